"""The simulated YouTube Analytics."""

from datetime import timedelta

import pytest

from storyassets_tests.fakes.browsers import a_browser
from storyassets_tests.simulator.youtube.quota import pacific_day


@pytest.fixture
def web(youtube):
    token = youtube.tokens("default")["access_token"]
    with a_browser(base_url=youtube.origin, headers={"Authorization": f"Bearer {token}"}) as client:
        yield client


def query(web, youtube, **told):
    today = pacific_day(youtube.now())
    dates = {"startDate": str(today - timedelta(days=30)), "endDate": str(today)}
    return web.get("/v2/reports", params={"ids": "channel==MINE", **dates, **told})


def a_video(youtube, days_ago=10, **over):
    return youtube.put_video("default", uploaded_at=youtube.now() - timedelta(days=days_ago), **over)


def test_days_of_a_video_end_with_the_lag_and_are_the_same_each_time(youtube, web):
    video = a_video(youtube)
    told = {
        "metrics": "views,averageViewPercentage",
        "dimensions": "day",
        "filters": f"video=={video.video_id}",
    }
    table = query(web, youtube, **told).json()
    assert [column["name"] for column in table["columnHeaders"]] == ["day", "views", "averageViewPercentage"]
    assert [column["dataType"] for column in table["columnHeaders"]] == ["STRING", "INTEGER", "FLOAT"]
    today = pacific_day(youtube.now())
    assert [table["rows"][0][0], table["rows"][-1][0]] == [str(today - timedelta(days=n)) for n in (10, 2)]
    assert all(row[1] > 0 and 0 < row[2] < 100 for row in table["rows"])
    assert query(web, youtube, **told).json() == table
    youtube.behaviour.lag_days = 3
    assert len(query(web, youtube, **told).json()["rows"]) == len(table["rows"]) - 1


def test_videos_are_told_apart_and_summed(youtube, web):
    one, other = a_video(youtube), a_video(youtube, sha256="1" * 64)
    both = f"video=={one.video_id},{other.video_id}"
    apart = query(web, youtube, metrics="views", dimensions="day,video", filters=both).json()["rows"]
    assert {row[1] for row in apart} == {one.video_id, other.video_id}
    [[views]] = query(web, youtube, metrics="views", filters=both).json()["rows"]
    assert views == sum(row[2] for row in apart)
    top = query(web, youtube, metrics="views", dimensions="video", sort="-views", maxResults="1").json()[
        "rows"
    ]
    assert top[0][1] == max(sum(r[2] for r in apart if r[1] == v.video_id) for v in (one, other))


def test_retention_runs_along_one_video(youtube, web):
    video = a_video(youtube)
    told = {"metrics": "audienceWatchRatio", "dimensions": "elapsedVideoTimeRatio"}
    rows = query(web, youtube, **told, filters=f"video=={video.video_id}").json()["rows"]
    assert ([rows[0][0], rows[-1][0]], len(rows)) == ([0.01, 1.0], 100)
    assert rows[0][1] > 1 > rows[-1][1]


def test_without_data_there_are_no_rows(youtube, web):
    video = a_video(youtube, days_ago=1)
    told = query(web, youtube, metrics="views", dimensions="day", filters=f"video=={video.video_id}")
    assert (told.status_code, "rows" in told.json()) == (200, False)


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ({"metrics": "vieuws"}, 400),
        ({"metrics": ""}, 400),
        ({"metrics": "views", "dimensions": "day,country"}, 400),
        ({"metrics": "views", "dimensions": "video"}, 400),
        ({"metrics": "views", "filters": "country==DE"}, 400),
        ({"metrics": "views", "sort": "likes"}, 400),
        ({"metrics": "views", "startDate": "yesterday"}, 400),
        ({"metrics": "audienceWatchRatio", "dimensions": "elapsedVideoTimeRatio"}, 400),
        ({"metrics": "views", "ids": "channel==UCsomebody"}, 403),
    ],
)
def test_a_report_that_there_is_not_is_refused(youtube, web, told, status):
    assert query(web, youtube, **told).status_code == status


@pytest.mark.parametrize(
    ("scopes", "status"),
    [
        (["yt-analytics.readonly"], 403),
        (["youtube.readonly"], 403),
        (["yt-analytics.readonly", "youtube.readonly"], 200),
    ],
)
def test_numbers_want_both_scopes(youtube, web, scopes, status):
    named = [f"https://www.googleapis.com/auth/{scope}" for scope in scopes]
    web.headers["Authorization"] = f"Bearer {youtube.tokens('default', named)['access_token']}"
    assert query(web, youtube, metrics="views").status_code == status
