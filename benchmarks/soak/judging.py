"""Judging what kills have left: the ledger against the invoice, requests against calls, takes against a calm run's.

Half of the episodes are made by providers that give equal requests equal answers: there every take has to be
the calm run's. The others' illustrator takes no seed, as OpenAI's, and draws another picture each time: there a
take may be another one where its answer was lost with the process that had asked, or where it is made from
such a one, and nowhere else.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.soak.handed import Handed, Item, find_made_anew, find_unlike, read_notes
from benchmarks.soak.house import House, usd_of, work_asked
from storyassets.studio.files import hash_file
from storyassets.studio.ledger_rows import LedgerCall
from storyassets.studio.ledger_schema import CallState

EPISODE = "soaked"
SENT = (CallState.SETTLED, CallState.POSSIBLY_CHARGED)


@dataclass
class Score:
    """What is counted over all episodes."""

    kills: int = 0
    episodes: int = 0
    charged_twice: int = 0
    jobs_twice: int = 0
    asked_for_nothing: int = 0
    """Requests that an undisturbed run does not send, and that show no picture which was drawn anew."""
    doubted: int = 0
    most_doubted_by_a_kill: int = 0
    doubted_without_a_kill: int = 0
    torn: int = 0
    unequal: int = 0
    """Episodes with another take than an undisturbed run has, though no lost answer had to be asked for again."""
    drawn_anew: int = 0
    """Takes that are others, because such an answer was, by a provider that gives no two equal ones."""
    left_over: int = 0
    """Files of takes that nobody uses."""
    outside_invoice: int = 0
    killed_in: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class Calm:
    """An undisturbed run: how long it took, what it was handed, its files, and of which call each request was."""

    seconds: float
    handed: frozenset[Handed]
    files: frozenset[str]
    keys: dict[str, str]


@dataclass(frozen=True)
class Ended:
    """An episode that has come to its end, and the calls that each kill had left open, by their ids."""

    house: House
    calls: Sequence[LedgerCall]
    left_open: Sequence[set[int]]
    are_answers_alike: bool

    @property
    def doubted(self) -> list[LedgerCall]:
        return [call for call in self.calls if call.state is CallState.POSSIBLY_CHARGED]


def judge(ended: Ended, calm: Calm, score: Score) -> None:
    """Count all of it."""
    handed = read_notes(notes_of(ended.house))
    lost = set() if ended.are_answers_alike else {item_of(call) for call in ended.doubted}
    anew = find_made_anew(handed, calm.handed, lost)
    unlike = find_unlike(handed, calm.handed)
    score.unequal += bool(unlike - anew)
    score.drawn_anew += len(unlike & anew)
    used = calm.files | {one.content for one in handed}
    score.left_over += len(files_of(ended.house) - used)
    count_requests(ended, calm, anew, score)
    count_doubts(ended, score)
    count_money(ended, score)
    takes = (ended.house.studio / "takes").rglob("*")
    score.torn += sum(
        path.suffix != ".json" and hash_file(path) != path.stem for path in takes if path.is_file()
    )


def count_requests(ended: Ended, calm: Calm, anew: set[Item], score: Score) -> None:
    """Each request is one of the calm run's, sent once and once more for each doubt; or that of a take made anew."""
    doubts = Counter(call.request_key for call in ended.doubted)
    known = set(calm.keys.values())
    unknown: Counter[str] = Counter()
    for line, times in Counter(work_asked(ended.house.simulator)).items():
        key, provider = calm.keys.get(line), json.loads(line)[0]
        if key is None:
            unknown[provider] += times
            continue
        too_often = max(0, times - 1 - doubts[key])
        score.charged_twice += too_often
        score.jobs_twice += too_often if provider == "did" else 0
    of_anew = [call for call in ended.calls if item_of(call) in anew and call.request_key not in known]
    allowed = Counter(call.provider for call in of_anew if call.state in SENT)
    score.asked_for_nothing += sum((unknown - allowed).values())
    paid = Counter(call.request_key for call in of_anew if call.state is CallState.SETTLED)
    score.charged_twice += sum(times - 1 for times in paid.values())


def count_doubts(ended: Ended, score: Score) -> None:
    """Each comes of a kill; a kill leaves no more of them than calls were in flight."""
    doubted = {call.call_id for call in ended.doubted}
    score.doubted += len(doubted)
    score.doubted_without_a_kill += len(doubted - set().union(*ended.left_open))
    by_kill = [len(doubted & left) for left in ended.left_open]
    score.most_doubted_by_a_kill = max(score.most_doubted_by_a_kill, *by_kill, 0)


def count_money(ended: Ended, score: Score) -> None:
    """The invoice lies between what is settled and what is settled or doubted."""
    settled = usd_of(ended.calls, CallState.SETTLED)
    doubtful = usd_of(ended.calls, CallState.POSSIBLY_CHARGED)
    invoice = ended.house.simulator.invoice_usd()
    score.outside_invoice += not settled <= invoice <= settled + doubtful


def item_of(call: LedgerCall) -> Item:
    """What the call was made for."""
    return Item(call.purpose.asset, call.role, call.purpose.subject)


def notes_of(house: House) -> Path:
    """Where its worker notes what it was handed."""
    return house.home / "handed.json"


def files_of(house: House) -> frozenset[str]:
    """The contents of all the takes in its studio."""
    takes = (house.studio / "takes").rglob("*")
    return frozenset(path.stem for path in takes if path.suffix != ".json" and path.is_file())
