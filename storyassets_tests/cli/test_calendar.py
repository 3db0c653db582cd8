"""`storyassets calendar` and `storyassets slot`: whose slots they are, by the channels' own clocks."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from storyassets.cli.calendar import find_rows, print_calendar, read_days
from storyassets.cli.slotting import settle_slot
from storyassets.defs.publishing.outlets import Outlets
from storyassets.defs.resources import Workshop
from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets.studio.catalogue_rows import Verdict
from storyassets.studio.documents import EpisodeFolder, write_document
from storyassets_tests.fakes.automation import DAILY, MovedClock
from storyassets_tests.fakes.outlets import is_logged_in
from storyassets_tests.fakes.workshops import a_settings

START = datetime(2026, 3, 28, 9, tzinfo=UTC)
SLOTS = [datetime(2026, 3, 28, 17, 30, tzinfo=UTC), datetime(2026, 3, 29, 16, 30, tzinfo=UTC)]


@pytest.fixture
def settings(tmp_path):
    settings = a_settings(tmp_path)
    (settings.channels_dir / "tales.yaml").write_text(DAILY)
    return settings


@pytest.fixture
def clock():
    return MovedClock(START)


@pytest.fixture
def workshop(settings, clock):
    workshop = Workshop(
        settings, open_outlets=lambda s, d: Outlets(s, d, clock=clock.now, login=is_logged_in)
    )
    yield workshop
    workshop.close()


def rows_of(workshop, channel="tales", days=3):
    workshop.ledger  # noqa: B018  (the studio has one)
    return list(find_rows(workshop, channel, days))


def test_free_slots_are_shown_by_the_channel_s_clocks_over_a_change(workshop):
    rows = rows_of(workshop)
    assert [row.starts_at.isoformat() for row in rows] == [
        "2026-03-28T18:30:00+01:00",
        "2026-03-29T18:30:00+02:00",
        "2026-03-30T18:30:00+02:00",
    ]
    assert {(row.state, row.episode) for row in rows} == {("free", "")}


def test_each_slot_says_whose_it_is_and_how_that_stands(workshop, clock):
    book, catalogue = workshop.outlets.slots, workshop.catalogue
    for number, episode in enumerate(("up", "begun", "made", "stopped")):
        book.reserve("tales", SLOTS[0] + number * timedelta(hours=24), episode)
    book.mark_published("up")
    catalogue.note_episode("made", channel="tales", video="ab" * 32)
    catalogue.note_episode("stopped", channel="tales")
    catalogue.note_verdict("stopped", Verdict("script/it_can_be_told", False, ("dull",)))
    shown = {row.episode: (row.state, bool(row.note)) for row in rows_of(workshop, days=5) if row.episode}
    assert shown == {
        "up": ("uploaded", False),
        "begun": ("not begun", True),
        "made": ("not approved yet", True),
        "stopped": ("stopped", True),
    }
    clock.move(hours=30)
    near = next(row for row in rows_of(workshop) if row.episode == "begun")
    assert near.state == "at risk"
    assert near.note


def test_a_slot_beside_the_plan_is_there_too(workshop):
    workshop.outlets.slots.reserve("tales", START + timedelta(hours=1), "extra")
    assert [row.episode for row in rows_of(workshop, days=1)] == ["extra", ""]


def test_json_has_every_slot_in_utc_and_as_it_is_shown(settings, capsys):
    print_calendar(settings, "", 2, as_json=True)
    [line] = capsys.readouterr().out.splitlines()
    rows = json.loads(line)
    assert len(rows) == 2
    for row in rows:
        assert (row["channel"], row["episode"], row["state"]) == ("tales", None, "free")
        moment = datetime.fromisoformat(row["starts_at"])
        assert moment == datetime.fromisoformat(row["shown"])
        assert moment.utcoffset() == timedelta(0)
    assert not (settings.studio_dir / "ledger.sqlite").exists()


def test_the_table_is_for_a_person(settings, capsys):
    print_calendar(settings, "tales", 2, as_json=False)
    told = capsys.readouterr().out
    assert "18:30+0" in told
    assert told.count("free") == 2


def test_without_posting_times_it_says_what_to_do(settings, capsys):
    print_calendar(settings, "default", 2, as_json=False)
    assert "no channel has posting times" in capsys.readouterr().err


def test_a_broken_channel_is_one_line_and_the_others_are_shown(settings, capsys):
    (settings.channels_dir / "broken.yaml").write_text("name: broken\nposting: {time_zone: Mars/Olympus}\n")
    print_calendar(settings, "", 1, as_json=True)
    said = capsys.readouterr()
    assert len(json.loads(said.out)) == 1
    assert said.err.count("\n") == 1
    assert "Mars/Olympus" in said.err


def test_a_channel_that_is_not_there_is_refused(settings):
    with pytest.raises(BadInput, match="there is no channel 'nowhere'"):
        print_calendar(settings, "nowhere", 1, as_json=True)


@pytest.mark.parametrize("typed", ["0", "-1", "367", "", "a week", "1e2", "٣", "9" * 40])
def test_days_are_a_whole_number_up_to_a_year(typed):
    with pytest.raises(BadInput, match="no such number"):
        read_days(typed)


def test_a_week_is_seven():
    assert read_days("7") == 7


# -- slot ------------------------------------------------------------------------------------------


@pytest.fixture
def key(settings):
    write_document(
        EpisodeFolder(settings.studio_dir, "the-fox").brief,
        Brief(key="the-fox", channel="tales", topic="foxes"),
    )
    return "the-fox"


def settled(settings, key, capsys, at="", *, free=False):
    settle_slot(settings, key, at, free=free, as_json=True)
    return json.loads(capsys.readouterr().out)["slot"]


def test_an_episode_gets_the_next_free_slot_keeps_it_and_gives_it_back(settings, key, capsys):
    first = settled(settings, key, capsys)
    assert first.endswith(("T18:30:00+01:00", "T18:30:00+02:00"))
    assert settled(settings, key, capsys) == first
    assert settled(settings, key, capsys, free=True) is None
    assert settled(settings, key, capsys, free=True) is None


def test_a_slot_that_is_named_is_by_the_channel_s_clocks_and_may_be_changed(settings, key, capsys):
    assert settled(settings, key, capsys, "2099-07-01T18:30") == "2099-07-01T18:30:00+02:00"
    assert settled(settings, key, capsys, "2099-07-02T16:30:00Z") == "2099-07-02T18:30:00+02:00"


def test_a_moment_beside_the_plan_is_taken_with_a_word_about_it(settings, key, capsys):
    settle_slot(settings, key, "2099-07-01T18:30", free=False, as_json=True)
    assert capsys.readouterr().err == ""
    settle_slot(settings, key, "2099-07-01T03:00", free=False, as_json=True)
    told = capsys.readouterr()
    assert json.loads(told.out)["slot"] == "2099-07-01T03:00:00+02:00"
    assert told.err == "note: the channel tales does not post at that time otherwise\n"


@pytest.mark.parametrize(
    ("at", "why"),
    [("tomorrow", "no moment"), ("2020-01-01T10:00", "is over"), ("0001-01-01T00:00", "is over|no moment")],
)
def test_a_moment_that_is_none_or_over_is_refused(settings, key, at, why):
    with pytest.raises(BadInput, match=why):
        settle_slot(settings, key, at, free=False, as_json=True)


def test_what_cannot_be_had_is_refused_in_one_line(settings, key):
    with pytest.raises(BadInput, match="taken or given back"):
        settle_slot(settings, key, "2099-07-01T18:30", free=True, as_json=True)
    with pytest.raises(BadInput, match="there is no such episode"):
        settle_slot(settings, "nobody", "", free=False, as_json=True)
    workshop = Workshop(settings)
    try:
        workshop.outlets.slots.reserve("tales", datetime(2099, 7, 1, 16, 30, tzinfo=UTC), "the-lamp")
        with pytest.raises(BadInput, match="another episode has the slot"):
            settle_slot(settings, key, "2099-07-01T18:30", free=False, as_json=True)
        workshop.outlets.slots.reserve("tales", datetime(2099, 7, 2, 16, 30, tzinfo=UTC), key)
        workshop.outlets.slots.mark_published(key)
    finally:
        workshop.close()
    for arguments in ({"at": "", "free": False}, {"at": "", "free": True}):
        with pytest.raises(BadInput, match="it is published"):
            settle_slot(settings, key, **arguments, as_json=True)


def test_a_channel_without_times_has_no_next_slot(settings):
    write_document(EpisodeFolder(settings.studio_dir, "owl").brief, Brief(key="owl", topic="owls"))
    with pytest.raises(BadInput, match="has no free slot in 90 days"):
        settle_slot(settings, "owl", "", free=False, as_json=True)
