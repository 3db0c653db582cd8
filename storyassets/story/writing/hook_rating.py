"""Hook rating: every first line that a story offers, with its score. Which is taken, or the title instead, is `hook`'s."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from storyassets.model.character import Species
from storyassets.story.casting.clause_scan import MOST_SUBJECTS
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.writing.hook_cuts import in_one_breath, is_in_time
from storyassets.story.writing.hook_forms import hook_forms
from storyassets.story.writing.hook_offers import Hook, of_whom, offers, style_worth
from storyassets.story.writing.hook_sentences import own_sentences, says_all
from storyassets.story.writing.hook_titles import title_rivals
from storyassets.story.writing.mysteries import mysteries
from storyassets.story.writing.parts import Part, content_words
from storyassets.story.writing.premises import premises
from storyassets.story.writing.stakes import find_stake, stake_lines
from storyassets.story.writing.striking import striking_lines
from storyassets.story.writing.teasers import main_characters, tease, tease_hunt
from storyassets.story.writing.titled import named_in_title

Rated = tuple[float, Hook]
"""A first line with its score."""

SHORTEST_HOOK_WORDS = 3
SPOILED_FROM = 0.72
MOST_PARTS_ASKED = 60
"""Of a long tale the beginning is looked through for a hook."""

TEASER_WORTH = 2.3
MYSTERY_WORTH = 2.5
LOSS_WORTH = 2.6
STAKE_WORTH = 1.8
RIVALS_WORTH = 2.0
RIVALS = 3
"""`The Goat, the Donkey and the Well`: a well wins nothing."""

_FRAGMENT = re.compile(
    r"^(?:that|which|who has|and|but|or|than|as|if|whose|to|perhaps|besides|otherwise)\b", re.I
)


def rate_hooks(
    parts: Sequence[Part], people: People, longest: int, seed: int = 0, title: str = ""
) -> list[Rated]:
    """Every hook that the story offers with its score, the best first."""
    early, main = parts[:MOST_PARTS_ASKED], main_characters(parts, people)
    made = [
        (worth, text if is_in_time(text) else in_one_breath(text))
        for worth, text in _made(parts, people, main, seed, title)
    ]
    rated = [
        (worth, n, Hook(text, None, named_in_title(text, people)))
        for n, (worth, text) in enumerate(made)
        if is_short(text, longest)
    ]
    own = own_sentences(early, people)
    rated += [
        (worth, n, Hook(text, part.speaker, part.subjects[:MOST_SUBJECTS], _told_by(text, part, parts)))
        for n, (worth, text, part) in enumerate([*striking_lines(early, people, main, seed), *own], len(made))
        if is_short(text, longest)
    ]
    rated += [
        (score + style_worth(hook, people), i, hook)
        for i, part in enumerate(early)
        for score, hook in offers(i, of_whom(part, main, people), people)
        if _may_hook(hook, part, longest)
    ]
    return [(score, hook) for score, _, hook in sorted(rated, key=lambda one: (-one[0], one[1]))]


def is_short(text: str, longest: int) -> bool:
    """Of few words, and said in time."""
    return spoken_words(text) <= longest and is_in_time(text)


def _made(
    parts: Sequence[Part], people: People, main: Sequence[str], seed: int, title: str
) -> Iterator[tuple[float, str]]:
    """The lines that are made from a story, with their worth: none of them stands in it."""
    for n, text in enumerate(tease(parts, people, seed)):
        yield TEASER_WORTH - 0.1 * n, text
    yield from _of_stake(parts, people, main, seed)
    for n, text in enumerate(mysteries(parts, _owner(main, people))):
        yield MYSTERY_WORTH - 0.1 * n, text
    yield from premises(parts, people, main, seed)
    yield from tease_hunt(parts, people, seed)
    yield from hook_forms(parts, people, main, named_in_title(title, people))
    rivals = title_rivals(title)
    if rivals and (not rivals.endswith("who wins?") or len(named_in_title(title, people)) == RIVALS):
        yield RIVALS_WORTH, rivals


def _told_by(text: str, part: Part, parts: Sequence[Part]) -> int | None:
    """Which part of the story a first line tells, if it says all of it."""
    return parts.index(part) if part.speaker is None and says_all(text, part) else None


def _owner(main: Sequence[str], people: People) -> str:
    """Whose the things of a tale are: the main character's, if it is a person with a name for it."""
    who = main[0] if main else FIRST_PERSON
    if who == FIRST_PERSON or people.role(who).crowd or people.role(who).species is not Species.HUMAN:
        return ""
    return f"{people.called(who)}'s"


def _of_stake(
    parts: Sequence[Part], people: People, main: Sequence[str], seed: int
) -> Iterator[tuple[float, str]]:
    """Lines that name the thing that the story turns on; above all who is about to lose it."""
    if stake := find_stake(parts, people):
        for n, text in enumerate(stake_lines(stake, people, main[:2], seed)):
            yield (LOSS_WORTH if " from " in text else STAKE_WORTH) - 0.1 * n, text


def _may_hook(hook: Hook, part: Part, longest: int) -> bool:
    """Short, whole, of some content, and not from the end, which it would give away."""
    called_out = hook.text.endswith("!") and hook.speaker is not None
    flat = hook.speaker is not None and hook.text.endswith(".") and len(content_words(hook.text)) < 2
    return (
        not flat
        and spoken_words(hook.text) >= SHORTEST_HOOK_WORDS - called_out
        and is_short(hook.text, longest)
        and not _FRAGMENT.match(hook.text)
        and bool(content_words(hook.text))
        and part.place < SPOILED_FROM
    )
