"""Runs of pictures in which one person does nothing: `python -m benchmarks.idle_runs [STORY ...]`, without drawing them.

A deed is anything but standing, looking and sitting about with empty hands and nothing near to them.
Inserts and cards are nobody's; they end no run, since a viewer sees the same idle person again behind them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.watch.drafts import draft_orders
from storyassets.model.brief import EditPattern, Style
from storyassets.model.place import Setting
from storyassets.model.shot import Action, Shot, ShotKind, Staging

STORIES = Path(__file__).parent / "stories_of_today" / "mended_by"
LONG = 3
"""So many pictures in a row of one person without a deed are a run."""

IDLE = frozenset({Action.STAND, Action.LOOK, Action.SIT})


def idler(staging: Staging) -> str:
    """Who only stands or sits about there or looks on, with empty hands and nothing to lean on; a driver drives."""
    first = staging.actors[0] if staging.actors and staging.setting is not Setting.CAR else None
    if first is None or first.action not in IDLE or first.holds or first.also or first.at or first.thinks:
        return ""
    return first.character_id


def idle_runs(shots: Sequence[Shot]) -> list[tuple[str, ...]]:
    """The shots' ids of every run in which the first person of all pictures is the same, and idle."""
    runs: list[tuple[str, ...]] = []
    who: str = ""
    run: list[str] = []
    for shot in [one for one in shots if one.kind in (ShotKind.BROLL, ShotKind.TALKING_HEAD)]:
        now = idler(shot.staging)
        if now != who:
            runs.append(tuple(run))
            who, run = now, []
        if now:
            run.append(shot.shot_id)
    return [one for one in (*runs, tuple(run)) if len(one) >= LONG]


def main() -> None:
    """Print the runs of each story, and the sums."""
    found: list[tuple[str, ...]] = []
    for story in [Path(name) for name in sys.argv[1:]] or sorted(STORIES.glob("*.md")):
        _, _, shots, _ = draft_orders(story, None, EditPattern.MIXED_RAPID, Style.STORYBOOK, 1)
        runs = idle_runs(shots.shots)
        found += runs
        print(f"{story.stem[:40]:40} {'  '.join(f'{run[0]}+{len(run)}' for run in runs)}")
    print(f"{len(found)} runs, {sum(map(len, found))} pictures, longest {max(map(len, found), default=0)}")


if __name__ == "__main__":
    main()
