"""REST: bounded in size and time, and what is known of a call that failed."""

import json
from itertools import chain, repeat

import pytest

from storyassets.errors import InvalidOutput, ProviderUnavailable
from storyassets.providers import rest
from storyassets.providers.offers import OFFERS
from storyassets.providers.rest import RestClient, Said
from storyassets_tests.fakes.loopback import Reply, as_json, loopback
from storyassets_tests.fakes.outfits import an_outfitter, no_keys

DID = next(offer for offer in OFFERS if offer.name == "did")


def call(site, *, is_order, clock=lambda: 0.0):
    outfit = an_outfitter(no_keys(did_api_key="k", did_base_url=site.url)).outfit(DID)
    client = RestClient(outfit, {}, lambda told: Said(str(told)), clock)
    try:
        return client.call("POST", "/talks", is_order=is_order)
    finally:
        client.close()


@pytest.mark.parametrize("is_order", [True, False])
def test_an_answer_that_drips_past_the_deadline_is_given_up(is_order):
    late = chain([0.0], repeat(rest.DEADLINE_S + 1))
    given_up = pytest.raises(ProviderUnavailable, match="within 120 s")
    with loopback(**{"*": as_json({"id": "a"})}) as site, given_up as raised:
        call(site, is_order=is_order, clock=lambda: next(late))
    assert raised.value.may_be_charged is is_order


@pytest.mark.parametrize(("is_order", "error"), [(True, InvalidOutput), (False, ProviderUnavailable)])
def test_an_answer_without_end_is_not_read_to_its_end(is_order, error):
    told = json.dumps({"id": "a" * rest.MOST_BYTES}).encode()
    with loopback(**{"*": Reply(told)}) as site, pytest.raises(error, match="no JSON object"):
        call(site, is_order=is_order)


def test_an_answer_in_time_is_read():
    with loopback(**{"*": as_json({"id": "a"})}) as site:
        assert call(site, is_order=True) == {"id": "a"}
