"""Hiding: whoever hides has a cover before them, and whoever only cowers before somebody has none."""

from __future__ import annotations

from random import Random

import pytest

from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Relation, ShotKind, Staging
from storyassets.providers.embedded.scenery.hiding import covering_props, covers_of, hiding_in
from storyassets.providers.embedded.scenery.placing import place_actors
from storyassets.providers.embedded.scenery.standpoint import make_stage
from storyassets.providers.protocols import ShotPictureRequest, Sitter


def placed_in(setting: Setting, *actors: Actor, species: Species = Species.HUMAN):
    look = Look(species=species, sex=Sex.UNKNOWN, age=Age.ADULT, seed=3)
    request = ShotPictureRequest(
        kind=ShotKind.BROLL,
        framing=Framing.MEDIUM,
        staging=Staging(setting=setting, actors=actors),
        sitters=tuple(Sitter(character_id=actor.character_id, look=look) for actor in actors),
        style=Style.STORYBOOK,
        width_px=216,
        height_px=384,
        seed=1,
    )
    return place_actors(request, (1000.0, 1777.8))


def test_who_hides_alone_has_a_cover_and_who_cowers_before_another_has_none():
    hides, other = Actor(character_id="a", action=Action.HIDE), Actor(character_id="b", action=Action.TALK)
    assert len(hiding_in(placed_in(Setting.FOREST, hides))) == 1
    assert not hiding_in(placed_in(Setting.FOREST, hides, other))


def test_who_hides_a_thing_needs_no_cover():
    holds = Actor(character_id="a", action=Action.HIDE, holds=Prop.LETTER.value)
    assert not hiding_in(placed_in(Setting.ATTIC, holds))


@pytest.mark.parametrize(
    ("prop", "relation"),
    [(Prop.DESK, Relation.UNDER), (Prop.TREE, Relation.BEHIND), (Prop.CURTAIN, Relation.BEHIND)],
)
def test_the_thing_they_hide_at_is_drawn_with_them_and_not_besides(prop, relation):
    actor = Actor(character_id="a", action=Action.HIDE, at=prop.value, relation=relation)
    assert covering_props(placed_in(Setting.OFFICE, actor)) == {prop.value}


def test_a_mouse_hides_in_a_hole_and_each_of_two_behind_clothes_has_their_own():
    behind = {"action": Action.HIDE, "at": Prop.COAT.value, "relation": Relation.BEHIND}
    two = placed_in(Setting.WORKSHOP, *(Actor.model_validate({"character_id": i} | behind) for i in "ab"))
    kinds = [cover.kind for cover in covers_of(a_stage(), two, Setting.WORKSHOP)]
    assert kinds == ["rail", "clothes", "clothes"]
    mouse = placed_in(Setting.KITCHEN, Actor(character_id="a", action=Action.HIDE), species=Species.MOUSE)
    assert [cover.kind for cover in covers_of(a_stage(), mouse, Setting.KITCHEN)] == ["hole"]


def a_stage():
    return make_stage(Staging(), Framing.MEDIUM, (1000.0, 1777.8), 0.7, Random(1))
