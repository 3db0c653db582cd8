"""Writing with a language model: one question, one repair at most, every token counted."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from typing import Any

from pydantic import BaseModel, ValidationError

from storyassets.errors import BadConfiguration, InvalidOutput, ProviderError, StoryAssetsError
from storyassets.model.script import Script
from storyassets.providers.offers import Outfit
from storyassets.providers.protocols import Made, Prompt, ScriptRequest
from storyassets.providers.wire_script.failures import useless_answer, what_is_written
from storyassets.providers.wire_script.wire import WIRE_VERSION, WireScript, find_wire_faults, to_script

SCHEMA: dict[str, Any] = WireScript.model_json_schema()
"""What an answer has to be: every field required, no other allowed."""

BYTES_PER_TOKEN = 3
OUTPUT_TOKENS = 4_000
OUTPUT_TOKENS_PER_S = 60
"""Lines take about 25 tokens a second as JSON; scripts other than Latin and a model's thoughts take more."""

USUAL_TOKENS_PER_S = 25
TOKENS_PER_WORD = 1.4
"""Of English prose, in the tokenizers of our day."""

LONGEST_CALL_S = 180.0
CONNECT_S = 10.0
MOST_FAULTS = 20
MOST_ANSWER_CHARACTERS = 200_000
_SCHEMA_BYTES = len(json.dumps(SCHEMA))


@dataclass(frozen=True)
class Asking:
    """One question to a model, and the bounds of its answer."""

    prompt: Prompt
    most_tokens: int
    seed: int
    form: str = "script"
    schema: Mapping[str, Any] = field(default_factory=lambda: SCHEMA)
    """What the answer is, in a word and exactly."""


@dataclass(frozen=True)
class Answer:
    """What a model said. The units are as it counted them; none if it told none."""

    text: str
    units: Mapping[str, Decimal]


class ScriptWriter(ABC):
    """A writer that asks a language model. An adapter adds how one question is put."""

    def __init__(self, outfit: Outfit) -> None:
        self._outfit = outfit

    @property
    def name(self) -> str:
        """Its name in a channel's chain."""
        return self._outfit.name

    @property
    def model(self) -> str:
        """The vendor's model."""
        return self._outfit.model

    @property
    def timeout_s(self) -> float:
        """How long one question may take."""
        return min(LONGEST_CALL_S, self._outfit.channel.fallback.take_deadline_s)

    @abstractmethod
    def ask(self, asking: Asking) -> Answer:
        """Put one question. Raises ProviderError or BadConfiguration."""

    def estimate_usd(self, request: ScriptRequest) -> Decimal:
        """At most: the longest answer, and a repair that quotes it."""
        prompt = self._outfit.prompting.write_script(request)
        most = most_tokens(request.duration_s)
        asked = estimate_tokens(prompt)
        units = {"input_tokens": 2 * asked + most, "output_tokens": 2 * most}
        return self._outfit.prices.cost_usd(self.name, self.model, units)

    def expect_usd(self, request: ScriptRequest) -> Decimal:
        """As a rule: one answer, of about as many words as the duration has room for, and no repair."""
        asked = count_words(self._outfit.prompting.write_script(request))
        units = {
            "input_tokens": round(asked * TOKENS_PER_WORD) + _SCHEMA_BYTES // BYTES_PER_TOKEN,
            "output_tokens": round(USUAL_TOKENS_PER_S * request.duration_s),
        }
        return self._outfit.prices.cost_usd(self.name, self.model, units)

    def spell(self, request: ScriptRequest) -> Mapping[str, Any]:
        """All that the answer depends on, with the version of a repair's wording."""
        prompting = self._outfit.prompting
        prompt = prompting.write_script(request)
        return {
            "prompt": prompt.model_dump(mode="json"),
            "mend": prompting.mend_script(request, "", ()).version,
            "wire": WIRE_VERSION,
            "most_tokens": most_tokens(request.duration_s),
            "seed": request.seed,
        }

    def make(self, request: ScriptRequest) -> Made:
        """A `Script` as UTF-8 JSON, without faults. Raises InvalidOutput when the repair has some, too."""
        writing = self._outfit.prompting
        return ask_twice(
            writing.write_script(request),
            lambda answer, faults: writing.mend_script(request, answer, faults),
            partial(self._ask, request),
            partial(self._judge, request),
            self._outfit,
        )

    def _ask(self, request: ScriptRequest, prompt: Prompt, bill: Bill) -> Answer:
        return bill.put(self.ask, Asking(prompt, most_tokens(request.duration_s), request.seed))

    def _judge(self, request: ScriptRequest, answer: Answer) -> tuple[Script | None, Sequence[str]]:
        if len(answer.text) > MOST_ANSWER_CHARACTERS:
            return None, (f"the answer has {len(answer.text)} characters: that is no script of this length",)
        try:
            wire = WireScript.model_validate_json(bare_json(answer.text))
        except ValidationError as error:
            return None, tuple(say_fault(one["loc"], one["msg"]) for one in error.errors(include_url=False))
        faults = find_wire_faults(wire)
        if faults:
            return None, faults
        script = to_script(wire, request.story)
        return script, self._outfit.prompting.find_faults(request, script)


