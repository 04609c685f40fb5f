"""The three kinds of failure, with one way out each.

    AppError
    ├── UserError            can be mended by the person at the keyboard: exit status 1
    ├── EnvironmentFailure   disk full, file locked, damaged file: exit status 3
    └── Cancelled            the person stopped it: said, and nothing was changed

Anything else that escapes is a bug: rolled back, logged without personal data, exit status 70.
"""


class AppError(Exception):
    """A failure with a text for people, found by its code. `str()` gives it in the language spoken."""

    def __init__(self, code: str, /, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

    def text(self, language: str = "") -> str:
        """The message in a language, else in the one spoken; texts live in resources/i18n."""
        from rtcm_desktop.core.texts import message

        return message(self.code, language, **self.params)

    def __str__(self) -> str:
        return self.text()


class UserError(AppError):
    """Wrong input or a step that is not allowed; the text says what, where and what to do. Nothing was changed."""


class EnvironmentFailure(AppError):
    """The computer failed us; the text says what happened, what is safe and what to do."""


class Cancelled(AppError):
    """Long work was stopped on request; everything of it was rolled back."""

    def __init__(self) -> None:
        super().__init__("CANCELLED")
