"""What falls or is thrown is in the air; who was a child grows up when years pass."""

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Age, Role, Sex, Species
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Beat, Emotion, Line, Script
from storyassets.model.shot import Action, Actor, Relation, Staging
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.business import call_up
from storyassets.story.directing.direct import direct_shots
from storyassets.story.reading.falling import find_in_air, let_fly


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Down fell the cheese into the fox's mouth.", Prop.CHEESE),
        ("The cheese fell to the ground.", Prop.CHEESE),
        ("She dropped her basket and ran.", Prop.BASKET),
        ("The boy threw a stone at the dog.", Prop.STONE),
        ("He fell into the well.", None),
        ("He fell on a stone.", None),
        ("The man who had found the purse fell into a panic.", None),
        ("He cried when the axe slipped from his hands.", Prop.AXE),
        ("She would not drop the cheese, and never dropped the stick.", None),
        ("The crow held a piece of cheese.", None),
    ],
)
def test_words_let_a_thing_fall(text, thing):
    assert find_in_air(text.split()) is thing


def test_whoever_had_the_thing_is_seen_above_whoever_gets_it():
    fox = Actor(character_id="fox", action=Action.EAT, holds=Prop.CHEESE.value)
    seats = {"crow": (Prop.TREE.value, Relation.ON)}
    crow, below = let_fly(Prop.CHEESE, [fox], {"crow": Prop.CHEESE.value}, seats)
    assert (crow.character_id, crow.at, crow.holds) == ("crow", Prop.TREE.value, "")
    assert (below.action, below.holds, below.toward) == (Action.SHOUT, "", "crow")


def test_one_alone_still_has_what_is_thrown():
    thrower = Actor(character_id="boy", action=Action.THROW, holds=Prop.BALL.value)
    assert let_fly(Prop.BALL, [thrower], {}, {}) is None


def a_script(*lines: tuple[str, Beat], role: Role) -> Script:
    return Script(
        title="A Story",
        lines=tuple(
            Line(line_id=f"l{k}", speaker=NARRATOR, text=text, beat=beat, emotion=Emotion.CALM)
            for k, (text, beat) in enumerate(lines)
        ),
        roles=(role,),
    )


@pytest.mark.parametrize(
    ("words", "age"),
    [("Twenty years later the boy opened a shop.", Age.ADULT), ("The next day the boy opened a shop.", None)],
)
def test_a_child_is_grown_up_when_years_have_passed(words, age):
    boy = Role(character_id="boy", name="Boy", species=Species.HUMAN, sex=Sex.MALE, age=Age.CHILD)
    script = a_script(("The boy sat by the door.", Beat.SETUP), (words, Beat.TWIST), role=boy)
    cast = cast_characters(script, 1)
    shots = direct_shots(
        script, cast, pattern=EditPattern.BROLL_CINEMATIC, style=Style.STORYBOOK, seed=1
    ).shots
    assert [actor.age for actor in shots[0].staging.actors] == [None]
    assert {actor.age for actor in shots[-1].staging.actors} == {age}
    assert len({shot.staging.things_seed for shot in shots}) == 1


def test_whoever_speaks_to_one_in_a_tree_calls_up():
    crow = Actor(character_id="crow", at=Prop.TREE.value, relation=Relation.ON)
    fox = Actor(character_id="fox", action=Action.TALK)
    called = call_up(Staging(actors=(crow, fox)))
    assert [actor.action for actor in called.actors] == [Action.STAND, Action.SHOUT]
    alone = Staging(actors=(fox,))
    assert call_up(alone) == alone
