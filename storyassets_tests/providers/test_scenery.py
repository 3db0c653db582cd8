"""Props, palettes, blocking: the parts of the scenery."""

from __future__ import annotations

import re
from random import Random

import pytest
import pyvips

from storyassets.model.brief import Style
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import (
    Action,
    Actor,
    Framing,
    Prop,
    Setting,
    ShotKind,
    Staging,
    TimeOfDay,
    Weather,
)
from storyassets.providers.embedded.figures import Facing, draw_portrait
from storyassets.providers.embedded.scenery.blocking import (
    FACES_ABOVE,
    block_actors,
    ground_share,
)
from storyassets.providers.embedded.scenery.closeup import fit_portrait
from storyassets.providers.embedded.scenery.colours import darken, grey, lighten, mix
from storyassets.providers.embedded.scenery.palettes import palette_for
from storyassets.providers.embedded.scenery.pen import Pen, smooth, straight
from storyassets.providers.embedded.scenery.props import PROPS, draw_prop
from storyassets.providers.embedded.scenery.settings import SETTINGS
from storyassets.providers.protocols import ShotPictureRequest, Sitter

SIDE_PX = 96
FILLED = 0.8  # of the square, by the longer side of the prop
LEAST_COVER = 0.12  # of its box, by the prop
WIDTH, HEIGHT = 1000.0, 1777.8


def rasterised(prop: Prop, seed: int = 0) -> pyvips.Image:
    """The prop alone, filling a square."""
    drawing = draw_prop(prop, prefix="p", seed=seed)
    scale = SIDE_PX * FILLED / max(drawing.width, drawing.height)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIDE_PX}" height="{SIDE_PX}">'
        f'<g transform="translate({SIDE_PX / 2} {SIDE_PX * 0.9}) scale({scale})">{drawing.svg}</g></svg>'
    )
    return pyvips.Image.svgload_buffer(svg.encode())


def a_look(species: Species, *, crowd: bool = False) -> Look:
    return Look(species=species, sex=Sex.MALE, age=Age.ADULT, crowd=crowd)


def a_request(*actors: tuple[Species, Action], framing: Framing = Framing.MEDIUM) -> ShotPictureRequest:
    ids = [f"c{i}" for i in range(len(actors))]
    return ShotPictureRequest(
        kind=ShotKind.BROLL,
        framing=framing,
        staging=Staging(
            actors=tuple(Actor(character_id=i, action=a) for i, (_, a) in zip(ids, actors, strict=True))
        ),
        sitters=tuple(Sitter(character_id=i, look=a_look(s)) for i, (s, _) in zip(ids, actors, strict=True)),
        style=Style.STORYBOOK,
        width_px=1000,
        height_px=1778,
    )


@pytest.mark.parametrize("prop", Prop)
def test_every_prop_has_a_drawing_that_can_be_seen(prop):
    picture = rasterised(prop)
    drawing = draw_prop(prop, prefix="p")
    box = min(drawing.width, drawing.height) / max(drawing.width, drawing.height) * FILLED**2
    assert picture.extract_band(3).avg() / 255 > LEAST_COVER * box
    assert picture.extract_band(0, n=3).deviate() > 10


def test_every_prop_is_drawn_the_same_from_the_same_seed():
    first, second = ([draw_prop(prop, prefix="p", seed=3) for prop in Prop] for _ in range(2))
    assert first == second


@pytest.mark.parametrize("prop", Prop)
def test_the_ids_of_a_prop_begin_with_its_prefix(prop):
    names = re.findall(r'id="([^"]+)"', draw_prop(prop, prefix="mine", seed=1).svg)
    assert all(name.startswith("mine-") for name in names)
    assert len(names) == len(set(names))


def test_no_two_props_share_a_drawing():
    assert len({draw_prop(prop, prefix="p").svg for prop in Prop}) == len(PROPS) == len(Prop)


def test_every_setting_has_a_function_of_its_own():
    assert set(SETTINGS) == set(Setting)
    assert len(set(SETTINGS.values())) == len(Setting)


