"""All SQL of the curriculum."""

from collections.abc import Iterable

from rtcm_desktop.core import records
from rtcm_desktop.core.canonical import loads
from rtcm_desktop.core.database import Database
from rtcm_desktop.curriculum.model import (
    Audience,
    Country,
    CountryState,
    Material,
    Module,
    Need,
    Session,
    Topic,
    TopicDetail,
    TopicText,
    topic_code,
    topic_id,
)

_TOPICS = """
    SELECT topic.*, module.number AS module_number
    FROM topic JOIN module ON module.id = topic.module
    WHERE topic.deleted = 0
"""

_TEXTS = """
    SELECT topic.code, topic.titles,
        (SELECT group_concat(titles, ' ') FROM topic_session WHERE topic = topic.id AND deleted = 0) AS sessions,
        (SELECT group_concat(texts, ' ') FROM topic_outcome WHERE topic = topic.id AND deleted = 0) AS outcomes,
        (SELECT group_concat(topic_item.titles, ' ')
            FROM topic_session JOIN topic_item ON topic_item.topic_session = topic_session.id
            WHERE topic_session.topic = topic.id AND topic_session.deleted = 0 AND topic_item.deleted = 0) AS items
    FROM topic
    WHERE topic.deleted = 0
    ORDER BY topic.code
"""

_ITEMS = """
    SELECT topic_item.topic_session, topic_item.titles
    FROM topic_session JOIN topic_item ON topic_item.topic_session = topic_session.id
    WHERE topic_session.topic = ? AND topic_session.deleted = 0 AND topic_item.deleted = 0
    ORDER BY topic_item.number
"""


_NEEDS = """
    SELECT need.*, country.code AS country_code
    FROM need JOIN country ON country.id = need.country
    WHERE need.deleted = 0 AND EXISTS (SELECT 1 FROM json_each(need.topics) WHERE value = ?)
    ORDER BY need.theme, country.code
"""


def list_topics(db: Database) -> list[Topic]:
    """Every topic in the curriculum's order."""
    return [_topic(row) for row in records.query(db, _TOPICS + " ORDER BY topic.code")]


def find_topic(db: Database, code: str) -> Topic | None:
    """The topic with a code, typed in any case."""
    row = records.one(db, _TOPICS + " AND topic.id = ?", [topic_id(code.strip().upper())])
    return _topic(row) if row else None


def list_modules(db: Database) -> list[Module]:
    """Every module in order."""
    return [_module(row) for row in records.query(db, "SELECT * FROM module WHERE deleted = 0 ORDER BY number")]


def list_sessions(db: Database, topic: str) -> tuple[Session, ...]:
    """The sessions of a topic (row id) with their items, in order."""
    items: dict[str, list[str]] = {}
    for row in records.query(db, _ITEMS, [topic]):
        items.setdefault(row["topic_session"], []).append(_english(row["titles"]))
    rows = records.query(db, "SELECT * FROM topic_session WHERE topic = ? AND deleted = 0 ORDER BY number", [topic])
    return tuple(
        Session(row["id"], topic, row["number"], _english(row["titles"]), tuple(items.get(row["id"], ())))
        for row in rows
    )


def get_detail(db: Database, topic: Topic) -> TopicDetail:
    """A topic with everything that hangs on it."""
    module = next(module for module in list_modules(db) if module.number == topic.module)
    return TopicDetail(
        topic=topic,
        module=module,
        sessions=list_sessions(db, topic.id),
        outcomes=tuple(_english(row["texts"]) for row in _hanging(db, "topic_outcome", topic)),
        audience=tuple(row["label"] for row in _hanging(db, "topic_audience", topic)),
        materials=tuple(
            Material(row["citation"], row["url"], row["year"]) for row in _hanging(db, "topic_material", topic)
        ),
        links=tuple(topic_code(row["to_module"], row["to_topic"]) for row in _hanging(db, "topic_link", topic)),
    )


def list_needs(db: Database, topic: str) -> list[Need]:
    """The themes of the needs assessment that name a topic by its code, the countries in the order they are listed."""
    levels: dict[int, dict[str, int | None]] = {}
    heads: dict[int, tuple[str, int]] = {}
    for row in records.query(db, _NEEDS, [topic]):
        levels.setdefault(row["theme"], {})[row["country_code"]] = row["priority"]
        heads[row["theme"]] = (_english(row["titles"]), row["year"] or 0)
    return [Need(theme, *heads[theme], found) for theme, found in levels.items()]


def list_texts(db: Database) -> list[TopicText]:
    """The searched texts of every topic, in the curriculum's order."""
    return [
        TopicText(
            code=row["code"],
            title=_english(row["titles"]),
            sessions=_plain(row["sessions"]),
            outcomes=_plain(row["outcomes"]),
            items=_plain(row["items"]),
        )
        for row in records.query(db, _TEXTS)
    ]


def list_countries(db: Database) -> list[Country]:
    """Every country by its name in the language spoken, those of the region first."""
    rows = records.query(db, "SELECT * FROM country WHERE deleted = 0")
    countries = [Country(row["code"], loads(row["short_names"]), CountryState(row["state"])) for row in rows]
    return sorted(countries, key=lambda country: (country.state is CountryState.OTHER, country.name()))


def timezone_of_country(db: Database, code: str) -> str | None:
    """The time zone of a country's capital; None for a code that is no country of the region."""
    row = records.one(db, "SELECT timezone FROM country WHERE code = ? AND deleted = 0", [code])
    return row["timezone"] if row else None


def list_audiences(db: Database) -> list[Audience]:
    """Every audience category in the Centre's order."""
    rows = records.query(db, "SELECT * FROM audience WHERE deleted = 0 ORDER BY number")
    return [Audience(row["code"], row["number"], loads(row["labels"])) for row in rows]


def _hanging(db: Database, table: str, topic: Topic) -> Iterable[records.Row]:
    """Rows of a table that belongs to the topic, in order."""
    sql = f"SELECT * FROM {table} WHERE topic = ? AND deleted = 0 ORDER BY number"
    return records.query(db, sql, [topic.id])


def _topic(row: records.Row) -> Topic:
    return Topic(
        id=row["id"],
        code=row["code"],
        module=row["module_number"],
        number=row["number"],
        title=_english(row["titles"]),
        format=row["format"] or "",
        modes=tuple(loads(row["modes"]) or ()),
        days_min=row["days_min"],
        days_max=row["days_max"],
        resource_persons=tuple(loads(row["resource_persons"]) or ()),
    )


def _module(row: records.Row) -> Module:
    return Module(
        number=row["number"],
        code=row["code"],
        title=_english(row["titles"]),
        sdg_goals=tuple(loads(row["sdg_goals"]) or ()),
        sdg_targets=tuple(loads(row["sdg_targets"]) or ()),
        gcm_objectives=tuple(loads(row["gcm_objectives"]) or ()),
    )


def _english(titles: str | None) -> str:
    return str((loads(titles) or {}).get("en", ""))


def _plain(titles: str | None) -> str:
    """Several JSON titles one after another as searchable text; the markup folds away, the language's code is taken out."""
    return (titles or "").replace('{"en":', "")
