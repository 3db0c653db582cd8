"""Full names: first name and surname of one person are one, and so are a name and what it is shortened to."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from storyassets.model.character import Sex, Species
from storyassets.story.casting.candidates import Candidate
from storyassets.story.words.given_names import FEMALE_NAMES, MALE_NAMES, SHORT_FORMS
from storyassets.story.words.lexicon import NAMES_TOO, NOUNS, Nature

_FULL = re.compile(
    r"(?<![\w'’-])(?=(?P<first>[A-Z][a-zé]+) (?:[A-Z]\. )?(?:de |da |van |von |der |la |del |di |el |Mac|Mc|O['’])*"
    r"(?P<last>[A-Z][\w-]+))"
)


_MONTHS = frozenset({"April", "May", "June", "August"})
_IN_TIME = re.compile(r"\b(?:[Ii]n|last|this|next|every|[Ss]ince|until|by|of|late|early|that) \Z")


def find_full_names(narration: str, candidates: Mapping[str, Candidate]) -> dict[str, set[str]]:
    """First names with the surnames that stand after them, of those where one of both is a name of the story."""
    found: dict[str, set[str]] = defaultdict(set)
    for m in _FULL.finditer(narration):
        first, last = m.group("first"), m.group("last")
        given = first in FEMALE_NAMES or first in MALE_NAMES
        if first in _MONTHS and _IN_TIME.search(narration[max(0, m.start() - 12) : m.start()]):
            continue  # `Then in August Corinne got engaged`
        if (first.lower() in NOUNS and first not in NAMES_TOO) or (last.lower() in NOUNS and not given):
            continue
        known = f"={last}" in candidates or f"={first}" in candidates
        titled = last in FEMALE_NAMES or last in MALE_NAMES
        if known and (given or (f"={first}" in candidates and f"={last}" in candidates and not titled)):
            found[first].add(last)
    return found


def learn_sexes(full_names: Mapping[str, set[str]], candidates: dict[str, Candidate]) -> None:
    """Someone who is called by a surname only is of the sex of the first name: `Conrad Hale`, and later `Hale`."""
    sexes: dict[str, set[Sex]] = defaultdict(set)
    for first, lasts in full_names.items():
        for last in lasts:
            sexes[f"={last}"].add(_sex_of_name(first))
    for key, told in sexes.items():
        name_too = key[1:] in FEMALE_NAMES | MALE_NAMES and Sex.UNKNOWN not in told  # `Brenda Lyle`
        if key in candidates and len(told) == 1 and (name_too or candidates[key].nature.sex is Sex.UNKNOWN):
            candidates[key].nature = replace(candidates[key].nature, sex=next(iter(told)))


def add_first_names(
    full_names: Mapping[str, set[str]], candidates: dict[str, Candidate], narration: str
) -> None:
    """Who is never called by the surname alone, nor by a title, goes by the first name: `Davy Penn`."""
    for first, lasts in full_names.items():
        last = next(iter(lasts)) if len(lasts) == 1 else ""
        known = candidates.get(f"={last}")
        if known is None or f"={first}" in candidates or not (first in FEMALE_NAMES or first in MALE_NAMES):
            continue
        full = rf"\b{first} (?:\w+ )?{last}\b"
        titled = re.search(rf"(?:\b(?:Mr|Mrs|Ms|Dr)\.?|\b[A-Z][a-z]+) {full}", narration)
        if not titled and len(re.findall(full, narration)) == len(re.findall(rf"\b{last}\b", narration)):
            candidates[f"={first}"] = replace(known, key=f"={first}", name=first, acts=0)


def share_out_surnames(
    full_names: Mapping[str, set[str]],
    candidates: dict[str, Candidate],
    names: dict[str, str],
    narration: str,
) -> dict[str, list[str]]:
    """Surnames that two have and that never stand alone, with the first names: each is somebody, the surname nobody.

    `A boy named Willie Kosta`, and `Jan Kosta`: the boy is Willie.
    """
    firsts: dict[str, list[str]] = defaultdict(list)
    for first, lasts in full_names.items():
        if len(lasts) == 1:
            firsts[next(iter(lasts))].append(first)
    shared: dict[str, list[str]] = {}
    for last, own in sorted(firsts.items()):
        full = {first: len(re.findall(rf"\b{first} {last}\b", narration)) for first in own}
        one_person = any(_are_one(a, b) for a, b in pairwise(sorted(own)))
        alone = one_person or sum(full.values()) != len(re.findall(rf"\b{last}\b", narration))
        if len(own) < 2 or alone or f"={last}" not in candidates:
            continue
        shared[last] = own
        known = candidates.pop(f"={last}")
        for first, count in full.items():
            if f"={first}" not in candidates:
                nature = Nature(Species.HUMAN, _sex_of_name(first))
                candidates[f"={first}"] = replace(
                    known, key=f"={first}", name=first, nature=nature, count=0, acts=0
                )
            candidates[f"={first}"].count += count
        _give_words(last, own, candidates, names, narration)
    return shared


def _give_words(
    last: str, firsts: list[str], candidates: dict[str, Candidate], names: dict[str, str], narration: str
) -> None:
    """What was said of the surname is said of the first name beside it."""
    for noun in [noun for noun, name in names.items() if name == f"={last}"]:
        told = re.search(rf"\b{noun}\b[^.!?]{{0,40}}?\b({'|'.join(firsts)}) {last}\b", narration, re.I)
        names[noun] = f"={told[1]}" if told else ""
        if told:
            one = candidates[names[noun]]
            sex = NOUNS[noun].sex if NOUNS[noun].sex is not Sex.UNKNOWN else one.nature.sex
            one.nature = replace(NOUNS[noun], sex=sex)


def _sex_of_name(first: str) -> Sex:
    return Sex.FEMALE if first in FEMALE_NAMES else Sex.MALE if first in MALE_NAMES else Sex.UNKNOWN


def merge_full_names(
    full_names: Mapping[str, set[str]], kept: Mapping[str, Candidate], narration: str
) -> dict[str, str]:
    """Which of two names of one person stands for the other: the rarer one for the one the story mostly uses.

    A surname that two share is nobody's.
    """
    merged: dict[str, str] = {}
    firsts: dict[str, list[str]] = defaultdict(list)
    for first, lasts in full_names.items():
        for last in lasts:
            firsts[last].append(first)
    for last, own in sorted(firsts.items()):
        shorter = {_short(one, own) for one in own}
        if len(shorter) != 1 or f"={last}" not in kept:
            continue
        first = f"={min(shorter)}"
        if first not in kept:
            continue
        alone = kept[f"={last}"].count - len(re.findall(rf"\b{min(shorter)} (?:\w+ )?{last}\b", narration))
        by_first = kept[first].count >= alone
        merged |= {f"={last}": first} if by_first else {first: f"={last}"}
    return merged | _merge_short_forms(kept, merged)


def _short(name: str, others: list[str]) -> str:
    """The form of a name that the others of the list come down to: Danny, of Danny and Daniel."""
    forms = [one for one in others if _are_one(name, one)]
    return min(forms, key=lambda one: (len(one), one)) if forms else name


def _are_one(one: str, other: str) -> bool:
    return one == other or other in SHORT_FORMS.get(one, ()) or one in SHORT_FORMS.get(other, ())


def _merge_short_forms(kept: Mapping[str, Candidate], taken: Mapping[str, str]) -> dict[str, str]:
    """`Daniel`, where there is a Danny: one person, if no other name of the story is short for it."""
    merged: dict[str, str] = {}
    names = sorted(key[1:] for key in kept if key.startswith("=") and key not in taken)
    for name in names:
        short = [one for one in names if one != name and one in SHORT_FORMS.get(name, ())]
        if len(short) == 1:
            rarer, other = sorted((name, short[0]), key=lambda one: kept[f"={one}"].count)
            merged[f"={rarer}"] = f"={other}"
    return merged
