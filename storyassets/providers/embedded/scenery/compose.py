"""Which kind of page a request asks for."""

from __future__ import annotations

from storyassets.model.shot import Framing, ShotKind
from storyassets.providers.embedded.scenery.cards import compose_title_card
from storyassets.providers.embedded.scenery.closeup import compose_closeup, compose_portrait
from storyassets.providers.embedded.scenery.insert import compose_insert
from storyassets.providers.embedded.scenery.page import Page
from storyassets.providers.embedded.scenery.scene import compose_scene
from storyassets.providers.protocols import PictureRequest, PortraitRequest, ShotPictureRequest


def compose(request: PictureRequest) -> Page:
    """The page of a portrait or a shot."""
    if isinstance(request, PortraitRequest):
        return compose_portrait(request)
    if request.kind is ShotKind.TITLE:
        return compose_title_card(request).page
    if request.kind is ShotKind.INSERT and (request.staging.props or request.sitters):
        return compose_insert(request)
    if is_closeup(request):
        return compose_closeup(request)
    return compose_scene(request)


def is_closeup(request: ShotPictureRequest) -> bool:
    """Whether the shot is drawn as head and shoulders of its first actor."""
    insert = request.kind is ShotKind.INSERT and (request.staging.props or request.sitters)
    return request.kind is not ShotKind.TITLE and not insert and _is_close(request) and _has_actor(request)


def _is_close(request: ShotPictureRequest) -> bool:
    return request.kind is ShotKind.TALKING_HEAD or request.framing is Framing.CLOSE


def _has_actor(request: ShotPictureRequest) -> bool:
    drawn = {sitter.character_id for sitter in request.sitters}
    return any(actor.character_id in drawn for actor in request.staging.actors)
