"""Signs of who speaks: what a text tells around a speech, weighed for everyone it tells of near there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storyassets.model.character import Sex
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.casting.pronoun_tags import NAME_ACTS
from storyassets.story.casting.said import STRANGER, Said
from storyassets.story.casting.scribe import Piece
from storyassets.story.casting.turn_taking import addressed
from storyassets.story.words.clauses import has_verb

NEAR_BEFORE, NEAR_BEHIND = 4, 2
"""In paragraphs: who is told of so near may be one who talks."""

LONGEST_ANSWER_WORDS = 3
"""A full stop behind so few words, of which one is a name, calls nobody: `"Who died?" "Kaylee."`"""

_ACTS_BEFORE, _ACTS_BEHIND, _ACTS_FAR_BEHIND, _ACTED_BEFORE = 4.0, 3.0, 0.5, 1.5
_ACTS_LAST_ABOVE, _ACTS_ABOVE, _NAMED_ABOVE = 2.5, 1.2, 0.7
_TOLD_OF_NEAR, _TALKS_HERE, _I_AM_THERE = 0.4, 1.2, 0.4
_CALLED_BEFORE, _CALLED_BEHIND, _IS_CALLED, _IS_SPOKEN_OF = 6.0, 2.5, -8.0, -4.0
_COMES_NEW, _NAMED_LAST, _TOLD_TO = 3.0, 1.5, 3.0
NEW_WITHIN, NEAR_ARTICLE = 2, 24
_WRITTEN, _VOICE, _STRANGE = 3.0, 2.0, 4.0

_WRITING = re.compile(
    r"\b(?:handwriting|note|letter|postcard|card|diary|inscription|message|text|page|email|journal|notebook|sign|screen|envelope|label|ticket|"
    r"telegram|plaque|banner|headline|written|painted|carved|printed|scrawled|typed|wrote|read)\b"
)
_DISEMBODIED = re.compile(
    r"\b(?:voice|loudspeaker|speaker|radio|tannoy|intercom|recording|machine|television|TV|answerphone)\b"
)
_NEW = re.compile(
    r"\b[Tt]here (?:was|is|stood|sat|came|appeared|stands|comes) (?:an?|this|another|one|some|my|the) |\b(?:in|up|over|out|by|along|down) (?:came|comes|walked|walks|strode|ran|rolled) (?:an?|this|the|my) "
)
# who knocks, or asks, hears somebody else speak
_CALLS_ON = re.compile(
    r"\b(?:knock(?:ed|s)|rang|rings|phoned|phones|dialed|called|asked|asks|told|tells)\b[^.!?]*[.]$"
)
_PLAYED = re.compile(r"\b(?:pressed play|played (?:it|the|back)|turned on|switched on|picked up)\b")
_PRONOUN = re.compile(r"(?:(?:And|But|Then|So),? )?(he|she)\b", re.I)
_KIN = re.compile(
    r"\b(?:your|my|his|her|our|their) (mother|mom|mum|mama|father|dad|papa|wife|husband|sister|brother|son|daughter|grandmother|grandfather|gran|"
    r"grandma|grandpa|aunt|uncle|cousin|boss|teacher|neighbou?r|friend)\b",
    re.I,
)
_SAME_KIN = {"mother": "mom", "mom": "mother", "mum": "mother", "father": "dad", "dad": "father"}


@dataclass(frozen=True)
class Signs:
    """What speaks for everyone near to say a speech; `touching`: nothing stands between it and the speech before.

    `nobody`: what speaks for its being written, or heard from somewhere; `by_pronoun`: it is `he` or `she` who acts beside it.
    """

    near: dict[str, float]
    nobody: float
    touching: bool
    by_pronoun: bool


def read_signs(talk: Sequence[Said], pieces: Sequence[Piece], people: People) -> list[Signs]:
    """The signs around each of the speeches of one stretch of talk."""
    called = [_called(one.text, people) for one in talk]
    return [_signs(n, talk, called, pieces, people) for n in range(len(talk))]


def _called(text: str, people: People) -> set[str]:
    few = text.endswith(".") and len(text.split()) <= LONGEST_ANSWER_WORDS
    return set() if few else addressed(text, people)


def _signs(
    number: int, talk: Sequence[Said], called: Sequence[set[str]], pieces: Sequence[Piece], people: People
) -> Signs:
    one = talk[number]
    near: defaultdict[str, float] = defaultdict(float)
    lead = _lead(talk[number - 1] if number else None, one, pieces)
    above = [p for p in pieces if p.paragraph == one.paragraph - 1]
    alone = one.opens and not one.number
    _weigh_near(one, talk, pieces, near, people)
    _add(near, _newcomer([*above, *lead], people), _COMES_NEW)
    _add(near, _named_last(one, above, people), _NAMED_LAST)
    acts = next((p for p in reversed(lead) if _actors(p, people)), None)
    trail = next(iter(_trail(one, pieces)), None)
    # a rule has seen that sentence, and found that who acts in it does not speak
    found = one.speaker or one.pronoun
    _weigh_beside(acts, _ACTS_BEFORE if found else _ACTED_BEFORE, near, people)
    _weigh_beside(trail, _ACTS_BEHIND if alone and not lead else _ACTS_FAR_BEHIND, near, people)
    if alone and not any(p.speaker or p.aloud for p in above):
        _weigh_above(above, near, people)
    for beside, weight in ((number - 1, _CALLED_BEFORE), (number + 1, _CALLED_BEHIND)):
        if 0 <= beside < len(talk) and abs(talk[beside].paragraph - one.paragraph) == 1:
            _add(near, sorted(called[beside]), weight)
    told_to = (
        talk[number - 1].to
        if number and one.paragraph - talk[number - 1].paragraph == 1 and one.opens
        else ""
    )
    _add(near, [told_to] if told_to not in ("", STRANGER) else [], _TOLD_TO)
    _add(near, sorted(called[number]), _IS_CALLED)
    _add(near, sorted(_spoken_of(one.text, people) - called[number]), _IS_SPOKEN_OF)
    if FIRST_PERSON in near:
        near[FIRST_PERSON] += _I_AM_THERE
    touching = bool(number) and talk[number - 1].paragraph == one.paragraph and not one.before.strip()
    said_before = one.before if lead or one.before.strip() else " ".join(p.text for p in above[-1:])
    beside = acts or (trail if alone else None)
    by_pronoun = beside is not None and _PRONOUN.match(beside.text) is not None
    strange = _is_strange(lead, people) or told_to == STRANGER
    nobody = _nobody(said_before) + (_STRANGE if strange else 0.0)
    return Signs(dict(near), nobody, touching, by_pronoun)


def _is_strange(lead: Sequence[Piece], people: People) -> bool:
    """Whether somebody acts right before it who has a name and is nobody of the cast."""
    named = NAME_ACTS.match(lead[-1].text) if lead and not lead[-1].reading.doer else None
    return named is not None and not people.mentions(named[0])


def _spoken_of(text: str, people: People) -> set[str]:
    """Of whom a speech tells by name, or as `your mother`, so that it is hardly theirs."""
    told = {m.character_id for m in people.mentions(text)}
    for kin in _KIN.finditer(text):
        words = {kin[1].lower(), _SAME_KIN.get(kin[1].lower(), "")}
        told |= {r.character_id for r in people.roles if words & {r.name.lower(), r.character_id, *r.aliases}}
    return told - {FIRST_PERSON}


def _weigh_beside(piece: Piece | None, weight: float, near: defaultdict[str, float], people: People) -> None:
    """Who acts right before a speech or right behind it; where that is only `he` or `she`, whoever may be meant."""
    if piece is None:
        return
    pronoun = _PRONOUN.match(piece.text)
    acting = _actors(piece, people)
    _add(near, acting[-1] if acting else (), weight / 2 if pronoun else weight)
    for who in [*near] if pronoun else ():
        if who != FIRST_PERSON and _is_of(people.role(who).sex, pronoun[1]):
            near[who] += weight / 4


def _is_of(sex: Sex, pronoun: str) -> bool:
    return sex is not (Sex.MALE if pronoun.lower() == "she" else Sex.FEMALE)


def _nobody(told: str) -> float:
    """What speaks for its being written, or heard from somewhere."""
    return (
        _WRITTEN
        if _WRITING.search(told) or _PLAYED.search(told)
        else _VOICE
        if _DISEMBODIED.search(told)
        else 0.0
    )


def _add(near: defaultdict[str, float], who: Iterable[str], weight: float) -> None:
    for one in who:
        near[one] += weight


def _lead(earlier: Said | None, one: Said, pieces: Sequence[Piece]) -> list[Piece]:
    """What is told in its paragraph right before a speech, in the piece that holds it too."""
    told = [p for p in pieces[earlier.at + 1 if earlier else 0 : one.at] if not p.speaker and not p.aloud]
    leads_in = one.before.rstrip().endswith((":", ","))
    held = [pieces[one.at]] if leads_in and pieces[one.at].aloud else []
    return [p for p in (*told, *held) if p.paragraph == one.paragraph]


def _trail(one: Said, pieces: Sequence[Piece]) -> list[Piece]:
    """What is told in its paragraph right behind a speech."""
    trail = []
    for piece in pieces[one.at + 1 :]:
        if piece.paragraph != one.paragraph or piece.speaker or piece.aloud:
            break
        trail.append(piece)
    return trail


def _weigh_near(
    one: Said, talk: Sequence[Said], pieces: Sequence[Piece], near: defaultdict[str, float], people: People
) -> None:
    """Who is told of near a speech, who talks there, and who was taken for its speaker."""
    for piece in pieces:
        if one.paragraph - NEAR_BEFORE <= piece.paragraph <= one.paragraph + NEAR_BEHIND:
            told = () if piece.speaker or piece.aloud else people.mentions(piece.text)
            for who in (*piece.reading.subjects, *(m.character_id for m in told)):
                near[who] = _TOLD_OF_NEAR
    talking = {o.speaker for o in talk if o.speaker and abs(o.paragraph - one.paragraph) <= NEAR_BEFORE}
    _add(near, sorted(talking), _TALKS_HERE)


def _weigh_above(above: Sequence[Piece], near: defaultdict[str, float], people: People) -> None:
    """Who acts in the paragraph above, in which nobody speaks: who acts last is the likeliest to speak next."""
    acting = [who for p in above for who in _actors(p, people)]
    last = acting[-1] if acting else ()
    calls_on = above and _CALLS_ON.search(above[-1].text)
    _add(near, last, 0.0 if calls_on else _ACTS_LAST_ABOVE)
    _add(near, sorted({w for who in acting for w in who} - set(last)), _ACTS_ABOVE)
    _add(
        near,
        sorted({w for p in above for w in p.reading.others} - {w for who in acting for w in who}),
        _NAMED_ABOVE,
    )


def _named_last(one: Said, above: Sequence[Piece], people: People) -> tuple[str, ...]:
    """Whom `she said` may mean, and who was named last of all women."""
    named = [m.character_id for p in above for m in people.mentions(p.text)] if one.pronoun else []
    fitting = [who for who in named if who != FIRST_PERSON and _is_of(people.role(who).sex, one.pronoun)]
    return tuple(fitting[-1:])


def _newcomer(told: Sequence[Piece], people: People) -> tuple[str, ...]:
    """`There was a kid with a wrench.`: who comes in right before a speech has come to speak."""
    for piece in reversed(told[-NEW_WITHIN:]):
        if new := _NEW.search(piece.text):
            who = next((m for m in people.mentions(piece.text) if m.end > new.end()), None)
            return (who.character_id,) if who and who.start - new.end() < NEAR_ARTICLE else ()
    return ()


def _actors(piece: Piece, people: People) -> list[tuple[str, ...]]:
    """Who acts in a sentence, clause by clause: whose verb stands right behind their name."""
    doers = [piece.reading.doer] if piece.reading.doer else []
    for mention in people.mentions(piece.text):
        following = re.match(r" (?:\w+ly |had |then )?([a-z]+)", piece.text[mention.end :])
        if not mention.possessive and following and has_verb(following[1]):
            doers.append((mention.character_id,))
    return doers
