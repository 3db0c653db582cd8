"""Pricing: the prices in force, the package's own and those of the studio; and how the studio's are added to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from storyassets.errors import BadConfiguration
from storyassets.providers.prices import Price, PriceBook, PriceTable
from storyassets.settings import PACKAGE_DIR, Settings
from storyassets.studio.documents import parse, read_document, read_text, write_document
from storyassets.studio.files import write_atomically
from storyassets.studio.locks import hold_lock

PACKAGED = PACKAGE_DIR / "providers" / "prices.yaml"
OWN = "prices.yaml"
HEAD = "# The studio's own prices: they go before those of the package.\nschema_version: 1\nprices:\n"
INDENTS = ("  ", "")


def read_prices(settings: Settings, *, allow_unpriced: bool = False) -> PriceBook:
    """The prices of today. Raises BadConfiguration for a file that cannot be read."""
    packaged = read_document(PACKAGED, PriceTable, BadConfiguration).prices
    today = datetime.now(UTC).date()
    return PriceBook(packaged, today, own=read_own_prices(settings), allow_unpriced=allow_unpriced)


def own_file(settings: Settings) -> Path:
    """Where a studio's own prices stand."""
    return settings.studio_dir / OWN


def read_own_prices(settings: Settings) -> tuple[Price, ...]:
    """The studio's own rows. Raises BadConfiguration, which names the file and the field."""
    path = own_file(settings)
    return read_document(path, PriceTable, BadConfiguration).prices if path.is_file() else ()


def add_own_prices(settings: Settings, rows: Sequence[Price]) -> None:
    """Write these behind the studio's own rows, whose words and comments stay. Raises BadConfiguration."""
    path = own_file(settings)
    with hold_lock(settings.studio_dir / "locks" / "prices"):
        table = PriceTable(prices=(*read_own_prices(settings), *rows))
        before = read_text(path, BadConfiguration) if path.is_file() else HEAD
        for indent in INDENTS:
            text = before.rstrip("\n") + "\n" + "".join(f"{indent}- {write_row(row)}\n" for row in rows)
            if reads_as(path, text, table):
                write_atomically(path, text.encode())
                return
        write_document(path, table)


def write_row(row: Price) -> str:
    """The row as YAML, on one line."""
    words = {name: json.dumps(getattr(row, name), ensure_ascii=False) for name in ("provider", "model")}
    fields = {
        **words,
        "unit": row.unit,
        "usd": f'"{row.usd:f}"',
        "effective_from": row.effective_from.isoformat(),
        "source": json.dumps(row.source, ensure_ascii=False),
    }
    return "{" + ", ".join(f"{name}: {value}" for name, value in fields.items()) + "}"


def reads_as(path: Path, text: str, table: PriceTable) -> bool:
    """Whether the text of that file would be this table."""
    try:
        return PriceTable.model_validate(parse(path, text, BadConfiguration)).prices == table.prices
    except (BadConfiguration, ValueError):
        return False
