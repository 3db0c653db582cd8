"""The first line: what makes one want to know, in a few words, made from the story and giving nothing away.

What a story offers for it is rated by `hook_rating`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from storyassets.story.casting.clause_scan import MOST_SUBJECTS
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.language import close_sentence
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.writing.asked import asked_lines
from storyassets.story.writing.hook_beginnings import beginning_hook, first_sentence_hook, is_bare_name
from storyassets.story.writing.hook_cuts import is_in_time
from storyassets.story.writing.hook_offers import LONGEST_HOOK_WORDS, Hook
from storyassets.story.writing.hook_rating import (
    MOST_PARTS_ASKED,
    SHORTEST_HOOK_WORDS,
    Rated,
    is_short,
    rate_hooks,
)
from storyassets.story.writing.hook_sentences import (
    fits_any_story,
    is_opaque,
    stands_as_hook,
)
from storyassets.story.writing.hook_titles import (
    as_seen,
    title_question,
)
from storyassets.story.writing.parts import Part
from storyassets.story.writing.teasers import main_characters, tease_anyhow
from storyassets.story.writing.title_hook import (
    are_of_today,
    is_beginning,
    is_only_who,
    is_telling,
    title_as_hook,
)
from storyassets.story.writing.titled import named_in_title

MOST_OPENING_PARTS = 3
WEAKEST_HOOK = 0.6
WEAKEST_SPOKEN = 0.25
TITLE_WORTH = 2.0
STRONG_OWN = 2.3
ASKED_TITLE_WORTH = 3.2

_POINTS = re.compile(r"\b(?:this|these|those|he|she|they|his|her|their)\b", re.I)
_CALLS = re.compile(r"\b(?:please|help|spare|save|mercy|let (?:me|us) (?:go|in|out|live))\b", re.I)
_MADE_UP = re.compile(
    r"(?:How far (?:will|would)|What (?:will|did|does|would)|How do(?:es)?) |.+,? and one [a-z ]+\.$"
)
_ONLY_NAMES = re.compile(r"^[A-Z]\w+ (?:meets|or) [A-Z]\w+[.:]")
_STRANGE_KIN = re.compile(
    r"\b(?:this|an?|one|the) (?:father|mother|sister|brother|wife|husband|grandmother|grandfather|son|daughter|aunt|uncle)\b|^I, |^(?:What|How far|Why) (?:will|did|would|does) my\b",
    re.I,
)

__all__ = ["LONGEST_HOOK_WORDS", "Hook", "choose_hook"]


@dataclass(frozen=True)
class _Offered:
    """What a story has for a first line, the best first; `options` are those that may be said."""

    title: str
    parts: Sequence[Part]
    people: People
    longest: int
    rated: Sequence[Rated]
    of_today: bool

    @cached_property
    def options(self) -> list[Rated]:
        """Without what is only made up, where the author's own words sound truer."""
        return [one for one in self.rated if not (self.of_today and _is_made_up(one[1]))]

    def of_title(self, text: str) -> Hook:
        """A line that its title says."""
        return Hook(close_sentence(text), None, named_in_title(self.title, self.people))

    @property
    def begins(self) -> bool:
        """Whether its title is only how it begins."""
        return is_beginning(self.title, self.parts)


def choose_hook(
    title: str, parts: Sequence[Part], people: People, longest_words: int = LONGEST_HOOK_WORDS, seed: int = 0
) -> Hook:
    """A title that tells something, else the sharpest question, speech or habit of the story, else the title."""
    if hook := title_as_hook(title, parts, people, longest_words):
        return hook
    longest, of_today = max(1, min(longest_words, LONGEST_HOOK_WORDS)), are_of_today(parts)
    rated = [
        (worth, hook)
        for worth, hook in rate_hooks(parts, people, longest, seed, title)
        if _suits(hook, people) and not (of_today and is_opaque(hook.text))
    ]
    offered = _Offered(title, parts, people, longest, rated, of_today)
    return (
        _first_words(offered)
        or _for_weak(offered)
        or _for_none_of_its_own(offered)
        or _title_asked(offered)
        or _best_of(offered.options, parts, people, longest, seed, title)
    )


def _first_words(offered: _Offered) -> Hook | None:
    """How a story of today begins, where its title tells nothing or the best that was made of it is made up."""
    if not offered.of_today:
        return None
    options = offered.options
    untold = is_bare_name(offered.title) or offered.begins
    if untold and not _asks_or_grips(options) and (first := first_sentence_hook(offered.parts)):
        return first
    if options and options[0] is offered.rated[0]:
        return None
    return first_sentence_hook(offered.parts) or beginning_hook(offered.parts, offered.people)


def _for_weak(offered: _Offered) -> Hook | None:
    """The beginning, or the title, for a best line that fits any story or hardly makes one ask."""
    options, title = offered.options, offered.title
    fits_any = bool(options) and fits_any_story(options[0][1].text)
    if not options or not (fits_any or _is_plain(options[0], title, offered.people)):
        return None
    if begun := beginning_hook(offered.parts, offered.people):
        return begun
    says_more = fits_any and stands_as_hook(title) and not offered.begins
    return offered.of_title(title) if says_more and is_short(title, offered.longest) else None


