"""Organisations, whose ids follow from country and name."""

from rtcm_desktop.core import canonical, ids, names, records
from rtcm_desktop.core.database import Database
from rtcm_desktop.curriculum.model import country_id
from rtcm_desktop.people.model import Organisation


def organisation_key(name: str, country: str) -> str:
    """The id of an organisation; two spellings that fold to one are one organisation."""
    return ids.derived_id(country_id(country) if country else "", "organisation", names.fold(name))


def ensure_organisation(db: Database, name: str, country: str, audience: str = "") -> str | None:
    """The id of the organisation, written when it is not there yet; None without a name."""
    if not names.fold(name):
        return None
    id = organisation_key(name, country)
    row = records.find(db, "organisation", id)
    if row is None or row["deleted"]:
        values = {"name": name, "country": country_id(country) if country else None, "audience": audience or None}
        records.put(db, "organisation", id, **values)
    return id


def find_organisation(db: Database, id: str) -> Organisation | None:
    """An organisation by id, or None."""
    row = records.one(
        db,
        "SELECT organisation.*, country.code AS country_code FROM organisation"
        " LEFT JOIN country ON country.id = organisation.country WHERE organisation.id = ?",
        [id],
    )
    if row is None:
        return None
    return Organisation(
        id=row["id"],
        name=row["name"] or "",
        country=row["country_code"] or "",
        names=canonical.loads(row["names"]) or {},
        kind=row["kind"] or "",
        audience=row["audience"] or "",
        addressee=row["addressee"] or "",
    )
