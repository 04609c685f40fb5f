"""Where one has been: what `Alt+Left` goes back through."""

from dataclasses import dataclass, field

LONGEST = 20
Stop = tuple[str, str | None]


@dataclass(slots=True)
class Trail:
    """Places, each with the event that was open there, the present one last."""

    stops: list[Stop] = field(default_factory=list)

    def add(self, place: str, event: str | None) -> None:
        """One is here now."""
        if self.stops[-1:] != [(place, event)]:
            self.stops = [*self.stops, (place, event)][-LONGEST:]

    def back(self) -> Stop | None:
        """Takes the present place off the trail and gives the one before it; None where there is none."""
        if len(self.stops) < 2:
            return None
        self.stops.pop()
        return self.stops[-1]
