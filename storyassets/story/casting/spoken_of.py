"""Who is spoken of: everyone named has a weight, which fades; a pronoun means the one who fits it and weighs clearly more."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from storyassets.model.character import Sex, Species
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.lexicon import NOUNS

LATELY = 21.0
SURE = 1.12
"""Whom a pronoun means weighs so many times as much as the next who fits."""

SURE_OF_MANY = 1.25
SURE_TO_NAME = 1.3
"""Where one who tells may put the name for the pronoun."""

_ASKED_ABOUT = 10.0
_SEVERAL = 2
_FAR_MORE = 3.0
"""Who weighs so many times as much as the only man known is `he`, though nobody knows his sex."""

_GROWS_BY_MENTION = 6.0
_GONE = 4.0
_NEVER_LESS = 8.0
_ACTS = 80.0
"""A subject weighs as much."""

_MAIN = ("protagonist", "foil")
_OF_OPEN_SEX = {"he": 0.95, "she": 0.35}
"""An animal of whom the story does not say which it is may be `he` nearly as well, `she` less."""

_BEAST_AMONG_PEOPLE = {"he": 0.35, "she": 0.2}
"""So is the horse that somebody rides in a story of several people."""

_PERSON_OF_OPEN_SEX = {"he": 0.8, "she": 0.2}
"""A caretaker or a doctor may be; who is known to be a woman and was spoken of longer ago is it sooner."""

_OBJECT_AGAIN = 1.35
"""To whom something was done, something is done again: `she carried him in and gave him milk`."""

STRANGER = "?"
"""Before a noun: somebody who is no role, and for whom a pronoun may stand all the same."""

_NOMINATIVE = {"him": "he", "his": "he", "himself": "he", "her": "she", "herself": "she"}
_OF_A_SEX = frozenset({"he", "she", *_NOMINATIVE})
_FIRST = frozenset({"i", "we", "me", "us", "my", "our"})
_PLURAL = frozenset({"they", "them", "their", "themselves"})


class SpokenOf:
    """Everyone spoken of by now, alone or together, each with a weight."""

    def __init__(self, people: People) -> None:
        self.people = people
        self.weights: dict[tuple[str, ...], float] = {}
        self.objects: set[str] = set()
        """To whom something was done in the last clause."""

        self.of_things = False
        """Whether `them` are things here."""

        self.asked_by = ""
        """Who said what was said last."""

        self.coming: set[str] = set()
        """Who is named only later in the sentence: `He wrote, and when Ben looked, he hid it` is not about Ben."""

        self.rung: tuple[str, ...] = ()
        """Who was rung up last."""

        self._met: set[str] = set()
        self._acted: set[str] = set()
        """Who did something by now, and was not only looked at, or envied."""

    def copy(self) -> SpokenOf:
        """One who remembers the same, for trying a reading."""
        other = SpokenOf(self.people)
        other.weights = dict(self.weights)
        other.objects, other.rung = set(self.objects), self.rung
        other._met, other.coming = set(self._met), set(self.coming)
        other._acted = set(self._acted)
        return other

    def lately(self) -> set[str]:
        """Whoever was spoken of in the last clauses."""
        lately = {c for who, weight in self.weights.items() if weight >= LATELY for c in who}
        return {c for c in lately if not c.startswith(STRANGER)}

    def fits(self, character_id: str, pronoun: str) -> bool:
        """Whether a pronoun may mean them, by sex, number and kind."""
        if character_id.startswith(STRANGER):
            return _stranger_fits(character_id.removeprefix(STRANGER), pronoun)
        role = self.people.role(character_id)
        if pronoun in _PLURAL:
            return role.crowd
        if role.crowd or character_id == FIRST_PERSON:
            return False
        if pronoun in _OF_A_SEX and role.species is Species.ROBOT and role.sex is Sex.UNKNOWN:
            return False
        if pronoun in ("he", "him", "himself", "his"):
            return role.sex is not Sex.FEMALE
        if pronoun in ("she", "her", "herself"):
            return role.sex is not Sex.MALE
        return role.species != Species.HUMAN and role.sex == Sex.UNKNOWN

    def fade(self, by: float) -> None:
        """Everyone spoken of before is further away."""
        faded = {who: max(w * by, self._least(who)) for who, w in self.weights.items()}
        self.weights = {who: w for who, w in faded.items() if w > _GONE}

    def _least(self, who: tuple[str, ...]) -> float:
        """Whom the story is about is never forgotten."""
        main = len(who) == 1 and not who[0].startswith(STRANGER) and who[0] != FIRST_PERSON
        return _NEVER_LESS if main and self.people.role(who[0]).part in _MAIN else 0.0

    def meet(self, who: tuple[str, ...], weight: float) -> None:
        """Someone, or some together, are spoken of."""
        self._met |= {c for c in who if not c.startswith(STRANGER)}
        if weight >= _ACTS:
            self._acted |= set(who)
        self.coming -= set(who)
        self.weights[who] = max(self.weights.get(who, 0.0), weight) + _GROWS_BY_MENTION

    def forget_since(self, before: dict[tuple[str, ...], float]) -> None:
        """Who was only asked about weighs no more than before: `Why does her husband get one? I told him`: whom I talked with."""
        asked = {who for who, weight in self.weights.items() if weight > before.get(who, 0.0)}
        self.weights |= {who: max(before.get(who, 0.0), _ASKED_ABOUT) for who in asked}

    def choose(self, pronoun: str, besides: Sequence[str], sure: float) -> tuple[str, ...]:
        """Whom a pronoun means; nobody if unsure."""
        if pronoun in _FIRST:
            return (FIRST_PERSON,) if any(r.character_id == FIRST_PERSON for r in self.people.roles) else ()
        if self.of_things and pronoun == "them":
            return ()
        besides = (*besides, *sorted(self.coming))
        fitting = sorted(self._fitting(pronoun, besides), key=lambda one: (-one[0], one[1]))
        if pronoun in _PLURAL:
            sure = max(sure, SURE_OF_MANY)
        if not fitting:
            return self._only_one(pronoun, besides) or self._whom_it_begins_with(pronoun, besides)
        if len(fitting) > 1 and fitting[0][0] < sure * fitting[1][0]:
            return ()
        if self._is_person_of_open_sex(fitting[0][1]) and (known := self._only_one(pronoun, besides)):
            # `A clerk envied the captain. He copied letters.`: who never acted is not he before the clerk is.
            if not _is_she(pronoun) and fitting[0][0] > _FAR_MORE * self.weights.get(known, 0.0):
                return fitting[0][1]
            return known if _is_she(pronoun) or known[0] in self._acted else fitting[0][1]
        return () if fitting[0][1][0].startswith(STRANGER) else fitting[0][1]

    def _is_person_of_open_sex(self, who: tuple[str, ...]) -> bool:
        """`the caretaker`: whoever is surely a woman was `she` before."""
        if len(who) != 1 or who[0].startswith(STRANGER):
            return False
        role = self.people.role(who[0])
        return role.sex is Sex.UNKNOWN and role.species is Species.HUMAN

    def _is_machine_long_ago(self, who: str, weight: float) -> bool:
        """`It began to rain`, long after a machine was told of."""
        machine = not who.startswith(STRANGER) and self.people.role(who).species is Species.ROBOT
        return machine and weight < LATELY

    def _table_of(self, who: tuple[str, ...]) -> dict[str, float]:
        """How much less each pronoun means one of an open sex."""
        if self._is_person_of_open_sex(who):
            return _PERSON_OF_OPEN_SEX
        mere = who[0] not in self._persons and self.people.role(who[0]).part not in _MAIN
        return _BEAST_AMONG_PEOPLE if mere and len(self._persons) >= _SEVERAL else _OF_OPEN_SEX

    @cached_property
    def _persons(self) -> frozenset[str]:
        """Who is of our kind, has a sex that is known and is no group."""
        return frozenset(
            r.character_id
            for r in self.people.roles
            if r.species is Species.HUMAN and r.sex is not Sex.UNKNOWN and not r.crowd
        )

    def _only_one(self, pronoun: str, besides: Sequence[str]) -> tuple[str, ...]:
        """The only man, or woman, that there was by now, however long ago."""
        sex = {"he": Sex.MALE, "she": Sex.FEMALE}.get(_NOMINATIVE.get(pronoun, pronoun))
        found = [
            c
            for c in sorted(self._met - {FIRST_PERSON, *besides})
            if self.people.role(c).sex is sex and not self.people.role(c).crowd
        ]
        return (found[0],) if len(found) == 1 else ()

    def _whom_it_begins_with(self, pronoun: str, besides: Sequence[str]) -> tuple[str, ...]:
        """`"Is this seat taken?" he asked.`, before anybody was named: whom the story is about."""
        sex = {"he": Sex.MALE, "she": Sex.FEMALE}.get(_NOMINATIVE.get(pronoun, pronoun))
        main = [r for r in self.people.roles if r.part in _MAIN and r.sex is sex and not r.crowd]
        if self._met or self.weights or len(main) != 1 or main[0].character_id in (*besides, FIRST_PERSON):
            return ()
        return (main[0].character_id,)

    def heaviest_pair(self) -> tuple[str, ...]:
        """The two who were spoken of last together."""
        pairs = sorted(((w, who) for who, w in self.weights.items() if len(who) == 2), reverse=True)
        return pairs[0][1] if pairs else ()

    def heaviest_two(self, pronoun: str) -> tuple[str, ...]:
        """The two whom that pronoun fits and who were spoken of last, together or not, or the only two there are."""
        told = {
            one: weight for who, weight in sorted(self.weights.items(), key=lambda w: w[1]) for one in who
        }
        single = [
            r.character_id for r in self.people.roles if not r.crowd and self.fits(r.character_id, pronoun)
        ]
        lately = sorted((one for one in single if one in told), key=lambda one: -told[one])[:2]
        two = lately if len(lately) > 1 else single
        return tuple(two) if len(two) == 2 else self.heaviest_pair()

    def _fitting(self, pronoun: str, besides: Sequence[str]) -> list[tuple[float, tuple[str, ...]]]:
        """Everyone whom a pronoun may mean, each with their weight."""
        fitting = []
        for who, weight in self.weights.items():
            if set(who) & set(besides):
                continue
            if len(who) > 1:
                if pronoun in _PLURAL:
                    fitting.append((weight, who))
            elif self.fits(who[0], pronoun) and not (
                pronoun == "it" and self._is_machine_long_ago(who[0], weight)
            ):
                stranger = who[0].startswith(STRANGER)
                open_sex = not stranger and self.people.role(who[0]).sex is Sex.UNKNOWN
                if pronoun in ("him", "them") and who[0] in self.objects:
                    weight *= _OBJECT_AGAIN
                less = self._table_of(who).get(_NOMINATIVE.get(pronoun, pronoun), 1.0) if open_sex else 1.0
                fitting.append((weight * less, who))
        return fitting


def _is_she(pronoun: str) -> bool:
    return _NOMINATIVE.get(pronoun, pronoun) == "she"


def known_only(who: tuple[str, ...]) -> tuple[str, ...]:
    """Those, if each is a role; else nobody."""
    return () if any(c.startswith(STRANGER) for c in who) else who


def _stranger_fits(key: str, pronoun: str) -> bool:
    nature = NOUNS[key.rstrip("#")]
    if pronoun in _PLURAL or key.endswith("#"):
        return pronoun in _PLURAL and key.endswith("#")
    if pronoun in ("he", "him", "himself", "his"):
        return nature.sex is not Sex.FEMALE
    if pronoun in ("she", "her", "herself"):
        return nature.sex is not Sex.MALE
    return nature.species != Species.HUMAN
