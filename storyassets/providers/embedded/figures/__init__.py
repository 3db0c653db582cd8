"""The draughtsman: people, animals and things with faces, as fragments of SVG.

`draw_figure` and `draw_portrait` are the way in. Settings, props and the page are not drawn here.
"""

from storyassets.providers.embedded.figures.doing import Hold, Seat
from storyassets.providers.embedded.figures.draughtsman import draw_figure, draw_portrait
from storyassets.providers.embedded.figures.figure import Box, Facing, Figure

__all__ = ["Box", "Facing", "Figure", "Hold", "Seat", "draw_figure", "draw_portrait"]
