"""The end card: a picture of its own after the last word, and the channel's words on it."""

from __future__ import annotations

from storyassets.model.caption import Cue, CueWord
from storyassets.model.shot import END_CARD
from storyassets.model.take import Pictures
from storyassets.model.timeline import Camera, Clip, FrameRate, MediaReference, Timeline, TimeRange

REST_S = 0.45
"""The last picture stands so long after the last word before the card comes."""

CARD_S = 1.3
TAIL_S = REST_S + CARD_S
WORD_S = 0.12
"""The words light up one after the other."""

WORDS_AT = 0.505
"""Of the height: the middle of the card's plaque."""


def add_end_card(timeline: Timeline, broll: Pictures, words: str) -> Timeline:
    """The timeline, with the card over its last `CARD_S` seconds; as it is where there is no card or no word."""
    card = broll.of(END_CARD)
    if card is None or not words.split():
        return timeline
    start_frame = timeline.duration_frames - timeline.rate.frames(CARD_S)
    pictures = timeline.track("pictures")
    *before, last = pictures.items
    if not isinstance(last, Clip):
        return timeline
    length = last.source_range.duration_frames - timeline.rate.frames(CARD_S)
    if length < 1:
        return timeline
    shortened = last.model_copy(
        update={"source_range": last.source_range.model_copy(update={"duration_frames": length})}
    )
    shown = Clip(
        name=END_CARD,
        media=MediaReference(take=card.take),
        source_range=TimeRange(start_frame=0, duration_frames=timeline.rate.frames(CARD_S)),
        camera=Camera(),
    )
    tracks = tuple(
        track.model_copy(update={"items": (*before, shortened, shown)}) if track is pictures else track
        for track in timeline.tracks
    )
    kept = tuple(cue for cue in timeline.cues if cue.end_frame <= start_frame)
    cue = _cue(words, start_frame, timeline.duration_frames, timeline.rate)
    return timeline.model_copy(update={"tracks": tracks, "cues": (*kept, cue)})


def _cue(words: str, start_frame: int, end_frame: int, rate: FrameRate) -> Cue:
    said = words.split()
    step = max(1, min(rate.frames(WORD_S), (end_frame - start_frame) // len(said)))
    edges = [*(start_frame + step * number for number in range(len(said))), end_frame]
    return Cue(
        line_id=END_CARD,
        start_frame=start_frame,
        end_frame=end_frame,
        words=tuple(
            CueWord(text=word, start_frame=start, end_frame=end)
            for word, start, end in zip(said, edges, edges[1:], strict=False)
        ),
        centre_y=WORDS_AT,
    )
