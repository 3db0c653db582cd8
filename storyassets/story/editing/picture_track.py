"""The picture track: what each shot shows, who blinks on it, and how one gives way to the next."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from storyassets.errors import RenderFailed
from storyassets.model.head import TalkingHead, TalkingHeads
from storyassets.model.shot import Shot
from storyassets.model.take import Picture, Pictures
from storyassets.model.timeline import (
    Clip,
    MediaReference,
    TimeRange,
    Track,
    TrackItem,
    TrackKind,
    Transition,
)
from storyassets.story.directing.camera import MIDDLE, find_focus, move_camera
from storyassets.story.editing.blinks import plan_blinks
from storyassets.story.editing.mouths import Seen, Speech, plan_mouths
from storyassets.story.editing.placing import STAGE, Places


class ShotMedia(NamedTuple):
    """What a shot shows, from which frame on, how long its first frame stands before, and where most is to be seen."""

    media: MediaReference
    start_frame: int = 0
    hold_frames: int = 0
    focus: tuple[float, float] = MIDDLE
    blinking_faces: int = 0
    falls: bool = False
    speaking_faces: tuple[str, ...] = ()


def media_of_shots(
    shots: Sequence[Shot],
    pictures: Pictures,
    heads: TalkingHeads,
    places: Places,
) -> list[ShotMedia]:
    """The head of each shot that has one, else its picture. Raises RenderFailed when there is neither.

    A head is placed so that the mouth moves with the words: a shot that starts before its first word starts
    with what the performance does before it, or with the first frame of a clip that speaks.
    """
    found = []
    for shot, start, word_frame in zip(shots, places.shot_starts, places.word_frames, strict=True):
        head, picture = heads.of(shot.shot_id), pictures.of(shot.shot_id)
        if head is not None:
            found.append(media_of_head(head, start - word_frame))
        elif picture is not None:
            found.append(media_of_picture(picture))
        else:
            raise RenderFailed(
                "the shot has no picture",
                stage=STAGE,
                thing=shot.shot_id,
                fix="Materialize broll and talking_heads",
            )
    return found


def media_of_picture(picture: Picture) -> ShotMedia:
    """A picture that stands still but for its eyes."""
    score = picture.score
    return ShotMedia(
        MediaReference(take=picture.take),
        focus=find_focus(score),
        blinking_faces=score.blinking_faces,
        falls=score.falls,
        speaking_faces=score.speaking_faces,
    )


def media_of_head(head: TalkingHead, late_frames: int) -> ShotMedia:
    """A head in a shot that starts so many frames after its first word begins; before it, if it is less than 0."""
    media = MediaReference(take=head.picture.take, show=head.show)
    if not head.show and not head.speaks:
        return ShotMedia(media)
    falls = head.picture.score.falls
    first_frame = head.first_word_frame + late_frames
    return ShotMedia(media, max(0, first_frame), max(0, -first_frame) if head.speaks else 0, falls=falls)


def cut_pictures(
    shots: Sequence[Shot],
    media: Sequence[ShotMedia],
    places: Places,
    speech: Speech,
    crossfade_s: float,
) -> Track:
    """Each shot from its start until the next one's, blended in where it says so."""
    items: list[TrackItem] = []
    rate = speech.rate
    lengths = [end - start for start, end in pairwise((*places.shot_starts, places.end_frame))]
    for index, (shot, length) in enumerate(zip(shots, lengths, strict=True)):
        if shot.crossfade and index > 0:
            # A blend never takes more than half of either neighbour, so that two never meet.
            blend = min(rate.frames(crossfade_s), length // 2, lengths[index - 1] // 2)
            if blend >= 1:
                items.append(Transition(out_offset_frames=blend))
        items.append(
            Clip(
                name=shot.shot_id,
                media=media[index].media,
                source_range=TimeRange(start_frame=media[index].start_frame, duration_frames=length),
                hold_frames=media[index].hold_frames,
                camera=move_camera(shot, rate.seconds(length), media[index].focus),
                blinks=plan_blinks(
                    media[index].media.take.content, length, media[index].blinking_faces, rate
                ),
                mouths=plan_mouths(
                    Seen(
                        shot,
                        media[index].media.take.content,
                        media[index].speaking_faces,
                        places.shot_starts[index] - places.word_frames[index],
                        length,
                    ),
                    speech,
                ),
                falls=media[index].falls,
            )
        )
    return Track(name="pictures", kind=TrackKind.VIDEO, items=tuple(items))
