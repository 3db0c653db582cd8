"""The inbox: what is dropped becomes an episode once; what cannot become one is put aside with the reason."""

from __future__ import annotations

import json
import os

import dagster as dg
import pytest

from storyassets.defs.sources.inbox import inbox
from storyassets.defs.sources.inbox_files import MOST_FILES_OF_A_TICK
from storyassets.model.brief import Brief
from storyassets.studio.documents import read_document
from storyassets_tests.fakes.automation import (
    NOW,
    STORY,
    a_scene,
    an_instance,
    the_reason,
    tick_sensor,
)

LAMP = STORY.format(name="Lamp")


@pytest.fixture(scope="module")
def instance(tmp_path_factory):
    with an_instance(tmp_path_factory.mktemp("instance")) as instance:
        yield instance


@pytest.fixture
def scene(tmp_path, instance):
    with a_scene(tmp_path, instance) as scene:
        scene.settings.inbox_dir.mkdir(parents=True)
        yield scene


def drop(scene, name, content, *, age_s=60.0):
    path = scene.settings.inbox_dir / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    changed = scene.clock.now().timestamp() - age_s
    os.utime(path, (changed, changed))
    return path


def tick(scene, **named):
    return tick_sensor(scene, inbox, **named)


def started(ticked):
    return [request.partition_key for request in ticked.run_requests]


def brief_of(scene, key):
    return read_document(scene.workshop.folder(key).brief, Brief)


def lying_in(scene, folder=""):
    home = scene.settings.inbox_dir / folder
    return sorted(path.name for path in home.iterdir() if not path.is_dir()) if home.is_dir() else []


def reason_of(scene, name):
    return (scene.settings.inbox_dir / "rejected" / f"{name}.reason.txt").read_text()


def test_a_story_becomes_an_episode_and_moves_once_its_run_is_there(scene):
    drop(scene, "lamp.txt", LAMP)
    [request] = tick(scene).run_requests
    key = request.partition_key
    assert key.startswith("the-lamp-that-lied-")
    assert scene.keys() == [key]
    assert (brief_of(scene, key).text, brief_of(scene, key).channel) == (LAMP, "default")
    assert lying_in(scene) == ["lamp.txt"]
    scene.run(key, dg.DagsterRunStatus.STARTED)
    assert the_reason(tick(scene)) == f"lamp.txt is the episode {key}"
    assert (lying_in(scene), lying_in(scene, "taken")) == ([], ["lamp.txt"])
    assert the_reason(tick(scene)) == "the inbox is empty"


def test_a_tick_that_was_lost_asks_again_for_the_same_run(scene):
    drop(scene, "lamp.txt", LAMP)
    [lost] = tick(scene).run_requests
    [again] = tick(scene, workshop=scene.open_workshop()).run_requests
    assert (again.run_key, again.partition_key) == (lost.run_key, lost.partition_key)


def test_the_same_story_dropped_twice_is_one_episode(scene):
    drop(scene, "lamp.txt", LAMP)
    drop(scene, "lamp copy.md", LAMP)
    [key] = started(tick(scene))
    scene.run(key)
    drop(scene, "once more.txt", LAMP)
    tick(scene)
    assert lying_in(scene, "taken") == ["lamp copy.md", "lamp.txt", "once more.txt"]
    drop(scene, "lamp.txt", LAMP)
    tick(scene)
    assert lying_in(scene, "taken") == ["lamp copy.md", "lamp-2.txt", "lamp.txt", "once more.txt"]


def test_a_brief_says_what_it_wants_and_leaves_the_rest_to_its_channel(scene):
    scene.write_channel("tales", "name: tales\nformat: wide\nduration_s: 60\n")
    drop(scene, "one.yaml", "topic: a fox and a lamp\nchannel: tales\nkey: my-fox\nduration_s: 30\n")
    drop(scene, "two.json", json.dumps({"text": LAMP, "title": "My Lamp", "style": "noir"}))
    keys = started(tick(scene))
    assert keys[0] == "my-fox"
    assert keys[1].startswith("my-lamp-")
    fox = brief_of(scene, "my-fox")
    assert (fox.topic, fox.channel, fox.duration_s, fox.format) == ("a fox and a lamp", "tales", 30, "wide")
    assert brief_of(scene, keys[1]).style == "noir"


def test_what_lies_in_a_channel_s_folder_is_for_that_channel(scene):
    drop(scene, "tales/lamp.txt", LAMP)
    drop(scene, "strangers/lamp.txt", LAMP)
    [key] = started(tick(scene))
    assert brief_of(scene, key).channel == "tales"
    scene.run(key)
    tick(scene)
    assert (lying_in(scene, "tales"), lying_in(scene, "strangers")) == ([], ["lamp.txt"])


