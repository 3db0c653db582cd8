"""Listing with a language model: the two tries of a script, with another question and another form of answer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from storyassets.model.listing import ListingWords
from storyassets.providers.offers import Outfit
from storyassets.providers.protocols import ListingRequest, Made, Probe, Probing, Prompt
from storyassets.providers.wire_script.wire import clean
from storyassets.providers.wire_script.writing import (
    BYTES_PER_TOKEN,
    TOKENS_PER_WORD,
    Answer,
    Asking,
    Bill,
    ScriptWriter,
    ask_twice,
    bare_json,
    count_words,
    estimate_tokens,
    say_fault,
)

WIRE_VERSION = "wire-listing-1"
"""Raised when the wire model or its conversion change; it is part of every take's key."""

MOST_TOKENS = 4_000
"""An answer takes about 250; a model's thoughts take more."""

USUAL_TOKENS = 250
MOST_ANSWER_CHARACTERS = 20_000
MOST_TAGS = 40


class WireListing(BaseModel):
    """The whole answer."""

    model_config = ConfigDict(extra="forbid")

    title: str
    summary: str
    hashtags: list[str]
    tags: list[str]


SCHEMA: dict[str, Any] = WireListing.model_json_schema()
"""What an answer has to be: every field required, no other allowed."""

_SCHEMA_BYTES = len(json.dumps(SCHEMA))


class ModelLister:
    """A lister that asks a language model, over the connection of a writer."""

    def __init__(self, outfit: Outfit, connection: ScriptWriter) -> None:
        self._outfit = outfit
        self._connection = connection

    @property
    def name(self) -> str:
        """Its name in a channel's chain."""
        return self._outfit.name

    @property
    def model(self) -> str:
        """The vendor's model."""
        return self._outfit.model

    def estimate_usd(self, request: ListingRequest) -> Decimal:
        """At most: the longest answer, and a repair that quotes it."""
        asked = estimate_tokens(self._outfit.prompting.write_listing(request), _SCHEMA_BYTES)
        units = {"input_tokens": 2 * asked + MOST_TOKENS, "output_tokens": 2 * MOST_TOKENS}
        return self._outfit.prices.cost_usd(self.name, self.model, units)

    def expect_usd(self, request: ListingRequest) -> Decimal:
        """As a rule: one answer, and no repair."""
        asked = count_words(self._outfit.prompting.write_listing(request))
        units = {
            "input_tokens": round(asked * TOKENS_PER_WORD) + _SCHEMA_BYTES // BYTES_PER_TOKEN,
            "output_tokens": USUAL_TOKENS,
        }
        return self._outfit.prices.cost_usd(self.name, self.model, units)

    def spell(self, request: ListingRequest) -> Mapping[str, Any]:
        """All that the answer depends on, with the version of a repair's wording."""
        prompting = self._outfit.prompting
        return {
            "prompt": prompting.write_listing(request).model_dump(mode="json"),
            "mend": prompting.mend_listing(request, "", ()).version,
            "wire": WIRE_VERSION,
            "most_tokens": MOST_TOKENS,
            "seed": request.seed,
        }

    def make(self, request: ListingRequest) -> Made:
        """`ListingWords` as UTF-8 JSON, without faults. Raises InvalidOutput when the repair has some, too."""
        listing = self._outfit.prompting
        return ask_twice(
            listing.write_listing(request),
            lambda answer, faults: listing.mend_listing(request, answer, faults),
            partial(self._ask, request),
            partial(self._judge, request),
            self._outfit,
        )

    def probe(self) -> Probe:
        """As the writer is probed. Raises ProviderError or BadConfiguration."""
        if not isinstance(self._connection, Probing):
            raise TypeError(f"{self.name} cannot be probed")
        return self._connection.probe()

    def close(self) -> None:
        """End its connections."""
        close = getattr(self._connection, "close", None)
        if close is not None:
            close()

    def _ask(self, request: ListingRequest, prompt: Prompt, bill: Bill) -> Answer:
        asking = Asking(prompt, MOST_TOKENS, request.seed, "listing", SCHEMA)
        return bill.put(self._connection.ask, asking, _SCHEMA_BYTES)

    def _judge(self, request: ListingRequest, answer: Answer) -> tuple[ListingWords | None, Sequence[str]]:
        if len(answer.text) > MOST_ANSWER_CHARACTERS:
            return None, (f"the answer has {len(answer.text)} characters: that is no listing",)
        try:
            wire = WireListing.model_validate_json(bare_json(answer.text))
        except ValidationError as error:
            return None, tuple(say_fault(one["loc"], one["msg"]) for one in error.errors(include_url=False))
        if not clean(wire.title):
            return None, ("the title has no word",)
        words = to_words(wire)
        return words, self._outfit.prompting.find_listing_faults(request, words)


def to_words(wire: WireListing) -> ListingWords:
    """The answer in our own words; it has a title."""
    return ListingWords(
        title=clean(wire.title),
        summary=clean(wire.summary),
        hashtags=_several(one.lstrip("#") for one in wire.hashtags),
        tags=_several(wire.tags),
    )


def _several(told: Iterable[str]) -> tuple[str, ...]:
    """Each once, and not endlessly many."""
    return tuple(dict.fromkeys(plain for one in told if (plain := clean(one))))[:MOST_TAGS]
