"""Prices are dated rows: which one is in force, and what it makes of units."""

from datetime import date
from decimal import Decimal

import pytest

from storyassets.errors import BadConfiguration
from storyassets.providers.offers import OFFERS
from storyassets.providers.prices import Price, PriceBook
from storyassets_tests.fakes.outfits import packaged_prices

TODAY = date(2026, 11, 21)


def a_price(usd, effective_from="2026-01-01", model="m", unit="images"):
    return Price(
        provider="cloud", model=model, unit=unit, usd=usd, effective_from=effective_from, source="a page"
    )


def test_the_row_that_took_effect_last_is_in_force():
    rows = [a_price("3", "2026-11-21"), a_price("1"), a_price("9", "2026-11-22"), a_price("2", "2026-05-01")]
    assert PriceBook(rows, TODAY).unit_usd("cloud", "m", "images") == 3
    assert PriceBook(rows, date(2026, 6, 1)).unit_usd("cloud", "m", "images") == 2
    assert PriceBook([a_price("1"), a_price("2")], TODAY).unit_usd("cloud", "m", "images") == 2


def test_one_s_own_rows_go_first_and_any_model_of_theirs_before_the_package_s():
    packaged = [a_price("5", "2026-11-20"), a_price("7", model="other")]
    book = PriceBook(packaged, TODAY, own=[a_price("1"), a_price("2", model="*")])
    assert [book.unit_usd("cloud", model, "images") for model in ("m", "other", "third")] == [1, 2, 2]
    assert [(row.model, row.usd) for row in book.in_force] == [("*", 2), ("m", 1)]
    assert [row.usd for row in book.rows_of("cloud", "other")] == [2]


def test_units_are_billed_exactly_and_a_version_tells_by_which_prices():
    book = PriceBook([a_price("0.0000001", unit="input_tokens"), a_price("0.1", unit="images")], TODAY)
    units = {"input_tokens": 3, "images": 2, "seconds": 0}
    assert book.cost_usd("cloud", "m", units) == Decimal("0.2000003")
    usage = book.usage(units)
    assert usage.units == {"input_tokens": 3, "images": 2}
    assert usage.price_version == book.version
    assert book.version != PriceBook([a_price("0.2")], TODAY).version


def test_what_has_no_price_is_refused_unless_that_is_allowed():
    with pytest.raises(
        BadConfiguration, match=r"prices: cloud: m has no price for images\. Add it to"
    ) as wrong:
        PriceBook([a_price("9", "2026-11-22")], TODAY).cost_usd("cloud", "m", {"images": 1})
    assert wrong.value.exit_code == 3
    assert PriceBook([], TODAY, allow_unpriced=True).cost_usd("cloud", "m", {"images": 1}) == 0


def test_every_offer_that_needs_a_key_and_has_a_model_has_a_price():
    free = {"pexels"}
    book = packaged_prices()
    paid = [offer for offer in OFFERS if offer.key and offer.model and offer.name not in free]
    assert [offer.name for offer in paid if not book.rows_of(offer.name, offer.model)] == []
    assert len(paid) >= 9
