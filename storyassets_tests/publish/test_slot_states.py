"""The words for a slot: one rule for the page and the command line."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from storyassets.model.listing import Verdict
from storyassets.publish.slot_states import SlotEvidence, judge_slot

NOW = datetime(2026, 3, 28, 12, tzinfo=UTC)
READY = SlotEvidence(
    starts_at=NOW + timedelta(hours=1),
    episode_state="rendered",
    verdict=None,
    approval_is_asked=False,
    upload_has_begun=False,
    is_at_outlet=False,
)
PAST = {"starts_at": NOW}


@pytest.mark.parametrize(
    ("told", "word"),
    [
        ({}, "ready"),
        ({"episode_state": ""}, "not begun"),
        ({"episode_state": "begun"}, "being made"),
        ({"episode_state": "previewed"}, "being made"),
        ({"episode_state": "stopped"}, "stopped"),
        ({"episode_state": "failed"}, "failed"),
        ({"episode_state": "archived"}, "archived"),
        ({"approval_is_asked": True}, "not approved yet"),
        ({"approval_is_asked": True, "verdict": Verdict.APPROVED}, "ready"),
        ({"verdict": Verdict.REJECTED}, "rejected"),
        ({"episode_state": "stopped", "verdict": Verdict.REJECTED}, "rejected"),
        ({"upload_has_begun": True}, "being uploaded"),
        ({"upload_has_begun": True, "is_at_outlet": True}, "uploaded"),
        ({"upload_has_begun": True, "is_at_outlet": True, **PAST}, "published"),
        ({"upload_has_begun": True, **PAST}, "missed"),
        (PAST, "missed"),
    ],
)
def test_a_slot_is_told_in_one_word(told, word):
    assert judge_slot(replace(READY, **told), NOW) == word
