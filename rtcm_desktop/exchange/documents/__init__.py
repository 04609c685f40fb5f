"""Making the files of exchange: frame, certificate, kit, request, roster, bundle. Bytes out of values, no database."""
