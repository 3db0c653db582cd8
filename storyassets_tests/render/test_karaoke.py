"""Karaoke: the word that is lit on a frame is the one whose time holds the frame's, in the frames of a video."""

from __future__ import annotations

import threading
from bisect import bisect_right
from fractions import Fraction

import numpy as np
import pytest

from storyassets.model.caption import Captions
from storyassets.model.channel import CaptionStyle, Encoding
from storyassets.model.take import VoiceTakes, WordTime
from storyassets.model.timeline import FrameRate
from storyassets.render.caption_sprites import draw_caption
from storyassets.render.caption_text import Phrase
from storyassets.render.video import Quality, render_video
from storyassets.story.editing.caption import write_cues
from storyassets_tests.fakes.episodes import a_line, a_script, a_voice_take
from storyassets_tests.fakes.videos import (
    CountedSlots,
    FolderMedia,
    MemorySegments,
    a_clip,
    a_timeline,
    plain,
    read_frames,
    write_tone,
)

SIZE_PX = (270, 480)
STYLE = CaptionStyle(
    colour="#ffffff", highlight="#ff0000", accent="#ffffff", outline="#000000", small_word_share=1
)
TEXTS = ("Once a timid mouse ran over a sleeping lion.", "He woke and caught her at once!")
PAUSE_FRAMES = 6


def spoken(texts, seed):
    """Lines with words of any length, as people speak them, and the frame on which each line starts."""
    random, takes, lines = np.random.default_rng(seed), [], []
    for number, text in enumerate(texts):
        line = a_line(text, f"l{number}")
        ends = np.cumsum(random.uniform(0.11, 0.55, len(text.split()))).tolist()
        words = tuple(
            WordTime(text=word, start_s=start, end_s=end)
            for word, start, end in zip(text.split(), [0.03, *ends[:-1]], ends, strict=True)
        )
        lines.append(line)
        takes.append(a_voice_take(line, words=words, duration_s=ends[-1] + 0.05))
    return a_script(*lines), VoiceTakes(takes=tuple(takes))


def lines_placed(takes, rate):
    starts, frame = {}, 4
    for take in takes.takes:
        starts[take.line_id] = frame
        frame += int(take.duration_s * rate.fraction) + PAUSE_FRAMES
    return starts, frame


def lit_word(frame, cue):
    """Which word of the cue is red on the frame: the nearest to the red of sprites of each word."""
    red = np.argwhere((frame[..., 0] > 150) & (frame[..., 1] < 100) & (frame[..., 2] < 100))
    if len(red) < 6:
        return None
    distances = []
    for number in range(len(cue.words)):
        sprite = draw_caption(Phrase(tuple(w.text for w in cue.words), number, cue.key_word), STYLE, SIZE_PX)
        rows, columns = np.nonzero(sprite.colours.v > 190)
        middle = np.array([sprite.top_px + 2 * rows.mean(), sprite.left_px + 2 * columns.mean()])
        distances.append(np.linalg.norm(red.mean(axis=0) - middle))
    return int(np.argmin(distances))


@pytest.mark.parametrize("rate", [FrameRate(), FrameRate(numerator=24_000, denominator=1001)], ids=str)
def test_the_word_that_is_lit_on_each_frame_is_the_one_being_said(rate, tmp_path):
    script, takes = spoken(TEXTS, seed=5)
    starts, frames = lines_placed(takes, rate)
    captions = write_cues(script, takes, starts, rate, STYLE)
    captions = Captions(cues=tuple(cue.model_copy(update={"key_word": None}) for cue in captions.cues))
    media = FolderMedia(tmp_path)
    take = media.add_picture(plain((20, 20, 20), SIZE_PX))
    timeline = a_timeline([a_clip(take, frames, None)], captions.cues, size_px=SIZE_PX)
    timeline = timeline.model_copy(update={"rate": rate})
    render_video(
        timeline,
        write_tone(tmp_path / "sound.wav", timeline.duration_s),
        caption_style=STYLE,
        encoding=Encoding(crf=12),
        quality=Quality.FINAL,
        media=media,
        segments=MemorySegments(),
        slots=CountedSlots(),
        progress=lambda done, frames: None,
        cancelled=threading.Event(),
        destination=tmp_path / "video.mp4",
    )
    decoded = read_frames(tmp_path / "video.mp4")
    checked = 0
    for cue in captions.cues:
        [words] = [one.words for one in takes.takes if one.line_id == cue.line_id]
        at_s = [Fraction(starts[cue.line_id]) / rate.fraction + Fraction(word.start_s) for word in words]
        first = next(
            n
            for n in range(len(words))
            if [w.text for w in words[n:]][: len(cue.words)] == [w.text for w in cue.words]
        )
        for number in range(cue.start_frame, min(cue.end_frame, frames)):
            said = bisect_right(at_s, Fraction(number) / rate.fraction) - 1
            assert lit_word(decoded[number], cue) == min(said - first, len(cue.words) - 1), (number, cue.text)
            checked += 1
    assert checked > 100
