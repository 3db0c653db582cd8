"""A story, laid out to be looked at and judged.

    python -m benchmarks.watch STORY [--into FOLDER] [--draft]

Writes STORY.jpg (a frame of each shot, with what is said), STORY-sound.png (waveform and loudness) and STORY.md (the
script and the measures). With `--draft` nothing is spoken or rendered: the script, and the pictures of its shots as
STORY.png, in seconds.
"""

from __future__ import annotations

import argparse
import io
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from benchmarks.watch.drafts import Draft, draw_draft
from benchmarks.watch.frames import Stretch, find_stretches, grab_frames
from benchmarks.watch.making import Episode, make_episode
from benchmarks.watch.measures import Row, measure_episode
from benchmarks.watch.sheet import Cell, lay_out, save_jpeg
from benchmarks.watch.waveform import draw_waveform
from storyassets.measure.video import read_audio
from storyassets.model.brief import EditPattern, Style
from storyassets.model.script import NARRATOR, Script
from storyassets.model.shot import Shot

COLUMNS = 6
MOST_SHEET_BYTES = 300_000


def words_of(script: Script, shot: Shot) -> str:
    """What is said during the shot, and by whom, for who looks does not hear the voices."""
    lines = {line.line_id: line for line in script.lines}
    said = []
    for span in shot.covers:
        line = lines[span.line_id]
        words = " ".join(line.text.split()[span.first_word : span.end_word])
        said.append(
            words if line.speaker == NARRATOR else f"{line.speaker.replace('_', ' ').upper()}: {words}"
        )
    return " ".join(said)


def sheet_of_draft(draft: Draft) -> Image.Image:
    """Every shot's picture as it was drawn."""
    return lay_out(
        [
            Cell(
                Image.open(io.BytesIO(draft.pictures[shot.shot_id])),
                words_of(draft.script, shot),
                f"{shot.shot_id} {shot.framing.value}",
            )
            for shot in draft.shots.shots
        ],
        COLUMNS,
    )


def sheet_of_video(episode: Episode, stretches: Sequence[Stretch]) -> Image.Image:
    """A frame of each shot, and when it comes."""
    rate, shots = episode.timeline.rate, {shot.shot_id: shot for shot in episode.shots.shots}
    frames = grab_frames(episode.folder.video, [one.middle for one in stretches])
    return lay_out(
        [
            Cell(
                frame, words_of(episode.script, shots[one.shot_id]), f"{rate.seconds(one.start_frame):.1f} s"
            )
            for one, frame in zip(stretches, frames, strict=True)
        ],
        COLUMNS,
    )


def script_as_lines(script: Script) -> list[str]:
    """The script as a person reads it."""
    return [
        f"{line.beat.value:<11} {line.speaker:<12} {line.emotion.value:<9} {line.text}"
        for line in script.lines
    ]


def as_markdown(script: Script, rows: Sequence[Row]) -> str:
    """The script and the measures."""
    table = [f"| {name} | {told} |" for name, told in rows]
    return "\n".join(
        [
            f"# {script.title}",
            "",
            "```",
            *script_as_lines(script),
            "```",
            "",
            "| measure | |",
            "|---|---|",
            *table,
            "",
        ]
    )


def beats_of(episode: Episode, stretches: Sequence[Stretch]) -> list[tuple[str, float]]:
    """Each beat, and when its first shot begins."""
    beat_of = {line.line_id: line.beat.value for line in episode.script.lines}
    shots = {shot.shot_id: shot for shot in episode.shots.shots}
    begins: dict[str, float] = {}
    for one in stretches:
        beat = beat_of[shots[one.shot_id].covers[0].line_id]
        begins.setdefault(beat, episode.timeline.rate.seconds(one.start_frame))
    return list(begins.items())


def write_draft(options: argparse.Namespace) -> None:
    draft = draw_draft(options.story, options.duration, options.pattern, options.style, options.seed)
    print("\n".join(script_as_lines(draft.script)))
    sheet_of_draft(draft).save(options.into / f"{options.story.stem}.png")


def write_episode(options: argparse.Namespace, studio: Path) -> None:
    asked = [
        *(["--duration", str(options.duration)] if options.duration else []),
        "--pattern",
        options.pattern.value,
        "--style",
        options.style.value,
    ]
    episode = make_episode(options.story, studio, [*asked, "--seed", str(options.seed)])
    stretches, path = find_stretches(episode.timeline), options.into / options.story.stem
    told = as_markdown(episode.script, measure_episode(episode, stretches))
    path.with_suffix(".md").write_text(told, encoding="utf-8")
    save_jpeg(sheet_of_video(episode, stretches), path.with_suffix(".jpg"), MOST_SHEET_BYTES)
    sound = path.with_name(f"{path.name}-sound.png")
    draw_waveform(*read_audio(episode.folder.video), beats_of(episode, stretches), sound)
    print(told)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("story", type=Path)
    parser.add_argument("--into", type=Path, default=Path("watch"))
    parser.add_argument("--duration", type=float, help="else what a channel that says nothing gives")
    parser.add_argument("--pattern", type=EditPattern, default=EditPattern.MIXED_RAPID)
    parser.add_argument("--style", type=Style, default=Style.STORYBOOK)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--draft", action="store_true")
    parser.add_argument("--studio", type=Path, help="keep the episode there, and use what it has")
    options = parser.parse_args()
    options.into.mkdir(parents=True, exist_ok=True)
    if options.draft:
        write_draft(options)
    elif options.studio:
        write_episode(options, options.studio)
    else:
        with tempfile.TemporaryDirectory() as studio:
            write_episode(options, Path(studio))


if __name__ == "__main__":
    main()
