"""Animals as characters: young and grown, sly and afraid, in many poses, in their sizes beside each other."""

from __future__ import annotations

from random import Random

import pytest

from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.providers.embedded.figures import Facing, Figure, Hold, draw_figure, draw_portrait
from storyassets.providers.embedded.figures.beast_arms import Limbs, draw_arms
from storyassets.providers.embedded.figures.bust_fur import fleece
from storyassets.providers.embedded.figures.crowds import crowd_doing, crowd_member
from storyassets.providers.embedded.figures.doing import Doing
from storyassets.providers.embedded.figures.expressions import Gesture
from storyassets.providers.embedded.figures.natures import portrait_feeling
from storyassets.providers.embedded.figures.quadruped import draw_beast
from storyassets.providers.embedded.figures.sketch import Shade, bounds
from storyassets.providers.embedded.scenery.between import STICK, draw_between
from storyassets.providers.embedded.scenery.blocking import block_actors
from storyassets.providers.embedded.scenery.bust import Spot, seat_of
from storyassets.providers.embedded.scenery.carrying import load_actors
from storyassets.providers.embedded.scenery.compose import compose
from storyassets.providers.embedded.scenery.mouthful import holds_in_paw
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.stature import height_cm
from storyassets.providers.protocols import ShotPictureRequest, Sitter

SIZE = (1000.0, 1777.8)


def a_look(species: Species, age: Age = Age.ADULT, *, crowd: bool = False) -> Look:
    return Look(species=species, sex=Sex.UNKNOWN, age=age, seed=3, crowd=crowd)


def figure_of(look: Look, action: Action = Action.STAND, **doing) -> Figure:
    return draw_figure(look, action, Emotion.CALM, facing=Facing.RIGHT, prefix="f", **doing)


def a_request(
    looks: dict[str, Look], *actors: Actor, framing: Framing = Framing.MEDIUM
) -> ShotPictureRequest:
    return ShotPictureRequest(
        kind=ShotKind.BROLL,
        framing=framing,
        staging=Staging(setting=Setting.FIELD, actors=actors),
        sitters=tuple(Sitter(character_id=name, look=look) for name, look in looks.items()),
        style=Style.STORYBOOK,
        width_px=216,
        height_px=384,
        seed=1,
    )


@pytest.mark.parametrize("species", [Species.FOX, Species.LION, Species.HEN, Species.SHEEP, Species.STAG])
def test_the_young_are_more_head_than_the_grown(species):
    young, grown = figure_of(a_look(species, Age.CHILD)), figure_of(a_look(species))
    assert young.head.height / young.height > 1.1 * grown.head.height / grown.height
    assert height_cm(a_look(species, Age.CHILD)) < 0.6 * height_cm(a_look(species))


def test_a_hunter_waits_without_fear_and_its_young_are_innocent():
    fox, kit = a_look(Species.FOX), a_look(Species.FOX, Age.CHILD)
    hare = a_look(Species.HARE)
    assert portrait_feeling(fox, Emotion.SUSPENSE).open < portrait_feeling(hare, Emotion.SUSPENSE).open
    assert portrait_feeling(kit, Emotion.SUSPENSE).open == portrait_feeling(hare, Emotion.SUSPENSE).open
    assert portrait_feeling(fox, Emotion.FEAR).ears < 0 < portrait_feeling(fox, Emotion.SURPRISE).ears


@pytest.mark.parametrize("species", [Species.FOX, Species.HORSE, Species.CROW, Species.TORTOISE])
def test_an_animal_stands_in_several_ways(species):
    assert len({figure_of(a_look(species), variant=k, glances=True).svg for k in range(4)}) >= 3


def test_one_asleep_is_curled_and_the_dead_do_not_lie_on_their_backs():
    fox = a_look(Species.FOX)
    asleep, standing, dead = (figure_of(fox, a) for a in (Action.SLEEP, Action.STAND, Action.DEAD))
    assert asleep.width < 0.8 * standing.width
    assert dead.height < 0.6 * standing.height and dead.head.y > standing.head.y


def test_a_hens_wing_lies_over_whoever_is_under_it():
    hen = a_look(Species.HEN)
    assert figure_of(hen, Action.SIT, hold=Hold.SHELTER).over and not figure_of(hen, Action.SIT).over


@pytest.mark.parametrize(("action", "others"), [(Action.GIVE, Action.LOOK), (Action.RUN, Action.RUN)])
def test_of_many_people_one_hands_it_over(action, others):
    servants = Look(species=Species.HUMAN, sex=Sex.FEMALE, age=Age.ADULT)
    assert [crowd_doing(servants, action, k)[0] for k in range(3)] == [action, others, others]


def test_those_in_a_crowd_of_animals_differ():
    mice = a_look(Species.MOUSE, crowd=True)
    assert len({crowd_member(mice, k).age for k in range(5)}) == 3
    assert len({crowd_doing(mice, Action.STAND, k)[0] for k in range(5)}) >= 3


@pytest.mark.parametrize(
    ("large", "small", "least", "most"),
    [
        (Species.FOX, Species.HEN, 0.5, 0.95),
        (Species.LION, Species.MOUSE, 0.15, 0.4),
        (Species.HUMAN, Species.HEN, 0.2, 0.5),
    ],
)
def test_sizes_beside_each_other_are_those_of_life_and_the_small_are_seen(large, small, least, most):
    looks = {"l": a_look(large), "s": a_look(small)}
    placed = block_actors(
        a_request(looks, Actor(character_id="l", action=Action.SHOUT), Actor(character_id="s")),
        *SIZE,
        Random(1),
    )
    heights = {one.actor.character_id: one.height for one in placed}
    assert least < heights["s"] / heights["l"] < most


