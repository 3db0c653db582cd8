"""Pricing: the prices in force, the package's own and those of the studio."""

from __future__ import annotations

from datetime import UTC, datetime

from storyassets.errors import BadConfiguration
from storyassets.providers.prices import PriceBook, PriceTable
from storyassets.settings import PACKAGE_DIR, Settings
from storyassets.studio.documents import read_document

PACKAGED = PACKAGE_DIR / "providers" / "prices.yaml"
OWN = "prices.yaml"


def read_prices(settings: Settings, *, allow_unpriced: bool = False) -> PriceBook:
    """The prices of today. Raises BadConfiguration for a file that cannot be read."""
    files = [path for path in (PACKAGED, settings.studio_dir / OWN) if path.is_file()]
    rows = [row for path in files for row in read_document(path, PriceTable, BadConfiguration).prices]
    return PriceBook(rows, datetime.now(UTC).date(), allow_unpriced=allow_unpriced)
