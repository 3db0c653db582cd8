"""Props, palettes, blocking: the parts of the scenery."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

import pytest
import pyvips

from storyassets.model.brief import Style
from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Condition, ShotKind, Staging, Turned
from storyassets.providers.embedded.figures import Facing, draw_figure, draw_portrait
from storyassets.providers.embedded.scenery.angles import seen_from
from storyassets.providers.embedded.scenery.blocking import (
    Placed,
    block_actors,
)
from storyassets.providers.embedded.scenery.bust import fit_portrait
from storyassets.providers.embedded.scenery.colours import darken, grey, lighten, mix
from storyassets.providers.embedded.scenery.composition import ground_share
from storyassets.providers.embedded.scenery.holding import grip_of
from storyassets.providers.embedded.scenery.land import GRASS, draw_tufts
from storyassets.providers.embedded.scenery.palettes import palette_for
from storyassets.providers.embedded.scenery.pen import Pen, smooth, straight
from storyassets.providers.embedded.scenery.prop_contents import draw_changed
from storyassets.providers.embedded.scenery.prop_habits import (
    BIG,
    HELD,
    ON_WALL,
    fitting_props,
    grows,
    held_prop,
    needs_room,
)
from storyassets.providers.embedded.scenery.props import PROPS, draw_prop
from storyassets.providers.embedded.scenery.settings import ROOMS, SETTINGS, draw_setting
from storyassets.providers.embedded.scenery.sizing import DOER_AT_LEAST
from storyassets.providers.embedded.scenery.standpoint import make_stage, nearness
from storyassets.providers.protocols import ShotPictureRequest, Sitter

FACES_ABOVE = 0.60  # captions begin below

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


def test_every_prop_has_a_drawing_that_can_be_seen():
    for prop in Prop:
        picture = rasterised(prop)
        drawing = draw_prop(prop, prefix="p")
        box = min(drawing.width, drawing.height) / max(drawing.width, drawing.height) * FILLED**2
        assert picture.extract_band(3).avg() / 255 > LEAST_COVER * box, prop
        assert picture.extract_band(0, n=3).deviate() > 10, prop


def test_every_prop_is_drawn_the_same_from_the_same_seed():
    first, second = ([draw_prop(prop, prefix="p", seed=3) for prop in Prop] for _ in range(2))
    assert first == second


def test_the_ids_of_a_prop_begin_with_its_prefix():
    for prop in Prop:
        names = re.findall(r'id="([^"]+)"', draw_prop(prop, prefix="mine", seed=1).svg)
        assert all(name.startswith("mine-") for name in names), prop
        assert len(names) == len(set(names)), prop


def test_no_two_props_share_a_drawing():
    assert len({draw_prop(prop, prefix="p").svg for prop in Prop}) == len(PROPS) == len(Prop)


def test_every_setting_has_a_function_of_its_own():
    assert set(SETTINGS) == set(Setting)
    assert len(set(SETTINGS.values())) == len(Setting)


def head_of(one: Placed) -> tuple[float, float, float, float]:
    """Left, right, top and bottom of the nearest head, from the actors' line."""
    member = one.nearest
    box, scale = member.figure.head, member.scale
    left, top = one.x + member.dx + box.x * scale, member.dy + box.y * scale
    return left, left + box.width * scale, top, top + box.height * scale


@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM])
@pytest.mark.parametrize("action", [Action.STAND, Action.TALK, Action.SLEEP, Action.RUN])
@pytest.mark.parametrize(
    "species", [Species.HUMAN, Species.MOUSE, Species.ANT, Species.HORSE, Species.TREE, Species.SNAKE]
)
def test_no_head_reaches_the_captions_or_leaves_the_picture(species, action, framing):
    placed = block_actors(a_request((species, action), framing=framing), WIDTH, HEIGHT, Random(1))
    ground = ground_share(placed, framing, HEIGHT) * HEIGHT
    left, right, top, bottom = head_of(placed[0])
    assert 0.57 * HEIGHT <= ground <= (0.78 if framing is Framing.WIDE else 1.03) * HEIGHT
    assert ground + bottom <= 0.63 * HEIGHT
    assert ground + top >= 0.02 * HEIGHT
    assert left >= 0 and right <= WIDTH


