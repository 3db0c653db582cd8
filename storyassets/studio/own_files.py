"""A person's own file for a shot, a character or a line: from bytes on a disk to a pick.

What the file is, its content says, never its name. Pictures and recordings are made fit and stored as such;
a clip is stored as it is. The take's provider is the person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storyassets.errors import InvalidOutput
from storyassets.measure.clip import ClipFacts
from storyassets.measure.content import Medium
from storyassets.model.character import Voice
from storyassets.model.picks import PERSON, Pick, PickKind
from storyassets.model.take import Take, WordTime
from storyassets.providers.protocols import Made, ProviderRole, SpeechRequest
from storyassets.studio.acceptance import accept_speech
from storyassets.studio.clip_process import measure_apart
from storyassets.studio.own_pictures import LEAST_SIDE_PX, SizePx, fit_picture
from storyassets.studio.own_recordings import fit_recording
from storyassets.studio.person_files import MEGABYTE, PersonFile, open_person_file, refuse
from storyassets.studio.takes import TakeRecord, TakeStore

OWN = "own"
"""The model of a take that a person brought."""

MOST_CLIP_BYTES = 500 * MEGABYTE
SHORTEST_CLIP_S = 0.5
LONGEST_CLIP_S = 600.0


@dataclass(frozen=True)
class ForShot:
    """A picture or a clip; `needed_px` is the size of the picture that would be drawn."""

    needed_px: SizePx
    noun = "a shot"
    takes = "a picture or a clip"
    media = (Medium.PICTURE, Medium.CLIP)


@dataclass(frozen=True)
class ForCharacter:
    """A picture; `needed_px` is the size of the portrait that would be drawn."""

    needed_px: SizePx
    noun = "a character"
    takes = "a picture"
    media = (Medium.PICTURE,)


@dataclass(frozen=True)
class ForLine:
    """A recording; `words` are the line's, with their times in another voice's reading, such as its take."""

    words: Sequence[WordTime]
    noun = "a line"
    takes = "a recording"
    media = (Medium.SOUND,)


Wanted = ForShot | ForCharacter | ForLine


def import_own_file(path: Path, *, subject: str, wanted: Wanted, takes: TakeStore) -> Pick:
    """Keep a person's file for the subject (a shot_id, character_id or line_id). The choice is not yet written.

    Raises BadInput, naming the file and what to do, for whatever is not fit; BadConfiguration when the studio
    cannot be written.
    """
    with open_person_file(path) as own:
        _check_fit(own, wanted)
        if isinstance(wanted, ForLine):
            return _keep_recording(own, subject, wanted, takes)
        if own.content.medium is Medium.CLIP:
            return _keep_clip(own, subject, takes)
        return _keep_picture(own, subject, wanted, takes)


def _check_fit(own: PersonFile, wanted: Wanted) -> None:
    """Raises BadInput for a file that the subject has no use for."""
    content = own.content
    if content.medium in wanted.media:
        return
    fix = content.fix if content.medium is Medium.OTHER else ""
    raise refuse(
        own.name, f"it is {content.what}; {wanted.noun} takes {wanted.takes}", fix or f"Choose {wanted.takes}"
    )


def _keep_picture(own: PersonFile, subject: str, wanted: ForShot | ForCharacter, takes: TakeStore) -> Pick:
    jpeg, score = fit_picture(own, wanted.needed_px)
    record = _record(own, subject, ProviderRole.ILLUSTRATOR, score=score.model_dump(mode="json"))
    take = takes.put_pieces([jpeg], ".jpg", record)
    return _pick(own, subject, PickKind.PICTURE, take, record)


def _keep_clip(own: PersonFile, subject: str, takes: TakeStore) -> Pick:
    own.check_size(MOST_CLIP_BYTES)
    try:
        facts, score = measure_apart(own.rewind())
    except InvalidOutput as error:
        raise refuse(own.name, error.message, "Open it in a video editor and export it as MP4") from error
    _check_clip(own, facts)
    record = _record(
        own,
        subject,
        ProviderRole.ILLUSTRATOR,
        facts={"duration_s": facts.duration_s},
        score=score.model_dump(mode="json"),
    )
    take = takes.put_pieces(own.pieces(), own.content.suffix, record)
    return _pick(own, subject, PickKind.CLIP, take, record)


def _check_clip(own: PersonFile, facts: ClipFacts) -> None:
    if not SHORTEST_CLIP_S <= facts.duration_s <= LONGEST_CLIP_S:
        raise refuse(
            own.name,
            f"it lasts {facts.duration_s:.1f} s, and a clip may last {SHORTEST_CLIP_S} to {LONGEST_CLIP_S:.0f} s",
            "Cut out what the shot shows" if facts.duration_s > LONGEST_CLIP_S else "Choose a longer one",
        )
    if min(facts.width_px, facts.height_px) < LEAST_SIDE_PX:
        raise refuse(
            own.name,
            f"its picture is {facts.width_px}x{facts.height_px}",
            f"Choose one of at least {LEAST_SIDE_PX}x{LEAST_SIDE_PX}",
        )


def _keep_recording(own: PersonFile, subject: str, wanted: ForLine, takes: TakeStore) -> Pick:
    text = " ".join(word.text for word in wanted.words)
    wav, facts = fit_recording(own, wanted.words)
    made = Made(content=wav, suffix=".wav", facts=facts.model_dump(mode="json"))
    score = accept_speech(SpeechRequest(text=text, voice=Voice()))(made)
    record = _record(own, subject, ProviderRole.VOICE, facts=made.facts, score=score)
    take = takes.put_pieces([wav], ".wav", record)
    return _pick(own, subject, PickKind.RECORDING, take, record, text)


def _record(own: PersonFile, subject: str, role: ProviderRole, **figures: dict[str, Any]) -> TakeRecord:
    return TakeRecord(
        role=role.value,
        request={"subject": subject, "file": own.name},
        provider=PERSON,
        model=OWN,
        **figures,
    )


def _pick(
    own: PersonFile, subject: str, kind: PickKind, take: Take, record: TakeRecord, text: str = ""
) -> Pick:
    return Pick(
        subject=subject,
        kind=kind,
        take=take,
        facts=record.facts,
        score=record.score,
        file=own.name,
        text=text,
        when=record.made_at,
    )
