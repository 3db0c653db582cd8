"""Showing: what a person sees of an artifact in Dagster's pages.

Dagster shows Markdown of under 1,000 characters in place, and longer Markdown behind a click. So a
glance (a picture small enough for that) stands in the table, and a sheet of all pictures behind it.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import dagster as dg
from PIL import Image

from storyassets.studio.gateway import Tally

GLANCE_CHARACTERS = 960
GLANCE_WIDTHS_PX = (120, 100, 84, 72, 60, 48, 36, 24)
GLANCE_QUALITIES = (40, 20, 8, 1)
SHEET_COLUMNS = 6
SHEET_CELL_PX = 150
SHEET_QUALITY = 60


def show_money(tally: Tally) -> dict[str, dg.MetadataValue]:
    """Takes made and reused, and what they cost."""
    return {
        "takes_made": dg.MetadataValue.int(tally.made),
        "takes_reused": dg.MetadataValue.int(tally.reused),
        "takes_degraded": dg.MetadataValue.int(tally.degraded),
        "cost_usd": dg.MetadataValue.float(float(tally.cost_usd or Decimal(0))),
    }


def show_picture(path: Path) -> dict[str, dg.MetadataValue]:
    """A glance at one picture, and where it lies."""
    with Image.open(path) as picture:
        return {
            "picture": dg.MetadataValue.md(_glance(picture.convert("RGB"))),
            "path": dg.MetadataValue.path(path),
        }


def show_pictures(paths: Sequence[Path]) -> dict[str, dg.MetadataValue]:
    """A glance at the first picture, and a sheet of them all."""
    if not paths:
        return {}
    return {
        **show_picture(paths[0]),
        "all_pictures": dg.MetadataValue.md(_as_markdown(_sheet(paths), "JPEG", SHEET_QUALITY)),
    }


def _glance(picture: Image.Image) -> str:
    """The largest copy whose Markdown is short enough to be shown in place."""
    markdown = ""
    for width_px in GLANCE_WIDTHS_PX:
        small = picture.resize((width_px, max(1, round(picture.height * width_px / picture.width))))
        for quality in GLANCE_QUALITIES:
            markdown = _as_markdown(small, "WEBP", quality)
            if len(markdown) <= GLANCE_CHARACTERS:
                return markdown
    return markdown


def _sheet(paths: Sequence[Path]) -> Image.Image:
    columns = min(SHEET_COLUMNS, len(paths))
    cells = []
    for path in paths:
        with Image.open(path) as picture:
            picture.draft("RGB", (SHEET_CELL_PX, SHEET_CELL_PX))
            height_px = round(SHEET_CELL_PX * picture.height / picture.width)
            cells.append(picture.convert("RGB").resize((SHEET_CELL_PX, height_px)))
    height_px = max(cell.height for cell in cells)
    rows = -(-len(cells) // columns)
    sheet = Image.new("RGB", (columns * SHEET_CELL_PX, rows * height_px))
    for index, cell in enumerate(cells):
        sheet.paste(cell, (index % columns * SHEET_CELL_PX, index // columns * height_px))
    return sheet


def _as_markdown(picture: Image.Image, kind: str, quality: int) -> str:
    stream = io.BytesIO()
    picture.save(stream, kind, quality=quality)
    encoded = base64.b64encode(stream.getvalue()).decode()
    return f"![picture](data:image/{kind.lower()};base64,{encoded})"
