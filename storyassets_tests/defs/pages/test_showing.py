import base64
import io
import re

import pytest
from PIL import Image

from storyassets.defs.pages.showing import (
    GLANCE_CHARACTERS,
    show_money,
    show_page,
    show_picture,
    show_pictures,
)
from storyassets.studio.takes import TakeRecord, TakeStore
from storyassets.studio.tally import Tally
from storyassets_tests.fakes.requests import a_portrait_request
from storyassets_tests.fakes.videos import plain, write_video
from storyassets_tests.fakes.workshops import FakeIllustrator


@pytest.fixture
def pictures(tmp_path):
    paths = []
    for seed in range(7):
        request = a_portrait_request(width_px=648, height_px=1152, seed=seed)
        path = tmp_path / f"{seed}.jpg"
        path.write_bytes(FakeIllustrator().make(request).content)
        paths.append(path)
    return paths


def picture_in(markdown):
    encoded = re.fullmatch(r"!\[picture\]\(data:image/\w+;base64,(.+)\)", markdown).group(1)
    return Image.open(io.BytesIO(base64.b64decode(encoded)))


def test_a_glance_is_short_enough_to_be_shown_in_place(pictures):
    shown = show_picture(pictures[0])
    assert len(shown["picture"].value) <= GLANCE_CHARACTERS
    assert picture_in(shown["picture"].value).width >= 24
    assert shown["path"].value == str(pictures[0])


def test_the_sheet_has_every_picture(pictures):
    sheet = picture_in(show_pictures(pictures)["all_pictures"].value)
    assert (sheet.width, sheet.height) == (6 * 150, 2 * 267)


def test_no_pictures_show_nothing():
    assert show_pictures([]) == {}


def test_of_a_clip_only_its_path_is_told(tmp_path, pictures):
    clip = write_video(tmp_path / "clip.mp4", 2, lambda number: plain((0, 160, 0)))
    assert {name: value.value for name, value in show_picture(clip).items()} == {"path": str(clip)}
    assert {name: value.value for name, value in show_pictures([clip]).items()} == {"path": str(clip)}
    assert show_pictures([clip, *pictures]) == show_pictures(pictures)


# -- under `storyassets ui` ------------------------------------------------------------------------


@pytest.fixture
def takes(tmp_path, pictures):
    store = TakeStore(tmp_path / "studio")
    kept = [store.put(path.read_bytes(), ".jpg", TakeRecord(provider="fake", model="1")) for path in pictures]
    return [store.path(take) for take in kept]


def test_under_the_ui_a_picture_is_its_address_and_its_text_is_its_file(monkeypatch, takes):
    monkeypatch.setenv("STORYASSETS_UI", "1")
    shown = show_pictures(takes)
    folder = "/".join(takes[0].parts[-3:])
    assert shown["picture"].value == f"![{folder}](/media/small/takes/{takes[0].name})"
    assert shown["all_pictures"].value.count("](/media/small/takes/") == len(takes)
    assert shown["path"].value == str(takes[0])


def test_elsewhere_no_picture_is_an_address_that_nobody_answers(monkeypatch, takes):
    monkeypatch.delenv("STORYASSETS_UI", raising=False)
    shown = show_pictures(takes)
    assert "/media/" not in shown["picture"].value + shown["all_pictures"].value
    assert shown["path"].value == str(takes[0])
    assert show_page("the-lamp") == {}


def test_a_file_that_is_not_served_is_a_glance_under_the_ui_too(monkeypatch, pictures):
    monkeypatch.setenv("STORYASSETS_UI", "1")
    assert picture_in(show_picture(pictures[0])["picture"].value).width >= 24


def test_under_the_ui_an_asset_links_to_its_episode_s_page(monkeypatch):
    monkeypatch.setenv("STORYASSETS_UI", "1")
    assert show_page("the-lamp")["page"].value == "/episodes/the-lamp"


# -- second choices --------------------------------------------------------------------------------


def test_why_takes_are_degraded_is_told_in_words_and_one_by_one():
    reasons = {f"voice line-{number}": "first: it is down" for number in range(3)}
    reasons |= {"voice line-9": "second: no such voice"}
    shown = show_money(Tally(made=4, reasons=reasons))
    assert shown["takes_degraded"].value == 4
    assert shown["degraded_because"].value == "first: it is down (3 takes)\nsecond: no such voice (1 take)"
    assert shown["degraded"].value == reasons


def test_many_reasons_are_counted_and_none_is_no_word():
    shown = show_money(Tally(reasons={f"illustrator {number}": f"reason {number}" for number in range(9)}))
    assert shown["degraded_because"].value.count("\n") == 5
    assert shown["degraded_because"].value.endswith("and 4 more reasons")
    assert set(show_money(Tally(made=2))) == {"takes_made", "takes_reused", "takes_degraded", "cost_usd"}
