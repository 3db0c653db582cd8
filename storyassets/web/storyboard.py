"""Storyboard: each shot with its picture, the words it covers, its time, its cost and whose it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from storyassets.model.channel import PictureTaste
from storyassets.model.picks import PERSON, Picks
from storyassets.model.script import Script
from storyassets.model.shot import Shot, WordSpan
from storyassets.model.take import PICTURE_SUFFIXES, Picture, Take
from storyassets.story.judging.likenesses import least_of
from storyassets.studio.addresses import CONTENT_TYPES, take_address
from storyassets.web.reading import Documents

Costs = Mapping[tuple[str, str], Decimal]
SHOT_ASSETS = ("broll", "talking_heads")


@dataclass(frozen=True)
class ShownLikeness:
    """To whose portrait, by name, and how much; whether that is too little for how near the camera stands."""

    name: str
    share: float
    is_unlike: bool


@dataclass(frozen=True)
class Look:
    """A take as a page shows it: where it is, and what is to be said of it. No address is no preview."""

    address: str | None
    full_address: str | None
    is_clip: bool
    marks: tuple[str, ...]
    provider: str
    score: float | None
    likenesses: tuple[ShownLikeness, ...]


@dataclass(frozen=True)
class Panel:
    """One shot of the storyboard. Times are seconds; None before there is a timeline."""

    shot: Shot
    number: int
    look: Look | None
    words: str
    speaker: str
    start_s: float | None
    duration_s: float | None
    cost_usd: Decimal


def lay_out(documents: Documents, costs: Costs, taste: PictureTaste) -> list[Panel]:
    """A panel for every shot, in order."""
    if documents.shots is None:
        return []
    times = shot_times(documents)
    return [
        Panel(
            shot=shot,
            number=number,
            look=look_of(
                picture_of(shot.shot_id, documents), documents, least_of(shot, taste.least_likeness)
            ),
            words=" … ".join(words_of(span, documents.script) for span in shot.covers).strip(),
            speaker=speaker_of(shot, documents),
            start_s=times.get(shot.shot_id, (None, None))[0],
            duration_s=times.get(shot.shot_id, (None, None))[1],
            cost_usd=sum((costs.get((asset, shot.shot_id), Decimal(0)) for asset in SHOT_ASSETS), Decimal(0)),
        )
        for number, shot in enumerate(documents.shots.shots, 1)
    ]


def shot_times(documents: Documents) -> dict[str, tuple[float, float]]:
    """When each shot stands in the video, and for how long."""
    timeline = documents.timeline
    tracks = [track for track in timeline.tracks if track.name == "pictures"] if timeline else []
    return {
        clip.name: (timeline.rate.seconds(start_frame), timeline.rate.seconds(clip.duration_frames))
        for track in tracks
        for start_frame, clip in track.placed()
        if timeline
    }


def picture_of(shot_id: str, documents: Documents) -> Picture | None:
    """What is seen in the shot: a talking head where there is one."""
    head = documents.heads.of(shot_id) if documents.heads else None
    if head:
        return head.picture
    return documents.broll.of(shot_id) if documents.broll else None


def look_of(picture: Picture | None, documents: Documents, least_likeness: float = 0.0) -> Look | None:
    """The picture as a page shows it."""
    if picture is None:
        return None
    take = picture.take
    is_clip = picture.clip_duration_s is not None or take.suffix not in PICTURE_SUFFIXES
    is_served = take.suffix in CONTENT_TYPES
    return Look(
        address=take_address(take, small=not is_clip) if is_served else None,
        full_address=take_address(take) if is_served else None,
        is_clip=is_clip,
        marks=marks_of(take, picture.subject, documents.picks),
        provider=take.provider,
        score=picture.score.points,
        likenesses=tuple(
            ShownLikeness(name_of(one.character_id, documents), one.share, one.share < least_likeness)
            for one in picture.likenesses
        ),
    )


def marks_of(take: Take, subject: str, picks: Picks | None) -> tuple[str, ...]:
    """`theirs` for what a person brought, `pinned` for what they keep, `degraded` for a second choice."""
    pick = picks.of(subject) if picks else None
    return (
        *(("theirs",) if take.provider == PERSON else ()),
        *(("pinned",) if pick is not None and not pick.is_own else ()),
        *(("degraded",) if take.degraded else ()),
    )


def words_of(span: WordSpan, script: Script | None) -> str:
    """The words that a shot covers, of the script that the shots were planned for."""
    text = next((line.text for line in script.lines if line.line_id == span.line_id), "") if script else ""
    return " ".join(text.split()[span.first_word : span.end_word])


def speaker_of(shot: Shot, documents: Documents) -> str:
    """Who says the shot's first line."""
    lines = documents.script.lines if documents.script else ()
    speaker = next((line.speaker for line in lines if line.line_id == shot.covers[0].line_id), "")
    return name_of(speaker, documents)


def name_of(speaker: str, documents: Documents) -> str:
    """A speaker's name."""
    character = documents.cast.find(speaker) if documents.cast else None
    return character.role.name if character else speaker
