"""The first line: the conflict in a few words, taken from the story and true to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.story.clauses import has_verb
from storyassets.story.feeling import charge
from storyassets.story.language import close_sentence
from storyassets.story.parts import Part, content_words
from storyassets.story.people import People
from storyassets.story.questions import ask_why, without_opener
from storyassets.story.reference import MOST_SUBJECTS
from storyassets.story.speech_length import spoken_words
from storyassets.story.worth import CHANGE, PROBLEM

LONGEST_HOOK_WORDS = 12
SHORTEST_HOOK_WORDS = 3
SHORTEST_TELLING_TITLE_WORDS = 4
SPOILED_FROM = 0.9
# The least score of a hook; of a question why where there is none; of anything better than a bare title.
WEAKEST_HOOK = 0.5
WEAKEST_WHY = -0.4
WEAKEST_OF_ALL = -0.25
OPENING_SHARE = 0.04
SECOND_HALF = 0.4
MOST_CHARGE = 4
FEWEST_STATED_WORDS = 6
PUNCHY_WORDS = range(4, 12)

CHARGE_WORTH = 0.35
LEANING_WORTH = -0.45
PUNCHY_WORTH = 0.3
SPOKEN_WORTH = 0.45
SECOND_HALF_WORTH = 0.5
QUESTION_WORTH = 0.5
CALL_WORTH = 0.1
STATEMENT_WORTH = -0.5
WHY_WORTH = -0.3
NAMING_WORTH = 0.35
CONFLICT_WORTH = 0.55
SPOILING_WORTH = -0.8
COMMA_WORTH = -0.1

_LEANS = re.compile(
    r"\b(?:he|she|they|him|them|it|this|that|there|yonder|these|those|so|such|one|ones|here)\b", re.I
)
_FRAGMENT = re.compile(r"^(?:that|which|who has|and|but|or|than|as|if|whose|to|perhaps)\b", re.I)
_SMALL_TALK = re.compile(
    r"\b(?:dear sir|good day|good morning|good evening|honou?red|welcome|thank you|what do you mean|"
    r"what is the matter|how do you do|very well|come in|yes|no)\b", re.I,
)  # fmt: skip
_CONFLICT = re.compile(
    r"\b(?:must|dared?|afraid|fear\w*|enem\w+|danger\w*|quarrel\w*|hungry|starv\w*|furious|terrif\w*|despair|jealous|envious|"
    r"could not|would not|no one|nobody|never|trapped?|greedy|cruel|stole|lost|threat\w*|forbade|doomed|alone|trick\w*)\b",
    re.I,
)


@dataclass(frozen=True)
class Hook:
    """What is said first, by whom, about whom; `part` is the part of the story that it repeats, if it does."""

    text: str
    speaker: str | None
    subjects: tuple[str, ...]
    part: int | None = None


def choose_hook(
    title: str, parts: Sequence[Part], people: People, longest_words: int = LONGEST_HOOK_WORDS
) -> Hook:
    """A title that tells something, else the sharpest short speech, conflict or question, else the title."""
    longest = max(1, min(longest_words, LONGEST_HOOK_WORDS))
    if not _is_beginning(title, parts) and _tells(title) and len(title.split()) <= longest:
        return Hook(close_sentence(title), None, _named_in_title(title, people))
    options = rate_hooks(parts, people, longest)
    asked = [option for option in options if _asks_why(option[1])]
    for least, offers in ((WEAKEST_HOOK, options), (WEAKEST_WHY, asked), (WEAKEST_OF_ALL, options)):
        if offers and offers[0][0] >= least:
            return offers[0][1]
    if options and _is_beginning(title, parts):
        return options[0][1]
    return Hook(close_sentence(_as_many_words(title, longest)), None, ())


def rate_hooks(parts: Sequence[Part], people: People, longest: int) -> list[tuple[float, Hook]]:
    """Every hook that the story offers with its score, the best first."""
    options = [
        (_score(hook, part, people), -i, hook)
        for i, part in enumerate(parts)
        if part.place > OPENING_SHARE
        for hook in _offers(i, part, people)
        if _may_hook(hook, part, longest)
    ]
    return [(score, hook) for score, _, hook in sorted(options, key=lambda o: (-o[0], -o[1]))]


def _may_hook(hook: Hook, part: Part, longest: int) -> bool:
    """Short, whole, of some content, and not from the end, where only a question gives nothing away."""
    spoken_question = hook.text.endswith("?") and bool(part.speaker or part.aloud)
    called_out = hook.text.endswith("!") and hook.speaker is not None
    flat = hook.speaker is not None and hook.text.endswith(".") and len(content_words(hook.text)) < 2
    return (
        not flat
        and SHORTEST_HOOK_WORDS - called_out <= spoken_words(hook.text) <= longest
        and not _FRAGMENT.match(hook.text)
        and bool(content_words(hook.text))
        and (part.place < SPOILED_FROM or (spoken_question and not part.aloud))
    )


def _asks_why(hook: Hook) -> bool:
    return hook.speaker is None and hook.text.startswith("Why ")


def _named_in_title(title: str, people: People) -> tuple[str, ...]:
    """In a title every word may have a capital, so that verbs look like names: read it small first."""
    mentions = [*people.mentions(title.lower()), *people.mentions(title)]
    return tuple(dict.fromkeys(m.character_id for m in mentions if not m.possessive))[:MOST_SUBJECTS]


def _is_beginning(title: str, parts: Sequence[Part]) -> bool:
    """Whether the title was only made of the story's first words."""
    first = "".join(parts[0].wordings[0].lower().split()) if parts else ""
    return first.startswith("".join(title.lower().split()))


