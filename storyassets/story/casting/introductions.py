"""Introductions: a story tells later who somebody is whom it has shown before: by a name, as a husband, as a sister."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from storyassets.model.character import Age, Sex, Species
from storyassets.story.casting.candidates import Candidate
from storyassets.story.casting.subjects import is_in_company
from storyassets.story.casting.synonyms import sexes_agree
from storyassets.story.words.nouns import FoundNoun, find_nouns

_NAME = r"(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?P<name>[A-Z][\w'’-]+)(?: (?P<last>[A-Z][\w'’-]+))?"
_HIS_NAME_WAS = re.compile(
    rf"\b(?P<whose>[Hh]is|[Hh]er) (?:first |real |full )?name(?: (?:was|is|turned out to be)|['’]s|[.;,] [Ii]t (?:was|is)) {_NAME}"
    rf"|\b(?P<who>[Hh]e|[Ss]he) (?:was|is) (?:called|named) {_NAME.replace('name>', 'name2>').replace('last>', 'last2>')}"
    rf"|\b{_NAME.replace('name>', 'name3>').replace('last>', 'last3>')}, (?P<whom>he|she) (?:was|is) (?:called|named)\b"
)
_SELF = r"(?:him|her|them)self"
_CALLS_HIMSELF = re.compile(
    rf"\b(?:(?:introduc|call|announc|present|identif|styl|nam)(?:ed|es|ing|ied|ies|ying) {_SELF} (?:(?:as|to (?:\w+ ){{1,3}}as) )?"
    r"|(?:gave|gives|giving) (?:(?:his|her|their|the|a) )?(?:\w+ )?name (?:as|of) "
    r"|(?:went|goes|going|known|knew (?:him|her)) (?:\w+ )?(?:by|as) (?:the name (?:of )?)?"
    r"|(?:signed in|checked in|registered|signed the (?:\w+ )?(?:book|register)|booked (?:a|the) \w+) (?:as|under the name(?: of)?) "
    r"|posing as |under the name (?:of )?)" + _NAME
)
# `A boy knocked at the farmhouse. It was Teddy from the camp`
_IT_WAS = re.compile(
    r"\b[Aa] (?:[\w-]+ ){0,2}(?P<who>boy|girl|man|woman|lady|kid|child|stranger|figure|voice|head)\b(?![^.!?]*\bwh(?:o|ose|at|oever)\b)[^.!?\"]*[.!?] "
    r"It was (?:(?:little|young|old|only|just) )?(?P<name>[A-Z][\w-]+)(?=[.,!]| (?:from|in|with|of|on|at|and|again)\b)(?![^.!?]* who\b)"
)
# `Police are searching for a silver-haired man who`, and then `The speaker, who introduced himself as Dr. Vance`.
_WANTED = re.compile(
    r"\b(?:search|look|hunt|ask|appeal)(?:ing|ed)? for |\b(?:seek(?:ing)?|sought|arrested|charged|detained|caught|questioned|jailed|"
    r"honou?red|praised|rescued|hailed|fined|fooled by|duped by|robbed by|swindled by|tricked by|conned by) (?=an? )"
)
_CULPRIT = r"suspect|thief|robber|burglar|culprit|intruder|impostor|imposter|swindler|fraudster|fugitive|accused|defendant|stranger"
_NAMED_NEXT = re.compile(
    rf"[.!?]\s+(?:The (?:{_CULPRIT}), )?(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?P<name>[A-Z][\w'’-]+ [A-Z][\w'’-]+)"
    r"(?=(?:, \d\d,)? (?:(?:was|is|has been) (?:later |soon |then |finally )?(?:arrested|found|charged|caught|held|taken|detained|booked|accused|"
    r"sentenced|wanted|awarded|honou?red|given)|denied|denies|admitted|admits|pleaded|faces|appeared|confessed|told police|told officers)\b)"
)
_MERE_PERSONS = frozenset(
    {
        "man",
        "woman",
        "boy",
        "girl",
        "youth",
        "gentleman",
        "lady",
        "stranger",
        "lad",
        "guy",
        "fella",
        "bloke",
        "chap",
        "kid",
        "lass",
    }
)
_WANTED_REACH = 420
_REACH = 260
"""So far back stands whoever is named only now."""

_WEDS = re.compile(r"\b(?:married|marry|engaged(?: too,?)? to|wed|dating|met|seeing) an? (?:[\w-]+ ){0,2}$")
_SPOUSES = {
    Sex.MALE: ("fiancé", "fiance", "husband", "groom", "bridegroom", "boyfriend"),
    Sex.FEMALE: ("fiancée", "fiancee", "wife", "bride", "girlfriend"),
}
_SMALL_KIN = {Sex.FEMALE: ("sister", "daughter", "granddaughter"), Sex.MALE: ("brother", "son", "grandson")}
_SMALL = {Sex.FEMALE: ("girl",), Sex.MALE: ("boy", "kid")}
_OWN_CHILD = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Aa]) (?:[\w-]+ )?(?P<kin>son|daughter|grandson|granddaughter|nephew|niece)\b[^.!?]{0,60}[.!?]\s+"
    r"The (?:little |small )?(?P<small>boy|girl|child|kid)\b"
)
# `A retired bus driver saved three children. Gerald Hoskins, 71, was walking his dog.`
_NEWS = re.compile(
    r"^(?:[A-Z]{2}[^\n]{0,40}? ?[–—-]+ )?(?P<who>An? [^.!?]+)[.!?]\s+(?P<name>[A-Z][\w'’-]+ [A-Z][\w'’-]+)(?=,| (?:(?:of|from) [A-Z]\w+,? )?(?:was|had|is)\b)"
)
_RARE_DEED = re.compile(
    r"\b(?P<verb>[a-z]{4,}) (?P<how>through|with|on|in|over|behind|under|between|from) (?:his|her) (?:\w+ )?(?P<what>[a-z]{3,})\b"
)
_STEM = 5
"""So many letters tell a verb in any of its forms."""

_OWNED = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:[\w-]+ )?$")


def merge_introductions(
    narration: str, kept: Mapping[str, Candidate], taken: Mapping[str, str]
) -> dict[str, str]:
    """Words for somebody, each with whom it means: the girl, of whom it is said that her name was Paloma, is Paloma."""
    free = {key: one for key, one in kept.items() if key not in taken}
    found = find_nouns(narration)
    merged = {
        **_named_later(narration, found, free),
        **_wanted(narration, found, free),
        **_wed(narration, found, free),
        **_small_kin(narration, found, free),
        **_own_child(narration, kept, taken),
        **_of_the_news(narration, found, free),
        **_same_deed(narration, found, free),
    }
    return {word: into for word, into in merged.items() if word != into and into not in merged}


def _named_later(
    narration: str, found: tuple[FoundNoun, ...], kept: Mapping[str, Candidate]
) -> dict[str, str]:
    merged: dict[str, str] = {}
    for m in _HIS_NAME_WAS.finditer(narration):
        word = (m.group("whose") or m.group("who") or m.group("whom")).lower()
        sex = Sex.MALE if word in ("his", "he") else Sex.FEMALE
        whose = "her" if sex is Sex.FEMALE else "his"
        others = tuple(
            f for f in found if f.start < m.start() - _REACH or not is_in_company(narration, f.start, whose)
        )
        first, last = (next((m[g + n] for n in ("", "2", "3") if m[g + n]), None) for g in ("name", "last"))
        name = _kept_name(first or "", last, kept)
        whom = _last_before(m.start(), sex, others, kept) or _only_one(m.start(), sex, kept) if name else ""
        if whom:
            merged[whom] = name
            _as_young(kept[name], kept[whom])
    for m in _CALLS_HIMSELF.finditer(narration):
        name = _kept_name(m.group("name"), m.group("last"), kept)
        whom = _last_before(m.start(), Sex.UNKNOWN, found, kept) if name else ""
        if whom and sexes_agree(kept[whom], kept[name]):
            merged[whom] = name
    for m in _IT_WAS.finditer(narration):
        word, name = m["who"], _kept_name(m["name"], None, kept)
        if name and word in kept and sexes_agree(kept[word], kept[name]):
            merged[word] = name
            _as_young(kept[name], kept[word])
    return merged


def _as_young(named: Candidate, seen: Candidate) -> None:
    """Who was seen as a boy is one, by name too."""
    if seen.nature.age is Age.CHILD:
        named.nature = replace(named.nature, age=Age.CHILD)


def named_before(narration: str, kept: Mapping[str, Candidate], names: Mapping[str, str]) -> dict[str, str]:
    """`The new boy. His name was Tomasz.`, and only then `a boy called Declan`: the boy is Tomasz."""
    later = _named_later(narration, find_nouns(narration), kept)
    return {
        word: name
        for word, name in later.items()
        if names.get(word, name) not in (name, "") and kept[name].first < kept[names[word]].first
    }


def words_named_later(narration: str, candidates: Mapping[str, Candidate]) -> set[str]:
    """Words for those who are named later: they are somebody, if they are spoken of but once."""
    found = find_nouns(narration)
    return {*_named_later(narration, found, candidates), *_wanted(narration, found, candidates)}


def _wanted(narration: str, found: tuple[FoundNoun, ...], kept: Mapping[str, Candidate]) -> dict[str, str]:
    """Whom the police look for as `a silver-haired man` is who next introduces himself by a name, or is named."""
    merged: dict[str, str] = {}
    for m in _WANTED.finditer(narration):
        whom = next((f for f in found if m.end() <= f.start <= m.end() + 40), None)
        if whom is None or whom.key not in _MERE_PERSONS or whom.key not in kept or whom.plural:
            continue
        if not re.match(
            r"(?:an? )(?:[\w-]+,? ){0,4}$", narration[m.end() : whom.end].rpartition(whom.key)[0]
        ):
            continue
        for named in (_CALLS_HIMSELF, _NAMED_NEXT):
            told = named.search(narration, whom.end - 1, min(len(narration), whom.end + _WANTED_REACH))
            if told is None:
                continue
            words = told.groupdict()
            first, _, last = words["name"].partition(" ")
            name = _kept_name(first, last or words.get("last"), kept)
            if name and sexes_agree(kept[whom.key], kept[name]):
                merged.setdefault(whom.key, name)
    return merged


def _kept_name(first: str, last: str | None, kept: Mapping[str, Candidate]) -> str:
    return next((f"={one}" for one in (first, last) if one and f"={one}" in kept), "")


def _last_before(at: int, sex: Sex, found: tuple[FoundNoun, ...], kept: Mapping[str, Candidate]) -> str:
    """Whoever without a name was told of last, of that sex or of an open one."""
    for f in reversed([f for f in found if at - _REACH < f.start < at]):
        one = kept.get(f.key)
        if one is None or f.plural or f.possessive or one.nature.species is not Species.HUMAN:
            continue
        if sex is Sex.UNKNOWN or one.nature.sex in (sex, Sex.UNKNOWN):
            return "" if f.key.startswith("=") else f.key
    return ""


def _only_one(before: int, sex: Sex, kept: Mapping[str, Candidate]) -> str:
    """Of whom long was said but `she`: the only one of that sex without a name."""
    nameless = [
        key
        for key, c in kept.items()
        if not key.startswith("=") and c.nature.sex is sex and c.first < before and not c.plural
    ]
    only = len(nameless) == 1 and nameless[0] in _MERE_PERSONS
    return nameless[0] if only else ""


def _wed(narration: str, found: tuple[FoundNoun, ...], kept: Mapping[str, Candidate]) -> dict[str, str]:
    """`She got engaged to a man she had met in June`, and later `her fiancé`: the man."""
    merged: dict[str, str] = {}
    for f in found:
        one = kept.get(f.key)
        if one is None or f.plural or not _WEDS.search(narration[max(0, f.start - 60) : f.start]):
            continue
        for spouse in _SPOUSES.get(one.nature.sex, ()):
            if spouse in kept and kept[spouse].first > one.first:
                merged[f.key] = spouse
                break
    return merged


def _small_kin(narration: str, found: tuple[FoundNoun, ...], kept: Mapping[str, Candidate]) -> dict[str, str]:
    """`A little girl waited`, and later `his sister`, of whom nothing was said before: the girl."""
    merged: dict[str, str] = {}
    for sex, smalls in _SMALL.items():
        small = next((word for word in smalls if word in kept and kept[word].introduced), "")
        others = [
            k for k, c in kept.items() if c.nature.age is Age.CHILD and c.nature.sex is sex and k != small
        ]
        if not small or others:
            continue
        for kin in _SMALL_KIN[sex]:
            first = next((f for f in found if f.key == kin), None)
            if first is None or kin not in kept or first.start < kept[small].first:
                continue
            if _OWNED.search(narration[max(0, first.start - 30) : first.start]):
                merged[kin] = small
                break
    return merged


def _own_child(narration: str, kept: Mapping[str, Candidate], taken: Mapping[str, str]) -> dict[str, str]:
    """`A woman came in with her son. The boy, Eli, was seven`: the son is Eli."""
    merged: dict[str, str] = {}
    for m in _OWN_CHILD.finditer(narration):
        kin, small = m.group("kin"), taken.get(m.group("small"), m.group("small"))
        one, other = kept.get(kin), kept.get(small)
        if one and other and kin not in taken and kin != small and sexes_agree(one, other):
            merged[kin] = small
    return merged


def _of_the_news(
    narration: str, found: tuple[FoundNoun, ...], kept: Mapping[str, Candidate]
) -> dict[str, str]:
    """Who opens a report as `a retired driver` is whose full name opens its next sentence."""
    m = _NEWS.match(re.sub(r"\b([ap])\.m\.", r"\1 m ", narration).lstrip())
    if m is None:
        return {}
    first, last = m.group("name").split()
    name = _kept_name(first, last, kept) or _kept_name(last, None, kept)
    who = next((f.key for f in found if f.key in kept and f.start < m.end("who")), "")
    head = re.match(rf"An? (?:(?!of|to|for|from|in|on|the)[\w-]+ ){{0,3}}{who}\b", m.group("who"))
    if not name or not who or who.startswith("=") or kept[who].plural or head is None:
        return {}
    return {who: name} if sexes_agree(kept[who], kept[name]) else {}


def _same_deed(narration: str, found: tuple[FoundNoun, ...], kept: Mapping[str, Candidate]) -> dict[str, str]:
    """A grandfather who `could whistle through his nose`, and later `an old man whistled through his nose`: he."""
    merged: dict[str, str] = {}
    did: dict[tuple[str, ...], str] = {}
    for m in _RARE_DEED.finditer(narration):
        deed = (m.group("verb")[:_STEM].lower(), m.group("how"), m.group("what"))
        sentence = max(narration.rfind(mark, 0, m.start()) for mark in ".!?") + 1
        who = next(
            (
                f.key
                for f in reversed(found)
                if sentence <= f.start < m.start() and f.key in kept and not f.possessive and not f.plural
            ),
            "",
        )
        before = did.setdefault(deed, who)
        if who and before and before != who and _may_be_one(kept[before], kept[who]):
            merged[who] = before
    return merged


def _may_be_one(known: Candidate, stranger: Candidate) -> bool:
    """Whether somebody told of as anybody may be who is known: no name, the same sex, as old or as young."""
    old = known.nature.age is Age.OLD
    agrees = (
        bool({"old", "elderly"} & set(stranger.modifiers)) == old or stranger.nature.age is known.nature.age
    )
    return not stranger.key.startswith("=") and sexes_agree(known, stranger) and agrees
