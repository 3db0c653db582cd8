"""How a published episode does: asked for when it is old, kept, drawn, and joined with what made it."""

from datetime import date, timedelta

import pytest
from PIL import Image

from storyassets.defs.assets.performance import performance
from storyassets.errors import NotAuthorized
from storyassets.model.publication import Performance, RetentionPoint
from storyassets.studio.documents import read_document
from storyassets_tests.fakes.published import KEY, NOW, a_day, a_house


@pytest.fixture
def house(tmp_path):
    house = a_house(tmp_path)
    yield house
    house.workshop.close()


def perform(house):
    result = house.make(performance, partition=KEY)
    assert result.success
    [event] = result.get_asset_materialization_events()
    made = read_document(house.workshop.folder(KEY).asset("performance"), Performance)
    return made, event.materialization.metadata


def test_an_episode_s_numbers_are_fetched_kept_joined_and_drawn(house):
    house.write()
    house.analyst.numbers["v1"] = [
        a_day(2, 100, watched_min=40.25, average_view_share=0.8, likes=7),
        a_day(4, 50),
    ]
    house.analyst.points["v1"] = [RetentionPoint(elapsed_share=n / 10, watching_share=1.2 - n / 10) for n in range(11)]  # fmt: skip
    made, metadata = perform(house)
    assert (made.views, made.video_id, made.fetched_at) == (150, "v1", NOW)
    assert [one.day.day for one in made.days] == [2, 4] and len(made.retention) == 11
    assert made.made_of["hook"] == "Only a mouse could save the lion."
    assert (made.made_of["voice"], made.made_of["thumbnail"], made.made_of["quality"]) == (
        "fake",
        "frame",
        "80.0",
    )
    assert house.analyst.asked == [(("v1",), date(2026, 3, 1), date(2026, 3, 20))]
    assert [row.figures for row in house.workshop.outlets.performance.of_episode(KEY)] == list(made.days)

    table = metadata["days"].value
    assert "| 2026-03-02 |     100 |" in table and "80%" in table and len(table) < 1000
    assert metadata["picture"].value.startswith("![picture](data:image/")
    with Image.open(house.workshop.folder(KEY).performance_plot) as picture:
        assert picture.format == "PNG" and picture.width > 600 and len(picture.getcolors(2**24)) > 50


def test_numbers_of_today_are_read_and_older_ones_asked_for_again(house):
    house.write()
    house.analyst.numbers["v1"] = [a_day(18, 100)]
    perform(house)
    house.passing.sleep(3600)
    perform(house)
    assert len(house.analyst.asked) == 1
    house.passing.sleep(24 * 3600)
    house.analyst.numbers["v1"] = [a_day(18, 110), a_day(19, 20)]
    made, _ = perform(house)
    assert made.views == 130
    assert house.analyst.asked[1:] == [(("v1",), date(2026, 3, 11), date(2026, 3, 21))]


def test_a_video_without_numbers_says_so(house):
    house.write()
    made, metadata = perform(house)
    assert made.days == () and "no numbers yet" in metadata["note"].value
    assert not house.workshop.folder(KEY).performance_plot.exists()


def test_nobody_is_asked_about_a_video_that_is_still_private(house):
    house.write(publish_at=NOW + timedelta(days=1))
    made, metadata = perform(house)
    assert made.days == () and "nobody can see it before 2026-03-21 12:00 UTC" in metadata["note"].value
    assert house.analyst.opened_for == [] and house.analyst.asked == []


def test_an_outlet_that_wants_a_login_is_one_clear_failure(house):
    house.write()
    house.analyst.failing["default"] = NotAuthorized(
        "the grant was taken back", fix="storyassets login youtube"
    )
    result = house.make(performance, partition=KEY)
    assert not result.success
    [failed] = [event for event in result.all_events if event.is_step_failure]
    assert "the grant was taken back" in failed.step_failure_data.error.message
