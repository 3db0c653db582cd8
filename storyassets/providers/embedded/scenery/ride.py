"""A ride: who drives and who is along, seen from one of several sides, in the land and the weather they go through."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.shot import Actor, ShotKind, Staging
from storyassets.model.vehicle import Ride, RideView
from storyassets.providers.embedded.scenery.at_wheel import lay_at_wheel, sits_like_people
from storyassets.providers.embedded.scenery.composition import EMPTY_LINE
from storyassets.providers.embedded.scenery.gripping import dressed
from storyassets.providers.embedded.scenery.page import page_size
from storyassets.providers.embedded.scenery.ride_ahead import draw_ahead, draw_open_way
from storyassets.providers.embedded.scenery.ride_details import draw_brake, draw_cargo, draw_mirror
from storyassets.providers.embedded.scenery.ride_far import draw_far
from storyassets.providers.embedded.scenery.ride_front import draw_front
from storyassets.providers.embedded.scenery.scene import Layers, lay_scene
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.standpoint import make_stage, seed_of
from storyassets.providers.protocols import ShotPictureRequest, Sitter

MOST = 3
STRANGER = "stranger-at-the-wheel"
STRANGERS_LOOK = Look(
    species=Species.HUMAN, sex=Sex.MALE, age=Age.ADULT, outfit="#4a4f5c", hair="#2f2a28", seed=7
)


def is_ride(request: ShotPictureRequest) -> bool:
    """Whether people in a vehicle are seen, or their vehicle from afar."""
    staging = request.staging
    if request.kind is not ShotKind.BROLL or staging.setting is not Setting.CAR or staging.ride is None:
        return False
    alone = staging.ride.view in (RideView.FAR, RideView.AHEAD, RideView.WAY, RideView.BRAKE)
    return alone or bool(riders_of(request))


def lay_ride(request: ShotPictureRequest) -> Layers:
    """The picture in layers."""
    request = with_stranger(request)
    staging, riders = request.staging, riders_of(request)[:MOST]
    ride = staging.ride or Ride()
    if ride.view is RideView.SIDE:
        return lay_at_wheel(request)
    layers = lay_scene(request.model_copy(update={"staging": outside_of(staging, ride)}))
    size = page_size(request.width_px, request.height_px)
    stage = make_stage(outside_of(staging, ride), request.framing, size, EMPTY_LINE, seed_of(request, "ride"))
    stage = replace(stage, place_seed=staging.place_seed or request.seed)
    if ride.view in (RideView.AHEAD, RideView.WAY, RideView.BRAKE, RideView.CARGO, RideView.MIRROR):
        back, inside = _draw_inside(stage, ride, riders, _beast_of(request))
        return replace(layers, back=back, middle=inside, front="", eyes=(), mouths=(), falling=(), soft=False)
    if ride.view is RideView.FAR:
        return replace(layers, middle=draw_far(stage, ride, staging.things_seed).svg(), soft=False)
    pen = draw_front(stage, ride, riders)
    return replace(layers, middle=pen.svg(), front="", eyes=tuple(pen.eyes), mouths=(), soft=True)


def _draw_inside(
    stage: Stage, ride: Ride, riders: list[tuple[Actor, Look]], beast: Look | None
) -> tuple[str, str]:
    """What is behind and before, where the camera is inside or on the road."""
    looks = [look for _, look in riders]
    if ride.view is RideView.WAY:
        return draw_open_way(stage, ride, looks, beast)
    if ride.view is RideView.BRAKE:
        return draw_brake(stage, looks)
    if ride.view is RideView.MIRROR:
        return draw_mirror(stage, ride, riders)
    if ride.view is RideView.CARGO:
        return draw_cargo(stage, riders)
    return draw_ahead(stage, ride, looks, beast)


def _beast_of(request: ShotPictureRequest) -> Look | None:
    """The animal among the actors, which nobody takes along."""
    there = {actor.character_id for actor in request.staging.actors}
    looks = (one.look for one in request.sitters if one.character_id in there)
    return next((look for look in looks if not sits_like_people(look) and not look.crowd), None)


def with_stranger(request: ShotPictureRequest) -> ShotPictureRequest:
    """Where all of the story only ride along, somebody else is at the wheel."""
    staging, ride = request.staging, request.staging.ride
    if ride is None or ride.driven or ride.view not in (RideView.FRONT, RideView.SIDE, RideView.AHEAD):
        return request
    actors = (Actor(character_id=STRANGER), *staging.actors)[:MOST]
    sitters = (Sitter(character_id=STRANGER, look=STRANGERS_LOOK), *request.sitters)
    driven = staging.model_copy(update={"actors": actors, "ride": ride.model_copy(update={"driven": True})})
    return request.model_copy(update={"staging": driven, "sitters": sitters})


def outside_of(staging: Staging, ride: Ride) -> Staging:
    """What they drive through, with nobody in it."""
    bare = {
        "setting": ride.through,
        "actors": (),
        "props": (),
        "conditions": (),
        "landmark": None,
        "ride": None,
    }
    return staging.model_copy(update=bare)


def riders_of(request: ShotPictureRequest) -> list[tuple[Actor, Look]]:
    """Those who sit like people, with what they wear."""
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    return [
        (actor, dressed(actor, looks[actor.character_id]))
        for actor in request.staging.actors
        if actor.character_id in looks and sits_like_people(looks[actor.character_id])
    ]
