"""Rides as they are drawn: every view of every vehicle, by day and in snow at night."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.vehicle import Ahead, Ride, RideView, Vehicle
from storyassets.providers.embedded.scenery.compose import compose_apart
from storyassets.providers.embedded.scenery.ride import is_ride, lay_ride
from storyassets.providers.embedded.scenery.vehicle_builds import paint_of
from storyassets.providers.protocols import ShotPictureRequest
from storyassets_tests.providers.test_at_wheel import asked


def riding(ride: Ride, *who: str, **facts: object) -> ShotPictureRequest:
    request = asked(*who)
    return request.model_copy(update={"staging": request.staging.model_copy(update={"ride": ride, **facts})})


@pytest.mark.parametrize("view", list(RideView))
def test_every_view_has_something_before_and_behind(view: RideView) -> None:
    request = riding(Ride(vehicle=Vehicle.VAN, view=view), "driver", "child")
    assert is_ride(request)
    layers = lay_ride(request)
    assert "nan" not in layers.back + layers.middle
    assert len(layers.eyes) == (2 if view in (RideView.SIDE, RideView.FRONT) else 0)


@pytest.mark.parametrize("vehicle", list(Vehicle))
def test_every_vehicle_is_seen_from_before_and_from_afar(vehicle: Vehicle) -> None:
    night = {"time_of_day": TimeOfDay.NIGHT, "weather": Weather.SNOW}
    before, far = (
        lay_ride(riding(Ride(vehicle=vehicle, view=view), "driver", **night)).middle
        for view in (RideView.FRONT, RideView.FAR)
    )
    assert before != far
    assert "#ff3a2c" in far  # its tail lights


def test_a_plow_has_its_blade_and_a_red_car_is_red() -> None:
    views = (RideView.FRONT, RideView.AHEAD)
    plow, truck = (
        [lay_ride(riding(Ride(vehicle=vehicle, view=view), "driver")) for view in views]
        for vehicle in (Vehicle.PLOW, Vehicle.TRUCK)
    )
    assert all(len(a.back + a.middle) != len(b.back + b.middle) for a, b in zip(plow, truck, strict=True))
    assert paint_of(Ride(colour="red")) != paint_of(Ride()) == paint_of(Ride(colour="glass"))


def test_what_is_ahead_is_seen_and_for_whoever_rides_along_a_stranger_drives() -> None:
    night = {"time_of_day": TimeOfDay.NIGHT}
    ways = [lay_ride(riding(Ride(view=RideView.WAY, ahead=ahead), "dog", **night)).back for ahead in Ahead]
    assert len(set(ways)) == len(ways)
    drives, rides = (
        lay_ride(riding(Ride(view=RideView.FRONT, driven=driven), "driver")) for driven in (True, False)
    )
    assert (len(drives.eyes), len(rides.eyes)) == (1, 2)


def test_nobody_is_in_a_ride_without_a_vehicle_or_from_near() -> None:
    assert not is_ride(asked("driver"))
    assert not is_ride(riding(Ride(), "dog"))
    assert not is_ride(riding(Ride(), "driver", setting=Setting.CITY))
    assert compose_apart(riding(Ride(), "driver")) is not None
