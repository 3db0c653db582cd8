"""What a part of a story is worth telling. The weights were set by reading scripts."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.feeling import charge
from storyassets.story.words.stems import stems_of
from storyassets.story.writing.pairs import ANNOUNCES
from storyassets.story.writing.parts import Part, word_cost
from storyassets.story.writing.signs import (
    APPEARS,
    ARRIVAL,
    BARGAIN,
    CHANGE,
    COMES_TRUE,
    COUNTED_ON,
    CUE,
    DEED,
    DEPARTS,
    FLAT,
    FLEES,
    FORTUNE,
    GOAL,
    LEAVES,
    MAKES,
    MISTAKEN,
    ONLY_SAYS,
    PROBLEM,
    PUNCH,
    REFUSAL,
    STILL,
    TRADE,
    TURN,
    WARNS,
    WISHES,
    WONDER,
)

BASE_WORTH = 0.46
FIRST_WORTH = 12.0
LAST_WORTH = 12.0
NEAR_END_WORTHS = (2.5, 1.2, 0.6)
LATE_WORTH = 1.6
LATE_PART_FROM = 0.7
PROBLEM_WORTH = 0.56
CHANGE_WORTH = 0.9
GOAL_WORTH = 0.7
BARGAIN_WORTH = 0.82
CUE_WORTH = 0.62
DEED_WORTH = 0.4
CHARGE_WORTH = 0.08
TURN_WORTH = 0.4
ARRIVAL_WORTH = 1.6
APPEARING_WORTH = 1.6
FLEEING_WORTH = 2.6
LEAVING_WORTH = 4.0
MISTAKEN_WORTH = 2.8
DEPARTING_WORTH = 1.0
TRADE_WORTH = 1.6
STILL_WORTH = -3.0
TRUE_WORTH = 4.0
LED_UP_PARTS = 4
"""One joke is told once, with what leads up to it."""

WONDER_WORTH = 1.6
WISH_WORTH = 1.6
CRIED_AGAIN_WORTH = 3.0
LONGEST_CRY_WORDS = 3
FEWEST_CRIES = 3
"""A cry so often heard was heard in vain before: that it was raised again is told once."""

COUNTED_SHARE = 0.4
"""Of what the fourth did after the first, so much counts."""

MAKING_WORTH = 1.4
FORTUNE_WORTH = 1.2
WARNING_WORTH = 1.2
TURN_FROM = 0.3
FLAT_WORTH = -0.67
FLAT_FROM = 0.03
SPEECH_WORTH = 0.22
ANNOUNCING_WORTH = -1.5
LONG_SPEECH_WORTH = -0.18
ALOUD_WORTH = -0.3
BARE_QUOTATION_WORTH = -1.5
"""Of what somebody says of whom nobody knows who it is."""

FRAGMENT_WORTH = -0.5
MAIN_DOER_WORTH = 0.5
MEETING_WORTH = 0.73
NOBODY_WORTH = -0.3
BYSTANDER_WORTH = -0.5
MAIN_CHARACTERS = 3
RELEVANCE_WORTH = 0.4
RELEVANCE_PASSED = 0.59
EARLY_WORTH = 0.3
EARLY_UNTIL = 0.2
ANNOUNCING_SHARE = 0.2
FEWEST_TOLD_WORDS = 4
PUNCH_WORTH = 1.0
SAID_AGAIN_SHARE = 0.35
ALIKE_FROM = 0.6
LEAST_WORTH = 0.12
LATE_FROM = 0.72

RARE_WEIGHT = 0.16
RECURRING_WEIGHT = 0.34
LATE_WEIGHT = 0.3
CHARACTER_WEIGHT = 0.75
MOST_WEIGHT = 1.5


def weigh_words(parts: Sequence[Part], people: People) -> dict[str, float]:
    """How much each word's stem matters: what comes again, above all at the end, and who is in the story."""
    frequency, late = Counter[str](), set[str]()
    for part in parts:
        stems = stems_of(part.wordings[0])
        frequency.update(stems)
        if part.place >= LATE_FROM:
            late |= stems
    names = {s for role in people.roles for s in stems_of(" ".join((role.name, *role.aliases)))}
    weights = {}
    for stem, count in frequency.items():
        weight = RARE_WEIGHT + RECURRING_WEIGHT * math.log(count)
        weight += LATE_WEIGHT if stem in late and count > 1 else 0.0
        weight += CHARACTER_WEIGHT if stem in names else 0.0
        weights[stem] = min(MOST_WEIGHT, weight)
    return weights


