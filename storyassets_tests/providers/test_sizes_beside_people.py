"""Furniture beside people is as large as in life; who grows up fills the strips of their years."""

from __future__ import annotations

import re
from random import Random

import pytest

from storyassets.model.camera import Framing
from storyassets.model.character import Age, Species
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Condition, Staging
from storyassets.providers.embedded.figures import Facing
from storyassets.providers.embedded.scenery.blocking import block_actors
from storyassets.providers.embedded.scenery.inside import keep_inside, thing_ahead
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_spots import BESIDE_PEOPLE, put_near
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.put_to_read import is_to_read
from storyassets.providers.embedded.scenery.standpoint import make_stage
from storyassets.providers.embedded.scenery.strips import is_in_strips, lay_strips
from storyassets_tests.providers.test_scenery import HEIGHT, WIDTH, a_look, a_request

_SCALE = re.compile(r"scale\((-?[\d.]+)")


@pytest.mark.parametrize("prop", [Prop.CHAIR, Prop.OVEN, Prop.CUPBOARD])
def test_furniture_behind_people_is_no_larger_than_beside_them_in_life(prop):
    people = (Species.HUMAN, Action.TALK), (Species.HUMAN, Action.LOOK)
    placed = block_actors(a_request(*people), WIDTH, HEIGHT, Random(1))
    staging = Staging(props=(prop,))
    stage = make_stage(staging, Framing.MEDIUM, (WIDTH, HEIGHT), 0.8, Random(1))
    pens = Pen("a"), Pen("b")
    drawing = draw_thing(staging.condition_of(prop), prefix="p", seed=1)
    put_near(pens, stage, staging, prop, drawing, placed, (0, 1))
    sizes = [float(one) for one in _SCALE.findall(pens[0].svg().replace(drawing.svg, ""))]
    assert sizes and max(sizes) <= max(one.nearest.scale for one in placed) * BESIDE_PEOPLE


def test_who_grows_up_is_taller_from_strip_to_strip_and_stands_low():
    request = a_request((Species.HUMAN, Action.STAND), framing=Framing.WIDE)
    staging = request.staging.model_copy(update={"ages": (Age.CHILD, Age.YOUNG, Age.ADULT)})
    request = request.model_copy(update={"staging": staging})
    assert is_in_strips(request)
    bodies = re.findall(r"<g transform=\"translate\([^)]*\) scale\([\d.]{6}\)\">", lay_strips(request).middle)
    sizes = [float(_SCALE.findall(one)[0]) for one in bodies]
    assert len(sizes) == 3 and sizes == sorted(sizes) and sizes[-1] > 0.36


def _sign_before(*people: tuple[Species, Action], says: str = "FOR SALE") -> tuple[str, str, float]:
    """What is drawn behind and before them, and how far down their lowest face is."""
    placed = block_actors(a_request(*people), WIDTH, HEIGHT, Random(1))
    staging = Staging(props=(Prop.SIGNPOST,), conditions=(Condition(prop=Prop.SIGNPOST, says=says),))
    stage = make_stage(staging, Framing.MEDIUM, (WIDTH, HEIGHT), 0.8, Random(1))
    pens = Pen("a"), Pen("b")
    drawing = draw_thing(staging.condition_of(Prop.SIGNPOST), prefix="p", seed=1)
    put_near(pens, stage, staging, Prop.SIGNPOST, drawing, placed, (0, 1))
    head = placed[0].nearest.figure.head
    chin = stage.ground_y + (head.y + head.height) * placed[0].nearest.scale
    return pens[0].svg(), pens[1].svg(), chin


def test_a_sign_with_words_stands_before_people_and_below_their_faces():
    one = (Species.HUMAN, Action.STAND)
    for people in ((one,), (one, one)):
        behind, before, chin = _sign_before(*people)
        x, y, scale = map(float, re.findall(r"translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)", before)[0])
        assert not behind and 0 < x < WIDTH
        assert y - draw_thing(Condition(prop=Prop.SIGNPOST), prefix="p", seed=1).height * scale > chin


def test_a_sign_without_words_or_among_many_stands_where_anything_does():
    one = (Species.HUMAN, Action.STAND)
    placed = block_actors(a_request(one, one, one), WIDTH, HEIGHT, Random(1))
    said = Condition(prop=Prop.SIGNPOST, says="FOR SALE")
    assert not is_to_read(Staging(props=(Prop.SIGNPOST,)), Prop.SIGNPOST, placed[:1])
    assert not is_to_read(Staging(props=(Prop.SIGNPOST,), conditions=(said,)), Prop.SIGNPOST, placed)


@pytest.mark.parametrize(
    ("action", "least"),
    [
        (Action.GIVE, 1.0),
        (Action.SHAKE_HANDS, 1.0),
        (Action.NUDGE, 1.0),
        (Action.RUN, 0.9),
        (Action.POINT, 0.9),
    ],
)
def test_of_two_grown_people_none_is_drawn_as_a_child(action, least):
    placed = block_actors(
        a_request((Species.HUMAN, action), (Species.HUMAN, Action.LOOK)), WIDTH, HEIGHT, Random(1)
    )
    sizes = [one.nearest.scale for one in placed]
    assert min(sizes) >= max(sizes) * least


@pytest.mark.parametrize(("facing", "edge"), [(Facing.LEFT, 0.0), (Facing.RIGHT, WIDTH)])
def test_what_a_bird_has_in_its_beak_is_in_the_picture(facing, edge):
    (one,) = block_actors(a_request((Species.CROW, Action.LOOK)), WIDTH, HEIGHT, Random(1))
    crow = a_look(Species.CROW)
    holding, empty = Actor(character_id="c", holds=Prop.CHEESE.value), Actor(character_id="c")
    assert not thing_ahead(empty, crow) and not thing_ahead(holding, a_look(Species.HUMAN))
    ahead = thing_ahead(holding, crow)
    x = keep_inside(one.members, facing, edge, 0.0, WIDTH, ahead=ahead)
    head, scale = one.nearest.figure.head, one.nearest.scale
    room = ahead * head.width * scale
    beak = x + (head.x + head.width) * scale + room if edge else x + head.x * scale - room
    assert 0 < beak < WIDTH
