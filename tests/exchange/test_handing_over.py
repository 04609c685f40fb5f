"""Making the event file and handing it over; what the Centre's page says about files and different entries."""

from email import message_from_bytes, policy
from pathlib import Path

import pytest

from rtcm_desktop.core import records
from rtcm_desktop.core.errors import EnvironmentFailure, UserError
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.exchange import service
from rtcm_desktop.exchange.model.desk import ArrivalState, Stage
from rtcm_desktop.exchange.model.verdicts import Place
from tests.exchange.conftest import Network, add_person, change_person, take


def add_event(workspace: Workspace) -> str:
    with workspace.action("planning.create") as act:
        return records.insert(
            act.db, "event", act.new_id(), code="AZ7-26-A01", titles='{"en":"Course"}', start="2026-12-08"
        )


def test_a_file_is_made_then_saved_and_read_back_then_at_the_centre(network: Network, tmp_path: Path) -> None:
    laptop, stick = network.laptop("AZ7"), tmp_path / "KINGSTON"
    stick.mkdir()
    event = add_event(laptop)
    assert service.sending(laptop, event=event).ready is None

    made = service.make(laptop).value
    before = service.sending(laptop, event=event)
    assert (before.ready, before.place, before.sent) == (made, Place.NOT_SENT, ())

    saved = service.save_to(laptop, file=made.id, folder=stick).value
    after = service.sending(laptop, event=event)
    assert saved.parent == stick
    assert (after.place, [file.way for file in after.sent]) == (Place.HANDED_OVER, ["folder:KINGSTON"])

    take(network.centre, saved)
    network.send(network.centre, laptop)
    arrived = service.sending(laptop, event=event)
    assert (arrived.place, arrived.sent[0].stage) == (Place.AT_CENTRE, Stage.AT_CENTRE)
    assert arrived.sent[0].receipt == service.desk(network.centre).arrived[0].receipt


def test_later_work_needs_a_new_file_and_one_that_never_left_is_forgotten(network: Network) -> None:
    laptop = network.laptop("AZ7")
    event = add_event(laptop)
    first = service.make(laptop).value

    add_person(laptop, "Aliyev")
    assert service.sending(laptop, event=event).ready is None
    network.clock.set("2026-12-07T18:01:00+04:00")
    second = service.make(laptop).value

    assert service.sending(laptop, event=event).ready == second
    assert [path.name for path in (laptop.folder / "outbox").iterdir()] == [second.name]
    assert first.name != second.name


def test_a_mail_draft_carries_the_file_and_waits_for_did_it_go(network: Network) -> None:
    laptop = network.laptop("AZ7")
    event = add_event(laptop)
    made = service.make(laptop).value

    path = service.draft(laptop, file=made.id, to=" exchange@rtcm.example ").value
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    attached = next(mail.iter_attachments())
    asked = service.sending(laptop, event=event)
    assert (mail["To"], mail["X-Unsent"], attached.get_filename()) == ("exchange@rtcm.example", "1", made.name)
    assert len(attached.get_content()) == made.size
    assert (asked.place, asked.sent[0].stage, asked.address) == (Place.NOT_SENT, Stage.ASKED, "exchange@rtcm.example")

    service.answer_whether_it_went(laptop, file=made.id, went=True)
    gone = service.sending(laptop, event=event)
    assert (gone.place, gone.sent[0].stage) == (Place.HANDED_OVER, Stage.HANDED_OVER)


@pytest.mark.parametrize("address", ["", "exchange", "a b@rtcm.example", "x@rtcm.example,y@rtcm.example"])
def test_a_draft_needs_one_mail_address(network: Network, address: str) -> None:
    laptop = network.laptop("AZ7")
    made = service.make(laptop).value

    with pytest.raises(UserError, match="mail address"):
        service.draft(laptop, file=made.id, to=address)


def test_a_stick_pulled_out_leaves_the_file_not_handed_over(network: Network, tmp_path: Path) -> None:
    laptop = network.laptop("AZ7")
    event = add_event(laptop)
    made = service.make(laptop).value

    with pytest.raises(EnvironmentFailure, match="Nothing was handed over"):
        service.save_to(laptop, file=made.id, folder=tmp_path / "gone")
    assert service.sending(laptop, event=event).place is Place.NOT_SENT


def test_a_made_file_that_was_removed_has_to_be_made_again(network: Network) -> None:
    laptop = network.laptop("AZ7")
    event = add_event(laptop)
    made = service.make(laptop).value
    (laptop.folder / "outbox" / made.name).unlink()

    assert service.sending(laptop, event=event).ready is None
    with pytest.raises(UserError, match="Make it again"):
        service.show_file(laptop, file=made.id)


def test_different_entries_are_told_in_words_and_decided_by_their_number(network: Network) -> None:
    one, other = network.laptop("AZ7"), network.laptop("GE1")
    network.introduce(one, other)
    person = add_person(one, "Noorzai", given="Ahmad")
    path, _ = network.pack(one, other)
    take(other, path)
    change_person(one, person, position="Expert")
    change_person(other, person, position="Adviser")
    for laptop in (one, other):
        network.send(laptop, network.centre)

    decision = service.desk(network.centre).decisions[0]
    assert (decision.field, decision.about) == ("Position", "Ahmad Noorzai")
    assert {(entry.station, entry.text) for entry in decision.entries} == {("AZ7", "Expert"), ("GE1", "Adviser")}

    chosen = next(entry for entry in decision.entries if entry.text == "Adviser")
    service.decide(network.centre, conflict=decision.id, entry=chosen.number)
    assert service.desk(network.centre).decisions == ()
    assert network.centre.db.execute("SELECT position FROM person").fetchone() == ("Adviser",)


def test_every_file_that_came_has_its_verdict(network: Network, tmp_path: Path) -> None:
    laptop = network.laptop("AZ7")
    add_person(laptop, "Aliyev")
    path, packed = network.pack(laptop)
    invoice = tmp_path / "Invoice.rtcm"
    invoice.write_bytes(b"%PDF-1.7")

    take(network.centre, path, invoice)
    again = take(network.centre, path, tmp_path / "missing.rtcm")

    book = {file.name: file for file in service.desk(network.centre).arrived}
    assert (book[path.name].state, book[path.name].receipt) == (ArrivalState.TAKEN_IN, packed.receipt)
    assert (book["Invoice.rtcm"].state, book["Invoice.rtcm"].words[:11]) == (ArrivalState.REFUSED, "This is not")
    said = [(file.name, file.state) for file in service.verdicts(again, at="2026-12-07T18:00:00+04:00")]
    assert said == [(path.name, ArrivalState.ALREADY), ("missing.rtcm", ArrivalState.REFUSED)]
