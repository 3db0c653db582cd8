"""The first line: what makes one want to know, in a few words, made from the story and giving nothing away.

What a story offers for it is rated by `hook_rating`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.story.casting.clause_scan import MOST_SUBJECTS
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.clauses import has_verb
from storyassets.story.words.language import close_sentence
from storyassets.story.words.prose_of_today import is_of_today
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.writing.asked import asked_lines
from storyassets.story.writing.hook_beginnings import beginning_hook, first_sentence_hook, is_bare_name
from storyassets.story.writing.hook_cuts import is_in_time
from storyassets.story.writing.hook_offers import LONGEST_HOOK_WORDS, Hook
from storyassets.story.writing.hook_onward import in_time_or_whole, speak_on
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
    title_sentences,
)
from storyassets.story.writing.hook_titles import (
    SHORTEST_TELLING_TITLE_WORDS,
    as_seen,
    is_headline,
    tells,
    title_outcome,
    title_question,
    title_told_shorter,
)
from storyassets.story.writing.parts import Part
from storyassets.story.writing.teasers import main_characters, tease_anyhow
from storyassets.story.writing.titled import named_in_title

MOST_OPENING_PARTS = 3
WEAKEST_HOOK = 0.6
WEAKEST_SPOKEN = 0.25
TITLE_WORTH = 2.0
STRONG_OWN = 2.3
ASKED_TITLE_WORTH = 3.2

_POINTS = re.compile(r"\b(?:this|these|those|he|she|they|his|her|their)\b", re.I)
_CALLS = re.compile(r"\b(?:please|help|spare|save|mercy|let (?:me|us) (?:go|in|out|live))\b", re.I)
_THE = re.compile(r"\bthe\b", re.I)
_MADE_UP = re.compile(
    r"(?:How far (?:will|would)|What (?:will|did|does|would)|How do(?:es)?) |.+,? and one [a-z ]+\.$"
)
_LETTERS = re.compile(r"(?:AIT|WIBT|TIFU)[A-Z]*\b")
_ONLY_NAMES = re.compile(r"^[A-Z]\w+ (?:meets|or) [A-Z]\w+[.:]")
_STRANGE_KIN = re.compile(
    r"\b(?:this|an?|one|the) (?:father|mother|sister|brother|wife|husband|grandmother|grandfather|son|daughter|aunt|uncle)\b|^I, |^(?:What|How far|Why) (?:will|did|would|does) my\b",
    re.I,
)

__all__ = ["LONGEST_HOOK_WORDS", "Hook", "choose_hook", "title_as_hook"]


def choose_hook(
    title: str, parts: Sequence[Part], people: People, longest_words: int = LONGEST_HOOK_WORDS, seed: int = 0
) -> Hook:
    """A title that tells something, else the sharpest question, speech or habit of the story, else the title."""
    if hook := title_as_hook(title, parts, people, longest_words):
        return hook
    longest = max(1, min(longest_words, LONGEST_HOOK_WORDS))
    named, of_today = named_in_title(title, people), _are_of_today(parts)
    rated = [
        (worth, hook)
        for worth, hook in rate_hooks(parts, people, longest, seed, title)
        if _suits(hook, people) and not (of_today and is_opaque(hook.text))
    ]
    options = [one for one in rated if not (of_today and _is_made_up(one[1]))]
    untold = of_today and (is_bare_name(title) or _is_beginning(title, parts))
    if untold and not _asks_or_grips(options) and (first := first_sentence_hook(parts)):
        return first
    asked_falsely = of_today and (not options or options[0] is not rated[0])
    if asked_falsely and (said := first_sentence_hook(parts) or beginning_hook(parts, people)):
        return said
    weak = options and (fits_any_story(options[0][1].text) or _is_plain(options[0], title, people))
    if weak:
        if begun := beginning_hook(parts, people):
            return begun
        fits = fits_any_story(options[0][1].text) and stands_as_hook(title)
        if fits and not _is_beginning(title, parts) and is_short(title, longest):
            return Hook(close_sentence(title), None, named)
    if of_today and not _own(options):
        says_more = stands_as_hook(title) and not _is_beginning(title, parts)
        if says_more and is_short(title, longest):
            return Hook(close_sentence(title), None, named)
        if not says_more and (opening := _opening(parts)):
            return opening
    seen = title_question(title) or as_seen(title)
    if (
        named
        and _is_telling(title, parts)
        and is_short(seen, longest)
        and (not options or options[0][0] < (ASKED_TITLE_WORTH if seen.endswith("?") else TITLE_WORTH))
    ):
        return Hook(close_sentence(seen), None, named)
    return _best_of(options, parts, people, longest, seed, title)


def _asks_or_grips(options: Sequence[Rated]) -> bool:
    """Whether the best is a question of the story's own, or a sentence that makes one ask."""
    if not options or fits_any_story(options[0][1].text):
        return False
    worth, hook = options[0]
    return worth >= STRONG_OWN or (_is_question(hook) and worth >= WEAKEST_HOOK)