@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM])
@pytest.mark.parametrize(
    "species", [Species.HUMAN, Species.MOUSE, Species.ANT, Species.HORSE, Species.TREE, Species.SNAKE]
)
def test_no_face_sinks_among_the_captions(species, framing):
    placed = block_actors(a_request((species, Action.STAND), framing=framing), WIDTH, HEIGHT, Random(1))
    ground = ground_share(placed, HEIGHT)
    member = placed[0].members[0]
    chin = ground + (member.figure.head.y + member.figure.head.height) * member.scale / HEIGHT
    assert chin <= FACES_ABOVE + 0.02


def test_two_actors_face_each_other_and_three_leave_nobody_outside():
    pair = block_actors(
        a_request((Species.LION, Action.STAND), (Species.MOUSE, Action.BEG)), WIDTH, HEIGHT, Random(1)
    )
    assert [one.facing for one in pair] == [Facing.RIGHT, Facing.LEFT]
    three = block_actors(
        a_request((Species.HORSE, Action.RUN), (Species.COW, Action.STAND), (Species.PIG, Action.SIT)),
        WIDTH,
        HEIGHT,
        Random(1),
    )
    slack = 0.03 * WIDTH
    assert all(one.x - one.width / 2 >= -slack and one.x + one.width / 2 <= WIDTH + slack for one in three)
    assert [one.x for one in three] == sorted(one.x for one in three)


def test_a_mouse_is_smaller_than_a_lion_but_never_too_small_to_see():
    lion, mouse = block_actors(
        a_request((Species.LION, Action.STAND), (Species.MOUSE, Action.STAND)), WIDTH, HEIGHT, Random(1)
    )
    assert mouse.height < lion.height
    [alone] = block_actors(a_request((Species.MOUSE, Action.STAND)), WIDTH, HEIGHT, Random(1))
    assert alone.height >= 0.18 * HEIGHT


@pytest.mark.parametrize("species", Species)
def test_a_portrait_keeps_the_whole_head_above_the_captions(species):
    figure = draw_portrait(a_look(species), Emotion.CALM, prefix="h")
    for size in ((1000.0, 1777.8), (1777.8, 1000.0), (1000.0, 1000.0)):
        scale, foot = fit_portrait(figure, size)
        assert foot - figure.height * scale >= 0
        assert figure.head.width * scale <= size[0]
        assert foot + (figure.head.y + figure.head.height) * scale <= FACES_ABOVE * size[1]


def test_colours_mix_towards_each_other():
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
    assert mix("#123456", "#ffffff", -1) == "#123456"
    assert lighten("#000000", 1) == "#ffffff"
    assert grey("#ff0000", 1) == "#363636"
    assert darken("#ffffff", 0) == "#ffffff"


def test_night_is_darker_than_day_and_snow_lies_on_the_ground():
    day, night, snow = (
        palette_for(Emotion.CALM, time_of_day, weather)
        for time_of_day, weather in (
            (TimeOfDay.DAY, Weather.CLEAR),
            (TimeOfDay.NIGHT, Weather.CLEAR),
            (TimeOfDay.DAY, Weather.SNOW),
        )
    )
    green = "#6fae4e"
    assert int(night.turf(green)[3:5], 16) < int(day.turf(green)[3:5], 16)
    assert int(snow.turf(green)[5:7], 16) > int(day.turf(green)[5:7], 16) + 40


def test_a_pen_writes_each_gradient_once():
    pen = Pen("p")
    assert pen.fade("#000000", "#ffffff") == pen.fade("#000000", "#ffffff") == "url(#p-0)"
    pen.rect(0, 0, 1, 1, pen.tone("#ff0000"))
    assert pen.svg().count("<linearGradient") == 2


def test_paths_go_through_their_points():
    assert straight([(0, 0), (1.5, 2)]) == "M0 0L1.5 2"
    assert smooth([(0, 0), (10, 0), (10, 10)]).endswith("10 10")
    assert smooth([(0, 0), (10, 0), (10, 10)], closed=True).endswith("0 0Z")
