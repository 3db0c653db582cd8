"""Growing: how someone looks when they are older or younger than they were cast."""

from __future__ import annotations

from storyassets.model.character import Age, HairStyle, Look, Sex, Species
from storyassets.story.casting.palettes import GREY_HAIRS

_GIRLS = frozenset({HairStyle.BRAIDS, HairStyle.PONYTAIL, HairStyle.BOB})
_BEARD_CHANCE = 4
"""One grown boy in so many has a beard."""


def look_at_age(look: Look, age: Age) -> Look:
    """The same one at another age: the hair is done otherwise, goes grey, and a beard grows."""
    if age is look.age or look.species is not Species.HUMAN:
        return look.model_copy(update={"age": age})
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
    if look.sex is Sex.MALE and not look.beard:
        changes["beard"] = age is Age.OLD or (age is Age.ADULT and look.seed // 31 % _BEARD_CHANCE == 0)
        changes["moustache"] = (
            look.age in (Age.CHILD, Age.YOUNG) and age is Age.ADULT and not changes["beard"]
        )
    return look.model_copy(update=changes)
