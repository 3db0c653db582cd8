"""Comparing: an episode's fingerprint, kept, and held against those of its channel's last episodes."""

from __future__ import annotations

from collections.abc import Iterator

from storyassets.defs.resources import Workshop
from storyassets.errors import InvalidOutput
from storyassets.measure.chroma import measure_chroma
from storyassets.measure.clip import grab_middle_frame, measure_clip
from storyassets.measure.image import decode_picture
from storyassets.measure.likeness import read_small
from storyassets.measure.picture_hash import difference_hash
from storyassets.measure.sound import read_sound
from storyassets.model.channel import Channel
from storyassets.model.fingerprint import Fingerprint
from storyassets.model.head import TalkingHeads
from storyassets.model.music import Music
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.model.take import PICTURE_SUFFIXES, Pictures, Take
from storyassets.model.timeline import Timeline
from storyassets.publish.fingerprint import fingerprint_episode
from storyassets.publish.sameness import Sameness, Told, compare, is_same_telling
from storyassets.studio.request_keys import hash_canonically

RECIPE = "fingerprint-1"


def take_fingerprint(
    script: Script,
    shots: ShotList,
    timeline: Timeline,
    pictures: tuple[Pictures, TalkingHeads],
    music: Music,
    workshop: Workshop,
) -> Fingerprint:
    """What the episode can be recognised by. Raises InvalidOutput and TakeDamaged for takes that cannot be read."""
    chromas = {one.take.content: _chroma(one.take, workshop) for one in music.score}
    hashes = [_hash(take, workshop) for take in dict.fromkeys(_takes_seen(*pictures))]
    return fingerprint_episode(script, shots, timeline, music, hashes, chromas)


def keep_fingerprint(episode: str, channel: Channel, fingerprint: Fingerprint, workshop: Workshop) -> None:
    """Remember it. Made again, the episode keeps its place among the others while it tells much the same."""
    book = workshop.outlets.tellings
    before = book.find_finished(episode)
    is_new = before is None or not is_same_telling(fingerprint, _read(before.fingerprint))
    book.note_fingerprint(episode, channel.name, fingerprint.model_dump_json(), is_new=is_new)


def compare_with_last(episode: str, channel: Channel, workshop: Workshop) -> list[Sameness]:
    """How like it is to each of the channel's last episodes that were finished before it. Raises InvalidOutput."""
    book = workshop.outlets.tellings
    own = book.find_finished(episode)
    if own is None:
        raise InvalidOutput(
            "its fingerprint is not known", stage="listing", thing=episode, fix="Materialize listing again"
        )
    mine = _read(own.fingerprint)
    earlier = book.find_finished_before(episode, channel.name, channel.sameness.last_episodes)
    return [compare(mine, Told(one.episode, _read(one.fingerprint))) for one in earlier]


def _read(stored: str) -> Fingerprint:
    return Fingerprint.model_validate_json(stored)


def _takes_seen(broll: Pictures, heads: TalkingHeads) -> Iterator[Take]:
    yield from (one.take for one in broll.pictures)
    yield from (one.picture.take for one in heads.heads)


def _hash(take: Take, workshop: Workshop) -> str:
    """Of a clip, that of its middle frame; measured once."""
    key = hash_canonically({"recipe": RECIPE, "hash_of": take.content})
    kept = workshop.measurements.get_json(key)
    if isinstance(kept, dict) and "hash" in kept:
        return str(kept["hash"])
    workshop.go_on()
    path = workshop.takes.path(take)
    if take.suffix in PICTURE_SUFFIXES:
        picture = read_small(path)
    else:
        picture = decode_picture(grab_middle_frame(path, measure_clip(path)))
    found = difference_hash(picture)
    workshop.measurements.put_json(key, {"hash": found})
    return found


def _chroma(take: Take, workshop: Workshop) -> tuple[float, ...]:
    key = hash_canonically({"recipe": RECIPE, "chroma_of": take.content})
    kept = workshop.measurements.get_json(key)
    if isinstance(kept, dict) and "chroma" in kept:
        return tuple(kept["chroma"])
    workshop.go_on()
    found = measure_chroma(read_sound(workshop.takes.path(take)))
    workshop.measurements.put_json(key, {"chroma": found})
    return found
