"""Vehicle: what people drive and ride in today, and from where a ride is seen."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from storyassets.model.document import Noun
from storyassets.model.place import Setting
from storyassets.model.prop import Prop


class Vehicle(StrEnum):
    """What drives on roads or rails, with people in it."""

    CAR = "car"
    TAXI = "taxi"
    VAN = "van"
    TRUCK = "truck"
    PLOW = "plow"
    BUS = "bus"
    AMBULANCE = "ambulance"
    FIRE_ENGINE = "fire_engine"
    POLICE_CAR = "police_car"
    TRACTOR = "tractor"
    TRAIN = "train"


AS_PROP: dict[Vehicle, Prop] = {
    Vehicle.CAR: Prop.CAR,
    Vehicle.TAXI: Prop.CAR,
    Vehicle.VAN: Prop.VAN,
    Vehicle.TRUCK: Prop.TRUCK,
    Vehicle.PLOW: Prop.SNOWPLOW,
    Vehicle.BUS: Prop.BUS,
    Vehicle.AMBULANCE: Prop.AMBULANCE,
    Vehicle.FIRE_ENGINE: Prop.FIRE_TRUCK,
    Vehicle.POLICE_CAR: Prop.POLICE_CAR,
    Vehicle.TRACTOR: Prop.TRACTOR,
    Vehicle.TRAIN: Prop.TRAIN,
}
"""What stands there when nobody is in it."""


class RideView(StrEnum):
    """From where the camera sees a ride."""

    SIDE = "side"
    """Through the window of the door."""

    FRONT = "front"
    """Through the windscreen, from before."""

    AHEAD = "ahead"
    """Past the shoulders of those inside, on the way before them."""

    WAY = "way"
    """The way itself, as who is on it sees it."""

    FAR = "far"
    """Small in its landscape."""

    CARGO = "cargo"
    """In the back of a van, among what it carries."""

    MIRROR = "mirror"
    """Who sits behind, as the driver sees them."""

    BRAKE = "brake"
    """A foot on the brake."""


class Ahead(StrEnum):
    """What is before them on the way."""

    NOTHING = ""
    LIGHTS = "lights"
    VEHICLE = "vehicle"
    BEAST = "beast"
    """An animal on the road: the one that is among the actors."""

    BARRED = "barred"
    """The way ends, or is under water."""


class Ride(Noun):
    """What is driven in, and how it is seen; the first of the actors is at the wheel, if anybody of the story is."""

    vehicle: Vehicle = Vehicle.CAR
    view: RideView = RideView.SIDE
    through: Setting = Field(default=Setting.ROAD, description="where it goes: outdoors")
    driven: bool = Field(
        default=True, description="whether the first actor is who drives; else all ride along"
    )
    ahead: Ahead = Ahead.NOTHING
    says: str = Field(default="", max_length=12, description="what is painted on the vehicle ahead")
    colour: str = Field(default="", max_length=10, description="its colour, by the story's word: red")
