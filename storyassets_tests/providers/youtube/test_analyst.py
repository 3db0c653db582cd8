"""The analyst: numbers by day and along the video, and tables that are none."""

from datetime import date, timedelta

import pytest
from google.oauth2.credentials import Credentials

from storyassets.errors import BadInput, InvalidOutput, NotAuthorized
from storyassets.model.publication import DayFigures
from storyassets.providers.youtube import analyst as analysts
from storyassets.providers.youtube.analyst import FIGURES, YouTubeAnalyst
from storyassets_tests.fakes.loopback import Reply, as_json, loopback
from storyassets_tests.fakes.outfits import no_keys
from storyassets_tests.fakes.youtube import a_grant, an_analyst, an_outfit, utc
from storyassets_tests.simulator.youtube.analytics import figures_of

NOW = utc("2026-11-21 20:00")
FIRST, LAST = date(2026, 11, 1), date(2026, 11, 21)
DAY = date(2026, 11, 10)


@pytest.fixture(scope="module")
def youtube_clock():
    return lambda: NOW


def test_each_day_of_each_video_is_told(youtube):
    videos = [youtube.put_video("tides", uploaded_at=NOW - timedelta(days=age)) for age in (3, 15)]
    with an_analyst(youtube) as analyst:
        told = analyst.days([video.video_id for video in videos], FIRST, LAST)
    assert [len(told[video.video_id]) for video in videos] == [2, 14]
    for video in videos:
        days = told[video.video_id]
        assert [one.day for one in days] == sorted(one.day for one in days)
        figures = figures_of(video, days[0].day)
        assert days[0] == DayFigures(
            day=days[0].day,
            views=figures["views"],
            engaged_views=figures["engagedViews"],
            watched_min=figures["estimatedMinutesWatched"],
            average_view_s=figures["averageViewDuration"],
            average_view_share=figures["averageViewPercentage"] / 100,
            likes=figures["likes"],
            comments=figures["comments"],
            shares=figures["shares"],
            subscribers_gained=figures["subscribersGained"],
        )


def test_many_videos_are_asked_for_in_parts_that_fit_an_address(youtube):
    videos = [youtube.put_video("tides", uploaded_at=NOW - timedelta(days=4)) for _ in range(230)]
    with an_analyst(youtube) as analyst:
        told = analyst.days([video.video_id for video in videos], FIRST, LAST)
    assert len(told) == 230
    assert [seen.method for seen in youtube.seen()] == ["GET"] * 3


def test_many_days_are_asked_for_of_few_videos_at_once(youtube):
    videos = [youtube.put_video("tides", uploaded_at=NOW - timedelta(days=4)) for _ in range(4)]
    span_days = analysts.MOST_ROWS // 2
    with an_analyst(youtube) as analyst:
        told = analyst.days([one.video_id for one in videos], LAST - timedelta(days=span_days - 1), LAST)
    assert len(told) == 4
    assert len(youtube.seen()) == 2


def test_a_video_without_numbers_is_left_out(youtube):
    video = youtube.put_video("tides", uploaded_at=NOW)
    with an_analyst(youtube) as analyst:
        assert analyst.days([video.video_id], FIRST, LAST) == {}
        assert analyst.retention(video.video_id, FIRST, LAST) == []


def test_nothing_is_asked_of_no_video_or_no_day(youtube):
    with an_analyst(youtube) as analyst:
        assert analyst.days([], FIRST, LAST) == {}
        assert analyst.days(["a"], LAST, FIRST) == {}
    assert youtube.seen() == []


def test_how_many_are_watching_is_told_along_the_video(youtube):
    video = youtube.put_video("tides", uploaded_at=NOW - timedelta(days=9))
    with an_analyst(youtube) as analyst:
        points = analyst.retention(video.video_id, FIRST, LAST)
    assert [point.elapsed_share for point in points] == [percent / 100 for percent in range(1, 101)]
    assert points[0].watching_share > 1 > points[-1].watching_share > 0


def test_a_grant_without_the_scope_asks_to_log_in(youtube):
    grant = a_grant(youtube, scopes=["https://www.googleapis.com/auth/youtube.upload"])
    with (
        an_analyst(youtube, grant) as analyst,
        pytest.raises(NotAuthorized, match="storyassets login youtube"),
    ):
        analyst.days(["a"], FIRST, LAST)


