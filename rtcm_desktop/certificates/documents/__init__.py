"""What certificates print: the page, the files, and the saved page that verifies without a network."""
