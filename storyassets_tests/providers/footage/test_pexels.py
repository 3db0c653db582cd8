"""Pexels against the simulated one."""

import pytest

from storyassets.errors import BadConfiguration, ProviderRefused, ProviderUnavailable
from storyassets.providers.protocols import FootageFacts, FootageRequest, ProviderRole
from storyassets.studio.acceptance_clips import accept_footage
from storyassets_tests.fakes.outfits import an_adapter, an_outfitter

SMALL = {"width_px": 360, "height_px": 640, "least_s": 3}
NOTHING = "qqq"


@pytest.fixture
def pexels(simulator):
    adapter = an_adapter(ProviderRole.FOOTAGE, "pexels", an_outfitter(simulator.keys()))
    yield adapter
    adapter.close()


def a_request(*words, **changes):
    return FootageRequest(**{**SMALL, "words": words or ("lighthouse", "sea"), **changes})


def facts_of(made):
    return FootageFacts.model_validate(made.facts)


def test_a_clip_is_the_smallest_that_is_large_and_long_enough_and_says_whose_it_is(pexels, simulator):
    made = pexels.make(a_request())
    figures = accept_footage(a_request())(made)
    assert (figures["image"]["width_px"], figures["image"]["height_px"]) == (360, 640)
    facts = facts_of(made)
    assert facts.source_id.startswith("pexels:video:")
    assert facts.credit.startswith("Filmer ")
    assert facts.page_url.startswith("https://www.pexels.com/video/lighthouse-sea-")
    assert facts.duration_s >= 3
    assert (made.cost_usd, simulator.invoice_usd("pexels"), simulator.problems()) == (0, 0, [])
    [search] = [one for one in simulator.seen("pexels") if "/search" in one.path]
    assert (search.query["orientation"], search.query["size"]) == ("portrait", "small")


def test_a_photo_is_made_as_large_as_was_asked_for(pexels):
    made = pexels.make(a_request(moving=False))
    figures = accept_footage(a_request(moving=False))(made)
    assert made.suffix == ".jpg"
    assert (figures["image"]["width_px"], figures["image"]["height_px"]) == (360, 640)
    assert facts_of(made).credit.startswith("Photographer ")


def test_what_was_seen_lately_is_not_chosen_and_the_key_does_not_know_that(pexels):
    first = facts_of(pexels.make(a_request())).source_id
    second = facts_of(pexels.make(a_request(unlike=(first,)))).source_id
    assert first != second
    assert pexels.spell(a_request(unlike=(first,))) == pexels.spell(a_request())


def test_the_seed_chooses_and_chooses_again(pexels):
    chosen = [facts_of(pexels.make(a_request(seed=seed, moving=False))).source_id for seed in (0, 1, 0)]
    assert chosen[0] == chosen[2] != chosen[1]


def test_words_are_left_out_from_the_lightest_on(pexels, simulator):
    made = pexels.make(a_request("candle", "castle", NOTHING, moving=False))
    assert facts_of(made).source_id
    asked = [one.query["query"] for one in simulator.seen("pexels") if "/search" in one.path]
    assert asked == [f"candle castle {NOTHING}", "candle castle"]


def test_where_nothing_is_found_it_says_so_after_a_few_searches(pexels, simulator):
    with pytest.raises(ProviderRefused, match="nothing fits"):
        pexels.make(a_request(NOTHING, "b", "c", "d", "e"))
    assert len(simulator.seen("pexels")) == 6


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("401", BadConfiguration),
        ("403", BadConfiguration),
        ("429", ProviderUnavailable),
        ("500", ProviderUnavailable),
        ("html", ProviderUnavailable),
        ("broken_json", ProviderUnavailable),
        ("truncated", ProviderUnavailable),
        ("empty", ProviderUnavailable),
        ("wrong_json", ProviderRefused),
    ],
)
def test_a_fault_of_the_search_is_an_error_of_ours(pexels, simulator, fault, error):
    simulator.fault("pexels", fault, times=9)
    with pytest.raises(error) as raised:
        pexels.make(a_request())
    assert simulator.key("pexels") not in str(raised.value)
    assert not getattr(raised.value, "may_be_charged", False)


@pytest.mark.parametrize("fault", ["html", "503", "truncated", "403", "empty"])
def test_a_file_that_cannot_be_fetched_can_be_asked_for_again(pexels, simulator, fault):
    simulator.fault("pexels", fault, on="/videos/files/")
    with pytest.raises(ProviderUnavailable):
        pexels.make(a_request())


def test_it_can_be_tried_with_one_photo(pexels):
    assert "1 photo" in pexels.probe().answered
