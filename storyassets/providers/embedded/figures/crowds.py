"""Crowds: those who stand together are told apart."""

from __future__ import annotations

from random import Random

from storyassets.model.character import Age, Being, Costume, HairStyle, Look, Sex, Species
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.figure import Facing

_HAIRS = ("#2b1d16", "#4a2f20", "#7a4a26", "#b5762f", "#8a3a22", "#d9b36a", "#3a3a40", "#5e4a3a")
_SKINS = ("#f3cfb0", "#e8b48c", "#dba27a", "#c98c5c", "#8f5f3f")
_DARK_SKINS = {"#b97a50": ("#b97a50", "#8d5a3a", "#c98c5c"), "#8d5a3a": ("#8d5a3a", "#b97a50", "#6b4329"),
               "#6b4329": ("#6b4329", "#8d5a3a", "#6b4329")}  # fmt: skip
_DARK_HAIRS = ("#1b1a20", "#2a1d16", "#2b1d16")
# Where one of a village has such skin and such hair, all have.
_CLOTHS = ("#5f8a57", "#a8533f", "#4a6f9c", "#b98a3c", "#7a5f8f", "#6f7f84", "#94624a", "#3f8580")
_ACCENTS = ("#f0c755", "#e8e0cc", "#c9553f", "#7fb0c9", "#d99a4e")
_UNIFORMED = frozenset(
    {Costume.SOLDIER, Costume.POLICE, Costume.SAILOR, Costume.NURSE, Costume.ASTRONAUT, Costume.PRIEST}
    | {
        Costume.TROOPER,
        Costume.OFFICER,
        Costume.PLAYER,
        Costume.SWIMMER,
        Costume.MINER,
        Costume.WORKER,
        Costume.FIREFIGHTER,
    }
)
_OF_A_LAND = frozenset({Costume.ANDEAN, Costume.AFRICAN, Costume.INDIAN, Costume.ARABIAN, Costume.JAPANESE})
# Where one of a village is dark-haired, all are.
_ALIKE = frozenset({Being.ELF, Being.ANGEL, Being.DEVIL})
# These wear the same.
_AGES = {
    Age.ADULT: (Age.ADULT, Age.YOUNG, Age.ADULT, Age.OLD),
    Age.YOUNG: (Age.YOUNG, Age.YOUNG, Age.ADULT),
}
_STYLES = {
    Sex.FEMALE: (HairStyle.LONG, HairStyle.BUN, HairStyle.BOB, HairStyle.BRAIDS, HairStyle.PONYTAIL),
    Sex.MALE: (HairStyle.SHORT, HairStyle.CURLY, HairStyle.SHORT, HairStyle.BALD),
}
_BEARD_CHANCE = 0.3
# What the others of a crowd of animals do while the first does this.
_AT_EASE = {
    Action.STAND: (Action.SIT, Action.LOOK, Action.STAND),
    Action.LOOK: (Action.LOOK, Action.SIT, Action.STAND),
    Action.TALK: (Action.LOOK, Action.TALK, Action.SIT),
    Action.SIT: (Action.SIT, Action.LOOK),
    Action.LAUGH: (Action.LAUGH, Action.TALK),
}
# People do these each in a way of their own: in that of the first and as many further on.
_IN_MANY_WAYS = frozenset(
    {Action.LOOK, Action.STAND, Action.TALK, Action.SIT, Action.WALK, Action.WORK, Action.LAUGH}
)
_MANY = 2520
_OTHER_AGES = {1: Age.YOUNG, 2: Age.OLD, 4: Age.YOUNG}


def crowd_doing(look: Look, action: Action, number: int) -> tuple[Action, int]:
    """What one of a crowd does, and in which way: of people one hands a thing over, animals at ease differ."""
    if look.species is Species.HUMAN:
        apart = number - crowd_member(look, number).seed // 7 + look.seed // 7
        way = apart % _MANY if number and action in _IN_MANY_WAYS else 0
        return (Action.LOOK if number and action is Action.GIVE else action), way
    others = _AT_EASE.get(action, (action,))
    return others[(look.seed + number) % len(others)] if number else action, number


def crowd_facing(facing: Facing, action: Action, number: int, dx: float) -> Facing:
    """Those at ease turn to the one in the middle."""
    if action not in _AT_EASE or not number or not dx:
        return facing
    return Facing.LEFT if dx > 0 else Facing.RIGHT


def crowd_member(look: Look, number: int) -> Look:
    """One of those whom a look stands for; the first is the look itself."""
    if not number:
        return look
    rng = Random(f"{look.seed}:{number}")
    seed = rng.randrange(2**31)
    if look.species is not Species.HUMAN:
        age = _OTHER_AGES.get(number, look.age) if look.age is Age.ADULT else look.age
        return look.model_copy(update={"seed": seed, "age": age})
    sex = rng.choice((Sex.MALE, Sex.FEMALE)) if look.sex is Sex.UNKNOWN else look.sex
    sex = Sex.FEMALE if look.costume is Costume.MAID else sex
    age = rng.choice(_AGES.get(look.age, (look.age,)))
    style, beard = rng.choice(_STYLES[sex]), rng.random() < _BEARD_CHANCE
    hair, skin, cloth, accent = (rng.choice(t) for t in (_HAIRS, _SKINS, _CLOTHS, _ACCENTS))
    grown = age in (Age.ADULT, Age.OLD) and sex is Sex.MALE
    bald = style is HairStyle.BALD and not grown
    change = {
        "seed": seed, "sex": sex, "age": age, "hair": hair, "skin": skin, "beard": beard and grown,
        "hair_style": HairStyle.SHORT if bald else style,
    }  # fmt: skip
    if look.skin in _DARK_SKINS and look.hair in _DARK_HAIRS:
        skins = _DARK_SKINS[look.skin]
        change |= {"skin": skins[number % len(skins)], "hair": _DARK_HAIRS[number % len(_DARK_HAIRS)]}
    if look.costume in _OF_A_LAND:
        change |= {"hair": _DARK_HAIRS[number % len(_DARK_HAIRS)], "skin": look.skin}
    if look.costume not in _UNIFORMED and look.being not in _ALIKE and look.outfit != look.accent:
        change |= {"outfit": cloth, "accent": accent}
    return look.model_copy(update=change)
