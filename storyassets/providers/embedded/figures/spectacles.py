"""Glasses of human heads, in face units: round ones to read with, dark ones of the blind of today."""

from __future__ import annotations

from storyassets.model.character import Costume, Look
from storyassets.providers.embedded.figures.sketch import Shapes, ellipse, line

_OF_TODAY = frozenset(
    {
        Costume.MODERN,
        Costume.OFFICE,
        Costume.SAILOR,
        Costume.POLICE,
        Costume.NURSE,
        Costume.DOCTOR,
        Costume.COOK,
        Costume.WAITER,
        Costume.BRIDE,
        Costume.FESTIVE,
        Costume.TROOPER,
        Costume.OFFICER,
        Costume.JUDGE,
        Costume.BYGONE,
        Costume.PLAYER,
        Costume.TRACKSUIT,
    }
)


def glasses(look: Look, eyes_y: float, apart: float, turned: float) -> Shapes:
    """Round glasses over the eyes; dark ones of the blind of today."""
    if look.blind and look.costume in _OF_TODAY:
        return _dark_glasses(eyes_y, apart, turned)
    if not look.glasses and look.wearing != "glasses":
        return []
    colour = "#3a2c34"
    shift = 17 * turned
    rings: Shapes = [
        ellipse(
            side * apart * (1 - 0.1 * turned) + shift, eyes_y, 20, 20, "none", stroke=colour, stroke_width=4
        )
        for side in (-1, 1)
    ]
    return [*rings, line(f"M{shift - 5},{eyes_y} Q{shift},{eyes_y - 4} {shift + 5},{eyes_y}", colour, 4)]


def _dark_glasses(eyes_y: float, apart: float, turned: float) -> Shapes:
    colour, shift = "#22202a", 17 * turned
    panes: Shapes = []
    for side in (-1, 1):
        x = side * apart * (1 - 0.1 * turned) + shift
        panes += [
            ellipse(x, eyes_y, 23, 20, colour),
            line(f"M{x - 12},{eyes_y - 4} L{x - 4},{eyes_y - 12}", "#8d93a8", 4, opacity=0.8),
        ]
    bridge = f"M{shift - 9},{eyes_y - 3} Q{shift},{eyes_y - 8} {shift + 9},{eyes_y - 3}"
    arms = f"M{-60},{eyes_y - 6} L{shift - apart - 12},{eyes_y - 4} M{shift + apart + 12},{eyes_y - 4} L60,{eyes_y - 6}"
    return [*panes, line(f"{bridge} {arms}", colour, 5)]
