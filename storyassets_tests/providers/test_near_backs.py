"""Of a crowd that meets, two are seen from behind, low in the picture; never of a family, and nobody's face is hidden."""

import pytest

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.place import Setting
from storyassets.model.shot import Action
from storyassets.providers.embedded.scenery.near_backs import SPOTS, draw_near_backs
from storyassets.providers.embedded.scenery.palettes import palette_for
from storyassets_tests.providers.test_illustrator import a_shot

SIZE = (1000.0, 1778.0)
FACES = ((300.0, 500.0, 500.0, 900.0),)
MET = (Species.HUMAN, Action.LOOK)


def backs(*doers, faces=FACES, crowd=True, count=0, **how):
    request = a_shot(*(doers or (MET,)), crowd=crowd, **{"framing": Framing.WIDE, **how})
    staging = request.staging
    actors = tuple(actor.model_copy(update={"count": count}) for actor in staging.actors)
    request = request.model_copy(update={"staging": staging.model_copy(update={"actors": actors})})
    return draw_near_backs(
        request, faces, palette_for(staging.emotion, staging.time_of_day, staging.weather), SIZE
    )


def test_two_of_a_crowd_that_meets_out_of_doors_are_seen_from_behind():
    assert backs().count("<g transform") >= len(SPOTS)


@pytest.mark.parametrize(
    "how",
    [
        {"setting": Setting.KITCHEN},
        {"framing": Framing.MEDIUM},
        {"crowd": False},
        {"count": 3},
        {"faces": ((300.0, 500.0, 500.0, 1300.0),)},
    ],
)
def test_elsewhere_nobody_is(how):
    assert backs(**how) == ""


def test_whoever_runs_meets_nobody():
    assert backs((Species.HUMAN, Action.RUN)) == ""
