"""A thousand certificates in one PDF: our generator beside typst setting the same kind of page.

Run as a module with `ours`, `typst` or `office`, a folder with the input and the name of the PDF, it is the process that is
measured: `python -m tests.bench.certificate_batch typst FOLDER FILE`; it prints the most memory it held, in MB.
"""

import json
import pickle
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from rtcm_desktop.certificates.model import Printable
from tests.bench import office_page, typst_page
from tests.bench.measuring import peak_megabytes, seconds
from tests.bench.model import Figure, Size, absolute, not_measured, relative

INPUT = "certificates.pickle"
OFFICE_LIMIT = 0.04


@dataclass(frozen=True, slots=True)
class Run:
    """One whole process: how long, how much memory, how large the file."""

    seconds: float
    megabytes: float
    file_megabytes: float


def measure(size: Size) -> list[Figure]:
    """Whole processes in turn; ratios are taken pair by pair."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write_input(folder, size.certificates)
        pairs = [(_run("ours", folder), _run("typst", folder)) for _ in range(size.certificate_rounds)]
        office = _run("office", folder) if shutil.which(office_page.PROGRAM) else None
    ours, typst = (_median(runs) for runs in zip(*pairs, strict=True))
    what = f"{size.certificates:,} certificates in one PDF"
    ratio = statistics.median(one.seconds / other.seconds for one, other in pairs)
    return [
        absolute(f"{what}, whole process", ours.seconds, "s", limit=10, detail=f"{ours.file_megabytes:.1f} MB of PDF"),
        absolute(
            f"{what}, most memory", ours.megabytes, "MB", limit=300, baseline=typst.megabytes, detail="baseline: typst"
        ),
        relative(
            f"{what}, beside typst",
            ours.seconds,
            "s",
            baseline=typst.seconds,
            ratio=ratio,
            limit=1,
            detail=f"{len(pairs)} pairs in turn; typst: {typst.file_megabytes:.1f} MB of PDF",
        ),
        _beside_office(what, ours, office),
    ]


def _median(runs: tuple[Run, ...]) -> Run:
    return Run(
        statistics.median(run.seconds for run in runs),
        statistics.median(run.megabytes for run in runs),
        statistics.median(run.file_megabytes for run in runs),
    )


def _beside_office(what: str, ours: Run, office: Run | None) -> Figure:
    name = f"{what}, beside LibreOffice"
    if office is None:
        return not_measured(name, "s", goal=f"≤ {OFFICE_LIMIT:g}x", reason="LibreOffice is not installed here")
    return relative(
        name,
        ours.seconds,
        "s",
        baseline=office.seconds,
        limit=OFFICE_LIMIT,
        detail=f"{office.file_megabytes:.1f} MB of PDF",
    )


def _write_input(folder: Path, number: int) -> None:
    """Signed papers for invented people; issuing them is no part of the figure."""
    from tests.bench.invented import somebody
    from tests.certificates.builders import facts, frozen, printable

    papers = []
    for running in range(1, number + 1):
        person = somebody(running)
        about = replace(facts(), position=f"Adviser {running}")
        latin = f"{person.given} {person.family}"
        papers.append(printable(frozen(latin, person.original, running=running, about=about)))
    (folder / INPUT).write_bytes(pickle.dumps(papers))


def _run(which: str, folder: Path) -> Run:
    path = folder / f"{which}.pdf"
    said: list[str] = []
    command = [sys.executable, "-m", __spec__.name, which, str(folder), str(path)]
    taken = seconds(lambda: said.append(subprocess.run(command, check=True, capture_output=True, text=True).stdout))
    return Run(taken, json.loads(said[0]), path.stat().st_size / 1e6)


def write_ours(folder: Path, path: Path) -> None:
    """What the program does for `certificates issue --pdf` once the papers are frozen and signed."""
    from rtcm_desktop.certificates.documents.files import certificates
    from tests.certificates.builders import layouts

    path.write_bytes(certificates(_papers(folder), layouts()).data)


def write_typst(folder: Path, path: Path) -> None:
    """The same papers by typst, their codes made by segno."""
    typst_page.write(_papers(folder), folder, path)


def _papers(folder: Path) -> list[Printable]:
    return list(pickle.loads((folder / INPUT).read_bytes()))  # noqa: S301 (written by the process that started this one)


def write_with_office(folder: Path, path: Path) -> None:
    """The same papers by LibreOffice."""
    office_page.write(_papers(folder), folder, path)


WRITERS: dict[str, Callable[[Path, Path], None]] = {
    "ours": write_ours,
    "typst": write_typst,
    "office": write_with_office,
}

if __name__ == "__main__":
    WRITERS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
    print(json.dumps(peak_megabytes()))
