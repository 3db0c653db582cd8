"""Weighing: a story's parts with what each is worth, for a telling of so many words. What is chosen is `choosing`'s."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from storyassets.story.casting.people import People
from storyassets.story.words.stems import stems_of
from storyassets.story.writing.causes import cause_worths
from storyassets.story.writing.closure import find_ways
from storyassets.story.writing.cruelty import is_cruel
from storyassets.story.writing.explained import bind_explained, explained_worths
from storyassets.story.writing.introducing import find_introductions
from storyassets.story.writing.needs import find_needs
from storyassets.story.writing.pairs import Tie, find_ties
from storyassets.story.writing.parts import Part
from storyassets.story.writing.payoffs import payoff_worths
from storyassets.story.writing.plot import event_stems, plot_worths
from storyassets.story.writing.set_ups import SET_UP_WEIGHT, bind_set_ups, find_set_ups, set_up_worths
from storyassets.story.writing.spine import (
    CHANGE_COST_WORDS,
    LEAP_WORTH,
    LEAP_WORTH_FREELY,
    LOST_SHARE,
    LOST_SHARE_FREELY,
    NEWS_SHARE,
    Spine,
)
from storyassets.story.writing.turns_today import bind_turns, today_worths
from storyassets.story.writing.worth import (
    LEAST_WORTH,
    MOST_WEIGHT,
    most_present,
    part_worths,
    raise_ends,
    weigh_words,
)

PLOTTED_LEAP_WORTH = 8.0
"""Told by its plot, the middle of a tale is not told for being the middle."""
PLOTTED_FROM = 2.8
PLOTTED_WHOLLY_FROM = 4.5
"""How much longer than its telling a tale must be to be told by its plot, at first in part."""
PLOTTED_ENOUGH = 0.3
PLOTTED_SHARE = 0.6
PLOT_WORTH = 4.5
PLOTTED_LOST_SHARE = 0.1
PLOTTED_NEWS = 0.54
TIGHTEST_RATIO = 5.0
SHARPNESS = 0.4
TIGHT_SHARPNESS = 0.0
TIGHT_CHANGE_COST_WORDS = 4.0

_HAD_NOT_BEEN = re.compile(
    r"^(?:And |But |So )?if (?:he|she|they|it|the [\w' ]{1,20}) (?:had not|had|were not)\b.*\bwould have\b",
    re.I,
)
NOT_HAPPENED_SHARE = 0.15
"""What would have happened else is no event."""

# `The maid mounted the horse, and the bride the nag`: whoever hears it misses the verb.
_GAPPED = re.compile(
    r"\b[a-z]+ed (?:the )?[A-Za-z]\w+, and (?:the|his|her) (?:[\w-]+ ){1,2}(?:the|a) (?:\w+ )?\w+[.]$"
)
GAPPED_SHARE = 0.35

# What was ordered long ago, and what would then be done.
_ONLY_SET_UP = re.compile(
    r"^(?:The|A|His|Her|Their) (?:\w+ )?\w+ (?:had (?:told|ordered|commanded|asked) (?:him|her|them) to|would (?!not\b|never\b|have\b)\w+)\b"
)
SET_UP_SHARE = 0.35

_NAMES_BEAST = re.compile(
    r"\b(?:horse|mare|dog|cat|cow|goat|ox|ass|donkey|bird)\b[^.]* (?:was|were) (?:called|named) [A-Z]"
)
NAMES_BEAST_SHARE = 0.3
"""What a beast is called is told where much is made of it."""

# Who takes another's place: all that follows hangs on it.
_TAKES_PLACE = re.compile(
    r"\b(?:exchange|exchanged|change|changed|swap|swapped) (?:her|his|their) (?:own )?clothes\b|\bswap clothes\b|\btook (?:her|his) place\b|\bpretended to be\b"
    r"|\b(?:thought|believed|supposed) (?:that )?(?:she|he) was (?:his|her|the)\b"
)
TAKES_PLACE_WORTH = 6.0
_AGAIN_NEXT_DAY = re.compile(r"\bagain (?:the )?next (?:day|morning|evening|night)\b")
AGAIN_SHARE = 0.4


def make_spine(parts: Sequence[Part], people: People, budget_words: int) -> Spine:
    """Weigh a story's parts for a telling of about so many words: the tighter it is, the more its best parts count."""
    words = [stems_of(p.wordings[0]) for p in parts]
    weights = weigh_words(parts, people)
    worths = part_worths(parts, words) if parts else []
    ratio = sum(len(p.wordings[0].split()) for p in parts) / max(1, budget_words)
    tightness = min(1.0, max(0.0, ratio - 1) / (TIGHTEST_RATIO - 1))
    plotted = min(1.0, max(0.0, ratio - PLOTTED_FROM) / (PLOTTED_WHOLLY_FROM - PLOTTED_FROM))
    if plotted:
        events = [PLOT_WORTH * e for e in plot_worths(parts, words, people, most_present(parts))]
        raise_ends(events)
        weights = {**weights, **dict.fromkeys(event_stems(parts), MOST_WEIGHT)}
        share = plotted * PLOTTED_SHARE
        worths = [(1 - share) * w + share * e for w, e in zip(worths, events, strict=True)]
    today = [(1 - plotted) * w for w in today_worths(parts, people)]
    of_today = any(today)
    set_ups = find_set_ups(parts, people) if of_today else []
    today = [w + (1 - plotted) * more for w, more in zip(today, set_up_worths(parts, set_ups), strict=True)]
    if of_today and not plotted:
        today = [w + more for w, more in zip(today, explained_worths(parts), strict=True)]
    weights = {**weights, **{one.stem: max(SET_UP_WEIGHT, weights[one.stem]) for one in set_ups}}
    more = zip(cause_worths(parts), payoff_worths(parts), today, strict=True)
    worths = [max(LEAST_WORTH, w + sum(all_more)) for w, all_more in zip(worths, more, strict=True)]
    worths = [
        _worth_to_show(w, parts[i].wordings[0]) if 0 < i < len(parts) - 1 else w for i, w in enumerate(worths)
    ]
    mean = max(LEAST_WORTH, sum(worths[1:-1]) / max(1, len(worths) - 2))
    power = (SHARPNESS * tightness + TIGHT_SHARPNESS * tightness**3) * (1 - plotted)
    worths = [w * (w / mean) ** power for w in worths]
    by_plot = plotted >= PLOTTED_ENOUGH
    named = (
        [frozenset(m.character_id for m in people.mentions(p.wordings[0])) for p in parts] if by_plot else ()
    )
    ties = _all_ties(parts)
    if of_today and not plotted:
        bind_set_ups(parts, set_ups, ties)
        bind_turns(parts, ties)
        bind_explained(parts, ties)
    spine = Spine(
        parts,
        worths,
        find_needs(parts, words, people, ties),
        weights,
        words,
        named,
        find_introductions(parts, people),
        ties,
    )
    _price(spine, tightness, plotted, freely=of_today)
    return spine


