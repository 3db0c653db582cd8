"""Delivery: what a provider is, and what it gives. No vendor is named here.

A provider has a name, a model, an estimate and `make`. Whatever else it can do it shows by one of the
smaller protocols below, which the gateway looks for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Protocol, TypeVar, runtime_checkable

from pydantic import Field

from storyassets.model.document import Noun
from storyassets.model.listing import ListingWords
from storyassets.model.script import Script
from storyassets.model.take import WordTime
from storyassets.providers.protocols.requests import (
    ListingRequest,
    PictureRequest,
    ScriptRequest,
    SpeechFacts,
    SpeechRequest,
)


class Usage(Noun):
    """What a bill is made of."""

    units: dict[str, Decimal] = Field(description="by the unit's name in prices.yaml, such as input_tokens")
    price_version: str = Field(description="of the prices by which the cost was reckoned")


class Made(Noun):
    """What a provider delivered."""

    content: bytes
    suffix: str
    facts: dict[str, Any] = Field(default_factory=dict, description="JSON, kept beside the take")
    cost_usd: Decimal = Decimal(0)
    usage: Usage | None = None


RequestT = TypeVar("RequestT", bound=Noun, contravariant=True)
AskedT = TypeVar("AskedT", bound=Noun)


class Provider(Protocol[RequestT]):
    """One way to fill a role. Calls may come from several threads at once."""

    @property
    def name(self) -> str:
        """Its name in a channel's chain, such as `embedded`."""
        ...

    @property
    def model(self) -> str:
        """The vendor's model; for an embedded provider its recipe's version, raised when its output changes."""
        ...

    def estimate_usd(self, request: RequestT) -> Decimal:
        """What one call may cost at most. Raises BadConfiguration for what has no price."""
        ...

    def make(self, request: RequestT) -> Made:
        """Make it, in one try. Raises ProviderError, or BadConfiguration for a wrong key or address.

        An InvalidOutput whose answer had its price carries it (`cost_usd`, `usage`).
        """
        ...


@runtime_checkable
class Spelling(Protocol):
    """Asks for less, or in other words, than the request has: the key is made of these alone."""

    def spell(self, request: Any) -> Mapping[str, Any]:
        """What will be sent, but for the key and the address, in JSON; prompts with their versions."""
        ...


@runtime_checkable
class Expecting(Protocol):
    """Knows what it costs as a rule, where that is far from the most that it may cost."""

    def expect_usd(self, request: Any) -> Decimal:
        """What the call will probably cost. Raises BadConfiguration for what has no price."""
        ...


@runtime_checkable
class Choosy(Protocol):
    """Fills its role for some kinds of request only; for the others it is left out of the chain."""

    def accepts(self, request: Any) -> bool:
        """Whether it can be asked for this."""
        ...


@runtime_checkable
class RemoteWork(Protocol):
    """Works for minutes on its own machine. `make` is not called; the gateway submits, and then polls."""

    poll_every_s: float

    def submit(self, request: Any) -> str:
        """Order it; the job's id, which is written down before it is polled. Raises ProviderError."""
        ...

    def poll(self, job_id: str, request: Any) -> Made | None:
        """The answer, or None while it is still being worked on. Raises ProviderError if the job failed."""
        ...

    def cancel(self, job_id: str) -> bool:
        """Stop it; whether that refunds it. A job that is not refunded is left to be adopted."""
        ...


class Probe(Noun):
    """What one smallest real call has shown."""

    model: str
    answered: str = Field(description="what came, in a few words")
    cost_usd: Decimal = Decimal(0)
    retires_on: str = Field(default="", description="an ISO date, where the provider tells one")


@runtime_checkable
class Probing(Protocol):
    """Can be tried for next to nothing."""

    def probe(self) -> Probe:
        """Make one smallest real call. Raises ProviderError or BadConfiguration."""
        ...


@runtime_checkable
class Closing(Protocol):
    """What holds something that has to be let go."""

    def close(self) -> None:
        """Let it go."""
        ...


class ScriptWriting(Protocol):
    """The rules by which a script is written without a language model."""

    def __call__(self, request: ScriptRequest) -> Script:
        """The script of the request's story."""
        ...


class ListingWriting(Protocol):
    """The rules by which an episode is listed without a language model."""

    def __call__(self, request: ListingRequest) -> ListingWords:
        """The words of the request's script."""
        ...


class WordTiming(Protocol):
    """Finds when each word of a request sounds in a recording of it that came without times."""

    @property
    def version(self) -> str:
        """Of how it does that; it is part of a take's key."""
        ...

    def __call__(
        self, request: SpeechRequest, recording: bytes, words: Sequence[WordTime] = ()
    ) -> SpeechFacts:
        """The times in this WAV. `words` are the provider's own, where it told them: phonemes are laid into them."""
        ...


class Prompt(Noun):
    """What a model is told. The version is raised with its wording, and is part of the take's key."""

    version: str
    text: str
    system: str = ""


class Prompting(Protocol):
    """The words for models, and the judgement of their scripts: rules of the story, in a channel's taste."""

    def write_script(self, request: ScriptRequest) -> Prompt:
        """Ask for a script. The story's text is quoted as data."""
        ...

    def mend_script(self, request: ScriptRequest, answer: str, faults: Sequence[str]) -> Prompt:
        """Ask for the same script without these faults."""
        ...

    def draw(self, request: PictureRequest) -> Prompt:
        """Ask for a picture: setting, emotion, appearance, style and format; milder if it is softened."""
        ...

    def find_faults(self, request: ScriptRequest, script: Script) -> Sequence[str]:
        """What is wrong with a model's script, as sentences that the model can be told; none if nothing is."""
        ...

    def write_listing(self, request: ListingRequest) -> Prompt:
        """Ask for title, summary and tags. The script's words are quoted as data."""
        ...

    def mend_listing(self, request: ListingRequest, answer: str, faults: Sequence[str]) -> Prompt:
        """Ask for the same without these faults."""
        ...

    def find_listing_faults(self, request: ListingRequest, words: ListingWords) -> Sequence[str]:
        """What is wrong with a model's words, as sentences that the model can be told."""
        ...
