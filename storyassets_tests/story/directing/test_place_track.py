"""Place track: one word does not move a story, after a leap in time it is back where most of it plays, and few words are left alone."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.story.directing.cutting import cut_script
from storyassets.story.directing.place_track import FEWEST_PASSAGES, settle_places
from storyassets.story.directing.told_scene import Scene
from storyassets.story.reading.place_contents import CONTENTS
from storyassets_tests.fakes.episodes import a_line, a_script

AT_THE_POOL = (
    "On Saturdays I taught people to swim at the pool.",
    "The kids kicked and splashed in the shallow end.",
)
SO_ON = ("She was terrible, and she said so.",) * FEWEST_PASSAGES


def settled(*texts: str, read: Setting) -> list[Setting]:
    """Where each line plays, if the reader of scenes made of all of them the same."""
    passages = cut_script(a_script(*(a_line(text, f"l{k}") for k, text in enumerate(texts))), 3.0, 2.5)
    scenes = [Scene(read, home=read) for _ in passages]
    places = settle_places(scenes, passages, "A story", of_today=True)
    return list({p.line.line_id: scene.setting for p, scene in zip(passages, places, strict=True)}.values())


def test_where_most_is_told_of_the_story_plays():
    assert set(settled(*AT_THE_POOL, *SO_ON, read=Setting.ROOM)) == {Setting.POOL}


def test_a_story_in_few_words_names_its_places_itself():
    assert set(settled(*AT_THE_POOL, read=Setting.ROOM)) == {Setting.ROOM}


def test_candles_burn_anywhere():
    assert not {"candle", "candles"} & set(CONTENTS[Setting.CHURCH].split())


def test_one_thing_of_another_place_moves_nobody():
    _, _, there, *_ = settled(*AT_THE_POOL, "She brought a kettle.", *SO_ON, read=Setting.ROOM)
    assert there is Setting.POOL


def test_after_a_leap_in_time_it_is_where_most_of_the_story_plays():
    _, _, *at_home, back, _ = settled(
        *AT_THE_POOL,
        "At home she cooked in her kitchen.",
        "She stood at the stove with a saucepan.",
        "Then one Saturday she let go of the wall.",
        *SO_ON,
        read=Setting.POOL,
    )[:6]
    assert (set(at_home), back) == ({Setting.KITCHEN}, Setting.POOL)
