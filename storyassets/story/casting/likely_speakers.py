"""Likely speakers: who most likely says what no rule gives to anybody, weighed over a whole stretch of talk at once.

Each speech nobody could be given is weighed for everyone who is near: who acts just before it or just behind it, whom
the speech before calls by name, who has talked there, who is only spoken of in it. Speakers take turns; the best run
of speakers through the stretch is taken, and nobody where no one is clearly better than the rest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from storyassets.model.character import Species
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.casting.said import STRANGER, Said
from storyassets.story.casting.scribe import Piece
from storyassets.story.casting.speech_signs import Signs, called_in, read_signs

APART, TWO = 3, 2
"""In paragraphs: after so many without a speech another talk begins."""

MOST_CANDIDATES = 6
_NOBODY_KNOWN = 2.2
"""So much has to speak for somebody."""

_ANSWERS_HIMSELF, _GOES_ON, _GOES_ON_SURELY, _TOUCHING_SAME, _LED_SAME = -5.0, 2.5, 4.5, -3.0, -2.0
_TAKES_TURN, _TURNS = 1.5, 1.0
_MANY, _SPEAKS_AGAIN, _ANSWERS_OWN_QUESTION = 1.5, -0.5, -25.0
_CLEARLY = 2.0
"""So much more has to speak for the run in which one says it than for any in which another does: a speech of nobody is
read by the narrator, one in another's mouth is a fault."""

_DOUBTED = 2.0
"""So much more where the talk was read and nobody found sure."""

_ONE_OF_TWO = 0.5
"""So much less where only two are known to talk there."""

_A_PERSON = 1.5
"""Where `she said` stands, it is no sign and no machine."""


_TAKEN_SURELY, _TAKEN, _TAKEN_BY_PRONOUN = 8.0, 3.5, 1.5
"""So much speaks for whom a rule found; less, where it was by a `he` or `she` that acts beside the speech."""

Place = tuple[int, int]
_State = tuple[str, str]
"""Who spoke in the paragraph before, and who speaks now."""


def guess_speakers(
    said: Sequence[Said],
    pieces: Sequence[Piece],
    people: People,
    known: Mapping[Place, str],
    mutes: Sequence[str],
) -> dict[Place, str]:
    """Who says the speeches that were given to nobody, as far as that is likely enough."""
    found: dict[Place, str] = {}
    mutes = (*mutes, *_strange_beasts(said, people, mutes))
    for talk in _talks(said):
        given = [_given(one, known) for one in talk]
        if all(given):
            continue
        taken = [known.get((one.paragraph, one.number), one.speaker or None) for one in talk]
        signs = read_signs(talk, pieces, people)
        parties = {
            who for one in talk for who in (*called_in(one.text, people), one.speaker if one.sure else "")
        }
        parties = (parties | {who for who in taken if who}) - {""}
        choices = [
            {who: 0.0} if who else _weighed(one, sign, taken_for, people, mutes, parties=len(parties))
            for one, who, taken_for, sign in zip(talk, given, taken, signs, strict=True)
        ]
        best, run = _best_run(talk, choices, signs)
        for number, (one, who, chosen) in enumerate(zip(talk, given, run, strict=True)):
            if who:
                continue
            if chosen != STRANGER and not _is_open(number, talk, choices, signs, best, chosen):
                found[(one.paragraph, one.number)] = chosen
            elif choices[number].get(taken[number] or "", 0.0) < 0.0 or _answers_it(
                taken[number], number + 1, talk, signs
            ):
                found[(one.paragraph, one.number)] = ""
    return found


def _answers_it(who: str | None, at: int, talk: Sequence[Said], signs: Sequence[Signs]) -> bool:
    """`"How do I look?" "Employed," I said.`: who surely answers a question has not put it."""
    answers = at < len(talk) and signs[at].touching and talk[at - 1].text.endswith("?")
    return answers and talk[at].sure and talk[at].named and talk[at].speaker == who


def _is_open(
    number: int,
    talk: Sequence[Said],
    choices: Sequence[Mapping[str, float]],
    signs: Sequence[Signs],
    best: float,
    chosen: str,
) -> bool:
    """Whether another one may as well have said it, and everybody around it spoken at the other turn."""
    others = {who: weight for who, weight in choices[number].items() if who not in (chosen, STRANGER)}
    if not others:
        return False
    return _best_run(talk, [*choices[:number], others, *choices[number + 1 :]], signs)[0] > best - _CLEARLY


