"""Growing: how someone looks when they are older or younger than they were cast."""

from __future__ import annotations

from storyassets.model.character import Age, Costume, HairStyle, Look, Sex, Species
from storyassets.story.casting.palettes import GREY_HAIRS, HAIRS, OUTFITS, colour_distance, looks_like_skin

_GIRLS = frozenset({HairStyle.BRAIDS, HairStyle.PONYTAIL, HairStyle.BOB})
_BEARD_CHANCE = 4
"""One grown boy in so many has a beard."""

_CHANGED = frozenset({Costume.MODERN, Costume.PEASANT, Costume.OFFICE, Costume.BYGONE})
"""What is not worn all one's life."""

_FAR_COLOURS = 4
"""One of so many colours that are farthest from what was worn."""


def look_at_age(look: Look, age: Age) -> Look:
    """The same one at another age: the hair is done otherwise, goes grey, and other clothes are worn.

    An adult who is told to be an adult is one behind whom many years lie.
    """
    if look.species is not Species.HUMAN:
        return look.model_copy(update={"age": age})
    if age is look.age:
        return _weathered(look) if age is Age.ADULT else look
    changes: dict[str, object] = {"age": age}
    woman = look.sex is Sex.FEMALE
    if look.age is Age.CHILD and look.hair_style in _GIRLS and (woman or look.sex is Sex.UNKNOWN):
        # The silhouette tells at a glance that time has passed.
        styles = {Age.YOUNG: HairStyle.PONYTAIL, Age.ADULT: HairStyle.LONG, Age.OLD: HairStyle.BUN}
        changes["hair_style"] = styles.get(age, look.hair_style)
    if age is Age.OLD:
        changes["hair"] = GREY_HAIRS[look.seed % len(GREY_HAIRS)]
        if woman and look.hair_style in (HairStyle.BRAIDS, HairStyle.PONYTAIL, HairStyle.LONG):
            changes["hair_style"] = HairStyle.BUN
    if age in (Age.CHILD, Age.YOUNG):
        changes |= {"beard": False, **_before_growing(look, age)}
    elif look.sex is Sex.MALE and not look.beard:
        changes["beard"] = age is Age.OLD or (age is Age.ADULT and look.seed // 31 % _BEARD_CHANCE == 0)
        changes["moustache"] = (
            look.age in (Age.CHILD, Age.YOUNG) and age is Age.ADULT and not changes["beard"]
        )
    if look.age is Age.CHILD:
        changes |= _other_clothes(look, 1 + (age is not Age.YOUNG))
    return look.model_copy(update=changes)


_DARK = 3
"""The first of the colours of hair go with any skin."""

_BEFORE = {
    HairStyle.BALD: HairStyle.SHORT,
    HairStyle.BUN: HairStyle.BRAIDS,
    HairStyle.LONG: HairStyle.PONYTAIL,
}
"""How children and the young wear what the grown have as a bun, or have no more."""


def _before_growing(look: Look, age: Age) -> dict[str, object]:
    """Nobody young is grey, bald or lined; what was dark is as dark as later on."""
    if look.age in (Age.CHILD, Age.YOUNG):
        return {}
    changes: dict[str, object] = {"moustache": False, "weathered": False}
    if look.hair in GREY_HAIRS:
        changes |= {"hair": HAIRS[look.seed % _DARK], "glasses": False}
    if age is Age.CHILD or look.hair_style is HairStyle.BALD:
        changes["hair_style"] = _BEFORE.get(look.hair_style, look.hair_style)
    return changes


def _weathered(look: Look) -> Look:
    """Grey at the temples, in other clothes; some men have let a beard grow."""
    changes: dict[str, object] = {"weathered": True, **_other_clothes(look, 1)}
    if look.sex is Sex.MALE and not look.beard:
        bearded = look.seed % 2 == 0
        changes |= {"beard": bearded, "moustache": not bearded}
    if look.sex is Sex.FEMALE and look.hair_style in (HairStyle.LONG, HairStyle.PONYTAIL, HairStyle.BRAIDS):
        changes["hair_style"] = HairStyle.BUN
    return look.model_copy(update=changes)


def _other_clothes(look: Look, turn: int) -> dict[str, object]:
    """Cloth of another colour; what a trade wears stays."""
    if look.costume not in _CHANGED:
        return {}
    others = [pair for pair in OUTFITS if pair[0] != look.outfit and not looks_like_skin(pair[0], look.skin)]
    others.sort(key=lambda pair: -colour_distance(pair[0], look.outfit))
    far = others[:_FAR_COLOURS]  # fewer, where many look like the skin
    if not far:
        return {}
    cloth, accent = far[(look.seed + turn) % len(far)]
    return {"outfit": cloth, "accent": accent}
