"""How the soak counts requests: one is for each call, one more for each doubt, and none is for nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import pytest

from benchmarks.soak.handed import Item
from benchmarks.soak.house import House, work_asked
from benchmarks.soak.judging import EPISODE, Calm, Ended, Score, count_doubts, count_requests
from storyassets.studio.ledger_rows import CallSubject, LedgerCall
from storyassets.studio.ledger_schema import CallState
from storyassets_tests.simulator import Simulator
from storyassets_tests.simulator.journal import Seen

SHOT = Item("broll", "illustrator", "hook-1a")
SETTLED = LedgerCall(
    call_id=2,
    request_key="known",
    purpose=CallSubject(EPISODE, SHOT.asset, SHOT.subject),
    role=SHOT.role,
    provider="openai",
    model="gpt-image-2",
    state=CallState.SETTLED,
    estimate_usd=Decimal(1),
    cost_usd=Decimal(1),
    worker="w",
    note="",
    created_at=datetime(2026, 1, 1, tzinfo=UTC),
)
DOUBTED = replace(SETTLED, call_id=1, state=CallState.POSSIBLY_CHARGED)


class Witness:
    """A simulator that has seen these pictures asked for."""

    def __init__(self, *prompts: str) -> None:
        self._prompts = prompts

    def seen(self) -> list[Seen]:
        return [
            Seen("openai", "POST", "/v1/images/edits", {}, {}, {"prompt": prompt}, (), 200, "")
            for prompt in self._prompts
        ]


def judge(prompts: Sequence[str], *calls: LedgerCall, anew: set[Item] | None = None, **ended: Any) -> Score:
    def house(*asked: str) -> House:
        return House(Path(), cast(Simulator, Witness(*asked)))

    calm = Calm(1.0, frozenset(), frozenset(), {work_asked(house("fox").simulator)[0]: "known"})
    score = Score()
    told = Ended(house(*prompts), calls, ended.get("left_open", []), are_answers_alike=not anew)
    count_requests(told, calm, anew or set(), score)
    count_doubts(told, score)
    return score


def test_a_request_may_be_sent_once_more_for_each_doubt():
    assert judge(["fox"], SETTLED).charged_twice == 0
    assert judge(["fox", "fox"], DOUBTED, SETTLED).charged_twice == 0
    assert judge(["fox", "fox"], SETTLED).charged_twice == 1
    assert judge(["fox"] * 3, DOUBTED, SETTLED).charged_twice == 1


def test_a_request_that_nobody_sends_undisturbed_is_for_nothing():
    assert judge(["fox", "hen"], SETTLED).asked_for_nothing == 1


@pytest.mark.parametrize(("sent", "for_nothing"), [(1, 0), (2, 1)])
def test_that_of_a_take_made_anew_is_for_its_call(sent: int, for_nothing: int) -> None:
    anew = replace(SETTLED, request_key="another portrait")
    assert judge(["hen"] * sent, anew).asked_for_nothing == sent
    assert judge(["hen"] * sent, anew, anew={SHOT}).asked_for_nothing == for_nothing


def test_a_take_made_anew_is_paid_once():
    anew = replace(SETTLED, request_key="another portrait")
    assert judge(["hen", "hen"], anew, replace(anew, call_id=3), anew={SHOT}).charged_twice == 1


def test_each_doubt_comes_of_a_kill():
    assert judge([], DOUBTED, left_open=[{1}, {2}]).doubted_without_a_kill == 0
    assert judge([], DOUBTED, left_open=[{2}]).doubted_without_a_kill == 1
    assert judge([], DOUBTED, left_open=[{1}, set()]).most_doubted_by_a_kill == 1
