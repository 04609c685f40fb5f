"""The window of the curriculum, and the parts with which other areas let one choose topics."""
