"""Every story of files or folders becomes a script and a shot list: a table of measures, and the faults that gates would find.

    python -m benchmarks.stories stories/aesop.jsonl examples [--duration S] [--pattern mixed_rapid] [--faults-only]

A JSON-lines file has an object with `title` and `text` on each line; a folder has .md and .txt files.
"""

from __future__ import annotations

import argparse
import itertools
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.kept_pairs import count_pairs
from storyassets.errors import StoryAssetsError
from storyassets.model.brief import EditPattern, Style
from storyassets.model.channel import Channel
from storyassets.model.character import Cast
from storyassets.model.script import NARRATOR, Beat, Script
from storyassets.model.shot import ShotList
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.directing.staging_faults import find_camera_faults, find_staging_faults
from storyassets.story.finding.duration import choose_duration_s
from storyassets.story.finding.find import find_story
from storyassets.story.judging.faults_script import (
    find_beat_faults,
    find_cast_faults,
    find_length_faults,
    find_line_faults,
    find_speaker_faults,
)
from storyassets.story.judging.faults_shots import (
    find_coverage_faults,
    find_insert_faults,
    find_pattern_faults,
)
from storyassets.story.judging.known_things import find_unknown_things
from storyassets.story.judging.listening import find_dangling, find_strangers
from storyassets.story.words.quotations import find_quotations
from storyassets.story.writing.budget import estimate_told_s, set_budget
from storyassets.story.writing.hook_cuts import hook_s
from storyassets.story.writing.lines import Told
from storyassets.story.writing.write import write_script

TEXT_SUFFIXES = (".md", ".txt")
HEADINGS = (
    "beats",
    "words",
    "fit",
    "s",
    "hook s",
    "dangling",
    "unknown",
    "strangers",
    "open",
    "speeches",
    "quotes",
    "twice",
    "shots/10s",
    "ms",
)
WIDTHS = (5, 5, 4, 5, 6, 8, 7, 9, 4, 8, 6, 5, 9, 5)


@dataclass(frozen=True)
class Measures:
    """What one story came to. `repeated` counts shots that have the setting and framing of the one before."""

    title: str
    beats: int
    words: int
    fitting: int
    told_s: float
    hook_s: float
    dangling: tuple[str, ...]
    unknown: tuple[str, ...]
    strangers: tuple[str, ...]
    pairs: int
    open_pairs: tuple[str, ...]
    speeches: int
    quotations: int
    repeated: int
    shots_per_10_s: float
    writing_ms: float

    def row(self) -> tuple[str, ...]:
        """As the table shows it."""
        return (
            f"{self.beats}", f"{self.words}", f"{self.fitting}", f"{self.told_s:.1f}", f"{self.hook_s:.1f}", f"{len(self.dangling)}",
            f"{len(self.unknown)}",
            f"{len(self.strangers)}", f"{len(self.open_pairs)}", f"{self.speeches}", f"{self.quotations}", f"{self.repeated}", f"{self.shots_per_10_s:.1f}",
            f"{self.writing_ms:.0f}",
        )  # fmt: skip


def read_stories(paths: list[Path]) -> Iterator[tuple[str | None, str]]:
    """Titles and texts of JSON lines, of text files, of folders of those."""
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.iterdir() if p.suffix in (*TEXT_SUFFIXES, ".jsonl"))
            yield from read_stories(inside)
        elif path.suffix in TEXT_SUFFIXES:
            yield None, path.read_text(encoding="utf-8")
        else:
            for line in path.read_text(encoding="utf-8").splitlines():
                fields = json.loads(line)
                yield fields["title"], fields["text"]


def make_episode(request: ScriptRequest, pattern: EditPattern) -> tuple[Script, Cast, ShotList, float]:
    """Script, cast and shots, and the CPU milliseconds of writing."""
    started_s = time.process_time()
    script = write_script(request)
    writing_ms = 1000 * (time.process_time() - started_s)
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=pattern, style=Style.STORYBOOK, seed=1)
    return script, cast, shots, writing_ms


def find_faults(
    script: Script, cast: Cast, shots: ShotList, duration_s: float, pattern: EditPattern
) -> list[str]:
    """What the gates of an episode would find."""
    return [
        *find_beat_faults(script),
        *find_length_faults(script, duration_s),
        *find_line_faults(script),
        *find_speaker_faults(script),
        *find_cast_faults(script, cast),
        *find_coverage_faults(script, shots),
        *find_pattern_faults(script, shots, pattern),
        *find_staging_faults(shots, cast),
        *find_camera_faults(shots),
        *find_insert_faults(shots),
    ]


