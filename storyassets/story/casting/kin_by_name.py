"""Kin by name: who is told of as the teller's daughter or as the cook goes by a name, or is the baker, a moment later."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from storyassets.model.character import Age, Sex, Species
from storyassets.story.casting.candidates import Candidate
from storyassets.story.casting.synonyms import sexes_agree
from storyassets.story.words.lexicon import NOUNS
from storyassets.story.words.nouns import find_nouns
from storyassets.story.words.quotations import mask_quotations
from storyassets.story.words.speech_verbs import SPEECH_VERBS

_KIN = (
    "wife|husband|daughter|son|brother|sister|stepmother|stepfather|stepmom|stepdad|stepsister|stepbrother|"
    "stepdaughter|stepson|niece|nephew|granddaughter|grandson|mother-in-law|father-in-law|sister-in-law|"
    "brother-in-law|roommate|girlfriend|boyfriend|fiancé|fiancée|boss|landlord|landlady|manager|supervisor|neighbor|neighbour|coworker|colleague"
)
"""Whom a teller calls by name as well; a mother or a grandfather is seldom called so."""

_MY_KIN = re.compile(rf"\b(?:[Mm]y|[Oo]ur) (?:(?!late\b|two\b)[a-z-]+ )?(?P<kin>{_KIN})\b(?!'s|’s)")
_NEAR = 420
"""In letters, quotations included: so soon is the name told."""

_SAYS = "|".join(sorted(SPEECH_VERBS))
_NAME = r"(?:(?:Mr|Mrs|Ms|Dr|Miss)\.? )?(?:[A-Z][\w’'-]+ )?(?P<name>[A-Z][\w’'-]+)"
_ASKED = re.compile(
    rf"\bI (?:\w+ly )?(?:asked|told) the (?P<who>[a-z]+)\.\s+[\"“][^\"“”]{{1,120}}[\"”] (?:{_SAYS}) {_NAME}"
)
_ASKED_HER = re.compile(
    rf"\b(?:I|[Ww]e) (?:\w+ly )?(?:asked|told) (?P<whom>her|him)\b[^.!?]{{0,60}}[.!?]\s+{_NAME} [a-z]+"
)
_COMES_IN = re.compile(
    r"\b[Aa]n? (?:(?!named|called)[\w-]+,? ){0,3}(?P<who>boy|girl|man|woman|lady|kid|stranger|figure)\b(?! (?:named|called|who)\b)"
)
_SAID_NAME = re.compile(rf"[\"”] (?:{_SAYS}) {_NAME}")
_MERE = ("man", "woman", "lady", "gentleman", "boy", "girl")
_STEM = 5
"""So many letters of `bakery` are the baker's."""

_REVEALED_WITHIN = 1600


def kin_by_name(narration: str, kept: Mapping[str, Candidate], taken: Mapping[str, str]) -> dict[str, str]:
    """`My daughter came home. "At school," said Priya`: the only new name of her sex soon after, of whom nothing else is said.

    `My wife and I`, and much later `Dana slept`: there may more lie between, if no other of her sex has a name at all.
    """
    merged: dict[str, str] = {}
    for m in _MY_KIN.finditer(narration):
        kin = m["kin"]
        one = kept.get(kin)
        if one is None or one.plural or kin in (*taken, *merged) or one.first < m.start():
            continue
        names = [
            c
            for key, c in kept.items()
            if key.startswith("=")
            and c.first > m.start()
            and c.nature.species is Species.HUMAN
            and (
                c.nature.sex is one.nature.sex
                or (one.nature.sex is Sex.UNKNOWN and c.nature.sex is not Sex.UNKNOWN)
            )
            and not c.nature.occupation
            and key not in (*taken, *taken.values(), *merged.values())
        ]
        names.sort(key=lambda c: c.first)
        near = names[:1] if len(names) == 1 and kin in ("wife", "husband") else _near(names, m.end())
        if (
            near
            and _opens_or_speaks(near[0].name, narration)
            and not _kin_between(m, near[0], narration, one)
        ):
            merged[kin] = near[0].key
            _take_age(near[0], one)
    return merged


def _near(names: list[Candidate], at: int) -> list[Candidate]:
    near = [c for c in names if c.first < at + _NEAR]
    return near if len(near) == 1 else []


def _opens_or_speaks(name: str, narration: str) -> bool:
    """Whether the name first stands where no word brings somebody new in: it opens a sentence, or it says something."""
    name = re.escape(name)
    first = re.search(rf"\b{name}\b", narration)
    told = re.search(
        rf"(?:^|[.!?,;]\s+|\b(?:and|but|when|then|so) |(?:{_SAYS}) ){name}(?= and I\b|\.|,? (?!an? |the |my |our |his |her |who )[a-z]+)",
        narration,
        re.I,
    )
    return bool(
        first and told and told.end() >= first.end() >= told.start() and told.start() <= first.start()
    )


def _kin_between(m: re.Match[str], named: Candidate, narration: str, one: Candidate) -> bool:
    """Whether somebody else of that sex comes in before the name."""
    between = narration[m.end() : named.first]
    return any(
        NOUNS[f.key].sex is one.nature.sex and f.key != m["kin"]
        for f in find_nouns(between)
        if f.key in NOUNS and NOUNS[f.key].species is Species.HUMAN and not f.plural
    )


def _take_age(named: Candidate, lemma: Candidate) -> None:
    if named.nature.age is Age.ADULT:
        named.nature = replace(named.nature, age=lemma.nature.age)
    if named.nature.sex is Sex.UNKNOWN:
        named.nature = replace(named.nature, sex=lemma.nature.sex)


