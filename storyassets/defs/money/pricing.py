"""Pricing: the prices in force, the package's own and those of the studio; and how the studio's are added to."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from storyassets.errors import BadConfiguration
from storyassets.providers.prices import Price, PriceBook, PriceTable
from storyassets.providers.protocols import Usage
from storyassets.settings import PACKAGE_DIR, Settings
from storyassets.studio.documents import parse, read_document, read_text, write_document
from storyassets.studio.files import write_atomically
from storyassets.studio.locks import hold_lock

PACKAGED = PACKAGE_DIR / "providers" / "prices.yaml"
OWN = "prices.yaml"
HEAD = "# The studio's own prices: they go before those of the package.\nschema_version: 1\nprices:\n"
INDENTS = ("  ", "")

log = logging.getLogger(__name__)


def today_utc() -> date:
    """The day by which prices take effect."""
    return datetime.now(UTC).date()


class StandingPrices(PriceBook):
    """The prices of whoever works for days: read again once the studio's own were edited, or the day is another.

    An edited file that cannot be read leaves the prices as they were: what is at work has to be counted.
    """

    def __init__(
        self, settings: Settings, *, allow_unpriced: bool = False, today: Callable[[], date] = today_utc
    ) -> None:
        self._settings = settings
        self._allows_unpriced = allow_unpriced
        self._today = today
        self._guard = threading.RLock()
        self._seen = self._look()
        self._read()

    @property
    def in_force(self) -> list[Price]:
        """Every row that is in force now."""
        self._keep_up()
        return super().in_force

    def find(self, provider: str, model: str, unit: str) -> Price | None:
        """The row by which this unit is priced now, if there is one."""
        self._keep_up()
        return super().find(provider, model, unit)

    def rows_of(self, provider: str, model: str) -> list[Price]:
        """The prices of a model that are in force now."""
        self._keep_up()
        return super().rows_of(provider, model)

    def usage(self, units: Mapping[str, Decimal | int | float]) -> Usage:
        """The units as a bill keeps them, with the version of now."""
        self._keep_up()
        return super().usage(units)

    def _keep_up(self) -> None:
        with self._guard:
            seen = self._look()
            if seen == self._seen:
                return
            self._seen = seen
            try:
                self._read()
            except BadConfiguration as error:
                log.warning("the prices stay as they were: %s", error)

    def _look(self) -> tuple[date, tuple[int, int, int] | None]:
        try:
            told = own_file(self._settings).stat()
        except OSError:
            return self._today(), None
        return self._today(), (told.st_mtime_ns, told.st_size, told.st_ino)

    def _read(self) -> None:
        packaged, own = read_document(PACKAGED, PriceTable, BadConfiguration), read_own_prices(self._settings)
        rows, day = packaged.prices, self._seen[0]
        super().__init__(rows, day, own=own, allow_unpriced=self._allows_unpriced)


def read_prices(settings: Settings, *, allow_unpriced: bool = False) -> PriceBook:
    """The prices of today. Raises BadConfiguration for a file that cannot be read."""
    packaged = read_document(PACKAGED, PriceTable, BadConfiguration).prices
    return PriceBook(packaged, today_utc(), own=read_own_prices(settings), allow_unpriced=allow_unpriced)


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