def _given(one: Said, known: Mapping[Place, str]) -> str:
    """Who was found to say it; a stranger where its tag names nobody of the cast; nothing where it is open."""
    if one.sure and not one.speaker:
        return STRANGER
    return one.speaker if one.sure and one.named else ""


def _talks(said: Sequence[Said]) -> list[list[Said]]:
    """The speeches that stand near one another."""
    talks: list[list[Said]] = []
    for one in said:
        if talks and one.paragraph - talks[-1][-1].paragraph <= APART:
            talks[-1].append(one)
        else:
            talks.append([one])
    return talks


def _weighed(
    one: Said, sign: Signs, taken_for: str | None, people: People, mutes: Sequence[str], *, parties: int
) -> dict[str, float]:
    """What speaks for everyone near, the likeliest first; and what somebody unknown has to be."""
    weights: dict[str, float] = {}
    by_pronoun = sign.by_pronoun and not one.pronoun
    # of three nobody knows whose turn it is
    by_turns = parties > TWO and taken_for != one.speaker
    taken = _TAKEN_BY_PRONOUN if by_pronoun or by_turns else _TAKEN_SURELY if one.sure else _TAKEN
    near = {**sign.near, taken_for: sign.near.get(taken_for, 0.0) + taken} if taken_for else sign.near
    for who in near:
        if who in mutes or not _may_say(who, one, people):
            continue
        weights[who] = near[who] - (_MANY if people.role(who).crowd else 0.0)
    likeliest = sorted(weights, key=lambda who: (-weights[who], who))[:MOST_CANDIDATES]
    unsure = (_DOUBTED if taken_for == "" else 0.0) - (_ONE_OF_TWO if parties == TWO else 0.0)
    person = _A_PERSON if one.pronoun else 0.0
    return {who: weights[who] for who in likeliest} | {
        STRANGER: _NOBODY_KNOWN + sign.nobody + unsure - person
    }


def _strange_beasts(said: Sequence[Said], people: People, mutes: Sequence[str]) -> list[str]:
    """The beasts of a story in which no beast is surely known to speak, and people do."""
    kinds = {people.role(one.speaker).species is Species.HUMAN for one in said if one.sure and one.speaker}
    if False in kinds or not (kinds or any(r.species is Species.HUMAN for r in people.roles)):
        return []
    return [r.character_id for r in people.roles if r.species not in (Species.HUMAN, Species.ROBOT)]


def _may_say(who: str, one: Said, people: People) -> bool:
    """Not a man where `she said` stands."""
    if not one.pronoun:
        return True
    if who == FIRST_PERSON or one.pronoun == "they":
        return False
    return people.role(who).sex.value in ("unknown", "male" if one.pronoun == "he" else "female")


def _best_run(
    talk: Sequence[Said], choices: Sequence[Mapping[str, float]], signs: Sequence[Signs]
) -> tuple[float, list[str]]:
    """The speakers, one for each speech, for whom most speaks taken together, and how much."""
    runs: dict[_State, tuple[float, list[str]]] = {
        ("", who): (weight, [who]) for who, weight in choices[0].items()
    }
    for number in range(1, len(talk)):
        gap = talk[number].paragraph - talk[number - 1].paragraph
        following: dict[_State, tuple[float, list[str]]] = {}
        for (before, last), (total, run) in runs.items():
            for who, weight in choices[number].items():
                state = (last if gap == 1 else "" if gap else before, who)
                score = (
                    total + weight + _step(before, last, who, talk[number - 1], talk[number], signs[number])
                )
                if state not in following or score > following[state][0]:
                    following[state] = (score, [*run, who])
        runs = following
    return max(runs.values(), key=lambda one: one[0])


def _step(before: str, last: str, who: str, earlier: Said, one: Said, sign: Signs) -> float:
    """What speaks for this one to speak after those."""
    gap = one.paragraph - earlier.paragraph
    if last == STRANGER and not gap and not sign.touching and earlier.sure:
        return _GOES_ON if who == STRANGER else 0.0
    if STRANGER in (last, who):
        return 0.0
    if gap == 0:
        if last != who:
            return 0.0
        if sign.touching and earlier.text.endswith("?") and not one.text.endswith("?"):
            return _ANSWERS_OWN_QUESTION
        return _TOUCHING_SAME if sign.touching else _GOES_ON_SURELY if sign.goes_on else _GOES_ON
    if gap > 1:
        return _SPEAKS_AGAIN if gap == 2 and who == last and one.opens else 0.0
    if last == who:
        return _ANSWERS_HIMSELF if one.opens else _LED_SAME
    turns = _TURNS if one.opens else 0.0
    return turns + (_TAKES_TURN if who == before else 0.0)
