"""The two tries of a script, without a vendor; and what vendors count."""

import json
from decimal import Decimal

import pytest
from anthropic.types import Usage
from google.genai import types
from openai.types.completion_usage import CompletionUsage

from storyassets.errors import InvalidOutput, ProviderUnavailable
from storyassets.model.channel import Channel
from storyassets.model.script import Script
from storyassets.providers.offers import Offer
from storyassets.providers.protocols import ProviderRole
from storyassets.providers.text import anthropic, gemini, openai_compatible
from storyassets.providers.wire_script import Answer, ScriptWriter
from storyassets.providers.wire_script.failures import failed_call, lost_call, plain_address
from storyassets.providers.wire_script.writing import estimate_tokens
from storyassets_tests.fakes.outfits import an_outfitter, no_keys
from storyassets_tests.fakes.telling import a_script_request, a_wire_line, a_wire_script

OFFER = Offer(
    ProviderRole.WRITER, "openai", "x:y", "gpt-6-luna", key="openai_api_key", address="openai_base_url"
)
GOOD = json.dumps(a_wire_script())
BAD = json.dumps(a_wire_script(title=""))
UNITS = {"input_tokens": Decimal(1000), "output_tokens": Decimal(500)}


class TellingWriter(ScriptWriter):
    """Answers with what it was given, in turn; an error is raised."""

    def __init__(self, *answers, units=UNITS):
        keys = no_keys(openai_api_key="canary-key-1234")
        super().__init__(an_outfitter(keys, Channel(name="default")).outfit(OFFER))
        self.answers = list(answers)
        self.units = units
        self.asked = []

    def ask(self, asking):
        self.asked.append(asking)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return Answer(answer, self.units)


def test_a_good_answer_is_taken_as_it_is():
    writer = TellingWriter(GOOD)
    made = writer.make(a_script_request())
    assert len(writer.asked) == 1
    assert made.cost_usd == Decimal("0.00035")
    assert made.usage.units == UNITS


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (BAD, "the title has no word"),
        (json.dumps(a_wire_script(lines=[])), "there are no lines"),
        ("I cannot do that, Dave.", "not the JSON that was asked for"),
        ('{"title": "x"}', "roles: Field required"),
        (json.dumps(a_wire_script(lines=[a_wire_line("INTRO", "x")])), "lines.0.beat"),
        (GOOD[:200], "not the JSON"),
        ("[" * 100_000, "not the JSON"),
        (GOOD.replace("cheese", "cheese " * 50_000), "characters: that is no script"),
    ],
)
def test_a_bad_answer_is_told_its_faults_and_mended_once(answer, told):
    writer = TellingWriter(answer, GOOD)
    made = writer.make(a_script_request())
    assert told in writer.asked[1].prompt.text.split("<faults>")[1]
    assert answer[:60] in writer.asked[1].prompt.text.split("<answer>")[1]
    assert made.facts == {"prompt": "script-1", "mended": True}
    assert made.usage.units == {unit: 2 * count for unit, count in UNITS.items()}
    assert made.cost_usd == Decimal("0.0007")
    assert Script.model_validate_json(made.content).title == "The Fox and the Crow"


def test_a_hundred_faults_are_told_twenty_at_a_time():
    lines = [a_wire_line(one["beat"], "<b>") for one in a_wire_script()["lines"]] * 20
    writer = TellingWriter(json.dumps(a_wire_script(lines=lines)), GOOD)
    writer.make(a_script_request())
    assert writer.asked[1].prompt.text.split("<faults>")[1].count("\n- ") == 20


def test_an_answer_without_counts_is_counted_by_its_bound_and_never_free():
    writer = TellingWriter(GOOD, units={})
    made = writer.make(a_script_request())
    assert made.usage.units["input_tokens"] == estimate_tokens(writer.asked[0].prompt)
    assert made.usage.units["output_tokens"] >= len(GOOD) // 3
    assert 0 < made.cost_usd <= writer.estimate_usd(a_script_request())


def test_two_bad_answers_are_given_up_with_the_price_of_both():
    with pytest.raises(InvalidOutput, match="the title has no word") as caught:
        TellingWriter(BAD, BAD).make(a_script_request())
    assert caught.value.cost_usd == Decimal("0.0007")
    assert not caught.value.retryable


def test_a_repair_of_unknown_price_leaves_the_sum_open():
    lost = ProviderUnavailable("lost", may_be_charged=True)
    with pytest.raises(InvalidOutput, match="the repair failed: lost") as caught:
        TellingWriter(BAD, lost).make(a_script_request())
    assert caught.value.cost_usd is None and caught.value.may_be_charged


def test_a_repair_that_finds_nobody_keeps_the_first_price_and_may_be_tried_again():
    gone = ProviderUnavailable("gone", retry_after_s=3.0, fix="Wait")
    with pytest.raises(InvalidOutput, match="the repair failed: gone") as caught:
        TellingWriter(BAD, gone).make(a_script_request())
    assert caught.value.cost_usd == Decimal("0.00035")
    assert caught.value.retryable and caught.value.retry_after_s == 3.0


def test_the_estimate_is_never_below_a_whole_repair_of_the_longest_answer():
    writer, request = TellingWriter(), a_script_request("很久以前有一只狐狸。" * 300)
    spelled = writer.spell(request)
    asked = len((spelled["prompt"]["text"] + spelled["prompt"]["system"]).encode()) // 3
    output = 2 * spelled["most_tokens"]
    assert writer.estimate_usd(request) >= Decimal("0.0000001") * 2 * asked + Decimal("0.0000005") * output


def test_thoughts_that_a_server_hides_in_the_total_are_counted():
    usage = CompletionUsage(prompt_tokens=10, completion_tokens=5, total_tokens=115)
    assert openai_compatible.read_units(usage) == {"input_tokens": 10, "output_tokens": 105}
    plain = CompletionUsage(prompt_tokens=10, completion_tokens=5, total_tokens=15)
    assert openai_compatible.read_units(plain)["output_tokens"] == 5
    assert openai_compatible.read_units(None) == {}


def test_what_a_cache_read_is_counted():
    usage = Usage(input_tokens=3, output_tokens=4, cache_creation_input_tokens=5, cache_read_input_tokens=6)
    assert anthropic.read_units(usage) == {"input_tokens": 14, "output_tokens": 4}


def test_gemini_s_thoughts_are_counted():
    usage = types.GenerateContentResponseUsageMetadata(
        prompt_token_count=7, candidates_token_count=3, thoughts_token_count=20
    )
    assert gemini.read_units(usage) == {"input_tokens": 7, "output_tokens": 23}
    assert gemini.read_units(None) == {}


def test_an_address_is_told_without_user_password_and_query():
    assert plain_address("https://me:pass@host:8/v1?key=x#y") == "https://host:8/v1"


def test_an_error_tells_no_secret_and_a_missing_model_where_to_name_another():
    outfit = TellingWriter()._outfit
    error = failed_call(404, "no model for canary-key-1234", outfit, key_variable="OPENAI_API_KEY")
    assert "canary-key-1234" not in str(error)
    assert "models.writer.openai" in str(error)


def test_a_lost_connection_is_told_apart_from_nobody_there():
    outfit = TellingWriter()._outfit
    assert not lost_call(type("ConnectError", (Exception,), {})("refused"), outfit).may_be_charged
    assert lost_call(type("ReadError", (Exception,), {})("reset"), outfit).may_be_charged
    half = Exception("peer closed connection without sending complete message body (incomplete chunked read)")
    assert isinstance(lost_call(half, outfit), InvalidOutput)
