"""Stature: how tall everyone is in life, from which their sizes beside each other follow."""

from __future__ import annotations

from functools import lru_cache

from storyassets.model.character import Age, Look, Species
from storyassets.providers.embedded.figures.draughtsman import height_standing

HUMAN_HEIGHT = 600.0  # figure units
HUMAN_CM = 170.0
# As they stand, to the tips of ears, combs and antlers; insects are larger than in life.
TALL_CM: dict[Species, float] = {
    Species.ANT: 5, Species.ASS: 150, Species.BAT: 22, Species.BEAR: 135, Species.BEE: 5, Species.BIRD: 20,
    Species.BOAR: 95, Species.BULL: 165, Species.BUTTERFLY: 8, Species.CALF: 100, Species.CAMEL: 225,
    Species.CAT: 40, Species.COCK: 54, Species.COW: 158, Species.CRAB: 18, Species.CRANE: 120,
    Species.CROW: 42, Species.DEER: 140, Species.DOG: 66, Species.DOLPHIN: 110, Species.DOVE: 32,
    Species.DUCK: 42, Species.EAGLE: 84, Species.ELEPHANT: 290, Species.FISH: 20, Species.FLY: 5,
    Species.FOX: 58, Species.FROG: 15, Species.GIRAFFE: 460, Species.GOAT: 104, Species.GOOSE: 74,
    Species.GRASSHOPPER: 8, Species.HARE: 54, Species.HAWK: 50, Species.HEDGEHOG: 20, Species.HEN: 42,
    Species.HORSE: 205, Species.LAMB: 60, Species.LEOPARD: 86, Species.LION: 128, Species.MOLE: 16,
    Species.MOUSE: 7, Species.OWL: 44, Species.OX: 165, Species.PARROT: 44, Species.PARTRIDGE: 32,
    Species.PEACOCK: 105, Species.PENGUIN: 80, Species.PIG: 86, Species.RAT: 18, Species.SHEEP: 98,
    Species.SNAIL: 9, Species.SNAKE: 40, Species.SPARROW: 18, Species.SPIDER: 8, Species.SQUIRREL: 30,
    Species.STAG: 190, Species.STORK: 104, Species.SWALLOW: 18, Species.SWAN: 108, Species.TIGER: 112,
    Species.TORTOISE: 28, Species.WEASEL: 22, Species.WHALE: 420, Species.WOLF: 92, Species.ZEBRA: 180,
}  # fmt: skip
GROWN_SHARE = {Age.CHILD: 0.46, Age.YOUNG: 0.86}


@lru_cache(maxsize=256)
def standing_height(look: Look) -> float:
    """How tall someone is who stands, in figure units."""
    return height_standing(look)


def height_cm(look: Look) -> float:
    """How tall someone is in life; whoever is in human shape, and things, are as tall as they are drawn."""
    tall = TALL_CM.get(look.species)
    if tall is None:
        return standing_height(look) * HUMAN_CM / HUMAN_HEIGHT
    if look.upright:
        # The head is as large as on four legs.
        tall *= standing_height(look) / standing_height(look.model_copy(update={"upright": False}))
    return tall * GROWN_SHARE.get(look.age, 1.0)
