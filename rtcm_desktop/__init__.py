"""Training events for places with bad internet: plan, run, report, exchange."""

__version__ = "0.1.0"
