"""Different words for one person: a noun and a name, a word that stands for another. Reads `candidates`, makes no roles."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from storyassets.model.character import Age, Sex, Species
from storyassets.story.casting.candidates import NAMED, TITLE_WEIGHT, Candidate
from storyassets.story.words.lexicon import (
    GENERIC_SPECIES,
    IRREGULAR_PAST,
    NOUNS,
    SPEECH_VERBS,
)
from storyassets.story.words.nouns import FoundNoun, find_nouns

Keys = dict[str, list[tuple[frozenset[str], str]]]
"""For each word, who is meant by it: with one of those modifiers, or with any."""

FEWEST_BEFORE_A_TITLE = 2
"""A king spoken of so often before a King Otto is another king."""

_DOMINANT = 2.0
_EXPLAINED = re.compile(r", (?:a|an|the|his|her|their|its|my|our) (?:[a-z]+ ){0,2}")
_CALLED = re.compile(r" the (?:[a-z]+ )?")
_ALSO_A = re.compile(r", an? (?:[\w-]+ ){0,3}")
_OF = re.compile(r" of (?:the|a|his|her|their) (?:\w+ )?")


_VERB_NEXT = re.compile(rf" (?:\w+ed|{'|'.join(sorted({*SPEECH_VERBS, *IRREGULAR_PAST}))})\b")


def names_of_nouns(narration: str, candidates: dict[str, Candidate]) -> tuple[dict[str, str], set[str]]:
    """Which noun means whom, where the text says so: `a robot named Pip`, `Martha, an old farmer,`, `his sister Julia`.

    The name takes over what the noun says of sex, age and species. A noun of two names means neither.
    """
    pairs = _name_pairs(narration)
    meant: dict[str, str] = {}
    for noun, names in sorted(pairs.items()):
        known = [name for name in dict.fromkeys(names) if _take_nature(name, noun, candidates)]
        if any(_is_mere_title(noun, name, narration) for name in known):
            continue
        meant[noun] = known[0] if len(known) == 1 else ""
    named = {name for names in pairs.values() for name in names if name in candidates}
    return {noun: name for noun, name in meant.items() if name or len(pairs[noun]) > 1}, named


def _is_mere_title(noun: str, name: str, narration: str) -> bool:
    """`King Otto`, long after the king: somebody else."""
    titled = re.search(rf"\b{noun} {re.escape(name[1:])}\b", narration, re.I)
    if titled is None:
        return False
    before = [f for f in find_nouns(narration[: titled.start()]) if f.key == noun and not f.possessive]
    return len(before) >= FEWEST_BEFORE_A_TITLE


def merge_appositions(narration: str, kept: dict[str, Candidate]) -> dict[str, str]:
    """`The captain, a cruel man, …`: the man is the captain."""
    merged: dict[str, str] = {}
    for one, two in pairwise(find_nouns(narration)):
        if (
            one.key in kept
            and two.key in kept
            and one.key != two.key
            and not (one.plural or two.plural or one.possessive or one.key.startswith("="))
            and two.key in GENERIC_SPECIES
            and _ALSO_A.fullmatch(narration[one.end : two.start])
            and narration[two.end : two.end + 1] in (",", ".", ";")
            and kept[one.key].nature.species in GENERIC_SPECIES[two.key]
            and kept[two.key].first >= one.start
            and _sexes_agree(kept[one.key], kept[two.key])
        ):
            merged[two.key] = one.key
    return merged


def _name_pairs(narration: str) -> dict[str, list[str]]:
    """Nouns with the names that the text gives them."""
    found, pairs = find_nouns(narration), defaultdict[str, list[str]](list)
    for f in found:
        nouns = [m for m in f.modifiers if m in NOUNS] if f.key.startswith("=") else []
        if nouns:
            pairs[nouns[0]].append(f.key)
    for place, (one, two) in enumerate(pairwise(found)):
        between = narration[one.end : two.start]
        if two.key.startswith("=") and not one.key.startswith("=") and not one.plural:
            if NAMED.fullmatch(between) or (between == ", " and narration[two.end : two.end + 1] == ","):
                pairs[_head_of(found, place, narration).key].append(two.key)
        elif (
            one.key.startswith("=")
            and not two.key.startswith("=")
            and not two.plural
            and (
                (_EXPLAINED.fullmatch(between) and not _VERB_NEXT.match(narration, two.end))
                or (NOUNS[two.key].occupation and not one.possessive and _CALLED.fullmatch(between))
            )
        ):
            pairs[two.key].append(one.key)
    return pairs


def _head_of(found: Sequence[FoundNoun], place: int, narration: str) -> FoundNoun:
    """`The horse of the king's daughter was called …`: the horse."""
    head = found[place]
    for earlier in reversed(found[max(0, place - 2) : place]):
        between = narration[earlier.end : head.start]
        if _OF.fullmatch(between) or (earlier.possessive and re.fullmatch(r" (?:\w+ )?", between)):
            head = earlier
    return head if not head.possessive else found[place]


def parents_of_named(
    names: dict[str, str], kept: dict[str, Candidate], merged: dict[str, str]
) -> dict[str, str]:
    """`Her daughter Emma`, and later `her mother`: the only other one by name who can be meant."""
    children = {names[noun] for noun in ("daughter", "son", "child") if names.get(noun)}
    parents = {}
    for parent, sex in (("mother", Sex.FEMALE), ("father", Sex.MALE)):
        fitting = [
            k
            for k, c in sorted(kept.items())
            if k.startswith("=") and k not in children and c.nature.sex == sex
        ]
        if (
            children
            and parent in kept
            and parent not in merged
            and len(fitting) == 1
            and not kept[parent].introduced
        ):
            parents[parent] = fitting[0]
    return parents


_CHILDREN = ("daughter", "son", "child", "children", "kid", "lamb", "calf", "chick", "cub")
_PARENTS = (("father", Sex.MALE), ("mother", Sex.FEMALE))


def parents_by_birth(narration: str, kept: dict[str, Candidate], merged: dict[str, str]) -> dict[str, str]:
    """`There was a miller who had a daughter`, and later `her father`: the miller."""
    parents: dict[str, str] = {}
    for paragraph_sentence in re.finditer(r"[^.!?]+(?:[.!?]|$)", narration):
        found = find_nouns(paragraph_sentence.group())
        born = next((f for f in found if f.key.rstrip("#") in _CHILDREN and f.key in kept), None)
        if born is None:
            continue
        between = paragraph_sentence.group()[: born.start]
        if not re.search(r"\b(?:had|has|whose|with|his|her)\b", between):
            continue
        for parent, sex in _PARENTS:
            if parent not in kept or parent in merged or kept[parent].introduced:
                continue
            heads = [f for f in found if f.start < born.start and not f.plural and f.key in kept]
            fitting = [f.key for f in heads if kept[f.key].nature.sex == sex and f.key not in merged]
            if (
                _whose(parent, narration) in (kept[born.key].nature.sex, Sex.UNKNOWN)
                and fitting
                and fitting[0] not in (parent, born.key)
            ):
                parents[parent] = fitting[0]
        break
    return parents


def _whose(parent: str, narration: str) -> Sex:
    """Whose father is spoken of first: his, hers, or nobody knows whose."""
    owner = re.search(rf"\b(his|her|the|their|my)\s+(?:\w+\s+)?{parent}\b", narration, re.I)
    sexes = {"his": Sex.MALE, "her": Sex.FEMALE}
    return sexes.get(owner.group(1).lower(), Sex.UNKNOWN) if owner else Sex.UNKNOWN


def merge_kin_of_animals(kept: dict[str, Candidate]) -> dict[str, str]:
    """`Mother Crab`, and later `his mother`: among animals the only grown one of the kind that can be meant."""
    merged: dict[str, str] = {}
    for word, telling in (
        ("mother", {"mother", "old"}),
        ("father", {"father", "old"}),
        ("son", {"young", "little"}),
    ):
        kin = kept.get(word)
        if kin is None:
            continue
        if kin.nature.species is Species.HUMAN:
            merged |= _named_so(word, kept)
            continue
        same = [
            k
            for k, c in sorted(kept.items())
            if k != word
            and c.nature.species is kin.nature.species
            and not c.plural
            and (telling & set(c.modifiers) or (word == "mother" and c.nature.sex is Sex.FEMALE))
        ]
        if len(same) == 1:
            telling_here = sorted(telling & set(kept[same[0]].modifiers), key=lambda m: m != word)
            merged[word] = "/".join([same[0], *telling_here[:1]])
    return merged


def _named_so(word: str, kept: dict[str, Candidate]) -> dict[str, str]:
    """`The Mother Lark`, and later `their mother`, in a story of people too: the animal that is called so."""
    called = [
        k
        for k, c in sorted(kept.items())
        if c.nature.species is not Species.HUMAN and c.modifiers[word] and not c.plural
    ]
    return {word: f"{called[0]}/{word}"} if len(called) == 1 else {}


@dataclass(frozen=True)
class Turn:
    """From `phrase` on, a word means somebody else: after `he took her to wife`, `his wife` is she."""

    phrase: str
    key: str
    into: str
    always: bool = False
    """The word is not used before."""


_CALLED_NOW = re.compile(
    r" (?:if (?:he|she) (?:was|were)|called (?:him|her)self|was now|became known as) (?:the |a )?(?:\w+ )?"
)
_WED = re.compile(
    r"(?:took|taken) (?:her|the \w+) (?:to|as his) wife|made her his (?:wife|queen)|(?<!would )(?<!to )marr(?:y|ied) (?:her|the (?:girl|maiden|princess|daughter))"
)
_BRIDES = ("daughter", "princess", "maiden", "girl")


def find_turns(narration: str, kept: dict[str, Candidate]) -> list[Turn]:
    """Who takes over a word, where a story gives a man another's title, or a girl a husband."""
    turns: list[Turn] = []
    for one, two in pairwise(find_nouns(narration)):
        if two.key.startswith("=") and one.key in kept and two.key in kept and one.key != two.key:
            phrase = narration[one.start : two.end]
            if _CALLED_NOW.fullmatch(narration[one.end : two.start]) or (
                _CALLED_NOW.match(narration[one.end : two.start])
                and len(narration[one.end : two.start].split()) <= 5
            ):
                turns += [
                    Turn(phrase, noun, one.key) for noun in two.modifiers if noun in NOUNS and noun in kept
                ]
                turns.append(Turn(phrase, two.key, one.key))
    wed = _WED.search(narration)
    bride = next(
        (kept[key] for key in _BRIDES if key in kept and kept[key].first < (wed.start() if wed else 0)), None
    )
    if wed and bride:
        turns += [
            Turn(wed.group(), key, bride.key, always=kept[key].first >= wed.start())
            for key in ("wife", "queen", "woman")
            if key in kept
        ]
    return turns


