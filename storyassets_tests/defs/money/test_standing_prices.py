"""Prices in a process that works for days: edits and new days count at once, and a slip of the pen stops nothing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from storyassets.defs.money.pricing import StandingPrices, add_own_prices, own_file
from storyassets.defs.resources import Workshop
from storyassets.errors import BadConfiguration
from storyassets.model.channel import Channel
from storyassets.providers.prices import Price
from storyassets_tests.fakes.workshops import a_settings

UNITS = {"images": 2}


def a_price(usd: str, effective_from: date = date(2026, 1, 1)) -> Price:
    return Price(
        provider="painter",
        model="*",
        unit="images",
        usd=Decimal(usd),
        effective_from=effective_from,
        source="told",
    )


class Calendar:
    today = date(2026, 3, 1)

    def __call__(self) -> date:
        return self.today


@pytest.fixture
def settings(tmp_path):
    return a_settings(tmp_path)


def test_edited_prices_count_in_a_workshop_that_is_open(settings):
    workshop = Workshop(settings)
    prices = workshop.outfitter(Channel(name="default")).prices
    with pytest.raises(BadConfiguration, match="no price"):
        prices.cost_usd("painter", "one", UNITS)
    before = prices.usage(UNITS).price_version
    add_own_prices(settings, [a_price("0.04")])
    assert prices.cost_usd("painter", "one", UNITS) == Decimal("0.08")
    assert [row.usd for row in prices.rows_of("painter", "one")] == [Decimal("0.04")]
    assert prices.usage(UNITS).price_version == prices.version != before
    own_file(settings).unlink()
    assert prices.usage(UNITS).price_version == before
    workshop.close()


def test_a_price_takes_effect_on_its_day(settings):
    calendar = Calendar()
    add_own_prices(settings, [a_price("0.04"), a_price("0.05", date(2026, 3, 2))])
    prices = StandingPrices(settings, today=calendar)
    assert prices.cost_usd("painter", "one", UNITS) == Decimal("0.08")
    calendar.today = date(2026, 3, 2)
    assert prices.cost_usd("painter", "one", UNITS) == Decimal("0.10")


def test_a_file_that_cannot_be_read_leaves_the_prices_as_they_were_until_it_is_mended(settings, caplog):
    add_own_prices(settings, [a_price("0.04")])
    prices = StandingPrices(settings)
    whole = own_file(settings).read_text()
    own_file(settings).write_text("prices: [{provider:")
    for _ in range(3):
        assert prices.cost_usd("painter", "one", UNITS) == Decimal("0.08")
    assert sum("the prices stay as they were" in record.message for record in caplog.records) == 1
    own_file(settings).write_text(whole.replace("0.04", "0.0625"))
    assert prices.cost_usd("painter", "one", UNITS) == Decimal("0.125")


def test_whoever_begins_with_a_file_that_cannot_be_read_is_told(settings):
    settings.studio_dir.mkdir()
    own_file(settings).write_text("prices: [{provider:")
    with pytest.raises(BadConfiguration, match="prices"):
        StandingPrices(settings)


def test_what_has_no_price_is_free_only_where_that_is_allowed(settings):
    assert StandingPrices(settings, allow_unpriced=True).cost_usd("painter", "one", UNITS) == 0
