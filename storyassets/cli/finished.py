"""Finished: an episode for which nothing has to be done, told without loading what would do it."""

from __future__ import annotations

import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from storyassets.cli.outcome import Outcome
from storyassets.cli.printing import print_json
from storyassets.model.brief import Brief
from storyassets.settings import Settings
from storyassets.studio.receipts import find_finished, write_receipt

PATHS = ("video", "thumbnail", "captions")


def remember(outcome: Outcome, brief: Brief, settings: Settings, given: dict[str, str]) -> None:
    """Write the receipt of a run that has ended well; `given` are the hashes of its inputs as it began."""
    fields = {
        name: str(value) if isinstance(value, Path) else value for name, value in asdict(outcome).items()
    }
    write_receipt(brief, settings, given, fields)


def recall(brief: Brief, settings: Settings) -> Outcome | None:
    """The outcome of the same run as it was done before, in which nothing is made; None if it has to be done."""
    started_s = time.monotonic()
    known = find_finished(brief, settings)
    if known is None:
        return None
    reused: dict[str, Any] = {
        **{name: Path(known[name]) for name in PATHS if known[name] is not None},
        "cost_usd": 0.0,
        "takes_made": 0,
        "takes_reused": known["takes_made"] + known["takes_reused"],
        "segments_encoded": 0,
        "segments_reused": known["segments_encoded"] + known["segments_reused"],
        "elapsed_s": round(time.monotonic() - started_s, 2),
    }
    return Outcome(**{**known, **reused})


def print_if_finished(brief: Brief, settings: Settings, *, as_json: bool) -> bool:
    """Whether nothing had to be done; then the outcome was printed."""
    outcome = recall(brief, settings)
    if outcome is not None:
        print_outcome(outcome, as_json=as_json)
    return outcome is not None


def print_outcome(outcome: Outcome, *, as_json: bool) -> None:
    """For a script or for a person."""
    if as_json:
        print_json(outcome.as_json())
    else:
        sys.stdout.write(outcome.as_text())
