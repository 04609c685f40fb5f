"""What a workspace made for a test holds, and opening it again."""

from rtcm_desktop.core import records
from rtcm_desktop.core.opening import open_workspace
from tests.conftest import PASSPHRASE


def add_person(space, family):
    with space.action("people.add") as act:
        return records.insert(act.db, "person", act.new_id(), family=family)


def families(space):
    return [row["family"] for row in records.query(space.db, "SELECT family FROM person ORDER BY id")]


def reopened(folder, around, passphrase=PASSPHRASE):
    return open_workspace(folder, passphrase=passphrase, around=around)
