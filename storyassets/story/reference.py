"""Whom a clause is about: its doer and the others it names, pronouns included, or nobody if unsure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from storyassets.model.character import Sex, Species
from storyassets.story.people import FIRST_PERSON, Mention, People
from storyassets.story.word_tables import word_set

REACH_CLAUSES = 4
SURE_CLAUSES = 3
MOST_SUBJECTS = 3

_PREPOSITIONS = word_set(
    "to of from by with at on in into upon onto for near behind beside over under toward towards against about around "
    "through between among before after without like than past along beneath above across"
)
_DETERMINERS = word_set("the a an this that his her its their my our your another one some")
_PRONOUN = re.compile(r"\b(he|she|they|it|him|her|them|I|we|himself|herself)\b", re.I)
_SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we"})
_SUBORDINATE = re.compile(
    r"^(?:(?:but|and|so|then|one \w+|now)\s+)*(?:when|as|while|whilst|after|before|although|though|because|since|\w+ing)\b",
    re.I,
)
_DUMMY_IT = re.compile(
    r"\bit (?:was|is|had been|seemed|happened|came|befell|chanced|so|took|grew|became|rained|snowed)\b(?! (?:caught|killed|free|dead|gone|trapped))",
    re.I,
)


@dataclass(frozen=True)
class Reading:
    """What a clause says of whom. `doer` is empty if unsure; `opening` is whom a leading pronoun means."""

    doer: tuple[str, ...]
    others: tuple[str, ...]
    opening: tuple[str, ...] = ()

    @property
    def subjects(self) -> tuple[str, ...]:
        """The doer first; nobody at all where the doer is not sure."""
        if not self.doer:
            return ()
        return tuple(dict.fromkeys((*self.doer, *self.others)))[:MOST_SUBJECTS]


NOBODY = Reading((), ())


@dataclass(frozen=True)
class _Past:
    doer: tuple[str, ...]
    named: tuple[str, ...]


class Follower:
    """Follows a text clause by clause, remembering who was spoken of."""

    def __init__(self, people: People) -> None:
        self.people = people
        self._past: list[_Past] = []

    def read(self, clause: str) -> Reading:
        """Whom the clause is about; it becomes part of what is remembered."""
        mentions = self.people.mentions(clause)
        self.people = self.people.after(clause)
        plain = [m for m in mentions if not m.possessive]
        doer, opening = self._doer(clause, plain)
        objects = self._objects(clause, plain, doer)
        others = [m.character_id for m in plain if not _negated(clause, m)]
        reading = Reading(doer, tuple(dict.fromkeys([*others, *objects])), opening)
        leading = self._past[-1].doer if self._past and _owned(clause, plain) else doer
        self.remember(Reading(leading, reading.others), tuple(m.character_id for m in mentions))
        return reading

    def remember(self, reading: Reading, named: tuple[str, ...]) -> None:
        """Keep who was the doer, and who was named."""
        if reading.doer or named:
            self._past.append(
                _Past(reading.doer, tuple(dict.fromkeys((*reading.doer, *named, *reading.others))))
            )
            del self._past[:-REACH_CLAUSES]

    def lately(self) -> set[str]:
        """Whoever was spoken of in the last clauses."""
        return {c for past in self._past for c in past.named}

    def copy(self) -> Follower:
        """A follower who remembers the same, for trying a reading."""
        other = Follower(self.people)
        other._past = list(self._past)
        return other

    def resolve(self, pronoun: str, besides: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Whom a third-person pronoun means; empty if more than one could be meant equally well."""
        lower = pronoun.lower()
        if lower in ("i", "we", "me"):
            return (FIRST_PERSON,) if FIRST_PERSON in {r.character_id for r in self.people.roles} else ()
        if lower in ("they", "them"):
            return self._group(besides)
        for age, past in enumerate(reversed(self._past)):
            fitting = [c for c in past.named if self.fits(c, lower) and c not in besides]
            if lower == "she":
                women = [c for c in fitting if self.people.role(c).sex == Sex.FEMALE]
                fitting = women or ([] if self._woman_lately() else fitting)
            leading = [c for c in past.doer if c in fitting]
            if len(leading) == 1 and lower in _SUBJECT_PRONOUNS:
                return (leading[0],)
            if len(fitting) == 1:
                return (fitting[0],) if age < REACH_CLAUSES - 1 else ()
            if fitting:
                return ()
        return ()

    def _woman_lately(self) -> bool:
        return any(self.people.role(c).sex == Sex.FEMALE for c in self.lately())

    def _group(self, besides: tuple[str, ...]) -> tuple[str, ...]:
        for past in reversed(self._past[-SURE_CLAUSES:]):
            if len(past.doer) > 1:
                return past.doer
            crowds = [c for c in past.named if self.people.role(c).crowd and c not in besides]
            if len(crowds) == 1:
                return (crowds[0],)
            if crowds:
                leading = [c for c in past.doer if c in crowds]
                return tuple(leading) if len(leading) == 1 else ()
        lately = dict.fromkeys(c for past in self._past[-2:] for c in past.named if c not in besides)
        return tuple(lately) if len(lately) == 2 and not any(role.crowd for role in self.people.roles) else ()

    def _alone(self, meant: tuple[str, ...], pronoun: str) -> bool:
        """Whether nobody else spoken of lately fits the pronoun: then a name may stand for it."""
        if len(meant) != 1 or pronoun == "they":
            return pronoun != "they" or len(meant) == 1
        lately = {c for past in self._past[-SURE_CLAUSES:] for c in past.named}
        return {c for c in lately if self.fits(c, pronoun)} <= set(meant)

    def fits(self, character_id: str, pronoun: str) -> bool:
        """Whether a pronoun may mean them, by sex, number and kind."""
        role = self.people.role(character_id)
        if role.crowd or character_id == FIRST_PERSON:
            return False
        if pronoun in ("he", "him", "himself"):
            return role.sex == Sex.MALE or (role.sex == Sex.UNKNOWN)
        if pronoun in ("she", "her", "herself"):
            return role.sex == Sex.FEMALE or (role.sex == Sex.UNKNOWN)
        return role.species != Species.HUMAN and role.sex == Sex.UNKNOWN

    def _doer(self, clause: str, plain: list[Mention]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The first one named outside a prepositional phrase, or whom an earlier pronoun means."""
        main = self._main_subject(clause, plain)
        if main is not None:
            return self._joined(clause, main, plain), ()
        begin = clause.find(",") if re.match(r"(?:(?:And|But|So|Then) )?\w+ing\b", clause) else 0
        noun = next((m for m in plain if m.start >= begin and not governed(clause, m)), None)
        pronoun = next(
            (
                p
                for p in _PRONOUN.finditer(clause)
                if p.group().lower() in _SUBJECT_PRONOUNS and not _dummy(clause, p)
            ),
            None,
        )
        if pronoun and (noun is None or pronoun.start() < noun.start):
            meant = self.resolve(pronoun.group())
            opens = not re.search(
                r"\w",
                re.sub(
                    r"^(?:(?:And|But|So|Then|Now|Yet|When|As|While|If|Once|At last|At once|Soon|After|Though)\b,?\s*)+",
                    "",
                    clause[: pronoun.start()].strip(),
                    flags=re.I,
                ),
            )
            return meant, (meant if opens and self._alone(meant, pronoun.group().lower()) else ())
        if noun is None:
            return (), ()
        return self._joined(clause, noun, plain), ()

    def _main_subject(self, clause: str, plain: list[Mention]) -> Mention | None:
        """`As the lion prowled outside, the bull kept still`: the bull, who is named right after the comma."""
        if not _SUBORDINATE.match(clause):
            return None
        for m in plain:
            if re.search(
                r",\s*(?:(?:the|a|an|his|her|this|that)\s+)?(?:[\w'-]+\s+)?$", clause[: m.start], re.I
            ) and not governed(clause, m):
                return m
        return None

    def _joined(self, clause: str, first: Mention, plain: list[Mention]) -> tuple[str, ...]:
        """`The fox and the crow`: both are doers."""
        doers, end = [first.character_id], first.end
        for m in plain:
            if (
                m.start > end
                and re.fullmatch(
                    r",?\s*(?:and|or)?\s*(?:the|a|an|his|her|another|,)?\s*(?:[a-z]+\s+)?",
                    clause[end : m.start],
                    re.I,
                )
                and (" and " in clause[end : m.start] or "," in clause[end : m.start])
            ):
                if (
                    re.search(r"\band\b", clause[end : m.start])
                    or len(doers) > 1
                    or re.search(r"^[^.;]{0,30}\band\b", clause[m.end :])
                ):
                    doers.append(m.character_id)
                    end = m.end
            elif m.start > end:
                break
        return tuple(dict.fromkeys(doers))[:MOST_SUBJECTS]

    def _objects(self, clause: str, plain: list[Mention], doer: tuple[str, ...]) -> list[str]:
        found: list[str] = []
        for p in _PRONOUN.finditer(clause):
            word = p.group().lower()
            if word in ("him", "them", "her") and not (
                word == "her"
                and re.match(r"\s+\w+", clause[p.end() :])
                and not re.match(
                    r"\s+(?:to|and|in|on|at|with|by|for|from|so|that|as|into|up|down|away|out)\b",
                    clause[p.end() :],
                )
            ):
                before = tuple(
                    m.character_id for m in plain if m.start < p.start() and m.character_id not in doer
                )
                fits = [c for c in before if self.fits(c, word)]
                found += (
                    fits[:1] if len(fits) == 1 else (self.resolve(word, besides=doer) if not fits else ())
                )
        return [c for c in found if c not in doer]


def governed(clause: str, mention: Mention) -> bool:
    """Whether a preposition stands before the noun phrase: `to the old fox`, not `in terror the fox`."""
    before = re.findall(r"[\w'-]+|[,;:]", clause[: mention.start].lower())
    for word in reversed(before[-4:]):
        if word in _PREPOSITIONS:
            return True
        if word in _DETERMINERS:
            at = len(before) - 1 - before[::-1].index(word)
            return at > 0 and before[at - 1] in _PREPOSITIONS
        if word in ",;:" or word in ("and", "but", "or", "that", "when", "as", "while"):
            return False
    return False


def _owned(clause: str, plain: list[Mention]) -> bool:
    """`His master told him`: whoever has the master stays the one spoken of."""
    return bool(plain) and bool(
        re.match(r"(?:But |And |So |Then )?(?:his|her|their)\s+(?:\w+\s+)?$", clause[: plain[0].start], re.I)
    )


def _dummy(clause: str, pronoun: re.Match[str]) -> bool:
    return pronoun.group().lower() == "it" and bool(_DUMMY_IT.match(clause, pronoun.start()))


def _negated(clause: str, mention: Mention) -> bool:
    """`no wolf came`, `looked for a wolf`, `should a wolf attack`: not to be seen."""
    before = clause[: mention.start].lower()
    return bool(
        re.search(
            r"\b(?:no|not|never|without|should|if|any|instead of|called|named|about|of)\s+(?:\w+\s+){0,2}$",
            before,
        )
    )
