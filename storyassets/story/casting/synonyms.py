"""Synonyms: two words that stand for one person, and general words such as `the bird` that stand for another."""

from __future__ import annotations

from storyassets.model.character import Age, Sex
from storyassets.story.casting.candidates import TITLE_WEIGHT, Candidate
from storyassets.story.words.lexicon import GENERIC_SPECIES

_DOMINANT = 2.0

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


_NUMBERED = frozenset({"first", "second", "third", "fourth", "fifth"})
FEWEST_NUMBERED = 2
"""Where there is a first servant and a fifth, `the servants` are all of them."""


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
        alone = key.endswith("#") and key[:-1] in singulars and candidate.count < 2 and not candidate.many
        if key in _BANDS and "man#" in kept and kept["man#"].first > candidate.first:
            merged[key] = "man#"
        elif alone and len(_NUMBERED & set(kept[key[:-1]].modifiers)) < FEWEST_NUMBERED:
            merged[key] = ""
    return merged


_BANDS = frozenset({"soldier#", "sailor#", "fireman#", "policeman#", "miner#"})
"""`Five hundred soldiers`, of whom it is said later what `the men` did."""

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
        and sexes_agree(candidate, c)
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


def sexes_agree(a: Candidate, b: Candidate) -> bool:
    """Whether two may be one by their sex."""
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
