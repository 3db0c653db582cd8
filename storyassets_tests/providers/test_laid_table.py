"""Who sits at a table together is seen over it; one alone, or a crowd, is not."""

from __future__ import annotations

import pytest

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Relation
from storyassets.providers.embedded.scenery.behind_table import ROUND_IT, table_before, without_table
from storyassets.providers.embedded.scenery.scene import lay_scene
from storyassets_tests.providers.test_places import a_shot

_AT = {"at": Prop.TABLE.value, "relation": Relation.BESIDE}


def _round_table(*actions: Action, setting: Setting = Setting.ROOM, **at):
    actors = tuple(
        Actor(character_id=f"c{k}", action=action, **(at or _AT)) for k, action in enumerate(actions)
    )
    people = [Species.HUMAN] * len(actions)
    return a_shot(*people, framing=Framing.MEDIUM, actors=actors, setting=setting, props=(Prop.TABLE,))


@pytest.mark.parametrize(
    ("setting", "actions", "plates"),
    [
        (Setting.ROOM, (Action.SIT, Action.SIT), 0),
        (Setting.KITCHEN, (Action.EAT, Action.SIT), 2),
        (Setting.HALL, (Action.SIT, Action.SIT, Action.SIT), 3),
    ],
)
def test_a_company_sits_over_a_cloth_with_plates_where_they_eat(setting, actions, plates):
    request = _round_table(*actions, setting=setting)
    table = table_before(request)
    assert table is not None and table.seats == len(actions) and table.plates == plates
    assert not any(one.action is Action.SIT for one in without_table(request, table).staging.actors)


def test_nobody_alone_nor_standing_nor_away_from_it_is_seen_over_a_table():
    assert table_before(_round_table(Action.SIT)) is None
    assert table_before(_round_table(Action.SIT, Action.TALK)) is None
    assert table_before(_round_table(Action.SIT, Action.SIT, at="", relation=Relation.IN)) is None


def test_nothing_stands_before_those_who_eat():
    assert lay_scene(_round_table(Action.EAT, Action.EAT, setting=Setting.HALL)).front == ""


def test_of_three_at_a_table_every_face_is_over_its_seat():
    layers = lay_scene(_round_table(Action.SIT, Action.SIT, Action.SIT, setting=Setting.HALL))

    faces = sorted((left + right) / 2 / layers.size[0] for left, _, right, _ in layers.eyes)
    assert faces == pytest.approx(ROUND_IT, abs=0.05)
