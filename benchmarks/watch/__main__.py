"""A story, laid out to be looked at and judged.

    python -m benchmarks.watch STORY [--into FOLDER] [--draft]

With `--draft` nothing is spoken or rendered: the script and the pictures of its shots, in seconds.
"""

from __future__ import annotations

import argparse
import io
from pathlib import Path

from PIL import Image

from benchmarks.watch.drafts import Draft, draw_draft
from benchmarks.watch.sheet import Cell, lay_out
from storyassets.model.brief import EditPattern, Style

COLUMNS = 6


def words_of(draft: Draft, shot_id: str) -> str:
    """What is said during the shot."""
    lines = {line.line_id: line.text.split() for line in draft.script.lines}
    [shot] = [shot for shot in draft.shots.shots if shot.shot_id == shot_id]
    return " ".join(" ".join(lines[span.line_id][span.first_word : span.end_word]) for span in shot.covers)


def sheet_of_draft(draft: Draft) -> Image.Image:
    """Every shot's picture as it was drawn."""
    return lay_out(
        [
            Cell(
                Image.open(io.BytesIO(draft.pictures[shot.shot_id])),
                words_of(draft, shot.shot_id),
                f"{shot.shot_id} {shot.framing.value}",
            )
            for shot in draft.shots.shots
        ],
        COLUMNS,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("story", type=Path)
    parser.add_argument("--into", type=Path, default=Path("watch"))
    parser.add_argument("--duration", type=float, default=45.0)
    parser.add_argument("--pattern", type=EditPattern, default=EditPattern.BROLL_CINEMATIC)
    parser.add_argument("--style", type=Style, default=Style.STORYBOOK)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--draft", action="store_true")
    options = parser.parse_args()
    options.into.mkdir(parents=True, exist_ok=True)
    draft = draw_draft(options.story, options.duration, options.pattern, options.style, options.seed)
    for line in draft.script.lines:
        print(f"{line.beat.value:<11} {line.speaker:<12} {line.emotion.value:<9} {line.text}")
    sheet_of_draft(draft).save(options.into / f"{options.story.stem}.png")


if __name__ == "__main__":
    main()
