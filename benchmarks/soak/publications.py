"""Kill -9 at random moments of a publication, and run again: one video, one thumbnail, one track of captions each.

The outlet is the simulated YouTube in a process of its own, reached by the real client. Each worker that is
killed is a process forked from this one, so that little of its life is spent on being loaded.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import random
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.context import ForkProcess
from pathlib import Path

from storyassets.defs.publishing.outlets import Outlets
from storyassets.defs.publishing.publishable import read_publishable
from storyassets.defs.publishing.publishing import publish_episode
from storyassets.defs.publishing.uploading import UNTIL_SURE
from storyassets.defs.resources import Workshop
from storyassets.errors import ProviderNotAsked
from storyassets.model.publication import UploadState
from storyassets.providers.youtube.publisher import YouTubePublisher
from storyassets.settings import Settings
from storyassets.studio.documents import write_document
from storyassets.studio.ledger import utc_now
from storyassets.studio.publications import Publications
from storyassets_tests.fakes.finished import finish_episode
from storyassets_tests.simulator.youtube import RemoteYouTube, youtube_process

FORKED = multiprocessing.get_context("fork")
CHUNK_BYTES = 256 << 10
SIZES_BYTES = (12 << 20, 700 << 10, 4 << 20)
"""In turn: kills fall into a long upload, and around a short one."""
SHORT_PAUSE_S = 0.2
FORGETFUL_EVERY = 4
"""In so many episodes one, the outlet forgets its sessions after the first kill."""
CHANNEL = "name: {name}\npublishing: {{outlet: youtube, approval: false, project: {name}}}\n"


@dataclass
class PublicationScore:
    """What is counted over all episodes."""

    kills: int = 0
    episodes: int = 0
    not_one_video: int = 0
    another_video: int = 0
    not_one_thumbnail: int = 0
    not_one_track: int = 0
    unfinished: int = 0
    too_many_bytes: int = 0
    most_beyond_a_kill: float = 0.0
    """Bytes sent beyond the file, in chunks for each kill; without the outlet forgetting."""
    sessions: int = 0
    forgotten: int = 0
    """Kills after which the outlet forgot its sessions."""
    thumbnails_set_again: int = 0
    invalid_requests: int = 0
    secrets_found: int = 0
    killed_in: Counter[str] = field(default_factory=Counter)

    @property
    def is_held(self) -> bool:
        """Whether all is as it should be."""
        return not (
            self.not_one_video
            or self.another_video
            or self.not_one_thumbnail
            or self.not_one_track
            or self.unfinished
            or self.too_many_bytes
            or self.invalid_requests
            or self.secrets_found
        )


@dataclass(frozen=True)
class Publishing:
    """A worker, and what it says: nothing until it is done."""

    process: ForkProcess
    hears: Connection

    def is_done_within(self, seconds: float | None) -> bool:
        """Whether it has published by then. Raises SystemExit where it ended otherwise."""
        if not self.hears.poll(seconds):
            return False
        try:
            self.hears.recv()
        except EOFError:
            self.process.join()
            raise SystemExit(f"a publication failed, with exit code {self.process.exitcode}") from None
        self.process.join()
        return True

    def kill(self) -> None:
        """As kill -9 does."""
        self.process.kill()
        self.process.join()


@dataclass
class PublishingHouse:
    """One studio and one outlet; each episode has a channel and a project of its own."""

    home: Path
    youtube: RemoteYouTube

    def settings(self) -> Settings:
        """For what runs in this process."""
        return Settings(
            studio_dir=self.home / "studio",
            channels_dir=self.home / "channels",
            stories_dir=self.home,
            dagster_home=self.home / "dagster",
            ledger_url=f"sqlite:///{self.home / 'studio' / 'ledger.sqlite'}",
            encoder_slots=1,
            least_free_mb=0,
            keys=self.youtube.keys(),
        )

    def furnish(self, key: str, video: bytes) -> None:
        """A channel that is logged in, and a finished episode of it."""
        self.settings().channels_dir.mkdir(parents=True, exist_ok=True)
        self.settings().studio_dir.mkdir(parents=True, exist_ok=True)
        (self.settings().channels_dir / f"{key}.yaml").write_text(CHANNEL.format(name=key))
        self.youtube.grant(self.settings().tokens_dir, key)
        with closing(Workshop(self.settings())) as workshop:
            finish_episode(workshop, key, video=video, approved=False, channel=key)

    def start(self, key: str) -> Publishing:
        """A process that has just begun to publish."""
        hears, tells = FORKED.Pipe(duplex=False)
        process = FORKED.Process(target=publish, args=(key, self.settings(), tells))
        process.start()
        tells.close()
        return Publishing(process, hears)

    def state_of(self, key: str) -> str:
        """How far the episode's publication had come."""
        with closing(Workshop(self.settings())) as workshop:
            row = Publications(workshop.ledger.database, self.home / "unused").find(key)
        return row.state.value if row else "nothing"


