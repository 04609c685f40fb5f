"""What stands before the data: the first start of a computer, and the passphrase at every later start."""
