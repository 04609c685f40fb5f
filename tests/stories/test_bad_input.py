"""What careless people type: one clear line, the right exit status, nothing changed."""

import pytest

from tests.stories.desk import USAGE, USER, refused

UNKNOWN = [
    ("event show ?", "EVENT_UNKNOWN"),
    ("event change ? --set capacity=5", "EVENT_UNKNOWN"),
    ("event slot ? --at D1", "EVENT_UNKNOWN"),
    ("event agenda ? --pdf FILES/x.pdf", "EVENT_UNKNOWN"),
    ("event create --start 2026-12-08 --topic ?", "TOPIC_UNKNOWN"),
    ("curriculum show ?", "TOPIC_UNKNOWN"),
    ("people change ? --set position=Head", "PERSON_UNKNOWN"),
    ("people link ? PERSON --same", "PERSON_UNKNOWN"),
    ("people trainer ? --module 2", "PERSON_UNKNOWN"),
    ("participants import SAMPLE --event ?", "EVENT_UNKNOWN"),
    ("participants decide ? --row 5 --new", "IMPORT_UNKNOWN"),
    ("participants list --event ?", "EVENT_UNKNOWN"),
    ("participants replace ? --with-family A --with-given B", "PARTICIPANT_UNKNOWN"),
    ("participants change ? --set seat=4", "PARTICIPANT_UNKNOWN"),
    ("attendance mark ? --unit D1-AM --all --status present", "EVENT_UNKNOWN"),
    ("attendance mark EVENT --unit ? --all --status present", "UNIT_UNKNOWN"),
    ("attendance mark EVENT --unit D1-AM --id ? --status present", "PARTICIPANT_NOT_IN_EVENT"),
    ("attendance decide ? --row 2 --nobody", "REPORT_UNKNOWN"),
    ("attendance show ?", "EVENT_UNKNOWN"),
    ("attendance sheets ? --pdf FILES/x.pdf", "EVENT_UNKNOWN"),
    ("evaluation paper ? --phase post --pdf FILES/x.pdf", "EVENT_UNKNOWN"),
    ("evaluation blank ? --phase post --xlsx FILES/x.xlsx", "EVENT_UNKNOWN"),
    ("evaluation report ?", "EVENT_UNKNOWN"),
    ("certificates check ?", "EVENT_UNKNOWN"),
    ("certificates issue EVENT --id ?", "CERTIFICATE_OF_NOBODY"),
    ("certificates void ? --reason mistake", "NUMBER_SHAPE"),
    ("certificates correct ? --reason mistake", "NUMBER_SHAPE"),
    ("certificates verify ?", "CODE_UNREADABLE"),
    ("exchange resolve ? --value x", "CONFLICT_UNKNOWN"),
    ("history show --person ?", "ROW_UNKNOWN"),
    ("history show --event ?", "EVENT_UNKNOWN"),
]


@pytest.mark.parametrize(
    "what", ["", "{x} %s '; DROP TABLE event; -- \n \x1b[31m \u202e" + "x" * 100_000], ids=["empty", "odd"]
)
@pytest.mark.parametrize(("verb", "code"), UNKNOWN, ids=[verb for verb, _ in UNKNOWN])
def test_what_there_is_not_is_said(desk, verb, code, what):
    refused(desk, verb, USER, code, what=what)


