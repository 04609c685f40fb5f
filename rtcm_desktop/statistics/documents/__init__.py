"""The figures on paper and as a workbook, each with its own library: what only needs words loads neither."""
