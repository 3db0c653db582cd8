from __future__ import annotations

import hashlib
import re
from functools import cache
from xml.etree import ElementTree

import pytest
import pyvips

from storyassets.errors import ProviderRefused
from storyassets.model.character import Age, Costume, HairStyle, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures import Facing, Figure, draw_figure, draw_portrait

MARGIN = 40
ONE_OF_EACH_BODY = (Species.HUMAN, Species.ROBOT, Species.WOLF, Species.CROW, Species.CRAB, Species.POT)
NUMBER = re.compile(r"-?\d+\.?\d*")


def a_look(species=Species.HUMAN, **changes) -> Look:
    return Look(**{"species": species, "sex": Sex.FEMALE, "age": Age.ADULT, "seed": 3, **changes})


@cache
def figure_of(
    species=Species.HUMAN, action=Action.STAND, emotion=Emotion.CALM, facing=Facing.RIGHT, **changes
) -> Figure:
    return draw_figure(a_look(species, **changes), action, emotion, facing=facing, prefix="f_")


def drawn_outside(figure: Figure) -> list[str]:
    """Every path with a point outside the declared extent."""
    outside = []
    for path in ElementTree.fromstring(figure.svg).iter("path"):  # noqa: S314 - our own markup
        numbers = [float(n) for n in NUMBER.findall(path.attrib["d"])]
        reach = float(path.attrib.get("stroke-width", 0)) / 2 - 0.2
        xs, ys = numbers[::2], numbers[1::2]
        wide = max(max(xs), -min(xs)) + reach > figure.width / 2
        if wide or max(ys) + reach > 0 or min(ys) - reach < -figure.height:
            outside.append(path.attrib["d"])
    return outside


def alpha_of(figure: Figure, scale: float = 0.25) -> pyvips.Image:
    """The opacity of the figure on an empty page that has a margin around the declared extent."""
    width, height = figure.width * scale + 2 * MARGIN, figure.height * scale + 2 * MARGIN
    page = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}">'
        f'<g transform="translate({width / 2} {height - MARGIN}) scale({scale})">{figure.svg}</g></svg>'
    )
    return pyvips.Image.svgload_buffer(page.encode())[3]


def digest(figure: Figure) -> str:
    return hashlib.sha256(figure.svg.encode()).hexdigest()


def actions_of(species: Species) -> list[Action]:
    """All of them for one species of each body; for its kin, one in five, others for each."""
    return (
        list(Action) if species in ONE_OF_EACH_BODY else list(Action)[list(Species).index(species) % 5 :: 5]
    )


@pytest.mark.parametrize("species", Species)
def test_every_species_does_what_is_asked_inside_its_extent(species):
    for action in actions_of(species):
        figure = figure_of(species, action)
        assert not drawn_outside(figure), action
        assert "nan" not in figure.svg
        assert "text" not in figure.svg


@pytest.mark.parametrize("species", ONE_OF_EACH_BODY)
def test_every_action_of_a_body_looks_different(species):
    # The hands of a thing in the sky are its gusts and rays: some of its actions differ by face only.
    drawings = {digest(figure_of(species, action)) for action in Action}
    assert len(drawings) >= len(Action) - 6


@pytest.mark.parametrize("species", Species)
def test_every_species_has_a_portrait_of_every_emotion(species):
    # All of one species of each body; one in two of the others, so that every emotion is seen on many.
    first, step = (0, 1) if species in ONE_OF_EACH_BODY else (list(Species).index(species) % 2, 2)
    emotions = list(Emotion)[first::step]
    portraits = [draw_portrait(a_look(species), emotion, prefix="p_") for emotion in emotions]
    assert len({digest(portrait) for portrait in portraits}) == len(emotions)
    assert all(portrait.height == pytest.approx(600, abs=1) for portrait in portraits)


@pytest.mark.parametrize("species", ONE_OF_EACH_BODY)
def test_an_emotion_shows_on_the_whole_body_too(species):
    faces = {digest(figure_of(species, emotion=emotion)) for emotion in Emotion}
    assert len(faces) == len(Emotion)


@pytest.mark.parametrize("species", Species)
def test_the_face_lies_inside_the_figure(species):
    for figure in (figure_of(species), draw_portrait(a_look(species), Emotion.JOY, prefix="p_")):
        head = figure.head
        assert head.width > 10
        assert -figure.width / 2 - 0.2 <= head.x
        assert head.x + head.width <= figure.width / 2 + 0.2
        assert -figure.height - 0.2 <= head.y
        assert len(figure.eyes) == 2


@pytest.mark.parametrize("costume", Costume)
@pytest.mark.parametrize(
    ("sex", "actions"), [(Sex.FEMALE, (Action.WORK, Action.SIT)), (Sex.MALE, (Action.SIT, Action.WORK))]
)
def test_every_costume_is_drawn_for_every_age(costume, sex, actions):
    for age, action in zip((Age.CHILD, Age.OLD), actions, strict=True):
        assert not drawn_outside(figure_of(action=action, costume=costume, sex=sex, age=age))


def test_costumes_differ():
    assert len({digest(figure_of(costume=costume)) for costume in Costume}) == len(Costume)


@pytest.mark.parametrize("style", HairStyle)
def test_every_hair_style_is_drawn_on_figure_and_portrait(style):
    look = a_look(hair_style=style, beard=True, glasses=True, sex=Sex.MALE, age=Age.OLD)
    assert not drawn_outside(draw_figure(look, Action.DANCE, Emotion.JOY, facing=Facing.FRONT, prefix="h_"))
    assert alpha_of(draw_portrait(look, Emotion.JOY, prefix="h_")).avg() > 20


