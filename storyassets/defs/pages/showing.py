"""Showing: what a person sees of an artifact in Dagster's pages.

Dagster shows Markdown of under 1,000 characters in place, and longer Markdown behind a click. Under
`storyassets ui` a picture is an address on the same origin. Elsewhere nothing answers there, so a glance
(a picture small enough to be in the text) stands in the table, and a sheet of all pictures behind it. The
path is always beside it; a picture's text is its file, which is what a page shows where no one answers.
"""

from __future__ import annotations

import base64
import io
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import dagster as dg
from PIL import Image

from storyassets.model.channel import PictureTaste
from storyassets.model.take import PICTURE_SUFFIXES, Pictures
from storyassets.settings import read_environment
from storyassets.studio.addresses import address_of, page_address
from storyassets.studio.gateway import Tally

GLANCE_CHARACTERS = 960
GLANCE_WIDTHS_PX = (120, 100, 84, 72, 60, 48, 36, 24)
GLANCE_QUALITIES = (40, 20, 8, 1)
GLANCE_SOURCE_PX = (240, 480)
SHEET_COLUMNS = 6
SHEET_CELL_PX = 150
SHEET_QUALITY = 60
DEGRADED = "degraded"
"""Under it, why each take is not from its first choice, by role and subject."""
REASONS_SHOWN = 5


def show_money(tally: Tally) -> dict[str, dg.MetadataValue]:
    """Takes made and reused, what they cost, why some are not from their first choice, and what else is to be said."""
    return {
        **show_reasons(tally),
        **({"remarks": dg.MetadataValue.text("\n".join(tally.remarks))} if tally.remarks else {}),
        "takes_made": dg.MetadataValue.int(tally.made),
        "takes_reused": dg.MetadataValue.int(tally.reused),
        "takes_degraded": dg.MetadataValue.int(tally.degraded),
        "cost_usd": dg.MetadataValue.float(float(tally.cost_usd or Decimal(0))),
    }


def show_reasons(tally: Tally) -> dict[str, dg.MetadataValue]:
    """Why takes are not from their first choice: in words, and one by one."""
    if not tally.reasons:
        return {}
    counted = Counter(tally.reasons.values()).most_common()
    lines = [f"{reason} ({tell_takes(count)})" for reason, count in counted[:REASONS_SHOWN]]
    if len(counted) > REASONS_SHOWN:
        lines.append(f"and {len(counted) - REASONS_SHOWN} more reasons")
    return {
        "degraded_because": dg.MetadataValue.text("\n".join(lines)),
        DEGRADED: dg.MetadataValue.json(dict(tally.reasons)),
    }


def tell_takes(count: int) -> str:
    """So many takes, in words."""
    return "1 take" if count == 1 else f"{count} takes"


def show_page(episode: str) -> dict[str, dg.MetadataValue]:
    """The episode's own page, where it is served."""
    if not read_environment().ui:
        return {}
    return {"page": dg.MetadataValue.url(page_address(episode))}


def show_picture(path: Path) -> dict[str, dg.MetadataValue]:
    """A picture, and where it lies; of a clip, only where it lies."""
    if not _is_picture(path):
        return {"path": dg.MetadataValue.path(path)}
    return {"picture": dg.MetadataValue.md(_picture(path)), "path": dg.MetadataValue.path(path)}


def show_pictures(paths: Sequence[Path]) -> dict[str, dg.MetadataValue]:
    """The first picture in place, and all of them behind a click; clips among them are left out."""
    pictures = [path for path in paths if _is_picture(path)]
    if not pictures:
        return show_picture(paths[0]) if paths else {}
    if read_environment().ui:
        together = " ".join(_picture(path) for path in pictures)
    else:
        together = _as_markdown(_sheet(pictures), "JPEG", SHEET_QUALITY)
    return {**show_picture(pictures[0]), "all_pictures": dg.MetadataValue.md(together)}


def show_credits(pictures: Pictures) -> dict[str, dg.MetadataValue]:
    """Whose footage is shown, and where it is from; nothing where all is drawn."""
    told = [
        f"{one.subject}: {one.credit.name or 'nobody named'} ({one.credit.page_url or one.credit.source_id})"
        for one in pictures.pictures
        if one.credit
    ]
    if not told:
        return {}
    return {"footage": dg.MetadataValue.int(len(told)), "credits": dg.MetadataValue.text("\n".join(told))}


def show_scores(pictures: Pictures, taste: PictureTaste) -> dict[str, float | int]:
    """The least score of all, and how many are below what the channel asks for, however often they were made."""
    points = [one.score.points for one in pictures.pictures if one.score.points is not None]
    if not points:
        return {}
    return {"least_score": min(points), "below_score": sum(one < taste.least_score for one in points)}


def _is_picture(path: Path) -> bool:
    return path.suffix in PICTURE_SUFFIXES


def _picture(path: Path) -> str:
    """The picture's address where one is served, else a glance at it."""
    address = address_of(path, small=True) if read_environment().ui else None
    if address:
        return f"![{'/'.join(path.parts[-3:])}]({address})"
    with Image.open(path) as picture:
        return _glance(picture)


def _glance(picture: Image.Image) -> str:
    """The largest copy whose Markdown is short enough to be shown in place."""
    markdown = ""
    # A JPEG is decoded at a fraction of its size; every copy is made of a small one.
    picture.draft("RGB", GLANCE_SOURCE_PX)
    source = picture.convert("RGB")
    source.thumbnail(GLANCE_SOURCE_PX)
    for width_px in GLANCE_WIDTHS_PX:
        small = source.resize((width_px, max(1, round(source.height * width_px / source.width))))
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