def find_false_brides(kept: dict[str, Candidate], keys: Keys) -> Keys:
    """`The false bride`, beside the true one: the other woman of the story, a maid or a stepsister."""
    bride = kept.get("bride")
    if bride is None or not bride.modifiers["false"] or "bride" not in keys:
        return {}
    true = keys["bride"][-1][1]
    others = [
        (c.count, keys[k][0][1])
        for k, c in sorted(kept.items())
        if k in keys and c.nature.sex is Sex.FEMALE and k not in ("bride", "queen", "mother", *_BRIDES)
        if not c.plural and keys[k][0][1] != true
    ]
    return {"bride": [(frozenset({"false"}), max(others)[1]), *keys["bride"]]} if others else {}


def _take_nature(name: str, noun: str, candidates: dict[str, Candidate]) -> bool:
    """Give a name what its noun says. Whether it is a name of someone at all."""
    named = candidates.get(name)
    if named is None:
        return False
    nature = NOUNS[noun]
    if named.nature.sex != Sex.UNKNOWN:
        nature = replace(nature, sex=named.nature.sex)
    named.nature = nature
    if noun in candidates:
        named.modifiers.update(candidates[noun].modifiers)
        named.brought_in_as |= candidates[noun].brought_in_as
    return True


_SAME_PERSON = (
    ("donkey", "ass"), ("traveller", "traveler"), ("princess", "daughter"), ("maiden", "girl"), ("girl", "daughter"),
    ("maiden", "daughter"), ("serpent", "snake"), ("toad", "frog"), ("rabbit", "hare"),
    ("goose-girl", "girl"), ("bride", "daughter"), ("bride", "maiden"), ("bride", "princess"), ("maiden", "princess"),
    ("girl", "princess"), ("youth", "son"), ("bridegroom", "prince"), ("bridegroom", "suitor"), ("queen", "princess"),
)  # fmt: skip
_SAME_TRADE = (
    ("shepherd", "goatherd"), ("huntsman", "hunter"), ("woodcutter", "woodman"), ("woodcutter", "woodsman"),
    ("woodsman", "woodman"), ("woodchopper", "woodcutter"), ("peasant", "farmer"), ("countryman", "farmer"),
    ("countryman", "peasant"), ("robber", "thief"), ("doctor", "physician"), ("cobbler", "shoemaker"),
    ("lord", "nobleman"), ("nobleman", "count"), ("lord", "count"), ("sailor", "captain"), ("traveler", "pilgrim"),
    ("stranger", "traveler"), ("stranger", "passerby"), ("stranger", "passer-by"), ("angler", "fisherman"), ("lady", "queen"), ("lady", "princess"),
)  # fmt: skip