def _for_none_of_its_own(offered: _Offered) -> Hook | None:
    """The title, or the opening, of a story of today that offers nothing which is its alone."""
    if not offered.of_today or _own(offered.options):
        return None
    if not stands_as_hook(offered.title) or offered.begins:
        return _opening(offered.parts)
    return offered.of_title(offered.title) if is_short(offered.title, offered.longest) else None


def _title_asked(offered: _Offered) -> Hook | None:
    """The title, or its question, where it tells something of somebody and nothing better is offered."""
    seen = title_question(offered.title) or as_seen(offered.title)
    if not named_in_title(offered.title, offered.people) or not is_telling(offered.title, offered.parts):
        return None
    worth = ASKED_TITLE_WORTH if seen.endswith("?") else TITLE_WORTH
    better = bool(offered.options) and offered.options[0][0] >= worth
    return offered.of_title(seen) if is_short(seen, offered.longest) and not better else None


def _asks_or_grips(options: Sequence[Rated]) -> bool:
    """Whether the best is a question of the story's own, or a sentence that makes one ask."""
    if not options or fits_any_story(options[0][1].text):
        return False
    worth, hook = options[0]
    return worth >= STRONG_OWN or (_is_question(hook) and worth >= WEAKEST_HOOK)


def _best_of(
    options: Sequence[Rated],
    parts: Sequence[Part],
    people: People,
    longest: int,
    seed: int,
    title: str,
) -> Hook:
    """The best that the story offers; else what can be asked of it; else the title."""
    named = named_in_title(title, people)
    if options and options[0][0] >= WEAKEST_HOOK:
        return options[0][1]
    if (
        options
        and options[0][0] >= WEAKEST_SPOKEN
        and (_is_question(options[0][1]) or _is_call(options[0][1]))
    ):
        return options[0][1]
    for text in asked_lines(parts[:MOST_PARTS_ASKED], people, main_characters(parts, people)):
        hook = Hook(text, None, named_in_title(text, people))
        if is_short(text, longest) and _suits(hook, people):
            return hook
    if (
        title and not is_beginning(title, parts) and are_of_today(parts)
    ):  # no question that any story has: its name, and its author goes on
        return Hook(close_sentence(_as_many_words(title, longest)), None, named)
    for text in tease_anyhow(parts, people, named, seed, close_sentence(title)):
        if is_short(text, longest) and _suits(Hook(text, None, named), people):
            return Hook(text, None, named)
    if options:
        return options[0][1]
    return Hook(close_sentence(_as_many_words(title, longest)), None, ())


def _own(options: Sequence[Rated]) -> bool:
    """Whether a hook is among them that is this story's alone."""
    return any(worth >= WEAKEST_HOOK and not fits_any_story(hook.text) for worth, hook in options)


def _opening(parts: Sequence[Part]) -> Hook | None:
    """How a story of today begins, where that is short: its author's own first line."""
    text = ""
    for part in parts[:MOST_OPENING_PARTS]:
        text = f"{text} {part.wordings[0]}".strip()
        if part.speaker or not is_in_time(text) or is_opaque(text):
            break
        if len(text.split()) > SHORTEST_HOOK_WORDS:
            return Hook(text, None, parts[0].subjects[:MOST_SUBJECTS] or part.subjects[:MOST_SUBJECTS], 0)
    return None


def _suits(hook: Hook, people: People) -> bool:
    """Not of names that nobody knows yet; of a teller's own family nothing as of strangers."""
    own = any(role.character_id == FIRST_PERSON for role in people.roles)
    if hook.text.endswith(":"):
        return False  # `If somebody lost their keys we'd say:`
    return not _ONLY_NAMES.match(hook.text) and not (
        own and hook.speaker is None and _STRANGE_KIN.search(hook.text)
    )


def _is_made_up(hook: Hook) -> bool:
    """`How far will Solvik go for a wreath?`: no words of the author's; of a story of today it sounds false."""
    return hook.speaker is None and hook.part is None and _MADE_UP.match(hook.text) is not None


def _is_question(hook: Hook) -> bool:
    """Something that somebody asks, and that one understands without having heard more."""
    return hook.speaker is not None and hook.text.endswith("?") and not _POINTS.search(hook.text)


def _is_plain(best: Rated, title: str, people: People) -> bool:
    """Whether the best is a sentence of the story that hardly makes one ask, of one that is only called by a name."""
    worth, hook = best
    return (
        worth < STRONG_OWN
        and not hook.text.endswith("?")
        and hook.speaker is None
        and is_bare_name(title)
        and not is_only_who(title, people)
    )


def _is_call(hook: Hook) -> bool:
    """`Please spare me, Mr. Fisherman!`: somebody is called to, and says what it is about."""
    return hook.speaker is not None and hook.text.endswith("!") and _CALLS.search(hook.text) is not None


def _as_many_words(text: str, most: int) -> str:
    words = text.split()
    while len(words) > 1 and spoken_words(" ".join(words)) > most:
        words.pop()
    return " ".join(words)
