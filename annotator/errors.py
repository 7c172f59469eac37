"""Errors of the world: what a user can meet and mend. Anything else that is raised is a bug of ours."""

from __future__ import annotations

DONE, REFUSED, USAGE, NO_DISPLAY, NO_PROJECT = range(5)  # exit codes of the commands, as their help lists them


class AnnotatorError(Exception):
    """Something outside the program went wrong; the text says what happened, to what, and what to do."""

    exit_code = REFUSED

    def __init__(self, message: str, *, subject: str = "", advice: str = "") -> None:
        """`message`: what happened; `subject`: the file, record or row; `advice`: what the user can do."""
        super().__init__(message, subject, advice)
        self.message = message
        self.subject = subject
        self.advice = advice

    def __str__(self) -> str:
        said = f"{self.subject}: {self.message}" if self.subject else self.message
        return f"{said} {self.advice}" if self.advice else said


class Refused(AnnotatorError):
    """An input or a request that cannot be carried out; nothing of it was written."""


class ProjectError(AnnotatorError):
    """A project that cannot be opened, made or written to."""

    exit_code = NO_PROJECT


class ProjectLost(ProjectError):
    """The file of an open project was moved, deleted or replaced: its work is kept, but must be saved elsewhere."""


class ProjectDamaged(ProjectError):
    """The file is a project that cannot be read; it was not changed, and may have a backup."""


class NoDisplay(AnnotatorError):
    """A window was asked for where there is no screen."""

    exit_code = NO_DISPLAY
