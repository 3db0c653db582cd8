from __future__ import annotations

import pytest

from storyassets.model.character import Age, Being, Look, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.providers.embedded.figures import Facing, Figure, Hold, Seat, draw_figure, draw_portrait
from storyassets.providers.embedded.figures.crowds import crowd_member
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.contact import bring_together
from storyassets.providers.embedded.scenery.gripping import with_full_hands
from storyassets.providers.embedded.scenery.holding import BROUGHT
from storyassets.providers.embedded.scenery.seats_offered import seat_of
from storyassets.providers.embedded.scenery.sizing import Member, extent_of
from storyassets.providers.embedded.scenery.ways_of_holding import hold_of

NOT_IN_FRONT = BROUGHT | {Hold.NONE, Hold.SHELTER, Hold.SWING, Hold.BEAK}


def a_look(species: Species = Species.HUMAN, **facts) -> Look:
    return Look(species=species, **{"sex": Sex.MALE, "age": Age.ADULT, "seed": 5, **facts})


def figure_of(
    action: Action = Action.STAND,
    emotion: Emotion = Emotion.CALM,
    facing: Facing = Facing.RIGHT,
    *,
    look: Look | None = None,
    **doing,
) -> Figure:
    return draw_figure(look or a_look(), action, emotion, facing=facing, prefix="f", **doing)


def stands(figure: Figure, action: Action, facing: Facing, x: float) -> Placed:
    group = (Member(figure, 0.0, 0.0, 1.0),)
    return Placed(Actor(character_id="c", action=action), a_look(), group, facing, x, *extent_of(group))


@pytest.mark.parametrize("hold", sorted(set(Hold) - NOT_IN_FRONT))
@pytest.mark.parametrize("facing", [Facing.LEFT, Facing.RIGHT])
def test_hands_that_hold_a_thing_lie_over_it_and_tell_where_it_is(hold, facing):
    figure = figure_of(hold=hold, facing=facing)
    assert figure.over
    assert figure.grip is not None
    (x, y), _ = figure.grip
    assert abs(x) < figure.width / 2
    assert -figure.height < y < 0
    assert (x > 0) == (facing is Facing.RIGHT)


def test_empty_hands_are_part_of_the_figure():
    assert figure_of().over == ""
    assert figure_of().grip is None


@pytest.mark.parametrize("age", Age)
def test_every_seat_is_seen_under_its_sitter(age):
    drawn = {figure_of(Action.SIT, look=a_look(age=age), seat=seat).svg for seat in Seat}
    assert len(drawn) == len(Seat)


MOVING = (
    Emotion.CALM,
    Emotion.JOY,
    Emotion.FEAR,
    Emotion.ANGER,
    Emotion.SADNESS,
    Emotion.GRIEF,
    Emotion.PROUD,
)


@pytest.mark.parametrize("action", [Action.STAND, Action.TALK])
@pytest.mark.parametrize("species", [Species.HUMAN, Species.FOX, Species.CROW, Species.FROG])
def test_a_feeling_is_seen_in_the_posture(species, action):
    sizes = {
        (round(f.width), round(f.height), round(f.head.y))
        for f in (figure_of(action, emotion, look=a_look(species)) for emotion in MOVING)
    }
    assert len(sizes) > 2


def test_the_hands_of_a_portrait_say_what_is_felt():
    widths = {round(draw_portrait(a_look(), emotion, prefix="p").width) for emotion in Emotion}
    assert len(widths) > 4


def test_every_being_has_a_shape_of_its_own():
    assert len({figure_of(look=a_look(being=being)).svg for being in Being}) == len(Being)


def test_elves_and_dwarfs_are_small_and_giants_are_tall():
    heights = [figure_of(look=a_look(being=b)).height for b in (Being.ELF, Being.PERSON, Being.GIANT)]
    assert heights == sorted(heights)
    assert figure_of(look=a_look(being=Being.DWARF)).height < heights[1]


def test_those_of_a_crowd_differ_but_for_the_first():
    look = a_look(crowd=True)
    assert crowd_member(look, 0) == look
    members = [crowd_member(look, number) for number in range(5)]
    assert len({(m.hair, m.skin, m.outfit, m.hair_style) for m in members}) == 5
    assert members == [crowd_member(look, number) for number in range(5)]


