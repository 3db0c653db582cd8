"""Faults of captions: each a sentence that names what and where. None is good."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby, pairwise

from storyassets.model.caption import Captions, Cue
from storyassets.model.channel import CaptionStyle
from storyassets.model.timeline import FrameRate
from storyassets.story.words.speech_length import is_unspaced

LEAST_CUE_S = 0.25
MOST_CHARACTERS_PER_S = 25.0
REFERENCE_SIDE_PX = 1080
"""`CaptionStyle.font_px` is meant for a picture whose shorter side is this."""

LETTER_WIDTH = 0.62
"""Mean advance of a heavy capital letter, in shares of the font's size (measured: Source Sans Black, 0.60)."""

WIDE_LETTER_WIDTH = 1.0
LINE_HEIGHT = 1.25

Measure = Callable[[str], tuple[float, float]]
"""The width and height of a caption on screen, in pixels."""


def find_caption_faults(
    captions: Captions,
    *,
    style: CaptionStyle,
    rate: FrameRate,
    size_px: tuple[int, int],
    measure: Measure | None = None,
) -> tuple[str, ...]:
    """Captions do not overlap, can be read in their time, and stay in the safe area.

    `measure` gives a caption's size as it is drawn; without it the size is estimated from its letters.
    """
    return (
        *_overlap_faults(captions),
        *_time_faults(captions, rate),
        *_rate_faults(captions, rate),
        *_area_faults(captions, style, size_px, measure),
    )


def _overlap_faults(captions: Captions) -> list[str]:
    return [
        f"the captions {a.text[:30]!r} and {b.text[:30]!r} overlap on frame {b.start_frame}"
        for a, b in pairwise(captions.cues)
        if b.start_frame < a.end_frame
    ]


def _time_faults(captions: Captions, rate: FrameRate) -> list[str]:
    faults: list[str] = []
    for cue in captions.cues:
        shown_s = rate.seconds(cue.end_frame - cue.start_frame)
        if shown_s < LEAST_CUE_S:
            faults.append(f"{_where(cue)} is shown for {shown_s:.2f} s; {LEAST_CUE_S} s at the least")
        edges = [
            cue.start_frame,
            *(e for w in cue.words for e in (w.start_frame, w.end_frame)),
            cue.end_frame,
        ]
        if edges != sorted(edges):
            faults.append(f"{_where(cue)} has words outside its time or out of order")
    return faults


def _rate_faults(captions: Captions, rate: FrameRate) -> list[str]:
    """At most 25 characters a second, over a whole line: single cues are faster and still read."""
    faults: list[str] = []
    for line_id, grouped in groupby(captions.cues, key=lambda cue: cue.line_id):
        cues = list(grouped)
        shown_s = rate.seconds(cues[-1].end_frame - cues[0].start_frame)
        characters = len(" ".join(cue.text for cue in cues))
        if characters > MOST_CHARACTERS_PER_S * shown_s:
            faults.append(f"line {line_id} runs at {characters / shown_s:.0f} characters a second")
    return faults


def _area_faults(
    captions: Captions, style: CaptionStyle, size_px: tuple[int, int], measure: Measure | None
) -> list[str]:
    width_px, height_px = size_px
    # Two rows near the edge are drawn a little nearer to the middle, so only their own height matters.
    is_placed_inside = style.safe_margin_y <= style.centre_y <= 1 - style.safe_margin_y
    faults: list[str] = []
    for cue in captions.cues:
        wide_px, high_px = (measure or (lambda text: estimate_size_px(text, style, size_px)))(cue.text)
        if wide_px > width_px * (1 - 2 * style.safe_margin_x):
            faults.append(f"{_where(cue)} is {wide_px:.0f} px wide and leaves the safe area")
        if not is_placed_inside or high_px > height_px * (1 - 2 * style.safe_margin_y):
            faults.append(f"{_where(cue)} is above or below the safe area")
    return faults


def estimate_size_px(text: str, style: CaptionStyle, size_px: tuple[int, int]) -> tuple[float, float]:
    """The size of a caption that is drawn in one row, or in two where its words do not fit into one.

    A single word that is too wide is drawn smaller, so that it fits.
    """
    font_px = style.font_px * min(size_px) / REFERENCE_SIDE_PX
    room_px = size_px[0] * (1 - 2 * style.safe_margin_x)
    widths = [
        sum(WIDE_LETTER_WIDTH if is_unspaced(c) else LETTER_WIDTH for c in word) * font_px
        for word in text.split()
    ]
    row_px = sum(widths) + (len(widths) - 1) * LETTER_WIDTH * font_px / 2 + 2 * style.outline_px
    if row_px <= room_px:
        return row_px, LINE_HEIGHT * font_px + 2 * style.outline_px
    rows = 2 if len(widths) > 1 else 1
    return min(room_px, max(*widths, row_px / 2)), rows * LINE_HEIGHT * font_px + 2 * style.outline_px


def _where(cue: Cue) -> str:
    return f"the caption {cue.text[:30]!r} of line {cue.line_id}"
