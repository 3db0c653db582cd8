"""A batch's worker whose episodes cost no time: each ends as its topic says.

Run as `python -m storyassets_tests.fakes.batch_worker`; it speaks the real worker's protocol.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

import dagster as dg

from storyassets.cli.batching_worker import main
from storyassets.cli.outcome import Outcome
from storyassets.cli.progress import RunProgress
from storyassets.errors import GateFailed, Interrupted
from storyassets.model.brief import Brief
from storyassets.settings import Settings

COMMAND = (sys.executable, "-m", "storyassets_tests.fakes.batch_worker")
DEAF_COMMAND = (*COMMAND, "deaf")
DEADLINE_S = 60


def make(brief: Brief, settings: Settings, instance: dg.DagsterInstance, progress: RunProgress) -> Outcome:
    progress.asset_started("broll")
    sys.stdout.write("what a library prints does not disturb the answers\n")
    if brief.topic == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if brief.topic == "crash":
        raise ZeroDivisionError("nobody foresaw it\nin two lines")
    if brief.topic == "fail":
        raise GateFailed("it is silent", stage="voice_clips", thing="every_line_is_spoken", fix="Mend it")
    if brief.topic == "hang":
        hang(settings)
    return an_outcome(brief.key)


def outlived(settings: Settings) -> Path:
    """Is there when a worker hung until its deadline, and nobody ended it."""
    return settings.studio_dir.with_name("outlived")


def hang(settings: Settings) -> None:
    """Until Ctrl-C is heard, as a run does; a deaf one does not hear it."""
    if "deaf" in sys.argv:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        threading.Event().wait(DEADLINE_S)
        outlived(settings).touch()
    except KeyboardInterrupt:
        raise Interrupted("interrupted") from None


def an_outcome(key: str) -> Outcome:
    return Outcome(
        episode=key,
        video=Path("/video.mp4"),
        thumbnail=None,
        captions=Path("/captions.srt"),
        duration_s=15.0,
        cost_usd=0.25,
        takes_made=3,
        takes_reused=2,
        takes_degraded=0,
        segments_encoded=4,
        segments_reused=1,
        elapsed_s=0.0,
        note=str(os.getpid()),
    )


if __name__ == "__main__":
    main(make)
