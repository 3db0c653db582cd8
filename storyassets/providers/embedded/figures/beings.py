"""Elves, dwarfs, giants, ghosts and the like: how they differ from people in body, colour and what they wear."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from storyassets.model.character import Age, Being, Costume, HairStyle, Look, Sex, Stature
from storyassets.providers.embedded.figures.palette import CREAM, GOLD, RED, darker, lighter, mix
from storyassets.providers.embedded.figures.skeleton import Build, Skeleton
from storyassets.providers.embedded.figures.sketch import (
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    path,
    stretch,
    transformed,
    tube,
)

POINTED_EARS = frozenset({Being.ELF, Being.FAIRY, Being.DEVIL})
_PALE = "#e4eef8"
_SMALL = 0.56
_STATURES = {Stature.AVERAGE: 1.0, Stature.SMALL: 0.84, Stature.TALL: 1.14}
_GHOST_OPACITY = 0.8
_ELF_BUILD = Build(
    thigh=44, shin=42, trunk=80, upper_arm=52, forearm=48, shoulder=31, hip=25, limb=0.78, head=0.98, face=73
)
_DWARF_BUILD = Build(
    thigh=46, shin=40, trunk=112, upper_arm=66, forearm=58, shoulder=58, hip=46, limb=1.16, head=1.14, face=72
)


def in_their_colours(look: Look) -> Look:
    """The look with the colours, hair and costume that all of its kind have."""
    match look.being:
        case Being.PERSON:
            return look
        case Being.ELF | Being.FAIRY:
            age = Age.YOUNG if look.age is Age.ADULT else look.age
            return look.model_copy(update={"costume": _rags_or_country(look), "age": age})
        case Being.DWARF:
            bearded = look.sex is not Sex.FEMALE
            return look.model_copy(
                update={"costume": _rags_or_country(look), "beard": bearded, "age": Age.OLD}
            )
        case Being.GIANT:
            return look.model_copy(update={"costume": Costume.HUNTER if look.seed % 2 else Costume.PEASANT})
        case Being.GHOST:
            pale = {
                name: mix(getattr(look, name), _PALE, 0.8) for name in ("skin", "hair", "outfit", "accent")
            }
            return look.model_copy(update={**pale, "costume": Costume.PRINCESS, "glasses": False})
        case Being.DEVIL:
            return look.model_copy(
                update={"skin": "#cf5a44", "hair": "#2a1a20", "outfit": "#3a2230", "accent": "#e0a03c",
                        "costume": Costume.PRINCE, "glasses": False}
            )  # fmt: skip
        case Being.DEATH:
            return look.model_copy(
                update={"skin": "#e6e2d6", "hair": "#e6e2d6", "outfit": "#2b2836", "costume": Costume.BEGGAR,
                        "beard": False, "hair_style": HairStyle.BALD}
            )  # fmt: skip
    white = {"outfit": "#f6f1e4", "accent": GOLD, "costume": Costume.PRINCESS, "glasses": False}
    if look.being is Being.GOD and look.sex is not Sex.FEMALE:
        white |= {"beard": True, "hair_style": HairStyle.CURLY}
    return look.model_copy(update=white)


def _rags_or_country(look: Look) -> Costume:
    return Costume.BEGGAR if look.costume is Costume.BEGGAR else Costume.PEASANT


def being_build(look: Look, build: Build) -> Build:
    """The proportions of the small, the stout and the huge."""
    match look.being:
        case Being.ELF | Being.FAIRY:
            return _ELF_BUILD
        case Being.DWARF:
            return _DWARF_BUILD
        case Being.GIANT:
            k = 1.42
            return replace(
                build, thigh=build.thigh * k, shin=build.shin * k, trunk=build.trunk * 1.5,
                upper_arm=build.upper_arm * 1.5, forearm=build.forearm * 1.5, shoulder=build.shoulder * 1.6,
                hip=build.hip * 1.5, limb=build.limb * 1.5, head=build.head * 1.22, stoop=0.0,
            )  # fmt: skip
        case Being.GOD:
            return replace(build, trunk=build.trunk * 1.08, shoulder=build.shoulder * 1.14, stoop=0.0)
    return build


def size_of_being(look: Look) -> float:
    """How large a whole figure is for its build: elves reach up to a man's knee; the tiny and the enormous are what they are called."""
    if look.being in (Being.ELF, Being.FAIRY):
        return _SMALL
    return 1.0 if look.age is Age.CHILD else _STATURES[look.stature]


def thinned(look: Look, shapes: Shapes) -> Shapes:
    """A ghost is seen through."""
    if look.being is not Being.GHOST:
        return shapes
    return [replace(s, opacity=s.opacity * _GHOST_OPACITY) for s in shapes]


def behind_back(look: Look, skeleton: Skeleton) -> Shapes:
    """Wings, or a devil's tail."""
    draw = _BEHIND.get(look.being)
    return skeleton.spine.bend(draw(skeleton.build.trunk)) if draw else []


def _angel_wings(trunk: float) -> Shapes:
    wing: Shapes = [
        blob([(10, -trunk * 0.8), (60, -trunk * 1.3), (150, -trunk * 1.25), (168, -trunk * 0.7), (140, -trunk * 0.2),
              (96, 20), (60, -trunk * 0.2), (14, -trunk * 0.5)], "#fdfbf4", shaded=True),
        line(f"M60,{-trunk * 0.2} Q90,{-trunk * 0.6} 84,{-trunk} M98,10 Q126,{-trunk * 0.5} 112,{-trunk}"
             f" M138,{-trunk * 0.24} Q150,{-trunk * 0.6} 138,{-trunk * 1.04}", "#cfd3dc", 4),
    ]  # fmt: skip
    return [*transformed(wing, stretch(-1, 1)), *wing]


