"""Voices: which of a provider's voices speaks a line.

The channel decides: for a recurring character by name, else for the timbre (several, with commas between
them, for several characters of one timbre). Where it is silent, the stock voices of `voices.yaml` speak.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml
from pydantic import TypeAdapter

from storyassets.errors import BadConfiguration
from storyassets.model.channel import Channel, member_called, plain_name
from storyassets.model.character import Timbre
from storyassets.providers.protocols import SpeechRequest

CATALOGUE = Path(__file__).with_name("voices.yaml")


def choose_voice(channel: Channel, provider: str, request: SpeechRequest) -> str:
    """The id of the voice; empty where neither the channel nor the catalogue names one."""
    own = _voice_of_name(channel, provider, request.speaker)
    if own:
        return own
    timbre, number = request.voice.timbre, request.voice.number
    named = channel.voices.get(provider, {}).get(timbre.value, "")
    chosen = [voice.strip() for voice in named.split(",") if voice.strip()]
    stock = stock_voices().get(provider, {}).get(timbre, ())
    known = list(dict.fromkeys((*chosen, *stock)))
    return known[number % len(known)] if known else ""


def unknown_voice(provider: str, voice_id: str, request: SpeechRequest, said: str = "") -> BadConfiguration:
    """The error for a voice that the provider does not have, which names where the channel says another."""
    key = request.speaker or request.voice.timbre.value
    told = f": {said}" if said else ""
    return BadConfiguration(
        f"{provider} has no voice {voice_id!r}{told}" if voice_id else "no voice is named",
        stage="channel",
        thing=f"voices.{provider}.{key}",
        fix=f"Name a voice of {provider} there (or in the cast, for a recurring character)",
    )


@cache
def stock_voices() -> dict[str, dict[Timbre, tuple[str, ...]]]:
    """The catalogue: voices by provider and timbre."""
    kind = TypeAdapter(dict[str, dict[Timbre, tuple[str, ...]]])
    return kind.validate_python(yaml.safe_load(CATALOGUE.read_text(encoding="utf-8")))


def _voice_of_name(channel: Channel, provider: str, name: str) -> str:
    if not name:
        return ""
    wanted, member = plain_name(name), member_called((name,), channel.cast)
    cast = member.voices.get(provider, "") if member else ""
    named = (voice for key, voice in channel.voices.get(provider, {}).items() if plain_name(key) == wanted)
    return next((first for voice in (cast, *named) if (first := voice.split(",")[0].strip())), "")