@pytest.mark.parametrize(
    "name", [".lamp.txt", "lamp.txt.part", "lamp.txt.crdownload", "lamp.txt~", "~$lamp.txt", "lamp.tmp"]
)
def test_a_temporary_name_is_left_alone(scene, name):
    drop(scene, name, LAMP)
    assert the_reason(tick(scene)) == "the inbox is empty"
    assert lying_in(scene) == [name]


def test_a_file_that_is_still_being_written_waits(scene):
    drop(scene, "lamp.txt", LAMP[:40], age_s=1)
    waited = tick(scene)
    assert the_reason(waited) == "lamp.txt waits: it was changed just now"
    drop(scene, "lamp.txt", LAMP, age_s=1)
    assert the_reason(tick(scene, cursor=waited.cursor)).startswith("lamp.txt waits")
    scene.clock.move(seconds=5)
    assert len(started(tick(scene))) == 1


def test_a_clock_that_jumped_back_only_makes_it_wait_a_tick(scene):
    drop(scene, "lamp.txt", LAMP, age_s=-86_400)
    waited = tick(scene)
    assert the_reason(waited) == "lamp.txt waits: it was changed just now"
    assert len(started(tick(scene, cursor=waited.cursor))) == 1


@pytest.mark.parametrize("cursor", ["{", "[]", '{"lamp.txt": 5}', '{"lamp.txt": ["a", "b"]}'])
def test_a_damaged_cursor_is_no_cursor(scene, cursor):
    drop(scene, "lamp.txt", LAMP)
    assert len(started(tick(scene, cursor=cursor))) == 1


BAD = {
    "short.txt": ("Too short.", "too few for a story"),
    "empty.txt": ("", "is empty"),
    "binary.txt": (b"\xff\xfe\x00\x01", "not UTF-8 text"),
    "picture.png": (b"\x89PNG", "a file named *.png is neither a story nor a brief"),
    "plain": ("words", "neither a story nor a brief"),
    "torn.json": ('{"topic": ', "line 1"),
    "list.yaml": ("- a\n- b\n", "a list of fields"),
    "typo.yaml": ("topic: foxes\ncolour: red\n", "there is no such field: colour"),
    "both.yaml": (f"topic: foxes\ntext: {LAMP!r}\n", "a text or a topic, and not both"),
    "neither.yaml": ("channel: tales\n", "a text or a topic"),
    "nowhere.yaml": ("topic: foxes\nchannel: nowhere\n", "there is no channel 'nowhere'"),
    "key.yaml": ("topic: foxes\nkey: ../../etc\n", "cannot name an episode"),
    "kind.yaml": ("topic: foxes\nstyle: [1]\n", "style"),
    "long.yaml": ("topic: foxes\nduration_s: 9999\n", "duration_s"),
    "blank.yaml": ("topic: '...'\n", "the topic is empty"),
    "past.yaml": ("topic: foxes\npublish_at: 2020-01-01T10:00:00Z\n", "is over"),
    "number.yaml": ("topic: foxes\ntext:\nkey: 5\n", "key"),
}


def test_what_cannot_become_an_episode_is_put_aside_with_the_reason(scene):
    for name, (content, _) in BAD.items():
        drop(scene, name, content)
    drop(scene, "good.txt", LAMP)
    assert len(started(tick(scene))) == 1
    for name, (_, reason) in BAD.items():
        told = reason_of(scene, name)
        assert reason in told
        assert told.count("\n") == 1
    assert lying_in(scene) == ["good.txt"]
    assert scene.keys() == started(tick(scene))


ODD = {
    "early.json": ('{"topic": "foxes", "publish_at": "0001-01-01T00:00:00+14:00"}', "no year to publish in"),
    "late.json": ('{"topic": "foxes", "publish_at": "9999-12-31T23:59:59-12:00"}', "no year to publish in"),
    "half.json": ('{"topic": "\\ud800 foxes"}', "surrogates not allowed"),
}


def test_a_time_out_of_all_bounds_and_half_a_character_are_put_aside(scene):
    for name, (content, _) in ODD.items():
        drop(scene, name, content)
    tick(scene)
    for name, (_, reason) in ODD.items():
        assert reason in reason_of(scene, name)


