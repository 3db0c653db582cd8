"""Every story of JSON-lines files becomes a script and a shot list; the faults that gates would find.

    python -m benchmarks.stories stories/aesop.jsonl stories/grimm.jsonl [--duration 45]

Each line of such a file is an object with `title` and `text`.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from pathlib import Path

from storyassets.errors import StoryAssetsError
from storyassets.model.brief import EditPattern, Style
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.cast import cast_characters
from storyassets.story.direct import direct_shots
from storyassets.story.faults_script import (
    find_beat_faults,
    find_cast_faults,
    find_length_faults,
    find_line_faults,
    find_speaker_faults,
)
from storyassets.story.faults_shots import (
    find_coverage_faults,
    find_insert_faults,
    find_pattern_faults,
    find_staging_faults,
)
from storyassets.story.find import find_story
from storyassets.story.write import write_script


def read_stories(paths: list[Path]) -> Iterator[tuple[str, str]]:
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            fields = json.loads(line)
            yield fields["title"], fields["text"]


def find_faults(title: str, text: str, duration_s: float, pattern: EditPattern) -> list[str]:
    request = ScriptRequest(
        story=find_story(text, title=title), duration_s=duration_s, pattern=pattern, seed=1
    )
    script = write_script(request)
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=pattern, style=Style.STORYBOOK, seed=1)
    return [
        *find_beat_faults(script),
        *find_length_faults(script, duration_s),
        *find_line_faults(script),
        *find_speaker_faults(script),
        *find_cast_faults(script, cast),
        *find_coverage_faults(script, shots),
        *find_pattern_faults(script, shots, pattern),
        *find_staging_faults(shots, cast),
        *find_insert_faults(shots),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", nargs="+", type=Path)
    parser.add_argument("--duration", type=float, default=45.0)
    options = parser.parse_args()
    stories = list(read_stories(options.stories))
    for pattern in EditPattern:
        bad, started_s = 0, time.process_time()
        for title, text in stories:
            try:
                faults = find_faults(title, text, options.duration, pattern)
            except StoryAssetsError as error:
                faults = [str(error)]
            bad += bool(faults)
            for fault in faults:
                print(f"{pattern.value}: {title}: {fault}")
        spent_s = time.process_time() - started_s
        print(
            f"{pattern.value} at {options.duration:g} s: {len(stories) - bad} of {len(stories)} stories without a fault, "
            f"{1000 * spent_s / len(stories):.0f} ms of CPU each"
        )


if __name__ == "__main__":
    main()
