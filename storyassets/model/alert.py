"""Alert: what a person who is not looking should hear of."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from storyassets.model.document import Noun


class AlertKind(StrEnum):
    """What happened."""

    RUN = "run_failed"
    GATE = "gate_failed"
    BUDGET = "budget_nearly_spent"
    BREAKER = "provider_unavailable"
    SLOT = "slot_at_risk"


class Alert(Noun):
    """One incident. What is sent of it is every field but `incident`."""

    incident: str = Field(min_length=1, exclude=True, description="the same for what is the same; told once")
    kind: AlertKind
    channel: str = ""
    episode: str = ""
    message: str
    fix: str = ""
    when: datetime
