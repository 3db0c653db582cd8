"""Continuity: things, seats and places last from one picture to the next, and while somebody speaks."""

from __future__ import annotations

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Relation, Shot, ShotKind
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.reading.figures import read_figure
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

CROW = a_person("Crow", species=Species.CROW, sex=Sex.FEMALE)
FOX = a_person("Fox", species=Species.FOX, sex=Sex.MALE)
JULIA = a_person("Julia", sex=Sex.FEMALE)
MARK = a_person("Mark", sex=Sex.MALE)
KING = a_person("King", sex=Sex.MALE).model_copy(update={"occupation": "king"})


def shots_by_line(*lines, roles) -> dict[str, Shot]:
    script = a_script(*lines, roles=roles)
    cast = cast_characters(script, 1)
    found = direct_shots(script, cast, pattern=EditPattern.BROLL_CINEMATIC, style=Style.STORYBOOK, seed=1)
    return {shot.covers[0].line_id: shot for shot in reversed(found.shots)}


def the_one(shot: Shot, character_id: str):
    [actor] = [actor for actor in shot.staging.actors if actor.character_id == character_id]
    return actor


def test_what_is_held_is_held_on_and_what_falls_is_not():
    shots = shots_by_line(
        a_line("A crow held a cheese in her beak.", "s1"),
        a_line("The crow watched the fox.", "c1", Beat.CONFLICT),
        a_line("Down fell the cheese into the fox's open mouth.", "t1", Beat.TWIST),
        a_line("The crow watched the fox.", "r1", Beat.RESOLUTION),
        roles=(CROW, FOX),
    )
    assert the_one(shots["s1"], "crow").holds == Prop.CHEESE
    assert the_one(shots["c1"], "crow").holds == Prop.CHEESE
    falling = shots["t1"].staging
    assert falling.in_air is Prop.CHEESE
    assert [(actor.character_id, actor.action, actor.holds) for actor in falling.actors] == [
        ("crow", Action.SHOUT, ""),
        ("fox", Action.SHOUT, ""),
    ]
    assert not the_one(shots["r1"], "crow").holds


def test_a_bird_stays_in_its_tree_until_it_flies():
    shots = shots_by_line(
        a_line("The fox saw a crow on the limb of a tree.", "s1"),
        a_line("The crow watched the fox.", "c1", Beat.CONFLICT),
        a_line("The crow flew down to the fox.", "t1", Beat.TWIST),
        roles=(CROW, FOX),
    )
    for line in ("s1", "c1"):
        crow = the_one(shots[line], "crow")
        assert (crow.at, crow.relation) == (Prop.TREE, Relation.ON)
        assert Prop.TREE in shots[line].staging.props
    assert not the_one(shots["t1"], "crow").at


def test_whoever_plays_is_at_the_piano_where_it_stands():
    shots = shots_by_line(
        a_line("Julia had an old piano in her room.", "s1"),
        a_line("Mark walked into the forest.", "c1", Beat.CONFLICT),
        a_line("Julia played her father's song.", "t1", Beat.TWIST),
        roles=(JULIA, MARK),
    )
    julia = the_one(shots["t1"], "julia")
    assert shots["c1"].staging.setting is Setting.FOREST
    assert (julia.action, julia.at, shots["t1"].staging.setting) == (
        Action.PLAY,
        Prop.PIANO,
        shots["s1"].staging.setting,
    )


@pytest.mark.parametrize(
    ("text", "action", "holds"),
    [
        ("Julia read the letter.", Action.READ, Prop.LETTER),
        ("Picking up a stone, Julia went home.", Action.TAKE_UP, Prop.STONE),
        ("Julia threw the ball.", Action.THROW, Prop.BALL),
        ("Mark had a book, and Julia took it.", Action.CARRY, Prop.BOOK),
    ],
)
def test_a_deed_has_its_thing(text, action, holds):
    shots = shots_by_line(a_line(text, "s1"), roles=(JULIA, MARK))
    julia = the_one(shots["s1"], "julia")
    assert (julia.action, julia.holds) == (action, holds)