@pytest.mark.parametrize(
    ("framing", "least", "most"), [(Framing.WIDE, 0.52, 0.64), (Framing.MEDIUM, 0.70, 0.88)]
)
def test_a_middle_shot_of_a_grown_up_ends_at_the_knees_and_a_wide_one_leaves_room(framing, least, most):
    placed = block_actors(a_request((Species.HUMAN, Action.STAND), framing=framing), WIDTH, HEIGHT, Random(1))
    assert least * HEIGHT <= placed[0].height <= most * HEIGHT + 1
    ground = ground_share(placed, framing, HEIGHT)
    _, _, top, _ = head_of(placed[0])
    assert 0.12 <= ground + top / HEIGHT <= 0.30


def test_the_line_is_low_for_the_tall_and_higher_for_those_who_lie():
    lines = [
        ground_share(
            block_actors(a_request((Species.HUMAN, action)), WIDTH, HEIGHT, Random(1)), Framing.MEDIUM, HEIGHT
        )
        for action in (Action.STAND, Action.SLEEP)
    ]
    assert lines[0] > lines[1] + 0.1
    assert ground_share((), Framing.WIDE, HEIGHT) < FACES_ABOVE + 0.05


def test_no_more_than_a_third_of_the_picture_lies_below_the_feet_of_the_small():
    for species in (Species.MOUSE, Species.CROW, Species.HEN):
        placed = block_actors(a_request((species, Action.STAND)), WIDTH, HEIGHT, Random(1))
        assert ground_share(placed, Framing.WIDE, HEIGHT) > 0.66


@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM])
@pytest.mark.parametrize("species", [Species.MOUSE, Species.HEN, Species.FROG, Species.ANT, Species.CAT])
def test_a_small_animal_alone_fills_the_picture(species, framing):
    [alone] = block_actors(a_request((species, Action.STAND), framing=framing), WIDTH, HEIGHT, Random(1))
    wide_enough = 0.66 if framing is Framing.MEDIUM else 0.45
    assert alone.width >= wide_enough * WIDTH or alone.height >= DOER_AT_LEAST[framing] * HEIGHT
    assert nearness((alone,), framing, HEIGHT) > 1


def test_a_place_is_as_near_as_the_people_in_it():
    placed = block_actors(a_request((Species.HUMAN, Action.STAND)), WIDTH, HEIGHT, Random(1))
    assert nearness(placed, Framing.MEDIUM, HEIGHT) == pytest.approx(1.5, abs=0.2)
    assert nearness((), Framing.MEDIUM, HEIGHT) == 1.0


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
    assert all(0 <= head_of(one)[0] < head_of(one)[1] <= WIDTH for one in three)
    assert [one.x for one in three] == sorted(one.x for one in three)


@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM])
def test_two_long_animals_stand_abreast_rather_than_shrink(framing):
    pair = block_actors(
        a_request((Species.RAT, Action.STAND), (Species.RAT, Action.LOOK), framing=framing),
        WIDTH,
        HEIGHT,
        Random(1),
    )
    near, far = pair
    assert near.height > 0.72 * 0.15 * HEIGHT
    assert all(0 <= head_of(one)[0] < head_of(one)[1] <= WIDTH for one in pair)
    if near.facing is far.facing:
        head = far.nearest.figure.head
        low = far.nearest.dy + (head.y + head.height) * far.nearest.scale
        assert low < -0.3 * near.height


def test_a_mouse_is_smaller_than_a_lion():
    lion, mouse = block_actors(
        a_request((Species.LION, Action.STAND), (Species.MOUSE, Action.STAND)), WIDTH, HEIGHT, Random(1)
    )
    assert mouse.height < lion.height


@pytest.mark.parametrize("setting", sorted(ROOMS))
def test_a_room_holds_no_house_ship_tree_or_train(setting):
    assert fitting_props(Staging(setting=setting, props=(Prop.HOUSE, Prop.SHIP, Prop.TREE))) == ()
    assert fitting_props(Staging(setting=setting, props=(Prop.TRAIN, Prop.WELL, Prop.CUP))) == (Prop.CUP,)


