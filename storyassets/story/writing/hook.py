"""The first line: what makes one want to know, in a few words, made from the story and giving nothing away."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Species
from storyassets.story.casting.clause_scan import MOST_SUBJECTS
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.clauses import has_verb
from storyassets.story.words.language import close_sentence
from storyassets.story.words.lexicon import PLURALS
from storyassets.story.words.prose_of_today import is_of_today
from storyassets.story.words.speech_length import estimate_line_s, spoken_words
from storyassets.story.writing.asked import asked_lines
from storyassets.story.writing.hook_forms import hook_forms
from storyassets.story.writing.hook_offers import LONGEST_HOOK_WORDS, Hook, of_whom, offers, style_worth
from storyassets.story.writing.hook_sentences import (
    fits_any_story,
    is_opaque,
    own_sentences,
    says_all,
    stands_as_hook,
    title_sentences,
)
from storyassets.story.writing.hook_titles import (
    is_headline,
    title_outcome,
    title_question,
    title_rivals,
    title_told_shorter,
)
from storyassets.story.writing.mysteries import mysteries
from storyassets.story.writing.parts import Part, content_words
from storyassets.story.writing.premises import premises
from storyassets.story.writing.stakes import find_stake, stake_lines
from storyassets.story.writing.striking import striking_lines
from storyassets.story.writing.teasers import main_characters, tease, tease_anyhow, tease_hunt
from storyassets.story.writing.titled import meant_by_title

LONGEST_HOOK_S = 2.5
LONGEST_TITLE_S = 2.8
"""A title that tells something is worth a little more time."""

LONGEST_TOLD_TITLE_S = 3.25
"""What a story of today is called where that is a sentence, is what its author begins with: `My Aunt Left Me a Boat That Couldn't Float`."""

LONGEST_OPENING_S, LONGEST_OPENING_WORDS = 4.0, 14
"""A first sentence is told in any case."""

MOST_OPENING_PARTS = 3
LONGEST_OWN_S = 2.9
"""So is a story's own sentence."""

SHORTEST_HOOK_WORDS = 3
SHORTEST_TELLING_TITLE_WORDS = 4
SPOILED_FROM = 0.72
WEAKEST_HOOK = 0.6
WEAKEST_SPOKEN = 0.25
MOST_PARTS_ASKED = 60
"""Of a long tale the beginning is looked through for a hook."""

TEASER_WORTH = 2.3
MYSTERY_WORTH = 2.5
LOSS_WORTH = 2.6
STAKE_WORTH = 1.8
TITLE_WORTH = 2.0
ASKED_TITLE_WORTH = 3.2
RIVALS_WORTH = 2.0

_FRAGMENT = re.compile(
    r"^(?:that|which|who has|and|but|or|than|as|if|whose|to|perhaps|besides|otherwise)\b", re.I
)
_POINTS = re.compile(r"\b(?:this|these|those|he|she|they|his|her|their)\b", re.I)
# `I Found My Own Obituary in a Newspaper from 1962`
_WHEN_IN_TITLE = re.compile(r",? (?:from|in|of|since|for|after|on) [^,]{0,24}\d[^,]*$", re.I)
_LETTERS = re.compile(r"(?:AIT|WIBT|TIFU)[A-Z]*\b")
_ONLY_NAMES = re.compile(r"^[A-Z]\w+ (?:meets|or) [A-Z]\w+[.:]")
_STRANGE_KIN = re.compile(
    r"\b(?:this|an?|one|the) (?:father|mother|sister|brother|wife|husband|grandmother|grandfather|son|daughter|aunt|uncle)\b|^I, |^(?:What|How far) will my\b",
    re.I,
)
# The last, the slowest: there is no other.
_ONLY_ONE = re.compile(
    r"(?:[a-z]{2,}est|last|only|first|best|worst|same|wrong|next|one|number|[A-Z]{2,})$", re.I
)
_TELLING_TITLE = re.compile(r"^(?!.* and )(?:.*\b(?:in|without|carrying|at|on|under|belling)\b)", re.I)

