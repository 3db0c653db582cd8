"""The desk as an owner uses it: in a browser."""

import re

import pytest

from storyassets.model.script import Script
from storyassets.studio.documents import read_document
from storyassets_tests.fakes.desks import (
    KEY,
    RUN_ID,
    FakeLauncher,
    a_catalogue,
    a_desk,
    a_desk_app,
    note,
    write_episode,
)
from storyassets_tests.fakes.episodes import lion_and_mouse
from storyassets_tests.fakes.finished import KEY as PUBLISHED_KEY
from storyassets_tests.fakes.finished import a_publishing_workshop, finish_episode
from storyassets_tests.fakes.serving import serving
from storyassets_tests.fakes.workshops import a_settings

PAGE = f"/episodes/{KEY}"


def until(locator, condition):
    """Wait, in the page, until the element `e` is so; the page's policy forbids to be sent code as text."""
    return locator.evaluate(
        f"""e => new Promise((go, fail) => {{
            const end = setTimeout(() => fail(new Error('it was never so: {condition}')), 15000);
            const look = () => ({condition}) ? (clearTimeout(end), go(true)) : setTimeout(look, 30);
            look();
        }})"""
    )


@pytest.fixture
def launcher():
    return FakeLauncher()


@pytest.fixture
def desk(tmp_path, launcher):
    with a_desk(tmp_path, launcher) as served:
        yield served


def test_an_episode_is_found_in_the_index_and_opened(tmp_path, browser_page):
    settings = a_settings(tmp_path)
    write_episode(settings)
    with a_catalogue(settings) as catalogue:
        for number in range(60):
            catalogue.note_episode(f"other-{number:02d}", title=f"Another tale {number}", channel="noir")
        note(catalogue)
        with serving(a_desk_app(settings, catalogue, FakeLauncher())) as site:
            browser_page.goto(f"{site.url}/episodes")
            assert browser_page.locator("li.episode").count() == 50
            browser_page.get_by_role("link", name="Next page").click()
            assert browser_page.locator("li.episode").count() == 11
            browser_page.get_by_role("searchbox").fill("lion fables")
            browser_page.get_by_role("button", name="Search").click()
            [card] = browser_page.locator("li.episode").all()
            assert (
                card.locator("img").evaluate("picture => picture.decode().then(() => picture.naturalWidth)")
                > 0
            )
            assert "stopped" in card.inner_text()
            card.get_by_role("link", name="The Lion and the Mouse").click()
            browser_page.wait_for_url(f"**{PAGE}")
    assert browser_page.wrong == []


def test_the_video_plays_and_seeks_and_has_captions(desk, browser_page):
    site, _ = desk
    browser_page.goto(site.url + PAGE)
    video = browser_page.locator("#watch video")
    assert until(video, "e.readyState > 0 && e.duration === 12")
    video.evaluate("e => { e.muted = true; e.currentTime = 7.5; return e.play() }")
    assert until(video, "e.currentTime > 8")
    assert video.evaluate("e => [e.seekable.end(0), e.videoWidth]") == [12, 180]
    video.evaluate("e => { e.pause(); e.textTracks[0].mode = 'showing' }")
    assert until(browser_page.locator("track"), "e.readyState === 2")
    assert video.evaluate("e => e.textTracks[0].cues[0].text") == "Only a mouse"
    assert browser_page.wrong == []


def test_the_time_of_a_shot_starts_the_video_there(desk, browser_page):
    site, _ = desk
    browser_page.goto(site.url + PAGE)
    time = browser_page.locator("li.panel a.time").nth(2)
    at_s = float(re.search(r"t=([\d.]+)", time.get_attribute("href")).group(1))
    assert at_s > 1
    time.click()
    browser_page.wait_for_url("**#watch")
    assert until(browser_page.locator("#watch video"), f"Math.abs(e.currentTime - {at_s}) < 0.2")


