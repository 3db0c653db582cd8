"""Which body plan a species has."""

from __future__ import annotations

from storyassets.model.character import Look, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.figure import Facing
from storyassets.providers.embedded.figures.human import draw_human, draw_human_bust
from storyassets.providers.embedded.figures.sketch import Shapes


def draw_body(look: Look, action: Action, emotion: Emotion, facing: Facing) -> Shapes:
    """A whole figure that faces right (or the viewer), standing anywhere."""
    return draw_human(look, action, emotion, facing)


def draw_bust(look: Look, emotion: Emotion) -> Shapes:
    """Head and shoulders, facing the viewer."""
    return draw_human_bust(look, emotion)
