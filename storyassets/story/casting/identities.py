"""Identities: who turns out to be somebody told of already: by a rank, a shop, a nickname, as the teller's only husband."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from storyassets.model.character import Sex, Species
from storyassets.story.casting.candidates import Candidate
from storyassets.story.casting.kin_told_back import bride, neighbour, still_called, told_back
from storyassets.story.casting.nicknames import Kept, Taken, learn, nicknamed, of_teller, pet_named
from storyassets.story.casting.synonyms import sexes_agree
from storyassets.story.casting.told_next import it_was, named_next, nearest_stranger
from storyassets.story.words.lexicon import GENERIC_SPECIES
from storyassets.story.words.nouns import FoundNoun, find_nouns

_WORDS_OF_RANK = {
    "sister": "nun",
    "mother": "nun abbess",
    "father": "priest",
    "brother": "monk friar",
    "captain": "chief skipper commander officer",
    "commander": "chief captain officer",
    "chief": "captain commander",
    "judge": "magistrate",
    "inspector": "policeman officer cop detective",
    "detective": "policeman officer cop inspector",
    "sergeant": "policeman officer cop soldier",
    "constable": "policeman officer cop policewoman",
    "officer": "policeman cop policewoman guard constable warder",
    "dr": "doctor vet dentist surgeon physician psychiatrist",
    "dr.": "doctor vet dentist surgeon physician psychiatrist",
    "doctor": "vet dentist surgeon physician psychiatrist",
    "professor": "teacher scientist lecturer scholar",
    "prof": "teacher scientist lecturer scholar",
    "reverend": "vicar priest minister parson pastor",
    "chef": "cook",
    "pastor": "preacher minister reverend",
    "nurse": "matron",
}
"""By which other words somebody of a rank goes: `Sister Bernadette`, and later `the nun`."""

_OFFICE = re.compile(
    r"(?: [A-Z][\w'’-]+)?,? (?:who |and )?(?:has|had|runs|ran|owns|owned|keeps|kept|manages|managed) (?:the|a|an|his|her|their) (?:[\w-]+ ){0,2}(?P<shop>[a-z]{5,})"
)
_SOON = 200
"""`The surgeon was waiting in green, Dr Lindqvist`: so soon, in characters, comes the name."""

_STEM = 5
"""So many letters of `bakery` are the baker's."""

_CORRECTED = re.compile(
    r"[,;]? ?(?:--|[—–-])? ?(?:well|or rather|rather|I mean|I should say|or actually|or maybe|sorry|or no|no)[,.]? (?:just |only |really )?an? (?:(?!and\b)[\w-]+ ){0,3}"
)


def identities(narration: str, kept: Kept, taken: Taken) -> dict[str, str]:
    """Words for people, each with whom it means, of those that mean nobody yet."""
    found = [f for f in find_nouns(narration) if f.key in kept]
    merged: dict[str, str] = {}
    rules = (
        named_next,
        it_was,
        nearest_stranger,
        _by_rank,
        _by_shop,
        _corrected,
        _is_one,
        nicknamed,
        of_teller,
        pet_named,
        told_back,
        bride,
        neighbour,
        still_called,
        _by_calling,
    )
    for rule in rules:
        for word, into in rule(narration, found, kept, {**taken, **merged}):
            whom = taken.get(into, merged.get(into, into))
            if word in merged or taken.get(word) or not whom or word == whom:
                continue
            alike = kept[word].nature.species is kept[whom].nature.species
            if _sexes_agree(kept[word], kept[whom]) and (alike or _becomes(kept[whom], kept[word])):
                merged[word] = whom
                learn(kept[whom], kept[word])
    return merged


_OF_ONE_SEX = re.compile(
    r"(?:man|woman|men|ess|maid|boy|girl|lady|lord|king|queen|nun|monk|priest|friar|wife)\Z"
)


def _sexes_agree(word: Candidate, named: Candidate) -> bool:
    """Most bakers of tales are men; one who runs a bakery may be a woman all the same."""
    open_trade = word.nature.occupation and not _OF_ONE_SEX.search(word.name)
    return bool(open_trade and not word.introduced) or sexes_agree(word, named)


def _becomes(named: Candidate, beast: Candidate) -> bool:
    """`Admiral is a parrot`: for a name alone nobody is a person; then the parrot's kind is its own."""
    if named.nature.species is not Species.HUMAN or beast.nature.species is Species.HUMAN or named.titled:
        return False
    sex = named.nature.sex if beast.nature.sex is Sex.UNKNOWN else beast.nature.sex
    named.nature = replace(beast.nature, sex=sex)
    named.introduced = True
    return True


def _by_rank(narration: str, found: list[FoundNoun], kept: Kept, taken: Taken) -> Iterator[tuple[str, str]]:
    for rank, words in _WORDS_OF_RANK.items():
        ranked = {taken.get(k, k) for k, c in kept.items() if k.startswith("=") and c.modifiers[rank]}
        if len(ranked) != 1:
            continue
        name = min(ranked)
        for word in words.split():
            one = kept.get(word)
            near = one and name in kept and one.first > kept[name].first - _SOON
            if one and near and not one.introduced:
                yield word, name