__all__ = ["LONGEST_HOOK_WORDS", "Hook", "choose_hook", "rate_hooks", "title_as_hook"]


def choose_hook(
    title: str, parts: Sequence[Part], people: People, longest_words: int = LONGEST_HOOK_WORDS, seed: int = 0
) -> Hook:
    """A title that tells something, else the sharpest question, speech or habit of the story, else the title."""
    if hook := title_as_hook(title, parts, people, longest_words):
        return hook
    longest = max(1, min(longest_words, LONGEST_HOOK_WORDS))
    named = _named_in_title(title, people)
    of_today = _are_of_today(parts)
    options = [one for one in rate_hooks(parts, people, longest, seed, title) if _suits(one[1], people)]
    options = [one for one in options if not (of_today and is_opaque(one[1].text))]
    if of_today and _title_is_better(title, parts, longest, options):
        return Hook(close_sentence(title), None, named)
    opening = _opening(parts) if of_today and parts else None
    if (
        opening is not None
        and (_is_beginning(title, parts) or not stands_as_hook(title))
        and not _own(options)
    ):
        return opening
    seen = title_question(title) or _as_seen(title)
    if (
        named
        and _is_telling(title, parts)
        and _is_short(seen, longest, LONGEST_TITLE_S)
        and (not options or options[0][0] < (ASKED_TITLE_WORTH if seen.endswith("?") else TITLE_WORTH))
    ):
        return Hook(close_sentence(seen), None, named)
    return _best_of(options, parts, people, longest, seed, title)


def title_as_hook(title: str, parts: Sequence[Part], people: People, longest_words: int) -> Hook | None:
    """What the title says, if that is better than whatever the story offers."""
    longest = max(1, min(longest_words, LONGEST_HOOK_WORDS))
    of_today = _are_of_today(parts)
    for said in () if _is_beginning(title, parts) else title_sentences(title):
        if _is_short(said, longest + of_today, LONGEST_TOLD_TITLE_S if of_today else LONGEST_OWN_S):
            return Hook(said, None, _named_in_title(said, people))
    if of_today and (said := _authors_title(title, parts)):
        return Hook(said, None, _named_in_title(title, people))
    telling = _is_telling(title, parts)
    if telling and (has_verb(title) or title.endswith("?")) and _is_short(title, longest, LONGEST_TITLE_S):
        return Hook(close_sentence(title), None, _named_in_title(title, people))
    for said in _told_of_title(title, telling=telling):
        if said and _is_short(said, longest, LONGEST_OWN_S):
            return Hook(said, None, _named_in_title(said, people))
    return None


def _is_telling(title: str, parts: Sequence[Part]) -> bool:
    return not _is_beginning(title, parts) and (_tells(title) or bool(title_question(title)))


def _are_of_today(parts: Sequence[Part]) -> bool:
    return is_of_today(" ".join(part.wordings[0] for part in parts))


def _best_of(
    options: Sequence[tuple[float, Hook]],
    parts: Sequence[Part],
    people: People,
    longest: int,
    seed: int,
    title: str,
) -> Hook:
    """The best that the story offers; else what can be asked of it; else the title."""
    named = _named_in_title(title, people)
    if options and options[0][0] >= WEAKEST_HOOK:
        return options[0][1]
    if options and options[0][0] >= WEAKEST_SPOKEN and _is_question(options[0][1]):
        return options[0][1]
    for text in asked_lines(parts[:MOST_PARTS_ASKED], people, main_characters(parts, people)):
        hook = Hook(text, None, _named_in_title(text, people))
        if _is_short(text, longest) and _suits(hook, people):
            return hook
    for text in tease_anyhow(parts, people, named, seed, close_sentence(title)):
        if _is_short(text, longest) and _suits(Hook(text, None, named), people):
            return Hook(text, None, named)
    if options:
        return options[0][1]
    return Hook(close_sentence(_as_many_words(title, longest)), None, ())


