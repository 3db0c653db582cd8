"""Eyelines: the tall look down, the short look up, and who is busy or goes beside another looks ahead."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Relation, Staging
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.scenery.eyelines import find_aims, find_close_aim

MAN = Look(species=Species.HUMAN, sex=Sex.MALE, age=Age.ADULT, seed=4)
CHILD = Look(species=Species.HUMAN, sex=Sex.FEMALE, age=Age.CHILD, seed=4)
MEETING = (Facing.RIGHT, Facing.LEFT)


def aims_of(first: Actor, second: Actor, other: Look = CHILD, facings=MEETING) -> dict[str, float]:
    return find_aims([(first, MAN), (second, other)], [1.0, 1.0], facings)


def one(who: str, action: Action = Action.LOOK, **more) -> Actor:
    return Actor(character_id=who, action=action, **more)


def test_a_man_looks_down_at_a_child_who_looks_up_at_him():
    aims = aims_of(one("man"), one("child"))
    assert aims["man"] > 0.2
    assert aims["child"] < -0.2


def test_two_of_one_height_look_level():
    assert aims_of(one("a"), one("b"), MAN) == {}


def test_who_stands_looks_down_at_one_who_kneels():
    assert aims_of(one("a"), one("b", Action.KNEEL), MAN)["a"] > 0.2


def test_a_kneeling_man_is_nearer_to_the_eyes_of_a_child():
    standing, kneeling = aims_of(one("a"), one("c")), aims_of(one("a", Action.KNEEL), one("c"))
    assert abs(kneeling.get("a", 0.0)) < abs(standing["a"])


@pytest.mark.parametrize("action", [Action.SLEEP, Action.READ, Action.WRITE])
def test_who_is_busy_looks_at_nobody(action):
    assert "a" not in aims_of(one("a", action), one("c"))


def test_two_who_go_the_same_way_look_ahead():
    assert aims_of(one("a"), one("c"), facings=(Facing.RIGHT, Facing.RIGHT)) == {}


def test_a_thing_on_a_stump_is_below_the_eyes_and_the_moon_above():
    aims = aims_of(one("a", toward=Prop.CAKE.value), one("c", toward=Prop.MOON.value))
    assert aims["a"] > 0.2
    assert aims["c"] < -0.5


@pytest.mark.parametrize("species", [Species.HUMAN, Species.WOLF, Species.CROW])
def test_an_aim_is_seen_on_the_figure(species):
    look = MAN.model_copy(update={"species": species})
    level, down = (
        draw_figure(look, Action.STAND, Emotion.CALM, facing=Facing.RIGHT, prefix="p", aim=aim).svg
        for aim in (0.0, 0.8)
    )
    assert level != down


def test_a_man_who_is_seen_near_looks_down_at_the_child_he_speaks_to():
    looks = {"man": MAN, "child": CHILD}
    two = Staging(actors=(one("man", Action.TALK), one("child")))
    assert find_close_aim(two, looks) > 0.1
    assert find_close_aim(Staging(actors=(one("child"), one("man"))), looks) < -0.1
    assert find_close_aim(Staging(actors=(one("man"),)), looks) == 0.0


def test_who_stands_under_a_tree_looks_up_at_one_who_is_on_it():
    aims = aims_of(one("a"), one("b", at=Prop.TREE.value, relation=Relation.ON), MAN)
    assert aims["a"] < -0.3
    assert aims["b"] > 0.3
