"""Faults: what a provider does instead of answering well, scripted one by one or drawn by a share."""

from __future__ import annotations

import random
import threading
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Fault(StrEnum):
    """Each value can be given as it stands. `details` of a scripted fault are named where they mean something."""

    UNAUTHORIZED = "401"
    PAYMENT_REQUIRED = "402"
    FORBIDDEN = "403"
    RATE_LIMITED = "429"  # retry_after=seconds (or an HTTP date)
    INSUFFICIENT_QUOTA = "insufficient_quota"
    LEGAL = "451"
    MODERATION = "moderation"
    BAD_REQUEST = "400"
    SERVER_ERROR = "500"
    UNAVAILABLE = "503"  # retry_after=seconds
    SLOW = "slow"  # seconds=0.2, or until=threading.Event
    HANG = "hang"  # until the client goes away, or reset()
    TRUNCATED = "truncated"  # half of the body, then the connection is closed
    DROPPED = "dropped"  # the work is done, no answer comes
    HTML = "html"
    WRONG_JSON = "wrong_json"
    BROKEN_JSON = "broken_json"
    EMPTY = "empty"
    DUPLICATE_JOB = "duplicate_job"  # 409: it says that such a job is running
    JOB_FAILS = "job_fails"  # at the end; refunded unless charged=True
    JOB_STUCK = "job_stuck"  # it is never done
    REFUSAL = "refusal"  # a model that answers with its refusal
    CUT_SHORT = "cut_short"  # a model that stops at its limit of tokens
    BAD_CONTENT = (
        "bad_content"  # well-formed, and no good: a flat picture, a silent voice, a script of one line
    )


CHARGED = frozenset(
    {
        Fault.SLOW,
        Fault.HANG,
        Fault.TRUNCATED,
        Fault.DROPPED,
        Fault.WRONG_JSON,
        Fault.BROKEN_JSON,
        Fault.EMPTY,
        Fault.REFUSAL,
        Fault.CUT_SHORT,
        Fault.BAD_CONTENT,
        Fault.JOB_STUCK,
    }
)
"""The work was done, whatever became of the answer. `charged=` in the details says otherwise."""

STATUSES = {
    Fault.UNAUTHORIZED: 401,
    Fault.PAYMENT_REQUIRED: 402,
    Fault.FORBIDDEN: 403,
    Fault.RATE_LIMITED: 429,
    Fault.INSUFFICIENT_QUOTA: 429,
    Fault.LEGAL: 451,
    Fault.MODERATION: 400,
    Fault.BAD_REQUEST: 400,
    Fault.SERVER_ERROR: 500,
    Fault.UNAVAILABLE: 503,
    Fault.DUPLICATE_JOB: 409,
}


@dataclass(frozen=True)
class Scripted:
    """One fault that is to come. `on` is a part of "METHOD /path"; without one it befalls what asks for work."""

    fault: Fault
    on: str = ""
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def charged(self) -> bool:
        """Whether the provider takes its money all the same."""
        return bool(self.details.get("charged", self.fault in CHARGED))

    def befalls(self, spelled: str, is_work: bool) -> bool:
        """Whether it is meant for this request."""
        return self.on == "*" or self.on in spelled if self.on else is_work


def the_fault(fault: Fault | str | int) -> Fault:
    """By its name, its value or its status."""
    told = str(fault)
    return Fault(told) if told in set(Fault) else Fault[told.upper()]


class FaultPlan:
    """The faults to come, by provider."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.clear()

    def clear(self) -> None:
        """All is well again."""
        with self._lock:
            self._queued: dict[str, list[Scripted]] = {}
            self._lasting: dict[str, Scripted] = {}
            self._share: dict[str, tuple[float, tuple[Scripted, ...], random.Random]] = {}

    def script(self, provider: str, fault: Scripted, times: int) -> None:
        """The next `times` answers."""
        with self._lock:
            self._queued.setdefault(provider, []).extend([fault] * times)

    def last(self, provider: str, fault: Scripted | None) -> None:
        """Every answer from now on; None ends it."""
        with self._lock:
            self._lasting.pop(provider, None)
            if fault is not None:
                self._lasting[provider] = fault

    def draw_share(self, provider: str, share: float, faults: tuple[Scripted, ...], seed: int) -> None:
        """One of `faults` in this share of the answers; 0 ends it."""
        with self._lock:
            self._share[provider] = (share, faults, random.Random(f"{seed}:{provider}"))

    def next(self, provider: str, spelled: str, is_work: bool) -> Scripted | None:
        """The fault that befalls this request, if one does."""
        with self._lock:
            queued = self._queued.get(provider, [])
            for number, fault in enumerate(queued):
                if fault.befalls(spelled, is_work):
                    return queued.pop(number)
            lasting = self._lasting.get(provider)
            if lasting is not None:
                return lasting
            share, faults, dice = self._share.get(provider, (0.0, (), random.Random(0)))
            if is_work and faults and dice.random() < share:
                return dice.choice(faults)
            return None
