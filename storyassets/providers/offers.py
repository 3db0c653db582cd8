"""Offers: which providers can be had, before any of them is loaded. Adapters are imported when a chain names them.

Another package adds its own by an entry point of the group `storyassets.providers` that leads to an Offer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from importlib.metadata import entry_points
from typing import Any
from urllib.parse import urlsplit

from pydantic import SecretStr

from storyassets.errors import BadConfiguration
from storyassets.model.channel import Channel
from storyassets.providers.prices import PriceBook
from storyassets.providers.protocols import Prompting, Provider, ProviderRole, Reference, WordTiming
from storyassets.providers.targets import load_target
from storyassets.providers.word_timing import SpreadTiming
from storyassets.settings.keys import ProviderKeys

GROUP = "storyassets.providers"


@dataclass(frozen=True)
class Offer:
    """One provider of one role."""

    role: ProviderRole
    name: str
    target: str = field(metadata={"is": "module:class; the class is called with an Outfit"})
    model: str = ""
    """Unless the channel names another."""
    key: str = ""
    """The lower-case name of the variable that has to be set; ours are fields of ProviderKeys."""
    optional_key: str = ""
    """That which may be set, where many servers need none."""
    address: str = ""
    """That which says where it is; it has to be set."""
    extra: str = ""
    """What of us has to be installed for it: storyassets[extra]."""
    where: str = ""
    """Where a key is to be had."""
    at_once: int = 4
    """How many calls it gets at a time, unless the channel says otherwise."""
    per_minute: float | None = None


@dataclass(frozen=True)
class Outfit:
    """All that an adapter is made of."""

    name: str
    model: str
    key: SecretStr | None
    base_url: str
    keys: ProviderKeys
    channel: Channel
    prices: PriceBook
    prompting: Prompting
    read_take: Callable[[Reference], bytes]
    time_words: WordTiming = field(default_factory=SpreadTiming)
    role: ProviderRole = ProviderRole.WRITER


_TEXT = "storyassets.providers.text.openai_compatible:OpenAICompatibleWriter"
_SPEECH = "storyassets.providers.speech.openai_compatible:SpeechServerVoice"
_of_openai = partial(
    Offer, key="openai_api_key", address="openai_base_url", where="https://platform.openai.com/api-keys"
)


def _as_listers(offers: tuple[Offer, ...]) -> tuple[Offer, ...]:
    """Whoever writes scripts words listings, too, with the same key at the same address."""
    return tuple(
        replace(offer, role=ProviderRole.LISTER, target=f"{offer.target.removesuffix('Writer')}Lister")
        for offer in offers
    )


WRITERS = (
    _of_openai(ProviderRole.WRITER, "openai", _TEXT, "gpt-6-luna"),
    Offer(
        ProviderRole.WRITER,
        "grok",
        _TEXT,
        "grok-4.3",
        key="xai_api_key",
        address="xai_base_url",
        where="https://console.x.ai",
    ),
    Offer(
        ProviderRole.WRITER,
        "openrouter",
        _TEXT,
        key="openrouter_api_key",
        address="openrouter_base_url",
        where="https://openrouter.ai/keys",
    ),
    Offer(ProviderRole.WRITER, "ollama", _TEXT, address="ollama_base_url", at_once=1),
    Offer(
        ProviderRole.WRITER,
        "openai_compatible",
        _TEXT,
        optional_key="openai_compatible_api_key",
        address="openai_compatible_base_url",
    ),
    Offer(
        ProviderRole.WRITER,
        "anthropic",
        "storyassets.providers.text.anthropic:AnthropicWriter",
        "claude-haiku-4-5",
        key="anthropic_api_key",
        address="anthropic_base_url",
        extra="anthropic",
        where="https://console.anthropic.com",
    ),
    Offer(
        ProviderRole.WRITER,
        "gemini",
        "storyassets.providers.text.gemini:GeminiWriter",
        "gemini-3.8-flash",
        key="gemini_api_key",
        address="gemini_base_url",
        extra="gemini",
        where="https://aistudio.google.com/apikey",
    ),
)

OFFERS = (
    *WRITERS,
    *_as_listers(WRITERS),
    _of_openai(
        ProviderRole.ILLUSTRATOR,
        "openai",
        "storyassets.providers.image.openai:OpenAIIllustrator",
        "gpt-image-2",
    ),
    Offer(
        ProviderRole.ILLUSTRATOR,
        "huggingface",
        "storyassets.providers.image.hugging_face:HuggingFaceIllustrator",
        "black-forest-labs/FLUX.1-schnell",
        key="hf_token",
        address="hf_base_url",
        where="https://huggingface.co/settings/tokens",
    ),
    Offer(
        ProviderRole.VOICE,
        "elevenlabs",
        "storyassets.providers.speech.elevenlabs:ElevenLabsVoice",
        "eleven_multilingual_v2",
        key="elevenlabs_api_key",
        address="elevenlabs_base_url",
        where="https://elevenlabs.io/app/settings/api-keys",
        at_once=2,
    ),
    _of_openai(ProviderRole.VOICE, "openai", _SPEECH, "gpt-4o-mini-tts"),
    Offer(
        ProviderRole.VOICE,
        "openai_compatible",
        _SPEECH,
        optional_key="openai_compatible_speech_api_key",
        address="openai_compatible_speech_base_url",
    ),
    Offer(
        ProviderRole.VOICE,
        "command",
        "storyassets.providers.speech.command:CommandVoice",
        "command",
        at_once=2,
    ),
    Offer(
        ProviderRole.TALKING_HEAD,
        "did",
        "storyassets.providers.heads.did:DidHead",
        "talks",
        key="did_api_key",
        address="did_base_url",
        where="https://studio.d-id.com/account-settings",
    ),
    Offer(
        ProviderRole.TALKING_HEAD,
        "heygen",
        "storyassets.providers.heads.heygen:HeyGenHead",
        "photo-avatar",
        key="heygen_api_key",
        address="heygen_base_url",
        where="https://app.heygen.com/settings?nav=API",
    ),
    Offer(
        ProviderRole.TALKING_HEAD, "motion", "storyassets.providers.heads.motion:PortraitInMotion", "motion-1"
    ),
    Offer(
        ProviderRole.FOOTAGE,
        "pexels",
        "storyassets.providers.footage.pexels:PexelsFootage",
        "pexels-v1",
        key="pexels_api_key",
        address="pexels_base_url",
        where="https://www.pexels.com/api",
    ),
    Offer(ProviderRole.FOOTAGE, "folder", "storyassets.providers.footage.folder:FolderFootage", "folder-1"),
)


def find_offers() -> tuple[Offer, ...]:
    """Ours, and those of other packages. Raises BadConfiguration for an entry point that leads to no Offer."""
    return (*OFFERS, *(_load_entry(entry) for entry in entry_points(group=GROUP)))


def _load_entry(entry: Any) -> Offer:
    try:
        found = entry.load()
    except (ImportError, AttributeError, SyntaxError, ValueError, TypeError) as error:
        raise _broken_entry(entry.name, f"cannot be loaded: {error}") from error
    if not isinstance(found, Offer):
        raise _broken_entry(entry.name, "leads to no Offer")
    return found


def _broken_entry(name: str, problem: str) -> BadConfiguration:
    return BadConfiguration(
        f"the entry point {problem}", stage="providers", thing=name, fix="Mend or uninstall its package"
    )


def load_adapter(offer: Offer, outfit: Outfit) -> Provider[Any]:
    """The provider of an offer. Raises BadConfiguration that says what is missing and where it is to be had."""
    try:
        adapter = load_target(offer.target)
    except ModuleNotFoundError as error:
        if not offer.extra:
            raise _broken_adapter(offer, error) from error
        raise BadConfiguration(
            f"it needs the package {error.name}",
            stage="providers",
            thing=offer.name,
            fix=f"pip install 'storyassets[{offer.extra}]'",
        ) from error
    except (ImportError, AttributeError, SyntaxError, ValueError, TypeError) as error:
        raise _broken_adapter(offer, error) from error
    provider: Provider[Any] = adapter(outfit)
    return provider


def _broken_adapter(offer: Offer, error: Exception) -> BadConfiguration:
    return BadConfiguration(
        f"its adapter {offer.target} cannot be loaded: {error}",
        stage="providers",
        thing=offer.name,
        fix="Mend or uninstall its package",
    )


def has_host(address: str) -> bool:
    """Whether it is an http or https address with a host."""
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return False
