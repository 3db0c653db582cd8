"""A key that is refused ends the run: nobody else is asked in its place, and what was paid before is written down."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from storyassets.errors import BadConfiguration
from storyassets_tests.fakes.providers import FakeProvider
from storyassets_tests.fakes.studios import a_gateway, obtain


@pytest.mark.parametrize(("paid_usd", "state"), [(None, "released"), ("0.02", "settled")])
def test_the_next_in_the_chain_is_not_asked_and_an_earlier_answer_is_settled_at_its_price(
    tmp_path: Path, paid_usd: str | None, state: str
) -> None:
    refused = BadConfiguration("it answered 401")
    if paid_usd:
        refused.price(Decimal(paid_usd), {"input_tokens": Decimal(7)}, "1")
    first, second = FakeProvider("cloud", price_usd="1", failures=[refused]), FakeProvider("other")
    gateway = a_gateway(tmp_path, first, second)
    with pytest.raises(BadConfiguration, match="it answered 401"):
        obtain(gateway)
    assert second.asked == ()
    [call] = gateway.ledger.find_calls("the-sea")
    assert (call.state, call.cost_usd) == (state, Decimal(paid_usd or 0))
    assert bool(call.usage) is bool(paid_usd)