def _as_many_words(text: str, most: int) -> str:
    words = text.split()
    while len(words) > 1 and spoken_words(" ".join(words)) > most:
        words.pop()
    return " ".join(words)


def _tells(title: str) -> bool:
    """`The Frogs Who Wished for a King`, `Who stole the moon?`: more than names."""
    if len(title.split()) < SHORTEST_TELLING_TITLE_WORDS:
        return False
    return title.endswith("?") or has_verb(title)


def _offers(i: int, part: Part, people: People) -> list[Hook]:
    """A part's speech as it stands; or its sentence where a name opens it, and the question about its deed."""
    if part.aloud:
        return [Hook(text, None, ()) for text in _questions_aloud(part.wordings[0])]
    if part.speaker:
        text = close_sentence(without_opener(part.wordings[1]))
        asked_at_last = re.search(r":\s+([^:]+\?)$", text)
        return [Hook(asked_at_last.group(1) if asked_at_last else text, part.speaker, part.subjects, i)]
    asked = [Hook(question, None, part.subjects) for question in ask_why(part, people)]
    stated = dict.fromkeys(_with_name(without_opener(w), part, people) for w in part.wordings[1:])
    whole = [
        text
        for text in stated
        if _opens_with_name(text, people)
        and not _LEANS.search(text)
        and (_tells_conflict(text) or len(text.split()) >= FEWEST_STATED_WORDS)
    ]
    return [*(Hook(close_sentence(text), None, part.subjects, i) for text in whole), *asked]


def _with_name(text: str, part: Part, people: People) -> str:
    """A leading pronoun as the name of whom it surely means."""
    pronoun = re.match(r"(?:He|She|They)\b", text)
    if not pronoun or len(part.opening) != 1:
        return text
    name = people.called(part.opening[0])
    return name[:1].upper() + name[1:] + text[pronoun.end() :]


def _questions_aloud(text: str) -> list[str]:
    """Of a quotation that the narrator reads, the questions in it."""
    return [without_opener(q.strip()) for q in re.findall(r'[^.!?"]+\?', text) if '"' not in q]


def _opens_with_name(text: str, people: People) -> bool:
    mentions = people.mentions(text)
    return bool(
        mentions
        and not mentions[0].possessive
        and re.fullmatch(r"(?:(?:The|A|An|No|Not a)\s+(?:[\w'-]+\s+){0,2})?", text[: mentions[0].start])
    )


def _tells_conflict(text: str) -> bool:
    return bool(_CONFLICT.search(text) or PROBLEM.search(text))


def _score(hook: Hook, part: Part, people: People) -> float:
    text, words = hook.text, len(hook.text.split())
    score = CHARGE_WORTH * min(MOST_CHARGE, charge(text)) + LEANING_WORTH * len(_LEANS.findall(text))
    score += PUNCHY_WORTH * (words in PUNCHY_WORDS) + COMMA_WORTH * text.count(",")
    score += SPOILING_WORTH * bool(CHANGE.search(text)) + SPOILING_WORTH * bool(_SMALL_TALK.search(text))
    score += NAMING_WORTH * bool(people.mentions(text))
    if hook.speaker or part.aloud:
        score += SPOKEN_WORTH + SECOND_HALF_WORTH * (part.place >= SECOND_HALF)
        mark = {"?": QUESTION_WORTH, "!": CALL_WORTH}.get(text[-1], STATEMENT_WORTH)
        return score + mark
    score += CONFLICT_WORTH if _tells_conflict(text) else -CONFLICT_WORTH
    return score + (WHY_WORTH if _asks_why(hook) else 0.0)