def test_doors_are_seen_in_rooms_only_and_big_things_outdoors():
    assert fitting_props(Staging(setting=Setting.FIELD, props=(Prop.DOOR, Prop.WINDOW))) == ()
    assert fitting_props(Staging(setting=Setting.ROOM, props=(Prop.DOOR,))) == (Prop.DOOR,)
    for prop in sorted(BIG):
        assert fitting_props(Staging(setting=Setting.FIELD, props=(prop,))) == (prop,)
    assert fitting_props(Staging(setting=Setting.STATION, props=(Prop.TRAIN,))) == (Prop.TRAIN,)
    assert fitting_props(Staging(setting=Setting.SHIP, props=(Prop.SHIP, Prop.ROPE))) == (Prop.ROPE,)


def test_nothing_lies_on_the_open_sea():
    props = (Prop.SHIP, Prop.BREAD, Prop.MOON)
    assert fitting_props(Staging(setting=Setting.SEA, props=props)) == (Prop.SHIP, Prop.MOON)
    aboard = Staging(setting=Setting.SEA, props=props, actors=(Actor(character_id="c0"),))
    assert fitting_props(aboard) == props


def test_what_is_held_needs_no_room_and_only_fitting_hands_hold_it():
    assert held_prop((Prop.HOUSE, Prop.HAT), Action.CARRY) is Prop.HAT
    assert held_prop((Prop.HAT,), Action.STAND) is None
    assert held_prop((Prop.KEY, Prop.CHEESE), Action.EAT) is Prop.CHEESE
    assert held_prop((Prop.MILK,), Action.DRINK) is Prop.MILK
    carrying = Staging(actors=(Actor(character_id="c0", action=Action.CARRY),), props=(Prop.HAT,))
    assert not needs_room(carrying.props, carrying)
    looking = Staging(actors=(Actor(character_id="c0", action=Action.LOOK),), props=(Prop.HAT,))
    assert needs_room(looking.props, looking)
    assert not HELD & BIG and not HELD & ON_WALL


def test_flowers_grow_outdoors_and_not_on_a_ship():
    assert grows(Prop.FLOWER, Setting.GARDEN)
    assert not grows(Prop.FLOWER, Setting.ROOM) and not grows(Prop.ROSE, Setting.SHIP)
    assert not grows(Prop.CUP, Setting.GARDEN)


@pytest.mark.parametrize("action", [Action.CARRY, Action.GIVE, Action.EAT, Action.DRINK, Action.POINT])
@pytest.mark.parametrize("species", [Species.HUMAN, Species.FOX, Species.HEN, Species.MONKEY])
def test_a_grip_is_at_the_side_to_which_the_figure_looks(species, action):
    figure = draw_figure(a_look(species), action, Emotion.CALM, facing=Facing.RIGHT, prefix="a")
    grip = grip_of(figure, action, 1, hands=species in (Species.HUMAN, Species.MONKEY))
    assert figure.head.x < grip.x <= figure.width / 2
    assert -figure.height < grip.y < 0
    assert 0 < grip.least <= grip.most < figure.height / 2


@pytest.mark.parametrize("species", Species)
def test_a_portrait_keeps_the_whole_head_above_the_captions(species):
    figure = draw_portrait(a_look(species), Emotion.CALM, prefix="h")
    for size in ((1000.0, 1777.8), (1777.8, 1000.0), (1000.0, 1000.0)):
        scale, foot = fit_portrait(figure, size)
        assert foot - figure.height * scale >= 0
        assert figure.head.width * scale <= size[0]
        assert foot + (figure.head.y + figure.head.height) * scale <= FACES_ABOVE * size[1]


@pytest.mark.parametrize("setting", [Setting.SEA, Setting.SKY, Setting.MOUNTAINS, Setting.DESERT])
def test_an_empty_place_has_a_subject_of_its_own(setting):
    drawn = []
    for empty in (False, True):
        stage = make_stage(Staging(setting=setting), Framing.WIDE, (WIDTH, HEIGHT), 0.7, Random(1))
        draw_setting(setting, replace(stage, empty=empty))
        drawn.append(stage.pen.svg())
    shapes = [len(re.findall(r"<(?:path|rect|circle|ellipse|g)\b", svg)) for svg in drawn]
    assert shapes[1] > shapes[0]


