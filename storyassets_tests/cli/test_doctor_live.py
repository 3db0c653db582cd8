from contextlib import closing
from decimal import Decimal

import pytest

from storyassets.cli.doctor.finding import State
from storyassets.cli.doctor.live import examine_live, tell_price
from storyassets.defs.resources import Workshop
from storyassets.errors import BadConfiguration, InvalidOutput, ProviderUnavailable
from storyassets.model.cost import CostGroup
from storyassets.providers.offers import Offer
from storyassets.providers.prices import Price
from storyassets.providers.protocols import Probe, ProviderRole
from storyassets.providers.registry import Registry
from storyassets.studio.costs import find_costs
from storyassets_tests.fakes.outfits import TODAY, no_keys
from storyassets_tests.fakes.workshops import a_settings

TARGET = f"{__name__}:Tried"


class Tried:
    """Answers as its model's name says."""

    def __init__(self, outfit):
        self.name, self.model = outfit.name, outfit.model

    def probe(self):
        if self.model == "down":
            raise ProviderUnavailable("it answered 503", thing=self.name, fix="Try again later")
        if self.model == "lost":
            raise ProviderUnavailable("the answer did not come", may_be_charged=True, thing=self.name)
        if self.model == "babbling":
            raise InvalidOutput("no word of sense", thing=self.name).price(Decimal("0.002"), {}, "v1")
        if self.model == "wrong":
            raise BadConfiguration("it answered 401", thing=self.name, fix="Check the key")
        retires_on = "2027-01-06" if self.model == "old" else ""
        return Probe(
            model=self.model, answered="it is there", cost_usd=Decimal("0.001"), retires_on=retires_on
        )


class Untried:
    """Cannot be probed."""

    def __init__(self, outfit):
        self.name, self.model = outfit.name, outfit.model


def live(tmp_path, model="gpt-6-luna", name="openai", key="sk", target=TARGET, chain=True, more=""):
    with closing(a_workshop(tmp_path, model, name, key, target, chain, more)) as workshop:
        return list(examine_live(workshop)), workshop.ledger.find_calls("")


def a_workshop(tmp_path, model="gpt-6-luna", name="openai", key="sk", target=TARGET, chain=True, more=""):
    settings = a_settings(tmp_path).model_copy(update={"keys": no_keys(openai_api_key=key)})
    offer = Offer(ProviderRole.WRITER, name, target, model, key="openai_api_key", where="somewhere")
    settings.channels_dir.mkdir(parents=True, exist_ok=True)
    named = f"providers: {{writer: [{name}]}}\n" if chain else ""
    (settings.channels_dir / "default.yaml").write_text(f"name: default\n{named}{more}")
    return Workshop(settings, registry=Registry({}, [offer]))


def test_a_provider_that_answers_is_told_with_its_time_model_and_price(tmp_path):
    [finding], [call] = live(tmp_path)
    assert finding.state is State.OK
    assert finding.subject == "writer openai"
    for told in (" ms", "model gpt-6-luna", "it is there", "$0.1 per 1M input_tokens"):
        assert told in finding.message
    assert call.cost_usd == Decimal("0.001") and call.purpose.asset == "doctor"


def test_a_model_that_retires_is_a_warning_with_its_day(tmp_path):
    [finding], _ = live(tmp_path, model="old")
    assert finding.state is State.WARN
    assert "2027-01-06" in finding.message and "models.writer" in finding.fix


@pytest.mark.parametrize("model", ["down", "wrong"])
def test_one_that_does_not_answer_fails_and_costs_nothing(tmp_path, model):
    [finding], [call] = live(tmp_path, model=model)
    assert finding.state is State.FAIL
    assert call.cost_usd == 0 and call.state.value == "released"


@pytest.mark.parametrize(
    ("model", "state", "cost_usd", "counts_usd"),
    [("lost", "possibly_charged", "0", "0.01"), ("babbling", "settled", "0.002", "0.002")],
)
def test_what_a_try_cost_or_may_have_cost_counts_though_it_failed(
    tmp_path, model, state, cost_usd, counts_usd
):
    with closing(a_workshop(tmp_path, model)) as workshop:
        [finding] = examine_live(workshop)
        [call] = workshop.ledger.find_calls("")
        assert finding.state is State.FAIL
        assert (call.state.value, call.cost_usd) == (state, Decimal(cost_usd))
        assert workshop.ledger.spending("", "default").day_usd == Decimal(counts_usd)


def test_a_try_that_the_budget_does_not_allow_is_not_made(tmp_path):
    [finding], calls = live(tmp_path, more="budget: {day_usd: 0.005}\n")
    assert finding.state is State.FAIL and "the day budget of $0.005" in finding.message
    assert calls == []


def test_tries_count_for_the_breaker_and_heed_it(tmp_path):
    with closing(a_workshop(tmp_path, "down")) as workshop:
        findings = [finding for _ in range(6) for finding in examine_live(workshop)]
        assert [finding.state for finding in findings] == [State.FAIL] * 6
        assert "openai is not asked until" in findings[-1].message
        assert len(workshop.ledger.find_calls("")) == 5


@pytest.mark.parametrize(("model", "failed"), [("gpt-6-luna", 0), ("down", 1), ("lost", 1)])
def test_only_a_try_without_an_answer_is_told_as_failed(tmp_path, model, failed):
    with closing(a_workshop(tmp_path, model)) as workshop:
        list(examine_live(workshop))
        total = find_costs(workshop.ledger.database, CostGroup.PROVIDER).total
        assert (total.made, total.failed) == (0, failed)


def test_one_that_a_channel_names_without_its_key_fails(tmp_path):
    [finding], calls = live(tmp_path, key=None)
    assert finding.state is State.FAIL and "needs a key" in finding.message
    assert calls == []


def test_a_key_alone_is_enough_to_be_tried(tmp_path):
    [finding], _ = live(tmp_path, chain=False)
    assert finding.state is State.OK


def test_one_without_a_model_is_not_tried_while_no_channel_asks_it(tmp_path):
    [finding], calls = live(tmp_path, chain=False, model="")
    assert finding.state is State.OK and "no provider is configured" in finding.message
    assert calls == []


def test_with_no_key_and_no_name_there_is_nothing_to_try(tmp_path):
    [finding], _ = live(tmp_path, chain=False, key=None)
    assert finding.state is State.OK and "no provider is configured" in finding.message


def test_what_cannot_be_tried_says_so(tmp_path):
    [finding], _ = live(tmp_path, target=f"{__name__}:Untried")
    assert finding.state is State.WARN


@pytest.mark.parametrize(
    ("usd", "told"),
    [
        ("0.0000001", "$0.1 per 1M tokens"),
        ("0.00008", "$80 per 1M tokens"),
        ("0.003", "$3 per 1k tokens"),
        ("0.05", "$0.05 per token"),
        ("0", "$0 per 1M tokens"),
    ],
)
def test_prices_are_told_for_as_many_units_as_one_can_read(usd, told):
    row = Price(provider="p", model="m", unit="tokens", usd=usd, effective_from=TODAY, source="s")
    assert tell_price(row) == told
