"""Forms typed in at the keyboard: kept as drafts, mended, taken in together without a trace of the order."""

import pytest

from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.journal.undoing import next_step
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.evaluation import service
from rtcm_desktop.evaluation.model.composition import Variant
from rtcm_desktop.evaluation.model.desk import EntryDesk, HalfTyped
from rtcm_desktop.evaluation.model.instrument import Kind, Phase
from rtcm_desktop.planning import service as planning


@pytest.fixture
def event(workspace: Workspace) -> str:
    made = planning.create_event(
        workspace, topics=["M2.T06"], start="2026-12-08", days=3, mode="hybrid", languages=["en"]
    )
    return made.value.event.code


@pytest.fixture
def desk(workspace: Workspace, event: str) -> EntryDesk:
    service.make_form(workspace, event=event)
    return service.entry_desk(workspace, event=event)


def typed(desk: EntryDesk, variant: Variant = Variant.ROOM) -> dict[str, str]:
    """A form in which every scale is 4."""
    return {question.code: "4" for question in desk.forms[0].questions[variant] if question.kind is Kind.SCALE5}


def keep(workspace: Workspace, desk: EntryDesk, answers: dict[str, str], **more: str) -> str:
    return service.type_form(
        workspace, event=desk.event, form=desk.forms[0].id, variant=Variant.ROOM, answers=answers, **more
    ).value


def test_typing_needs_a_form_and_asks_what_its_paper_asks(workspace: Workspace, event: str) -> None:
    assert service.entry_desk(workspace, event=event).forms == ()

    assert service.make_form(workspace, event=event).value == 1
    form = service.entry_desk(workspace, event=event).forms[0]
    room = form.questions[Variant.ROOM]
    assert {Kind.SCALE5, Kind.CHOICE, Kind.TEXT} <= {question.kind for question in room}
    assert all(question.options for question in room if question.kind in {Kind.CHOICE, Kind.MANY})
    assert all(question.text for question in room)


def test_typed_forms_wait_and_are_taken_in_together(workspace: Workspace, desk: EntryDesk) -> None:
    for _ in range(3):
        keep(workspace, desk, typed(desk))
    waiting = service.entry_desk(workspace, event=desk.event)
    assert (waiting.waiting[Variant.ROOM], waiting.received[Variant.ROOM]) == (3, 0)

    assert service.take_forms_in(workspace, event=desk.event).value == 3
    after = service.entry_desk(workspace, event=desk.event)
    assert (after.waiting[Variant.ROOM], after.received[Variant.ROOM]) == (0, 3)


def test_the_last_form_is_mended_in_its_place_or_dropped(workspace: Workspace, desk: EntryDesk) -> None:
    answers = typed(desk)
    first = next(iter(answers))
    draft = keep(workspace, desk, answers)

    again = keep(workspace, desk, answers | {first: "1"}, draft=draft)
    assert service.entry_desk(workspace, event=desk.event).waiting[Variant.ROOM] == 1
    with pytest.raises(UserError, match="no longer"):
        keep(workspace, desk, answers, draft=draft)

    service.take_forms_in(workspace, event=desk.event)
    with pytest.raises(UserError, match="no longer"):
        service.drop_form(workspace, draft=again)
    one = keep(workspace, desk, answers)
    service.drop_form(workspace, draft=one)
    assert service.entry_desk(workspace, event=desk.event).waiting[Variant.ROOM] == 0


def test_what_is_no_answer_is_refused_and_nothing_is_kept(workspace: Workspace, desk: EntryDesk) -> None:
    answers = typed(desk)
    first = next(iter(answers))

    with pytest.raises(UserError):
        keep(workspace, desk, answers | {first: "7"})
    with pytest.raises(UserError, match="empty"):
        keep(workspace, desk, {})
    assert service.entry_desk(workspace, event=desk.event).waiting[Variant.ROOM] == 0


def test_results_show_counts_only_from_five_forms_on(workspace: Workspace, desk: EntryDesk) -> None:
    for _ in range(4):
        keep(workspace, desk, typed(desk))
    service.take_forms_in(workspace, event=desk.event)
    few = service.results(workspace, event=desk.event)
    assert {result.depth for result in few.assessment.items} == {"hidden"}

    keep(workspace, desk, typed(desk))
    service.take_forms_in(workspace, event=desk.event)
    shown = service.results(workspace, event=desk.event)
    scales = [one for one in shown.assessment.items if one.item.question.kind is Kind.SCALE5 and one.tally.n]
    assert scales
    assert all(one.tally.counts["4"] == 5 for one in scales)
    assert all(shown.wordings[one.item.code] for one in scales)


def test_taking_typed_forms_in_cannot_be_undone_because_the_answers_would_be_lost(
    workspace: Workspace, desk: EntryDesk
) -> None:
    keep(workspace, desk, typed(desk))
    service.take_forms_in(workspace, event=desk.event)

    assert next_step(workspace.db) is None


def test_forms_half_typed_are_kept_apart_from_those_that_wait(workspace: Workspace, desk: EntryDesk) -> None:
    half = HalfTyped(desk.forms[0].id, Variant.ROOM, {"rel_work": "4"}, number=1)
    service.keep_half_typed(workspace, event=desk.event, phase=Phase.POST, halves=[half])
    now = service.entry_desk(workspace, event=desk.event)
    assert (now.half, now.waiting[Variant.ROOM]) == ((half,), 0)

    keep(workspace, desk, typed(desk))
    assert service.entry_desk(workspace, event=desk.event).half == ()
    service.keep_half_typed(workspace, event=desk.event, phase=Phase.POST, halves=[half])
    assert service.take_forms_in(workspace, event=desk.event).value == 1
    assert service.entry_desk(workspace, event=desk.event).half == (half,)


def test_a_sheet_number_is_taken_once(workspace: Workspace, desk: EntryDesk) -> None:
    first = keep(workspace, desk, typed(desk), serial="AC34")
    with pytest.raises(UserError, match="AC34"):
        keep(workspace, desk, typed(desk), serial="AC34")
    keep(workspace, desk, typed(desk), serial="AC34", draft=first)
    service.take_forms_in(workspace, event=desk.event)
    with pytest.raises(UserError, match="AC34"):
        keep(workspace, desk, typed(desk), serial="AC34")


def test_forms_that_wait_are_missed_before_the_event_is_sent(workspace: Workspace, desk: EntryDesk) -> None:
    keep(workspace, desk, typed(desk))
    told = service.readiness(workspace.db, desk.event, workspace.now())
    assert told["missing"] == ["1 typed form is not taken in yet"]
    assert told["state"] == "partial"
