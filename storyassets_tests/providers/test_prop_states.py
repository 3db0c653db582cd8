"""Things in their states and colours, alone and as inserts."""

from __future__ import annotations

import re

import pytest
import pyvips

from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Emotion
from storyassets.model.shot import Condition, ShotKind, Staging
from storyassets.providers.embedded.scenery.compose import compose
from storyassets.providers.embedded.scenery.dyes import DYES, dye
from storyassets.providers.embedded.scenery.handwriting import can_write
from storyassets.providers.embedded.scenery.prop_contents import draw_changed
from storyassets.providers.embedded.scenery.prop_states import FALLS_APART, draw_thing
from storyassets.providers.embedded.scenery.props import draw_prop
from storyassets.providers.embedded.scenery.raster import rasterise
from storyassets.providers.protocols import ShotPictureRequest

IDS = re.compile(r'\bid="([^"]+)"')
SIZE_PX = 160

OF_ANYTHING = (PropState.GOLDEN, PropState.SILVER, PropState.BROKEN, PropState.BURNING, PropState.OLD)
"""The states that any thing may be in; the others have drawings of their own."""


def picture_of(svg: str) -> pyvips.Image:
    """The drawing around its foot, small."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIZE_PX}" height="{SIZE_PX}" viewBox="-320 -560 640 640">'
    return rasterise(f"{head}{svg}</svg>")


def average_of(picture: pyvips.Image) -> tuple[float, float, float]:
    """Red, green and blue, where something is drawn."""
    seen = picture[3] > 128
    bands = (picture[k] for k in range(3))
    red, green, blue = (((band * (seen / 255)).avg() / max(1e-6, seen.avg() / 255)) for band in bands)
    return red, green, blue


@pytest.mark.parametrize("state", [PropState.PLAIN, *OF_ANYTHING])
@pytest.mark.parametrize("prop", [Prop.EGG, Prop.VASE, Prop.PIANO, Prop.COIN])
def test_a_state_is_seen_and_draws_the_same_twice(prop, state):
    plain = draw_thing(Condition(prop=prop), prefix="p", seed=1)
    first, second = (draw_thing(Condition(prop=prop, state=state), prefix="p", seed=1) for _ in range(2))
    assert first == second
    assert (first.svg != plain.svg) == (state is not PropState.PLAIN)
    ids = IDS.findall(first.svg)
    assert len(ids) == len(set(ids))
    assert all(name in ids for name in re.findall(r"url\(#([^)]+)\)", first.svg))
    assert picture_of(first.svg)[3].max() == 255


def test_what_is_golden_is_yellow_and_what_is_old_is_darker():
    plain, golden, old = (
        average_of(picture_of(draw_thing(Condition(prop=Prop.BOOK, state=state), prefix="p", seed=0).svg))
        for state in (PropState.PLAIN, PropState.GOLDEN, PropState.OLD)
    )
    assert golden[0] > golden[1] > golden[2] + 40
    assert max(old) - min(old) < max(plain) - min(plain)


def test_a_broken_thing_lies_apart_and_a_large_one_stands_cracked():
    glass, cupboard = (
        draw_thing(Condition(prop=prop, state=PropState.BROKEN), prefix="p", seed=0)
        for prop in (Prop.GLASS, Prop.CUPBOARD)
    )
    assert glass.svg.count("<clipPath") == 2
    assert "<clipPath" not in cupboard.svg and cupboard.height > FALLS_APART


@pytest.mark.parametrize("name", ["red", "green", "blue"])
def test_a_dyed_thing_has_that_colour_most(name):
    red, green, blue = average_of(picture_of(dye(draw_prop(Prop.SOFA, prefix="p"), name).svg))
    most = {"red": red, "green": green, "blue": blue}
    assert max(most, key=lambda channel: most[channel]) == name


def test_a_dye_leaves_tyres_and_leaves_as_they_are():
    plain, dyed = (
        draw_prop(Prop.BICYCLE, prefix="p").svg,
        dye(draw_prop(Prop.BICYCLE, prefix="p"), "green").svg,
    )
    assert plain != dyed and plain.count("#33303c") == dyed.count("#33303c") > 0
    rose = dye(draw_prop(Prop.ROSE, prefix="p"), "white").svg
    assert any(green in rose for green in re.findall(r"#[0-9a-f]{6}", draw_prop(Prop.ROSE, prefix="p").svg))
    assert set(DYES) >= {"red", "green", "blue", "black", "white"}


@pytest.mark.parametrize("prop", [Prop.LETTER, Prop.BICYCLE, Prop.MOON, Prop.CASTLE, Prop.CROWN])
@pytest.mark.parametrize("setting", [Setting.ROOM, Setting.FIELD, Setting.SEA, Setting.NIGHT_SKY])
def test_an_insert_shows_its_thing_above_the_captions(prop, setting):
    staging = Staging(setting=setting, props=(prop,), emotion=Emotion.WONDER)
    request = ShotPictureRequest(
        kind=ShotKind.INSERT,
        framing=Framing.CLOSE,
        staging=staging,
        style=next(iter(Style)),
        width_px=270,
        height_px=480,
        seed=3,
    )
    page = compose(request)
    assert compose(request) == page
    assert rasterise(page.document).width == 270
    ids = IDS.findall(page.document)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("prop", [Prop.EGG, Prop.SHOE])
def test_several_are_wider_than_one_and_in_their_state(prop):
    one, several = (
        draw_thing(Condition(prop=prop, state=PropState.GOLDEN, many=many), prefix="p", seed=2)
        for many in (False, True)
    )
    assert several.width > one.width and several.svg.count("<g") > one.svg.count("<g")
    red, green, blue = average_of(picture_of(several.svg))
    assert red > green > blue + 40


@pytest.mark.parametrize(
    "prop",
    [
        Prop.PHONE,
        Prop.CHECK,
        Prop.DOCUMENT,
        Prop.LETTER,
        Prop.NOTEBOOK,
        Prop.BOOKMARK,
        Prop.BOOK,
        Prop.MONITOR,
    ],
)
def test_words_on_a_thing_are_written_there(prop):
    says = "3:10" if prop is Prop.MONITOR else "Come home."
    plain, other = (
        draw_thing(Condition(prop=prop, says=one), prefix="p", seed=1).svg for one in (says, "Go away!")
    )
    assert plain != other and plain != draw_prop(prop, prefix="p").svg


def test_the_colour_told_of_a_written_page_is_that_of_its_ink():
    red, plain = (
        draw_thing(Condition(prop=Prop.DOCUMENT, says="No.", colour=colour), prefix="p", seed=1).svg
        for colour in ("red", "")
    )
    assert red != plain and red.replace("#c8283a", "#2b2430") == plain


def test_a_book_is_read_on_its_first_page_and_a_thumb_is_no_word():
    cover, page = (
        draw_thing(Condition(prop=Prop.BOOK, says="Ada", state=state), prefix="p", seed=1)
        for state in (PropState.PLAIN, PropState.OPEN)
    )
    assert (page.width, page.height) != (cover.width, cover.height)
    thumb, word = (
        draw_thing(Condition(prop=Prop.PHONE, says=says), prefix="p", seed=1).svg
        for says in ("thumbs up", "thumb")
    )
    assert thumb.count("#f6c445") > word.count("#f6c445") == 0


def test_a_clock_shows_minutes_and_a_door_of_today_its_number():
    hour, later, plain = (
        draw_thing(Condition(prop=Prop.CLOCK, says=says), prefix="p", seed=1).svg
        for says in ("seven", "7:42", "")
    )
    assert len({hour, later, plain}) == 3
    door, other = (
        draw_thing(Condition(prop=Prop.DOOR, says=says, state=PropState.MODERN), prefix="p", seed=1).svg
        for says in ("9", "622")
    )
    assert door != other


def test_prices_and_numbers_can_be_written_and_other_signs_not():
    assert can_write("$400 (50%) #7") and not can_write("§ 3")


@pytest.mark.parametrize("state", [PropState.WET, PropState.DIRTY])
@pytest.mark.parametrize("prop", [Prop.COAT, Prop.PLOW_BLADE, Prop.TEDDY])
def test_what_is_wet_or_dirty_looks_otherwise_and_is_as_large(prop: Prop, state: PropState) -> None:
    plain, changed = (
        draw_thing(Condition(prop=prop, state=one), prefix="s", seed=1) for one in (PropState.PLAIN, state)
    )
    assert changed.svg != plain.svg and changed.height < plain.height * 1.1


def test_a_cart_with_wood_on_it_is_another_than_one_with_hay():
    laden = draw_changed(Condition(prop=Prop.CART, inside=(Prop.WOOD,)), prefix="c", seed=1)
    hay = draw_prop(Prop.CART, prefix="c", seed=1)
    assert laden is not None and laden.height > hay.height
    assert "#e9bd78" in laden.svg and "#e6bd55" in hay.svg and "#e6bd55" not in laden.svg
