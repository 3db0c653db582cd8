"""Evidence: all that an episode's score is made of, and how one looks things up in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from storyassets.model.caption import Captions, Cue, CueWord
from storyassets.model.commission import Commission
from storyassets.model.head import TalkingHeads
from storyassets.model.script import Line, Script
from storyassets.model.shot import ShotList
from storyassets.model.take import Picture, Pictures, SoundTake, VoiceTake, VoiceTakes
from storyassets.model.timeline import Clip, Timeline
from storyassets.model.video import Thumbnail, Video, VideoMeasures


@dataclass(frozen=True)
class Evidence:
    """The documents of one episode, and the measures of its video file."""

    brief: Commission
    script: Script
    shot_list: ShotList
    broll: Pictures
    portraits: Pictures
    heads: TalkingHeads
    voices: VoiceTakes
    captions: Captions
    timeline: Timeline
    sound: SoundTake
    video: Video
    measures: VideoMeasures
    thumbnail: Thumbnail

    def seen(self, shot_id: str) -> Picture | None:
        """What is seen in a shot: its head, else its picture."""
        head = self.heads.of(shot_id)
        return head.picture if head else self.broll.of(shot_id)

    @cached_property
    def clip_of(self) -> dict[str, Clip]:
        """The clip of each shot in the timeline."""
        return {clip.name: clip for _, clip in self.timeline.track("pictures").placed()}

    @cached_property
    def line_frames(self) -> dict[str, int]:
        """The frame on which the take of each line begins."""
        placed = self.timeline.track("speech").placed()
        return {clip.name: start - clip.source_range.start_frame for start, clip in placed}

    @cached_property
    def take_of(self) -> dict[str, VoiceTake]:
        """The take of each line that has one."""
        return {take.line_id: take for take in self.voices.takes}

    @cached_property
    def words_in_file(self) -> dict[str, tuple[CueWord, ...]]:
        """The words of each line that stand in the captions."""
        return _words_by_line(self.captions.cues)

    @cached_property
    def words_on_screen(self) -> dict[str, tuple[CueWord, ...]]:
        """The words of each line that the timeline shows."""
        return _words_by_line(self.timeline.cues)

    def spoken_s(self, lines: Sequence[Line]) -> float:
        """How long these lines are, as they were spoken."""
        return sum(self.take_of[line.line_id].duration_s for line in lines if line.line_id in self.take_of)


def _words_by_line(cues: Sequence[Cue]) -> dict[str, tuple[CueWord, ...]]:
    words: dict[str, tuple[CueWord, ...]] = {}
    for cue in cues:
        words[cue.line_id] = words.get(cue.line_id, ()) + cue.words
    return words
