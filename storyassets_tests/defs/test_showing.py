import base64
import io
import re

import pytest
from PIL import Image

from storyassets.defs.showing import GLANCE_CHARACTERS, show_picture, show_pictures
from storyassets_tests.fakes.requests import a_portrait_request
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
