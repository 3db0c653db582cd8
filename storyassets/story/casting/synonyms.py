"""Synonyms: two words that stand for one person, and general words such as `the bird` that stand for another."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from storyassets.model.character import Age, Sex
from storyassets.story.casting.candidates import TITLE_WEIGHT, Candidate
from storyassets.story.words.lexicon import GENERIC_SPECIES, OLD_WORDS, YOUNG_WORDS

_DOMINANT = 2.0
_TINY = frozenset({"child", "kid", "baby", "toddler"})

_SAME_PERSON = (
    ("donkey", "ass"), ("traveller", "traveler"), ("princess", "daughter"), ("maiden", "girl"), ("girl", "daughter"),
    ("maiden", "daughter"), ("serpent", "snake"), ("toad", "frog"), ("rabbit", "hare"),
    ("goose-girl", "girl"), ("bride", "daughter"), ("bride", "maiden"), ("bride", "princess"), ("maiden", "princess"),
    ("girl", "princess"), ("youth", "son"), ("bridegroom", "prince"), ("bridegroom", "suitor"), ("queen", "princess"),
    ("infant", "baby"), ("newborn", "baby"),
)  # fmt: skip
_SAME_TRADE = (
    ("shepherd", "goatherd"), ("huntsman", "hunter"), ("woodcutter", "woodman"), ("woodcutter", "woodsman"),
    ("woodsman", "woodman"), ("woodchopper", "woodcutter"), ("peasant", "farmer"), ("countryman", "farmer"),
    ("countryman", "peasant"), ("robber", "thief"), ("doctor", "physician"), ("cobbler", "shoemaker"),
    ("lord", "nobleman"), ("nobleman", "count"), ("lord", "count"), ("sailor", "captain"), ("traveler", "pilgrim"),
    ("stranger", "traveler"), ("stranger", "passerby"), ("stranger", "passer-by"), ("angler", "fisherman"), ("lady", "queen"), ("lady", "princess"),
    ("priest", "chaplain"), ("priest", "vicar"), ("priest", "reverend"), ("priest", "pastor"), ("minister", "pastor"), ("priest", "curate"),
    ("lawyer", "attorney"), ("lawyer", "barrister"), ("lawyer", "solicitor"), ("janitor", "caretaker"), ("janitor", "custodian"),
    ("boss", "manager"), ("boss", "supervisor"), ("boss", "foreman"), ("boss", "owner"), ("gaffer", "supervisor"), ("gaffer", "foreman"),
    ("gaffer", "manager"), ("gaffer", "boss"), ("landlord", "publican"), ("landlord", "innkeeper"), ("barman", "bartender"), ("chef", "cook"),
    ("bookie", "bookmaker"), ("skipper", "captain"), ("postman", "mailman"), ("vicar", "rector"), ("undertaker", "mortician"),
    ("officer", "trooper"), ("officer", "cop"), ("policeman", "cop"), ("policeman", "constable"), ("doctor", "surgeon"), ("vet", "veterinarian"),
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
                and (kept[other].introduced or other in taken)
                and kept[other].first < kept[word].first
                and word != "captain"
            ):
                merged[word] = other
    return merged


_NUMBERED = frozenset({"first", "second", "third", "fourth", "fifth"})
FEWEST_NUMBERED = 2
"""Where there is a first servant and a fifth, `the servants` are all of them."""


def merge_generics(kept: dict[str, Candidate], taken: Collection[str] = ()) -> dict[str, str]:
    """A word such as `the bird`, never introduced by `a`, stands for the only one whom it can stand for."""
    merged: dict[str, str] = {}
    for key, candidate in sorted(kept.items()):
        lemma = key.rstrip("#")
        species = GENERIC_SPECIES.get(lemma)
        if (
            species is None
            or candidate.plural
            or candidate.introduced
            or (candidate.owned and lemma in _PARTNERS)
            or candidate.nature.species not in species
        ):
            continue
        others = _who_can_be(key, candidate, kept, {*merged, *taken})
        others = [o for o in others if not _is_of_other_sex(candidate, o, merged, kept)]
        if len(others) == 1:
            merged[key] = others[0]
        elif len(others) > 1 and candidate.count <= 2 and candidate.count < TITLE_WEIGHT:
            merged[key] = ""
    if (
        "policeman#" in kept
        and kept["policeman#"].count < 2
        and any(one in kept and kept[one].first > kept["policeman#"].first for one in _ONE_OF_THEM)
    ):
        merged["policeman#"] = ""  # `The police sent one constable`
    police = [key for key in kept if key in _POLICE]
    merged |= dict.fromkeys(police[1:], police[0]) if police else {}
    flocks = [
        k
        for k, c in kept.items()
        if c.plural and c.nature.species in GENERIC_SPECIES["bird"] and k != "bird#"
    ]
    if "bird#" in kept and len(flocks) == 1 and kept[flocks[0]].first < kept["bird#"].first:
        merged["bird#"] = flocks[0]
    singulars = {k for k in kept if not k.endswith("#")}
    for key, candidate in sorted(kept.items()):
        alone = key.endswith("#") and key[:-1] in singulars and candidate.count < 2 and not candidate.many
        if key in _BANDS and "man#" in kept and kept["man#"].first > candidate.first:
            merged[key] = "man#"
        elif alone and len(_NUMBERED & set(kept[key[:-1]].modifiers)) < FEWEST_NUMBERED:
            merged[key] = ""
    return merged


def _is_of_other_sex(
    candidate: Candidate, other: str, merged: Mapping[str, str], kept: Mapping[str, Candidate]
) -> bool:
    """Whether somebody is `the boy` already, who would be `the girl`."""
    words = (kept[word] for word, into in merged.items() if into == other)
    return any(not sexes_agree(candidate, one) for one in words)


_BANDS = frozenset({"soldier#", "sailor#", "fireman#", "policeman#", "miner#"})
"""`Five hundred soldiers`, of whom it is said later what `the men` did."""

_PARTNERS = frozenset({"man", "guy", "bloke", "fella", "chap", "dude", "woman"})
"""`Her new bloke` is nobody told of before."""

_ONE_OF_THEM = (
    "constable",
    "officer",
    "policeman",
    "policewoman",
    "detective",
    "sergeant",
    "inspector",
    "cop",
)
_POLICE = ("policeman#", "officer#", "cop#", "detective#", "deputy#")
"""Of all of these a story needs one group."""

_GROWN = frozenset(
    {
        "man",
        "woman",
        "gentleman",
        "lady",
        "fellow",
        "guy",
        "fella",
        "feller",
        "bloke",
        "chap",
        "dude",
        "widow",
        "widower",
    }
)
_SMALL = frozenset({"boy", "girl", "child", "maiden", "lad", "lass", "kid"})


def _who_can_be(
    key: str, candidate: Candidate, kept: dict[str, Candidate], merged: Collection[str]
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
    if key in _SMALL and (young := [o for o in others if kept[o].nature.age in (Age.CHILD, Age.YOUNG)]):
        others = young
    if key == "god":
        return [other for other, c in sorted(kept.items()) if c.nature.occupation == "god" and other != key]
    if key in _GROWN and 2 * sum(candidate.modifiers[m] for m in OLD_WORDS) >= candidate.count:
        # `The old man`, where one is old
        old = [o for o in others if kept[o].nature.age is Age.OLD or OLD_WORDS & kept[o].brought_in_as]
        others = old or others
    sure = [other for other in others if kept[other].nature.sex == candidate.nature.sex]
    if key in ("woman", "lady", "widow") and sure:
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
    named = c.key.startswith("=") and not c.nature.occupation and not _is_mister(c)
    return key not in _SMALL or c.nature.age in (Age.CHILD, Age.YOUNG) or named


_TITLES = ("mr.", "mrs.", "ms.", "miss", "dr.", "prof.", "mr", "mrs", "ms", "dr", "prof")


def _is_mister(c: Candidate) -> bool:
    return any(c.modifiers[title] for title in _TITLES)


def sexes_agree(a: Candidate, b: Candidate) -> bool:
    """Whether two may be one by their sex."""
    return Sex.UNKNOWN in (a.nature.sex, b.nature.sex) or a.nature.sex == b.nature.sex


def learn_from_words(kept: dict[str, Candidate], merged: Mapping[str, str]) -> None:
    """Who is `the boy` elsewhere is a boy, who is `the old man` there is old, and Captain Hull is a captain as Mary too."""
    for word, into in merged.items():
        lemma, named = kept.get(word), kept.get(into)
        if lemma is None or named is None:
            continue
        if word in _GROWN and named.nature.sex is Sex.UNKNOWN:
            named.nature = replace(named.nature, sex=lemma.nature.sex)
        if not into.startswith("="):
            continue
        if not named.nature.occupation and lemma.nature.species is named.nature.species:
            named.nature = replace(named.nature, occupation=lemma.nature.occupation)
        if word in GENERIC_SPECIES:
            _learn_from_generic(named, word, lemma)


def _learn_from_generic(named: Candidate, word: str, lemma: Candidate) -> None:
    sex, age = named.nature.sex, named.nature.age
    if word in _TINY or (word in _SMALL and age is Age.ADULT and not lemma.introduced):
        age = lemma.nature.age
    named.nature = replace(named.nature, sex=lemma.nature.sex if sex is Sex.UNKNOWN else sex, age=age)
    old = sum(lemma.modifiers[m] for m in OLD_WORDS)
    if 2 * old >= lemma.count and not lemma.brought_in_as & YOUNG_WORDS:
        named.brought_in_as |= OLD_WORDS & set(lemma.modifiers)


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
