"""Noses and moustaches of human heads, in face units; the seed chooses among the kinds."""

from __future__ import annotations

from storyassets.model.character import Age, Costume, Look, Sex
from storyassets.providers.embedded.figures.hair import hair_colour
from storyassets.providers.embedded.figures.palette import darker, lighter, mix
from storyassets.providers.embedded.figures.sketch import Shapes, blob, ellipse, path

_CLEAN_SHAVEN = frozenset({Costume.PRINCE, Costume.ASTRONAUT, Costume.SHEPHERD})


def draw_nose(look: Look, turned: float) -> Shapes:
    """Small and round on children, finer on women, larger with age."""
    shade, x = darker(mix(look.skin, "#cc5c46", 0.26), 0.07), 19 * turned
    gleam = ellipse(x - 1.5, 17, 2.2, 1.8, lighter(look.skin, 0.45), opacity=0.7)
    if look.age is Age.CHILD:
        return [ellipse(x, 20, 6.4, 4.8, shade), gleam]
    size = (0.82 if look.sex is Sex.FEMALE else 1.0) * (1.2 if look.age is Age.OLD else 1.0)
    kind = look.seed // 7 % 4
    if kind == 0:
        return [ellipse(x + 1, 20, 8 * size, 6.6 * size, shade), gleam]
    if kind == 1:
        return [ellipse(x + 2 * turned, 21, 11.5 * size, 7 * size, shade), gleam]
    tip = 5 + 9 * turned
    if kind == 2:
        edge = [(-1, -2), (3, 9), (tip, 19), (tip - 4, 26), (-4, 26), (-7, 20), (-3, 9)]
    else:
        edge = [(0, 4), (tip * 0.9, 14), (tip + 3, 20), (tip - 4, 25), (-5, 24), (-5, 15)]
    return [blob([(x + dx * size, 20 + (dy - 20) * size) for dx, dy in edge], shade), gleam]


def moustache(look: Look, turned: float) -> Shapes:
    """Under the noses of some grown men who have no beard."""
    grown = look.age in (Age.ADULT, Age.OLD) and look.sex is Sex.MALE
    has_one = look.moustache or (look.costume not in _CLEAN_SHAVEN and look.seed // 23 % 4 == 1)
    if not grown or look.beard or look.shaven or not has_one:
        return []
    colour, x = hair_colour(look), 13 * turned
    return [
        path(
            f"M{x},27 C{x + 12},22 {x + 24},26 {x + 34},38 C{x + 24},39 {x + 10},38 {x},33"
            f" C{x - 10},38 {x - 24},39 {x - 34},38 C{x - 24},26 {x - 12},22 {x},27 Z",
            colour,
            shaded=True,
        )
    ]
