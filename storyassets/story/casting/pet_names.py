"""Pet names: animals and machines that are called by a word for another being: `Moose, a huge brown mastiff`, `a robot called Potato`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from storyassets.model.character import Sex, Species
from storyassets.story.casting.animal_names import pets_by_deeds
from storyassets.story.casting.candidates import Candidate
from storyassets.story.casting.subjects import is_in_company
from storyassets.story.words.nouns import FoundNoun, find_nouns
from storyassets.story.words.whole_words import stands_whole

_WHO_IT_IS = re.compile(r", (?:an?|the|my|our|his|her|their) (?:(?!and\b)[\w'’-]+,? ){0,3}")
_CALLED = re.compile(r",? (?:(?:was |is )?(?:named|called)|whose name (?:was|is)) |, ")
_NAMED = re.compile(r",? (?:named|called) ")
_ITS_NAME = re.compile(
    r"\b(?:[Ii]t (?:was|is) (?:called|named)|[Ii]ts name (?:was|is)|(?:[Ww]e|[Tt]hey|I|everyone|[Tt]he crew) (?:called|named) it) "
    r"(?P<name>[A-Z][\w-]+)"
)
# `The cat is orange, fat, and called Tornillo`
_IS_CALLED = re.compile(r" (?:is|was) (?:[\w-]+,? ){0,6}?(?:called|named) (?P<name>[A-Z][\w-]+)")
_IS_MACHINE = re.compile(
    r"(?: (?:in|on|of|at) [\w ]{2,20}?)? (?:was|is) (?:only |just )?an? (?:[\w-]+ ){0,2}(?:machine|computer|drone)\b"
    r"(?: (?:called|named) (?:[A-Z]\w+ )?(?P<name>[A-Z][\w-]+))?"
)
_THEIR_NAME = re.compile(
    r"\b(?:[Ww]e|[Tt]hey|I|[Ee]veryone|[Ee]verybody|[Nn]obody|[Tt]he (?:\w+ )?\w+|[A-Z]\w+) (?:all |had )?(?:called|named|nicknamed) (?:him|her) "
    r"(?P<name>[A-Z][\w-]+)"
)
"""Of somebody with a sex, it may be another's name: only of the being that was spoken of right before."""
_IS_ONE = re.compile(r",? (?:and|but|who|which)(?: (?:he|she|it))? (?:was|is) an? (?:[\w'’-]+ ){0,2}")
# `His collar said RADAR`, `She called him Rex`: its name, where no person was named since the animal
_WRITTEN_NAME = re.compile(
    r"\b(?:collar|tag|bowl|kennel|cage|crate|stall) (?:said|read|says|reads|had the name):? (?P<name>[A-Z][\w-]+)"
    r"|\b(?:[Hh]is|[Hh]er|[Tt]he (?:dog|cat)'s) name (?:was|is) (?P<told>[A-Z][\w-]+)"
    r"|\b(?:called|named) (?P<whom>him|her) (?P<given>[A-Z][\w-]+)"
)
_IS_THE = re.compile(r" (?:was|is|had been) (?:the|our|my|his|her|their|an?) (?:[\w-]+ ){0,3}")
_REACH = 200
"""So far back, in characters, stands what is named only now."""


def read_pet_names(narration: str, candidates: dict[str, Candidate]) -> dict[str, str]:
    """Words for a being with the name it has, where the name alone would tell of another one, and what the name is of."""
    found, pairs = find_nouns(narration), dict[str, str]()
    for one, two in pairwise(found):
        between = narration[one.end : two.start]
        if _is_odd_name(one, narration) and _is_being(two, candidates) and _WHO_IT_IS.fullmatch(between):
            pairs[two.key] = one.key
        elif (
            _is_odd_name(two, narration)
            and (
                (_is_being(one, candidates) and _CALLED.fullmatch(between))
                or (_is_person(one, candidates) and _NAMED.fullmatch(between))  # `a girl named Wren`
            )
        ) or _is_named_with_a_word(one, two, narration, candidates):
            pairs[one.key] = two.key
        elif _is_beast_by_name(one, two, narration, candidates):
            pairs[two.key] = one.key
    pairs |= _named_later(narration, found, candidates) | _names_written(narration, candidates)
    pairs |= _machines(narration, found, candidates)
    pairs |= pets_by_deeds(narration, candidates, pairs)
    taken = {word: name for word, name in pairs.items() if name in candidates and word in candidates}
    for word, name in taken.items():
        _give_nature(candidates[name], candidates[word])
    # `One gardener, and she was a robot`: the gardener is who the robot is.
    same = {
        one.key: taken[two.key]
        for one, two in pairwise(found)
        if two.key in taken
        and _is_person(one, candidates)
        and _is_being(two, candidates)
        and _IS_ONE.fullmatch(narration[one.end : two.start])
    }
    return same | taken


def _is_beast_told_of(c: Candidate) -> bool:
    return c.nature.species is not Species.HUMAN and not c.nature.thing and c.count > 1


def _is_capital_name(f: FoundNoun, narration: str) -> bool:
    """The Brigadier of `Brigadier was the biggest bull`: a word for a person, never small and never with an article."""
    word = narration[f.start : f.end].rstrip(".")
    plain = word[:1].isupper() and not f.plural and not stands_whole(narration, word.lower())
    return plain and not re.search(rf"\b(?:[Tt]he|[Aa]n?) (?:\w+ )?{word}\b", narration)


