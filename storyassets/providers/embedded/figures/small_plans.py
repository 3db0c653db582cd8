"""The small creatures: what each is made of."""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.model.character import Look, Species


@dataclass(frozen=True)
class SmallPlan:
    """`colours` are the kinds there are; `size` scales the drawing, `hover` lifts it for good."""

    colours: tuple[str, ...]
    pale: str
    dark: str
    size: float
    hover: float = 0.0


SMALL: dict[Species, SmallPlan] = {
    Species.ANT: SmallPlan(("#7d3b2c", "#5b3a34", "#8a4a30"), "#c98060", "#3b1e1c", 0.64),
    Species.BEE: SmallPlan(("#f4b93a",), "#fbe3a0", "#3b2a28", 0.58, 60),
    Species.FLY: SmallPlan(("#5d6a72", "#54646a"), "#a8b8bc", "#2b3238", 0.54, 50),
    Species.GRASSHOPPER: SmallPlan(("#7fae4a", "#8bb451"), "#cfdf92", "#44682c", 0.7),
    Species.SPIDER: SmallPlan(("#5a4a66", "#4d4458"), "#8a7898", "#2c2436", 0.8),
    Species.CRAB: SmallPlan(("#e0603f", "#d8553c"), "#f6b48c", "#8a2f26", 1.05),
    Species.FROG: SmallPlan(("#6faa4a", "#7cb04c", "#5f9f58"), "#e6ecb4", "#3d6a2e", 1.1),
    Species.FISH: SmallPlan(("#4f9fc4", "#ee8a4a", "#7a8fd0"), "#f6e8cf", "#2d5f86", 1.0),
    Species.SNAKE: SmallPlan(("#7a9a45", "#8f8a48", "#5f9468"), "#e8e3a8", "#3f5524", 1.0),
    Species.TORTOISE: SmallPlan(("#9aa65a", "#a3a45e"), "#d9d29a", "#5d6a34", 1.05),
    Species.BUTTERFLY: SmallPlan(("#f08a34", "#5f8fe0"), "#e8c49a", "#3b2a34", 0.6, 60),
    Species.SNAIL: SmallPlan(("#cdb98a", "#c4ae86"), "#efe4c4", "#6b4a2e", 0.72),
    Species.WHALE: SmallPlan(("#4f7fae",), "#e6eef4", "#2c4a6e", 1.9),
    Species.DOLPHIN: SmallPlan(("#7f9fb8",), "#eef4f8", "#3f5a70", 1.25),
    Species.BAT: SmallPlan(("#6a5260", "#5d4a5c"), "#a88690", "#3a2c38", 0.95, 40),
}


def colour_of(plan: SmallPlan, look: Look) -> str:
    """The colour that this one has among those of its kind."""
    return plan.colours[look.seed % len(plan.colours)]
