"""Pricing from the command line: the prices in force, and what a published table changes of them."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from storyassets.cli.printing import print_json
from storyassets.defs.money.pricing import add_own_prices, own_file, read_own_prices, read_prices
from storyassets.errors import BadInput
from storyassets.model.plain import one_line
from storyassets.providers.prices import ANY_MODEL, Price, PriceBook
from storyassets.providers.published_prices import (
    THEIR_NAMES,
    Published,
    find_entry,
    parse_published,
    read_entry,
)
from storyassets.settings import Settings
from storyassets.studio.documents import find_channels, load_channel, read_text

WIDTH_WITHOUT_TERMINAL = 200
STAGE = "prices"
Model = tuple[str, str]
"""A provider's name and its model's."""


@dataclass(frozen=True)
class Change:
    """A new price, and the one that it takes the place of."""

    price: Price
    before_usd: Decimal | None


def print_prices(settings: Settings, *, as_json: bool) -> None:
    """A row for each price in force. Raises BadConfiguration."""
    book = read_prices(settings)
    own = set(read_own_prices(settings))
    if as_json:
        rows = [describe_price(row, row in own) for row in book.in_force]
        print_json({"price_version": book.version, "prices": rows})
        return
    table = Table("provider", "model", "unit", "USD", "from", "whose", "source", box=None, pad_edge=False)
    for row in book.in_force:
        whose = "studio" if row in own else "package"
        cells = (row.provider, row.model, row.unit, tell_usd(row.usd), str(row.effective_from))
        table.add_row(*(Text(one_line(cell)) for cell in (*cells, whose, row.source)))
    Console(width=None if sys.stdout.isatty() else WIDTH_WITHOUT_TERMINAL).print(table)


def describe_price(row: Price, own: bool) -> dict[str, Any]:
    """For a script; the amount is text, as a float would not be it."""
    return {**row.model_dump(mode="json"), "usd": tell_usd(row.usd), "whose": "studio" if own else "package"}


def tell_usd(amount_usd: Decimal) -> str:
    """Without an exponent."""
    return f"{amount_usd.normalize():f}"


def refresh_prices(settings: Settings, file: Path, models: Sequence[str], *, as_json: bool) -> None:
    """Write what has changed into the studio's own prices. Raises BadInput, BadConfiguration."""
    wanted = [parse_model(name) for name in models]
    published = parse_published(read_text(file), str(file))
    book = read_prices(settings)
    for provider, model in wanted:
        require_entry(settings, published, provider, model)
    known = dict.fromkeys((*priced_models(book), *channels_models(settings), *wanted))
    missing = [
        f"{provider}/{model}" for provider, model in known if not find_entry(published, provider, model)
    ]
    if len(missing) == len(known):
        raise BadInput(
            "it has none of the models that have a price",
            stage=STAGE,
            thing=str(file),
            fix="Give the whole table as it was published",
        )
    changes = find_changes(book, published, known, datetime.now(UTC).date(), str(file))
    if changes:
        add_own_prices(settings, [change.price for change in changes])
    tell_changes(settings, changes, missing, as_json=as_json)


def require_entry(settings: Settings, published: Published, provider: str, model: str) -> None:
    """Raises BadInput for a model that the table does not have."""
    if find_entry(published, provider, model) is None:
        raise BadInput(
            "the table does not have it",
            stage=STAGE,
            thing=f"{provider}/{model}"[:200],
            fix=f"Write its price into {own_file(settings)} by hand",
        )


def parse_model(name: str) -> Model:
    """The provider and the model. Raises BadInput, which lists the providers."""
    provider, _, model = name.partition("/")
    if provider not in THEIR_NAMES or not model:
        raise BadInput(
            "it is no PROVIDER/MODEL",
            stage=STAGE,
            thing=one_line(name)[:200],
            fix=f"The providers that the table has: {', '.join(THEIR_NAMES)}",
        )
    return provider, model


def priced_models(book: PriceBook) -> Iterable[Model]:
    """Those that have a price."""
    return ((row.provider, row.model) for row in book.in_force if row.model != ANY_MODEL)


def channels_models(settings: Settings) -> Iterable[Model]:
    """Those that a channel names. Raises BadConfiguration for a channel that cannot be read."""
    for name in find_channels(settings.channels_dir):
        for chosen in load_channel(settings.channels_dir, name).models.values():
            yield from chosen.items()


def find_changes(
    book: PriceBook, published: Published, models: Iterable[Model], today: date, file: str
) -> list[Change]:
    """What the table says otherwise than the prices in force. What costs something does not become free by it."""
    changes = []
    for provider, model in models:
        entry = find_entry(published, provider, model)
        for price in read_entry(entry, provider, model, today, file) if entry else ():
            known = book.find(provider, model, price.unit)
            if known is None or (price.usd not in (known.usd, 0)):
                changes.append(Change(price, known.usd if known else None))
    return changes


def tell_changes(settings: Settings, changes: list[Change], missing: list[str], *, as_json: bool) -> None:
    """What changed, and what the table does not know."""
    if as_json:
        told = [
            {
                **describe_price(change.price, own=True),
                "before_usd": None if change.before_usd is None else tell_usd(change.before_usd),
            }
            for change in changes
        ]
        print_json({"file": str(own_file(settings)), "changed": told, "not_in_table": missing})
        return
    for change in changes:
        price = change.price
        before = "new" if change.before_usd is None else f"was {tell_usd(change.before_usd)}"
        line = f"{price.provider} {price.model} {price.unit}: {tell_usd(price.usd)} USD, {before}"
        sys.stdout.write(f"{one_line(line)}\n")
    if missing:
        sys.stderr.write(f"note: the table does not have {one_line(', '.join(missing))}\n")
    done = f"{len(changes)} prices written to {own_file(settings)}" if changes else "no price has changed"
    sys.stdout.write(f"{done}\n")
