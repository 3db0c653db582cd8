from __future__ import annotations

import pytest

from storyassets.model.channel import CaptionStyle, Encoding
from storyassets.model.puppet import Performance
from storyassets.model.take import Take
from storyassets.model.timeline import Clip, Transition
from storyassets.render.encode import Quality, video_settings
from storyassets.render.segment_keys import key_of, library_versions, segment_key
from storyassets.render.segments import plan_segments
from storyassets_tests.fakes.puppets import a_performance, a_puppet_clip
from storyassets_tests.fakes.videos import FolderMedia, a_clip, a_timeline

GOP = 15
SETTINGS = video_settings(Encoding(), Quality.FINAL, (160, 284))


@pytest.fixture
def media(tmp_path):
    return FolderMedia(tmp_path)


def a_take(number: int, suffix: str = ".png") -> Take:
    return Take(content=f"{number:064x}", suffix=suffix, provider="fake", model="1")


def keys(items) -> list[str]:
    plans = plan_segments(a_timeline(items), GOP)
    return [segment_key(plan, SETTINGS, CaptionStyle()) for plan in plans]


def talk(media, **tracks) -> Clip:
    return a_puppet_clip(media, a_performance(**tracks))


def test_plain_stills_are_keyed_by_nothing_but_what_they_show():
    """The fields that stored segments are keyed by, written out: another field would encode them all again."""
    shots = [a_clip(a_take(1), 30), Transition(out_offset_frames=6), a_clip(a_take(2), 40, None)]
    _, plan = plan_segments(a_timeline(shots), GOP)
    whole, near = ({"centre_x": 0.5, "centre_y": 0.5, "share": share} for share in (1.0, 0.9))
    under = {
        "take": {"content": a_take(1).content, "suffix": ".png"},
        "camera": {"start": whole, "end": near},
        "first_frame": 30,
        "span_frames": 36,
    }
    picture = {
        "take": {"content": a_take(2).content, "suffix": ".png"},
        "camera": {"start": whole, "end": whole},
        "first_frame": 0,
        "span_frames": 1,
    }
    expected = {
        "recipe": "7",
        "plan": {
            "duration_frames": 40,
            "picture": picture,
            "fade": {"under": under, "first_frame": 0, "duration_frames": 6},
            "captions": [],
        },
        "settings": SETTINGS.model_dump(mode="json"),
        "style": None,
        "versions": library_versions(),
    }
    assert segment_key(plan, SETTINGS, CaptionStyle()) == key_of(expected)


def test_a_changed_mouth_changes_the_segment_that_shows_it_only(media):
    mouths = [0] * 200
    before = keys([talk(media, mouths=tuple(mouths))])
    mouths[100] = 5
    after = keys([talk(media, mouths=tuple(mouths))])
    assert [one == other for one, other in zip(before, after, strict=True)] == [True, False, True]


@pytest.mark.parametrize("track", ["eyes", "tilts", "lifts"])
def test_every_track_of_a_performance_is_in_the_key(media, track):
    assert keys([talk(media, **{track: (0, 0, 1)})]) != keys([talk(media, **{track: (0, 0, 0)})])


def test_a_line_inserted_upstream_keeps_the_key(media):
    here = talk(media, mouths=(1, 2, 3, 4) * 10)
    assert keys([a_clip(a_take(1), 20), here])[1:] == keys([a_clip(a_take(1), 53), here])[1:]


def test_a_performance_that_starts_elsewhere_but_looks_the_same_keeps_the_key(media):
    early = talk(media, mouths=(1, 2, 3))
    late = a_puppet_clip(media, a_performance(mouths=(9, 9, 1, 2, 3)), first_frame=2, frames=3)
    assert keys([early]) == keys([late])


def test_the_sheet_and_the_puppet_are_in_the_key_and_their_maker_is_not(media):
    clip = talk(media, mouths=(1, 2))
    show = clip.media.show

    def with_show(**changes) -> Clip:
        changed = clip.media.model_copy(update={"show": show.model_copy(update=changes)})
        return clip.model_copy(update={"media": changed})

    renamed = show.sheet.model_copy(update={"provider": "another", "model": "9", "degraded": True})
    assert keys([with_show(sheet=renamed)]) == keys([clip])
    assert keys([with_show(sheet=a_take(7))]) != keys([clip])
    moved = show.puppet.model_copy(update={"pivot_x_px": 1.0})
    assert keys([with_show(puppet=moved)]) != keys([clip])


def test_the_head_under_a_fade_shows_what_comes_next_in_its_performance(media):
    clip = a_puppet_clip(media, a_performance(mouths=(0, 1, 2, 3, 4, 5)), frames=4)
    shots = [clip, Transition(out_offset_frames=3), a_clip(a_take(1), 20)]
    _, faded = plan_segments(a_timeline(shots), GOP)
    # the performance has two frames more; then it holds
    assert faded.fade.under.show.performance.mouths == (4, 5, 5)
    assert faded.fade.under.moves


def test_a_head_that_moves_makes_a_still_move(media):
    [plan] = plan_segments(a_timeline([talk(media, mouths=(1, 2))]), GOP)
    assert plan.picture.moves
    assert isinstance(plan.picture.show.performance, Performance)


def test_a_moving_take_is_keyed_by_where_in_it_a_segment_starts():
    clip = a_clip(a_take(1, ".mp4"), 100, None)
    later = clip.model_copy(update={"source_range": clip.source_range.model_copy(update={"start_frame": 5})})
    first, second = plan_segments(a_timeline([clip]), GOP)
    assert (first.picture.media_frame, second.picture.media_frame) == (0, 90)
    assert first.picture.moves
    assert keys([clip])[0] != keys([later])[0]
    assert keys([clip])[0] != keys([a_clip(a_take(1), 100, None)])[0]


def test_a_moving_take_moved_by_a_longer_shot_upstream_keeps_its_keys():
    clip = a_clip(a_take(1, ".webm"), 120)
    assert keys([a_clip(a_take(2), 9), clip])[1:] == keys([a_clip(a_take(2), 31), clip])[1:]
