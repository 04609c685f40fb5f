"""What was begun in forms: written down under names of its own, in the installation's own data, and taken away when done."""

from rtcm_desktop.core.drafts import read_drafts, write_drafts
from rtcm_desktop.core.noted import note_down, noted
from rtcm_desktop.core.workspace import Workspace

BEGUN = {"given": "Nigar", "rows": {"1/3": None}, "later": ["1/4"]}


def test_what_was_begun_is_read_as_it_was_written(workspace: Workspace) -> None:
    write_drafts(workspace.db, {"walk in": BEGUN, "note": {"text": "Больше времени"}})
    assert read_drafts(workspace.db) == {"walk in": BEGUN, "note": {"text": "Больше времени"}}


def test_what_is_done_is_taken_away_and_nothing_else(workspace: Workspace) -> None:
    note_down(workspace.db, "draftsman", "stays")
    write_drafts(workspace.db, {"walk in": BEGUN, "note": {"text": "More"}})
    write_drafts(workspace.db, {"walk in": {}})
    assert read_drafts(workspace.db) == {"note": {"text": "More"}}
    assert noted(workspace.db, "draftsman") == "stays"


def test_it_is_no_part_of_the_journal(workspace: Workspace) -> None:
    before = workspace.db.execute("SELECT count(*) FROM sync_op").fetchone()
    write_drafts(workspace.db, {"walk in": BEGUN})
    assert workspace.db.execute("SELECT count(*) FROM sync_op").fetchone() == before


def test_it_cannot_be_read_in_the_file(workspace: Workspace) -> None:
    write_drafts(workspace.db, {"walk in": BEGUN})
    files = [file for file in workspace.folder.rglob("*") if file.is_file()]
    assert files
    assert not any(b"Nigar" in file.read_bytes() for file in files)