def answers_by_name(text: str, kept: Mapping[str, Candidate], taken: Mapping[str, str]) -> dict[str, str]:
    """`I asked the cook. "Some idiot," said Rosa`, who was not told of before: the cook."""
    merged: dict[str, str] = {}
    narration = mask_quotations(text)
    for m in _ASKED.finditer(text):
        name, who = f"={m['name']}", m["who"]
        if who in kept and name in kept and not {who, name} & {*taken, *taken.values()}:
            new = not re.search(rf"\b{re.escape(m['name'])}\b", narration[: m.start("name")])
            if new and sexes_agree(kept[who], kept[name]):
                merged[who] = name
    return merged


def asked_by_pronoun(
    narration: str, kept: Mapping[str, Candidate], taken: Mapping[str, str]
) -> dict[str, str]:
    """`The pharmacist filled it. I asked her. Mrs. Lind shrugged.`: the only one told of before, who may be she, is Mrs. Lind."""
    merged: dict[str, str] = {}
    for m in _ASKED_HER.finditer(narration):
        named, sex = kept.get(f"={m['name']}"), Sex.FEMALE if m["whom"] == "her" else Sex.MALE
        if named is None or named.first < m.start() or named.key in taken or named.nature.occupation:
            continue
        before = [
            key
            for key, c in kept.items()
            if c.first < m.start()
            and not c.plural
            and c.nature.species is Species.HUMAN
            and c.nature.sex in (sex, Sex.UNKNOWN)
        ]
        fits = len(before) == 1 and named.nature.sex in (sex, Sex.UNKNOWN)
        if fits and kept[before[0]].nature.occupation and before[0] not in (*taken, *merged):
            merged[before[0]] = named.key
            named.nature = replace(named.nature, sex=sex, occupation=kept[before[0]].nature.occupation)
    return merged


def revealed(text: str, kept: Mapping[str, Candidate], taken: Mapping[str, str]) -> dict[str, str]:
    """`A tall boy rang. "It's full," said Caleb`, who so far was only talked about, and `the boy` is no more: he is Caleb."""
    merged: dict[str, str] = {}
    narration = mask_quotations(text)
    for m in _COMES_IN.finditer(narration):
        who = m["who"]
        one = kept.get(who)
        if one is None or who in (*taken, *taken.values(), *merged) or one.plural:
            continue
        for name in _who_speaks_next(text, m.end()):
            key = f"={name}"
            named = kept.get(key)
            if named is None or key in taken or not sexes_agree(one, named):
                break
            told_of = re.search(rf"\b{re.escape(name)}\b", text[: m.start()])
            on_stage = re.search(rf"\b{re.escape(name)}\b", narration[: m.end()])
            said = narration.find(name, m.end())
            if told_of and not on_stage and not re.search(rf"\b{who}\b", narration[said:]):
                merged[who] = key
                if one.nature.age is not Age.ADULT and named.nature.age is Age.ADULT:
                    named.nature = replace(named.nature, age=one.nature.age)
            break
    return merged


def _who_speaks_next(text: str, at: int) -> Iterator[str]:
    return (m["name"] for m in _SAID_NAME.finditer(text, at, at + _REVEALED_WITHIN))


_OF_A_FEAST = frozenset({"bride", "groom", "bridegroom", "bridesmaid", "newcomer", "winner"})
_WAS_A = re.compile(
    r"\b(?:[Tt]he|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:(?:only|best|oldest|first|last|new|youngest|other|real|star|worst) )?(?P<who>[a-z]+)"
    r"(?: (?:at|in|of|on|to|for|from) [^.,;!?]{1,50})? (?:was|is|turned out to be) an? (?:(?!not\b)[a-z-]+ ){0,2}(?P<beast>[a-z]+)\b"
)


def beasts_that_were(
    narration: str, kept: Mapping[str, Candidate], taken: Mapping[str, str]
) -> dict[str, str]:
    """`The only witness was a parrot`: the witness is the parrot, and nobody else."""
    merged: dict[str, str] = {}
    for m in _WAS_A.finditer(narration):
        one, beast = kept.get(m["who"]), kept.get(m["beast"])
        if (
            one is None
            or beast is None
            or m["who"] in taken
            or one.introduced
            or not (one.nature.occupation or m["who"] in _OF_A_FEAST)
        ):
            continue
        if one.nature.species is Species.HUMAN and beast.nature.species is not Species.HUMAN:
            merged[m["who"]] = taken.get(m["beast"], m["beast"])
    return merged


def of_the_house(narration: str, kept: Mapping[str, Candidate], taken: Mapping[str, str]) -> dict[str, str]:
    """`He stopped at a bakery. An old man in an apron came out.`, and then `the baker`: the man."""
    merged: dict[str, str] = {}
    for trade, one in sorted(kept.items()):
        if trade.startswith("=") or one.introduced or one.plural or trade in taken or len(trade) < _STEM:
            continue
        new = [
            k
            for k in _MERE
            if k in kept
            and k not in taken
            and kept[k].introduced
            and kept[k].first < one.first
            and one.nature.occupation
            and sexes_agree(kept[k], one)
        ]
        house = new and re.search(rf"\b(?!{trade}\b){trade[:_STEM]}[a-z]{{1,6}}\b", narration[: one.first])
        new = [k for k in new if house and house.start() < kept[k].first]
        if len(new) == 1 and not re.search(rf"\b[Tt]he (?:old |young )?{new[0]}\b", narration[one.first :]):
            merged[new[0]] = trade
            if one.nature.age is Age.ADULT:
                one.nature = replace(one.nature, age=kept[new[0]].nature.age, sex=kept[new[0]].nature.sex)
                one.brought_in_as |= kept[new[0]].brought_in_as
    return merged
