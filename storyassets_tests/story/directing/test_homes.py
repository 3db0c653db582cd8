"""Where a story begins whose first words name no place: where its people live."""

from __future__ import annotations

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Costume, Role, Species
from storyassets.model.place import Setting
from storyassets.model.script import Beat, Emotion, Line, Script
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.directing.homes import choose_home
from storyassets_tests.fakes.directed import told_shots


def _home_of(costume: Costume) -> Setting:
    role = Role(character_id="tom", name="Tom", species=Species.HUMAN)
    line = Line(
        line_id="l0", beat=Beat.SETUP, speaker="narrator", text="Tom was very glad.", emotion=Emotion.CALM
    )
    script = Script(title="Tom", roles=(role,), lines=(line,))
    cast = cast_characters(script, 1)
    (tom,) = cast.characters
    dressed = tom.model_copy(update={"look": tom.look.model_copy(update={"costume": costume})})
    return choose_home(script, cast.model_copy(update={"characters": (dressed,)}), of_today=False)


@pytest.mark.parametrize("costume", Costume)
def test_whatever_somebody_wears_a_story_has_a_home(costume):
    assert _home_of(costume) in Setting


def test_a_lord_lives_in_a_hall_and_a_king_has_a_throne():
    assert (_home_of(Costume.LORD), _home_of(Costume.KING)) == (Setting.HALL, Setting.THRONE_ROOM)


def _setting_told(setup: str) -> Setting:
    role = Role(character_id="crow", name="Crow", species=Species.CROW)
    line = Line(line_id="l0", beat=Beat.SETUP, speaker="narrator", text=setup, emotion=Emotion.CALM)
    script = Script(title="The Crow", roles=(role,), lines=(line,))
    shots = direct_shots(
        script, cast_characters(script, 1), pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1
    )
    return shots.shots[-1].staging.setting


def test_squirrels_and_weasels_live_in_the_forest():
    role = Role(character_id="squirrel", name="Squirrel", species=Species.SQUIRREL)
    line = Line(
        line_id="l0", beat=Beat.SETUP, speaker="narrator", text="The Squirrel slept.", emotion=Emotion.CALM
    )
    script = Script(title="The Squirrel", roles=(role,), lines=(line,))
    assert choose_home(script, cast_characters(script, 1), of_today=False) is Setting.FOREST


def test_in_a_drought_no_wood_is_green():
    assert _setting_told("In a drought the Crow was very thirsty.") is Setting.PARCHED
    assert _setting_told("The Crow was very thirsty.") is Setting.FOREST


def _home_of_beasts(*species: Species) -> Setting:
    roles = tuple(Role(character_id=s.value, name=s.value.title(), species=s) for s in species)
    text = f"The {species[0].value.title()} was very vain."
    line = Line(line_id="l0", beat=Beat.SETUP, speaker="narrator", text=text, emotion=Emotion.CALM)
    script = Script(title="The Vain One", roles=roles, lines=(line,))
    return choose_home(script, cast_characters(script, 1), of_today=False)


def test_who_comes_to_the_fowls_is_in_their_yard_and_a_fox_with_one_hen_in_his_wood():
    assert _home_of_beasts(Species.CROW, Species.HEN, Species.GOOSE, Species.COCK) is Setting.FARMYARD
    assert _home_of_beasts(Species.FOX, Species.HEN) is Setting.FOREST


@pytest.mark.parametrize(("trade", "in_school"), [("the teacher", True), ("the piano teacher", False)])
def test_who_teaches_the_piano_lives_in_no_school(trade: str, in_school: bool) -> None:
    role = Role(character_id="pell", name="Pell", species=Species.HUMAN, occupation="teacher")
    text = f"Pell, {trade}, was very glad."
    line = Line(line_id="l0", beat=Beat.SETUP, speaker="narrator", text=text, emotion=Emotion.CALM)
    script = Script(title="Pell", roles=(role,), lines=(line,))
    home = choose_home(script, cast_characters(script, 1), of_today=True)
    assert (home is Setting.CLASSROOM) is in_school


@pytest.mark.parametrize(
    ("first", "home"),
    [
        ("My daughter came home with a note from her teacher.", Setting.ROOM),
        (
            "My daughter had a teacher at her school, in the classroom, who wept at her desk.",
            Setting.CLASSROOM,
        ),
    ],
)
def test_who_comes_home_is_at_home_whatever_a_school_has_to_do_with_it(first: str, home: Setting) -> None:
    tom = Role(character_id="tom", name="Tom", species=Species.HUMAN)
    told = (first, "Tom's pupil wept at her desk.", "The teacher told the class.")
    shots = told_shots(*told, roles=(tom,), title="Tom")
    assert shots[0].staging.setting is home


def test_a_landlord_of_today_keeps_no_tavern_where_nobody_drinks():
    role = Role(character_id="gary", name="Gary", species=Species.HUMAN, occupation="landlord")
    line = Line(
        line_id="l0", beat=Beat.SETUP, speaker="narrator", text="Gary was very glad.", emotion=Emotion.CALM
    )
    script = Script(title="Gary", roles=(role,), lines=(line,))
    cast = cast_characters(script, 1)
    assert choose_home(script, cast, of_today=True) is Setting.ROOM
    beer = line.model_copy(update={"text": "Gary was very glad of his beer."})
    drinking = script.model_copy(update={"lines": (beer,)})
    assert choose_home(drinking, cast, of_today=True) is Setting.TAVERN


def test_a_tale_full_of_a_place_begins_there_whoever_is_in_it():
    role = Role(character_id="idris", name="Idris", species=Species.HUMAN, occupation="merchant")
    told = (
        "The merchant Idris had sixty camels and a caravan of salt.",
        "He counted the camels among the dunes.",
    )
    lines = tuple(
        Line(line_id=f"l{k}", beat=Beat.SETUP, speaker="narrator", text=text, emotion=Emotion.CALM)
        for k, text in enumerate(told)
    )
    script = Script(title="Idris", roles=(role,), lines=lines)
    assert choose_home(script, cast_characters(script, 1), of_today=False) is Setting.DESERT


def test_whales_and_camels_have_homes():
    assert _home_of_beasts(Species.WHALE, Species.DOLPHIN) is Setting.SEA
    assert _home_of_beasts(Species.CAMEL) is Setting.DESERT