def part_worths(parts: Sequence[Part], words: Sequence[frozenset[str]]) -> list[float]:
    """What each part does in the story."""
    main = most_present(parts)
    relevance = _relevance(words)
    said_again = _said_again(words)
    worths, mistaken = list[float](), False
    for j, part in enumerate(parts):
        worth = BASE_WORTH + _of_people(part, main) + _of_turn(part)
        worth += _of_speech(part) + RELEVANCE_WORTH * relevance[j]
        worth += EARLY_WORTH * max(0.0, 1 - part.place / EARLY_UNTIL)
        if part.speaker is None and ONLY_SAYS.search(part.wordings[0]):
            worth *= ANNOUNCING_SHARE
        if part.speaker is None and word_cost(part.wordings[0]) < FEWEST_TOLD_WORDS:
            worth = worth + PUNCH_WORTH if PUNCH.match(part.wordings[0]) else worth * ANNOUNCING_SHARE
        if part.speaker is None and COUNTED_ON.match(part.wordings[0]):
            worth *= COUNTED_SHARE
        if j in said_again:
            worth *= SAID_AGAIN_SHARE
        if part.speaker is None and MISTAKEN.search(part.wordings[0]):
            if mistaken:
                worth *= COUNTED_SHARE
                worths[j - LED_UP_PARTS :] = [w * COUNTED_SHARE for w in worths[j - LED_UP_PARTS :]]
            mistaken = j >= LED_UP_PARTS
        worths.append(max(LEAST_WORTH, worth))
    for j, run in enumerate(_speech_runs(parts)):
        worths[j] = max(LEAST_WORTH, worths[j] + LONG_SPEECH_WORTH * min(3, max(0, run - 1)))
    if again := _cried_again(parts):
        for j in (again - 1, again):
            worths[j] += CRIED_AGAIN_WORTH
    raise_ends(worths)
    return worths


def _cried_again(parts: Sequence[Part]) -> int:
    """Where a short cry is heard for the second time of many; 0 if none is."""
    cries: dict[str, list[int]] = {}
    for j, part in enumerate(parts):
        if part.speaker and len(part.wordings[0].split()) <= LONGEST_CRY_WORDS and j > 1:
            cries.setdefault(part.wordings[0], []).append(j)
    return next((places[1] for places in cries.values() if len(places) >= FEWEST_CRIES), 0)


def most_present(parts: Sequence[Part]) -> list[str]:
    """Those of whom most parts tell."""
    seen = Counter(c for part in parts for c in part.subjects)
    return [c for c, _ in sorted(seen.items(), key=lambda item: (-item[1], item[0]))[:MAIN_CHARACTERS]]


def _relevance(words: Sequence[frozenset[str]]) -> list[float]:
    """How much of what comes later goes back to each part, counted from the end: by words said there first, or last."""
    first: dict[str, int] = {}
    for j, stems in enumerate(words):
        for stem in stems:
            first.setdefault(stem, j)
    relevance = [0.0] * len(words)
    last: dict[str, list[int]] = {}
    for j, stems in enumerate(words):
        for stem in stems:
            last.setdefault(stem, []).append(j)
    for j in range(len(words) - 1, -1, -1):
        links: Counter[int] = Counter()
        for stem in words[j]:
            places = last[stem]
            at = places.index(j)
            if at:
                links[first[stem]] += 1
                links[places[at - 1]] += 1
        total = sum(links.values())
        passed = RELEVANCE_PASSED * (1.0 + relevance[j])
        for i, count in links.items():
            relevance[i] += passed * count / total
    return relevance


