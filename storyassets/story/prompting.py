"""Prompting: the words for language and picture models, in a channel's taste. The texts lie in `prompts/`."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.channel import Channel
from storyassets.model.script import Script
from storyassets.providers.protocols import PictureRequest, Prompt, ScriptRequest


class ChannelPrompting:
    """The prompts of one channel."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    def write_script(self, request: ScriptRequest) -> Prompt:
        """Ask for a script."""
        return Prompt(version="script-1", text=request.story.text)

    def mend_script(self, request: ScriptRequest, answer: str, faults: Sequence[str]) -> Prompt:
        """Ask for the same script without these faults."""
        return Prompt(version="mend-1", text="\n".join([answer, *faults]))

    def draw(self, request: PictureRequest) -> Prompt:
        """Ask for a picture."""
        return Prompt(version="picture-1", text=request.prompt)

    def find_faults(self, request: ScriptRequest, script: Script) -> Sequence[str]:
        """What is wrong with a model's script."""
        return ()