def _authors_title(title: str, parts: Sequence[Part]) -> str:
    """What the author of a story of today calls it, where that says something and is said in time: nobody asks better."""
    title = title if estimate_line_s(title) <= LONGEST_TOLD_TITLE_S else _WHEN_IN_TITLE.sub("", title)
    says = (
        len(title.split()) >= SHORTEST_TELLING_TITLE_WORDS
        and stands_as_hook(title)
        and not _LETTERS.match(title)
    )
    in_time = estimate_line_s(title) <= LONGEST_TOLD_TITLE_S
    return close_sentence(title) if says and in_time and not _is_beginning(title, parts) else ""


def _title_is_better(
    title: str, parts: Sequence[Part], longest: int, options: Sequence[tuple[float, Hook]]
) -> bool:
    """Whether all that a story of today offers is a question that fits any story, where its title says what it is about.

    The title of a fable names who is in it: there a question is better.
    """
    return (
        not _own(options)
        and stands_as_hook(title)
        and not _is_beginning(title, parts)
        and _is_short(title, longest, LONGEST_TITLE_S)
    )


def _own(options: Sequence[tuple[float, Hook]]) -> bool:
    """Whether a hook is among them that is this story's alone."""
    return any(worth >= WEAKEST_HOOK and not fits_any_story(hook.text) for worth, hook in options)


def _opening(parts: Sequence[Part]) -> Hook | None:
    """How a story of today begins, where that is short: its author's own first line."""
    text = ""
    for part in parts[:MOST_OPENING_PARTS]:
        text = f"{text} {part.wordings[0]}".strip()
        if part.speaker or not _is_short(text, LONGEST_OPENING_WORDS, LONGEST_OPENING_S) or is_opaque(text):
            break
        if len(text.split()) > SHORTEST_HOOK_WORDS:
            return Hook(text, None, parts[0].subjects[:MOST_SUBJECTS] or part.subjects[:MOST_SUBJECTS], 0)
    return None


def _told_of_title(title: str, *, telling: bool) -> tuple[str, ...]:
    """What a title that tells something says, the fullest first."""
    return (title_outcome(title), *title_told_shorter(title)) if telling or is_headline(title) else ()


def rate_hooks(
    parts: Sequence[Part], people: People, longest: int, seed: int = 0, title: str = ""
) -> list[tuple[float, Hook]]:
    """Every hook that the story offers with its score, the best first."""
    made = [(TEASER_WORTH - 0.1 * n, text) for n, text in enumerate(tease(parts, people, seed))]
    made += _of_stake(parts, people, seed)
    main = main_characters(parts, people)
    made += [(MYSTERY_WORTH - 0.1 * n, text) for n, text in enumerate(mysteries(parts, _owner(main, people)))]
    striking = striking_lines(parts[:MOST_PARTS_ASKED], people, main, seed)
    own = own_sentences(parts[:MOST_PARTS_ASKED], people)
    made += premises(parts, people, main, seed)
    made += tease_hunt(parts, people, seed)
    made += hook_forms(parts, people, main, _named_in_title(title, people), seed)
    made += [(RIVALS_WORTH, rivals)] if (rivals := title_rivals(title)) else []
    teasers = [
        (worth, -n, Hook(text, None, _named_in_title(text, people)))
        for n, (worth, text) in enumerate(made)
        if _is_short(text, longest)
    ]
    teasers += [
        (worth, -n, Hook(text, part.speaker, part.subjects[:MOST_SUBJECTS], _told_by(text, part, parts)))
        for n, (worth, text, part) in enumerate([*striking, *own], len(made))
        if _is_short(text, longest, LONGEST_OWN_S if (worth, text, part) in own else LONGEST_HOOK_S)
    ]
    options = [
        (score + style_worth(hook, people), -i, hook)
        for i, part in enumerate(parts[:MOST_PARTS_ASKED])
        for score, hook in offers(i, of_whom(part, main, people), people)
        if _may_hook(hook, part, longest)
    ]
    return [(score, hook) for score, _, hook in sorted([*teasers, *options], key=lambda o: (-o[0], -o[1]))]


