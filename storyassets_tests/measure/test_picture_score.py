"""Good pictures pass, each kind of bad one fails: at the threshold that a channel has unless it says otherwise."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from storyassets.measure.image import score_image
from storyassets.measure.picture_score import picture_points
from storyassets.model.brief import EditPattern, Style
from storyassets.model.channel import PictureTaste
from storyassets.model.take import ImageScore
from storyassets.providers.embedded.illustrator import EmbeddedIllustrator
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.asking.orders import portrait_orders, shot_orders
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.finding.find import find_story
from storyassets.story.writing.write import write_script
from storyassets.studio.acceptance import judge_picture

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.md"))
LEAST = PictureTaste().least_score
SIZE_PX = (648, 1152)


def orders_of(path: Path, style: Style):
    request = ScriptRequest(
        story=find_story(path.read_text()), duration_s=45, pattern=EditPattern.MIXED_RAPID, seed=1
    )
    script = write_script(request)
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=style, seed=1).shots
    return [*portrait_orders(cast, style, SIZE_PX), *shot_orders(shots, cast, style, SIZE_PX)]


def points_of(picture: Image.Image, size_px=SIZE_PX) -> float:
    stream = io.BytesIO()
    picture.convert("RGB").save(stream, "JPEG", quality=92)
    return picture_points(score_image(stream.getvalue()), size_px)


def drawn(number: int, style: Style) -> list[tuple[str, float, bytes]]:
    """Three pictures of a story: a portrait and two shots, with their points."""
    orders = orders_of(EXAMPLES[number], style)
    found = []
    for order in (orders[0], orders[len(orders) // 2], orders[-2]):
        content = EmbeddedIllustrator().make(order.request).content
        score = judge_picture(content, score_image(content), order.request)
        found.append((order.subject, score.points, content))
    return found


@pytest.mark.parametrize(
    ("number", "style"), [(n, list(Style)[n % len(Style)]) for n in range(len(EXAMPLES))]
)
def test_what_our_own_illustrator_draws_of_the_examples_is_good_enough(number, style):
    assert [(name, points) for name, points, _ in drawn(number, style) if points < LEAST] == []


@pytest.fixture(scope="module")
def good() -> Image.Image:
    [_, (_, _, content), _] = drawn(6, Style.STORYBOOK)
    return Image.open(io.BytesIO(content)).convert("RGB")


BAD = {
    "blurred": lambda good: good.filter(ImageFilter.GaussianBlur(8)),
    "black": lambda good: Image.new("RGB", good.size),
    "white": lambda good: Image.new("RGB", good.size, "white"),
    "flat": lambda good: Image.new("RGB", good.size, "#6080a0"),
    "fog": lambda good: Image.blend(good, Image.new("RGB", good.size, "#b0b0b0"), 0.92),
    "overexposed": lambda good: good.point(lambda value: min(255, value * 4 + 60)),
    "underexposed": lambda good: good.point(lambda value: value // 24),
    "noise": lambda good: Image.fromarray(
        np.random.default_rng(1).integers(0, 255, (good.height, good.width, 3), dtype=np.uint8)
    ),
    "tiny": lambda good: good.resize((good.width // 3, good.height // 3)),
    "another shape": lambda good: good.resize((good.height, good.width)),
}


def test_the_good_one_is_good(good):
    assert points_of(good) > 0.85


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_picture_is_below_what_a_channel_asks_for(kind, good):
    assert points_of(BAD[kind](good)) < LEAST


def test_a_missing_face_takes_off_a_little_and_never_all():
    score = ImageScore(
        width_px=648, height_px=1152, sharpness=300, contrast=50, colourfulness=40, flat_share=0.1,
        form_contrast=40,
    )  # fmt: skip
    with_face, without = (
        picture_points(score.model_copy(update={"face": face}), SIZE_PX) for face in (0.8, 0.0)
    )
    assert with_face == 1.0
    assert LEAST < without < with_face


def test_points_need_no_more_than_older_takes_were_measured_for():
    older = {"width_px": 648, "height_px": 1152, "sharpness": 300.0, "contrast": 50.0, "colourfulness": 40.0}
    assert picture_points(ImageScore(**older, flat_share=0.1), SIZE_PX) > 0.9
