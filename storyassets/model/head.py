"""Talking heads: who is seen speaking, in which shot, and what moves there."""

from __future__ import annotations

from pydantic import Field

from storyassets.model.document import Document, Noun
from storyassets.model.puppet import PuppetShow
from storyassets.model.take import Picture


class TalkingHead(Noun):
    """The head of one shot: a puppet's show, a clip that speaks, or a still over which only the camera moves."""

    shot_id: str
    character_id: str
    picture: Picture
    show: PuppetShow | None = None
    first_word_frame: int = Field(
        default=0, ge=0, description="the frame of the performance on which the shot's first word begins"
    )
    speaks: bool = Field(
        default=False, description="the picture is a clip whose first frame belongs to the shot's first word"
    )


class TalkingHeads(Document):
    """Every talking head, in the order of the shots."""

    heads: tuple[TalkingHead, ...] = ()

    def of(self, shot_id: str) -> TalkingHead | None:
        """The head of that shot."""
        return next((head for head in self.heads if head.shot_id == shot_id), None)