def merge_synonyms(kept: dict[str, Candidate], taken: dict[str, str]) -> dict[str, str]:
    """Two words for one person. Of two trades, only where the later one is brought in as somebody known."""
    merged: dict[str, str] = {}
    for a, b in _SAME_PERSON:
        if a in kept and b in kept and a not in merged and a not in taken and merged.get(b) != a:
            if a == "queen" and (kept[a].first < kept[b].first or kept[a].introduced):
                continue
            merged[a] = b
    for a, b in _SAME_TRADE:
        for word, other in ((a, b), (b, a)):
            if (
                word in kept
                and other in kept
                and word not in merged
                and word not in taken
                and merged.get(other) != word
                and not kept[word].introduced
                and kept[other].introduced
                and kept[other].first < kept[word].first
                and word != "captain"
            ):
                merged[word] = other
    return merged


def merge_generics(kept: dict[str, Candidate]) -> dict[str, str]:
    """A word such as `the bird`, never introduced by `a`, stands for the only one whom it can stand for."""
    merged: dict[str, str] = {}
    for key, candidate in sorted(kept.items()):
        lemma = key.rstrip("#")
        species = GENERIC_SPECIES.get(lemma)
        if species is None or candidate.plural or candidate.introduced:
            continue
        others = _who_can_be(key, candidate, kept, merged)
        if len(others) == 1:
            merged[key] = others[0]
        elif len(others) > 1 and candidate.count <= 2 and candidate.count < TITLE_WEIGHT:
            merged[key] = ""
    singulars = {k for k in kept if not k.endswith("#")}
    for key, candidate in sorted(kept.items()):
        if key.endswith("#") and key[:-1] in singulars and candidate.count < 2 and not candidate.many:
            merged[key] = ""
    return merged


