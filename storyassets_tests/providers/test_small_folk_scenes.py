"""Elves on a table stand among things of their size; hiders look round a curtain; a table is before who is behind it."""

from __future__ import annotations

import pytest

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Being, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Action, Actor, Condition, Relation
from storyassets.providers.embedded.scenery.behind_table import table_before
from storyassets.providers.embedded.scenery.bench import bench_of, on_bench, stand_on_bench
from storyassets.providers.embedded.scenery.peeping import is_peeping, lay_peeping
from storyassets.providers.embedded.scenery.placing import place_actors
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.scene import lay_scene
from storyassets_tests.providers.test_places import a_look, a_shot

_ELVES = a_look(Species.HUMAN).model_copy(update={"being": Being.ELF, "crowd": True})
_SHOES = Condition(prop=Prop.SHOE, many=True)


def _in_workshop(*actors: Actor, elves: str = "c0", angle: Angle = Angle.EYE_LEVEL):
    told = {"setting": Setting.WORKSHOP, "props": (Prop.SHOE, Prop.TABLE), "conditions": (_SHOES,)}
    request = a_shot(*[Species.HUMAN] * len(actors), framing=Framing.WIDE, actors=actors, angle=angle, **told)
    sitters = tuple(
        s.model_copy(update={"look": _ELVES}) if s.character_id == elves else s for s in request.sitters
    )
    return request.model_copy(update={"sitters": sitters})


def _elves(who: str = "c0", action: Action = Action.WORK) -> Actor:
    on_top = {"at": Prop.TABLE.value, "relation": Relation.ON}
    return Actor(character_id=who, action=action, holds=Prop.HAMMER.value, count=2, **on_top)


def test_elves_on_a_table_stand_apart_each_with_a_tool():
    request = _in_workshop(_elves())
    bench = bench_of(request)
    alone = on_bench(request, bench)
    placed = stand_on_bench(place_actors(alone, (1000.0, 1778.0)), bench, (1000.0, 1778.0))

    assert bench is not None
    assert [one.holds for one in alone.staging.actors] == [Prop.HAMMER.value, Prop.NEEDLE.value]
    assert placed[0].x < 500 < placed[1].x


def test_people_at_a_table_are_on_no_bench():
    assert bench_of(_in_workshop(_elves(), elves="")) is None


def test_who_may_not_be_seen_yet_is_a_shadow_on_the_wall():
    seen, unseen = (lay_scene(_in_workshop(_elves(), angle=a)) for a in (Angle.EYE_LEVEL, Angle.SILHOUETTE))

    assert seen.middle
    assert not unseen.middle


def test_hiders_peep_at_the_elves_and_are_nearer_than_they():
    hider = Actor(character_id="c0", action=Action.HIDE)
    request = _in_workshop(hider, _elves("c1"), elves="c1")

    assert is_peeping(request)
    assert not is_peeping(_in_workshop(hider, elves=""))
    assert lay_peeping(request).eyes


def test_a_table_is_before_whoever_stands_behind_it():
    behind = Actor(character_id="c0", action=Action.LOOK, at=Prop.TABLE.value, relation=Relation.BEHIND)
    found = table_before(_in_workshop(behind, elves=""))

    assert found is not None
    assert [one.prop for one in found.things] == [Prop.SHOE]
    assert table_before(_in_workshop(behind.model_copy(update={"at": ""}), elves="")) is None


@pytest.mark.parametrize("cover", [Prop.CURTAIN, Prop.COAT])
def test_who_watches_a_table_peeps_round_a_curtain_or_hanging_clothes(cover):
    hider = Actor(character_id="c0", action=Action.HIDE, at=cover.value, relation=Relation.BEHIND)
    request = _in_workshop(hider, elves="")

    assert is_peeping(request)
    assert lay_peeping(request).middle


def test_clothes_and_a_curtain_are_two_covers():
    hider = Actor(character_id="c0", action=Action.HIDE, relation=Relation.BEHIND)
    drawn = [
        lay_peeping(_in_workshop(hider.model_copy(update={"at": at.value}), elves="")).middle
        for at in (Prop.CURTAIN, Prop.COAT)
    ]

    assert drawn[0] != drawn[1]


def test_who_hides_behind_clothes_where_no_table_is_looks_out_between_them():
    hider = Actor(character_id="c0", action=Action.HIDE, at=Prop.COAT.value, relation=Relation.BEHIND)
    request = _in_workshop(hider, elves="")
    bare = request.model_copy(update={"staging": request.staging.model_copy(update={"props": ()})})

    assert not is_peeping(bare)


def test_what_was_sewn_is_no_shirt_of_today():
    plain, sewn = (
        draw_thing(Condition(prop=Prop.SHIRT, state=state, colour="blue"), prefix="s", seed=1)
        for state in (PropState.PLAIN, PropState.SEWN)
    )

    assert plain.svg != sewn.svg


def test_what_is_imagined_is_seen_through_mist_with_no_edge():
    real = _in_workshop(_elves())
    dreamt = real.model_copy(update={"staging": real.staging.model_copy(update={"imagined": True})})
    lens, mist = lay_scene(real).lens, lay_scene(dreamt).lens

    assert mist != lens
    assert "<circle" not in mist