def _of_people(part: Part, main: Sequence[str]) -> float:
    """The main characters' own deeds, above all upon each other."""
    if not part.subjects:
        return NOBODY_WORTH
    worth = MAIN_DOER_WORTH if part.subjects[0] in main or part.subjects[0] == FIRST_PERSON else 0.0
    worth += MEETING_WORTH if part.speaker is None and len(set(part.subjects) & set(main)) > 1 else 0.0
    return worth + BYSTANDER_WORTH * (not set(part.subjects) & set(main))


def _of_turn(part: Part) -> float:
    """A problem early, a goal, a change late."""
    text = part.wordings[0]
    worth = CUE_WORTH * min(2, len(CUE.findall(text))) + DEED_WORTH * min(2, len(DEED.findall(text)))
    worth += PROBLEM_WORTH * (part.place < 0.5 and bool(PROBLEM.search(text)))
    worth += GOAL_WORTH * bool(part.speaker is None and GOAL.search(text))
    worth += CHANGE_WORTH * (part.place > 0.5 and bool(CHANGE.search(text) or REFUSAL.search(text)))
    worth += LATE_WORTH * max(0.0, part.place - LATE_PART_FROM) / (1 - LATE_PART_FROM)
    worth += ARRIVAL_WORTH * (part.speaker is None and bool(ARRIVAL.match(text)))
    if part.speaker is None:
        worth += APPEARING_WORTH * bool(APPEARS.search(text)) + FLEEING_WORTH * bool(FLEES.search(text))
        worth += LEAVING_WORTH * (part.place > LATE_FROM and bool(LEAVES.search(text)))
        worth += MISTAKEN_WORTH * bool(MISTAKEN.search(text)) + DEPARTING_WORTH * bool(DEPARTS.match(text))
        worth += MAKING_WORTH * bool(MAKES.search(text))
        worth += WISH_WORTH * (part.place < TURN_FROM and bool(WISHES.search(text)))
        worth += WONDER_WORTH * bool(WONDER.search(text))
        worth += TRUE_WORTH * bool(COMES_TRUE.search(text))
        worth += STILL_WORTH * bool(STILL.search(text))
        worth += TRADE_WORTH * bool(TRADE.search(text)) + FORTUNE_WORTH * bool(FORTUNE.search(text))
    elif part.place < LATE_FROM:
        worth += WARNING_WORTH * bool(WARNS.search(text))
    worth += FLAT_WORTH * (part.place > FLAT_FROM and bool(FLAT.match(text)))
    worth += TURN_WORTH * (part.place > TURN_FROM and bool(TURN.match(text)))
    return worth + CHARGE_WORTH * min(3, charge(text))


def _of_speech(part: Part) -> float:
    text = part.wordings[0]
    worth = FRAGMENT_WORTH if word_cost(text) < 4 and not charge(text) else 0.0
    if part.aloud:
        return worth + (ALOUD_WORTH if '"' in text else BARE_QUOTATION_WORTH)
    if part.speaker:
        worth += ANNOUNCING_WORTH * bool(ANNOUNCES.search(text))
        worth += SPEECH_WORTH + BARGAIN_WORTH * bool(BARGAIN.search(text))
    return worth


def _said_again(words: Sequence[frozenset[str]]) -> set[int]:
    """The parts most of whose words are those of one before."""
    places: dict[str, list[int]] = {}
    again = set[int]()
    for j, stems in enumerate(words):
        if len(stems) >= 3:
            shared = Counter(i for stem in stems for i in places.get(stem, ()))
            if shared and max(shared.values()) >= ALIKE_FROM * len(stems):
                again.add(j)
        for stem in stems:
            places.setdefault(stem, []).append(j)
    return again


def _speech_runs(parts: Sequence[Part]) -> list[int]:
    """How many parts of the same speech stand before each part."""
    runs: list[int] = []
    for j, part in enumerate(parts):
        goes_on = j > 0 and part.speaker is not None and parts[j - 1].speaker == part.speaker
        runs.append(runs[-1] + 1 if goes_on else 0)
    return runs


def raise_ends(worths: list[float]) -> None:
    """The first part and the last ones count most."""
    worths[0] += FIRST_WORTH
    worths[-1] += LAST_WORTH
    for back, more in enumerate(NEAR_END_WORTHS, 2):
        if len(worths) > back + 2:
            worths[-back] += more
