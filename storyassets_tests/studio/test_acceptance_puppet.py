import io

import pytest
from PIL import Image

from storyassets.errors import InvalidOutput
from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.shot import Actor, ShotKind, Staging
from storyassets.providers.embedded.puppeteer import EmbeddedPuppeteer
from storyassets.providers.protocols import Made, PuppetRequest, ShotPictureRequest, Sitter
from storyassets.studio.acceptance import accept_puppet

LOOK = Look(species=Species.FOX, sex=Sex.UNKNOWN, age=Age.ADULT)
REQUEST = PuppetRequest(
    picture=ShotPictureRequest(
        kind=ShotKind.TALKING_HEAD,
        framing=Framing.CLOSE,
        staging=Staging(actors=(Actor(character_id="fox"),)),
        sitters=(Sitter(character_id="fox", look=LOOK),),
        style=Style.STORYBOOK,
        width_px=108,
        height_px=192,
    )
)


@pytest.fixture(scope="module")
def made() -> Made:
    return EmbeddedPuppeteer().make(REQUEST)


def changed(made: Made, part: str, **changes: object) -> Made:
    puppet = made.facts["puppet"]
    return made.model_copy(update={"facts": {"puppet": {**puppet, part: {**puppet[part], **changes}}}})


def a_png(mode: str, size: tuple[int, int] = (8, 8)) -> bytes:
    stream = io.BytesIO()
    Image.new(mode, size).save(stream, "PNG")
    return stream.getvalue()


def refusal(made: Made, request: PuppetRequest = REQUEST) -> str:
    with pytest.raises(InvalidOutput) as caught:
        accept_puppet(request)(made)
    return caught.value.message


def test_a_puppet_is_measured_when_it_is_made(made):
    sheet = Image.open(io.BytesIO(made.content))
    assert accept_puppet(REQUEST)(made) == {"width_px": sheet.width, "height_px": sheet.height}


def test_a_sheet_without_its_sprites_is_refused(made):
    assert "without its sprites" in refusal(made.model_copy(update={"facts": {}}))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no PNG"),
        (b"<html>busy</html>", "no PNG"),
        (a_png("RGB"), "no transparency"),
        (a_png("RGBA"), "outside the sheet"),
        (a_png("RGBA", (300, 300))[:60], "damaged"),
    ],
    ids=["nothing", "a page", "opaque", "too small", "cut short"],
)
def test_what_is_no_sheet_is_refused(made, content, words):
    assert words in refusal(made.model_copy(update={"content": content}))


def test_a_small_file_that_says_it_is_huge_is_refused_unopened(made):
    png = a_png("RGBA")
    huge = png[:16] + (100_000).to_bytes(4, "big") * 2 + png[24:]
    assert "100000x100000" in refusal(made.model_copy(update={"content": huge}))


def test_a_puppet_of_another_picture_is_refused(made):
    larger = REQUEST.picture.model_copy(update={"width_px": 216, "height_px": 384})
    assert "asked for 216x384" in refusal(made, PuppetRequest(picture=larger))


@pytest.mark.parametrize(("part", "left_px"), [("plate", -1), ("plate", 60), ("head", -40), ("head", 90)])
def test_a_part_outside_the_picture_is_refused(made, part, left_px):
    assert f"the {part} lies outside" in refusal(changed(made, part, left_px=left_px))