def _fairy_wings(trunk: float) -> Shapes:
    edges = (
        [(6, -trunk * 0.7), (70, -trunk * 1.7), (140, -trunk * 1.5), (110, -trunk * 0.8)],
        [(6, -trunk * 0.6), (100, -trunk * 0.6), (112, 10), (56, 0)],
    )
    wing: Shapes = [blob(edge, "#cdeaf6", opacity=0.75, stroke="#8fc3da", stroke_width=3) for edge in edges]
    return [*transformed(wing, stretch(-1, 1)), *wing]


def _dusky_wings(trunk: float) -> Shapes:
    """The ragged wings of a moth."""
    edges = (
        [
            (6, -trunk * 0.7),
            (60, -trunk * 1.5),
            (150, -trunk * 1.35),
            (122, -trunk * 1.0),
            (132, -trunk * 0.6),
        ],
        [(6, -trunk * 0.5), (104, -trunk * 0.5), (84, -trunk * 0.2), (100, 34), (50, 12)],
    )
    wing: Shapes = [blob(edge, "#8d8072", stroke="#5d5348", stroke_width=3) for edge in edges]
    wing.append(blob([(78, -trunk * 1.12), (100, -trunk * 1.2), (104, -trunk * 1.0)], "#cbbd9f"))
    return [*transformed(wing, stretch(-1, 1)), *wing]


def _devils_tail(trunk: float) -> Shapes:
    return [
        tube([(-20, 6), (-70, 30), (-110, -10), (-96, -60)], [8, 7, 6, 5], "#a93a34"),
        path("M-96,-56 L-120,-66 L-92,-100 L-72,-62 Z", "#a93a34"),
    ]


_BEHIND: dict[Being, Callable[[float], Shapes]] = {
    Being.ANGEL: _angel_wings,
    Being.FAIRY: _fairy_wings,
    Being.WINGED: _dusky_wings,
    Being.DEVIL: _devils_tail,
}


def pointed_ear(x: float, side: int, skin: str) -> Shapes:
    """An ear that ends in a point, in face units."""
    outer = [(x - side * 6, 24), (x - side * 8, -8), (x + side * 34, -34), (x + side * 14, 14)]
    return [
        blob(outer, skin, shaded=True),
        blob([(x, 14), (x, -2), (x + side * 20, -22), (x + side * 8, 8)], darker(skin, 0.18)),
    ]


def worn_on_head(look: Look) -> Shapes:
    """What these wear instead of a hat, in face units."""
    draw = _ON_HEAD.get(look.being)
    return draw(look) if draw else []


def _elf_cap(look: Look) -> Shapes:
    """A pointed cap; one in rags has none."""
    if look.costume is Costume.BEGGAR:
        return []
    cloth = look.outfit
    return [
        path("M-62,-34 C-58,-92 -20,-112 10,-126 C40,-140 74,-128 92,-96 C70,-104 58,-96 64,-36 Q0,-66 -62,-34 Z",
             cloth, shaded=True),
        path("M-66,-28 Q0,-64 66,-28 L62,-48 Q0,-84 -62,-48 Z", look.accent),
        circle(92, -94, 10, GOLD, shaded=True),
    ]  # fmt: skip


def _gnome_cap(look: Look) -> Shapes:
    cap = RED if look.seed % 2 else mix(look.outfit, RED, 0.4)
    return [
        path("M-64,-32 C-58,-90 -30,-130 14,-176 C24,-130 60,-90 64,-32 Q0,-62 -64,-32 Z", cap, shaded=True),
        path("M-67,-26 Q0,-62 67,-26 L63,-46 Q0,-80 -63,-46 Z", lighter(cap, 0.24)),
    ]


def _halo(look: Look) -> Shapes:
    return [
        ellipse(0, -104, 52, 15, "none", stroke="#fff3b8", stroke_width=16, opacity=0.5),
        ellipse(0, -104, 52, 15, "none", stroke=GOLD, stroke_width=7),
    ]


def _horns(look: Look) -> Shapes:
    horn: Shapes = [
        path("M24,-62 C26,-92 44,-108 66,-112 C58,-96 56,-76 48,-50 Z", "#e9d9bd", shaded=True),
        line("M30,-76 L50,-70 M36,-90 L54,-86", darker("#e9d9bd", 0.3), 3),
    ]
    return [*transformed(horn, stretch(-1, 1)), *horn]


def _laurel(look: Look) -> Shapes:
    leaves = ((-58, -34), (-46, -50), (-28, -62), (28, -62), (46, -50), (58, -34))
    return [
        line("M-60,-30 Q0,-84 60,-30", darker(GOLD, 0.1), 6),
        *(
            blob([(x - 12, y + 4), (x, y - 13), (x + 12, y + 2), (x, y + 8)], lighter(GOLD, 0.1), shaded=True)
            for x, y in leaves
        ),
        circle(0, -60, 7, CREAM),
    ]


_ON_HEAD: dict[Being, Callable[[Look], Shapes]] = {
    Being.ELF: _elf_cap,
    Being.DWARF: _gnome_cap,
    Being.ANGEL: _halo,
    Being.DEVIL: _horns,
    Being.GOD: _laurel,
}
BARE_HEADED = frozenset({Being.FAIRY, Being.GHOST}) | frozenset(_ON_HEAD)
