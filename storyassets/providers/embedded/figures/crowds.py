"""Crowds: those who stand together are told apart."""

from __future__ import annotations

from random import Random

from storyassets.model.character import Age, Costume, HairStyle, Look, Sex, Species

_HAIRS = ("#2b1d16", "#4a2f20", "#7a4a26", "#b5762f", "#8a3a22", "#d9b36a", "#3a3a40", "#5e4a3a")
_SKINS = ("#f3cfb0", "#e8b48c", "#dba27a", "#c98c5c", "#8f5f3f")
_CLOTHS = ("#5f8a57", "#a8533f", "#4a6f9c", "#b98a3c", "#7a5f8f", "#6f7f84", "#94624a", "#3f8580")
_ACCENTS = ("#f0c755", "#e8e0cc", "#c9553f", "#7fb0c9", "#d99a4e")
_UNIFORMED = frozenset(
    {Costume.SOLDIER, Costume.POLICE, Costume.SAILOR, Costume.NURSE, Costume.ASTRONAUT, Costume.PRIEST}
)
_AGES = {
    Age.ADULT: (Age.ADULT, Age.YOUNG, Age.ADULT, Age.OLD),
    Age.YOUNG: (Age.YOUNG, Age.YOUNG, Age.ADULT),
}
_STYLES = {
    Sex.FEMALE: (HairStyle.LONG, HairStyle.BUN, HairStyle.BOB, HairStyle.BRAIDS, HairStyle.PONYTAIL),
    Sex.MALE: (HairStyle.SHORT, HairStyle.CURLY, HairStyle.SHORT, HairStyle.BALD),
}
_BEARD_CHANCE = 0.3


def crowd_member(look: Look, number: int) -> Look:
    """One of those whom a look stands for; the first is the look itself."""
    if not number:
        return look
    rng = Random(f"{look.seed}:{number}")
    seed = rng.randrange(2**31)
    if look.species is not Species.HUMAN:
        return look.model_copy(update={"seed": seed})
    sex = rng.choice((Sex.MALE, Sex.FEMALE)) if look.sex is Sex.UNKNOWN else look.sex
    age = rng.choice(_AGES.get(look.age, (look.age,)))
    style, beard = rng.choice(_STYLES[sex]), rng.random() < _BEARD_CHANCE
    hair, skin, cloth, accent = (rng.choice(t) for t in (_HAIRS, _SKINS, _CLOTHS, _ACCENTS))
    grown = age in (Age.ADULT, Age.OLD) and sex is Sex.MALE
    bald = style is HairStyle.BALD and not grown
    change = {
        "seed": seed, "sex": sex, "age": age, "hair": hair, "skin": skin, "beard": beard and grown,
        "hair_style": HairStyle.SHORT if bald else style,
    }  # fmt: skip
    if look.costume not in _UNIFORMED:
        change |= {"outfit": cloth, "accent": accent}
    return look.model_copy(update=change)
