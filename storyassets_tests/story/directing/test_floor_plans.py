"""Floor plans: the hearth of a room, and its table."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Line
from storyassets.model.shot import Actor, Staging, WordSpan
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.floor_plans import keep_hearths, leave_furniture


def a_passage(text: str, number: int) -> Passage:
    line = Line(line_id=f"l{number}", beat=Beat.SETUP, speaker="narrator", text=text)
    words = tuple(text.split())
    span = WordSpan(line_id=line.line_id, first_word=0, end_word=len(words))
    return Passage(spans=(span,), line=line, words=words, length=3.0, lines=(line,))


def test_a_room_with_a_fire_has_its_hearth_in_all_pictures_and_no_other_place_has():
    cold, by_fire = Staging(setting=Setting.COTTAGE), Staging(setting=Setting.COTTAGE, props=(Prop.FIRE,))
    camp = Staging(setting=Setting.CAMP, props=(Prop.FIRE,))
    kept = keep_hearths([cold, by_fire, camp, Staging(setting=Setting.ROOM)])
    assert [one.hearth for one in kept] == [True, True, False, False]


def test_whoever_leaves_a_room_does_not_take_its_table_along():
    words = [
        "kept the table open",
        "and worried all the way home",
        "under the table in the garden",
        "and waited",
    ]
    places = [Setting.RESTAURANT, Setting.CITY, Setting.GARDEN, Setting.GARDEN]
    stagings = [Staging(setting=place, props=(Prop.TABLE, Prop.LETTER)) for place in places]
    left = leave_furniture(stagings, [a_passage(text, number) for number, text in enumerate(words)])
    assert [Prop.TABLE in one.props for one in left] == [True, False, True, True]
    assert all(Prop.LETTER in one.props for one in left)


def test_who_sits_at_a_table_outdoors_has_it():
    sits = Actor(character_id="ann", at="table")
    staging = Staging(setting=Setting.GARDEN, props=(Prop.TABLE,), actors=(sits,))
    assert leave_furniture([staging], [a_passage("She ate", 0)]) == [staging]
