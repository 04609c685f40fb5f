"""The kit that draws every paper of the program: shaped text, pages, tables, charts and codes.

It knows no area and no database. Lengths are millimetres from the top left corner of the page, the `y` of a text is its
baseline, sizes of type are points. Start reading at `document.Paper` (one PDF), `page.Page` (what can be drawn),
`looks` (how it looks) and `flow` (blocks that fill pages).
"""
