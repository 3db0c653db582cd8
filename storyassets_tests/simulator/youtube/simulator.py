"""YouTubeSimulator: YouTube's Data API, its Analytics and Google's OAuth on loopback."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from storyassets.settings.keys import ProviderKeys
from storyassets_tests.simulator.wire import Answer
from storyassets_tests.simulator.youtube.grants import ACCESS_LIFETIME_S, ALL_SCOPES, Clock, Grant
from storyassets_tests.simulator.youtube.library import UploadedVideo, new_video_id
from storyassets_tests.simulator.youtube.oauth import AUTH, TOKEN
from storyassets_tests.simulator.youtube.server import YouTubeServer
from storyassets_tests.simulator.youtube.world import Behaviour, Seen, World

CLIENT_ID = "sim-client.apps.googleusercontent.com"
CLIENT_SECRET = "GOCSPX-simulated"  # noqa: S105 nobody's
PROJECT = "sim"


def real_time() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


class YouTubeSimulator:
    """Started when it is made; a context manager that stops it. All of it may be used from any thread.

    With a `state_dir`, what was uploaded lies there as files; else only its hash is kept.
    """

    def __init__(
        self,
        clock: Clock = real_time,
        state_dir: Path | None = None,
        *,
        port: int = 0,
        controlled: bool = False,
    ) -> None:
        self._ahead = timedelta()
        self._clock = clock
        if state_dir is not None:
            state_dir.mkdir(parents=True, exist_ok=True)
        self._world = World(self.now, state_dir)
        self._world.grants.add_client(CLIENT_ID, CLIENT_SECRET, PROJECT)
        self._server = YouTubeServer(self._world, port)
        if controlled:
            self._server.control = partial(_obey, self)
        self._server.start()

    def __enter__(self) -> YouTubeSimulator:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def now(self) -> datetime:
        """What it takes the time to be."""
        return self._clock() + self._ahead

    def advance(self, **span: float) -> None:
        """Move its clock on, by what `timedelta` takes."""
        self._ahead += timedelta(**span)

    @property
    def origin(self) -> str:
        """Where it is: http://127.0.0.1:port."""
        return self._server.origin

    @property
    def behaviour(self) -> Behaviour:
        """How it answers when nothing is wrong; set what a test needs."""
        return self._world.behaviour

    def behave(self, **told: Any) -> None:
        """Set fields of the behaviour. Raises TypeError for one that it does not have."""
        for name, value in told.items():
            if not hasattr(self._world.behaviour, name):
                raise TypeError(f"the behaviour has no {name}")
            setattr(self._world.behaviour, name, value)

    def settings(self) -> dict[str, str]:
        """The keys and addresses by the names of their settings."""
        return {
            "youtube_client_id": CLIENT_ID,
            "youtube_client_secret": CLIENT_SECRET,
            "youtube_base_url": self.origin,
            "youtube_analytics_base_url": self.origin,
            "google_auth_url": self.origin + AUTH,
            "google_token_url": self.origin + TOKEN,
        }

    def keys(self, **over: Any) -> ProviderKeys:
        """Made-up keys and loopback addresses; only these, whatever the environment has."""
        nothing = ProviderKeys.model_construct().model_dump()
        return ProviderKeys.model_validate({**nothing, **self.settings(), **over})

    def add_project(self, project: str) -> dict[str, str]:
        """Another Google project with its own quota: the keys of its client."""
        client_id, secret = f"{project}.apps.googleusercontent.com", f"GOCSPX-{secrets.token_hex(8)}"
        self._world.grants.add_client(client_id, secret, project)
        return {"youtube_client_id": client_id, "youtube_client_secret": secret}

    def tokens(
        self, channel: str, scopes: Iterable[str] = ALL_SCOPES, client_id: str = CLIENT_ID
    ) -> dict[str, Any]:
        """What the token endpoint would tell somebody who has just allowed all of it."""
        grant = Grant(channel, client_id, tuple(scopes), self.now())
        return {**self._world.grants.open_access(grant), "refresh_token": self._world.grants.keep(grant)}

    def grant(self, tokens_dir: Path, channel: str, **over: Any) -> Path:
        """Log a channel in: the token file, as `storyassets login youtube` writes it."""
        from storyassets.providers.youtube.token_files import StoredGrant, hold_file, lock_path, save_grant

        told = self.tokens(channel, over.pop("scopes", ALL_SCOPES), over.pop("client_id", CLIENT_ID))
        stored = StoredGrant(
            client_id=over.pop("of_client", CLIENT_ID),
            access_token=told["access_token"],
            refresh_token=told["refresh_token"],
            scopes=tuple(told["scope"].split()),
            expires_at=real_time() + timedelta(seconds=ACCESS_LIFETIME_S),
            consented_at=self.now(),
            **over,
        )
        with hold_file(lock_path(tokens_dir, channel)):
            return save_grant(tokens_dir, channel, stored)

    def set_testing_mode(self, on: bool = True) -> None:
        """Grants end after seven days."""
        self._world.grants.testing_mode = on

    def revoke(self, channel: str) -> None:
        """The person takes the grant back in their Google account."""
        self._world.grants.revoke_channel(channel)

    def expire_tokens(self) -> None:
        """Every access token is good no more; they can be refreshed."""
        self._world.grants.cut_off()

    def end_sessions(self) -> None:
        """Forget every upload session; what is done stays."""
        self._world.sessions.end_all()

    def open_sessions(self) -> int:
        """How many uploads have begun and not ended."""
        return self._world.sessions.open_sessions()

    def fault(self, name: str, times: int = 1, on: str = "", **details: Any) -> None:
        """What is to go wrong: see `faults.FAULTS`. `on` is a part of "METHOD /path"."""
        self._world.plan.script(name, times, on, details)

    def faults_left(self) -> int:
        """How many have not happened yet."""
        return self._world.plan.left()

    def set_quota(self, **a_day: int) -> None:
        """What a project has a day: `uploads`, `units`."""
        self._world.quota.a_day.update(a_day)

    def quota_used(self) -> dict[str, int]:
        """By "project day bucket"."""
        return self._world.quota.used()

    def videos(self) -> list[UploadedVideo]:
        """Those that are there, in the order in which they came."""
        return self._world.library.all()

    def put_video(self, channel: str, **over: Any) -> UploadedVideo:
        """A video that is there already, for tests that need one and upload nothing."""
        snippet = {"title": "A video", "categoryId": "24", **over.pop("snippet", {})}
        status = {"privacyStatus": "public", **over.pop("status", {})}
        told = {
            "size_bytes": 1,
            "sha256": "0" * 64,
            "notify_subscribers": True,
            "uploaded_at": self.now(),
            **over,
        }
        video = UploadedVideo(
            video_id=told.pop("video_id", new_video_id()),
            channel=channel,
            snippet=snippet,
            status=status,
            **told,
        )
        self._world.library.add(video)
        return video

    @property
    def received_bytes(self) -> int:
        """How many bytes of videos came over the wire, whatever became of them."""
        return self._world.sessions.received_bytes

    def seen(self) -> list[Seen]:
        """The requests that came."""
        return self._world.seen()

    def problems(self) -> list[str]:
        """All that the requests had wrong by the discovery documents."""
        return [f"{one.spelled}: {problem}" for one in self.seen() for problem in one.problems]

    def failures(self) -> list[str]:
        """Tracebacks of the simulator itself, and answers of its own that the documents do not allow."""
        return list(self._world.failures)

    def reset(self) -> None:
        """As new, with its own clock; grants stay. Whoever hangs is let go."""
        self._ahead = timedelta()
        self._world.clear()

    def stop(self) -> None:
        """Let go of the port."""
        self._server.stop()


def as_plain(video: UploadedVideo) -> dict[str, Any]:
    """A video as JSON takes it."""
    return {**asdict(video), "uploaded_at": video.uploaded_at.isoformat()}


def _obey(simulator: YouTubeSimulator, order: str, body: bytes) -> Answer:
    from storyassets_tests.simulator.youtube.control import obey

    return obey(simulator, order, body)
