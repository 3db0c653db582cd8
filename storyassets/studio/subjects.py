"""Subjects: the shots, characters and lines of an episode, as a person names them, and their takes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple, TypeVar

from storyassets.errors import BadInput
from storyassets.model.character import Cast
from storyassets.model.document import Document
from storyassets.model.head import TalkingHeads
from storyassets.model.near import suggest_names
from storyassets.model.picks import Pick, PickKind
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.model.take import Picture, Pictures, VoiceTakes
from storyassets.providers.protocols import ProviderRole
from storyassets.studio.documents import EpisodeFolder, read_document
from storyassets.studio.takes import TakeStore

DocumentT = TypeVar("DocumentT", bound=Document)


class Subjects(NamedTuple):
    """The ids of an episode's shots, characters and lines."""

    shots: tuple[str, ...]
    characters: tuple[str, ...]
    lines: tuple[str, ...]

    @property
    def all(self) -> tuple[str, ...]:
        """Every one of them."""
        return (*self.shots, *self.characters, *self.lines)

    def require(self, subject: str, stage: str) -> None:
        """Raises BadInput, which names those that are near, unless it is one of them."""
        if subject not in self.all:
            raise BadInput(
                f"there is no shot, character or line {subject[:40]!r}",
                stage=stage,
                thing=subject[:40],
                fix=suggest_names(subject, self.all),
            )


def find_subjects(folder: EpisodeFolder) -> Subjects:
    """Those of the episode as it was last made."""
    shots = read_value(folder, "shot_list", ShotList)
    cast = read_value(folder, "characters", Cast)
    script = read_value(folder, "script", Script)
    return Subjects(
        tuple(shot.shot_id for shot in shots.shots) if shots else (),
        tuple(one.character_id for one in cast.characters) if cast else (),
        tuple(line.line_id for line in script.lines) if script else (),
    )


def read_value(folder: EpisodeFolder, asset: str, model: type[DocumentT]) -> DocumentT | None:
    """The value of an asset, if it has been made."""
    path = folder.asset(asset)
    return read_document(path, model) if path.is_file() else None


def pin_current_take(folder: EpisodeFolder, subject: str, takes: TakeStore) -> Pick:
    """The take that the subject has now, as a pick. Raises BadInput when it has none."""
    pick = _pinned_picture(folder, subject, takes) or _pinned_voice(folder, subject)
    if pick is None:
        raise BadInput("it has no take yet", stage="pin", thing=subject, fix="Make the episode first")
    takes.verify(pick.take)
    return pick


def _pinned_picture(folder: EpisodeFolder, subject: str, takes: TakeStore) -> Pick | None:
    picture = next((one for one in _pictures(folder) if one.subject == subject), None)
    if picture is None:
        return None
    is_clip = picture.clip_duration_s is not None
    return Pick(
        subject=subject,
        kind=PickKind.CLIP if is_clip else PickKind.PICTURE,
        take=picture.take,
        facts={
            **({"duration_s": picture.clip_duration_s} if is_clip else _request_of(picture, takes)),
            **({"credit": picture.credit.model_dump(mode="json")} if picture.credit else {}),
        },
        score=picture.score.model_dump(mode="json"),
        when=datetime.now(UTC),
    )


def _pictures(folder: EpisodeFolder) -> Sequence[Picture]:
    heads = read_value(folder, "talking_heads", TalkingHeads)
    drawn = [read_value(folder, asset, Pictures) for asset in ("broll", "character_portraits")]
    return [
        *(head.picture for head in (heads.heads if heads else ())),
        *(picture for pictures in drawn if pictures for picture in pictures.pictures),
    ]


def _request_of(picture: Picture, takes: TakeStore) -> dict[str, Any]:
    """What the picture was drawn from, so that its head can still be moved."""
    records = takes.read_sidecar(picture.take).records
    drawn = [one.request for one in records if one.role == ProviderRole.ILLUSTRATOR.value]
    return {"request": drawn[-1]} if drawn else {}


def _pinned_voice(folder: EpisodeFolder, subject: str) -> Pick | None:
    voices = read_value(folder, "voice_clips", VoiceTakes)
    script = read_value(folder, "script", Script)
    take = next((one for one in voices.takes if one.line_id == subject), None) if voices else None
    line = next((one for one in script.lines if one.line_id == subject), None) if script else None
    if take is None or line is None:
        return None
    figures = take.model_dump(mode="json", exclude={"line_id", "take"})
    return Pick(
        subject=subject,
        kind=PickKind.RECORDING,
        take=take.take,
        facts={name: figures.pop(name) for name in ("words", "phonemes")},
        score=figures,
        text=line.text,
        when=datetime.now(UTC),
    )
