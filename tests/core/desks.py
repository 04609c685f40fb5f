"""Two laptops that know one person, and how their journals meet."""

from rtcm_desktop.core import records
from tests.core.replica import Replica


def two_desks() -> tuple[Replica, Replica, str]:
    """Two laptops with one person on both."""
    first, second = Replica("AZ7", run=7), Replica("AZ8", run=8)
    person = first.add("person", family="Həsənli", position="adviser")
    first.seal()
    second.merge(first.sealed())
    return first, second, person


def exchange(*replicas: Replica) -> None:
    for replica in replicas:
        replica.seal()
    everything = [segment for replica in replicas for segment in replica.sealed()]
    for replica in replicas:
        replica.merge(everything)


def position(replica: Replica, person: str) -> str:
    return records.get(replica.db, "person", person)["position"]
