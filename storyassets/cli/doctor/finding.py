"""A finding: what one check saw, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from storyassets.errors import StoryAssetsError


class State(StrEnum):
    """`warn` leaves the exit code alone; `fail` does not."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True)
class Finding:
    """`subject` is what was looked at."""

    state: State
    subject: str
    message: str
    fix: str = ""

    def as_json(self) -> dict[str, str]:
        """For a script."""
        return {
            "state": self.state.value,
            "subject": self.subject,
            "message": self.message,
            "fix": self.fix,
        }

    def as_line(self) -> str:
        """For a person."""
        return f"{self.state.value:<5} {self.subject}: {self.message}" + (f". {self.fix}" if self.fix else "")


def ok(subject: str, message: str) -> Finding:
    """All is well."""
    return Finding(State.OK, subject, message)


def warn(subject: str, message: str, fix: str = "") -> Finding:
    """It works, and could be better."""
    return Finding(State.WARN, subject, message, fix)


def fail(subject: str, message: str, fix: str = "") -> Finding:
    """It does not work."""
    return Finding(State.FAIL, subject, message, fix)


def failed(subject: str, error: StoryAssetsError) -> Finding:
    """What an error of ours says."""
    where = f"{error.thing}: " if error.thing else ""
    return fail(subject, where + error.message, error.fix)


def found_by(subject: str, check: Callable[[], Finding]) -> Finding:
    """The finding of a check; an error of ours is one, too."""
    try:
        return check()
    except StoryAssetsError as error:
        return failed(subject, error)
