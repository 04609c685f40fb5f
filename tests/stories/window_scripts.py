"""What is typed in the story of one whole event, part by part; each part is one start of the program."""

from collections.abc import Callable

from tests.stories.window_driver import Driver, Script

SECRET = "five slow boats"
DAY = "08.12.2026"
A_BREATH = 2.0
"""Seconds between the last key and the failing of the power."""


def centre_begins(driver: Driver, *, kit: str) -> Script:
    """The Centre is set up and makes the set-up file of a laptop."""
    yield driver.hears("Welcome to RTCM Desktop")
    driver.press("Down")
    yield driver.hears("Set up the Centre")
    yield from driver.tab_to("Passphrase")
    yield from _new_passphrase(driver)
    yield driver.hears("the Centre", "No event yet")
    yield from _exchange(driver)
    driver.press("Ctrl+E")
    yield driver.hears("Make a set-up file")
    driver.press("S")
    yield driver.hears("For which laptop?")
    yield from driver.tab_to("Station of the new laptop")
    driver.type("AZ7")
    driver.press("Return")
    yield from driver.file(kit)
    yield driver.hears("The set-up file for AZ7 is written")
    driver.press("Ctrl+Q")


def laptop_plans(driver: Driver, *, kit: str, people: str, request: str) -> Script:
    """The laptop is set up, an event of one day planned, and its people taken in."""
    yield driver.hears("Welcome to RTCM Desktop")
    yield from driver.tab_to("Choose the set-up file")
    driver.press("Return")
    yield from driver.file(kit)
    yield driver.hears("For laptop AZ7")
    yield driver.stands_at("Passphrase")
    yield from _new_passphrase(driver)
    yield driver.hears("No event yet")
    yield from _plan(driver)
    driver.press("Ctrl+2")
    yield driver.hears("Nobody is in this event yet")
    driver.press("Ctrl+I")
    yield from driver.file(people)
    yield driver.hears("Take in 2")
    driver.press("Return")
    yield driver.hears("taken in", "24 are expected")
    yield from _exchange(driver)
    yield from driver.tab_to("Ask to be registered")
    driver.press("Return")
    yield from driver.file(request)
    yield driver.hears("read these words out by telephone")


def desk_is_cut_off(driver: Driver) -> Script:
    """Two people are checked in and a third is half entered when the power goes: whoever started this process kills it."""
    yield from _unlock(driver)
    yield driver.stands_at("Open the")
    driver.press("Ctrl+3")
    yield driver.stands_at("Name or badge")
    yield from _check_in(driver, "gela", "Levan Gelashvili")
    yield from _check_in(driver, "rzay", "Günel Rzayeva")
    driver.press("F7")
    yield driver.stands_at("Given name")
    driver.type("Nigar")
    yield from driver.tab_to("Family name")
    driver.type("Ali")
    yield driver.after(A_BREATH)


def desk_is_back(driver: Driver) -> Script:
    """Whoever was there still is, who was half entered is again; one more comes, and the morning is taken over."""
    yield from _unlock(driver)
    yield driver.stands_at("Given name")
    yield driver.hears("What you typed before is here again.", "Nigar", "Ali")
    driver.press("Escape")
    yield driver.stands_at("Name or badge")
    yield driver.hears("Levan Gelashvili", "Günel Rzayeva")
    yield from _check_in(driver, "jyl", "Jyldyz Asanova")
    driver.press("Ctrl+Q")


def _check_in(driver: Driver, letters: str, name: str) -> Script:
    driver.type(letters)
    yield driver.hears(name)
    driver.press("Return")
    yield driver.hears("Present 09:")


def laptop_closes(driver: Driver, *, certificates: str, report: str, folder: str) -> Script:
    """The afternoon is marked, forms are typed, certificates and report written, the event file is saved."""
    yield from _unlock(driver)
    yield from _mark_all(driver)
    yield from _type_forms(driver)
    yield from _certify(driver, certificates)
    driver.press("Ctrl+6")
    yield driver.hears("Page 1 of")
    yield from driver.tab_to("Save")
    driver.press("Return")
    yield driver.hears("PDF")
    driver.press("Down", "Return")
    yield from driver.file(report)
    yield driver.hears(report)
    driver.press("Ctrl+7")
    yield driver.hears("Save to a stick or folder")
    driver.press("1")
    yield from driver.file(folder)
    yield driver.hears("Written and read back")
    driver.press("Ctrl+Q")