def test_a_name_as_long_as_a_name_can_be_is_put_aside_twice(scene):
    for _ in range(2):
        drop(scene, f"{'x' * 251}.txt", "Too short.")
        tick(scene)
    assert lying_in(scene) == []
    assert [name[160:] for name in lying_in(scene, "rejected")] == [
        "-2.txt",
        "-2.txt.reason.txt",
        ".txt",
        ".txt.reason.txt",
    ]


def test_what_cannot_be_moved_stops_no_other(scene):
    drop(scene, "bad.txt", "Too short.")
    (scene.settings.inbox_dir / "rejected").write_text("a file where the folder should be")
    drop(scene, "good\n\udcff.txt", LAMP)
    assert len(started(tick(scene))) == 1
    assert lying_in(scene) == ["bad.txt", "good\n\udcff.txt", "rejected"]


def test_a_huge_file_a_link_and_a_pipe_are_never_read(scene, tmp_path):
    drop(scene, "huge.txt", "word " * 250_000)
    secret = tmp_path / "secret.txt"
    secret.write_text(LAMP)
    (scene.settings.inbox_dir / "link.txt").symlink_to(secret)
    (scene.settings.inbox_dir / "nowhere.txt").symlink_to(tmp_path / "nothing")
    os.mkfifo(scene.settings.inbox_dir / "pipe.txt")
    scene.clock.moment = NOW.replace(year=2100)
    assert "huge.txt was rejected: it is over 1 MB" in the_reason(tick(scene))
    assert "it is a link" in reason_of(scene, "link.txt")
    assert "it is a link" in reason_of(scene, "nowhere.txt")
    assert "a pipe, a socket or a device" in reason_of(scene, "pipe.txt")
    assert secret.read_text() == LAMP
    assert scene.keys() == []


def test_a_folder_of_a_channel_that_is_a_link_is_not_followed(scene, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "lamp.txt").write_text(LAMP)
    (scene.settings.inbox_dir / "tales").symlink_to(outside)
    scene.clock.moment = NOW.replace(year=2100)
    tick(scene)
    assert (outside / "lamp.txt").exists()
    assert scene.keys() == []


def test_another_story_under_the_key_of_an_episode_is_put_aside(scene):
    drop(scene, "one.yaml", "topic: foxes\nkey: mine\n")
    tick(scene)
    drop(scene, "two.yaml", "topic: owls\nkey: mine\n")
    assert started(tick(scene)) == ["mine"]
    assert "there is another episode mine" in reason_of(scene, "two.yaml")
    assert brief_of(scene, "mine").topic == "foxes"


def test_a_brief_may_name_its_slot_in_the_channel_s_own_time(scene):
    drop(scene, "one.yaml", "topic: foxes\nkey: one\nchannel: tales\npublish_at: 2026-11-22T18:30:00\n")
    drop(scene, "two.yaml", "topic: owls\nkey: two\nchannel: tales\npublish_at: 2026-11-22T17:30:00Z\n")
    assert started(tick(scene)) == ["one"]
    assert scene.workshop.outlets.slots.slot_of("one").starts_at.isoformat() == "2026-11-22T17:30:00+00:00"
    assert brief_of(scene, "one").publish_at is None  # the slot says when
    assert "another episode of tales has the slot" in reason_of(scene, "two.yaml")


def test_a_channel_that_is_broken_keeps_its_stories_waiting(scene):
    scene.write_channel("tales", "name: tales\nduration_s: 9999\n")
    drop(scene, "tales/lamp.txt", LAMP)
    assert "tales/lamp.txt waits: " in the_reason(tick(scene))
    assert lying_in(scene, "tales") == ["lamp.txt"]


def test_many_files_are_taken_over_several_ticks(scene):
    for number in range(MOST_FILES_OF_A_TICK + 5):
        drop(scene, f"{number:03}.yaml", f"topic: tale number {number}\nkey: tale-{number}\n")
    first = started(tick(scene))
    assert len(first) == MOST_FILES_OF_A_TICK
    for key in first:
        scene.run(key)
    tick(scene)
    assert len(started(tick(scene))) == 5


def test_the_inbox_is_made_where_there_is_none_and_a_file_in_its_place_is_said(scene):
    scene.settings.inbox_dir.rmdir()
    assert the_reason(tick(scene)) == "the inbox is empty"
    scene.settings.inbox_dir.rmdir()
    scene.settings.inbox_dir.write_text("a file")
    assert "a file could not be read or moved" in the_reason(tick(scene))


def test_it_is_for_a_person_to_start():
    assert inbox.default_status is dg.DefaultSensorStatus.STOPPED
    assert "Start it once" in inbox.description
