"""What is true of a number, of the text of a code, or of a printed file; and the page by which others find out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from rtcm_desktop.certificates import store
from rtcm_desktop.certificates.model import Answer, Certificate, KnownKey, SignedRecord, State, Verification
from rtcm_desktop.certificates.rules import numbers, records
from rtcm_desktop.certificates.rules.scanning import as_scanned
from rtcm_desktop.core.database import Database
from rtcm_desktop.core.errors import UserError
from rtcm_desktop.core.files import write_file
from rtcm_desktop.core.progress import Progress
from rtcm_desktop.core.texts import say
from rtcm_desktop.core.workspace import Workspace

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".heic", ".heif", ".gif", ".bmp", ".tif", ".tiff", ".webp"})
_OF_STATE = {
    State.ISSUED: Verification.VALID,
    State.SUPERSEDED: Verification.SUPERSEDED,
    State.VOID: Verification.VOID,
}


def verify(workspace: Workspace, *, text: str, progress: Progress | None = None) -> Sequence[Answer]:
    """What is known of a number, of the text of a code, or of each certificate in a PDF file.

    Raises UserError NUMBER_MISTYPED before anything is looked up, NUMBER_SHAPE, CODE_UNREADABLE, FILE_MISSING,
    PDF_UNREADABLE, PDF_WITHOUT_RECORD, PICTURE_NOT_CHECKED, FILE_NOT_CHECKED; Cancelled.
    """
    _refuse_other_files(text)
    if _is_file(text):
        return _verify_file(workspace, Path(text), progress)
    if not numbers.looks_like_number(text):
        text = as_scanned(text)
    if numbers.looks_like_number(text):
        return [_verify_number(workspace.db, text)]
    return [_verify_code(workspace.db, known_keys(workspace), text)]


def write_page(workspace: Workspace, *, html: Path) -> int:
    """Writes the page that verifies without a network; gives how many keys it knows."""
    from rtcm_desktop.certificates.documents.verification import verification_page

    keys = known_keys(workspace)
    page = verification_page(keys, store.list_withdrawn(workspace.db), workspace.now())
    write_file(html, page.encode())
    return len(keys)


def known_keys(workspace: Workspace) -> Mapping[bytes, KnownKey]:
    """The keys of the roster and this installation's own."""
    own = workspace.keys.public.signing
    return {records.key_id(own): KnownKey(workspace.station, own)} | store.known_keys(workspace.db)


def _is_file(text: str) -> bool:
    """A path to a PDF: only its name is looked at, so that a file that is not there is said to be missing."""
    return text.strip().lower().endswith(".pdf")


def _refuse_other_files(text: str) -> None:
    """A photo or a letter is not taken for the text of a code."""
    path = Path(text.strip())
    if path.suffix.lower() in PICTURES:
        raise UserError("PICTURE_NOT_CHECKED", file=path.name)
    if path.is_absolute() and path.suffix and not _is_file(text):
        raise UserError("FILE_NOT_CHECKED", file=path.name)


def _verify_file(workspace: Workspace, path: Path, progress: Progress | None) -> Sequence[Answer]:
    from rtcm_desktop.certificates.reading import read_pages

    pages = read_pages(path, progress)
    if not pages:
        raise UserError("PDF_WITHOUT_RECORD", file=path.name)
    keys = known_keys(workspace)
    return [_compared(_verify_code(workspace.db, keys, page.record), page.text) for page in pages]


def _compared(answer: Answer, text: str | None) -> Answer:
    """The answer again, unless the page shows another name or number than the record that was signed."""
    if text is None or answer.state is Verification.FORGED:
        return answer
    shown = "".join(text.split())
    if all("".join(part.split()) in shown for part in (answer.name, answer.number)):
        return answer
    warning = say("certificates.page_differs", name=answer.name, number=answer.number)
    return Answer(Verification.FORGED, answer.number, warnings=(warning,))


def _verify_number(db: Database, text: str) -> Answer:
    number = str(numbers.parse(text))
    found = store.list_numbered(db, number)
    if not found:
        return Answer(Verification.UNKNOWN, number)
    warnings = (say("certificates.number_several", number=number),) if len(found) > 1 else ()
    return replace(_known(db, found[0]), warnings=warnings)


def _verify_code(db: Database, keys: Mapping[bytes, KnownKey], text: str) -> Answer:
    signed = records.read(text)
    key = keys.get(signed.key_id)
    if key is None:
        return _claimed(signed, Verification.UNKNOWN)
    if not records.genuine(signed, key):
        return _claimed(signed, Verification.FORGED)
    for certificate in store.list_numbered(db, signed.record.number):
        if bytes.fromhex(certificate.digest).startswith(signed.record.digest_prefix):
            return _known(db, certificate)
    # Signed by a station we know, not in our register: its event file has not arrived yet. A lost laptop is no proof.
    return _claimed(signed, Verification.VALID if key.trusted else Verification.UNKNOWN)


def _known(db: Database, certificate: Certificate) -> Answer:
    frozen = certificate.frozen
    return Answer(
        state=_OF_STATE[certificate.state],
        number=certificate.number,
        name=frozen.name,
        event=frozen.event,
        kind=frozen.kind,
        start=frozen.start,
        end=frozen.end,
        reason=certificate.reason,
        replaced_by=store.replacement_of(db, certificate.id),
        known_here=True,
    )


def _claimed(signed: SignedRecord, state: Verification) -> Answer:
    """What the code says of itself; of a forged one nothing is repeated but the number it claims."""
    record = signed.record
    if state is Verification.FORGED:
        return Answer(state, record.number)
    return Answer(
        state=state,
        number=record.number,
        name=record.name,
        event=record.event,
        kind=record.kind,
        start=record.start,
        end=record.end,
    )