WRONG = [
    ("event create --topic M2.T06 --start ?", "2026-02-30", USER, "DATE_WRONG"),
    ("event create --topic M2.T06 --start ?", "08/12/2026", USER, "DATE_WRONG"),
    ("event create --topic M2.T06 --start ?", "1026-12-08", USER, "DATE_FAR"),
    ("event create --topic M2.T06 --start 2026-12-08 --days ?", "0", USER, "DAYS_WRONG"),
    ("event create --topic M2.T06 --start 2026-12-08 --mode ?", "by post", USER, "CHOICE_WRONG"),
    ("event create --topic M2.T06 --start 2026-12-08 --language ?", "Klingon", USER, "LANGUAGE_UNKNOWN"),
    ("event change EVENT --set ?", "no equals sign", USER, "PAIR_WRONG"),
    ("event change EVENT --set ?", "colour=red", USER, "EVENT_FIELD_UNKNOWN"),
    ("event change EVENT --set ?", "days=" + "9" * 5000, USER, "DAYS_WRONG"),
    ("event change EVENT --set ?", "capacity=" + "9" * 5000, USER, "NUMBER_WRONG"),
    ("event slot EVENT --title New --at ?", "D9 09:00", USER, "SLOT_PLACE_WRONG"),
    ("event slot EVENT --ends 9 --at ?", "D1 25:00", USER, "TIME_WRONG"),
    ("event agenda EVENT --pdf FILES/x.pdf --language ?", " ", USER, "LANGUAGE_UNKNOWN"),
    ("attendance sheets EVENT --pdf FILES/x.pdf --language ?", "../../x", USER, "LANGUAGE_UNKNOWN"),
    ("participants list --event EVENT --language ?", "zz", USER, "LANGUAGE_UNKNOWN"),
    ("evaluation report EVENT --pdf FILES/x.pdf --language ?", "zz", USER, "LANGUAGE_UNKNOWN"),
    ("evaluation paper EVENT --phase post --pdf FILES/x.pdf --language ?", "fr", USER, "FORM_LANGUAGE_UNKNOWN"),
    ("evaluation blank EVENT --phase post --xlsx FILES/x.xlsx --version ?", "9", USER, "FORM_VERSION_UNKNOWN"),
    ("people add --family A --given B --sex ?", "x", USER, "CHOICE_WRONG"),
    ("people add --family A --given B --audience ?", "everybody", USER, "CHOICE_WRONG"),
    ("people add --family A --given B --birth-year ?", "84", USER, "NUMBER_WRONG"),
    ("people add --family A --given B --birth-date ?", "2026-13-01", USER, "FIELD_VALUE"),
    ("people change PERSON --set ?", "status=x", USER, "FIELD_UNKNOWN"),
    ("participants change PARTICIPANT --set ?", "status=", USER, "FIELD_EMPTY"),
    ("participants change PARTICIPANT --set ?", "role=king", USER, "CHOICE_WRONG"),
    ("participants change PARTICIPANT --set ?", "nights=" + "9" * 23, USER, "NUMBER_WRONG"),
    ("participants change PARTICIPANT --set ?", "exception=eligible", USER, "EXCEPTION_WITHOUT_REASON"),
    ("participants add --event EVENT --family A --role ?", "king", USAGE, "USAGE"),
    ("participants add --event EVENT --person ?", "nobody", USER, "PERSON_UNKNOWN"),
    ("participants add --event EVENT --person ?", "", USAGE, "USAGE"),
    ("attendance mark EVENT --unit D1-AM --all --status ?", "asleep\n" + "z" * 5000, USAGE, "USAGE"),
    ("attendance mark EVENT --unit D1-AM --all --status late --minutes ?", "-5", USER, "MINUTES_NEGATIVE"),
    ("attendance mark EVENT --unit D1-AM --all --status late --minutes ?", "9" * 23, USER, "MINUTES_TOO_MANY"),
    ("evaluation paper EVENT --pdf FILES/x.pdf --phase ?", "never", USAGE, "USAGE"),
    ("statistics year ?", "0", USER, "YEAR_WRONG"),
    ("statistics period 2026-12-31 ?", "2026-02-30", USER, "DATE_WRONG"),
    ("evaluation note EVENT --kind wish --text More --date ?", "2026-02-30", USER, "DATE_WRONG"),
    ("certificates verify ?", "RTCM-AZ7-26-A999-9", USER, "NUMBER_MISTYPED"),
    ("people add --family ?", "caf\udce9", USER, "ARGUMENT_NOT_TEXT"),
    ("event show ?", "\udce9", USER, "ARGUMENT_NOT_TEXT"),
]


@pytest.mark.parametrize(
    ("verb", "what", "status", "code"), WRONG, ids=[f"{verb} {what[:20]!r}" for verb, what, *_ in WRONG]
)
def test_a_wrong_value_is_refused(desk, verb, what, status, code):
    refused(desk, verb, status, code, what=what)
