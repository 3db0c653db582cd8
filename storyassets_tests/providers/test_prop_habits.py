"""Which things a scene has room for."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Staging
from storyassets.providers.embedded.scenery.prop_habits import fitting_props

PIET = Actor(character_id="piet", action=Action.SIT)


def test_whoever_is_at_sea_has_a_raft_under_them_and_no_second_one():
    at_sea = Staging(setting=Setting.SEA, props=(Prop.RAFT,))
    assert fitting_props(at_sea) == (Prop.RAFT,)
    assert fitting_props(at_sea.model_copy(update={"actors": (PIET,)})) == ()


def test_a_snowplow_stands_in_a_garage_and_in_no_kitchen():
    for setting, seen in ((Setting.GARAGE, True), (Setting.ROAD, True), (Setting.KITCHEN, False)):
        assert bool(fitting_props(Staging(setting=setting, props=(Prop.SNOWPLOW,)))) == seen


def test_a_tree_stands_out_of_a_forest_only_for_who_does_something_to_it():
    wolf = Actor(character_id="wolf")
    among = Staging(setting=Setting.FOREST, props=(Prop.TREE,), actors=(wolf,))
    assert fitting_props(among) == ()
    climbs = wolf.model_copy(update={"at": "tree", "action": Action.CLIMB})
    cuts = wolf.model_copy(update={"holds": "axe"})
    for one in (climbs, cuts):
        assert fitting_props(among.model_copy(update={"actors": (one,)})) == (Prop.TREE,)
    assert fitting_props(among.model_copy(update={"setting": Setting.FIELD})) == (Prop.TREE,)
