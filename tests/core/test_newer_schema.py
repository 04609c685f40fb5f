"""Files of a newer program: what is not known here is kept and shown after the upgrade."""

import json

import pytest

from rtcm_desktop.core import records, wire
from rtcm_desktop.core.journal import merging, segments, triggers
from rtcm_desktop.core.journal.segments import SegmentDamaged
from tests.core.desks import two_desks
from tests.core.replica import Replica


@pytest.fixture
def newer_schema(tmp_path, monkeypatch):
    """Switches between the registry of today and one with a column and a table more."""
    text = wire.database_file("wire.toml").read_text(encoding="utf-8")
    text = text.replace('tent_name = "text"\n', 'tent_name = "text"\nnickname = { type = "text", since = 2 }\n')
    text += '\n[tables.guestbook]\nnumber = 90\nsince = 2\nderived = ["person"]\n\n[tables.guestbook.columns]\n'
    (tmp_path / "wire.toml").write_text(text + 'person = "person"\ntext = "text"\n', encoding="utf-8")
    original = wire.database_file

    def switch(*, newer: bool) -> None:
        monkeypatch.setattr(wire, "database_file", (lambda *p: tmp_path / p[-1]) if newer else original)
        wire.registry.cache_clear()

    yield switch
    switch(newer=False)


def upgrade(replica: Replica) -> None:
    replica.db.execute("ALTER TABLE person ADD COLUMN nickname TEXT")
    replica.db.execute(
        "CREATE TABLE guestbook (id TEXT PRIMARY KEY, person TEXT REFERENCES person(id), text TEXT,"
        " deleted INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"
    )
    triggers.install(replica.db)


def test_an_older_program_keeps_what_it_does_not_know_and_shows_it_after_its_upgrade(newer_schema):
    old, other = Replica("AZ8", run=8), Replica("AZ9", run=9)
    newer_schema(newer=True)
    new = Replica("AZ7", run=7)
    upgrade(new)
    person = new.add("person", family="A", nickname="Zaur")
    with new.act() as act:
        guest = records.insert(act.db, "guestbook", wire.row_id("guestbook", person=person), person=person, text="hi")
    new.seal()
    sealed = new.sealed()
    newer_schema(newer=False)
    old.merge(sealed)
    assert records.get(old.db, "person", person)["family"] == "A"
    assert [s.text for s in old.sealed()] == [s.text for s in sealed]
    other.merge(old.sealed())
    newer_schema(newer=True)
    upgrade(old)
    with old.act("core.upgrade") as act:
        merging.show_what_waited_for_the_schema(act.db)
    assert records.get(old.db, "person", person)["nickname"] == "Zaur"
    assert records.get(old.db, "guestbook", guest)["text"] == "hi"
    assert old.db.execute("SELECT count(*) FROM sync_wait").fetchone()[0] == 0


def test_a_segment_with_a_stamp_beyond_any_clock_is_refused():
    first, _, _ = two_desks()
    (sealed,) = first.sealed()
    far = sealed.operations[0]._replace(hlc=1 << 62)
    header = dict(sealed.header)
    text = segments.encode(header, {t.tx: t for t in sealed.transactions}, [far])
    with pytest.raises(SegmentDamaged):
        segments.decode(text, sealed.signature)
    assert json.loads(text.split(b"\n")[0])["count"] == 1
