"""Spreadsheet kit: reads tables out of foreign workbooks and text files, and writes workbooks that open right.

It knows no area. A *grid* is the cells of one sheet; a *table* is a grid whose header row was found, by the shape of that
row, with a *vocabulary* (which headings mean which field; data in ``resources/sheets/headings.toml``). A *problem* is one
thing to tell the user about a row or a sheet; a file that cannot be read at all raises ``UserError``.

Start reading at ``model``, then ``reading`` (``read_table``, ``read_grids``) and ``writing`` (``write_workbook``).
"""
