"""Editing: what a person says about an episode, written down as its input. Nothing is made here.

`script.yaml` holds a person's words and replaces the writer's script; `picks.yaml` holds their choices.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from difflib import SequenceMatcher

from storyassets.errors import BadInput
from storyassets.model.near import suggest_names
from storyassets.model.picks import Picks
from storyassets.model.plain import one_line
from storyassets.model.script import Line, Script
from storyassets.studio.documents import EpisodeFolder, read_document, write_document
from storyassets.studio.locks import hold_lock

STAGE = "edit"
MOST_LINE_CHARACTERS = 2000
MUCH_THE_SAME = 0.5
"""Of SequenceMatcher's ratio over words: below it a line says something else, and is staged anew."""


def read_script(folder: EpisodeFolder) -> Script:
    """The script as a person left it, else as it was written. Raises BadInput when there is none yet."""
    for path in (folder.script_by_hand, folder.asset("script")):
        if path.is_file():
            return read_document(path, Script)
    raise BadInput(
        "it has no script yet", stage=STAGE, thing=folder.key, fix="Make it first: storyassets make"
    )


def edit_line(folder: EpisodeFolder, line_id: str, words: str, *, new_pictures: bool | None = None) -> Script:
    """Change the words of one line, in script.yaml. Raises BadInput, which names the lines that are near.

    The line keeps its pictures while it says much the same; `new_pictures` decides that for it.
    """
    text = clean_words(words, line_id)
    with editing(folder):
        script = read_script(folder)
        known = [line.line_id for line in script.lines]
        if line_id not in known:
            raise BadInput(
                f"{folder.key} has no line {line_id[:40]!r}",
                stage=STAGE,
                thing=line_id[:40],
                fix=suggest_names(line_id, known),
            )
        edited = script.model_copy(
            update={
                "lines": tuple(
                    reword(line, text, new_pictures) if line.line_id == line_id else line
                    for line in script.lines
                )
            }
        )
        write_document(folder.script_by_hand, edited)
    return edited


def clean_words(words: str, line_id: str) -> str:
    """The words with single spaces and no control characters. Raises BadInput for none and for too many."""
    text = one_line(words)
    if not any(char.isalnum() for char in text):
        raise BadInput("a line needs words", stage=STAGE, thing=line_id[:40], fix="Give the new words")
    if len(text) > MOST_LINE_CHARACTERS:
        raise BadInput(
            f"it has {len(text)} characters",
            stage=STAGE,
            thing=line_id[:40],
            fix=f"A line has at most {MOST_LINE_CHARACTERS}",
        )
    return text


def reword(line: Line, text: str, new_pictures: bool | None) -> Line:
    """The line with other words. Its pictures stay those of the words that they were planned for."""
    planned = line.staged_as or line.text
    if new_pictures is None:
        alike = SequenceMatcher(None, planned.casefold().split(), text.casefold().split(), autojunk=False)
        new_pictures = alike.ratio() < MUCH_THE_SAME
    if planned == text and not new_pictures:
        return line.model_copy(update={"text": text, "staged_as": "", "staged_anew": False})
    return line.model_copy(update={"text": text, "staged_as": planned, "staged_anew": new_pictures})


def read_picks(folder: EpisodeFolder) -> Picks:
    """What a person chose for the episode; nothing, if they chose nothing."""
    return read_document(folder.picks, Picks) if folder.picks.is_file() else Picks()


def change_picks(folder: EpisodeFolder, change: Callable[[Picks], Picks]) -> Picks:
    """Write down other choices. Raises BadInput if the old ones cannot be read."""
    with editing(folder):
        changed = change(read_picks(folder))
        write_document(folder.picks, changed)
    return changed


@contextmanager
def editing(folder: EpisodeFolder) -> Iterator[None]:
    """Be the only one who edits this episode."""
    with hold_lock(folder.editing_lock):
        yield
