"""How large the event file of the reference event is."""

from rtcm_desktop.exchange import service as exchange
from tests.bench import reference
from tests.bench.model import Figure, Size, absolute

KILOBYTE = 1_000


def measure(size: Size) -> list[Figure]:
    """The file without certificates, and the one that would go instead of it with them."""
    with reference.network() as network:
        event = reference.play(network.laptop, network.clock, network.root)
        plain = exchange.pack(network.laptop, path=network.root / "plain.rtcm").value
        issued = reference.certify(network.laptop, event, network.root)
        whole = exchange.pack(network.laptop, path=network.root / "whole.rtcm").value
    what = f"{reference.PEOPLE} people, {len(reference.UNITS)} half-days, {reference.PEOPLE} forms of {reference.QUESTIONS}"
    return [
        absolute("event file of the reference event", plain.bytes / KILOBYTE, "kB", limit=20, detail=what),
        Figure(
            "the same with certificates",
            whole.bytes / KILOBYTE,
            "kB",
            plain.bytes / KILOBYTE,
            whole.bytes / plain.bytes,
            detail=f"{issued} certificates, each with its signed record; baseline: without them",
        ),
    ]