def centre_takes_in(driver: Driver, *, request: str, file: str) -> Script:
    """The Centre registers the laptop by its words and takes the event file in."""
    yield from _unlock(driver)
    yield from _exchange(driver)
    driver.press("Ctrl+E")
    yield driver.hears("Register a laptop")
    driver.press("R")
    yield from driver.file(request)
    yield driver.hears("Register AZ7?")
    driver.press("Return")
    yield driver.hears("AZ7 is registered")
    driver.press("Ctrl+E")
    yield driver.hears("Drop event files here")
    driver.press("Ctrl+O")
    yield from driver.file(file)
    yield driver.hears("1 taken in", "Receipt for the sender")
    driver.press("Ctrl+K")
    yield driver.stands_at("Find or do")
    driver.type("gelash")
    yield driver.hears("Levan Gelashvili")
    driver.press("Escape", "Ctrl+Q")


def _unlock(driver: Driver) -> Script:
    yield driver.stands_at("Passphrase")
    driver.type(SECRET)
    driver.press("Return")
    yield driver.hears("Find or do")


def _new_passphrase(driver: Driver) -> Script:
    driver.type(SECRET)
    driver.press("Return")
    yield driver.stands_at("Passphrase again")
    driver.type(SECRET)
    driver.press("Return")


def _exchange(driver: Driver) -> Script:
    driver.press("Ctrl+K")
    yield driver.stands_at("Find or do")
    driver.type(">take in event")
    yield driver.hears("Take in event files")
    driver.press("Return")
    yield driver.hears("Drop event files here")


def _plan(driver: Driver) -> Script:
    driver.press("Ctrl+N")
    yield driver.stands_at("Search the curriculum")
    driver.type("traffick")
    yield driver.hears("M2.T06")
    driver.press("Return")
    yield driver.hears("Chosen: M2.T06")
    driver.press("Ctrl+Return")
    yield driver.stands_at("First day")
    driver.type(DAY)
    driver.press("Tab")
    yield driver.stands_at("Days")
    driver.type("1")
    driver.press("Ctrl+Return")
    yield driver.hears("AZ7-26-A01")


def _mark_all(driver: Driver) -> Script:
    driver.press("Ctrl+3")
    yield driver.hears("Attendance")
    driver.press("Ctrl+G")
    yield driver.hears("all present but")
    driver.press("Ctrl+B")
    yield driver.stands_at("Numbers of those who were not there")
    driver.type("4, 7")
    yield driver.hears("absent:")
    driver.press("Return")
    yield driver.hears("marked present")
    driver.press("Left", "Ctrl+B")
    yield driver.stands_at("Numbers of those who were not there")
    driver.press("Return")
    yield driver.hears("marked present Tue 8 Dec, morning")


def _type_forms(driver: Driver) -> Script:
    driver.press("Ctrl+4")
    yield driver.hears("This form is not made yet")
    driver.press("Down", "Return")
    yield driver.hears("question 1 of")
    for number in (1, 2):
        yield driver.hears(f"Form {number}", "question 1 of")
        for answer in "45434":
            driver.press(answer)
        yield driver.hears("question 6 of")
        driver.press("+")
    yield driver.hears("Take in 2 forms")
    yield from driver.tab_to("Take in 2 forms")
    driver.press("Return")
    yield driver.hears("Cancel")
    driver.press("Return")
    yield driver.hears("Evaluation | 2 forms")


def _certify(driver: Driver, file: str) -> Script:
    driver.press("Ctrl+5")
    yield driver.hears("Certain", "needed: 80 %")
    yield from driver.tab_to("Save as PDF")
    driver.press("Return")
    yield driver.hears("All ticked in one file")
    driver.press("Down", "Return")
    yield from driver.file(file)
    yield driver.hears("certificates?")
    driver.press("Return")
    yield driver.hears("certificates saved")


SCRIPTS: dict[str, Callable[..., Script]] = {
    script.__name__: script
    for script in (centre_begins, laptop_plans, desk_is_cut_off, desk_is_back, laptop_closes, centre_takes_in)
}
