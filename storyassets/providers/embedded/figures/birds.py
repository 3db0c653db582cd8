"""The birds: what each is made of. Drawing is `bird`'s and `bird_heads`'s."""

from __future__ import annotations

from storyassets.model.character import Species
from storyassets.providers.embedded.figures.bird_anatomy import BirdPlan
from storyassets.providers.embedded.figures.faraway_birds import FARAWAY_BIRDS
from storyassets.providers.embedded.figures.wild_birds import WILD_BIRDS
from storyassets.providers.embedded.figures.yard_and_water_birds import YARD_AND_WATER_BIRDS

BIRDS: dict[Species, BirdPlan] = {**WILD_BIRDS, **YARD_AND_WATER_BIRDS, **FARAWAY_BIRDS}
