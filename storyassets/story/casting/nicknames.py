"""Nicknames and kin: whom people call something, and who is the teller's only husband, brother or grandmother told of by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from storyassets.model.character import Age, Sex, Species
from storyassets.story.casting.candidates import Candidate
from storyassets.story.words.given_names import FEMALE_NAMES, MALE_NAMES
from storyassets.story.words.nouns import FoundNoun

Kept = Mapping[str, Candidate]
Taken = Mapping[str, str]

_CALLS = r"(?:call|name|nickname|christen|dub|style)(?:s|ed|ing|d)?|(?:know|knew|known)(?: (?:her|him))? as"
_NICKNAMED = re.compile(
    rf"\b(?:[Ww]e|[Tt]hey|I|[Ee]very(?:one|body)|[Pp]eople|[Tt]he \w+|[A-Z]\w+)(?:['’]d| had| have|['’]ve)? (?:all |been |always |just |only |secretly )*"
    rf"(?:{_CALLS}) (?P<whom>him|her) (?:only |just )?(?P<the>[Tt]he )?(?P<nick>[A-Z][\w'’-]+)(?: (?P<second>[A-Z][\w'’-]+))?"
)
_WHO_IS_CALLED = re.compile(
    rf",? (?:who(?:m)?|that) (?:I|we|they|everyone|everybody|[A-Z]\w+)(?:['’]d| had| have|['’]ve)? (?:all |been |always |just |only |secretly )*"
    rf"(?:{_CALLS}) (?P<the>[Tt]he )?(?P<nick>[A-Z][\w'’-]+)(?: (?P<second>[A-Z][\w'’-]+))?"
)
_KIN_OF_TELLER = [
    "husband",
    "wife",
    "boyfriend",
    "girlfriend",
    "fiancé",
    "fiancée",
    "fiance",
    "fiancee",
    "brother",
    "sister",
    "son",
    "daughter",
    "partner",
    "spouse",
    "ex",
    "ex-husband",
    "ex-wife",
]
_PET_NAMED = [
    "grandmother",
    "grandma",
    "gran",
    "granny",
    "grandfather",
    "grandpa",
    "granddad",
    "grandad",
    "aunt",
    "uncle",
    "mother",
    "father",
    "nan",
    "mother-in-law",
    "father-in-law",
    "stepmother",
    "stepfather",
    "great-aunt",
    "great-uncle",
]
_REACH = 420
_LAST_CALLED = 160


def learn(named: Candidate, word: Candidate) -> None:
    """Who is the lawyer elsewhere is a lawyer by name, too, and as old and of the sex that the word says."""
    nature, said = named.nature, word.nature
    if said.species is not nature.species:
        return
    named.nature = replace(
        nature,
        sex=said.sex if nature.sex is Sex.UNKNOWN else nature.sex,
        age=said.age if nature.age is Age.ADULT else nature.age,
        occupation=nature.occupation or said.occupation,
    )


def nicknamed(narration: str, found: list[FoundNoun], kept: Kept, taken: Taken) -> Iterator[tuple[str, str]]:
    """`Our teacher was Mr Okafor. We called him Iron.`; `Rick's lawyer, who I'd been calling the Shark`."""
    for m in _NICKNAMED.finditer(narration):
        nick, sex = _nick(m, kept), Sex.MALE if m["whom"] == "him" else Sex.FEMALE
        before = [
            f
            for f in found
            if m.start() - _LAST_CALLED < f.start < m.start()
            and not f.plural
            and not f.possessive
            and f.key != nick
            and kept[f.key].nature.sex in (sex, Sex.UNKNOWN)
            and kept[f.key].nature.species is Species.HUMAN
        ]
        if nick and before and kept[nick].first >= m.start():
            as_person(kept[nick], sex)
            given = nick[1:] in FEMALE_NAMES | MALE_NAMES and not before[-1].key.startswith("=")
            yield (before[-1].key, nick) if given else (nick, before[-1].key)
    for f in found:
        told = _WHO_IS_CALLED.match(narration, f.end)
        nick = _nick(told, kept) if told and not f.plural else ""
        if nick and nick != f.key:
            as_person(kept[nick], Sex.UNKNOWN)
            another = f.key in taken and any(m.endswith("'s") for m in f.modifiers)
            if another:  # `my lawyer Priya, and Rick's lawyer, who …`: a lawyer too
                learn(kept[nick], kept[f.key])
            else:
                yield nick, f.key


def _nick(m: re.Match[str], kept: Kept) -> str:
    words = [w for w in (m["second"], m["nick"]) if w]
    return next((k for w in words for k in (f"={w}", w.lower()) if k in kept), "")


def as_person(nick: Candidate, sex: Sex) -> None:
    """Whoever people call the Shark is no fish."""
    if nick.nature.species is not Species.HUMAN:
        nick.nature = replace(nick.nature, species=Species.HUMAN, sex=sex)


def of_teller(narration: str, found: list[FoundNoun], kept: Kept, taken: Taken) -> Iterator[tuple[str, str]]:
    """`My husband`, where one man alone is told of by a mere first name, from before him or soon after."""
    for kin in _KIN_OF_TELLER:
        one = kept.get(kin)
        own = re.search(rf"\b[Mm]y {kin}\b(?!['’]s)", narration)
        if one is None or own is None or one.plural or re.search(rf"\b[Mm]y {kin}s\b", narration):
            continue
        names = [
            c
            for k, c in kept.items()
            if k.startswith("=")
            and k not in taken
            and k not in taken.values()
            and c.nature.species is Species.HUMAN
            and c.nature.sex is one.nature.sex
            and c.nature.sex is not Sex.UNKNOWN
            and not c.titled
            and not c.nature.occupation
            and c.name in FEMALE_NAMES | MALE_NAMES
        ]
        first = min(names, key=lambda c: c.first, default=None)
        spouse = kin not in ("brother", "sister", "son", "daughter")
        leads = first and spouse and first.first < own.start() and first.count >= max(c.count for c in names)
        if first and (len(names) == 1 or leads):
            yield kin, first.key


def pet_named(narration: str, found: list[FoundNoun], kept: Kept, taken: Taken) -> Iterator[tuple[str, str]]:
    """`My grandmother decided to swim. Baba sank`: what no first name is, told of soon after, with nobody between."""
    for kin in _PET_NAMED:
        own = next(
            (f for f in found if f.key == kin and f.modifiers[:1] == ("my",) and not f.possessive), None
        )
        if own is None:
            continue
        for f in found:
            if f.start <= own.start or f.start > own.end + _REACH:
                continue
            new = f.key.startswith("=") and kept[f.key].first == f.start and f.key not in taken
            pet = f.key[1:].lower() == kin or f.key[1:] not in FEMALE_NAMES | MALE_NAMES
            if new and pet and not f.possessive:
                if kept[f.key].count > 1 and not kept[f.key].titled:
                    yield kin, f.key
                break
