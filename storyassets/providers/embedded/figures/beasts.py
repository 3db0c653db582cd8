"""The four-footed animals: what each is made of. Drawing is `quadruped`'s and `beast_heads`'s."""

from __future__ import annotations

from storyassets.model.character import Species
from storyassets.providers.embedded.figures.anatomy import BeastPlan
from storyassets.providers.embedded.figures.beasts_of_burden import BEASTS_OF_BURDEN
from storyassets.providers.embedded.figures.beasts_of_prey import BEASTS_OF_PREY
from storyassets.providers.embedded.figures.faraway_beasts import FARAWAY_BEASTS
from storyassets.providers.embedded.figures.flock_and_forest import FLOCK_AND_FOREST
from storyassets.providers.embedded.figures.small_beasts import SMALL_BEASTS

BEASTS: dict[Species, BeastPlan] = {
    **BEASTS_OF_PREY,
    **SMALL_BEASTS,
    **BEASTS_OF_BURDEN,
    **FLOCK_AND_FOREST,
    **FARAWAY_BEASTS,
}
