"""`storyassets report`: one page that needs nothing else, true also where nothing is known."""

import html
import json
import re
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from storyassets.cli.learning import read_days, write_report
from storyassets.cli.learning_plots import Scale, as_count, draw_lines, plot_episodes, round_steps
from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets.model.commission import Commission
from storyassets.model.publication import DayFigures, Performance
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.documents import EpisodeFolder, load_channel, write_document
from storyassets.studio.ledger import Ledger
from storyassets.studio.performance_book import PerformanceBook
from storyassets_tests.cli.test_app import storyassets
from storyassets_tests.fakes.episodes import lion_and_mouse
from storyassets_tests.fakes.published import note_publication
from storyassets_tests.fakes.workshops import a_settings
from storyassets_tests.studio.test_ledger import a_kept_take, an_intent

NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)
HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
EPISODES = 12


def days_ago(days):
    return NOW - timedelta(days=days)


@pytest.fixture
def settings(tmp_path):
    settings = a_settings(tmp_path)
    settings.studio_dir.mkdir()
    return settings


@pytest.fixture
def channel(settings):
    """A dozen episodes, made one every other day; ten of them are published, nine were watched."""
    text = "name: fables\ntitle: Old <b>fables</b>\npublishing: {outlet: youtube}\n"
    (settings.channels_dir / "fables.yaml").write_text(text)
    with closing(Ledger(settings.ledger_url)) as ledger:
        for number in range(EPISODES):
            make_episode(settings, ledger, number)
    return settings


def make_episode(settings, ledger, number):
    key, made_at = f"e{number:02}", days_ago(2 * (EPISODES - number) + 2)
    catalogue = Catalogue(ledger.database, lambda: made_at)
    title = HOSTILE if number == 3 else f"Episode {number}"
    catalogue.note_episode(key, title=title, channel="fables", quality_overall=60.0 + number)
    intent = an_intent(key, estimate_usd="0.5", episode=key)
    ledger.settle(ledger.reserve(intent), Decimal("0.30"), a_kept_take(key))
    if number >= 10:
        return
    folder = EpisodeFolder(settings.studio_dir, key)
    commission = Commission(
        brief=Brief(key=key, text="x", style="noir" if number < 6 else "storybook"),
        channel=load_channel(settings.channels_dir, "default"),
    )
    write_document(folder.asset("brief"), commission)
    write_document(folder.asset("script"), lion_and_mouse())
    note_publication(ledger, key, video_id=f"v{number}", created_at=made_at.isoformat())
    if number < 9:
        first = made_at.date()
        days = [DayFigures(day=first + timedelta(days=n), views=100 - n, watched_min=30) for n in range(1, 9)]
        book = PerformanceBook(ledger.database, lambda: days_ago(0))
        [video] = [one for one in book.published("fables") if one.episode == key]
        book.note([(video, [one for one in days if one.day <= date(2026, 3, 29)])])


def words_of(page):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page.partition("</style>")[2])).split())


def write(settings, **asked):
    write_report(settings, **{"as_json": False, "now": NOW, **asked})
    return (asked.get("out") or settings.studio_dir / "report.html").read_text()


def test_a_studio_without_anything_has_a_report_that_says_so(settings, capsys):
    page = write(settings)
    told = words_of(page)
    assert "The channel names no outlet: nothing of it is published, so there are no views." in told
    assert "Views not known" in told and "A thousand views not known" in told and "Episodes 0" in told
    assert "<svg" not in page and "<table" not in page
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "default: 0 episodes, 0 published, views not known, $0.00 spent"
    assert out[1] == f"report: {settings.studio_dir / 'report.html'}"


def test_a_channel_with_an_outlet_that_told_nothing_yet_says_when_it_will(channel):
    with closing(Ledger(channel.ledger_url)) as ledger:
        note_publication(ledger, "late", publish_at=(NOW + timedelta(days=1)).isoformat(), channel="news")
        note_publication(ledger, "new", video_id="n", channel="news")
    (channel.channels_dir / "news.yaml").write_text("name: news\npublishing: {outlet: youtube}\n")
    told = words_of(write(channel, channel="news", out=channel.studio_dir / "report.html"))
    assert "1 of its videos can not be seen yet." in told
    assert "Its outlet has told no numbers yet. They come one to three days late" in told


def test_the_page_needs_nothing_else_and_shows_words_as_words(channel):
    page = write(channel)
    assert "<script" not in page and "<img" not in page and "<link" not in page and "@import" not in page
    assert not re.findall(r"""(?:src|href)\s*=\s*["'](?!https://youtu\.be/|#)""", page)
    assert "url(" not in page
    assert HOSTILE in html.unescape(page) and "Old <b>fables</b>" in html.unescape(page)
    assert "<b>fables" not in page
    assert 'name="viewport"' in page and "prefers-color-scheme: dark" in page


