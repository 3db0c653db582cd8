"""Which body plan a species has, and how high it hangs above the ground in an action."""

from __future__ import annotations

from storyassets.model.character import Look, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.beasts import BEASTS
from storyassets.providers.embedded.figures.figure import Facing
from storyassets.providers.embedded.figures.human import draw_human, draw_human_bust
from storyassets.providers.embedded.figures.poses import BEAST_POSES, HUMAN_POSES
from storyassets.providers.embedded.figures.quadruped import draw_beast, draw_beast_bust
from storyassets.providers.embedded.figures.sketch import Shapes


def draw_body(look: Look, action: Action, emotion: Emotion, facing: Facing) -> Shapes:
    """A whole figure that faces right (or the viewer), standing anywhere."""
    if look.species in BEASTS:
        return draw_beast(look, action, emotion, facing)
    return draw_human(look, action, emotion, facing)


def draw_bust(look: Look, emotion: Emotion) -> Shapes:
    """Head and shoulders, facing the viewer."""
    if look.species in BEASTS:
        return draw_beast_bust(look, emotion)
    return draw_human_bust(look, emotion)


def lift_of(species: Species, action: Action) -> float:
    """How high above the ground, in figure units."""
    if species in BEASTS:
        return BEAST_POSES[action].lift
    return HUMAN_POSES[action].lift
