"""Papers and workbooks of evaluation: printed form, entry workbook, assessment report."""
