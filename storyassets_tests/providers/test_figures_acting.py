from __future__ import annotations

from functools import cache

import pytest
import pyvips

from storyassets.model.character import Age, Costume, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures import Facing, Figure, draw_figure, draw_portrait
from storyassets.providers.embedded.figures.expressing import speaking
from storyassets.providers.embedded.figures.expressions import EXPRESSIONS, Expression

# Their portraits show all of them: they have no chest.
ALL_FACE = {
    Species.BUTTERFLY,
    Species.CRAB,
    Species.DOLPHIN,
    Species.WHALE,
    Species.FISH,
    Species.LAMP,
    Species.MOON,
    Species.POT,
    Species.REED,
    Species.RIVER,
    Species.SPIDER,
    Species.SUN,
    Species.WIND,
}
ANIMALS_OF_EACH_BODY = (Species.FOX, Species.MOUSE, Species.COW, Species.HEN, Species.OWL)


def a_look(species=Species.HUMAN, **changes) -> Look:
    return Look(**{"species": species, "sex": Sex.FEMALE, "age": Age.ADULT, "seed": 3, **changes})


@cache
def portrait_of(species=Species.HUMAN, emotion=Emotion.CALM, *, speaks=False, **changes) -> Figure:
    return draw_portrait(a_look(species, **changes), emotion, prefix="p_", speaking=speaks)


@cache
def figure_of(species=Species.HUMAN, action=Action.STAND, **changes) -> Figure:
    return draw_figure(a_look(species, **changes), action, Emotion.CALM, facing=Facing.RIGHT, prefix="f_")


def picture_of(figure: Figure, scale: float) -> pyvips.Image:
    """The figure on an empty page as large as its declared extent."""
    width, height = round(figure.width * scale), round(figure.height * scale)
    page = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f'<g transform="translate({width / 2} {height}) scale({scale})">{figure.svg}</g></svg>'
    )
    return pyvips.Image.svgload_buffer(page.encode())


@pytest.mark.parametrize("species", Species)
def test_speech_opens_the_mouth_in_every_emotion(species):
    # All of people; a few of each other species, others of the next, so that every emotion is seen on several.
    first, step = (0, 1) if species is Species.HUMAN else (list(Species).index(species) % 9, 9)
    for emotion in list(Emotion)[first::step]:
        silent, speaks = portrait_of(species, emotion), portrait_of(species, emotion, speaks=True)
        assert speaks.mouth.height > silent.mouth.height + 1, emotion


@pytest.mark.parametrize("species", Species)
def test_a_speaking_portrait_does_not_move_its_head(species):
    silent, speaks = portrait_of(species), portrait_of(species, speaks=True)
    assert speaks.head == silent.head
    assert speaks.eyes == silent.eyes
    assert (speaks.width, speaks.height) == (silent.width, silent.height)


def test_a_mouth_that_is_open_already_opens_wider():
    for emotion, silent in EXPRESSIONS.items():
        assert speaking(silent).gape > silent.gape, emotion


def test_every_emotion_differs_from_calm_in_brows_or_lids_and_in_the_mouth():
    calm = EXPRESSIONS[Emotion.CALM]

    def upper(face: Expression):
        return (face.brow, face.lift, face.lid, face.open, face.lower_lid)

    def lower(face: Expression):
        return (face.curve, face.gape, face.mouth_width)

    for emotion, face in EXPRESSIONS.items():
        if emotion is not Emotion.CALM:
            assert upper(face) != upper(calm), emotion
            assert lower(face) != lower(calm), emotion


@pytest.mark.parametrize("species", sorted(set(Species) - ALL_FACE))
def test_the_lower_edge_of_a_portrait_is_broad_enough_to_go_on(species):
    portrait = portrait_of(species)
    alpha = picture_of(portrait, 0.2)[3]
    lowest = alpha.crop(0, alpha.height - 3, alpha.width, 1)
    opaque = lowest.avg() / 255 * alpha.width / 0.2
    assert opaque > portrait.head.width * 0.75


@pytest.mark.parametrize("species", ANIMALS_OF_EACH_BODY)
def test_the_young_are_smaller_and_have_larger_heads_for_their_size(species):
    young, grown = figure_of(species, age=Age.CHILD), figure_of(species)
    assert young.height < 0.85 * grown.height
    assert young.head.height / young.height > 1.1 * grown.head.height / grown.height


@pytest.mark.parametrize("species", ANIMALS_OF_EACH_BODY)
def test_the_eyes_of_the_young_take_more_of_the_face(species):
    young, grown = portrait_of(species, age=Age.CHILD), portrait_of(species)
    assert young.eyes[0].width / young.head.width > 1.15 * grown.eyes[0].width / grown.head.width


def test_a_child_has_a_larger_head_for_its_size():
    child, grown = figure_of(age=Age.CHILD), figure_of()
    assert child.head.height / child.height > 1.3 * grown.head.height / grown.height


@pytest.mark.parametrize("species", [Species.HUMAN, Species.FOX, Species.HORSE, Species.HEN])
def test_the_old_are_paler(species):
    colours = {"hair": "#3a2418"} if species is Species.HUMAN else {}
    old, grown = (picture_of(portrait_of(species, age=age, **colours), 0.2) for age in (Age.OLD, Age.ADULT))
    assert old.flatten(background=0)[:3].avg() > grown.flatten(background=0)[:3].avg()


def test_the_old_are_bent():
    for species in (Species.HUMAN, Species.HORSE):
        assert figure_of(species, age=Age.OLD).height < figure_of(species).height


@pytest.mark.parametrize("species", [Species.FOX, Species.BEAR, Species.MOUSE, Species.LION])
def test_animals_with_paws_sit_up_to_speak_point_and_beg(species):
    for action in (Action.TALK, Action.POINT, Action.BEG, Action.RAISE):
        assert figure_of(species, action).height > 1.1 * figure_of(species).height, action


def test_a_pointing_wing_reaches_further_than_a_folded_one():
    for species in (Species.HEN, Species.CROW, Species.EAGLE):
        assert figure_of(species, Action.POINT).width > figure_of(species).width, species


def test_an_old_or_bearded_sailor_is_a_captain():
    sailor, captain, old = (
        picture_of(portrait_of(costume=Costume.SAILOR, sex=Sex.MALE, **changes), 0.2)
        for changes in ({}, {"beard": True}, {"age": Age.OLD})
    )
    assert sailor.flatten(background=0)[2].avg() > captain.flatten(background=0)[2].avg() + 10
    assert sailor.flatten(background=0)[2].avg() > old.flatten(background=0)[2].avg() + 10
