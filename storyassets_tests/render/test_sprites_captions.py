from __future__ import annotations

import numpy as np
import pytest

from storyassets.errors import BadConfiguration
from storyassets.model.channel import CaptionStyle
from storyassets.render.caption_sprites import SpriteShelf, draw_caption, lay_over, measure_caption
from storyassets.render.caption_text import Phrase
from storyassets.render.planes import fill_black, new_planes

SIZES_PX = [(1080, 1920), (1920, 1080), (540, 960), (160, 284)]
HOSTILE = [
    "ordinary words",
    "W" * 400,
    " ".join(["Lorem"] * 60),
    "😀👨‍👩‍👧‍👦🏳️‍🌈 emoji",
    "مرحبا بالعالم",
    "你好世界",
    "abc\u202edef\u202c \u2066ghi",
    "z" + "\u0335\u0321\u0322\u0327\u0328\u0301" * 40,
    '<span size="999999">&amp; <script>',
]


@pytest.mark.parametrize("size_px", SIZES_PX)
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_caption_of_any_text_stays_in_the_safe_area(text, size_px):
    style = CaptionStyle()
    box = measure_caption(text, style, size_px)
    assert box is not None
    width, height = size_px
    assert box.left_px >= int(width * style.safe_margin_x) - 1
    assert box.left_px + box.width_px <= width * (1 - style.safe_margin_x) + 1
    assert box.top_px >= int(height * style.safe_margin_y) - 1
    assert box.top_px + box.height_px <= height * (1 - style.safe_margin_y) + 1


def test_a_caption_stands_with_its_middle_at_the_styles_height():
    box = measure_caption("two words", CaptionStyle(centre_y=0.5), (1080, 1920))
    assert box.top_px + box.height_px / 2 == pytest.approx(960, abs=2)
    assert box.left_px + box.width_px / 2 == pytest.approx(540, abs=2)


def test_a_caption_near_the_bottom_is_moved_into_the_safe_area():
    style = CaptionStyle(centre_y=0.99)
    box = measure_caption("two words", style, (1080, 1920))
    assert box.top_px + box.height_px <= 1920 * (1 - style.safe_margin_y)


def test_sides_and_places_are_even():
    for text in HOSTILE:
        sprite = draw_caption(Phrase(tuple(text.split()), 0), CaptionStyle(), (1080, 1920))
        assert not any(side % 2 for side in (sprite.left_px, sprite.top_px, *sprite.colours.y.shape))


@pytest.mark.parametrize("text", ["", " ", "\u200d", "\u202e\u202c", "\x00\x07"])
def test_text_without_ink_draws_nothing(text):
    assert draw_caption(Phrase((text,), 0), CaptionStyle(), (540, 960)) is None


def test_markup_is_shown_and_not_obeyed():
    style = CaptionStyle(uppercase=False)
    tagged = measure_caption("<b>fox</b>", style, (1080, 1920))
    bare = measure_caption("fox", style, (1080, 1920))
    assert tagged.width_px > 1.8 * bare.width_px


def test_upper_case_is_a_matter_of_style():
    raised = measure_caption("a fox", CaptionStyle(uppercase=True), (1080, 1920))
    as_written = measure_caption("a fox", CaptionStyle(uppercase=False), (1080, 1920))
    assert measure_caption("A FOX", CaptionStyle(uppercase=False), (1080, 1920)) == raised
    assert as_written != raised


def test_the_highlight_moves_without_moving_the_words():
    style = CaptionStyle(colour="#ffffff", highlight="#ff0000")
    first, second, none = (
        draw_caption(Phrase(("one", "two"), active), style, (540, 960)) for active in (0, 1, None)
    )
    assert np.array_equal(first.keeps.y, second.keeps.y)
    assert not np.array_equal(first.colours.v, second.colours.v)
    assert np.abs(none.colours.v.astype(int) - 128 * (255 - none.keeps.v.astype(int)) / 255).max() <= 2


def test_a_small_word_is_lit_softly_where_others_stand_beside_it():
    style = CaptionStyle(colour="#ffffff", highlight="#ff0000", small_word_share=0.3)
    small, large, alone = (
        draw_caption(Phrase(words, active), style, (540, 960)).colours.v.max()
        for words, active in ((("the", "fox"), 0), (("the", "fox"), 1), (("the",), 0))
    )
    plain = draw_caption(Phrase(("the", "fox")), style, (540, 960)).colours.v.max()
    assert plain + 10 < small < large - 40
    assert alone == pytest.approx(large, abs=4)


def test_a_sprite_changes_the_frame_only_where_it_stands():
    frame, before = new_planes(540, 960), new_planes(540, 960)
    fill_black(frame)
    fill_black(before)
    sprite = draw_caption(Phrase(("word",), 0), CaptionStyle(), (540, 960))
    lay_over(sprite, frame)
    rows, columns = np.nonzero(frame.y != before.y)
    height, width = sprite.colours.y.shape
    assert sprite.top_px <= rows.min() and rows.max() < sprite.top_px + height
    assert sprite.left_px <= columns.min() and columns.max() < sprite.left_px + width
    assert frame.y.max() > 180


def test_a_colour_that_is_none_names_the_field():
    with pytest.raises(BadConfiguration, match=r"captions\.highlight"):
        draw_caption(Phrase(("word",), 0), CaptionStyle(highlight="yellow-ish"), (540, 960))


def test_the_shelf_draws_a_sprite_once():
    shelf = SpriteShelf(CaptionStyle(), (540, 960))
    assert shelf.get(Phrase(("word",), 0)) is shelf.get(Phrase(("word",), 0))


def test_the_key_word_is_larger_and_keeps_its_colour_once_it_was_said():
    style = CaptionStyle(colour="#ffffff", highlight="#ffffff", accent="#ff0000")
    plain = measure_caption("the fox ran", style, (1080, 1920))
    keyed = measure_caption("the fox ran", style, (1080, 1920), key_word=1)
    assert keyed.height_px > 1.1 * (plain.height_px - 2 * style.outline_px)
    assert keyed.width_px > plain.width_px
    reds = [
        draw_caption(Phrase(("the", "fox", "ran"), active, 1), style, (1080, 1920)).colours.v.max()
        for active in (None, 0, 1, 2)
    ]
    assert reds[0] == reds[1] < 140
    assert reds[2] == reds[3] > 220


def test_a_moved_caption_stands_where_it_was_moved():
    style, size_px = CaptionStyle(), (1080, 1920)
    here, there = (draw_caption(Phrase(("fox",), 0, None, y), style, size_px) for y in (None, 0.5))
    assert there.top_px + there.colours.y.shape[0] / 2 == pytest.approx(960, abs=2)
    assert here.top_px > there.top_px
    assert np.array_equal(here.colours.y, there.colours.y)


@pytest.mark.parametrize("zoom", [0.86, 1.05, 3.0])
def test_a_phrase_that_pops_up_stays_in_the_safe_area(zoom):
    style = CaptionStyle()
    full = draw_caption(Phrase(("Unquestionably", "so."), 0), style, (1080, 1920)).colours.y.shape[1]
    popped = draw_caption(
        Phrase(("Unquestionably", "so."), 0, zoom=zoom), style, (1080, 1920)
    ).colours.y.shape[1]
    assert popped <= 1080 * (1 - 2 * style.safe_margin_x)
    assert (popped < full) == (zoom < 1)
