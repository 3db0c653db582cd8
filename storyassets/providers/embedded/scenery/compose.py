"""Which kind of page a request asks for."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.camera import Framing
from storyassets.model.shot import ShotKind
from storyassets.providers.embedded.scenery.at_stove import is_at_stove, lay_at_stove
from storyassets.providers.embedded.scenery.at_wheel import is_at_wheel, lay_at_wheel
from storyassets.providers.embedded.scenery.cards import compose_end_card, compose_title_card
from storyassets.providers.embedded.scenery.closeup import compose_closeup
from storyassets.providers.embedded.scenery.coach import is_coach, lay_coach
from storyassets.providers.embedded.scenery.cutaway import compose_cutaway, is_cutaway
from storyassets.providers.embedded.scenery.insert import compose_insert
from storyassets.providers.embedded.scenery.key_light import as_near, lit_by
from storyassets.providers.embedded.scenery.page import Page
from storyassets.providers.embedded.scenery.peeping import is_peeping, lay_peeping
from storyassets.providers.embedded.scenery.portrait import compose_portrait
from storyassets.providers.embedded.scenery.ride import is_ride, lay_ride
from storyassets.providers.embedded.scenery.riders import is_riding, lay_riders
from storyassets.providers.embedded.scenery.scene import Layers, compose_layers, lay_scene
from storyassets.providers.embedded.scenery.split import compose_split, is_split
from storyassets.providers.embedded.scenery.strips import is_in_strips, lay_strips
from storyassets.providers.protocols import PictureRequest, PortraitRequest, ShotPictureRequest

CARDS = frozenset({ShotKind.TITLE, ShotKind.END_CARD})


def compose(request: PictureRequest) -> Page:
    """The page of a portrait or a shot."""
    if isinstance(request, PortraitRequest):
        return compose_portrait(request)
    if request.kind is ShotKind.TITLE:
        return compose_title_card(request).page
    if request.kind is ShotKind.END_CARD:
        return compose_end_card(request).page
    if is_split(request):
        return compose_cutaway(request) if is_cutaway(request) else compose_split(request)
    if is_insert(request):
        return compose_insert(request)
    if is_closeup(request):
        return compose_closeup(request)
    return compose_layers(_lay(request), request)


def compose_apart(request: PictureRequest) -> Layers | None:
    """The layers of a scene; None of what is drawn in one piece."""
    if isinstance(request, PortraitRequest) or request.kind in CARDS:
        return None
    if is_split(request) or is_insert(request) or is_closeup(request):
        return None
    layers = _lay(request)
    key = lit_by(layers.key, layers.back, layers.middle, layers.size, layers.eyes)
    return replace(layers, key=as_near(key, layers.size, layers.eyes))


def _lay(request: ShotPictureRequest) -> Layers:
    if is_coach(request):
        return lay_coach(request)
    if is_at_stove(request):
        return lay_at_stove(request)
    if is_ride(request):
        return lay_ride(request)
    if is_at_wheel(request):
        return lay_at_wheel(request)
    if is_riding(request):
        return lay_riders(request)
    if is_in_strips(request):
        return lay_strips(request)
    return lay_peeping(request) if is_peeping(request) else lay_scene(request)


def is_insert(request: ShotPictureRequest) -> bool:
    """Whether the shot is one thing, or one of its people, large."""
    return request.kind is ShotKind.INSERT and bool(request.staging.props or request.sitters)


def is_closeup(request: ShotPictureRequest) -> bool:
    """Whether the shot is drawn as head and shoulders of its first actor."""
    asks = request.kind not in CARDS and not is_insert(request) and _is_close(request)
    return asks and _has_actor(request)


def _is_close(request: ShotPictureRequest) -> bool:
    return request.kind is ShotKind.TALKING_HEAD or request.framing is Framing.CLOSE


def _has_actor(request: ShotPictureRequest) -> bool:
    drawn = {sitter.character_id for sitter in request.sitters}
    return any(actor.character_id in drawn for actor in request.staging.actors)