def title_as_hook(title: str, parts: Sequence[Part], people: People, longest_words: int) -> Hook | None:
    """What the title says, if that is better than whatever the story offers."""
    longest = max(1, min(longest_words, LONGEST_HOOK_WORDS))
    of_today = _are_of_today(parts)
    for said in () if _is_beginning(title, parts) else map(in_time_or_whole, title_sentences(title)):
        if said and (is_short(said, longest + of_today) or speak_on(said)):
            return Hook(said, None, named_in_title(said, people))
    named = not of_today or not is_bare_name(title) or _is_only_who(title, people)
    if not named and (begun := beginning_hook(parts, people)):
        return begun
    if of_today and (said := _authors_title(title, parts)):
        return Hook(said, None, named_in_title(title, people))
    telling = _is_telling(title, parts)
    if telling and (has_verb(title) or title.endswith("?")):
        said = in_time_or_whole(close_sentence(title))
        if said and (is_short(said, longest) or speak_on(said)):
            return Hook(said, None, named_in_title(said, people))
    for said in _told_of_title(title, telling=telling):
        if said and is_short(said, longest):
            return Hook(said, None, named_in_title(said, people))
    return None


def _is_only_who(title: str, people: People) -> bool:
    """Whether it names no more than who is in it: a fable of two beasts has better lines made of them."""
    named = named_in_title(title, people)
    return not stands_as_hook(title) and len(named) >= max(1, len(_THE.findall(title)))


def _is_telling(title: str, parts: Sequence[Part]) -> bool:
    return not _is_beginning(title, parts) and (tells(title) or bool(title_question(title)))


def _are_of_today(parts: Sequence[Part]) -> bool:
    return is_of_today(" ".join(part.wordings[0] for part in parts))


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
        title and not _is_beginning(title, parts) and _are_of_today(parts)
    ):  # no question that any story has: its name, and its author goes on
        return Hook(close_sentence(_as_many_words(title, longest)), None, named)
    for text in tease_anyhow(parts, people, named, seed, close_sentence(title)):
        if is_short(text, longest) and _suits(Hook(text, None, named), people):
            return Hook(text, None, named)
    if options:
        return options[0][1]
    return Hook(close_sentence(_as_many_words(title, longest)), None, ())


def _authors_title(title: str, parts: Sequence[Part]) -> str:
    """What the author of a story of today calls it, where that says something, as far as it is said in time: nobody asks better."""
    says = (
        len(title.split()) >= SHORTEST_TELLING_TITLE_WORDS
        and stands_as_hook(title)
        and not _LETTERS.match(title)
        and not _is_beginning(title, parts)
    )
    return in_time_or_whole(close_sentence(title)) if says else ""


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


def _told_of_title(title: str, *, telling: bool) -> tuple[str, ...]:
    """What a title that tells something says, the fullest first."""
    return (title_outcome(title), *title_told_shorter(title)) if telling or is_headline(title) else ()


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
        and not _is_only_who(title, people)
    )


def _is_call(hook: Hook) -> bool:
    """`Please spare me, Mr. Fisherman!`: somebody is called to, and says what it is about."""
    return hook.speaker is not None and hook.text.endswith("!") and _CALLS.search(hook.text) is not None


def _is_beginning(title: str, parts: Sequence[Part]) -> bool:
    """Whether the title was only made of the story's first words."""
    first = "".join(parts[0].wordings[0].lower().split()) if parts else ""
    return first.startswith("".join(title.lower().split()))


def _as_many_words(text: str, most: int) -> str:
    words = text.split()
    while len(words) > 1 and spoken_words(" ".join(words)) > most:
        words.pop()
    return " ".join(words)