@pytest.mark.parametrize(
    ("action", "prop", "hold"),
    [
        (Action.STAND, Prop.BOOK, Hold.BOOK),
        (Action.READ, Prop.LETTER, Hold.READING),
        (Action.WALK, Prop.BASKET, Hold.HELD_UP),
        (Action.STAND, Prop.SPEAR, Hold.STAFF),
        (Action.WORK, Prop.AXE, Hold.SWING),
        (Action.WORK, Prop.BROOM, Hold.SWEEP),
        (Action.PLAY, Prop.VIOLIN, Hold.FIDDLE),
        (Action.PLAY, Prop.PIANO, Hold.PIANO),
        (Action.DIG, Prop.SHOVEL, Hold.OWN),
        (Action.GIVE, Prop.RING, Hold.SMALL),
        (Action.CARRY, Prop.WOOD, Hold.ARMFUL),
    ],
)
def test_each_thing_is_held_as_one_holds_it(action, prop, hold):
    actor = Actor(character_id="c", action=action, holds=prop.value)
    assert hold_of(actor, a_look()) is hold
    assert hold_of(actor, a_look(Species.FOX)) is Hold.NONE


def test_who_plays_has_the_instrument_that_is_spoken_of():
    staging = Staging(
        setting=Setting.ROOM, actors=(Actor(character_id="c", action=Action.PLAY),), props=(Prop.FLUTE,)
    )
    assert with_full_hands(staging, {}).actors[0].holds == Prop.FLUTE.value


def test_kings_sit_on_thrones_and_wanderers_on_logs_or_stones():
    actor = Actor(character_id="c", action=Action.SIT)
    assert seat_of(actor, a_look(costume="king"), Setting.THRONE_ROOM) is Seat.THRONE
    assert seat_of(actor, a_look(), Setting.FIELD) in (Seat.ROCK, Seat.LOG)
    assert seat_of(actor, a_look(), Setting.ROOM) is Seat.CHAIR


def test_those_who_embrace_are_cheek_to_cheek():
    doer = stands(figure_of(Action.EMBRACE), Action.EMBRACE, Facing.RIGHT, 200)
    other = stands(figure_of(Action.EMBRACE, facing=Facing.LEFT), Action.EMBRACE, Facing.LEFT, 800)
    near, far = bring_together((doer, other))
    cheek = near.x + near.nearest.figure.head.x + near.nearest.figure.head.width
    assert cheek > far.x + far.nearest.figure.head.x
    assert near.x < far.x


def test_a_fist_at_a_collar_reaches_whom_it_grabs():
    doer = stands(figure_of(Action.GRAB), Action.GRAB, Facing.RIGHT, 200)
    other = stands(figure_of(facing=Facing.LEFT), Action.STAND, Facing.LEFT, 900)
    near, far = bring_together((doer, other))
    assert near.x + near.width / 2 > far.x - far.width / 2


def test_a_gift_reaches_who_gets_it():
    giver = stands(figure_of(Action.GIVE), Action.GIVE, Facing.RIGHT, 200)
    other = stands(figure_of(facing=Facing.LEFT), Action.STAND, Facing.LEFT, 900)
    near, far = bring_together((giver, other))
    assert near.x + near.width / 2 > far.x - far.width / 2


@pytest.mark.parametrize("facing", [Facing.LEFT, Facing.RIGHT])
def test_who_types_has_a_desk_and_a_seat_of_their_own(facing):
    typing, sitting = (figure_of(action, facing=facing) for action in (Action.TYPE, Action.SIT))
    assert typing.width > sitting.width
    assert figure_of(Action.TYPE, facing=facing, hold=Hold.OWN).svg == typing.svg


@pytest.mark.parametrize("written_on", ["", Prop.LETTER.value, Prop.BOOK.value])
def test_who_writes_today_has_no_quill(written_on):
    writer = Actor(character_id="c", action=Action.WRITE, holds=written_on)
    looks = {"c": a_look()}
    today, once = (
        with_full_hands(Staging(setting=Setting.OFFICE, actors=(writer,), of_today=of_today), looks).actors[0]
        for of_today in (True, False)
    )
    assert hold_of(today, looks["c"]) is Hold.PEN
    assert hold_of(once, looks["c"]) is not Hold.PEN
    assert figure_of(Action.WRITE, hold=Hold.PEN).svg != figure_of(Action.WRITE, hold=Hold.OWN).svg


def test_a_trophy_is_held_up_and_a_telephone_that_films_is_before_the_eyes():
    cheering, filming = (figure_of(action, hold=Hold.SMALL) for action in (Action.CHEER, Action.FILM))
    assert cheering.grip is not None and filming.grip is not None
    assert cheering.grip[0][1] < cheering.head.y + cheering.head.height / 2
    assert filming.head.y < filming.grip[0][1] < filming.head.y + filming.head.height * 1.2


def test_who_grabs_somebody_stands_so_near_that_the_fist_is_on_them():
    grabs = stands(figure_of(Action.GRAB), Action.GRAB, Facing.RIGHT, 200.0)
    held = stands(figure_of(Action.LOOK, facing=Facing.LEFT), Action.LOOK, Facing.LEFT, 900.0)
    one, other = bring_together((grabs, held))
    assert one.x + one.width / 2 > other.x - other.width / 2
