"""Where the chest of a portrait ends. What lies lower is not seen of it."""

from __future__ import annotations

from storyassets.providers.embedded.figures.sketch import Part, Shapes, bounds

BELOW_FACE = 1.3
"""How far below the face a portrait reaches, in heights of the face."""


def chest_end(shapes: Shapes) -> float:
    """How far down a portrait of somebody with that head goes, in the head's units."""
    head = bounds([shape for shape in shapes if shape.part is Part.HEAD])
    return head.y + head.height * (1 + BELOW_FACE)
