"""What tests of voices ask for, and how they open them."""

from pathlib import Path

from storyassets.model.channel import Channel
from storyassets.model.character import Timbre, Voice
from storyassets.providers.protocols import ProviderRole, SpeechRequest
from storyassets_tests.fakes.outfits import an_adapter, an_outfitter

LINE = "The old fox walked home along the river, and nobody saw him."


def a_line(text=LINE, timbre=Timbre.NARRATOR, number=0, **fields):
    return SpeechRequest(text=text, voice=Voice(timbre=timbre, number=number), **fields)


def a_channel(**fields):
    return Channel.model_validate({"name": "default", **fields})


def a_voice(name, keys, channel=None, **prices):
    """The adapter as a chain opens it. A server of one's own needs a model, and has no price."""
    wanted = channel or a_channel(models={"voice": {"openai_compatible": "kokoro"}})
    return an_adapter(ProviderRole.VOICE, name, an_outfitter(keys, wanted, **prices))


def a_program(folder: Path, body: str) -> Path:
    """A program of one's own that a shell runs."""
    path = folder / "speak"
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return path
