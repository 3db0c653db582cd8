"""An episode made by the command line on a studio of its own, and what was measured of it."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storyassets.model.commission import Commission
from storyassets.model.quality import QualityScore
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.model.timeline import Timeline
from storyassets.studio.documents import EpisodeFolder, read_document

REPO = Path(__file__).parents[2]
MAKE = [sys.executable, "-c", "from storyassets.cli.app import main; main()", "make", "--json"]


@dataclass(frozen=True)
class Episode:
    """A finished episode. CPU and time are of the whole command."""

    folder: EpisodeFolder
    told: dict[str, Any]
    cpu_s: float
    wall_s: float

    @property
    def script(self) -> Script:
        """Its lines."""
        return read_document(self.folder.asset("script"), Script)

    @property
    def asked_s(self) -> float:
        """Seconds that were asked for: what the words of the script are to fit."""
        return read_document(self.folder.asset("brief"), Commission).brief.duration_s

    @property
    def shots(self) -> ShotList:
        """Its shots, in order."""
        return read_document(self.folder.asset("shot_list"), ShotList)

    @property
    def timeline(self) -> Timeline:
        """Its edit."""
        return read_document(self.folder.asset("timeline"), Timeline)

    @property
    def quality(self) -> QualityScore:
        """Its score."""
        return read_document(self.folder.asset("quality_score"), QualityScore)


def make_episode(story: Path, studio: Path, options: list[str]) -> Episode:
    """Make it there, as a person would. A failed command ends the benchmark with its last lines."""
    environment = {
        **os.environ,
        "STORYASSETS_STUDIO": str(studio / "studio"),
        "DAGSTER_HOME": str(studio / "dagster"),
    }
    before, started_s = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(
        [*MAKE, *options, str(story.resolve())],
        cwd=REPO, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"{story} was not made: {done.stderr[-1000:]}{done.stdout[-1000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    told = json.loads(done.stdout.strip().splitlines()[-1])
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    folder = EpisodeFolder(studio / "studio", told["episode"])
    return Episode(folder, told, cpu_s, time.monotonic() - started_s)
