"""Who points at somebody near does not poke them, and a thought has room over or beside a head."""

from dataclasses import replace
from random import Random

import pytest

from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.figures.posing import HELD_BACK
from storyassets.providers.embedded.scenery.beside_actors import place_around, take_apart
from storyassets.providers.embedded.scenery.page import page_size
from storyassets.providers.embedded.scenery.pointing import hold_fingers_back
from storyassets.providers.embedded.scenery.standpoint import make_stage
from storyassets.providers.embedded.scenery.thinking import find_thoughts
from storyassets_tests.providers.test_illustrator import a_shot

GIRL, POINTS = (Species.HUMAN, Action.LOOK), (Species.HUMAN, Action.POINT)
PX = {"width_px": 270, "height_px": 480}


@pytest.mark.parametrize("emotion", [Emotion.CALM, Emotion.ANGER])
def test_from_the_elbow_a_finger_reaches_less_far(emotion):
    look = Look(species=Species.HUMAN, sex=Sex.FEMALE, age=Age.ADULT)
    straight, bent = (
        draw_figure(look, Action.POINT, emotion, facing=Facing.RIGHT, prefix="p", variant=variant)
        for variant in (0, HELD_BACK)
    )
    assert bent.width < 0.8 * straight.width


def test_whoever_is_so_near_that_a_finger_would_poke_them_is_pointed_at_from_the_elbow():
    request = a_shot(POINTS, GIRL, framing=Framing.WIDE, seed=2).model_copy(update=PX)
    apart, request = take_apart(request)
    one, other = place_around(request, apart, page_size(270, 480))
    free = (one,)
    assert hold_fingers_back(free, request) == free
    figures = [
        draw_figure(one.look, Action.POINT, one.actor.emotion, facing=one.facing, prefix="p", variant=way)
        for way in (0, HELD_BACK)
    ]
    straight, bent = (figure.width for figure in figures)
    tip = one.x + one.way * straight * one.nearest.scale / 2
    assert (tip - other.x) * one.way > 0
    assert one.nearest.figure.width == pytest.approx(bent, rel=0.1)


@pytest.mark.parametrize("ground", [0.6, 0.66, 0.72, 0.8])
def test_a_thought_is_in_the_picture_and_off_the_face(ground):
    request = a_shot(GIRL, framing=Framing.WIDE).model_copy(update=PX)
    (actor,) = request.staging.actors
    thinks = actor.model_copy(update={"thinks": Prop.BREAD.value})
    size = page_size(270, 480)
    width, _ = size
    apart, request = take_apart(request)
    (one,) = place_around(request, apart, size)
    one = replace(one, actor=thinks, x=0.62 * width)
    stage = make_stage(request.staging, Framing.WIDE, size, ground, Random(1))
    ((left, top, right, bottom),) = find_thoughts(stage, (one,))
    member = one.nearest
    head = member.figure.head
    crown = stage.ground_y + member.dy + head.y * member.scale
    beside = one.x + member.dx + head.x * member.scale
    assert left > -0.05 * width and right < 1.05 * width and top > 0
    assert bottom < crown + 0.25 * head.height * member.scale or right < beside + 0.1 * width
