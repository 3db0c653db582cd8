"""The numbers of all published episodes: asked for in few questions, kept, drawn; and one failure stops no other."""

from datetime import date, timedelta

import pytest
from PIL import Image

from storyassets.defs.assets.channel_performance import channel_performance
from storyassets.defs.pages.performance_plots import show_channels, show_days, tabulate_days
from storyassets.errors import ProviderRefused
from storyassets.providers.youtube.analyst import YouTubeAnalyst
from storyassets_tests.fakes.published import NOW, a_day, a_house, note_publication
from storyassets_tests.fakes.youtube import a_grant, an_outfit
from storyassets_tests.simulator.youtube.simulator import YouTubeSimulator


@pytest.fixture
def house(tmp_path):
    house = a_house(tmp_path)
    yield house
    house.workshop.close()


def test_three_hundred_videos_cost_a_few_questions(house):
    for number in range(300):
        house.publish(f"e{number}", "default" if number < 200 else "fables", days=number % 90)
        house.analyst.numbers[f"v-e{number}"] = [a_day(19, number + 1)]
    result = house.make(channel_performance)
    assert result.success
    assert len(house.analyst.asked) == 4
    assert sum(len(videos) for videos, _, _ in house.analyst.asked) == 300
    [event] = result.get_asset_materialization_events()
    metadata = event.materialization.metadata
    assert (metadata["videos"].value, metadata["questions"].value) == (300, 4)
    assert "| default   |      200 |" in metadata["channels"].value
    assert house.workshop.outlets.performance.totals("fables")["e299"].views == 300

    house.passing.sleep(24 * 3600)
    house.make(channel_performance)
    assert len(house.analyst.asked) == 6
    assert min(first for _, first, _ in house.analyst.asked[4:]) == date(2026, 3, 12)


def test_a_channel_that_fails_keeps_no_other_from_its_numbers(house):
    house.publish("one", "default")
    house.publish("two", "fables")
    house.analyst.numbers = {"v-one": [a_day(10)], "v-two": [a_day(10)]}
    house.analyst.failing["default"] = ProviderRefused("it answered 403", thing="youtube")
    result = house.make(channel_performance)
    assert not result.success
    [failed] = [event for event in result.all_events if event.is_step_failure]
    told = failed.step_failure_data.error.message
    assert "channel_performance: default: youtube: it answered 403" in told
    assert house.workshop.outlets.performance.totals("fables")["two"].views == 10


def test_every_channel_that_fails_is_told_of(house):
    for number, channel in enumerate(("default", "fables")):
        house.publish(f"e{number}", channel)
        house.analyst.failing[channel] = ProviderRefused("it answered 403", thing="youtube")
    [failed] = [event for event in house.make(channel_performance).all_events if event.is_step_failure]
    told = failed.step_failure_data.error.message
    assert "default: youtube: it answered 403; fables: youtube: it answered 403" in told


def test_nothing_published_asks_nobody(house):
    result = house.make(channel_performance)
    [event] = result.get_asset_materialization_events()
    assert event.materialization.metadata["note"].value == "nothing is published yet"
    assert house.analyst.opened_for == []


def test_a_video_that_nobody_watched_is_in_the_table_with_no_day(house):
    house.publish("one")
    result = house.make(channel_performance)
    [event] = result.get_asset_materialization_events()
    assert "none told yet" in event.materialization.metadata["channels"].value


def test_days_on_which_nobody_watched_are_zero():
    table = tabulate_days([a_day(5, 3), a_day(2, 1)])
    assert list(table["views"]) == [1, 0, 0, 3]
    assert tabulate_days([]).empty
    assert show_days([a_day(n) for n in range(1, 31)]).count("\n") == 11
    weeks = [a_day(n, n) for n in range(1, 15)]
    assert "|                77 |             28 | 2026-03-14 |" in show_channels({"a": weeks}, {"a": 1})


def test_numbers_come_from_youtube_s_own_client_and_are_drawn(tmp_path):
    with YouTubeSimulator(lambda: NOW) as youtube:
        videos = [youtube.put_video("fables", uploaded_at=NOW - timedelta(days=age)) for age in (4, 12)]
        grant = a_grant(youtube, "fables")

        def open_analyst(outfit):
            return YouTubeAnalyst(
                an_outfit(youtube.keys(), "fables"), clock=youtube.now, load=lambda _: grant
            )

        house = a_house(tmp_path, open_analyst)
        for number, video in enumerate(videos):
            uploaded_at = video.uploaded_at.isoformat()
            note_publication(
                house.workshop.ledger, f"e{number}", video_id=video.video_id, created_at=uploaded_at
            )
        result = house.make(channel_performance)
        assert result.success and youtube.problems() == []
    [event] = result.get_asset_materialization_events()
    assert event.materialization.metadata["questions"].value == 1
    totals = house.workshop.outlets.performance.totals("fables")
    house.workshop.close()
    assert set(totals) == {"e0", "e1"} and all(one.views > 0 for one in totals.values())
    assert 0.5 < totals["e1"].average_view_share < 1
    with Image.open(house.workshop.settings.studio_dir / "performance" / "channels.png") as picture:
        assert picture.format == "PNG"
