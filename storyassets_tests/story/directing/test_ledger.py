"""The ledger: who has a thing, and that it is gone, in every picture until the words say otherwise."""

from __future__ import annotations

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Role, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat, Line, Script
from storyassets.model.shot import Action, Shot
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.reading.moving import is_brought_back, is_held_all_along, is_taken_off
from storyassets.story.reading.showing import find_own, find_shown

_I = Role(character_id="i", name="I")
_CROW = Role(character_id="crow", name="Crow", species=Species.CROW)
_FOX = Role(character_id="fox", name="Fox", species=Species.FOX)
_THIEF = Role(character_id="thief", name="Thief")
_MISER = Role(character_id="miser", name="Miser")


def _shots(*told: str, roles: tuple[Role, ...]) -> tuple[Shot, ...]:
    lines = tuple(
        Line(line_id=f"l{n}", beat=Beat.CONFLICT, speaker="narrator", text=text)
        for n, text in enumerate(told)
    )
    script = Script(title="A Story", roles=roles, lines=lines)
    cast = cast_characters(script, 1)
    return direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots


def _of_line(shots: tuple[Shot, ...], line_id: str) -> list[Shot]:
    return [shot for shot in shots if shot.covers[0].line_id == line_id]


def test_what_is_in_a_beak_was_there_before_it_is_named_and_stays_until_it_falls():
    shots = _shots(
        "The Fox saw a Crow in a tree.",
        "The Crow held a piece of cheese in her beak.",
        "The Crow opened her beak to sing.",
        "Down fell the cheese into the Fox's mouth.",
        "The Crow looked at the Fox.",
        roles=(_CROW, _FOX),
    )

    def crow_has(line_id: str) -> list[bool]:
        crows = [
            a for shot in _of_line(shots, line_id) for a in shot.staging.actors if a.character_id == "crow"
        ]
        return [crow.holds == Prop.CHEESE for crow in crows]

    assert [all(crow_has(line)) for line in ("l0", "l1")] == [True, True]
    assert not any(crow_has("l2") + crow_has("l4"))
    assert _of_line(shots, "l2")[0].staging.in_air is Prop.CHEESE


def test_a_bicycle_is_ridden_away_is_gone_and_is_ridden_back():
    shots = _shots(
        "I saw my bicycle outside a bakery.",
        "I cut the chain and rode home.",
        "In the morning, I walked to the bakery and saw nobody.",
        "I ran home and brought it back.",
        roles=(_I,),
    )
    rides, brings = (_of_line(shots, line)[-1].staging.actors[0] for line in ("l1", "l3"))
    assert (rides.action, rides.at) == (Action.RIDE, Prop.BICYCLE)
    assert (brings.action, brings.at) == (Action.RIDE, Prop.BICYCLE)
    assert all(Prop.BICYCLE not in shot.staging.props for shot in _of_line(shots, "l2"))


def test_the_bicycle_that_was_only_talked_of_is_what_i_ride_and_no_horse():
    shots = _shots("In my kitchen I told them of my bicycle.", "I ride it to work.", roles=(_I,))
    rider = _of_line(shots, "l1")[-1].staging.actors[0]
    assert (rider.action, rider.at) == (Action.RIDE, Prop.BICYCLE)


def test_of_a_robbed_chest_only_the_inside_is_gone():
    shots = _shots(
        "The Miser hid his gold in a chest in the garden.",
        "The Thief dug up the chest and ran off with it.",
        "The Miser looked at the chest and cried.",
        roles=(_MISER, _THIEF),
    )
    (last,) = _of_line(shots, "l2")
    assert last.staging.condition_of(Prop.CHEST).state is PropState.EMPTY


def test_what_was_sent_is_seen_where_it_went():
    shots = _shots("By mistake I sent a thousand umbrellas to the hot and empty desert.", roles=(_I,))
    heap = shots[0].staging.condition_of(Prop.UMBRELLA)
    assert heap.many and heap.count == 5
    last = shots[-1].staging
    assert (last.setting, last.props[:1], last.actors) == (Setting.DESERT, (Prop.UMBRELLA,), ())


def test_words_that_move_and_show_things():
    assert is_taken_off(["I", "took", "it", "away"]) and not is_taken_off(["I", "rode", "a", "horse"])
    assert is_brought_back(["and", "brought", "it", "back"]) and is_held_all_along(["held", "a", "bone"])
    assert find_shown(["There", "is", "no", "Henry.", "The", "coat", "is", "mine."]) is Prop.COAT
    assert find_shown(["This", "is", "not", "my", "coat."]) is None
    assert find_own(["The", "boy", "looked", "at", "my", "saw", "and", "smiled."]) is Prop.SAW


def test_what_a_beast_only_did_something_with_is_not_in_its_paw_later():
    shots = _shots(
        "The Fox signed up for the race.",
        "The Fox ran down the road.",
        "The Crow laughed.",
        roles=(_CROW, _FOX),
    )
    assert all(actor.holds == "" for shot in _of_line(shots, "l1") for actor in shot.staging.actors)
