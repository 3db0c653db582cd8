"""Contact sheets: one small picture for each shot, with what is said under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import font_source_sans_pro
from PIL import Image, ImageDraw, ImageFont

CELL_PX = 250
WORDS_PX = 84
GAP_PX = 8
LETTER_PX = 15
LINE_PX = 18
LETTERS = Path(font_source_sans_pro.__file__).parent / "files" / "SourceSansPro-Regular.ttf"
PAPER, INK, PALE = (24, 24, 28), (240, 238, 230), (170, 168, 160)


@dataclass(frozen=True)
class Cell:
    """One picture, what is said while it is seen, and a short name."""

    picture: Image.Image
    words: str
    name: str


def lay_out(cells: Sequence[Cell], columns: int) -> Image.Image:
    """All cells in rows, left to right."""
    rows = -(-len(cells) // columns)
    ratio = cells[0].picture.height / cells[0].picture.width
    height = round(CELL_PX * ratio)
    sheet = Image.new(
        "RGB",
        (columns * (CELL_PX + GAP_PX) + GAP_PX, rows * (height + WORDS_PX + GAP_PX) + GAP_PX),
        PAPER,
    )
    for place, cell in enumerate(cells):
        row, column = divmod(place, columns)
        left = GAP_PX + column * (CELL_PX + GAP_PX)
        top = GAP_PX + row * (height + WORDS_PX + GAP_PX)
        sheet.paste(
            cell.picture.convert("RGB").resize((CELL_PX, height), Image.Resampling.LANCZOS), (left, top)
        )
        _write(ImageDraw.Draw(sheet), cell, left, top + height + 3)
    return sheet


def _write(pen: ImageDraw.ImageDraw, cell: Cell, left: float, top: float) -> None:
    font = ImageFont.truetype(LETTERS, LETTER_PX)
    pen.text((left, top), cell.name, fill=PALE, font=font)
    for number, line in enumerate(_wrap(pen, cell.words, font)[: WORDS_PX // LINE_PX - 1], start=1):
        pen.text((left, top + number * LINE_PX), line, fill=INK, font=font)


def _wrap(pen: ImageDraw.ImageDraw, words: str, font: ImageFont.FreeTypeFont) -> list[str]:
    lines: list[str] = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if pen.textlength(longer, font=font) <= CELL_PX:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def save_jpeg(sheet: Image.Image, path: Path, most_bytes: int) -> None:
    """The sheet as a JPEG of at most so many bytes: of less quality, then smaller."""
    quality, picture = 88, sheet
    while True:
        picture.save(path, "JPEG", quality=quality, optimize=True, progressive=True)
        if path.stat().st_size <= most_bytes:
            return
        if quality > 60:
            quality -= 6
        else:
            picture = picture.resize(
                (picture.width * 9 // 10, picture.height * 9 // 10), Image.Resampling.LANCZOS
            )
