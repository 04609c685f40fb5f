"""Invented people and papers for the tests of certificates."""

from dataclasses import replace
from datetime import date

from rtcm_desktop.certificates import reading
from rtcm_desktop.certificates.model import Facts, Frozen, Kind, Layout, Printable, Signatory, Venue
from rtcm_desktop.certificates.rules import freezing, numbers, records, wording
from rtcm_desktop.certificates.rules.layouts import layout_of
from rtcm_desktop.core import canonical, keys

SEED = bytes(range(32))
PUBLIC = keys.signing_public(SEED)

PEOPLE = (
    ("Aygün Hüseynova", ""),
    ("Fatemeh Mohammadizadeh", "فاطمه محمدی‌زاده"),
    ("Giorgi Beridze", "გიორგი ბერიძე"),
    ("Jamshed Ghafurov", "Ҷамшед Ғафуров"),
    ("Aliya Kozhakhmetova", "Әлия Қожахметова"),
    ("Çağla Yıldız", ""),
    ("Şəfəqət Əliyeva", ""),
    ("Aram Khachatryan", "Արամ Խաչատրյան"),
    (
        "Gülnara Abdukholiqovna Öskönbaeva-Toktogulova Nurmuhammedqyzy",
        "Гүлнара Абдухоликовна Өскөнбаева-Токтогулова Нурмухаммедкызы",
    ),
)

TITLES = {
    "en": "Labour Migration Governance and Ethical Recruitment",
    "az": "Əmək miqrasiyasının idarə edilməsi və etik işə götürmə",
    "ru": "Управление трудовой миграцией и этичный наём",
    "fa": "مدیریت مهاجرت نیروی کار و استخدام اخلاقی",
}


def layouts() -> dict[str, Layout]:
    """The layouts as they are seeded."""
    found = [layout_of(canonical.loads(str(values["definition"]))) for _, _, values in reading.seed_rows()]
    return {layout.name: layout for layout in found}


def facts() -> Facts:
    return Facts(
        start=date(2026, 12, 7),
        end=date(2026, 12, 9),
        issued_on=date(2026, 12, 9),
        position="Chief adviser",
        institution={
            "en": "State Migration Service",
            "az": "Dövlət Miqrasiya Xidməti",
            "ru": "Государственная миграционная служба",
        },
        country={"en": "Azerbaijan", "az": "Azərbaycan", "ru": "Азербайджан", "fa": "جمهوری آذربایجان"},
        venue=Venue({"en": "Conference hotel"}, "Baku", {"en": "Azerbaijan", "az": "Azərbaycan", "ru": "Азербайджан"}),
        minutes=18 * 60,
        half_days=6,
        titles=TITLES,
        topics=("M3.T04",),
        sessions=({"en": "Fair recruitment"}, {"en": "Case clinic"}),
    )


def signatories() -> tuple[Signatory, ...]:
    return (
        Signatory("Rəşad Vəliyev", {"en": ("Head of the Centre",), "az": ("Mərkəzin rəhbəri",)}),
        Signatory("Marta Lindqvist", {"en": ("Chief of Mission (acting)",), "az": ("Missiya rəhbəri v.i.e.",)}),
    )


def frozen(
    name: str = "Aygün Hüseynova",
    original: str = "",
    *,
    languages: tuple[str, ...] = ("en",),
    kind: Kind = Kind.PARTICIPATION,
    running: int = 13,
    about: Facts | None = None,
) -> Frozen:
    layout = layouts()[f"{kind}/1"]
    about = about or facts()
    return Frozen(
        number=str(numbers.compose("AZ7", 2026, "A", running)),
        kind=kind,
        languages=languages,
        name=name,
        original=original,
        position=about.position,
        institution="State Migration Service",
        country="AZ",
        event="AZ7-26-A03",
        start=about.start,
        end=about.end,
        minutes=about.minutes,
        topics=about.topics,
        issued_on=about.issued_on,
        texts=wording.worded(about, layout, languages),
        signatories=signatories(),
        layout=layout.name,
        fonts="0" * 64,
    )


def printable(paper: Frozen | None = None) -> Printable:
    """A paper with its record, signed by the invented station AZ7."""
    paper = paper or frozen()
    record = records.record_of(paper, freezing.digest(paper))
    text = records.sign(record, lambda message: keys.sign(SEED, message), PUBLIC)
    return Printable(paper, "https://rtcm.example/v", text)


def printables(count: int, *, languages: tuple[str, ...] = ("en",)) -> list[Printable]:
    """Papers for that many invented people, names of all scripts in turn."""
    made = []
    for number in range(count):
        name, original = PEOPLE[number % len(PEOPLE)]
        about = replace(facts(), position=f"Adviser {number + 1}")
        made.append(printable(frozen(name, original, languages=languages, running=number + 1, about=about)))
    return made
