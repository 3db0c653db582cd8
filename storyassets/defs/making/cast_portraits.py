"""Cast portraits: the pictures that a channel keeps of those who come again, as takes of the studio."""

from __future__ import annotations

from pathlib import Path

from storyassets.defs.resources import Workshop
from storyassets.errors import BadConfiguration, BadInput
from storyassets.model.channel import Channel
from storyassets.model.character import Cast
from storyassets.model.picks import CHANNEL, Pick, PickKind, Picks
from storyassets.story.casting.cast import find_member
from storyassets.studio.own_files import ForCharacter, import_own_file

FIX = "Name a picture file in the channels' folder, or take the line out"


def add_cast_portraits(
    picks: Picks, channel: Channel, cast: Cast, size_px: tuple[int, int], workshop: Workshop
) -> Picks:
    """The picks, with the channel's portrait of everyone whose picture no person chose for the episode.

    Raises BadConfiguration, which names the channel's field, for a file that is missing or no picture.
    """
    members = {member.name: number for number, member in enumerate(channel.cast)}
    for character in cast.characters:
        member = find_member(character.role, channel.cast)
        if member is None or not member.portrait.strip() or picks.of(character.character_id):
            continue
        field = f"cast[{members[member.name]}].portrait"
        path = find_portrait(member.portrait.strip(), field, workshop.settings.channels_dir)
        picks = picks.with_pick(_keep(path, character.character_id, field, size_px, workshop))
    return picks


def require_cast_portraits(channel: Channel, size_px: tuple[int, int], workshop: Workshop) -> None:
    """Whatever the channel keeps as a portrait can be used: it is looked at before anything is paid for.

    Raises BadConfiguration, as above.
    """
    for number, member in enumerate(channel.cast):
        if told := member.portrait.strip():
            field = f"cast[{number}].portrait"
            path = find_portrait(told, field, workshop.settings.channels_dir)
            _keep(path, member.name, field, size_px, workshop)


def find_portrait(told: str, field: str, channels_dir: Path) -> Path:
    """The file, which lies in the channels' folder. Raises BadConfiguration for one that lies elsewhere."""
    folder = channels_dir.resolve()
    path = (folder / told).resolve()
    if not path.is_relative_to(folder):
        raise BadConfiguration(
            f"{told} is not in the channels' folder", stage="channel", thing=field, fix=FIX
        )
    return path


def _keep(path: Path, character_id: str, field: str, size_px: tuple[int, int], workshop: Workshop) -> Pick:
    try:
        pick = import_own_file(path, subject=character_id, wanted=ForCharacter(size_px), takes=workshop.takes)
    except BadInput as error:
        raise BadConfiguration(
            f"{path.name}: {error.message}", stage="channel", thing=field, fix=FIX
        ) from error
    take = pick.take.model_copy(update={"provider": CHANNEL})
    return pick.model_copy(update={"take": take, "kind": PickKind.PICTURE})
