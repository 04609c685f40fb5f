"""A mail draft with the event file attached, for the mail program of this computer to open."""

from email.message import EmailMessage
from email.policy import SMTP


def mail_draft(*, to: str, subject: str, text: str, name: str, content: bytes) -> bytes:
    """The draft as an `.eml` file. `X-Unsent` makes mail programs open it for sending instead of reading."""
    mail = EmailMessage()
    mail["To"] = to
    mail["Subject"] = subject
    mail["X-Unsent"] = "1"
    mail.set_content(text)
    mail.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return mail.as_bytes(policy=SMTP)
