"""Told signs: what the narration around a speech says for each of those it tells of, to be the one who speaks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storyassets.model.character import Sex
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.casting.said import Said
from storyassets.story.casting.scribe import Piece
from storyassets.story.words.clauses import has_verb

Weights = defaultdict[str, float]

NEAR_BEFORE, NEAR_BEHIND = 4, 2
"""In paragraphs: who is told of so near may be one who talks."""

CLOSE, LONG_AGO = 2, 10
NEW_WITHIN, NEAR_ARTICLE = 2, 24
_ACTS_BEFORE, _ACTS_BEHIND, _ACTS_FAR_BEHIND, _ACTED_BEFORE = 4.0, 3.0, 0.5, 1.5
_ACTS_LAST_ABOVE, _ACTS_ABOVE, _NAMED_ABOVE, _IS_THERE = 2.5, 1.2, 0.7, 1.0
_TOLD_OF_NEAR, _TALKS_HERE = 0.4, 1.2
_COMES_NEW, _NAMED_LAST, _NAMED_LONG_AGO, _ASKED_FOR_IT, _ASKS_AGAIN = 3.0, 1.5, 1.0, -4.0, 2.5

_NEW = re.compile(
    r"\b[Tt]here (?:was|is|stood|sat|came|appeared|stands|comes) (?:an?|this|another|one|some|my|the) |\b(?:in|up|over|out|by|along|down) (?:came|comes|walked|walks|strode|ran|rolled) (?:an?|this|the|my) |^It (?:was|is) (?:my (?:\w+ )?|the )?(?=\w+[.]|[\w ]+ [A-Z]\w+[.])"
)
# who knocks, or asks, hears somebody else speak
_CALLS_ON = re.compile(
    r"\b(?:knock(?:ed|s)|rang|rings|phoned|phones|dialed|called|asked|asks|told|tells)\b[^.!?]*[.]$"
)
# `I said nothing.`: nor does he speak next
_SAYS_NOTHING = re.compile(
    r"\b(?:(?:said|says|answered|replied) (?:nothing|not a word)|(?:did not|didn't|don't|does not|doesn't|could not|couldn't|would not|wouldn't) (?:answer|reply|speak|say)|"
    r"(?:kept|stayed|was|went|fell) (?:silent|quiet)|held (?:his|her|my) tongue)\b"
)
# `I ask for the name.`, `Mom said, why, for God's sake?`: the other one answers
_ASKS = re.compile(
    r"\b(?:ask|asks|asked|wondered|inquired)\b[^?!]*[.]$|\b(?:said|asked|says|asks),[^.!]*[?]$"
)
# what went on meanwhile tells of nobody who speaks next: `Dale was studying the ceiling.`
_GOES_ON = re.compile(r"\b(?:was|were) (?:\w+ly |still |already )?\w+ing\b")
# `Some student put his hand up. "That is a bream?"`
_SOMEBODY_ACTS = re.compile(
    r"(?:Then |And |But )?(?:an?|some|another|one of the) (?!.*\b(?:came|comes|saw|sees|looked|heard) )", re.I
)
_ACTS = re.compile(r",? (?:\w+ly |had |then )?([a-z]+)")
# `the postman's head went down`
_BODY_ACTS = re.compile(
    r"(?:['’]s?)? (?:head|face|eyes?|hands?|mouth|voice|lips?|jaw|chin|shoulders?|knees|smile|ears|cheeks|hair|feet) (?:\w+ly |had |then )?([a-z]+)"
)
_SHE_ACTS = re.compile(r"\b(he|she) [a-z]+", re.I)
_PRONOUN = re.compile(r"(?:(?:And|But|Then|So),? )?(he|she)\b", re.I)


@dataclass(frozen=True)
class Around:
    """The narration right before a speech and right behind it in its paragraph, and all of the paragraph above."""

    lead: tuple[Piece, ...]
    trail: tuple[Piece, ...]
    above: tuple[Piece, ...]

    @property
    def is_alone_above(self) -> bool:
        """Whether nobody speaks in the paragraph above."""
        return not any(p.speaker or p.aloud for p in self.above)


def look_around(earlier: Said | None, one: Said, pieces: Sequence[Piece]) -> Around:
    """What is told around a speech, behind the one before it."""
    return Around(
        tuple(_lead(earlier, one, pieces)),
        tuple(_trail(one, pieces)),
        tuple(p for p in pieces if p.paragraph == one.paragraph - 1),
    )


def weigh_told(
    one: Said, talk: Sequence[Said], pieces: Sequence[Piece], around: Around, people: People
) -> Weights:
    """What the narration says for each of those it tells of."""
    near: Weights = defaultdict(float)
    _weigh_near(one, talk, pieces, near, people)
    add(near, _newcomer([*around.above, *around.lead], people), _COMES_NEW)
    if around.lead and _SOMEBODY_ACTS.match(around.lead[-1].text):
        first = next(iter(_actors(around.lead[-1], people)), ())
        add(near, first, _COMES_NEW)
    add(near, _named_last(one.pronoun, around.above, people), _NAMED_LAST)
    if one.pronoun and not _named_last(one.pronoun, around.above, people):
        earlier = [p for p in pieces[: one.at] if p.paragraph >= one.paragraph - LONG_AGO and not p.speaker]
        add(near, _named_last(one.pronoun, earlier, people), _NAMED_LONG_AGO)
    if (
        around.lead
        and acts_before(around, people) is None
        and (acts := _SHE_ACTS.search(around.lead[-1].text))
    ):
        add(near, _named_last(acts[1], (*around.above, *around.lead), people), _ACTS_BEFORE / 2)
    alone, asks = one.opens and not one.number, one.text.endswith("?")
    # where no rule has found a speaker, who acts in that sentence is none
    before = _ACTS_BEFORE if one.speaker or one.pronoun else _ACTED_BEFORE
    _weigh_beside(acts_before(around, people), before, near, people, asks=asks)
    behind = _ACTS_BEHIND if alone and not around.lead else _ACTS_FAR_BEHIND
    _weigh_beside(next(iter(around.trail), None), behind, near, people, asks=asks)
    if alone and around.is_alone_above:
        _weigh_above(around.above, near, people)
        silent = any(_SAYS_NOTHING.search(p.text) for p in around.above[-1:])
        asked = [o.speaker for o in talk if o.speaker and o.paragraph == one.paragraph - 2]
        add(near, asked[-1:] if silent else [], _ASKS_AGAIN)
    if one.opens:
        _weigh_first_of_chain(one, talk, pieces, near, people)
    return near


def acts_before(around: Around, people: People) -> Piece | None:
    """The last sentence before a speech in which somebody acts."""
    return next((p for p in reversed(around.lead) if _actors(p, people)), None)


def is_by_pronoun(piece: Piece | None) -> bool:
    """Whether it is only `he` or `she` who acts there."""
    return piece is not None and _PRONOUN.match(piece.text) is not None


def _weigh_beside(piece: Piece | None, weight: float, near: Weights, people: People, *, asks: bool) -> None:
    """Who acts right before a speech or right behind it; where that is only `he` or `she`, whoever may be meant."""
    if piece is None:
        return
    pronoun = _PRONOUN.match(piece.text)
    acting = _actors(piece, people)
    if _ASKS.search(piece.text) and not asks:
        add(near, acting[-1] if acting else (), _ASKED_FOR_IT)
        return
    add(near, acting[-1] if acting else (), weight / 2 if pronoun else weight)
    if pronoun:
        fits = [w for w in near if w != FIRST_PERSON and _is_of(people.role(w).sex, pronoun[1])]
        add(near, fits, weight / 4)


def _is_of(sex: Sex, pronoun: str) -> bool:
    return sex is not (Sex.MALE if pronoun.lower() == "she" else Sex.FEMALE)


def add(near: Weights, who: Iterable[str], weight: float) -> None:
    """So much more speaks for them."""
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
    one: Said, talk: Sequence[Said], pieces: Sequence[Piece], near: Weights, people: People
) -> None:
    """Who is told of near a speech, who talks there, and who was taken for its speaker."""
    for piece in pieces:
        if one.paragraph - NEAR_BEFORE <= piece.paragraph <= one.paragraph + NEAR_BEHIND:
            told = () if piece.speaker or piece.aloud else people.mentions(piece.text)
            for who in (*piece.reading.subjects, *(m.character_id for m in told)):
                near[who] = _TOLD_OF_NEAR
    for distance in (CLOSE, NEAR_BEFORE):
        talking = {o.speaker for o in talk if o.speaker and abs(o.paragraph - one.paragraph) <= distance}
        add(near, sorted(talking), _TALKS_HERE / 2)


def _weigh_first_of_chain(
    one: Said, talk: Sequence[Said], pieces: Sequence[Piece], near: Weights, people: People
) -> None:
    """Of whom the last paragraph without a speech tells, they are there in all the talk below it."""
    opening = {o.paragraph for o in talk if o.opens}
    first = one.paragraph
    while first - 1 in opening:
        first -= 1
    told = [p for p in pieces if p.paragraph == first - 1 and not p.speaker and not p.aloud]
    there = {m.character_id for p in told for m in people.mentions(p.text) if not m.possessive}
    there |= {who for p in told for acting in _actors(p, people) for who in acting}
    add(
        near,
        sorted(there | {w for p in told for w in p.reading.doer}),
        _IS_THERE if first < one.paragraph else 0.0,
    )


def _weigh_above(above: Sequence[Piece], near: Weights, people: People) -> None:
    """Who acts in the paragraph above, in which nobody speaks: who acts last is the likeliest to speak next."""
    acting = [who for p in above for who in _actors(p, people)]
    in_front = [who for p in above if not _GOES_ON.search(p.text) for who in _actors(p, people)]
    last = (in_front or acting or [()])[-1]
    told = above[-1].text if above else ""
    asks = _ASKS.search(told) is not None or _SAYS_NOTHING.search(told) is not None
    calls_on = _CALLS_ON.search(told)
    add(near, last, _ASKED_FOR_IT if asks else 0.0 if calls_on else _ACTS_LAST_ABOVE)
    add(
        near,
        sorted({w for who in acting for w in who} - set(last)),
        _ACTS_LAST_ABOVE if asks else _ACTS_ABOVE,
    )
    add(
        near,
        sorted({w for p in above for w in p.reading.others} - {w for who in acting for w in who}),
        _NAMED_ABOVE,
    )


def _named_last(pronoun: str, above: Sequence[Piece], people: People) -> tuple[str, ...]:
    """Whom `she said` may mean, and who was named last of all women."""
    named = [m.character_id for p in above for m in people.mentions(p.text)] if pronoun else []
    fitting = [who for who in named if who != FIRST_PERSON and _is_of(people.role(who).sex, pronoun)]
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
        behind = piece.text[mention.end :]
        following = (_BODY_ACTS if mention.possessive else _ACTS).match(behind)
        if following and has_verb(following[1]):
            doers.append((mention.character_id,))
    return doers
