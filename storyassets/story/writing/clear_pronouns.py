"""Clear pronouns: in the finished telling, the name for a pronoun whose name was last heard too long ago."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from storyassets.model.character import Sex
from storyassets.model.script import Beat
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.writing.lines import Told

REMEMBERED_LINES = 5

_PRONOUN = re.compile(r"\b(?:he|him|his|she|her)\b", re.I)
_AFTER_OBJECT = re.compile(
    r"\s*(?:[.,;:!?]|$|\b(?:and|to|that|in|into|on|at|with|from|for|so|but|who|away|up|down|out|off|back|as|when|while|again|by|of|over|alone|then|"
    r"the|a|an|my|your|this|these|those|what|why|how|where|whether|if|all|everything|something|nothing|one|two|three|about|because)\b)"
)
_OWNED = re.compile(
    r"(?P<owner>Her|His) (?:\w+ )?\w+ (?:was|were|had|is|are|shone|looked|hung|grew|seemed)\b"
)
_DOES = frozenset({"he", "she"})
_LEADS = re.compile(
    r"(?:(?:But|And|So|Then|Yet|Once|One day|At last|Soon|Now),? )?(?:(?:the|an?|one|old|young|little|poor|rich|proud|foolish|clever|Mr\.?|Mrs\.?|Dr\.?) )*",
    re.I,
)
"""Before the name of whom a line is about."""

_COMPARED = re.compile(
    r"\b(?:like|unlike|as \w+ as|\w+er than|(?:more|less) \w+ than|the same as|compared (?:to|with)|instead of) "
    r"(?:(?:the|an?|his|her|my|that|old|young|little|poor|other) )*$",
    re.I,
)
"""`as brave as the captain`, `like the swan's`: no more is told of them there."""

_DEED_BEFORE = re.compile(rf"\b(?:\w+ed|\w+ing|{'|'.join(sorted(IRREGULAR_PAST))})\b")
_PAIR = re.compile(r"\btwo (?:\w+ )?(?P<who>brothers|sisters|friends|girls|boys|neighbors)\b", re.I)
_TWO_OF_THEM = re.compile(
    r"\btwo (?:\w+ )?(?:brothers|men|travelers|travellers|friends|boys|peasants|tailors)\b", re.I
)
_ONE_OF_PAIR = re.compile(r"\b(?P<which>the (?:rich|poor|elder|younger|older|proud|lazy|other)) one\b", re.I)


def make_clear(told: Sequence[Told], people: People) -> list[Told]:
    """The same lines; of who is spoken of in each pronoun one has just heard."""
    clear: list[Told] = []
    pair = ""
    for line in told:
        text = line.text
        if line.speaker is None:
            if pair:
                text = _ONE_OF_PAIR.sub(rf"\g<which> {pair}", text)
            if found := _PAIR.search(text):
                pair = found["who"].lower().removesuffix("s")
            text = _named(text, clear, people, line.subjects)
        clear.append(replace(line, text=text) if text != line.text else line)
    return clear


def whose_it_is(piece: str, subjects: Sequence[str], people: People) -> str:
    """`A raven envied the swan. Her feathers were white.`: the swan, where only she is surely of that sex."""
    opened = _OWNED.match(piece)
    if opened is None or len(subjects) < 2:
        return ""
    sex = Sex.FEMALE if opened["owner"] == "Her" else Sex.MALE
    known = [who for who in subjects if who != FIRST_PERSON and not people.role(who).crowd]
    sure = [who for who in known if people.role(who).sex is sex]
    return sure[0] if len(sure) == 1 else ""


def _named(text: str, before: Sequence[Told], people: People, about: Sequence[str]) -> str:
    pronoun = _PRONOUN.search(text)
    if pronoun is None:
        return text
    sex = Sex.FEMALE if pronoun.group().lower() in ("she", "her") else Sex.MALE
    here = [m for m in people.mentions(text) if "," in text[: m.start] or m.start < pronoun.start()]
    heard = any(_fits(m.character_id, sex, people) for m in here)
    late = [line for line in before[-REMEMBERED_LINES:] if line.beat is not Beat.HOOK]
    if heard or any(_of_line(line, sex, people) for line in late) or '"' in text:
        return text
    if pronoun.group().lower() == "he" and late and _TWO_OF_THEM.search(late[-1].text):
        return f"{text[: pronoun.start()]}{'One' if pronoun.start() == 0 else 'one'} of them{text[pronoun.end() :]}"
    fitting = next((found for line in reversed(before) if (found := _told_of(line, sex, people))), ())
    meant = _meant_in(fitting, pronoun.group().lower(), sex, people)
    if about and meant not in about:  # of whom the story reads is he, and not who was named last
        meant = about[0] if pronoun.group().lower() in _DOES and _fits(about[0], sex, people) else None
    if meant is None:
        return text  # better a pronoun than a wrong name
    name = people.called(meant)
    word, rest = pronoun.group().lower(), text[pronoun.end() :]
    owns = word == "his" or (word == "her" and not _AFTER_OBJECT.match(rest))
    if owns and _DEED_BEFORE.search(text[: pronoun.start()]):
        return text  # `The chief opened his mouth`: whose it is who does it
    put = f"{name}{chr(39) + 's' if owns else ''}"
    put = f"{put[:1].upper()}{put[1:]}" if pronoun.start() == 0 else put
    return f"{text[: pronoun.start()]}{put}{rest}"


def _told_of(line: Told, sex: Sex, people: People) -> tuple[tuple[str, bool], ...]:
    """Whom of a line a pronoun fits, and whether it is about them; not to whom another is only compared."""
    if line.speaker is not None:
        who = _of_line(line, sex, people)
        return ((who, True),) if who else ()
    fitting = [m for m in people.mentions(line.text) if _fits(m.character_id, sex, people)]
    before = [(m, line.text[: m.start]) for m in fitting]
    return tuple(
        (m.character_id, not m.possessive and _LEADS.fullmatch(words) is not None)
        for m, words in before
        if not _COMPARED.search(words)
    )


def _meant_in(fitting: Sequence[tuple[str, bool]], pronoun: str, sex: Sex, people: People) -> str | None:
    """Of several whom a pronoun fits: who does what the line tells, or is surely of that sex; else nobody.

    `A raven was envious of the swan.` … `He washed all day`: the raven, whom that line is about.
    """
    several = list(dict.fromkeys(who for who, _ in fitting))
    sure = [who for who in several if people.role(who).sex is sex]
    leads = [who for who, leading in fitting if leading]
    if len(several) < 2:
        return next(iter(several), None)
    if pronoun == "he" and leads:
        return leads[0]
    if len(sure) == 1:
        return sure[0]
    return next(iter(leads), None) if pronoun in _DOES else several[-1]


def _of_line(line: Told, sex: Sex, people: People) -> str | None:
    """The last one named in a line, or who speaks it, whom the pronoun fits."""
    if line.speaker is not None:
        return line.speaker if line.speaker != FIRST_PERSON and _fits(line.speaker, sex, people) else None
    fitting = [m.character_id for m in people.mentions(line.text) if _fits(m.character_id, sex, people)]
    return fitting[-1] if fitting else None


def _fits(who: str, sex: Sex, people: People) -> bool:
    if who == FIRST_PERSON:
        return False
    role = people.role(who)
    return not role.crowd and role.sex in (sex, Sex.UNKNOWN)