def test_hair_styles_differ():
    assert len({digest(figure_of(hair_style=style)) for style in HairStyle}) == len(HairStyle)


@pytest.mark.parametrize(
    ("species", "action"),
    [
        (Species.HUMAN, Action.RUN),
        (Species.FOX, Action.SLEEP),
        (Species.EAGLE, Action.FLY),
        (Species.CRAB, Action.TRAPPED),
        (Species.TREE, Action.TALK),
        (Species.ROBOT, Action.CLIMB),
        (Species.SNAKE, Action.DEAD),
    ],
)
def test_the_picture_is_not_empty_and_stays_within_its_extent(species, action):
    alpha = alpha_of(figure_of(species, action))
    left, top, width, height = alpha.find_trim(background=0, threshold=8)
    assert width * height > 400
    assert left >= MARGIN - 1
    assert top >= MARGIN - 1
    assert left + width <= alpha.width - MARGIN + 1
    assert top + height <= alpha.height - MARGIN + 1


def test_a_portrait_goes_on_below_the_chest_for_as_far_as_it_says():
    portrait = draw_portrait(a_look(), Emotion.CALM, prefix="p_")
    assert portrait.below > portrait.head.height
    alpha = alpha_of(portrait)
    left, top, width, height = alpha.find_trim(background=0, threshold=8)
    assert top + height == alpha.height  # of a page that ends there
    assert left + width <= alpha.width - MARGIN + 1


@pytest.mark.parametrize("species", ONE_OF_EACH_BODY)
def test_equal_requests_give_equal_bytes(species):
    first, second = (
        draw_figure(a_look(species), Action.RUN, Emotion.FEAR, facing=Facing.LEFT, prefix="f_")
        for _ in range(2)
    )
    assert first == second


def test_the_left_facing_figure_mirrors_the_right_facing_one():
    right, left = figure_of(Species.FOX), figure_of(Species.FOX, facing=Facing.LEFT)
    assert left.width == right.width
    assert left.head.x == pytest.approx(-right.head.x - right.head.width, abs=0.2)
    assert right.head.x > 0


def test_kinds_of_one_species_differ_by_seed():
    assert digest(figure_of(Species.HORSE, seed=0)) != digest(figure_of(Species.HORSE, seed=1))


@pytest.mark.parametrize("species", [Species.HUMAN, Species.OWL, Species.LAMP, Species.FROG])
def test_every_id_and_reference_carries_the_prefix(species):
    look = a_look(species)
    for svg in (
        draw_figure(look, Action.TALK, Emotion.JOY, facing=Facing.RIGHT, prefix="who7-").svg,
        draw_portrait(look, Emotion.JOY, prefix="who7-").svg,
    ):
        ids = set(re.findall(r'id="([^"]*)"', svg))
        used = set(re.findall(r"url\(#([^)]*)\)", svg))
        assert ids
        assert all(name.startswith("who7-") for name in ids)
        assert used <= ids


@pytest.mark.parametrize("field", ["skin", "hair", "outfit", "accent"])
@pytest.mark.parametrize("colour", ['"/><script>', "url(#x)", "red", "#12345", "#1234567", "#12345g", ""])
def test_a_colour_that_is_none_is_refused(field, colour):
    look = a_look(**{field: colour})
    with pytest.raises(ProviderRefused, match="not a colour"):
        draw_figure(look, Action.STAND, Emotion.CALM, facing=Facing.RIGHT, prefix="f_")
    with pytest.raises(ProviderRefused, match="not a colour"):
        draw_portrait(look, Emotion.CALM, prefix="f_")


@pytest.mark.parametrize("prefix", ["", '"><x', "1a", "a b"])
def test_a_prefix_that_cannot_begin_an_id_is_refused(prefix):
    with pytest.raises(ProviderRefused, match="begin an id"):
        draw_portrait(a_look(), Emotion.CALM, prefix=prefix)


def test_who_flies_or_leaps_is_above_the_ground():
    for species in (Species.HUMAN, Species.FOX, Species.CROW, Species.FROG):
        alpha = alpha_of(figure_of(species, Action.FLY))
        _, top, _, height = alpha.find_trim(background=0, threshold=8)
        assert top + height < alpha.height - MARGIN - 10


def test_sizes_are_those_of_a_picture_book():
    small_to_large = (Species.MOUSE, Species.FOX, Species.LION, Species.HORSE, Species.ELEPHANT, Species.TREE)
    heights = [figure_of(species).height for species in small_to_large]
    assert heights == sorted(heights)
    assert figure_of(sex=Sex.MALE).height == pytest.approx(600, abs=60)
    assert figure_of(age=Age.CHILD).height < 0.8 * figure_of().height


@pytest.mark.parametrize("age", [Age.ADULT, Age.OLD])
def test_the_blind_of_today_wear_dark_glasses_those_of_old_tales_none(age):
    """Shut eyes alone are those of somebody asleep."""
    gleam = "#8d93a8"
    assert gleam in figure_of(age=age, costume=Costume.MODERN, blind=True).svg
    assert gleam not in figure_of(age=age, costume=Costume.MODERN).svg
    assert gleam not in figure_of(age=age, costume=Costume.KING, blind=True).svg
