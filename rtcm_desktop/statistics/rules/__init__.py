"""What follows from what was read: the figures of a period, and their breakdowns as one looks at them."""

from rtcm_desktop.statistics.rules.breakdowns import breakdowns_of, quarter_of, quarter_period, year_period
from rtcm_desktop.statistics.rules.counting import by_code, figures_of, hours, largest_first, trainer_figures

__all__ = [
    "breakdowns_of",
    "by_code",
    "figures_of",
    "hours",
    "largest_first",
    "quarter_of",
    "quarter_period",
    "trainer_figures",
    "year_period",
]
