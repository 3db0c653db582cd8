"""Partners: who is the other one of two who talk, where only one of them is surely known: whom the other asks, calls or sees."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from storyassets.model.character import Species
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.casting.said import STRANGER, Said
from storyassets.story.casting.scribe import Piece
from storyassets.story.casting.talk import NOBODY_SURE, Turn
from storyassets.story.casting.turn_taking import addressed

FARTHEST = 3
"""In paragraphs: who acts so shortly before a chain may be one of the two."""

THREE_WITHIN, I_WITHIN = 4, 10
"""In paragraphs: who spoke so shortly before may do so again; I, who tell it, longer."""

LONGEST_NAME_WORDS = 3
LONG_CHAIN = 3
"""Of so many turns what is told right behind them tells of one who spoke."""

# Who is no role may be the other one: `Somebody knocked on the roof.`, `A voice came over the speaker.`
_SOMEBODY = re.compile(
    r"\b(?:[Ss]ome(?:body|one)|[Aa] (?:\w+ )?voice|[Aa]nother voice|(?:phone|telephone|radio) (?:rang|crackled))\b"
)
# `"Computer, which of these is hot?"`: whoever answers is no role.
_CALLS_MACHINE = re.compile(
    r"(?:^|[,.!?] )(?:Computer|Base|Dispatch|Control|Tower|Operator|Houston|Central|Alexa|Siri|Ship)\b[,.!?]"
)
# `"Dad, is that it?"`: whoever answers is her father, known or not.
_CALLS_KIN = re.compile(
    r"(?:^|[,.!?] )(?:Dad|Daddy|Mom|Mommy|Mum|Mummy|Papa|Mama|Grandpa|Grandma|Gran|Granny|Son)\b[,.!?]"
)


# `Vic asked him which way you start the dial.`, and the next paragraph answers
_ASKED_HIM = re.compile(
    r"\basked (?:him|her|me|us|them|[A-Z][\w']+|the [\w-]+)\b(?! (?:in|out|to (?:come|sit|leave))\b)[^.!?]*[.]$"
)


def with_first(turns: list[Turn], pieces: Sequence[Piece], people: People) -> list[Turn]:
    """The chain, the first of whose turns answers what was asked right before it in other words."""
    above = [p for p in pieces if p.paragraph < turns[0].paragraph]
    first = turns[0]
    if (
        not above
        or first.speaker
        or first.guessed
        or not first.said[0].opens
        or first.said[0].text.endswith("?")
    ):
        return turns
    asked = above[-1]
    if (
        asked.speaker
        or asked.aloud
        or asked.paragraph != first.paragraph - 1
        or not _ASKED_HIM.search(asked.text)
    ):
        return turns
    doer, others = asked.reading.doer, {who for who in asked.reading.others if who not in asked.reading.doer}
    near = {who for p in above if p.paragraph == asked.paragraph for who in p.reading.doer} - set(doer)
    answers = others or near
    if len(doer) != 1 or len(answers) != 1:
        return turns
    answer = answers.pop()
    if not may_talk_with(answer, doer[0], people):
        return turns
    return [
        replace(first, speaker=answer),
        *(replace(t, guessed=t.guessed or doer[0]) for t in turns[1:2]),
        *turns[2:],
    ]


# Who does that is not the one to speak next: `He knocked.`, `I asked her.`
_LEAVES_WORD = re.compile(
    r"\b(?:knock\w*|rang|called|phoned|asked|told|said|came|entered|arrived|left|went|walked|ran|answered|(?:looked|stared|smiled|glared|nodded) (?:up |over )?at (?:him|her|me|them|us))\b",
    re.I,
)


def with_actor(turns: list[Turn], pieces: Sequence[Piece], people: People) -> list[Turn]:
    """`He just looked at the shirt.`, and then `"Where you headed?"`: where no tag tells of any turn, he asks who acted last."""
    above = [p for p in pieces if p.paragraph < turns[0].paragraph]
    first = turns[0]
    asks = first.said[0].opens and first.said[0].text.endswith("?")
    if any(t.speaker for t in turns) or not above or not asks:
        return turns
    last = above[-1]
    near = last.paragraph == first.paragraph - 1 and not last.speaker and not last.aloud
    doer = last.reading.doer
    if not near or len(doer) != 1 or _LEAVES_WORD.search(last.text) or people.role(doer[0]).crowd:
        return turns
    return [replace(first, speaker=doer[0]), *turns[1:]] if first.guessed in ("", doer[0]) else turns


def with_answers(turns: list[Turn], people: People) -> list[Turn]:
    """`"Would you try, Mr. Quill?" said Vic.`, and an unnamed one speaks: it is Quill."""
    kept = list(turns)
    for number in range(1, len(kept)):
        before, turn = kept[number - 1], kept[number]
        called = {who for one in before.said for who in _called(one.text, people)} - {before.speaker}
        if turn.speaker or len(called) != 1 or any(one.pronoun for one in turn.said):
            continue
        who = next(iter(called))
        if not people.role(who).crowd:
            kept[number] = replace(turn, speaker=who)
    return kept


def _called(text: str, people: People) -> set[str]:
    """Whom a speech calls by name; `"Who died?" "Kaylee."` calls nobody."""
    return (
        set() if text.endswith(".") and len(text.split()) <= LONGEST_NAME_WORDS else addressed(text, people)
    )


def _is_strange(first: int, said: Sequence[Said]) -> bool:
    """Whether a `she said` shortly before a chain, or in it, means nobody who is known."""
    near = [one for one in said if one.paragraph >= first - FARTHEST]
    return any(one.pronoun and not one.speaker for one in near if one.paragraph < first + FARTHEST)


def find_partner(
    turns: Sequence[Turn], said: Sequence[Said], pieces: Sequence[Piece], people: People, before: str
) -> str:
    """The other one of the two, where only one of them is surely known to speak; else nobody. `before`: with whom that one talked shortly before."""
    sure = {turn.speaker for turn in turns if turn.speaker}
    if len(sure) != 1:
        return NOBODY_SURE
    one = next(iter(sure))
    to = {said_to.to for turn in turns if turn.speaker for said_to in turn.said if said_to.to} - {one}
    if len(to) == 1 and (to == {STRANGER} or not people.role(next(iter(to))).crowd):
        return next(iter(to))
    first, last = turns[0].paragraph, turns[-1].paragraph
    told = [p for p in pieces if not p.speaker and not p.aloud and p.paragraph <= last]
    calls_machine = any(_CALLS_MACHINE.search(t.text) for turn in turns for t in turn.said)
    if calls_machine or any(_SOMEBODY.search(p.text) for p in told if p.paragraph >= first - 1):
        return STRANGER
    inside = {who for p in told if p.paragraph >= first for who in _is_there(p)} - {one}
    if len(inside) == 1 and may_talk_with(next(iter(inside)), one, people):
        return next(iter(inside))
    guessed = {turn.guessed for turn in turns if not turn.speaker and turn.guessed} - {one}
    if guessed:
        return next(iter(guessed)) if len(guessed) == 1 else NOBODY_SURE
    calls_kin = any(_CALLS_KIN.search(t.text) for turn in turns for t in turn.said)
    if one == STRANGER or calls_kin or _is_strange(first, said):
        return NOBODY_SURE
    spoken = {p.speaker for p in pieces if p.speaker and first - 2 <= p.paragraph < first}
    above = [
        {w for p in told if p.paragraph == first - n for w in p.reading.doer} for n in range(1, FARTHEST + 1)
    ]
    newest = (above[0] & {s.speaker for s in said if s.sure and s.paragraph < first}) - {one}
    if before:
        return before if not newest - {before} else NOBODY_SURE if len(newest) > 1 else next(iter(newest))
    below = next((p for p in pieces if p.paragraph > last and p.reading.doer), None)
    if above[0] == {one, FIRST_PERSON}:
        return FIRST_PERSON  # only these two are told of, whoever spoke before
    next_told = set(below.reading.doer) if below and not below.speaker and len(turns) >= LONG_CHAIN else set()
    for there in (*above, spoken, next_told):
        able = sorted(who for who in there - {one} if who and may_talk_with(who, one, people))
        if able:
            others = spoken - {one, able[0], None}
            return able[0] if len(able) == 1 and not others else NOBODY_SURE
    return NOBODY_SURE


def has_newcomer(turns: Sequence[Turn], pieces: Sequence[Piece]) -> bool:
    """Whether somebody acts right before a chain who surely says none of it: it may be they who begin."""
    sure = {turn.speaker for turn in turns if turn.speaker}
    above = [p for p in pieces if p.paragraph == turns[0].paragraph - 1 and not p.speaker and not p.aloud]
    return len(sure) > 1 and bool({who for p in above[-1:] for who in p.reading.doer} - sure)


def are_three(turns: Sequence[Turn], said: Sequence[Said]) -> bool:
    """Whether more than two are surely known to have spoken there, or shortly before: of three nobody knows whose turn it is."""
    first, last = turns[0].paragraph, turns[-1].paragraph
    near = [one for one in said if first - THREE_WITHIN <= one.paragraph <= last]
    mine = [one for one in said if first - I_WITHIN <= one.paragraph <= last and one.speaker == FIRST_PERSON]
    return len({one.speaker for one in (*near, *mine) if one.speaker and (one.sure or one in mine)}) > 2


def _is_there(piece: Piece) -> tuple[str, ...]:
    """Who acts, and I, if something is done to me: `Trevor caught me by the bins.`"""
    return (*piece.reading.doer, *(who for who in piece.reading.others if who == FIRST_PERSON))


def may_talk_with(who: str, one: str, people: People) -> bool:
    """Whether somebody may be the other one: no crowd, and no beast where people talk."""
    role = people.role(who)
    beasts = one not in (FIRST_PERSON, STRANGER) and people.role(one).species is not Species.HUMAN
    return not role.crowd and (role.species is Species.HUMAN or beasts)
