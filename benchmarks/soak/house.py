"""A house to soak in: simulated providers, a studio, a channel that asks them, and workers that use it.

A worker goes through the takes of an episode by the assets' own steps, without Dagster and without rendering,
so that kills fall where money is spent.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from storyassets.settings import Settings
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import LedgerCall
from storyassets.studio.ledger_schema import CallState
from storyassets_tests.simulator import Simulator

WEBHOOK_PATH = "canary0webhook0path"
MAIL_CANARY = "canary0mail0password"
ALERTS = {
    "alert_webhook": f"http://127.0.0.1:9/hooks/{WEBHOOK_PATH}",
    "alert_smtp_url": f"smtp://soak:{MAIL_CANARY}@127.0.0.1:9",
    "alert_mail_to": "soak@example.org",
}
"""Nobody listens there."""
REPO = Path(__file__).parents[2]
STORY = REPO / "examples" / "the-fox-stole-the-same-hen-every-night.md"
UPLOAD = re.compile(r"\b(?:img|aud)_\d+\b")
CHAINS = """\
providers:
  writer: [openai, embedded]
  illustrator: [openai, embedded]
  voice: [elevenlabs, embedded]
  talking_head: [did, motion]
"""


@dataclass(frozen=True)
class House:
    """One studio with its own channel."""

    home: Path
    simulator: Simulator
    ledger_url: str = ""

    @property
    def studio(self) -> Path:
        return self.home / "studio"

    @property
    def url(self) -> str:
        return self.ledger_url or f"sqlite:///{self.studio / 'ledger.sqlite'}"

    def furnish(self, channel: str = CHAINS) -> House:
        """Write the channel."""
        folder = self.home / "channels"
        folder.mkdir(parents=True, exist_ok=True)
        self.studio.mkdir(parents=True, exist_ok=True)
        (folder / "default.yaml").write_text(f"name: default\nduration_s: 20\n{channel}")
        return self

    @property
    def environment(self) -> dict[str, str]:
        named = {name.upper(): value for name, value in {**self.simulator.settings(), **ALERTS}.items()}
        return {
            **os.environ,
            **named,
            "STORYASSETS_STUDIO": str(self.studio),
            "STORYASSETS_CHANNELS": str(self.home / "channels"),
            "STORYASSETS_LEDGER_URL": self.url,
            "DAGSTER_HOME": str(self.home / "dagster"),
            "PYTHONPATH": str(REPO),
        }

    def settings(self) -> Settings:
        """The same for what runs in this process."""
        return Settings(
            studio_dir=self.studio,
            channels_dir=self.home / "channels",
            stories_dir=self.home,
            dagster_home=self.home / "dagster",
            ledger_url=self.url,
            encoder_slots=2,
            keys=self.simulator.keys(**ALERTS),
        )

    def start(self, *words: str, log: Path | None = None) -> subprocess.Popen[bytes]:
        """A worker in a process group of its own."""
        return self._start(["-m", "benchmarks.soak.worker", *words], log)

    def command(self, *words: str, log: Path | None = None) -> subprocess.Popen[bytes]:
        """The command line itself."""
        return self._start(["-c", "from storyassets.cli.app import main; main()", *words], log)

    def _start(self, words: Sequence[str], log: Path | None) -> subprocess.Popen[bytes]:
        out = (log or self.home / "log.txt").open("ab")
        with out:
            return subprocess.Popen(
                [sys.executable, *words], cwd=REPO, env=self.environment, stdout=out, stderr=out,
                start_new_session=True,
            )  # fmt: skip

    def calls(self, *episodes: str) -> list[LedgerCall]:
        """Every call of these episodes."""
        if not self.ledger_url and not (self.studio / "ledger.sqlite").exists():
            return []
        with closing(Ledger(self.url)) as ledger:
            return [call for episode in episodes for call in ledger.find_calls(episode)]


def usd_of(calls: Sequence[LedgerCall], state: CallState) -> Decimal:
    """What the calls in that state count."""
    of_state = [call for call in calls if call.state is state]
    charged = [call.cost_usd if state is CallState.SETTLED else call.estimate_usd for call in of_state]
    return sum(charged, Decimal(0))


def work_asked(simulator: Simulator) -> list[str]:
    """Each request that asks for work, as one line: equal lines are one piece of work asked for twice.

    What was handed in for a job has another address each time, and stands there by its size instead.
    """
    asked = [one for one in simulator.seen() if one.method == "POST" and one.status in (200, 201)]
    sizes = {}
    for path, word in (("/images", "img"), ("/audios", "aud")):
        handed_in = [one for one in asked if one.provider == "did" and one.path == path]
        sizes |= {f"{word}_{number}": _size_of(one.body) for number, one in enumerate(handed_in)}
    return [
        UPLOAD.sub(
            lambda found: sizes.get(found[0], found[0]),
            json.dumps([one.provider, one.path, one.body], sort_keys=True, default=str),
        )
        for one in asked
        if not (one.provider == "did" and one.path in ("/images", "/audios"))
    ]


def _size_of(body: Any) -> str:
    return f"{sum(one['bytes'] for files in body.values() for one in files)} bytes"
