"""How vehicles are built: paint, light on the roof, blade; what of them is seen from before and over the hood."""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.model.vehicle import Ride, Vehicle
from storyassets.providers.embedded.scenery.colours import mix
from storyassets.providers.embedded.scenery.palettes import Palette

AMBER, BLUE = "#ffb13a", "#5a9bff"
BLADE = "#f08c1e"
OWN_COLOUR = 0.6  # of what it is by daylight, in whatever light: a thing of the story has to be known


@dataclass(frozen=True)
class Build:
    """`paint` as the prop has it; `high` has a flat front and an upright windscreen."""

    paint: str
    high: bool = False
    beacon: str = ""
    blade: bool = False
    sign: bool = False
    rails: bool = False
    boxed: bool = False
    """Behind the seats is a body without windows."""


BUILDS: dict[Vehicle, Build] = {
    Vehicle.CAR: Build("#e0a93a"),
    Vehicle.TAXI: Build("#e3b23c", sign=True),
    Vehicle.VAN: Build("#dedbd0", boxed=True),
    Vehicle.TRUCK: Build("#d8733a", high=True, boxed=True),
    Vehicle.PLOW: Build("#d8782c", high=True, beacon=AMBER, blade=True, boxed=True),
    Vehicle.BUS: Build("#e0a93a", high=True, sign=True),
    Vehicle.AMBULANCE: Build("#f0f0ea", beacon=BLUE, boxed=True),
    Vehicle.FIRE_ENGINE: Build("#c3332c", high=True, beacon=BLUE, boxed=True),
    Vehicle.POLICE_CAR: Build("#2f4068", beacon=BLUE),
    Vehicle.TRACTOR: Build("#b5443a", high=True),
    Vehicle.TRAIN: Build("#9a3f3a", high=True, rails=True, boxed=True),
}
_PAINTS = {
    "red": "#b5403a",
    "orange": "#d8782c",
    "yellow": "#e0b43a",
    "green": "#4f8a5a",
    "blue": "#4f7fb0",
    "purple": "#7a5a9a",
    "pink": "#d88aa8",
    "brown": "#7a5a40",
    "white": "#e8e6de",
    "black": "#33363f",
    "grey": "#8a8f9c",
    "gray": "#8a8f9c",
}


def paint_of(ride: Ride) -> str:
    """The colour that the words give it, else that of its kind."""
    return _PAINTS.get(ride.colour, BUILDS[ride.vehicle].paint)


def in_light(palette: Palette, paint: str) -> str:
    """A vehicle's paint, in the light of the hour."""
    return mix(palette.lit(paint), paint, OWN_COLOUR)
