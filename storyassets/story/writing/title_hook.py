"""The title as the first line: where it tells something, nothing of the story is said before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.story.casting.people import People
from storyassets.story.words.clauses import has_verb
from storyassets.story.words.language import close_sentence
from storyassets.story.words.prose_of_today import is_of_today
from storyassets.story.writing.hook_beginnings import beginning_hook, is_bare_name
from storyassets.story.writing.hook_offers import LONGEST_HOOK_WORDS, Hook
from storyassets.story.writing.hook_onward import in_time_or_whole, speak_on
from storyassets.story.writing.hook_rating import is_short
from storyassets.story.writing.hook_sentences import stands_as_hook, title_sentences
from storyassets.story.writing.hook_titles import (
    SHORTEST_TELLING_TITLE_WORDS,
    is_headline,
    tells,
    title_outcome,
    title_question,
    title_told_shorter,
)
from storyassets.story.writing.parts import Part
from storyassets.story.writing.titled import named_in_title

_THE = re.compile(r"\bthe\b", re.I)
_LETTERS = re.compile(r"(?:AIT|WIBT|TIFU)[A-Z]*\b")


def title_as_hook(title: str, parts: Sequence[Part], people: People, longest_words: int) -> Hook | None:
    """What the title says, if that is better than whatever the story offers."""
    longest = max(1, min(longest_words, LONGEST_HOOK_WORDS))
    of_today = are_of_today(parts)
    for said in () if is_beginning(title, parts) else map(in_time_or_whole, title_sentences(title)):
        if said and (is_short(said, longest + of_today) or speak_on(said)):
            return Hook(said, None, named_in_title(said, people))
    named = not of_today or not is_bare_name(title) or is_only_who(title, people)
    if not named and (begun := beginning_hook(parts, people)):
        return begun
    if of_today and (said := _authors_title(title, parts)):
        return Hook(said, None, named_in_title(title, people))
    telling = is_telling(title, parts)
    if telling and (has_verb(title) or title.endswith("?")):
        said = in_time_or_whole(close_sentence(title))
        if said and (is_short(said, longest) or speak_on(said)):
            return Hook(said, None, named_in_title(said, people))
    for said in _told_of_title(title, telling=telling):
        if said and is_short(said, longest):
            return Hook(said, None, named_in_title(said, people))
    return None


def is_only_who(title: str, people: People) -> bool:
    """Whether it names no more than who is in it: a fable of two beasts has better lines made of them."""
    named = named_in_title(title, people)
    return not stands_as_hook(title) and len(named) >= max(1, len(_THE.findall(title)))


def is_telling(title: str, parts: Sequence[Part]) -> bool:
    """Whether it says what happens, and is not only how the story begins."""
    return not is_beginning(title, parts) and (tells(title) or bool(title_question(title)))


def are_of_today(parts: Sequence[Part]) -> bool:
    """Whether it is a story of today: not an old tale in which somebody says `don't`."""
    text = " ".join(part.wordings[0] for part in parts)
    return is_of_today(text) and not _AS_TALES_BEGIN.match(text)


_AS_TALES_BEGIN = re.compile(r"Once (?:upon|there)\b|There (?:once|(?:was|were|lived) once)\b")


def _authors_title(title: str, parts: Sequence[Part]) -> str:
    """What the author of a story of today calls it, where that says something, as far as it is said in time: nobody asks better."""
    says = (
        len(title.split()) >= SHORTEST_TELLING_TITLE_WORDS
        and stands_as_hook(title)
        and not _LETTERS.match(title)
        and not is_beginning(title, parts)
    )
    return in_time_or_whole(close_sentence(title)) if says else ""


def _told_of_title(title: str, *, telling: bool) -> tuple[str, ...]:
    """What a title that tells something says, the fullest first."""
    return (title_outcome(title), *title_told_shorter(title)) if telling or is_headline(title) else ()


def is_beginning(title: str, parts: Sequence[Part]) -> bool:
    """Whether the title was only made of the story's first words."""
    first = "".join(parts[0].wordings[0].lower().split()) if parts else ""
    return first.startswith("".join(title.lower().split()))
