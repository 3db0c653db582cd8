"""Place track: one word does not move a story, and after a leap in time it is back where most of it plays."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.story.directing.cutting import cut_script
from storyassets.story.directing.place_track import settle_places
from storyassets.story.directing.told_scene import Scene
from storyassets_tests.fakes.episodes import a_line, a_script

AT_THE_POOL = (
    "On Saturdays I taught people to swim at the pool.",
    "The kids kicked and splashed in the shallow end.",
)


def settled(*texts: str, read: Setting) -> list[Setting]:
    """Where each line plays, if the reader of scenes made of all of them the same."""
    passages = cut_script(a_script(*(a_line(text, f"l{k}") for k, text in enumerate(texts))), 3.0, 2.5)
    scenes = [Scene(read, home=read) for _ in passages]
    places = settle_places(scenes, passages, "A story", of_today=True)
    return list({p.line.line_id: scene.setting for p, scene in zip(passages, places, strict=True)}.values())


def test_where_most_is_told_of_the_story_plays():
    assert set(settled(*AT_THE_POOL, "She was terrible.", read=Setting.ROOM)) == {Setting.POOL}


def test_one_thing_of_another_place_moves_nobody():
    *_, last, _ = settled(*AT_THE_POOL, "She brought a kettle.", "She was terrible.", read=Setting.ROOM)
    assert last is Setting.POOL


def test_after_a_leap_in_time_it_is_where_most_of_the_story_plays():
    *_, there, back = settled(
        *AT_THE_POOL,
        "At home she sat in her kitchen.",
        "Then one Saturday she let go of the wall.",
        read=Setting.POOL,
    )
    assert (there, back) == (Setting.KITCHEN, Setting.POOL)
