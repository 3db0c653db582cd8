"""The inbox: a story or a brief that somebody drops there becomes an episode, once.

A file stays where it is until its run is there, and is moved only then: whatever is killed when, the next tick
finds it again, with the same key, the same brief and the same run key.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import dagster as dg

from storyassets.defs.jobs import episode_job
from storyassets.defs.partitions import EPISODES
from storyassets.defs.resources import Workshop
from storyassets.defs.running.asking import DEFAULT_CHANNEL
from storyassets.defs.slots.slot_episodes import judge_brief
from storyassets.defs.slots.ticks import latest_runs, never_fails, say, was_started
from storyassets.defs.sources.inbox_files import (
    MOST_FILES_OF_A_TICK,
    Dropped,
    Stamp,
    find_dropped,
    move_to_rejected,
    move_to_taken,
    read_words,
    refused,
)
from storyassets.errors import BadInput, StoryAssetsError
from storyassets.model.brief import Brief
from storyassets.model.plain import one_line
from storyassets.publish.timing import as_moment
from storyassets.studio.documents import find_channels, read_document, write_document

INTERVAL_S = 30


@dataclass
class Found:
    """What a tick made of the inbox."""

    to_start: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    unsettled: dict[str, Stamp] = field(default_factory=dict)


@dg.sensor(
    job=episode_job,
    minimum_interval_seconds=INTERVAL_S,
    default_status=dg.DefaultSensorStatus.STOPPED,
    description="Makes an episode of each story (.txt, .md) and each brief (.yaml, .json) that is dropped into the "
    "studio's folder inbox/, or into inbox/CHANNEL/. What has become one moves to inbox/taken/, a bad one to "
    "inbox/rejected/ with the reason beside it. Start it once; it needs the daemon.",
)
@never_fails
def inbox(
    context: dg.SensorEvaluationContext, workshop: dg.ResourceParam[Workshop]
) -> dg.SensorResult | dg.SkipReason:
    """A run for each thing that has become an episode."""
    workshop.settings.inbox_dir.mkdir(parents=True, exist_ok=True)
    found = look_through(workshop, context.instance, read_cursor(context.cursor))
    cursor = json.dumps(found.unsettled) if found.unsettled else ""
    if not found.to_start:
        return dg.SensorResult(
            skip_reason=dg.SkipReason(say(found.said, "the inbox is empty")), cursor=cursor
        )
    for sentence in found.said:
        context.log.warning(one_line(sentence))
    context.instance.add_dynamic_partitions(EPISODES, found.to_start)
    requests = [dg.RunRequest(run_key=f"inbox:{key}", partition_key=key) for key in found.to_start]
    return dg.SensorResult(run_requests=requests, cursor=cursor)


def read_cursor(cursor: str | None) -> dict[str, Stamp]:
    """The stamps of the files that an earlier tick found too new; a cursor that is damaged holds none."""
    try:
        known = json.loads(cursor or "{}")
        return {str(name): (int(size), int(changed)) for name, (size, changed) in known.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def look_through(workshop: Workshop, instance: dg.DagsterInstance, seen: dict[str, Stamp]) -> Found:
    """Take what is settled, so many files at most: each becomes a brief, or is rejected with a reason."""
    found = Found()
    inbox_dir, now = workshop.settings.inbox_dir, workshop.outlets.now()
    ready: list[tuple[Dropped, str]] = []
    looked_at = 0
    for dropped in find_dropped(inbox_dir, find_channels(workshop.settings.channels_dir), DEFAULT_CHANNEL):
        name = str(dropped.path.relative_to(inbox_dir))
        if not dropped.is_settled(now, seen.get(name)):
            found.unsettled[name] = dropped.stamp
            found.said.append(f"{name} waits: it was changed just now")
        elif looked_at < MOST_FILES_OF_A_TICK:
            looked_at += 1
            key = _take(workshop, dropped, name, found.said)
            ready += [(dropped, key)] if key else []
    _start_or_file_away(workshop, instance, ready, found)
    return found


def _take(workshop: Workshop, dropped: Dropped, name: str, said: list[str]) -> str | None:
    """The key of the episode that the file has become, whose brief is written; none if it has not."""
    try:
        return settle_episode(workshop, read_words(dropped))
    except BadInput as error:
        _put_aside(workshop, dropped, name, error, said)
    except FileNotFoundError:
        said.append(f"{name} is gone")
    except (StoryAssetsError, OSError) as error:
        said.append(f"{name} waits: {error}")
    return None


def _put_aside(workshop: Workshop, dropped: Dropped, name: str, error: BadInput, said: list[str]) -> None:
    """Reject it; where it cannot be moved, that is said each time, and stops no other."""
    told = f"{name} was rejected: {error.message}"
    try:
        move_to_rejected(workshop.settings.inbox_dir, dropped.path, error)
    except (StoryAssetsError, OSError) as wrong:
        told += f" (it could not be moved: {wrong})"
    said.append(told)


def _start_or_file_away(
    workshop: Workshop, instance: dg.DagsterInstance, ready: Sequence[tuple[Dropped, str]], found: Found
) -> None:
    """A run for each that has none; what has one needs the inbox no more."""
    runs = latest_runs(instance, [key for _, key in ready])
    for dropped, key in ready:
        if was_started(runs.get(key, ())) or workshop.folder(key).asset("rendered_video").is_file():
            told = f"{dropped.path.name} is the episode {key}"
            try:
                move_to_taken(workshop.settings.inbox_dir, dropped.path)
            except OSError as wrong:
                told += f" (it could not be moved: {wrong.strerror or wrong})"
            found.said.append(told)
        elif key not in found.to_start:
            found.to_start.append(key)


def settle_episode(workshop: Workshop, words: dict[str, Any]) -> str:
    """The key of the episode of these words. Its brief, and its slot if it names one, are its own now.

    Raises BadInput for words that make no brief, another episode of that key, or a slot that cannot be had.
    """
    key, channel = words["key"], str(words["channel"])
    rest = {name: value for name, value in words.items() if name != "key"}
    brief = judge_brief(workshop, key, {**rest, "channel": channel})
    path = workshop.folder(brief.key).brief
    if path.is_file():
        known = read_document(path, Brief)
        if (known.text, known.topic, known.channel) != (brief.text, brief.topic, brief.channel):
            raise refused(
                f"there is another episode {brief.key}",
                "Give the brief a key of its own, or take the key out of it",
            )
        return brief.key
    if brief.publish_at is not None:
        _reserve(workshop, brief, brief.publish_at)
    # Its slot says when, also if it moves.
    write_document(path, brief.model_copy(update={"publish_at": None}))
    return brief.key


def _reserve(workshop: Workshop, brief: Brief, wanted: datetime) -> None:
    publish_at = as_moment(wanted, workshop.channel(brief.channel).posting.zone)
    if publish_at <= workshop.outlets.now():
        raise refused(f"publish_at {wanted.isoformat()} is over", "Name a moment to come")
    if not workshop.outlets.slots.reserve(brief.channel, publish_at, brief.key):
        raise refused(
            f"another episode of {brief.channel} has the slot {wanted.isoformat()}", "Name another moment"
        )
