"""Using: a person's own picture, clip or recording becomes a pick of the episode."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from storyassets.cli.editing import find_episode, read_brief, take_back, tell
from storyassets.errors import BadInput
from storyassets.model.script import Line
from storyassets.model.take import VoiceTakes, WordTime
from storyassets.settings import Settings
from storyassets.story.asking.orders import picture_size_px
from storyassets.story.words.speech_length import estimate_line_s
from storyassets.studio.documents import EpisodeFolder
from storyassets.studio.editing import change_picks, read_script
from storyassets.studio.own_files import ForCharacter, ForLine, ForShot, Wanted, import_own_file
from storyassets.studio.subjects import find_subjects, read_value
from storyassets.studio.takes import TakeStore

STAGE = "use"


def use_file(settings: Settings, key: str, subject: str, file: Path | None, *, remove: bool) -> None:
    """Choose the file for a shot, character or line, or take the choice back. Raises BadInput."""
    if remove == (file is not None):
        raise BadInput("neither or both were given", stage=STAGE, thing=subject, fix="Give FILE or --remove")
    if file is None:
        take_back(settings, key, subject, STAGE)
        return
    folder = find_episode(settings, key, STAGE)
    wanted = wanted_for(folder, subject)
    pick = import_own_file(file, subject=subject, wanted=wanted, takes=TakeStore(settings.studio_dir))
    change_picks(folder, lambda picks: picks.with_pick(pick))
    tell(f"{key}: {subject} uses your {pick.kind.value} {pick.file}", key)


def wanted_for(folder: EpisodeFolder, subject: str) -> Wanted:
    """What fits the subject. Raises BadInput for one that the episode has not."""
    subjects = find_subjects(folder)
    subjects.require(subject, STAGE)
    if subject in subjects.lines:
        line = next(line for line in read_script(folder).lines if line.line_id == subject)
        return ForLine(words_of(folder, line))
    needed_px = picture_size_px(read_brief(folder, STAGE).format.size_px)
    return ForShot(needed_px) if subject in subjects.shots else ForCharacter(needed_px)


def words_of(folder: EpisodeFolder, line: Line) -> Sequence[WordTime]:
    """The times of the line's words in its take, or as estimated where its words were edited since."""
    voices = read_value(folder, "voice_clips", VoiceTakes)
    words = line.text.split()
    for take in voices.takes if voices else ():
        if take.line_id == line.line_id and [word.text for word in take.words] == words:
            return take.words
    return estimate_words(line.text)


def estimate_words(text: str) -> tuple[WordTime, ...]:
    """Word times by the length of each word."""
    words = text.split()
    edges_s = [0.0]
    for word in words:
        edges_s.append(edges_s[-1] + estimate_line_s(word))
    return tuple(
        WordTime(text=word, start_s=edges_s[index], end_s=edges_s[index + 1])
        for index, word in enumerate(words)
    )
