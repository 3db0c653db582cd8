"""Corners: how long the camera stays in one corner of a place."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.camera import Angle
from storyassets.model.place import Landmark, Setting
from storyassets.model.script import Beat, Line
from storyassets.model.shot import Action, Actor, Relation, Staging, WordSpan
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


def test_most_pictures_show_a_place_as_it_is_known_and_some_its_other_side():
    assert corners([Staging(setting=Setting.KITCHEN)] * 10) == [0, 0, 0, 1, 1, 0, 0, 0, 1, 1]


def test_the_camera_turns_round_with_a_new_line_unless_one_is_long():
    first = a_passage("They sat at the table and said nothing.", 0)
    span = first.spans[0].model_copy(update={"first_word": 3})
    later = replace(first, spans=(span,))
    seen = visit_corners([Staging(setting=Setting.KITCHEN)] * 8, [first, *[later] * 7])
    assert [one.corner for one in seen] == [0, 0, 0, 0, 0, 1, 1, 0]


def test_who_comes_back_to_a_place_sees_it_as_it_is_known_and_so_is_what_is_imagined():
    wood, room = Staging(setting=Setting.FOREST), Staging(setting=Setting.ROOM)
    imagined = wood.model_copy(update={"imagined": True})
    assert corners([wood, room, imagined, wood]) == [0, 0, 0, 0]


def test_who_walks_on_through_a_forest_comes_to_another_spot_of_it():
    walks = Staging(setting=Setting.FOREST, actors=(Actor(character_id="fox", action=Action.WALK),))
    assert set(corners([walks] * 10)[5:]) == {2, 3}
    assert set(corners([Staging(setting=Setting.FOREST)] * 10)) == {0, 1}


def test_a_building_by_which_a_place_is_known_is_in_sight():
    bakery = Staging(setting=Setting.CITY, landmark=Landmark.BAKERY)
    assert set(corners([bakery] * 12)) == {0, 2}


def test_below_a_tree_in_which_somebody_sits_no_other_glade_is_seen():
    crow = Actor(character_id="crow", at="tree", relation=Relation.ON)
    fox = Actor(character_id="fox")
    alone, both = Staging(setting=Setting.FOREST, actors=(crow,)), Staging(actors=(fox, crow))
    both = both.model_copy(update={"setting": Setting.FOREST})
    assert corners([both] * 6) == [0] * 6
    assert corners([alone] * 6) == [0, 0, 0, 3, 3, 0]


def test_of_two_who_are_seen_in_turn_each_stands_before_a_side_of_their_own():
    ann, ben, eve = (Actor(character_id=name) for name in ("ann", "ben", "eve"))
    kitchen = Staging(setting=Setting.KITCHEN)
    cast = [(ann,), (ben,), (ann, ben), (ben,), (ann,), (eve,), (ben, ann)]
    seen = [kitchen.model_copy(update={"actors": actors}) for actors in cast]
    seen[-1] = seen[-1].model_copy(update={"angle": Angle.SHOULDER})
    assert corners(seen) == [0, 1, 1, 1, 0, 0, 1]