def _told_by(text: str, part: Part, parts: Sequence[Part]) -> int | None:
    """Which part of the story a first line tells, if it says all of it."""
    return parts.index(part) if part.speaker is None and says_all(text, part) else None


def _owner(main: Sequence[str], people: People) -> str:
    """Whose the things of a tale are: the main character's, if it is a person with a name for it."""
    who = main[0] if main else FIRST_PERSON
    if who == FIRST_PERSON or people.role(who).crowd or people.role(who).species is not Species.HUMAN:
        return ""
    return f"{people.called(who)}'s"


def _of_stake(parts: Sequence[Part], people: People, seed: int) -> list[tuple[float, str]]:
    """Lines that name the thing that the story turns on; above all who is about to lose it."""
    stake = find_stake(parts, people)
    if stake is None:
        return []
    lines = stake_lines(stake, people, main_characters(parts, people)[:2], seed)
    return [
        ((LOSS_WORTH if " from " in text else STAKE_WORTH) - 0.1 * n, text) for n, text in enumerate(lines)
    ]


def _is_short(text: str, longest: int, longest_s: float = LONGEST_HOOK_S) -> bool:
    """Said in time, as the voice says it."""
    return spoken_words(text) <= longest and estimate_line_s(text) <= longest_s


def _suits(hook: Hook, people: People) -> bool:
    """Not of names that nobody knows yet; of a teller's own family nothing as of strangers."""
    own = any(role.character_id == FIRST_PERSON for role in people.roles)
    return not _ONLY_NAMES.match(hook.text) and not (
        own and hook.speaker is None and _STRANGE_KIN.search(hook.text)
    )


def _is_question(hook: Hook) -> bool:
    """Something that somebody asks, and that one understands without having heard more."""
    return hook.speaker is not None and hook.text.endswith("?") and not _POINTS.search(hook.text)


def _may_hook(hook: Hook, part: Part, longest: int) -> bool:
    """Short, whole, of some content, and not from the end, which it would give away."""
    called_out = hook.text.endswith("!") and hook.speaker is not None
    flat = hook.speaker is not None and hook.text.endswith(".") and len(content_words(hook.text)) < 2
    return (
        not flat
        and spoken_words(hook.text) >= SHORTEST_HOOK_WORDS - called_out
        and _is_short(hook.text, longest)
        and not _FRAGMENT.match(hook.text)
        and bool(content_words(hook.text))
        and part.place < SPOILED_FROM
    )


def _named_in_title(title: str, people: People) -> tuple[str, ...]:
    """In a title every word may have a capital, so that verbs look like names: read it small first."""
    mentions = [*people.mentions(title.lower()), *people.mentions(title)]
    named = dict.fromkeys(m.character_id for m in mentions if not m.possessive)
    return tuple(named)[:MOST_SUBJECTS] or meant_by_title(title, people)


def _is_beginning(title: str, parts: Sequence[Part]) -> bool:
    """Whether the title was only made of the story's first words."""
    first = "".join(parts[0].wordings[0].lower().split()) if parts else ""
    return first.startswith("".join(title.lower().split()))


def _as_many_words(text: str, most: int) -> str:
    words = text.split()
    while len(words) > 1 and spoken_words(" ".join(words)) > most:
        words.pop()
    return " ".join(words)


def _as_seen(title: str) -> str:
    """`The Ass in the Lion's Skin` → `An Ass in a Lion's Skin`."""

    def put(match: re.Match[str]) -> str:
        one, noun = match.groups()
        if noun.lower() in PLURALS or _ONLY_ONE.search(noun):
            return str(match.group())
        article = "an" if noun[:1].lower() in "aeio" else "a"
        return f"{article.capitalize() if one == 'The' else article} {noun}"

    return re.sub(r"\b([Tt]he) (\w+)", put, title)


def _tells(title: str) -> bool:
    """`The Frogs Who Wished for a King`, `Who stole the moon?`: more than names."""
    if len(title.split()) < SHORTEST_TELLING_TITLE_WORDS:
        return False
    return title.endswith("?") or has_verb(title) or bool(_TELLING_TITLE.search(title))
