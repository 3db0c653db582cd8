"""A pitcher seen through: its water rises, and once it is full no dry ring is left below the mouth."""

import re
from random import Random

import pytest

from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.props_pitcher import water_pitcher

_SURFACE = re.compile(r'd="M-?\d+ (-?\d+)Q0 ')
_MOUTH = -246


def surface_at(level: float) -> int:
    pen = Pen("p")
    water_pitcher(level, 3)(pen, Random(1))
    found = _SURFACE.search(pen.svg())
    assert found is not None
    return int(found[1])


def test_water_rises():
    assert surface_at(0.2) > surface_at(0.5) > surface_at(0.85)


@pytest.mark.parametrize(("level", "full"), [(0.85, False), (0.95, True), (1.0, True)])
def test_a_full_one_is_full_to_the_mouth(level, full):
    assert (surface_at(level) <= _MOUTH + 4) == full
