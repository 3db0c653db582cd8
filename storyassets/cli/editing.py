"""Editing: what a person says about an episode becomes its input, and they are told what follows from it."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets.model.near import suggest_names
from storyassets.model.picks import Picks
from storyassets.settings import Settings
from storyassets.studio.documents import EpisodeFolder, read_document
from storyassets.studio.editing import change_picks, edit_line, read_picks
from storyassets.studio.subjects import find_subjects, pin_current_take
from storyassets.studio.takes import TakeStore

RENEWABLE = ("script", "character_portraits", "broll", "talking_heads", "voice_clips", "music", "listing")
"""The assets that are made of takes, so that another can be asked for."""


def find_episode(settings: Settings, key: str, stage: str) -> EpisodeFolder:
    """The folder of an episode that is there. Raises BadInput, which names the near ones."""
    folder = EpisodeFolder(settings.studio_dir, key)
    if not folder.brief.is_file() and not folder.asset("brief").is_file():
        raise BadInput(
            "there is no such episode",
            stage=stage,
            thing=key,
            fix=f"{suggest_names(key, known_episodes(settings))}. See them all: storyassets list",
        )
    return folder


def known_episodes(settings: Settings) -> list[str]:
    """The keys of every episode."""
    home = settings.studio_dir / "episodes"
    return sorted(path.name for path in home.iterdir() if path.is_dir()) if home.is_dir() else []


def read_brief(folder: EpisodeFolder, stage: str) -> Brief:
    """What was asked for. Raises BadInput."""
    if not folder.brief.is_file():
        raise BadInput(
            "it has no brief", stage=stage, thing=folder.key, fix="Make it: storyassets make STORY"
        )
    return read_document(folder.brief, Brief)


def change_words(
    settings: Settings, key: str, line_id: str, words: str, *, new_pictures: bool | None
) -> None:
    """Give a line other words."""
    folder = find_episode(settings, key, "edit")
    edited = edit_line(folder, line_id, words, new_pictures=new_pictures)
    line = next(line for line in edited.lines if line.line_id == line_id)
    pictures = "gets the pictures of its own words" if line.staged_anew else "keeps its pictures"
    tell(f"{key}: {line_id} ({line.speaker}) says: {line.text}\nIt {pictures}.", key)


def pin_take(settings: Settings, key: str, subject: str) -> None:
    """Keep the take that a shot, character or line has now, whatever is made meanwhile."""
    folder = find_episode(settings, key, "pin")
    find_subjects(folder).require(subject, "pin")
    pick = pin_current_take(folder, subject, TakeStore(settings.studio_dir))
    change_picks(folder, lambda picks: picks.with_pick(pick))
    sys.stdout.write(
        f"{key}: {subject} keeps {pick.take.path}; storyassets unpin {key} {subject} lets it go\n"
    )


def take_back(settings: Settings, key: str, subject: str, stage: str) -> None:
    """Forget what was chosen for a shot, character or line. Raises BadInput if nothing was."""
    folder = find_episode(settings, key, stage)
    chosen = [pick.subject for pick in read_picks(folder).picks]
    if subject not in chosen:
        raise BadInput(
            "nothing was chosen for it",
            stage=stage,
            thing=subject,
            fix=f"Chosen: {', '.join(chosen)}" if chosen else "There is nothing to take back",
        )
    change_picks(folder, lambda picks: picks.without(subject))
    tell(f"{key}: {subject} is made again", key)


def check_new_takes(folder: EpisodeFolder, wanted: Sequence[str], stage: str = "redo") -> None:
    """Raises BadInput unless each is an asset made of takes, or one thing of it (`broll/setup-1a`)."""
    for counted in wanted:
        asset, _, subject = counted.partition("/")
        if asset not in RENEWABLE:
            raise BadInput(
                f"{asset[:40]!r} is not made of takes",
                stage=stage,
                thing="--new-take",
                fix=f"Known: {', '.join(RENEWABLE)}; or one thing of them, such as broll/setup-1a",
            )
        if subject:
            find_subjects(folder).require(subject, stage)


def ask_for_new_takes(folder: EpisodeFolder, wanted: Sequence[str]) -> None:
    """Raise the take numbers of assets, or of one thing of them."""

    def renew(picks: Picks) -> Picks:
        for counted in wanted:
            picks = picks.with_new_take(counted)
        return picks

    if wanted:
        change_picks(folder, renew)


def tell(what: str, key: str) -> None:
    """What has changed, and how to see it."""
    sys.stdout.write(
        f"{what}\nSee what that costs: storyassets plan {key}\nMake it: storyassets redo {key}\n"
    )
