"""Redoing: an episode made again from its own inputs."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing

from storyassets.cli.editing import ask_for_new_takes, check_new_takes, find_episode, read_brief
from storyassets.cli.finished import print_outcome
from storyassets.cli.running import Wanted, check_asset, run_at_terminal
from storyassets.defs.running.repeating import asks_of
from storyassets.settings import Settings
from storyassets.studio.ledger import Ledger


def redo_episode(
    settings: Settings, key: str, *, from_asset: str | None, new_takes: Sequence[str], as_json: bool
) -> None:
    """Run the episode's job, or its part below an asset, from the stored brief. Raises StoryAssetsError.

    A new take is asked for once: the number is raised before the run, and stands whatever becomes of it.
    Whoever fell in the role that makes it gets another chance.
    """
    folder = find_episode(settings, key, "redo")
    brief = read_brief(folder, "redo")
    # Everything is looked at before anything is changed.
    check_new_takes(folder, new_takes)
    if from_asset is not None:
        check_asset(from_asset)
    ask_for_new_takes(folder, new_takes)
    forget_falls(settings, key, new_takes)
    outcome = run_at_terminal(brief, settings, Wanted(from_asset=from_asset, again=True))
    print_outcome(outcome, as_json=as_json)


def forget_falls(settings: Settings, key: str, new_takes: Sequence[str]) -> None:
    """Ask the first choice again, in the roles that these assets, or things of them, ask."""
    roles = {role for counted in new_takes if (role := asks_of(counted.partition("/")[0]))}
    if not roles:
        return
    with closing(Ledger(settings.ledger_url)) as ledger:
        for role in roles:
            ledger.forget_falls(key, role.value)
