"""People as drawn: ages, clothes, what a close shot shows, telephones, sleepers and the dead."""

from __future__ import annotations

import itertools

import pytest

from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Age, Being, Costume, HairStyle, Look, Sex, Species
from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging, Turned
from storyassets.providers.embedded.figures import Facing, Hold, draw_figure, draw_portrait
from storyassets.providers.embedded.figures.back_view import draw_back_view
from storyassets.providers.embedded.figures.costumes import outfit_of
from storyassets.providers.embedded.figures.expressing import expression_of
from storyassets.providers.embedded.figures.expressions import Lids
from storyassets.providers.embedded.scenery.bystander import under_head
from storyassets.providers.embedded.scenery.closeup import lay_closeup
from storyassets.providers.embedded.scenery.holding import BROUGHT
from storyassets.providers.embedded.scenery.stature import standing_height
from storyassets.providers.protocols import ShotPictureRequest, Sitter
from storyassets.story.casting.palettes import OUTFITS, SKINS, colour_distance


def a_look(**changes) -> Look:
    return Look(**{"species": Species.HUMAN, "sex": Sex.MALE, "age": Age.ADULT, "seed": 4, **changes})


def a_close_shot(*actors: Actor, props=(), looks=None) -> ShotPictureRequest:
    sitters = tuple(
        Sitter(character_id=a.character_id, look=(looks or {}).get(a.character_id, a_look())) for a in actors
    )
    staging = Staging(setting=Setting.ROOM, time_of_day=TimeOfDay.DAY, actors=actors, props=props)
    return ShotPictureRequest(
        kind=ShotKind.BROLL, framing=Framing.CLOSE, staging=staging, sitters=sitters, style=Style.STORYBOOK,
        width_px=540, height_px=960, seed=3,
    )  # fmt: skip


def test_no_costume_is_of_the_skins_colour():
    for skin, (cloth, accent), costume in itertools.product(SKINS, OUTFITS, Costume):
        outfit = outfit_of(a_look(skin=skin, outfit=cloth, accent=accent, costume=costume))
        # A uniform is the same on everybody, whoever wears it.
        least = 40 if costume in (Costume.TROOPER, Costume.OFFICER) else 60
        assert min(colour_distance(part, skin) for part in (outfit.top, outfit.sleeves)) > least, (
            skin,
            cloth,
            costume,
        )


def test_a_grown_face_has_smaller_eyes_than_a_childs():
    shares = []
    for age in (Age.CHILD, Age.YOUNG, Age.ADULT):
        figure = draw_portrait(a_look(age=age), Emotion.CALM, prefix="p")
        shares.append(figure.eyes[0].height / figure.head.height)
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > shares[2] * 1.2


def test_the_dead_have_their_eyes_closed_and_lie():
    assert expression_of(Emotion.SADNESS, Action.DEAD).lids is Lids.CLOSED
    figure = draw_figure(a_look(), Action.DEAD, Emotion.SADNESS, facing=Facing.RIGHT, prefix="d")
    assert figure.width > figure.height * 2


@pytest.mark.parametrize("garment", ["coat", "hat", "scarf", "crown", "backpack"])
def test_what_is_worn_is_seen_in_a_close_shot_too(garment):
    plain = a_close_shot(Actor(character_id="a", action=Action.TALK))
    worn = a_close_shot(Actor(character_id="a", action=Action.TALK, holds=garment))
    assert lay_closeup(worn).seen[0].sitter.look.wearing == garment
    assert lay_closeup(plain).seen[0].sitter.look.wearing == ""


def test_a_thing_that_is_held_is_held_up_beside_the_face_by_one_hand():
    empty = lay_closeup(a_close_shot(Actor(character_id="a", action=Action.TALK)))
    held = lay_closeup(
        a_close_shot(Actor(character_id="a", action=Action.TALK, holds="bread"), props=(Prop.BREAD,))
    )
    assert len(held.held) > len(empty.held) + 1000
    assert held.seen[0].spot.busy
    assert not empty.seen[0].spot.busy


def test_whoever_speaks_to_a_person_is_seen_over_that_ones_shoulder():
    speaker, listener = Actor(character_id="a", action=Action.TALK), Actor(character_id="b")
    shot = lay_closeup(a_close_shot(speaker, listener))
    asleep = lay_closeup(a_close_shot(speaker, listener.model_copy(update={"action": Action.SLEEP})))
    assert len(shot.near) > len(asleep.near)
    assert len(shot.backdrop) < len(asleep.backdrop)


@pytest.mark.parametrize(("turned", "side"), [(Turned.LEFT, -1), (Turned.RIGHT, 1)])
@pytest.mark.parametrize("kind", [Species.WOLF, Species.CRANE, Species.MOLE])
def test_a_bystander_has_the_head_beside_the_speakers_not_behind_it(kind, turned, side):
    speaker = Actor(character_id="a", action=Action.TALK, turned=turned)
    looks = {"b": a_look(species=kind)}
    shot = lay_closeup(a_close_shot(speaker, Actor(character_id="b"), looks=looks))
    facing = Facing.LEFT if side > 0 else Facing.RIGHT
    figure = draw_figure(looks["b"], Action.STAND, Emotion.CALM, facing=facing, prefix="b")

    assert 0.09 < (0.5 - shot.seen[0].spot.share) * side < 0.15
    assert under_head(figure, 2.0, 400.0) + (figure.head.x + figure.head.width / 2) * 2.0 == pytest.approx(
        400
    )
    assert kind is not Species.WOLF or (under_head(figure, 2.0, 400.0) - 400.0) * side > 60


@pytest.mark.parametrize("style", HairStyle)
def test_a_head_from_behind_has_no_face(style):
    figure = draw_back_view(a_look(hair_style=style), "b")
    assert figure.eyes == ()
    assert figure.mouth is None
    assert figure.height > figure.width * 0.9


@pytest.mark.parametrize(("hold", "colour"), [(Hold.RECEIVER, "#cf4a43"), (Hold.MOBILE, "#6b93dc")])
def test_a_telephone_is_brought_by_the_figure_and_is_at_the_ear(hold, colour):
    talks = {
        one: draw_figure(a_look(), Action.TALK, Emotion.CALM, facing=Facing.RIGHT, prefix="t", hold=one)
        for one in (Hold.NONE, hold)
    }
    assert hold in BROUGHT
    assert colour in talks[hold].svg
    assert colour not in talks[Hold.NONE].svg
    assert talks[hold].grip is None


def test_a_child_is_shorter_than_a_woman_and_an_elf_reaches_to_the_knee():
    man, woman, child, elf = (
        standing_height(Look(species=Species.HUMAN, sex=sex, age=age, being=being))
        for sex, age, being in (
            (Sex.MALE, Age.ADULT, Being.PERSON),
            (Sex.FEMALE, Age.ADULT, Being.PERSON),
            (Sex.MALE, Age.CHILD, Being.PERSON),
            (Sex.MALE, Age.ADULT, Being.ELF),
        )
    )
    assert elf < 0.45 * man < 0.6 * man < child < 0.8 * man < woman < man


@pytest.mark.parametrize(("age", "least", "most"), [(Age.ADULT, 0.5, 0.8), (Age.OLD, 0.15, 0.35)])
def test_an_embracing_hand_lies_on_the_others_back_and_not_beyond_it(age, least, most):
    figure = draw_figure(a_look(age=age), Action.EMBRACE, Emotion.TENDER, facing=Facing.RIGHT, prefix="e")
    beyond = figure.width / 2 - (figure.head.x + figure.head.width)
    assert least < beyond / figure.head.width < most
