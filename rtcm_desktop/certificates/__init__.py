"""Certificates: who has earned one, the numbered paper itself, and how anybody can check it without a network.

Words: a certificate is *issued*, *superseded* by a correction or *void*. What is printed on it is *frozen* at issue; the
*digest* is the SHA-256 of the frozen data. The *record* is the short signed statement in its QR code. A *layout* is a
versioned description of the page.

Tables: `layout` (seeded from `resources/layouts`), `certificate`.

Start reading at `model`, then `rules/numbers.py` and `rules/records.py`, then `service`.
"""
