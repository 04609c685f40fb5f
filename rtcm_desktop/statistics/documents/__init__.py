"""The figures on paper and as a workbook."""

from rtcm_desktop.statistics.documents.paper import figures_paper
from rtcm_desktop.statistics.documents.workbook import figures_workbook

__all__ = ["figures_paper", "figures_workbook"]