class Bill:
    """The units of all questions of one script, or one listing."""

    def __init__(self, outfit: Outfit) -> None:
        self._outfit = outfit
        self.units: dict[str, Decimal] = {}

    def put(
        self, ask: Callable[[Asking], Answer], asking: Asking, schema_bytes: int = _SCHEMA_BYTES
    ) -> Answer:
        """Put one question, on the bill. What a failed repair's first answer cost is never forgotten."""
        try:
            answer = ask(asking)
        except BadConfiguration as refused_key:
            if self.units:  # it ends the run all the same: no other is asked in its place
                self.price(refused_key)
            raise
        except ProviderError as error:
            if not self.units:
                raise
            raise self.carried_by(error) from error
        self.add(answer.units or estimate_units(asking.prompt, answer.text, schema_bytes))
        return answer

    def add(self, units: Mapping[str, Decimal]) -> None:
        """One answer's units."""
        for unit, count in units.items():
            self.units[unit] = self.units.get(unit, Decimal(0)) + count

    @property
    def cost_usd(self) -> Decimal:
        """What they cost."""
        return self._outfit.prices.cost_usd(self._outfit.name, self._outfit.model, self.units)

    def price(self, error: StoryAssetsError) -> None:
        """Have the error tell what they cost."""
        error.price(self.cost_usd, self.units, self._outfit.prices.version)

    def carried_by(self, error: ProviderError) -> InvalidOutput:
        """The failure of a repair, with what was spent; with no sum where nobody knows what the repair has cost."""
        unknown = error.may_be_charged and not error.units
        self.add(error.units or {})
        carrier = useless_answer(
            f"its {what_is_written(self._outfit)} had faults, and the repair failed: {error.message}",
            self._outfit,
            units={} if unknown else self.units,
            retryable=error.retryable,
        )
        carrier.fix = error.fix
        carrier.retry_after_s = error.retry_after_s
        return carrier


def ask_twice(
    prompt: Prompt,
    mend: Callable[[str, Sequence[str]], Prompt],
    ask: Callable[[Prompt, Bill], Answer],
    judge: Callable[[Answer], tuple[BaseModel | None, Sequence[str]]],
    outfit: Outfit,
) -> Made:
    """The answer without faults, as JSON: the first one, or the one to the prompt that names the first one's faults.

    Raises InvalidOutput, with what both cost, when the second has some, too.
    """
    bill = Bill(outfit)
    answer = ask(prompt, bill)
    written, faults = judge(answer)
    mended = bool(faults)
    if faults:
        answer = ask(mend(answer.text, faults[:MOST_FAULTS]), bill)
        written, faults = judge(answer)
    if written is None or faults:
        told = f"its {what_is_written(outfit)} is still wrong after a repair: {'; '.join(faults[:3])}"
        raise useless_answer(told, outfit, units=bill.units, retryable=False)
    return Made(
        content=written.model_dump_json().encode("utf-8"),
        suffix=".json",
        facts={"prompt": prompt.version, "mended": mended},
        cost_usd=bill.cost_usd,
        usage=outfit.prices.usage(bill.units),
    )


def count_words(prompt: Prompt) -> int:
    """How many words a question has."""
    return len(prompt.text.split()) + len(prompt.system.split())


def most_tokens(duration_s: float) -> int:
    """How long an answer may be."""
    return OUTPUT_TOKENS + int(OUTPUT_TOKENS_PER_S * duration_s)


def estimate_tokens(prompt: Prompt, schema_bytes: int = _SCHEMA_BYTES) -> int:
    """How many tokens a question has at most, with the form of its answer."""
    return (_bytes(prompt.text) + _bytes(prompt.system) + schema_bytes) // BYTES_PER_TOKEN + 1


def estimate_units(prompt: Prompt, answer: str, schema_bytes: int = _SCHEMA_BYTES) -> dict[str, Decimal]:
    """The units of an answer that did not tell any."""
    return {
        "input_tokens": Decimal(estimate_tokens(prompt, schema_bytes)),
        "output_tokens": Decimal(_bytes(answer) // BYTES_PER_TOKEN + 1),
    }


def bare_json(text: str) -> str:
    """The object in an answer that has a fence or thoughts around it; the answer itself if there is none."""
    after_thoughts = text.rpartition("</think>")[2]
    first, last = after_thoughts.find("{"), after_thoughts.rfind("}")
    return after_thoughts[first : last + 1] if 0 <= first < last else text


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "replace"))


def say_fault(place: Sequence[int | str], told: str) -> str:
    """A field that is wrong, as the model is told of it."""
    where = ".".join(str(part) for part in place)
    return f"{where}: {told}" if where else f"the answer is not the JSON that was asked for: {told}"