def measure(request: ScriptRequest, script: Script, shots: ShotList, writing_ms: float) -> Measures:
    """The measures of one story's script and shots."""
    told_s = estimate_told_s([Told(ln.beat, ln.text, ln.speaker, ln.subjects) for ln in script.lines])
    pairs, left_open = count_pairs(script, request.story.text, request.story.lesson)
    framed = [(shot.staging.setting, shot.framing) for shot in shots.shots]
    return Measures(
        title=script.title,
        beats=len({line.beat for line in script.lines}),
        words=script.words,
        fitting=set_budget(request.duration_s).words,
        told_s=told_s,
        hook_s=sum(hook_s(line.text) for line in script.lines if line.beat is Beat.HOOK),
        dangling=find_dangling(script),
        unknown=find_unknown_things(script, request.story.text),
        strangers=find_strangers(script),
        pairs=pairs,
        open_pairs=left_open,
        speeches=sum(line.speaker != NARRATOR for line in script.lines),
        quotations=sum(len(find_quotations(line.text)) for line in script.lines if line.speaker == NARRATOR),
        repeated=sum(one == two for one, two in itertools.pairwise(framed)),
        shots_per_10_s=10 * len(shots.shots) / max(1.0, told_s),
        writing_ms=writing_ms,
    )  # fmt: skip


def print_table(measures: list[Measures]) -> None:
    """A row for each story, and the totals."""
    print("  ".join(f"{name:>{width}}" for name, width in zip(HEADINGS, WIDTHS, strict=True)) + "  story")
    for m in measures:
        print(
            "  ".join(f"{cell:>{width}}" for cell, width in zip(m.row(), WIDTHS, strict=True))
            + f"  {m.title}"
        )
    count = max(1, len(measures))
    told = sum(m.speeches for m in measures)
    print(
        f"{len(measures)} stories: {sum(m.beats == 5 for m in measures)} with five beats; "
        f"{sum(m.told_s for m in measures) / count:.1f} s told; hooks of {sum(m.hook_s for m in measures) / count:.1f} s, "
        f"{max((m.hook_s for m in measures), default=0):.1f} at most; {sum(len(m.dangling) for m in measures)} dangling pronouns; "
        f"{sum(len(m.unknown) for m in measures)} things spoken of as known; "
        f"{sum(len(m.strangers) for m in measures)} of {told} speeches by strangers; "
        f"{sum(len(m.open_pairs) for m in measures)} of {sum(m.pairs for m in measures)} pairs left open; "
        f"{sum(m.quotations for m in measures)} quotations read by the narrator; {sum(m.repeated for m in measures)} framings twice; "
        f"{sum(m.shots_per_10_s for m in measures) / count:.1f} shots in 10 s; "
        f"{sum(m.writing_ms for m in measures) / count:.0f} ms of CPU to write, {max((m.writing_ms for m in measures), default=0):.0f} at most"
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", nargs="+", type=Path)
    parser.add_argument("--duration", type=float, help="else what a channel that says nothing gives")
    parser.add_argument("--pattern", type=EditPattern, choices=list(EditPattern), default=None)
    parser.add_argument("--faults-only", action="store_true", help="no table")
    parser.add_argument(
        "--explain",
        action="store_true",
        help="which pronouns dangle, who is a stranger, which pairs are open",
    )
    options = parser.parse_args()
    stories = list(read_stories(options.stories))
    for pattern in [options.pattern] if options.pattern else list(EditPattern):
        bad, measures = 0, []
        for given, text in stories:
            title = given
            try:
                story = find_story(text, title=given)
                title = story.title
                duration_s = options.duration or choose_duration_s(story.text, Channel(name="default"))
                request = ScriptRequest(story=story, duration_s=duration_s, pattern=pattern, seed=1)
                script, cast, shots, writing_ms = make_episode(request, pattern)
                faults = find_faults(script, cast, shots, duration_s, pattern)
                measures.append(measure(request, script, shots, writing_ms))
            except StoryAssetsError as error:
                faults = [str(error)]
            bad += bool(faults)
            for fault in faults:
                print(f"{pattern.value}: {title}: {fault}")
        if not options.faults_only:
            print_table(measures)
        if options.explain:
            for m in measures:
                for fault in (*m.dangling, *m.unknown, *m.strangers, *m.open_pairs):
                    print(f"{m.title}: {fault}")
        print(f"{pattern.value}: {len(stories) - bad} of {len(stories)} stories without a fault")


if __name__ == "__main__":
    main()
