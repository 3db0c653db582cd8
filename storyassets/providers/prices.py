"""Prices: what a unit of a provider's work costs, as data (`prices.yaml`, and the studio's own beside it)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from storyassets.errors import BadConfiguration
from storyassets.model.document import Document, Noun
from storyassets.providers.protocols import Usage

VERSION_CHARACTERS = 12
ANY_MODEL = "*"


class Price(Noun):
    """One row. The row that took effect last, and not after today, is the one in force."""

    provider: str
    model: str
    unit: str
    usd: Decimal
    effective_from: date
    source: str


class PriceTable(Document):
    """What a file of prices holds."""

    prices: tuple[Price, ...] = ()


class PriceBook:
    """The prices that are in force on a day. Later rows of equal date replace earlier ones."""

    def __init__(self, rows: Iterable[Price], today: date, *, allow_unpriced: bool = False) -> None:
        in_force: dict[tuple[str, str, str], Price] = {}
        for row in sorted(rows, key=lambda row: row.effective_from):
            if row.effective_from <= today:
                in_force[row.provider, row.model, row.unit] = row
        self._rows = in_force
        self._allow_unpriced = allow_unpriced
        told = "\n".join(sorted(row.model_dump_json() for row in in_force.values()))
        self.version = hashlib.sha256(told.encode()).hexdigest()[:VERSION_CHARACTERS]

    def unit_usd(self, provider: str, model: str, unit: str) -> Decimal:
        """The price of one unit. Raises BadConfiguration if there is none, unless that is allowed (0 then)."""
        row = self._rows.get((provider, model, unit)) or self._rows.get((provider, ANY_MODEL, unit))
        if row is not None:
            return row.usd
        if self._allow_unpriced:
            return Decimal(0)
        raise BadConfiguration(
            f"{model} has no price for {unit}",
            stage="prices",
            thing=provider,
            fix="Add it to prices.yaml in the studio, or set budget.allow_unpriced in the channel",
        )

    def rows_of(self, provider: str, model: str) -> list[Price]:
        """The prices in force of a model, in the order of their units."""
        found = [
            row for (name, of, _), row in self._rows.items() if name == provider and of in (model, ANY_MODEL)
        ]
        return sorted(found, key=lambda row: row.unit)

    def cost_usd(self, provider: str, model: str, units: Mapping[str, Decimal | int | float]) -> Decimal:
        """What so many units cost. Raises BadConfiguration as above."""
        return sum(
            (
                self.unit_usd(provider, model, unit) * Decimal(str(count))
                for unit, count in units.items()
                if count
            ),
            Decimal(0),
        )

    def usage(self, units: Mapping[str, Decimal | int | float]) -> Usage:
        """The units as a bill keeps them."""
        counted = {unit: Decimal(str(count)) for unit, count in units.items() if count}
        return Usage(units=counted, price_version=self.version)
