"""At doors: nothing stands between who knocks and the door."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.directing.at_doors import clear_the_door, open_its_own_door
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, TELLER, a_film


def test_no_truck_is_before_the_door_and_who_is_laughed_at_is_grave():
    knocks = TELLER.model_copy(update={"action": Action.KNOCK, "emotion": Emotion.JOY})
    laughs = BOSS.model_copy(update={"action": Action.LAUGH, "emotion": Emotion.JOY})
    film = a_film(Setting.DRIVEWAY, ("I knocked on his door and he laughed.", (knocks, laughs)))
    film.stagings[0] = film.stagings[0].model_copy(update={"props": (Prop.DOOR, Prop.TRUCK)})
    clear_the_door(film)
    assert film.stagings[0].props == (Prop.DOOR,)
    assert [actor.emotion for actor in film.stagings[0].actors] == [Emotion.GRAVE, Emotion.JOY]


@pytest.mark.parametrize(
    ("before", "door", "seen"),
    [
        ("She put the parrot in the freezer.", "She opened the door.", Prop.REFRIGERATOR),
        ("The key turned in the safe.", "I shut the door.", Prop.SAFE),
        ("He laid it into the oven.", "He slammed the door.", Prop.OVEN),
        ("She put the milk in the fridge.", "She opened the door to the hall.", Prop.DOOR),
        ("She sat down.", "She opened the door.", Prop.DOOR),
    ],
)
def test_what_has_a_door_is_opened_by_its_own(before, door, seen):
    opens = TELLER.model_copy(update={"action": Action.OPEN, "at": Prop.DOOR.value})
    film = a_film(Setting.KITCHEN, (before, (TELLER,)), (door, (opens,)))
    film.stagings[1] = film.stagings[1].model_copy(update={"props": (Prop.DOOR,)})
    open_its_own_door(film)
    assert film.stagings[1].props == (seen,)
    assert film.stagings[1].actors[0].at == seen.value