def test_everyone_faces_the_other_or_the_thing_they_are_at():
    shots = shots_by_line(
        a_line("Julia gave Mark the letter.", "s1"),
        a_line("Julia opened the door.", "c1", Beat.CONFLICT),
        roles=(JULIA, MARK),
    )
    assert [actor.toward for actor in shots["s1"].staging.actors] == ["mark", "julia"]
    assert the_one(shots["c1"], "julia").toward == Prop.DOOR


def test_what_is_spoken_of_is_seen_while_it_is_said():
    plan = "I have thought about this for a whole long day, dear friend, and I know it. You will carry a stone home."
    script = a_script(
        a_line("The fox met the crow.", "s1"),
        a_line(plan, "c1", Beat.CONFLICT, "fox"),
        a_line("I will do it.", "c2", Beat.CONFLICT, "crow"),
        roles=(CROW, FOX),
    )
    cast = cast_characters(script, 1)
    found = direct_shots(
        script, cast, pattern=EditPattern.BROLL_CINEMATIC, style=Style.STORYBOOK, seed=1
    ).shots
    plans = [shot for shot in found if shot.covers[0].line_id == "c1"]
    assert plans[0].kind is ShotKind.TALKING_HEAD and plans[0].staging.actors[0].character_id == "fox"
    assert any(actor.holds == Prop.STONE for shot in plans[1:] for actor in shot.staging.actors)
    listening = [shot for shot in plans[1:] if shot.staging.actors[0].action is Action.LOOK]
    assert all(shot.staging.actors[0].character_id == "crow" for shot in listening)


def test_a_king_acts_at_court_when_the_story_is_elsewhere():
    shots = shots_by_line(
        a_line("Mark lived in a village.", "s1"),
        a_line("The king wept.", "c1", Beat.CONFLICT),
        roles=(MARK, KING),
    )
    assert shots["c1"].staging.setting is Setting.THRONE_ROOM


def test_a_moral_is_said_over_what_came_of_it():
    shots = shots_by_line(
        a_line("The fox met the crow.", "s1"),
        a_line("The fox danced.", "t1", Beat.TWIST),
        a_line("Flattery is often a trap.", "r1", Beat.RESOLUTION),
        roles=(CROW, FOX),
    )
    assert the_one(shots["r1"], "fox").action is Action.DANCE
    assert shots["r1"].framing is not shots["t1"].framing


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("burst into tears", Action.CRY),
        ("burst out laughing", Action.LAUGH),
        ("threw her arms around him", Action.EMBRACE),
        ("hung his head", Action.CRY),
        ("set off for the town", Action.WALK),
        ("made up his mind", Action.LOOK),
        ("took to his heels", Action.RUN),
        ("fell in love", Action.LOOK),
        ("lay in wait", Action.HIDE),
        ("fell on her knees", Action.KNEEL),
        ("took the train", Action.RIDE),
    ],
)
def test_a_phrase_is_one_deed(text, action):
    figure = read_figure(text.split(), 0)
    assert figure is not None and figure.action is action


def test_what_the_words_name_no_more_leaves_the_hand_at_last_and_what_is_hung_up_at_once():
    told = ["Mark took the bell.", *["Mark looked at the sky."] * 7]
    lines = [a_line(text, f"s{n}") for n, text in enumerate(told)]
    shots = shots_by_line(*lines, roles=(MARK,))
    assert the_one(shots["s1"], "mark").holds == Prop.BELL
    assert the_one(shots["s7"], "mark").holds == ""
    hung = shots_by_line(
        a_line("Mark hung the bell in the tower.", "s0"),
        a_line("Mark looked at the sky.", "s1"),
        roles=(MARK,),
    )
    assert the_one(hung["s1"], "mark").holds == ""


def test_what_one_waves_is_not_in_the_hand_for_long():
    shots = shots_by_line(
        a_line("Mark waved the flare.", "s1"),
        a_line("Mark looked at Julia.", "c1", Beat.CONFLICT),
        a_line("Mark walked on.", "c2", Beat.CONFLICT),
        roles=[MARK, JULIA],
    )
    assert the_one(shots["s1"], "mark").holds == Prop.FLARE.value
    assert the_one(shots["c2"], "mark").holds == ""