def _all_ties(parts: Sequence[Part]) -> list[list[Tie]]:
    """What must be told for a part to be understood, and the ways that lead to it."""
    ties = find_ties(parts)
    for tied, ways in zip(ties, find_ways(parts), strict=True):
        tied[:] = [*(_kindly(tie, parts) for tie in tied), *(Tie(None, (k,)) for k in ways)]
    return ties


def _price(spine: Spine, tightness: float, plotted: float, *, freely: bool) -> None:
    """What it costs a telling to change its matter, to leap and to lose something, by how tight it is."""
    by_plot = plotted >= PLOTTED_ENOUGH
    spine.change_cost = CHANGE_COST_WORDS + TIGHT_CHANGE_COST_WORDS * tightness**3
    spine.by_plot, spine.freely = by_plot, freely and not by_plot
    spine.leap_worth = (
        PLOTTED_LEAP_WORTH if spine.by_plot else LEAP_WORTH_FREELY if spine.freely else LEAP_WORTH
    )
    lost_share = LOST_SHARE_FREELY if spine.freely else LOST_SHARE
    spine.lost_share = lost_share + (PLOTTED_LOST_SHARE - lost_share) * plotted
    spine.news_share = NEWS_SHARE * (1 - PLOTTED_NEWS * plotted)
    spine.most_worth = max((w + spine.news(i) for i, w in enumerate(spine.worths[1:-1], 1)), default=1.0)


def _kindly(tie: Tie, parts: Sequence[Part]) -> Tie:
    """What is cruel is no company for what can be told with something else."""
    kind = tuple(k for k in tie.others if not is_cruel(parts[k].wordings[0]))
    return replace(tie, others=kind) if kind else tie


def _worth_to_show(worth: float, text: str) -> float:
    """What is cruel, or did not happen, is not told where the story can be followed without it."""
    if is_cruel(text):
        return LEAST_WORTH
    worth += TAKES_PLACE_WORTH * bool(_TAKES_PLACE.search(text))
    worth *= AGAIN_SHARE if _AGAIN_NEXT_DAY.search(text) else 1.0
    worth *= SET_UP_SHARE if _ONLY_SET_UP.match(text) else 1.0
    worth *= NAMES_BEAST_SHARE if _NAMES_BEAST.search(text) else 1.0
    worth *= GAPPED_SHARE if _GAPPED.search(text) else 1.0
    return worth * (NOT_HAPPENED_SHARE if _HAD_NOT_BEEN.match(text) else 1.0)
