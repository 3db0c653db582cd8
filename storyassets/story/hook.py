"""The first line: the conflict in a few words, taken from the story and true to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.story.clauses import has_verb
from storyassets.story.feeling import charge
from storyassets.story.language import close_sentence
from storyassets.story.lexicon import BASE_OF_PAST, IRREGULAR_PAST
from storyassets.story.parts import Part
from storyassets.story.people import People
from storyassets.story.reference import MOST_SUBJECTS
from storyassets.story.speech_length import spoken_words
from storyassets.story.word_tables import word_set

LONGEST_HOOK_WORDS = 14
SHORTEST_HOOK_WORDS = 3
SHORTEST_TELLING_TITLE_WORDS = 4
SPOILED_FROM = 0.93
WEAKEST_HOOK = 0.35
OPENING_SHARE = 0.04
BEST_FROM, BEST_UNTIL = 0.12, 0.85

_LEANS = re.compile(
    r"\b(?:he|she|they|him|them|it|this|that|there|yonder|these|those|so|such|one|ones)\b", re.I
)
_ADVERB = r"(?:at once|at last|soon|then|also|again|quickly|boldly|suddenly|only|still|often|secretly|\w+ly)"
_DEED = re.compile(rf"^(?:{_ADVERB},?\s+)*(?P<verb>[a-z]+)\b(?P<rest>.*)$")
_SECOND_DEED = re.compile(
    rf",? (?:and|but|or|till|until) (?:{_ADVERB} )?(?:\w+ed|{'|'.join(sorted(IRREGULAR_PAST))})\b.*$"
)
_PLAIN_BEING = re.compile(r"\s+(?:about|one|a|an|the|not|in the|on|at|by|to|no|once|late|there|\w+ing)\b")
_BEING = frozenset({"was", "were"})
_FLAT_VERBS = word_set(
    "said was were had did came went stood sat lay looked seemed lived began heard saw thought told asked answered replied knew"
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
    """A title that tells something, else the most charged short speech or question, else the title."""
    longest = max(1, min(longest_words, LONGEST_HOOK_WORDS))
    if not _is_beginning(title, parts) and _tells(title) and len(title.split()) <= longest:
        return Hook(close_sentence(title), None, _named_in_title(title, people))
    options = [option for i, part in enumerate(parts) for option in _options(i, part, people, longest)]
    best = max(options, key=lambda option: option[0], default=None)
    if best and (best[0] >= WEAKEST_HOOK or _is_beginning(title, parts)):
        return best[1]
    return Hook(close_sentence(_as_many_words(title, longest)), None, ())


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


def _options(i: int, part: Part, people: People, longest: int) -> list[tuple[float, Hook]]:
    """The hooks that a part gives: its speech as it stands, or a question about what is done in it."""
    if part.aloud or not OPENING_SHARE < part.place < SPOILED_FROM:
        return []
    if part.speaker:
        hooks = [Hook(close_sentence(_bare(part.wordings[1])), part.speaker, part.subjects, i)]
    else:
        hooks = [Hook(question, None, part.subjects) for question in _questions(part, people)]
    early = -i / 1000
    return [
        (_score(hook, part) + early, hook)
        for hook in hooks
        if SHORTEST_HOOK_WORDS <= len(hook.text.split()) <= longest
    ]


def _score(hook: Hook, part: Part) -> float:
    words = len(hook.text.split())
    score = 0.6 * min(4, charge(hook.text)) - 0.4 * len(_LEANS.findall(hook.text))
    score += 0.4 if BEST_FROM < part.place < BEST_UNTIL else 0.0
    score += 0.3 if 5 <= words <= 11 else 0.0
    if hook.speaker:
        return score - (0.9 if not re.search(r"[!?]$", hook.text) else 0.0)
    return score - 0.4 + 0.2 * len(hook.subjects)


def _questions(part: Part, people: People) -> list[str]:
    """`The fox led the ass into a pit` → `Why did the fox lead the ass into a pit?`"""
    questions = []
    for text in dict.fromkeys(part.wordings[1:]):
        bare = _bare(text).rstrip(".!")
        who, predicate = _subject_and_predicate(bare, part, people)
        if who is None or people.role(who).part == "support":
            continue
        asked = _ask(people.called(who), bare=predicate)
        if asked and not re.search(r'[,;:"—]', asked):
            questions.append(asked)
    return questions


def _subject_and_predicate(text: str, part: Part, people: People) -> tuple[str | None, str]:
    """Who does it, if the text begins with a name, or a pronoun of whom is sure; and the rest."""
    pronoun = re.match(r"(?:He|She|They|It)\s+", text)
    if pronoun and len(part.opening) == 1:
        return part.opening[0], text[pronoun.end() :]
    mentions = people.mentions(text)
    if (
        not mentions
        or mentions[0].possessive
        or not re.fullmatch(r"(?:(?:The|A|An)\s+(?:[\w'-]+\s+){0,2})?", text[: mentions[0].start])
    ):
        return None, ""
    return mentions[0].character_id, text[mentions[0].end :].strip()


def _ask(subject: str, bare: str) -> str | None:
    """The question why someone did or was what the predicate says; of two deeds, the first."""
    deed = _DEED.match(_SECOND_DEED.sub("", bare))
    if not deed:
        return None
    verb, rest = deed.group("verb"), deed.group("rest")
    if verb in _BEING:
        return None if _PLAIN_BEING.match(rest) else f"Why {verb} {subject}{rest}?"
    if verb in _FLAT_VERBS or len(rest.split()) < 1:
        return None
    base = base_form(verb)
    return f"Why did {subject} {base}{rest}?" if base else None


def base_form(past: str) -> str | None:
    """`led` → `lead`, `carried` → `carry`, `begged` → `beg`; None for what is not a past form."""
    if past in BASE_OF_PAST:
        return BASE_OF_PAST[past]
    if not past.endswith("ed") or len(past) < 5:
        return None
    stem = past[:-2]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsfz":
        return stem[:-1]
    if _drops_e(stem):
        return stem + "e"
    return stem


def _drops_e(stem: str) -> bool:
    """Whether the verb ends in a silent e: `rave(d)`, `dance(d)`, `promise(d)`, but `open(ed)`, `wait(ed)`, `ask(ed)`."""
    if stem.endswith("ll"):
        return False
    if re.search(
        r"(?:[cvuz]|[uv]ad|[aeiou]s|[nlr]s|dg|[aeiou]ng$(?<!ing)|rg|ur|[^aeiou]l|th)$", stem
    ) and not re.search(r"(?:[^aeiou]ll|wl|rl|ear|ow|ss|x)$", stem):
        return not stem.endswith(("ss", "visit", "follow"))
    return (
        re.search(r"(?:^|[^aeiou])(?:a|i|o|u)(?:[kmpdtb]|g|r|n|l)$", stem) is not None
        and len(re.findall("[aeiou]+", stem)) == 1
    )


def _bare(text: str) -> str:
    text = re.sub(r"^(?:But|So|Then|And|Yet|Again|Soon|At last|Now|Ah|Oh|Well|Alas),?\s+", "", text)
    return text[:1].upper() + text[1:]