@pytest.mark.parametrize("video_id", ["", "a,b", "a;country==DE", "a b", "a" * 100])
def test_what_is_no_id_is_not_asked_for(youtube, video_id):
    with an_analyst(youtube) as analyst, pytest.raises(BadInput):
        analyst.days([video_id], FIRST, LAST)
    assert youtube.seen() == []


@pytest.fixture(scope="module")
def server():
    with loopback() as made:
        yield made


@pytest.fixture
def site(server):
    server.replies.clear()
    server.seen.clear()
    return server


@pytest.fixture
def analyst(site):
    keys = no_keys(youtube_analytics_base_url=site.url)
    made = YouTubeAnalyst(an_outfit(keys), load=lambda _: Credentials(token="t"))  # noqa: S106 nobody's
    yield made
    made.close()


COLUMNS = ["day", "video", *FIGURES]
ROW = [DAY.isoformat(), "a", 10, 5, 3, 20, 61.5, 1, 2, 3, 4]


def a_table(rows, columns=COLUMNS):
    return {"columnHeaders": [{"name": name} for name in columns], "rows": rows}


def test_columns_are_known_by_their_names(site, analyst):
    site.replies["*"] = as_json(a_table([ROW[::-1]], COLUMNS[::-1]))
    ((figures,),) = analyst.days(["a"], FIRST, LAST).values()
    assert (figures.views, figures.average_view_share, figures.subscribers_gained) == (10, 0.615, 4)


def test_what_is_not_told_of_a_day_is_nothing(site, analyst):
    site.replies["*"] = as_json(a_table([[*ROW[:3], None, *ROW[4:]]]))
    ((figures,),) = analyst.days(["a"], FIRST, LAST).values()
    assert figures.engaged_views == 0


ODD_ROWS = {
    "a text for a number": [ROW[0], "a", "10", *ROW[3:]],
    "a truth for a number": [ROW[0], "a", True, *ROW[3:]],
    "half a view": [ROW[0], "a", 1.5, *ROW[3:]],
    "fewer views than none": [ROW[0], "a", -1, *ROW[3:]],
    "no number": [ROW[0], "a", float("nan"), *ROW[3:]],
    "too short": ROW[:-1],
    "no day": ["2026-13-01", *ROW[1:]],
    "a day that was not asked for": ["2026-12-01", *ROW[1:]],
    "a video that was not asked for": [ROW[0], "b", *ROW[2:]],
    "a video that is none": [ROW[0], ["a"], *ROW[2:]],
    "no row": {"views": 1},
}


@pytest.mark.parametrize("row", ODD_ROWS.values(), ids=ODD_ROWS)
def test_an_odd_row_makes_the_table_useless(site, analyst, row):
    site.replies["*"] = as_json(a_table([row]))
    with pytest.raises(InvalidOutput):
        analyst.days(["a"], FIRST, LAST)


ODD_TABLES = {
    "a page": b"<html>Welcome</html>",
    "a list": [],
    "rows that are none": {"columnHeaders": [], "rows": "many"},
    "no headers": {"rows": [ROW]},
    "headers that are none": {"columnHeaders": ["day", 1, None], "rows": [ROW]},
    "a column that lacks": a_table([ROW[:-1]], COLUMNS[:-1]),
    "a day twice": a_table([ROW, ROW]),
    "more rows than days": a_table([ROW] * 22),
}


@pytest.mark.parametrize("told", ODD_TABLES.values(), ids=ODD_TABLES)
def test_an_odd_table_is_useless(site, analyst, told):
    site.replies["*"] = Reply(told) if isinstance(told, bytes) else as_json(told)
    with pytest.raises(InvalidOutput):
        analyst.days(["a"], FIRST, LAST)


@pytest.mark.parametrize("row", [[2, 0.5], [0.5, -1], ["0.5", 1], [0.5]])
def test_an_odd_share_is_useless(site, analyst, row):
    site.replies["*"] = as_json(a_table([row], ["elapsedVideoTimeRatio", "audienceWatchRatio"]))
    with pytest.raises(InvalidOutput):
        analyst.retention("a", FIRST, LAST)


@pytest.mark.parametrize("name", ["views", "averageViewPercentage"])
@pytest.mark.parametrize("number", [2**31, 10**400, float("inf"), float("nan"), -1])
def test_a_number_that_no_day_can_have_is_invalid(name, number):
    row = {"day": "2026-11-20", "video": "abc", **dict.fromkeys(FIGURES, 1), name: number}
    with pytest.raises(InvalidOutput, match="a number that cannot be one"):
        analysts._figures(row)
