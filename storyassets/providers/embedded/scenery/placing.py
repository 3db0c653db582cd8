"""Placing: everyone who is seen in a scene, each where they are."""

from __future__ import annotations

from storyassets.model.camera import Angle
from storyassets.model.prop import Prop
from storyassets.model.shot import Actor, Staging
from storyassets.providers.embedded.scenery.accusing import make_room
from storyassets.providers.embedded.scenery.at_vessel import lean_over_vessels
from storyassets.providers.embedded.scenery.between import let_pass
from storyassets.providers.embedded.scenery.blocking import Placed, block_actors
from storyassets.providers.embedded.scenery.carrying import keep_loads_inside, load_actors
from storyassets.providers.embedded.scenery.composition import LINES, ground_share
from storyassets.providers.embedded.scenery.contact import bring_together
from storyassets.providers.embedded.scenery.coverings import huddle
from storyassets.providers.embedded.scenery.doorways import go_to_door
from storyassets.providers.embedded.scenery.gripping import with_full_hands
from storyassets.providers.embedded.scenery.perching import look_down, perch
from storyassets.providers.embedded.scenery.prop_habits import fitting_props, needs_room
from storyassets.providers.embedded.scenery.seating import guests_of, seat_guests, settle_in_vessels
from storyassets.providers.embedded.scenery.standpoint import seed_of
from storyassets.providers.embedded.scenery.threshold import opens_door
from storyassets.providers.embedded.scenery.worktops import prepare, with_tools
from storyassets.providers.protocols import ShotPictureRequest

PROP_ROOM = 0.18  # of the picture's width, left free beside or between the actors


def place_actors(request: ShotPictureRequest, size: tuple[float, float]) -> tuple[Placed, ...]:
    """Everyone who is seen: beside one another, on or under others, in things, with whom they hold."""
    staging = with_full_hands(request.staging, {s.character_id: s.look for s in request.sitters})
    staging = staging.model_copy(
        update={"actors": tuple(with_tools(actor, staging.props) for actor in staging.actors)}
    )
    request = request.model_copy(update={"staging": staging})
    reserved = _room_for_things(staging)
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    guests = guests_of(staging.actors, frozenset(looks))
    placed = block_actors(_without(request, guests), size[0], size[1], seed_of(request, "blocking"), reserved)
    placed = bring_together(placed)
    placed = prepare(placed if opens_door(staging) else go_to_door(placed, size), staging, size[0])
    placed = lean_over_vessels(placed, staging, size[0])
    placed = seat_guests(placed, guests, looks, request.framing, size[1])
    placed = settle_in_vessels(placed, staging.props, request.seed)
    falls = staging.in_air is not None or any(actor.thinks for actor in staging.actors)
    ground = (
        LINES[request.framing][1] if falls else ground_share(placed, request.framing, size[1], staging.angle)
    )
    above = staging.angle is Angle.ABOVE and not falls
    placed = look_down(placed, size, ground) if above else perch(placed, size, ground, falls=falls)
    placed = make_room(huddle(placed, size[0]), staging, size)
    loaded = let_pass(load_actors(placed, looks, request.framing, size, staging), size)
    return keep_loads_inside(loaded, size[0])


def _room_for_things(staging: Staging) -> float:
    """The share of the width that stays free; a table stands behind those who are more than one."""
    things = fitting_props(staging)
    if len(staging.actors) > 1:
        behind = frozenset({Prop.TABLE, Prop.DESK})
        if not needs_room(tuple(prop for prop in things if prop not in behind), staging):
            return 0.0
    return PROP_ROOM if needs_room(things, staging) else 0.0


def _without(request: ShotPictureRequest, guests: tuple[Actor, ...]) -> ShotPictureRequest:
    """The request for everyone who stands on their own."""
    own = tuple(actor for actor in request.staging.actors if actor not in guests)
    return request.model_copy(update={"staging": request.staging.model_copy(update={"actors": own})})
