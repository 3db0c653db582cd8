"""Turn taking: who speaks next, where the text does not say it. Two who talk by turns, a question and its answer."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from storyassets.story.casting.people import People
from storyassets.story.words.quotations import Quotation

LATEST_SPEECHES = 4
FEWEST_IN_A_RUN = 2

ASKING = frozenset({"asked", "inquired", "enquired", "wondered", "asks", "wonders"})
_ANSWER = re.compile(
    r"(?:Why,|Yes\b|No\b[,.!]|Nothing\b|Because\b|Of course|Certainly|Not at all|Oh,? (?:yes|no)\b|Indeed)"
)


_REPEATS = re.compile(r"(?:All|The|That|It|None)\b")


def is_answer(question: str, verb: str, quoted: str, *, alone: bool = False) -> bool:
    """Whether a speech right behind a question answers it, so that somebody else says it.

    `alone`: the question opens a paragraph that has only these two, as one speaker's words are set today.
    """
    if not question.rstrip().endswith("?") or quoted.rstrip().endswith("?"):
        return False
    asked = set(re.findall(r"[a-z]{6,}", re.split(r"[.!?]\s", question.lower())[-1]))
    repeats = _REPEATS.match(quoted) and asked & set(re.findall(r"[a-z]{6,}", quoted.lower()[:40]))
    return (verb in ASKING and not alone) or bool(_ANSWER.match(quoted)) or bool(repeats)


def other_of_two(speakers: Sequence[str], lately: Collection[str], speaker: str) -> str | None:
    """The other one, where only two talk."""
    talking = set(speakers[-LATEST_SPEECHES:]) - {speaker}
    return next(iter(talking)) if len(talking) == 1 and talking <= set(lately) else None


def addressed(quoted: str, people: People) -> set[str]:
    """Whom a speech calls by name: `Little fox, reach me your paw`."""
    return {
        m.character_id
        for m in people.mentions(quoted)
        if re.match(r"\s*(?:[,!]|[.?]?$)", quoted[m.end :])
        and re.search(
            r"(?:^|(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)[,!.?]\s*)(?:(?:oh|ah|my|dear|little|good|brother|sister|old|foolish|come|well|now|no|yes|mr|mrs|ms|dr|o|please|listen|hello|friend|poor|thou|you|you \w+)\.?,?\s+)*$",
            quoted[: m.start],
            re.I,
        )
    }


def find_runs(paragraph: str, quotations: Sequence[Quotation]) -> list[tuple[int, int]]:
    """Stretches of quotations with nothing between them, as first and last number, three or more long."""
    runs, first = [], 0
    for number in range(1, len(quotations) + 1):
        touches = (
            number < len(quotations)
            and not quotations[number].goes_on
            and not paragraph[quotations[number - 1].end : quotations[number].start].strip()
        )
        if not touches:
            if number - 1 - first >= FEWEST_IN_A_RUN:
                runs.append((first, number - 1))
            first = number
    return runs


def alternate(first: int, last: int, closing: str, other: str) -> dict[int, str]:
    """Who says each quotation of a run, counted back from the last one's speaker."""
    return {number: closing if (last - number) % 2 == 0 else other for number in range(first, last)}
