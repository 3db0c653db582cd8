"""Signs of who speaks: what the speeches of a talk, and what is told around them, say for everyone who is near."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.character import Sex
from storyassets.story.casting.forms_of_address import (
    called_by_office,
    called_by_other_form,
    calls_strange_name,
    calls_unknown,
    sex_called,
)
from storyassets.story.casting.nobodys_words import weigh_nobody
from storyassets.story.casting.people import FIRST_PERSON, Mention, People
from storyassets.story.casting.said import STRANGER, Said
from storyassets.story.casting.scribe import Piece
from storyassets.story.casting.told_signs import (
    CLOSE,
    Weights,
    acts_before,
    add,
    is_by_pronoun,
    look_around,
    weigh_told,
)
from storyassets.story.casting.turn_taking import addressed
from storyassets.story.words.lexicon import NOUNS

LONGEST_ANSWER_WORDS = 3
"""A full stop behind so few words, of which one is a name, calls nobody: `"Who died?" "Kaylee."`"""

_CALLED_BEFORE, _CALLED_BEHIND, _IS_CALLED, _IS_SPOKEN_OF = 6.0, 2.5, -8.0, -4.0
_TOLD_TO, _OTHER_SEX, _I_AM_THERE, _IN_THE_TALK, _MAY_BE_ME = 3.0, -3.0, 0.4, 0.2, 2.5
_TELLS_STRANGER, _CALLS_STRANGER = 4.0, 1.0

_KIN = re.compile(
    r"\b(?:your|my|his|her|our|their) (mother|mom|mum|mama|father|dad|papa|wife|husband|sister|brother|son|daughter|grandmother|grandfather|gran|"
    r"grandma|grandpa|aunt|uncle|cousin|boss|teacher|neighbou?r|friend)\b",
    re.I,
)
_FEW = 3
"""In sentences: behind more of them `he` who acts need not be who spoke before."""

_HALVES = 2
"""So many pieces one speech of a paragraph may be broken into by its tags."""

_BEFORE_CALLED = re.compile(r", (?:(?:Mrs?|Ms|Miss|Dr|my dear|dear|old|young|little)\.? )*$")
_APPOSED = re.compile(r"(?P<noun>[\w'-]+), (?:\w+\.? )?$")
_SAME_KIN = {"mother": "mom", "mom": "mother", "mum": "mother", "father": "dad", "dad": "father"}


@dataclass(frozen=True)
class Signs:
    """What speaks for everyone near to say a speech; `touching`: nothing stands between it and the speech before.

    `nobody`: what speaks for its being written, or heard from somewhere; `by_pronoun`: it is `he` or `she` who acts beside it;
    `goes_on`: only a tag, or what `he` or `she` does, parts it from the speech before.
    """

    near: dict[str, float]
    nobody: float
    touching: bool
    by_pronoun: bool
    goes_on: bool


def read_signs(talk: Sequence[Said], pieces: Sequence[Piece], people: People) -> list[Signs]:
    """The signs around each of the speeches of one stretch of talk."""
    called = [called_in(one.text, people) for one in talk]
    return [_signs(n, talk, called, pieces, people) for n in range(len(talk))]


def called_in(text: str, people: People) -> set[str]:
    """Whom a speech calls, by whatever name."""
    few = text.endswith(".") and "," not in text and len(text.split()) <= LONGEST_ANSWER_WORDS
    named = set() if few else addressed(text, people) or called_by_other_form(text, people)
    named |= {m.character_id for m in people.mentions(text) if _is_called(text, m)}
    return named | called_by_office(text, people)


def _is_called(text: str, mention: Mention) -> bool:
    """`Sorry, Mrs Brandt. It's nerves.`, and not `This is my brother, Tom.`"""
    end = mention.start + len(text[mention.start : mention.end].rstrip("."))
    before, behind = text[: mention.start], text[end:]
    ends = re.match(r"[.!?…](?: |$)", behind) is not None
    apposed = _APPOSED.search(before)
    noun = apposed["noun"].lower() if apposed else ""
    being = noun in NOUNS or (apposed is not None and " " in before.strip() and apposed["noun"][:1].isupper())
    return ends and _BEFORE_CALLED.search(before) is not None and not being


def _signs(
    number: int, talk: Sequence[Said], called: Sequence[set[str]], pieces: Sequence[Piece], people: People
) -> Signs:
    one, earlier = talk[number], talk[number - 1] if number else None
    around = look_around(earlier, one, pieces)
    near = weigh_told(one, talk, pieces, around, people)
    _weigh_called(one, talk, called, near)
    for who in {w for there in called for w in there} | {o.speaker for o in talk if o.sure and o.speaker}:
        near.setdefault(who, _IN_THE_TALK)
    add(near, sorted(_spoken_of(one.text, people) - called[number]), _IS_SPOKEN_OF)
    add(near, [FIRST_PERSON] if FIRST_PERSON in near else [], _I_AM_THERE)
    before = [o for o in talk if one.opens and 0 < one.paragraph - o.paragraph <= CLOSE]
    behind = [o for o in talk if one.opens and o.paragraph == one.paragraph + 1]
    nobody = weigh_nobody(one, around, people) + _weigh_told_to(one, before, behind, near, people)
    acts = acts_before(around, people)
    if acts is None and one.opens and not one.number:
        acts = next(iter(around.trail), None)
    tagged = earlier is not None and earlier.paragraph == one.paragraph and _has_tag_behind(earlier)
    beside = earlier is not None and earlier.paragraph == one.paragraph and not one.before.strip()
    # a rule has read `"Where is it?" asked the fox. "Here."` as a question and its answer
    answers = tagged and beside and earlier is not None and one.speaker != earlier.speaker
    return Signs(
        dict(near),
        nobody,
        touching=beside and (not tagged or answers),
        by_pronoun=is_by_pronoun(acts),
        goes_on=(is_by_pronoun(acts) and len(around.lead) <= _FEW) or (tagged and beside),
    )


def _has_tag_behind(one: Said) -> bool:
    """Whether its tag stands between it and the next speech."""
    return one.sure and not one.announced and (one.named or bool(one.pronoun) or not one.speaker)


def _weigh_called(one: Said, talk: Sequence[Said], called: Sequence[set[str]], near: Weights) -> None:
    """Whom the paragraph before calls by name answers; whom the next one calls has spoken; nobody calls himself."""
    to_come = sum(o.paragraph == one.paragraph and o.number > one.number for o in talk)
    for beside, weight, between in ((-1, _CALLED_BEFORE, one.number), (1, _CALLED_BEHIND, to_come)):
        if between > _HALVES:
            continue  # far away in a paragraph in which many speak
        there = [who for o, who in zip(talk, called, strict=True) if o.paragraph == one.paragraph + beside]
        add(near, sorted({w for who in there for w in who}), weight)
    add(near, sorted(next(who for o, who in zip(talk, called, strict=True) if o is one)), _IS_CALLED)


def _weigh_told_to(
    one: Said, before: Sequence[Said], behind: Sequence[Said], near: Weights, people: People
) -> float:
    """To whom the speech before was said answers it; what speaks for its being somebody unknown."""
    to = next((o.to for o in reversed(before) if o.to), "")
    add(near, [to] if to not in ("", STRANGER) else [], _TOLD_TO)
    last = [o.text for o in before if o.paragraph == one.paragraph - 1]
    add(
        near,
        [FIRST_PERSON]
        if any(calls_strange_name(text, people) for text in last) and FIRST_PERSON in near
        else [],
        _MAY_BE_ME,
    )
    following = [o.text for o in behind if o.paragraph == one.paragraph + 1 and o.opens]
    sexes = (sex_called(text, people) for text in (*last, *following))
    sex = next((s for s in sexes if s is not Sex.UNKNOWN), Sex.UNKNOWN)
    if sex is not Sex.UNKNOWN:
        others = [w for w in near if w != FIRST_PERSON and people.role(w).sex not in (sex, Sex.UNKNOWN)]
        add(near, others, _OTHER_SEX)
    stranger = _TELLS_STRANGER if to == STRANGER else 0.0
    return stranger + (_CALLS_STRANGER if any(calls_unknown(text, people) for text in last) else 0.0)


def _spoken_of(text: str, people: People) -> set[str]:
    """Of whom a speech tells by name, or as `your mother`, so that it is hardly theirs."""
    told = {m.character_id for m in people.mentions(text)}
    for kin in _KIN.finditer(text):
        words = {kin[1].lower(), _SAME_KIN.get(kin[1].lower(), "")}
        told |= {r.character_id for r in people.roles if words & {r.name.lower(), r.character_id, *r.aliases}}
    return told - {FIRST_PERSON}
