"""All SQL of exchange: trust and roster, sealed segments and acknowledgements, the book of files."""
