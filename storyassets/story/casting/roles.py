"""Roles made of candidates: names and ids, age, sex and occupation, and two of a kind told apart."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict

from storyassets.model.character import Age, Role, Sex, Species
from storyassets.story.casting.candidates import ROYAL, Candidate
from storyassets.story.words.lexicon import (
    DISTINGUISHING,
    NOUNS,
    OLD_WORDS,
    PLURALS,
    SAME_IN_PLURAL,
    YOUNG_WORDS,
    Nature,
)

FIRST_BONUS = 3
_ROYAL_CHILDREN = {"daughter": "princess", "son": "prince", "wife": "queen"}


def name_roles(
    kept: dict[str, Candidate], merged: dict[str, str], title: str, narration: str
) -> tuple[list[Role], dict[str, list[tuple[frozenset[str], str]]]]:
    """The roles, most important first, and for each head which modifiers mean whom."""
    keys: dict[str, list[tuple[frozenset[str], str]]] = defaultdict(list)
    scored: list[tuple[float, int, Role]] = []
    earliest = min((c.first for c in kept.values()), default=0)
    for key, c in kept.items():
        if key in merged:
            continue
        also = sum(
            kept[k].count + 2 * kept[k].acts for k, into in merged.items() if into.partition("/")[0] == key
        )
        others = {k: into.partition("/")[2] for k, into in merged.items() if into.partition("/")[0] == key}
        for wanted, weight in _variants(c, title):
            aliases = {
                _plural_name(kept[k].name) if kept[k].plural else kept[k].name
                for k, which in others.items()
                if not which or not wanted or which in wanted
            }
            aliases |= {f"{m} {c.name}" for m in wanted if c.modifiers[m] and m in OLD_WORDS}
            role = _role(c, wanted, tuple(sorted(aliases)))
            scored.append(
                (weight + 2 * c.acts + also + (FIRST_BONUS if c.first == earliest else 0), -c.first, role)
            )
            keys[key].append((frozenset(wanted), role.character_id))
        if len(keys[key]) == 2 and _variants(c, title)[0][1] > _variants(c, title)[1][1]:
            keys[key].append((frozenset(), keys[key][0][1]))
    for key, target in merged.items():
        into, _, which = target.partition("/")
        if into in keys:
            meant = next((one for wanted, one in keys[into] if which in wanted), keys[into][0][1])
            keys[key] = [(frozenset(), meant)]
    scored.sort(key=lambda s: (-s[0], -s[1], s[2].character_id))
    roles = _join_heirs([role for _, _, role in scored], keys)
    return roles, dict(keys)


def _join_heirs(roles: list[Role], keys: dict[str, list[tuple[frozenset[str], str]]]) -> list[Role]:
    """`The young king`, beside an old one, is the prince of the story."""
    by_id = {role.character_id: role for role in roles}
    prince = by_id.get("prince")
    if prince is None or not {"old_king", "young_king"} <= set(by_id):
        return roles
    keys["king"] = [(w, "prince" if c == "young_king" else c) for w, c in keys["king"]]
    heir = prince.model_copy(update={"aliases": (*prince.aliases, "young king")})
    return [heir if role is prince else role for role in roles if role.character_id != "young_king"]


def _variants(c: Candidate, title: str) -> list[tuple[tuple[str, ...], float]]:
    """One word for two: the town mouse and the country mouse. Otherwise one variant, of any modifier."""
    if c.young_ones and c.nature.age != Age.CHILD:
        return [((), float(c.count - c.young_ones)), (tuple(sorted(YOUNG_WORDS)), float(c.young_ones))]
    groups = [] if c.plural else _opposites({m for m in c.modifiers if m in DISTINGUISHING})
    if not groups:
        return [((), float(c.count))]
    weighted = [(group, float(sum(c.modifiers[m] for m in group))) for group in groups]
    return sorted(weighted, key=lambda v: -v[1])


_OPPOSITES = (
    (("town", "city"), ("country",)),
    (("old", "aged", "mother", "father"), ("young", "little", "baby")),
    (("rich",), ("poor",)),
    (("eldest", "elder"), ("youngest", "younger")),
    (("brass", "iron"), ("clay", "earthen")),
    (("white",), ("black",)),
)

_ORDINALS = ("first", "second", "third", "fourth", "fifth")


def _opposites(telling: set[str]) -> list[tuple[str, ...]]:
    for one, other in _OPPOSITES:
        if telling & set(one) and telling & set(other):
            return [one, other]
    ordinals: list[tuple[str, ...]] = [(m,) for m in _ORDINALS if m in telling]
    return ordinals if len(ordinals) >= 2 else []


def _role(c: Candidate, wanted: tuple[str, ...], aliases: tuple[str, ...]) -> Role:
    modifiers = _telling_modifiers(c, wanted)
    used = [m for m in wanted if m in c.modifiers] or (["little"] if _is_little_people(c) else [])
    sexes = [NOUNS[m].sex for m in sorted(c.modifiers) if m in NOUNS and c.key.startswith("=")]
    name = (
        f"{'old' if 'old' in used else max(used, key=lambda m: c.modifiers[m])} {c.name}" if used else c.name
    )
    crowd = c.plural or _means_many(c) or c.of_all >= max(1, c.count)
    name = _plural_name(name) if crowd else name
    return Role(
        character_id=_identifier(name),
        name=name if c.key.startswith("=") else name[:1].upper() + name[1:],
        aliases=tuple(alias for alias in aliases if alias != name.lower()),
        species=c.nature.species,
        sex=Sex.FEMALE
        if "mother" in modifiers
        else (sexes[0] if sexes and c.nature.sex == Sex.UNKNOWN else c.nature.sex),
        age=Age.CHILD if c.young_ones and wanted else _age_of(c, modifiers),
        occupation="elf" if _is_little_people(c) else _occupation(c),
        crowd=crowd,
    )


def _is_little_people(c: Candidate) -> bool:
    """`Two little men came in`: elves, whatever they are called."""
    return (
        c.key.rstrip("#") in ("man", "woman", "person")
        and 2 * (c.modifiers["little"] + c.modifiers["tiny"]) > c.count
    )


_KIN = frozenset({"brother", "sister", "cousin", "nephew", "niece", "son", "daughter"})


def _age_of(c: Candidate, modifiers: set[str]) -> Age:
    if c.name in _KIN and modifiers & {"small", "baby"}:
        return Age.CHILD
    return c.nature.age if _is_little_people(c) else _age(c.nature, modifiers)


def _telling_modifiers(c: Candidate, wanted: tuple[str, ...]) -> set[str]:
    """What is said of someone: by which one they are, as they were brought in, or again and again."""
    if chosen := {m for m in wanted if m in c.modifiers}:
        return chosen
    often = {m for m, n in c.modifiers.items() if 2 * n >= c.count or n >= 2}
    brought_in = c.brought_in_as if c.nature.species == Species.HUMAN else c.brought_in_as & OLD_WORDS
    return (often - YOUNG_WORDS if c.young_ones else often) | brought_in


def _occupation(c: Candidate) -> str:
    if c.name in _ROYAL_CHILDREN and ROYAL & set(c.modifiers):
        return _ROYAL_CHILDREN[c.name]
    if c.nature.occupation or c.nature.species != Species.HUMAN:
        return c.nature.occupation
    named = [m for m in sorted(c.modifiers) if m in NOUNS and NOUNS[m].occupation]
    noun = NOUNS.get(c.key.rstrip("#"))  # `a girl named Wren` is no trade
    own = noun is not None and noun.species is Species.HUMAN and c.name not in ("man", "woman")
    return named[0] if named else (c.name if own else "")


def _means_many(c: Candidate) -> bool:
    return c.swarms or (
        c.name in SAME_IN_PLURAL
        and not c.introduced
        and not (set(c.modifiers) & {"little", "lean"})
        and c.name != "fish"
    )


def _plural_name(name: str) -> str:
    lemma = name.split()[-1]
    for plural, singular in PLURALS.items():
        if singular == lemma:
            return name[: -len(lemma)] + plural
    return name


def _identifier(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:40]
    return (
        slug if slug and slug[0].isalnum() and slug != "narrator" else f"person_{sum(map(ord, name)) % 10000}"
    )


_PETS = frozenset({Species.DOG, Species.CAT, Species.PARROT})
"""A little dog may be an old one."""


def _age(nature: Nature, modifiers: set[str]) -> Age:
    if modifiers & OLD_WORDS:
        return Age.OLD
    if modifiers & YOUNG_WORDS and nature.age == Age.ADULT:
        return (
            Age.CHILD
            if modifiers & ({"baby", "tiny"} if nature.species in _PETS else {"little", "baby", "tiny"})
            and nature.species != Species.HUMAN
            else Age.YOUNG
        )
    return nature.age


def _as_brood(role: Role, roles: list[Role]) -> Role:
    """`The young larks`, where there is a hen lark, are her children."""
    if not role.crowd or role.age is not Age.YOUNG or role.species is Species.HUMAN:
        return role
    mothers = [r for r in roles if r.species is role.species and r.sex is Sex.FEMALE and not r.crowd]
    return role.model_copy(update={"age": Age.CHILD}) if mothers else role


def with_parts(roles: list[Role]) -> list[Role]:
    """Each role once; the first is the protagonist, the second the foil."""
    unique: dict[str, Role] = {}
    for role in roles:
        unique.setdefault(role.character_id, role)
    named = [_as_brood(role, list(unique.values())) for role in unique.values()]
    parts = ["protagonist", "foil"]
    return [r.model_copy(update={"part": parts[i] if i < 2 else "support"}) for i, r in enumerate(named)]
