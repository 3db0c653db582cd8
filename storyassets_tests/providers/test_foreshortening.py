"""Bodies from above and from below: as high as ever, with another head beside other feet."""

from random import Random

import pytest

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.figures.figure import Box
from storyassets.providers.embedded.figures.foreshortening import foreshorten
from storyassets.providers.embedded.figures.sketch import Shape
from storyassets.providers.embedded.scenery.blocking import block_actors
from storyassets.providers.embedded.scenery.scene import lay_scene
from storyassets_tests.providers.test_figures import a_look
from storyassets_tests.providers.test_illustrator import a_shot

FRAME = Box(0.0, -100.0, 40.0, 100.0)
OUTLINE = Shape((("M", (0.0, -100.0)), ("L", (40.0, -50.0)), ("L", (40.0, 0.0)), ("Z", ())), stroke_width=2.0)


def drawn(species, tilt):
    return draw_figure(
        a_look(species), Action.STAND, Emotion.CALM, facing=Facing.RIGHT, prefix="t", tilt=tilt
    )


def test_head_and_foot_stay_where_they_are_and_the_middle_goes_towards_what_is_small():
    (seen,) = foreshorten([OUTLINE], 0.4, FRAME)
    (_, top), (_, middle), (_, foot), (_, nothing) = seen.segments
    assert top[1] == -100.0 and foot[1] == 0.0 and nothing == ()
    assert top[0] == pytest.approx(20 - 20 * 1.2) and foot[0] == pytest.approx(20 + 20 * 0.8)
    assert -50 < middle[1] < 0 and middle[0] == pytest.approx(40.0)


def test_what_is_seen_straight_is_the_same():
    assert foreshorten([OUTLINE], 0.0, FRAME) == [OUTLINE]


@pytest.mark.parametrize("species", [Species.HUMAN, Species.WOLF, Species.CROW])
def test_a_head_is_larger_from_above_and_smaller_from_below(species):
    below, straight, above = (drawn(species, tilt) for tilt in (-0.4, 0.0, 0.4))
    assert below.head.height < 0.95 * straight.head.height < 0.95 * 0.95 * above.head.height
    assert below.height == pytest.approx(straight.height, rel=0.02)
    assert above.eyes and above.mouth is not None


def test_a_scene_from_below_towers_and_one_from_above_shows_more_ground():
    eyes = {}
    for angle in (Angle.BELOW, Angle.EYE_LEVEL, Angle.ABOVE):
        request = a_shot((Species.HUMAN, Action.STAND), framing=Framing.WIDE, size=(270, 480))
        staging = request.staging.model_copy(update={"angle": angle, "place_seed": 7})
        layers = lay_scene(request.model_copy(update={"staging": staging}))
        eyes[angle] = layers.eyes[0][1]
    assert eyes[Angle.BELOW] < eyes[Angle.EYE_LEVEL] < eyes[Angle.ABOVE]


def test_whoever_a_camera_looks_down_on_has_the_larger_head():
    heads = {}
    for angle in Angle.BELOW, Angle.EYE_LEVEL, Angle.ABOVE:
        request = a_shot((Species.HUMAN, Action.STAND), framing=Framing.WIDE, size=(270, 480))
        staging = request.staging.model_copy(update={"angle": angle})
        (placed,) = block_actors(request.model_copy(update={"staging": staging}), 270, 480, Random(1))
        figure = placed.members[0].figure
        heads[angle] = figure.head.height / figure.height
    assert heads[Angle.BELOW] < heads[Angle.EYE_LEVEL] < heads[Angle.ABOVE]