def _by_shop(narration: str, found: list[FoundNoun], kept: Kept, taken: Taken) -> Iterator[tuple[str, str]]:
    """`Fergal Dunne, who has the butcher's on the square`, and later `the butcher`."""
    for f in found:
        told = _OFFICE.match(narration, f.end) if f.key.startswith("=") else None
        if told is None or f.possessive:
            continue
        for word, one in kept.items():
            trade = one.nature.occupation and not word.startswith("=") and not one.plural
            if trade and len(word) >= _STEM and told["shop"][:_STEM] == word[:_STEM]:
                yield word, f.key


def _corrected(narration: str, found: list[FoundNoun], kept: Kept, taken: Taken) -> Iterator[tuple[str, str]]:
    """`They sent a man, well, a lad with a clipboard`: one person."""
    for one, two in pairwise(found):
        names = one.key.startswith("=") or two.key.startswith("=") or one.plural or two.plural
        once = not names and one.key != two.key and kept[one.key].count <= 1
        if once and _CORRECTED.fullmatch(narration[one.end : two.start]):
            yield one.key, two.key


_IS_A = re.compile(
    r"(?:(?P<short>)| (?:is|was|had been|has been|['’]s)) (?:(?:\d+|[a-z]+ty(?:-\w+)?),? )?(?:(?:just|only|still|really|basically|actually|technically) )?"
    r"(?P<article>the|our|my|his|her|their|an?) (?:(?!not\b|of\b)[\w-]+,? ){0,3}"
)


_WAS_NAMED = re.compile(
    r" (?:(?:that|this|at|back|for|on|in|those) (?:the )?(?:[a-z]+ )?[a-z]+ )?(?:was|is)(?: called| named)? (?:a |an )?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?:[A-Z][\w'’-]+ )?"
)
_OWNERS = frozenset({"my", "our", "his", "her", "their"})


def _is_one(narration: str, found: list[FoundNoun], kept: Kept, taken: Taken) -> Iterator[tuple[str, str]]:
    """`Pepper's the folding robot`, `Declan is 41, an actuary`, `Our teacher was Mr Okafor`: one being by two words."""
    for one, two in pairwise(found):
        if one.plural or two.plural or one.possessive or two.possessive:
            continue
        between, nameless = narration[one.end : two.start], not two.key.startswith("=")
        told = _IS_A.fullmatch(between)
        short = narration[one.start : one.end].endswith(("'s", "’s"))
        if not nameless and _OWNERS & set(one.modifiers) and _WAS_NAMED.fullmatch(between):
            yield one.key, two.key
        if told is None or not nameless or (told["short"] is not None and not short):
            continue
        named = one.key.startswith("=") or _is_odd_name(one, narration)
        known = told["article"] not in ("a", "an") or _fits(one, two, kept)
        if named and known and two.key not in GENERIC_SPECIES:
            yield two.key, one.key


def _is_odd_name(f: FoundNoun, narration: str) -> bool:
    """The Admiral of `I got Admiral`: a word for somebody, written as a name wherever it stands, and never with an article."""
    word = narration[f.start : f.end].rstrip(".").removesuffix("'s")
    return word[:1].isupper() and not re.search(
        rf"\b{word.lower()}\b|\b(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Hh]is|[Hh]er) (?:\w+ )?{word}\b|\b{word} [A-Z]",
        narration,
    )


def _fits(one: FoundNoun, two: FoundNoun, kept: Kept) -> bool:
    """Nobody was told of by that word before; a beast, which a person may be called, has to come again as one."""
    known, noun = kept[one.key], kept[two.key]
    beast = noun.nature.species is not Species.HUMAN and known.nature.species is Species.HUMAN
    if beast and (known.titled or noun.count < 2):
        return False
    return noun.first >= one.start and (beast or noun.count <= 1)


def _by_calling(
    narration: str, found: list[FoundNoun], kept: Kept, taken: Taken
) -> Iterator[tuple[str, str]]:
    """`A sentry stood there`, and later `that soldier`, `the soldier`: the only one of that calling."""
    for word, one in sorted(kept.items()):
        if word.startswith("=") or one.plural or one.introduced or not one.nature.occupation:
            continue
        same = {
            taken.get(k, k)
            for k, c in kept.items()
            if k != word
            and c.nature.occupation == word
            and not c.plural
            and c.first < one.first
            and not k.startswith("=")
        }
        if len(same) == 1:
            yield word, min(same)
    for one_noun, two in pairwise(found):
        only = _ONLY_A.fullmatch(narration[one_noun.end : two.start])
        if only and not (one_noun.plural or two.plural or one_noun.possessive or two.key.startswith("=")):
            yield two.key, one_noun.key


_ONLY_A = re.compile(
    r"[^.!?]{0,80}[.!?] (?:No [^.!?]{1,50}[.!?] )?(?:Just|Only|Merely|Nothing but) an? (?:(?!and\b)[\w-]+ ){0,3}"
)
"""`A sentry stood on the lawn. Just a lad with a musket.`"""
