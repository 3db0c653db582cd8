"""Commission: a brief with the channel as it stood when the brief was read; and a gate's override."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from storyassets.model.brief import Brief, VideoFormat
from storyassets.model.channel import CaptionStyle, Channel
from storyassets.model.document import Document, Noun


class Commission(Document):
    """What the `brief` asset settles, so that a change of the channel shows in the lineage."""

    brief: Brief
    channel: Channel

    @property
    def caption_style(self) -> CaptionStyle:
        """The channel's captions, as they stand in the brief's format."""
        style = self.channel.captions
        if self.brief.format is VideoFormat.SHORT:
            return style
        return style.model_copy(update={"centre_y": style.low_centre_y})


class Override(Noun):
    """A person's word that a gate's failure is accepted, for this one content."""

    gate: str = Field(description="asset/check, such as rendered_video/streams_are_as_asked")
    data_version: str = Field(description="of the asset that was judged; another content needs another word")
    reason: str = Field(min_length=3)
    when: datetime


class Overrides(Document):
    """Every override of one episode (`overrides.yaml`)."""

    overrides: tuple[Override, ...] = ()

    def reason_for(self, gate: str, data_version: str) -> str | None:
        """Why the gate's failure is accepted for that content, if it is."""
        for override in self.overrides:
            if (override.gate, override.data_version) == (gate, data_version):
                return override.reason
        return None