def soak_publications(kills: int, seed: int) -> PublicationScore:
    """So many kills, over as many episodes as that takes."""
    score, dice = PublicationScore(), random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, youtube_process() as youtube:
        house = PublishingHouse(Path(folder), youtube)
        youtube.set_quota(uploads=10_000, units=1_000_000)
        youtube.behave(polls_until_processed=2, lists_until_shown=1, thumbnail_needs_processing=True)
        calm = {size: run_calmly(house, size) for size in SIZES_BYTES}
        while score.kills < kills:
            size = SIZES_BYTES[score.episodes % len(SIZES_BYTES)]
            disturb(house, f"episode-{score.episodes}", size, calm[size], kills, dice, score)
            score.episodes += 1
        score.invalid_requests = len(youtube.problems())
    return score


def a_video(name: str, size: int) -> bytes:
    """Of that size, and unlike every other."""
    return random.Random(name).randbytes(size)


def run_calmly(house: PublishingHouse, size: int) -> float:
    """How long an undisturbed publication takes, from where it begins."""
    key = f"calm-{size}"
    house.furnish(key, a_video(key, size))
    started_s = time.monotonic()
    house.start(key).is_done_within(None)
    return time.monotonic() - started_s


def disturb(
    house: PublishingHouse,
    key: str,
    size: int,
    calm_s: float,
    kills: int,
    dice: random.Random,
    score: PublicationScore,
) -> None:
    """Publish one episode until that ends by itself, killed on the way, and judge what has come of it."""
    video = a_video(key, size)
    house.furnish(key, video)
    is_forgetful = score.episodes % FORGETFUL_EVERY == FORGETFUL_EVERY - 1
    received_before, kills_before, forgotten_before = (
        house.youtube.received_bytes,
        score.kills,
        score.forgotten,
    )
    while True:
        worker = house.start(key)
        if score.kills >= kills:
            worker.is_done_within(None)
            break
        if worker.is_done_within(dice.random() * calm_s):
            break
        worker.kill()
        score.kills += 1
        score.killed_in[house.state_of(key)] += 1
        if is_forgetful and score.kills == kills_before + 1:
            house.youtube.end_sessions()
            score.forgotten += 1
    sent = house.youtube.received_bytes - received_before
    killed, forgot = score.kills - kills_before, score.forgotten - forgotten_before
    count_bytes(score, sent, len(video), killed, forgot)
    judge(house, key, video, score)


def count_bytes(score: PublicationScore, sent: int, size: int, kills: int, forgot: int) -> None:
    """The file, a chunk for each kill, and the file again for each time that the outlet forgot it."""
    score.too_many_bytes += sent > size * (1 + forgot) + kills * CHUNK_BYTES
    if kills and not forgot:
        beyond = (sent - size) / (kills * CHUNK_BYTES)
        score.most_beyond_a_kill = max(score.most_beyond_a_kill, round(beyond, 2))


def judge(house: PublishingHouse, key: str, video: bytes, score: PublicationScore) -> None:
    """What the outlet has of the episode, and what the studio says of it."""
    found = [one for one in house.youtube.videos() if one.channel == key]
    score.not_one_video += len(found) != 1
    score.another_video += any(one.sha256 != hashlib.sha256(video).hexdigest() for one in found)
    score.not_one_thumbnail += any(len(set(one.thumbnails)) != 1 for one in found)
    score.thumbnails_set_again += sum(one.thumbnail_count - 1 for one in found)
    score.not_one_track += any(len(one.captions) != 1 for one in found)
    score.unfinished += house.state_of(key) != UploadState.PROCESSED.value
    begun = [one for one in house.youtube.seen() if one.method == "POST" and one.channel == key]
    score.sessions += sum(one.path.endswith("/upload/youtube/v3/videos") for one in begun)
    score.secrets_found += count_sessions_told(house)


def count_sessions_told(house: PublishingHouse) -> int:
    """Files of the studio, but for its database, that tell the address of a session."""
    files = [path for path in house.home.rglob("*") if path.is_file() and path.suffix in (".json", ".txt")]
    return sum(b"upload_id=" in path.read_bytes() for path in files)


class HastyWorkshop(Workshop):
    """Waits no longer than it must, to be killed at work."""

    def pause(self, seconds: float) -> None:
        super().pause(min(seconds, SHORT_PAUSE_S))


class MovedClock:
    """The time of now; where an upload has to be looked for later, later is at once."""

    def __init__(self) -> None:
        self.ahead = timedelta(0)

    def __call__(self) -> datetime:
        return utc_now() + self.ahead


def publish(key: str, settings: Settings, tells: Connection) -> None:
    """The worker: publish the episode by the asset's own steps, in small chunks."""
    clock = MovedClock()
    publisher = partial(YouTubePublisher, chunk_bytes=CHUNK_BYTES)
    outlets = partial(Outlets, publisher=publisher, clock=clock)
    with closing(HastyWorkshop(settings, open_outlets=outlets)) as workshop:
        with workshop.turn(key):
            try:
                published = publish_episode(read_publishable(workshop, key), workshop, is_backfill=False)
            except ProviderNotAsked:
                clock.ahead += UNTIL_SURE
                published = publish_episode(read_publishable(workshop, key), workshop, is_backfill=False)
            write_document(workshop.folder(key).asset("publication"), published)
        tells.send(published.video_id)
