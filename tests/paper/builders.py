"""An event, its agenda and its people for papers, with names of every script and some that are far too long."""

from datetime import date, datetime

from rtcm_desktop.attendance.model import AttendanceUnit
from rtcm_desktop.participants.model import Mode, Participant, Role
from rtcm_desktop.people.model import Sex
from rtcm_desktop.planning.model import (
    Event,
    Slot,
    SlotKind,
    SlotTrainer,
    TrainerState,
)
from rtcm_desktop.planning.rules import Half
from tests import plain

MADE_AT = datetime.fromisoformat("2026-12-08T08:40+04:00")
LONG_GIVEN, LONG_FAMILY = "Gülnara", "Abdukholiqovna Öskönbaeva-Toktogulova Nurmuhammedqyzy"
LONG_ORIGINAL = "Гүлнара Абдухоликовна Өскөнбаева-Токтогулова Нурмухаммедкызы"

_PEOPLE = (
    ("Aygün", "Hüseynova", "", "AZ", "Azerbaijan", "State Migration Service"),
    ("Şəfəqət", "Əliyeva", "", "AZ", "Azerbaijan", "Baku State University"),
    ("Siarhei", "Zhuk", "Сяргей Жук", "BY", "Belarus", "International Training Centre"),
    ("Giorgi", "Beridze", "გიორგი ბერიძე", "GE", "Georgia", "State Commission on Migration Issues"),
    ("Fatemeh", "Mohammadizadeh", "فاطمه محمدی‌زاده", "IR", "Iran", "Bureau for Aliens and Foreign Immigrants Affairs"),
    ("Aigerim", "Nurpeiisova", "Әйгерім Нұрпейісова", "KZ", "Kazakhstan", "Committee on Migration Service"),
    (LONG_GIVEN, LONG_FAMILY, LONG_ORIGINAL, "KG", "Kyrgyz Republic", "Migrants’ association"),
    ("Jamshed", "Qurbonov", "Ҷамшед Қурбонов", "TJ", "Tajikistan", "Ministry of Labour, Migration and Employment"),
    ("Çağla", "Yıldız", "", "TR", "Türkiye", "Presidency of Migration Management"),
)

_DAY = (
    ("09:00", "09:30", "Opening of the training", SlotKind.CEREMONY, ()),
    (
        "09:30",
        "11:00",
        "Labour migration in the region: actors, figures, trends",
        SlotKind.SESSION,
        ("Tamar Tsiklauri",),
    ),
    ("11:00", "11:15", "Break", SlotKind.BREAK, ()),
    ("11:15", "12:30", "Group work: map the recruitment chain", SlotKind.PRACTICAL, ("Siarhei Zhuk", "Nino Kapanadze")),
    ("12:30", "13:30", "Lunch", SlotKind.LUNCH, ()),
    ("13:30", "17:00", "Study visit: Migration Service front office", SlotKind.VISIT, ()),
)


def an_event(**changes: object) -> Event:
    usual = {
        "code": "AZ7-26-A03",
        "titles": {"en": "Labour Migration Governance and Ethical Recruitment"},
        "start": date(2026, 12, 7),
        "end": date(2026, 12, 9),
        "venue_name": "Baku, Migration House, hall 2",
        "languages": ("en", "ru"),
        "interpretation": ("ru",),
        "donors": ("A donor",),
        "meeting_link": "https://meeting.example/secret",
    }
    return plain.event(**usual | changes)


def an_agenda(event: Event) -> list[Slot]:
    return [
        plain.slot(
            id=f"{day:%d}{number}",
            date=day,
            start=start,
            end=end,
            titles={"en": title},
            kind=kind,
            number=number,
            trainers=tuple(
                SlotTrainer(name, name, name, "", TrainerState.CONFIRMED, online=False) for name in trainers
            ),
        )
        for day in event.dates
        for number, (start, end, title, kind, trainers) in enumerate(_DAY)
    ]


def a_participant(number: int = 1, **changes: object) -> Participant:
    given, family, original, country, country_name, organisation = _PEOPLE[(number - 1) % len(_PEOPLE)]
    usual = {
        "id": f"01J{number:023d}",
        "person": f"person {number}",
        "canonical": f"person {number}",
        "name": f"{given} {family}",
        "given": given,
        "family": family,
        "original": original,
        "emails": (f"person{number}@example.org",),
        "sex": Sex.FEMALE if number % 3 else Sex.MALE,
        "birth_year": 1984,
        "organisation": organisation,
        "position": "Senior specialist",
        "country": country,
        "country_name": country_name,
        "number": number,
        "name_confirmed": number == 2,
    }
    return plain.participant(**usual | changes)


def some_people(count: int) -> list[Participant]:
    """As many people, of every role once, some of them on line."""
    others = {3: Role.OBSERVER, 4: Role.SPEAKER, 5: Role.INTERPRETER, 7: Role.ORGANISER, 8: Role.PRESS}
    return [
        a_participant(
            number,
            role=others.get(number, Role.PARTICIPANT),
            mode=Mode.ONLINE if number % 10 == 9 else Mode.IN_PERSON,
        )
        for number in range(1, count + 1)
    ]


def a_unit(event: Event, half: Half = Half.MORNING, day: int = 2) -> AttendanceUnit:
    planned = (540, 750) if half is Half.MORNING else (810, 1020)
    label = f"D{day}-{half.value}"
    return AttendanceUnit(label, event.id, label, 1, event.dates[day - 1], half, None, planned, (planned,))