_GROWN = frozenset({"man", "woman", "gentleman", "lady", "fellow"})
_SMALL = frozenset({"boy", "girl", "child", "maiden"})


def _who_can_be(
    key: str, candidate: Candidate, kept: dict[str, Candidate], merged: dict[str, str]
) -> list[str]:
    """Everyone named before whom a general word fits; only the one who counts far more than the rest."""
    species = GENERIC_SPECIES[key]
    others = [
        other
        for other, c in sorted(kept.items())
        if other != key
        and other not in merged
        and not c.plural
        and c.nature.species in species
        and c.nature.occupation != "god"
        and _sexes_agree(candidate, c)
        and _ages_agree(key, c)
        and c.first < candidate.first
    ]
    if key == "god":
        return [other for other, c in sorted(kept.items()) if c.nature.occupation == "god" and other != key]
    sure = [other for other in others if kept[other].nature.sex == candidate.nature.sex]
    if key in ("woman", "lady") and sure:
        others = sure
        if "wife" in sure:
            return ["wife"]
    weights = sorted(((kept[o].count + kept[o].acts, o) for o in others), reverse=True)
    if len(weights) > 1 and weights[0][0] >= _DOMINANT * weights[1][0] and key in _GROWN:
        return [weights[0][1]]
    return others


def _ages_agree(key: str, c: Candidate) -> bool:
    if key in _GROWN:
        return c.nature.age is not Age.CHILD
    return key not in _SMALL or c.nature.age in (Age.CHILD, Age.YOUNG) or c.key.startswith("=")


def _sexes_agree(a: Candidate, b: Candidate) -> bool:
    return Sex.UNKNOWN in (a.nature.sex, b.nature.sex) or a.nature.sex == b.nature.sex


def follow_through(merged: dict[str, str]) -> dict[str, str]:
    """Each word with whom it means in the end: a maiden who is the girl, who is the daughter, is the daughter."""
    resolved = {}
    for key, into in merged.items():
        seen = {key}
        while into in merged and into not in seen:
            seen.add(into)
            into = merged[into]
        resolved[key] = "" if into == key else into
    return resolved
