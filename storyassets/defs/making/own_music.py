"""Own music: the recording that a channel brings instead of a score."""

from __future__ import annotations

from storyassets.defs.making.cast_portraits import find_portrait
from storyassets.defs.resources import Workshop
from storyassets.errors import BadConfiguration, BadInput
from storyassets.model.channel import Channel
from storyassets.model.music import Music
from storyassets.studio.own_music import import_own_music

FIELD = "music.file"
FIX = "Name a WAV, FLAC, OGG or MP3 in the channels' folder, or take the line out"


def add_own_music(music: Music, channel: Channel, workshop: Workshop) -> Music:
    """The music, with the channel's own recording if it has one. Raises BadConfiguration, which names the field."""
    taste = channel.music
    if not taste.file.strip() or not taste.score:
        return music
    path = find_portrait(taste.file.strip(), FIELD, workshop.settings.channels_dir)
    try:
        own = import_own_music(path, licence=taste.licence, credit=taste.credit, takes=workshop.takes)
    except BadInput as error:
        raise BadConfiguration(
            f"{path.name}: {error.message}", stage="channel", thing=FIELD, fix=error.fix or FIX
        ) from error
    return music.model_copy(update={"own": own})