def test_numbers_are_summed_drawn_and_compared(channel, capsys):
    page = write(channel)
    told = words_of(page)
    assert "Episodes 12 Published 10" in told and "An episode $0.30" in told
    assert page.count("<svg") == 4 and page.count('<circle class="dot"') == EPISODES * 2 + 9
    assert 'aria-label="Views a day: ' in page
    assert "noir 6 579 62.5" in told
    assert "storybook 4 579 of 3: too few to tell 67.5" in told
    assert "voice" not in told.partition("What made them")[2].partition("episodes, the last first")[0]
    assert "mixed rapid 10 579" in told
    assert "Views are told up to 2026-03-29, and were asked for on 2026-03-31 at 12:00 UTC." in told


def test_the_same_is_told_as_json(channel, capsys):
    write(channel, as_json=True, channel="fables", out=channel.studio_dir / "deep" / "report.html")
    [line] = capsys.readouterr().out.splitlines()
    told = json.loads(line)
    assert told["report"] == str(channel.studio_dir / "deep" / "report.html")
    [fables] = told["channels"]
    assert (fables["episodes"][0]["episode"], fables["sums"]["published"], fables["sums"]["cost_usd"]) == (
        "e11",
        10,
        3.6,
    )
    assert fables["episodes"][0]["views"] is None
    watched = [one for one in fables["episodes"] if one["views"] is not None]
    assert sum(one["views"] for one in watched) == fables["sums"]["views"]
    assert watched[-1]["cost_per_thousand_usd"] == pytest.approx(0.3 / 764 * 1000, abs=1e-6)
    small = {one["value"]: one["too_few"] for one in fables["made_of"]["style"]}
    assert small == {"noir": False, "storybook": True}


@pytest.fixture(autouse=True)
def _no_report_left(settings):
    yield
    assert not list(settings.studio_dir.glob("**/.partial-*"))


def test_what_made_an_episode_is_what_its_numbers_were_read_with(channel):
    write_document(
        EpisodeFolder(channel.studio_dir, "e00").asset("performance"),
        Performance(
            episode="e00",
            channel="fables",
            video_id="v0",
            url="https://youtu.be/v0",
            made_of={"style": "pastel"},
            fetched_at=NOW,
        ),
    )
    page = write(channel)
    assert "pastel 1 579 of 1: too few to tell" in words_of(page)
    assert '<a href="https://youtu.be/v0"' in page


def test_only_the_last_days_are_told(channel):
    assert "Episodes 3" in words_of(write(channel, days=8))


def test_a_channel_that_is_none_and_a_folder_are_bad_input(settings):
    with pytest.raises(BadInput, match="there is no channel 'nobody'"):
        write(settings, channel="nobody")
    with pytest.raises(BadInput, match="it is a folder"):
        write(settings, out=settings.studio_dir)


def test_the_command_writes_the_page_where_it_is_wanted(tmp_path):
    asked = storyassets(tmp_path, "report", "--out", "here.html", "--days", "30")
    assert (asked.returncode, asked.stderr) == (0, "")
    assert "in the last 30 days" in (tmp_path / "here.html").read_text()


@pytest.mark.parametrize("typed", ["0", "-1", "x", "3651", "9" * 40, "\u0663", "1.5", ""])
def test_days_that_are_none_are_bad_input(typed):
    with pytest.raises(BadInput, match=r"--days: .* are no days\. Give a whole number from 1 to 3650"):
        read_days(typed)


def test_axes_are_round_and_lines_break_where_nothing_is_known():
    assert round_steps(0, 87) == [0, 25, 50, 75, 100]
    assert round_steps(0, 0.3) == pytest.approx([0, 0.1, 0.2, 0.3])
    assert round_steps(0, 1_234_567)[-1] >= 1_234_567
    scale = Scale(4, 10)
    assert len(draw_lines(scale, [1, 2, None, 3, 4])) == 2
    assert draw_lines(scale, [None, 1, None]) == []
    assert (as_count(950), as_count(1200), as_count(3_000_000), as_count(0)) == ("950", "1.2k", "3M", "0")
    assert plot_episodes("x", [NOW.date()], ["a"], [None], [None], "", as_count) is None
    free = plot_episodes("x", [NOW.date()], ["a"], [0.0], [0.0], "", as_count)
    assert free.rows[-1].label == "1"
    assert free.dots[0].y == 148
