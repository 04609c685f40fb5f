"""Issuing on the course of the tests, and what was issued."""

from pathlib import Path

from rtcm_desktop.certificates import service
from rtcm_desktop.certificates.model import Issued
from rtcm_desktop.participants import service as participants
from tests.certificates.conftest import Course


def issue(course: Course, *ids: str, pdf: Path | None = None, folder: Path | None = None) -> Issued:
    return service.issue(course.workspace, event=course.code, ids=ids, pdf=pdf, folder=folder).value


def found_event(course: Course) -> str:
    return participants.resolve_participant(course.workspace.db, course.absent).event


def numbers_of(course: Course) -> list[str]:
    return [one.number for one in issue(course).certificates]
