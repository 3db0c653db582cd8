"""Riders: one or two in the saddle, each on a horse that is drawn with them."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Relation
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.scenery.approach import come_to
from storyassets.providers.embedded.scenery.colours import darken
from storyassets.providers.embedded.scenery.composition import EMPTY_LINE
from storyassets.providers.embedded.scenery.gripping import dressed
from storyassets.providers.embedded.scenery.page import page_size
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.scene import Layers, lay_scene
from storyassets.providers.embedded.scenery.stature import standing_height
from storyassets.providers.protocols import ShotPictureRequest

SADDLE = "saddle"
COATS = ("#f2ead8", "#8a5a3a")
HORSE, PERSON = 640.0, 640.0  # how tall they stand on the picture
PLACES = (((0.52, 0.0),), ((0.62, 130.0), (0.40, 0.0)))  # of the width, and above the ground
BACK, ASTRIDE = 0.60, 0.34  # of the horse's height, where a rider sits; of a person's, that legs hang down
SEAT = -0.06  # of the horse's width


def is_riding(request: ShotPictureRequest) -> bool:
    """Whether somebody is in the saddle of a horse that is nobody of the story."""
    return bool(_riders(request))


def _riders(request: ShotPictureRequest) -> list[tuple[Actor, Look]]:
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    return [
        (one, looks[one.character_id])
        for one in request.staging.actors
        if one.at == SADDLE and one.relation is Relation.ON and one.character_id in looks
    ]


def lay_riders(request: ShotPictureRequest) -> Layers:
    """The place, and those who ride through it, the farther one first."""
    riders = _riders(request)[:2]
    bare = request.staging.model_copy(update={"actors": ()})
    layers = lay_scene(request.model_copy(update={"staging": bare}))
    width, height = page_size(request.width_px, request.height_px)
    pen = Pen("ri")
    places = PLACES[len(riders) - 1]
    for k, ((actor, look), (share, up)) in enumerate(zip(riders, places, strict=True)):
        _draw_rider(pen, actor, look, (width * share, height * EMPTY_LINE - up), k)
    near = come_to(pen.eyes, layers.size)
    middle = near.apply(layers.middle + pen.svg())
    return replace(layers, back=near.apply(layers.back), middle=middle, eyes=near.areas(pen.eyes))


def _draw_rider(pen: Pen, actor: Actor, look: Look, at: tuple[float, float], number: int) -> None:
    x, ground = at
    coat = COATS[number % len(COATS)]
    beast = Look(
        species=Species.HORSE, sex=Sex.UNKNOWN, age=Age.ADULT, outfit=coat, hair="#4a3626", seed=number
    )
    horse = draw_figure(
        beast, Action.WALK, Emotion.CALM, facing=Facing.RIGHT, prefix=f"rh{number}", variant=number
    )
    size = HORSE / horse.height * (0.9 if not number and len(PLACES) else 1.0)
    pen.shadow(x, ground, horse.width * size * 0.42, 26, 0.42)
    pen.place(horse.svg + horse.over, x, ground, size)
    pen.tell_eyes(horse.eyes, x, ground, size)
    worn = dressed(actor, look)
    figure = draw_figure(
        worn, Action.RIDE, actor.emotion, facing=Facing.RIGHT, prefix=f"rr{number}", empty_handed=True
    )
    scale = PERSON / standing_height(worn) * size / (HORSE / horse.height)
    high = horse.height * size
    sits_x = x + SEAT * horse.width * size
    sits_y = ground - BACK * high + ASTRIDE * figure.height * scale
    cloth = f"M{num(sits_x - 86)} {num(ground - BACK * high - 10)}q86 -26 172 0l14 96q-100 34 -200 0Z"
    pen.path(cloth, darken(look.accent, 0.1))
    pen.place(figure.svg + figure.over, sits_x, sits_y, scale)
    pen.tell_eyes(figure.eyes, sits_x, sits_y, scale)
