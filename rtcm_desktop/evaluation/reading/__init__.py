"""Foreign files into model objects: the catalogue of forms and filled entry workbooks."""

from rtcm_desktop.evaluation.reading.catalogue import read_geometry, seed_rows

__all__ = ["read_geometry", "seed_rows"]