def test_two_birds_carry_somebody_between_them():
    looks = {"d": a_look(Species.DUCK, crowd=True), "t": a_look(Species.TORTOISE)}
    request = a_request(looks, Actor(character_id="d", action=Action.CARRY, holds="t"))
    placed = block_actors(request, *SIZE, Random(1))
    [pair] = load_actors(placed, looks, request.framing, SIZE, request.staging)
    assert len(pair.members) == 2 and pair.load is not None and pair.actor.action is Action.FLY


@pytest.mark.parametrize(("action", "sticks"), [(Action.CARRY, 2), (Action.THROW, 1)])
def test_their_stick_lies_before_the_mouth_of_whom_they_carry_and_behind_the_eyes(action, sticks):
    looks = {"d": a_look(Species.DUCK, crowd=True), "t": a_look(Species.TORTOISE)}
    request = a_request(looks, Actor(character_id="d", action=action, holds="t"))
    [pair] = load_actors(
        block_actors(request, *SIZE, Random(1)), looks, request.framing, SIZE, request.staging
    )
    pen = Pen("t")
    draw_between(pen, pair, 0.0, 0.0)
    assert pen.svg().count(STICK) == sticks


@pytest.mark.parametrize("crowd", [Species.DUCK, Species.GOOSE, Species.HEN])
@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM])
def test_of_a_crowd_beside_a_long_beast_all_heads_are_seen_and_none_before_its_face(crowd, framing):
    looks = {"d": a_look(crowd, crowd=True), "t": a_look(Species.TORTOISE)}
    turned = (Actor(character_id="t", toward="d"), Actor(character_id="d", toward="t", count=2))
    beast, birds = block_actors(a_request(looks, *turned, framing=framing), *SIZE, Random(1))
    face = beast.x + (beast.nearest.figure.head.x + beast.nearest.figure.head.width) * beast.nearest.scale
    heads = [
        (birds.x + m.dx + m.figure.head.x * m.scale, m.figure.head.width * m.scale) for m in birds.members
    ]
    assert min(left for left, _ in heads) > face - 0.1 * SIZE[0]
    assert max(left + wide for left, wide in heads) < SIZE[0]


def test_what_a_beak_holds_is_seen_from_near():
    looks = {"c": a_look(Species.CROW)}
    held, empty = (
        compose(a_request(looks, Actor(character_id="c", holds=holds), framing=Framing.CLOSE)).document
        for holds in (Prop.CHEESE.value, "")
    )
    assert len(held) > len(empty)


@pytest.mark.parametrize("species", [Species.CROW, Species.EAGLE, Species.DUCK])
def test_a_beak_that_holds_a_thing_lies_over_it(species):
    bird = figure_of(a_look(species), hold=Hold.BEAK)
    assert bird.over and bird.grip is not None and bird.mouth is not None
    assert bird.mouth.x < bird.grip[0][0] < bird.mouth.x + bird.mouth.width + 1


@pytest.mark.parametrize("gesture", [one for one in Gesture if one not in (Gesture.DOWN, Gesture.HIPS)])
def test_no_foreleg_is_cut_where_a_portrait_ends(gesture: Gesture) -> None:
    arms = draw_arms(Limbs(70.0, 22.0, "#aaaaaa", "#ffaaaa", socked=False, lowest=175.0), gesture)
    extent = bounds(arms)
    assert arms
    assert extent.y + extent.height <= 176.0


@pytest.mark.parametrize("species", [Species.FOX, Species.LION, Species.SHEEP])
def test_one_shade_lies_under_the_trunk_of_an_animal_and_before_its_head(species):
    shapes = draw_beast(
        Look(species=species, sex=Sex.UNKNOWN, age=Age.ADULT, seed=3),
        Doing(Action.STAND, Emotion.CALM),
        Facing.RIGHT,
    )
    veils = [index for index, shape in enumerate(shapes) if shape.shade is Shade.VEIL]
    assert len(veils) == 1 and veils[0] < len(shapes) - 5


def test_a_fleece_is_widest_below_and_round_at_its_border():
    *border, _, curls = fleece(100.0, "#eeeeee")
    by_height = sorted((bounds([one]).y, bounds([one]).width / 2 + abs(bounds([one]).x)) for one in border)
    assert by_height[0][1] < by_height[-1][1] and len({y for y, _ in by_height}) > 8
    assert bounds([curls]).width < bounds(border).width


def test_arms_of_who_has_a_bag_too_large_for_a_paw_do_not_hang():
    mouse = a_look(Species.MOUSE).model_copy(update={"upright": True})
    bag, wheat = (Actor(character_id="a", holds=prop.value) for prop in (Prop.SUITCASE, Prop.GRAIN))
    assert holds_in_paw(mouse, wheat) and not holds_in_paw(mouse, bag)
    assert not holds_in_paw(a_look(Species.CROW), wheat)


def test_a_face_near_is_large_however_broad_the_shoulders_are_and_its_head_is_in_the_middle():
    sheep = draw_portrait(a_look(Species.SHEEP), Emotion.CALM, prefix="s")
    spot = Spot(SIZE, 1.0, 0.3, 1.0, "s")
    seat = seat_of(sheep, Species.SHEEP, spot)
    middle = seat.x + (sheep.head.x + sheep.head.width / 2) * seat.scale
    assert sheep.width * seat.scale > SIZE[0] and sheep.head.width * seat.scale > 0.4 * SIZE[0]
    assert 0.48 * SIZE[0] < middle < 0.56 * SIZE[0]
