"""The rules of exchange without clock, database or files: limits, binary layouts, who is trusted, what is sent to whom."""
