"""Prices: what a unit of a provider's work costs, as data (`prices.yaml`, and the studio's own beside it)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from pydantic import Field

from storyassets.errors import BadConfiguration
from storyassets.model.document import Document, Noun
from storyassets.providers.protocols import Usage

VERSION_CHARACTERS = 12
ANY_MODEL = "*"
DEAREST_UNIT_USD = Decimal(10_000)

Rows = dict[tuple[str, str, str], "Price"]
"""By provider, model and unit."""


class Price(Noun):
    """One row. The row that took effect last, and not after today, is the one in force."""

    provider: str = Field(min_length=1, max_length=80)
    model: str = Field(min_length=1, max_length=200, description="`*` stands for any")
    unit: str = Field(pattern=r"^[a-z][a-z0-9_]{0,79}$")
    usd: Decimal = Field(ge=0, le=DEAREST_UNIT_USD)
    effective_from: date
    source: str = Field(min_length=1, max_length=500)


class PriceTable(Document):
    """What a file of prices holds."""

    prices: tuple[Price, ...] = ()


def rows_in_force(rows: Iterable[Price], today: date) -> Rows:
    """The rows that are in force on a day. Later rows of equal date replace earlier ones."""
    in_force: Rows = {}
    for row in sorted(rows, key=lambda row: row.effective_from):
        if row.effective_from <= today:
            in_force[row.provider, row.model, row.unit] = row
    return in_force


class PriceBook:
    """The prices that are in force on a day. A studio's own go before all others, whatever their dates."""

    def __init__(
        self, rows: Iterable[Price], today: date, *, own: Iterable[Price] = (), allow_unpriced: bool = False
    ) -> None:
        self._layers = (rows_in_force(own, today), rows_in_force(rows, today))
        self._allow_unpriced = allow_unpriced
        told = "\n".join(sorted(row.model_dump_json() for row in self.in_force))
        self.version = hashlib.sha256(told.encode()).hexdigest()[:VERSION_CHARACTERS]

    @property
    def in_force(self) -> list[Price]:
        """Every row that is in force, by provider, model and unit."""
        own, packaged = self._layers
        rows = [row for _, row in sorted({**packaged, **own}.items())]
        return [row for row in rows if self.find(row.provider, row.model, row.unit) is row]

    def find(self, provider: str, model: str, unit: str) -> Price | None:
        """The row by which this unit is priced, if there is one."""
        for layer in self._layers:
            row = layer.get((provider, model, unit)) or layer.get((provider, ANY_MODEL, unit))
            if row is not None:
                return row
        return None

    def unit_usd(self, provider: str, model: str, unit: str) -> Decimal:
        """The price of one unit. Raises BadConfiguration if there is none, unless that is allowed (0 then)."""
        row = self.find(provider, model, unit)
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
        units = {
            unit
            for layer in self._layers
            for name, of, unit in layer
            if name == provider and of in (model, ANY_MODEL)
        }
        return [row for unit in sorted(units) if (row := self.find(provider, model, unit)) is not None]

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