def _is_named_with_a_word(
    one: FoundNoun, two: FoundNoun, narration: str, candidates: Mapping[str, Candidate]
) -> bool:
    """`A mule called Duchess`, of whom they say `the Duchess` later: no lady."""
    named = not two.key.startswith("=") and two.key in candidates and narration[two.start].isupper()
    small = named and stands_whole(narration, two.key.rstrip("#"))
    return bool(
        named
        and not small
        and _is_being(one, candidates)
        and _NAMED.fullmatch(narration[one.end : two.start])
    )


def _is_beast_by_name(
    name: FoundNoun, beast: FoundNoun, narration: str, candidates: Mapping[str, Candidate]
) -> bool:
    """`Klaartje was the oldest cow`, among cows; a man who is called a snake once is none."""
    return (
        (name.key.startswith("=") or _is_capital_name(name, narration))
        and name.key in candidates
        and not name.possessive
        and not candidates[name.key].titled
        and _is_being(beast, candidates)
        and _IS_THE.fullmatch(narration[name.end : beast.start]) is not None
        and (
            len(re.findall(rf"\b{beast.key}(?:s|es)?\b", narration)) > 1
            or len({c.nature.species for c in candidates.values() if _is_beast_told_of(c)}) > 1
        )
    )


def _machines(
    narration: str, found: Sequence[FoundNoun], candidates: Mapping[str, Candidate]
) -> dict[str, str]:
    """`The last gardener on Mars was a machine called Unit Nine`: a robot, by that name."""
    pairs = dict[str, str]()
    for f in found:
        told = _IS_MACHINE.match(narration, f.end) if _is_person(f, candidates) else None
        if told is None:
            continue
        one = candidates[f.key]
        one.nature = replace(one.nature, species=Species.ROBOT, sex=Sex.UNKNOWN)
        if told["name"] and f"={told['name']}" in candidates:
            candidates[f"={told['name']}"].nature = one.nature
            pairs[f.key] = f"={told['name']}"
    return pairs


def _named_later(
    narration: str, found: Sequence[FoundNoun], candidates: Mapping[str, Candidate]
) -> dict[str, str]:
    """Beings with the names they are given after they came in: `It was called Rex`, `The children called her Fern`."""
    pairs = dict[str, str]()
    for f in found:
        told = _IS_CALLED.match(narration, f.end) if _is_being(f, candidates) else None
        if told and f"={told['name']}" in candidates:
            pairs[f.key] = f"={told['name']}"
    for pattern, sure in ((_ITS_NAME, True), (_THEIR_NAME, False)):
        for m in pattern.finditer(narration):
            near = [f for f in found if m.start() - _REACH < f.start < m.start() and not f.plural]
            beings = [f for f in near if _is_being(f, candidates)]
            name = next((f.key for f in found if f.start == m.start("name")), "")
            if beings and name in candidates and (sure or near[-1] == beings[-1]):
                pairs[beings[-1].key] = name
    return pairs


def _names_written(narration: str, candidates: Mapping[str, Candidate]) -> dict[str, str]:
    """The names on collars and those given to him or her who is an animal, by the word for it."""
    found, pairs = find_nouns(narration), dict[str, str]()
    for m in _WRITTEN_NAME.finditer(narration):
        written = (m["name"] or m["told"] or m["given"]).capitalize()
        odd = any(f.key == written.lower() and _is_odd_name(f, narration) for f in found)
        name = written.lower() if odd else f"={written}"
        other_sex = {"him": Sex.FEMALE, "her": Sex.MALE}.get(m["whom"] or "")
        before = [
            f
            for f in found
            if m.start() - _REACH < f.start < m.start()
            and f.key in candidates
            and not f.plural
            and (other_sex is None or candidates[f.key].nature.sex is not other_sex)
        ]
        if m["told"] and before and is_in_company(narration, before[-1].start, m.group()):
            continue
        on_it = m["name"] is not None
        near = [f for f in before if _is_being(f, candidates)] if on_it else before
        if near and name in candidates and _is_being(near[-1], candidates):
            pairs[near[-1].key] = name
    return pairs


def names_as_written(taken: Mapping[str, str], candidates: Mapping[str, Candidate]) -> frozenset[str]:
    """The names of these beings that are words as well: `Moose`, of which nobody says `the Moose`."""
    return frozenset(
        candidates[name].name.capitalize() for name in taken.values() if not name.startswith("=")
    )


def _is_being(f: FoundNoun, candidates: Mapping[str, Candidate]) -> bool:
    """A word for an animal or a robot, in the singular."""
    one = candidates.get(f.key)
    return (
        one is not None
        and not (f.plural or f.possessive or f.key.startswith("="))
        and one.nature.species is not Species.HUMAN
    )


def _is_person(f: FoundNoun, candidates: Mapping[str, Candidate]) -> bool:
    one = candidates.get(f.key)
    return one is not None and not (f.plural or f.possessive) and one.nature.species is Species.HUMAN


def _is_odd_name(f: FoundNoun, narration: str) -> bool:
    """A word for an animal, written as a name wherever it stands, and never with an article."""
    word = f.key.rstrip("#")
    if f.key.startswith("=") or not narration[f.start].isupper() or f.plural:
        return False
    return not stands_whole(narration, word) and not re.search(
        rf"\b(?:the|an?|The|An?) (?:\w+ )?{word.capitalize()}\b", narration
    )


def _give_nature(name: Candidate, being: Candidate) -> None:
    sex = name.nature.sex
    name.nature = being.nature
    if name.key.startswith("="):
        name.nature = replace(
            name.nature, sex=sex if being.nature.sex.value == "unknown" else being.nature.sex
        )
    else:
        name.name = name.name.capitalize()
    name.modifiers.update(being.modifiers)
    name.introduced = True
    name.titled = True
