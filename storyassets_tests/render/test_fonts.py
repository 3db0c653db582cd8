"""Fonts: which letters a font has, and a clear word about those that it has not."""

from __future__ import annotations

import shutil

import pytest

from storyassets.errors import BadConfiguration
from storyassets.model.channel import CaptionStyle, Channel
from storyassets.render.caption_sprites import measure_caption
from storyassets.render.fonts import font_faults, font_of
from storyassets.render.text import FONT_FILE
from storyassets.studio.documents import with_font

SIZE_PX = (1080, 1920)


def test_our_font_has_what_latin_greek_and_cyrillic_are_written_with():
    font = font_of(CaptionStyle())
    assert all(font.has(character) for character in "AZazéñßŁőαωЖя09")
    assert not any(font.has(character) for character in "你مש가")


@pytest.mark.parametrize(
    ("text", "script"),
    [("狐狸和乌鸦", "Chinese"), ("مرحبا", "Arabic"), ("여우", "Hangul"), ("שלום", "Hebrew")],
)
def test_a_script_that_the_font_cannot_write_is_named_with_what_helps(text, script):
    [fault] = font_faults([f"The fox {text}"], CaptionStyle())
    assert script in fault
    assert "captions.font_file" in fault


def test_english_and_emoji_need_no_word():
    assert font_faults(["The fox’s “crow” — 3 cheeses… 😀 →"], CaptionStyle()) == ()


def test_a_font_of_ones_own_is_found_beside_the_channel_and_used(tmp_path):
    shutil.copy(FONT_FILE.with_name("SourceSansPro-Light.ttf"), tmp_path / "mine.ttf")
    channel = with_font(Channel(name="a", captions=CaptionStyle(font_file="mine.ttf")), tmp_path)
    light, black = (
        measure_caption("the fox", style, SIZE_PX) for style in (channel.captions, CaptionStyle())
    )
    assert light.width_px < black.width_px


@pytest.mark.parametrize("told", ["none.ttf", "../elsewhere.ttf"])
def test_a_font_that_is_not_there_is_a_clear_error(told, tmp_path):
    with pytest.raises(BadConfiguration, match="channels' folder"):
        with_font(Channel(name="a", captions=CaptionStyle(font_file=told)), tmp_path)


@pytest.mark.parametrize(
    "content", [b"", b"no font at all", FONT_FILE.read_bytes()[:300]], ids=["empty", "text", "cut"]
)
def test_a_file_that_is_no_font_is_a_clear_error(content, tmp_path):
    path = tmp_path / "bad.ttf"
    path.write_bytes(content)
    with pytest.raises(BadConfiguration, match=r"bad\.ttf"):
        font_of(CaptionStyle(font_file=str(path)))