def test_every_picture_of_the_page_is_shown(desk, browser_page):
    site, _ = desk
    browser_page.goto(site.url + PAGE)
    widths = browser_page.evaluate(
        "Promise.all([...document.images].map(i => (i.loading = 'eager', i.decode().then(() => i.naturalWidth))))"
    )
    assert len(widths) > 10
    assert min(widths) > 0
    assert browser_page.wrong == []


def test_a_line_is_edited_at_the_desk_and_made(desk, browser_page, launcher):
    site, folder = desk
    browser_page.goto(site.url + PAGE)
    assert browser_page.get_by_text("Edited; not yet in the video.").count() == 0
    line = browser_page.locator("#line-setup-1")
    line.get_by_role("textbox").fill("A lion <b>slept</b> under a tree.")
    line.get_by_role("button", name="Save line").click()
    browser_page.wait_for_url("**#line-setup-1")
    assert browser_page.get_by_text("Edited; not yet in the video.").is_visible()
    assert browser_page.locator("#line-setup-1 textarea").input_value() == "A lion <b>slept</b> under a tree."
    assert read_document(folder.script_by_hand, Script).lines[1].text == "A lion <b>slept</b> under a tree."
    browser_page.get_by_role("button", name="Make it").click()
    browser_page.wait_for_url(f"**{PAGE}?started={RUN_ID}")
    assert launcher.started == [KEY]
    assert browser_page.wrong == []


def test_an_episode_is_rejected_and_then_approved_at_the_desk(tmp_path, browser_page):
    workshop = a_publishing_workshop(tmp_path)
    finish_episode(workshop, approved=False)
    app = a_desk_app(workshop.settings, workshop.catalogue, FakeLauncher(), workshop=workshop)
    with serving(app) as site:
        browser_page.goto(site.url + PAGE)
        browser_page.get_by_label("Why it is rejected").fill("the mouse is blue")
        browser_page.get_by_role("button", name="Reject").click()
        browser_page.get_by_text("the mouse is blue").first.wait_for()
        browser_page.get_by_role("button", name="Approve").click()
        browser_page.get_by_text("Nothing stands against publishing it.").wait_for()
        browser_page.set_viewport_size({"width": 400, "height": 800})
        assert browser_page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        said = [one.verdict.value for one in workshop.outlets.decisions.history(PUBLISHED_KEY)]
    workshop.close()
    assert said == ["rejected", "approved"]
    assert [line for line in browser_page.wrong if "404" not in line] == []  # its pictures are none


def test_hostile_words_run_nothing(tmp_path, browser_page):
    hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    script = lion_and_mouse()
    lines = tuple(line.model_copy(update={"text": f"{hostile} ran."}) for line in script.lines)
    dialogs = []
    browser_page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    with a_desk(tmp_path) as (site, folder):
        said = script.model_copy(update={"title": hostile, "lines": lines})
        folder.script_by_hand.write_text(said.model_dump_json())
        browser_page.goto(site.url + PAGE)
        assert browser_page.get_by_role("heading", level=1).inner_text() == hostile
        assert browser_page.locator("img[src='x']").count() == browser_page.locator("script").count() == 0
    assert dialogs == []
    assert browser_page.wrong == []


@pytest.mark.parametrize("width", [400, 700, 1400])
@pytest.mark.parametrize(
    "path", ["/episodes", PAGE, "/episodes/nobody", f"{PAGE}/plan", "/costs", "/calendar"]
)
def test_nothing_is_wider_than_the_window(desk, browser_page, width, path):
    site, _ = desk
    browser_page.set_viewport_size({"width": width, "height": 800})
    browser_page.goto(site.url + path)
    assert browser_page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_every_field_and_button_has_a_name(desk, browser_page):
    site, _ = desk
    browser_page.goto(site.url + PAGE)
    nameless = browser_page.evaluate(
        "[...document.querySelectorAll('input:not([type=hidden]), textarea, button')]"
        ".filter(e => !(e.labels?.length || e.textContent.trim() || e.ariaLabel)).length"
    )
    assert nameless == 0
    assert browser_page.evaluate("[...document.images].filter(i => !i.hasAttribute('alt')).length") == 0