def test_two_seeds_give_two_heights_of_the_camera():
    staging = Staging(setting=Setting.FIELD)
    horizons = {
        make_stage(staging, Framing.WIDE, (WIDTH, HEIGHT), 0.645, Random(seed)).horizon for seed in range(6)
    }
    assert max(horizons) - min(horizons) > 0.03 * HEIGHT


def test_the_camera_comes_down_to_small_animals():
    staging = Staging(setting=Setting.FOREST)
    far, near = (
        make_stage(staging, Framing.WIDE, (WIDTH, HEIGHT), 0.645, Random(1), nearness_of_it)
        for nearness_of_it in (1.0, 2.0)
    )
    assert near.horizon > far.horizon and near.scale == pytest.approx(2 * far.scale)


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


@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM])
def test_one_alone_towers_from_below_and_is_small_from_above(framing):
    placed = block_actors(a_request((Species.HUMAN, Action.STAND), framing=framing), WIDTH, HEIGHT, Random(1))
    below, level, above = (
        seen_from(placed, Staging(angle=angle), framing)[0].height
        for angle in (Angle.BELOW, Angle.EYE_LEVEL, Angle.ABOVE)
    )
    assert below > level * 1.1 and above < level * 0.9


@pytest.mark.parametrize("turned", [Turned.LEFT, Turned.RIGHT])
def test_a_nose_stays_where_it_is_when_a_beast_towers(turned):
    request = a_request((Species.WOLF, Action.WALK), framing=Framing.WIDE)
    wolf = request.staging.actors[0].model_copy(update={"turned": turned})
    staging = request.staging.model_copy(update={"actors": (wolf,), "angle": Angle.BELOW})
    request = request.model_copy(update={"staging": staging})
    placed = block_actors(request, WIDTH, HEIGHT, Random(1))
    ends = []
    for (one,) in (placed, seen_from(placed, staging, Framing.WIDE)):
        head = one.nearest.figure.head
        ends.append(one.x + (head.x + head.width * (turned is Turned.RIGHT)) * one.nearest.scale)
    assert ends[0] == pytest.approx(ends[1])


def test_two_keep_their_sizes_from_every_angle():
    request = a_request((Species.HUMAN, Action.STAND), (Species.HUMAN, Action.STAND))
    placed = block_actors(request, WIDTH, HEIGHT, Random(1))
    assert seen_from(placed, Staging(angle=Angle.BELOW), Framing.MEDIUM) == placed


@pytest.mark.parametrize("turned", [Turned.LEFT, Turned.RIGHT])
def test_one_alone_in_bed_is_seen_from_near_with_the_head_inside(turned):
    def lie(framing: Framing) -> Placed:
        request = a_request((Species.HUMAN, Action.SLEEP), framing=framing)
        actors = tuple(actor.model_copy(update={"turned": turned}) for actor in request.staging.actors)
        staging = request.staging.model_copy(update={"actors": actors, "setting": Setting.HOSPITAL})
        return block_actors(request.model_copy(update={"staging": staging}), WIDTH, HEIGHT, Random(1))[0]

    near, far = lie(Framing.MEDIUM), lie(Framing.WIDE)
    left, right, _, _ = head_of(near)
    assert near.width > WIDTH > far.width
    assert left > 0.04 * WIDTH and right < 0.96 * WIDTH


@pytest.mark.parametrize("scale", [1.0, 12.0])
def test_grass_beside_the_smallest_is_no_wall(scale: float) -> None:
    stage = replace(
        make_stage(Staging(place_seed=7), Framing.MEDIUM, (1080, 1920), 0.8, Random(1)), scale=scale
    )
    draw_tufts(stage, GRASS)
    heights = []
    for d in re.findall(r' d="(M[^"]+)"', stage.pen.svg()):
        ys = [float(y) for _, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", d)]
        heights.append(max(ys) - min(ys))

    assert len(heights) == 16 and 10 < max(heights) < 120


def test_a_name_is_on_the_side_of_a_van_and_no_plate_hangs_there():
    plain, named, read = (
        draw_changed(Condition(prop=Prop.VAN, state=state, says=says), prefix="v", seed=1)
        for state, says in ((PropState.PLAIN, ""), (PropState.NAMED, ""), (PropState.PLAIN, "Reyes"))
    )
    assert plain is None
    assert named is not None
    assert read is not None
    assert named.svg != read.svg
