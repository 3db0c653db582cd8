"""Corners: how long the camera stays in one corner of a place."""

from __future__ import annotations

from storyassets.model.place import Landmark, Setting
from storyassets.model.script import Beat, Line
from storyassets.model.shot import Actor, Relation, Staging, WordSpan
from storyassets.story.directing.corners import visit_corners
from storyassets.story.directing.cutting import Passage


def a_passage(text: str, number: int) -> Passage:
    line = Line(line_id=f"l{number}", beat=Beat.SETUP, speaker="narrator", text=text)
    words = tuple(text.split())
    span = WordSpan(line_id=line.line_id, first_word=0, end_word=len(words))
    return Passage(spans=(span,), line=line, words=words, length=3.0, lines=(line,))


def corners(stagings: list[Staging], text: str = "They walked on.") -> list[int]:
    passages = [a_passage(text, number) for number in range(len(stagings))]
    return [one.corner for one in visit_corners(stagings, passages)]


def test_no_more_than_two_lines_running_show_one_corner():
    assert corners([Staging()] * 6) == [0, 0, 1, 1, 2, 2]


def test_a_place_that_is_come_back_to_is_seen_from_elsewhere_and_what_is_imagined_from_where_it_is_known():
    wood, room = Staging(setting=Setting.FOREST), Staging(setting=Setting.ROOM)
    imagined = wood.model_copy(update={"imagined": True})
    assert corners([wood, room, imagined, wood]) == [0, 0, 0, 1]


def test_a_building_that_is_named_is_in_sight():
    bakery = Staging(setting=Setting.CITY, landmark=Landmark.BAKERY)
    assert corners([bakery] * 8, "He stood before the bakery.")[6:] == [0, 0]


def test_below_a_tree_in_which_somebody_sits_no_other_glade_is_seen():
    crow = Actor(character_id="crow", at="tree", relation=Relation.ON)
    fox = Actor(character_id="fox")
    alone, both = Staging(setting=Setting.FOREST, actors=(crow,)), Staging(actors=(fox, crow))
    both = both.model_copy(update={"setting": Setting.FOREST})
    assert corners([both] * 6) == [0] * 6
    assert corners([alone] * 6) == [0, 0, 3, 3, 0, 0]
