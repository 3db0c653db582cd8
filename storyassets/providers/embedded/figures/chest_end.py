"""Where the chest of a portrait ends. What lies lower is not seen of it."""

from __future__ import annotations

from storyassets.model.character import Species
from storyassets.providers.embedded.figures.beasts import BEASTS
from storyassets.providers.embedded.figures.birds import BIRDS
from storyassets.providers.embedded.figures.sketch import Part, Shapes, bounds

BELOW_FACE = 1.3
"""How far below the face a person's portrait reaches, in heights of the face."""

_ANIMALS_BELOW = 1.85
"""The same of animals: their shoulders are lower, and broader than the head."""

DRAWN_BELOW = 1.7
"""How much farther down a portrait is drawn than it shows, in heights of the face: a small one shows waist and haunches."""

_WHOLE_EDGE = 0.3
"""Of the height of the face: the lowest part of a body is its own end, and not drawn out."""


def below_face(species: Species) -> float:
    """How far below the face a portrait of that kind reaches."""
    animal = species in BEASTS or species in BIRDS or species is Species.TORTOISE
    return _ANIMALS_BELOW if animal else BELOW_FACE


def chest_end(shapes: Shapes, below: float) -> float:
    """How far down a portrait of somebody with that head goes, in the head's units."""
    head = bounds([shape for shape in shapes if shape.part is Part.HEAD])
    return head.y + head.height * (1 + below)


def drawn_below(shapes: Shapes, floor: float) -> float:
    """How far below the floor of a portrait these shapes are still a body, in their units."""
    head = bounds([shape for shape in shapes if shape.part is Part.HEAD])
    extent = bounds(shapes)
    body = extent.y + extent.height - head.height * _WHOLE_EDGE - floor
    return max(0.0, min(head.height * DRAWN_BELOW, body))
