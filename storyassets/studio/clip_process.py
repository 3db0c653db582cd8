"""A person's clip is measured in a process of its own: bounded in memory and time, whatever the clip makes of it.

A few bytes of a container can tell of a billion samples, and a decoder may crash. Here that ends the process
that looked, not ours.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from typing import BinaryIO

from pydantic import ValidationError

from storyassets.errors import InvalidOutput
from storyassets.measure.clip import ClipFacts, find_deadness, grab_middle_frame, measure_clip
from storyassets.measure.image import score_image
from storyassets.model.document import Noun
from storyassets.model.take import ImageScore

DEADLINE_S = 120
MEMORY_BYTES = 1_500_000_000  # of its own data, on systems that count it
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}  # a pool's memory would count
UNREADABLE = "it cannot be read as a clip"


class MeasuredClip(Noun):
    """What a clip is, and the score of its middle frame; or why it is none. `dead` is what all of it is, if it is."""

    facts: ClipFacts | None = None
    score: ImageScore | None = None
    dead: str = ""
    refused: str = ""


def measure_apart(file: BinaryIO) -> tuple[ClipFacts, ImageScore]:
    """Measure an open clip in another process. Raises InvalidOutput; the file's position is anywhere after it."""
    facts, score, _ = examine_apart(file)
    return facts, score


def examine_apart(file: BinaryIO) -> tuple[ClipFacts, ImageScore, str]:
    """The same, and whether all of it is `black` or `frozen`."""
    # Not `-m` alone: it would look for modules, the standard ones too, in the current folder first.
    command = [sys.executable, "-P", "-m", "storyassets.studio.clip_process", str(file.fileno())]
    try:
        # A session of its own: the terminal's Ctrl-C reaches us alone, and we end it.
        ended = subprocess.run(  # noqa: S603 the command is ours
            command,
            pass_fds=(file.fileno(),),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=DEADLINE_S,
            start_new_session=True,
            env={**os.environ, **ONE_THREAD},
            check=False,
        )
        measured = MeasuredClip.model_validate_json(ended.stdout)
    except subprocess.TimeoutExpired as error:
        raise InvalidOutput(f"it cannot be read within {DEADLINE_S} s", thing="clip") from error
    except ValidationError as error:
        raise InvalidOutput(UNREADABLE, thing="clip") from error
    if measured.facts is None or measured.score is None:
        raise InvalidOutput(measured.refused or UNREADABLE, thing="clip")
    return measured.facts, measured.score, measured.dead


def main(descriptor: int) -> None:
    """Measure the clip of an inherited descriptor, and write a MeasuredClip to standard output."""
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (DEADLINE_S, DEADLINE_S))
    with os.fdopen(descriptor, "rb") as file:
        try:
            facts = measure_clip(file)
            measured = MeasuredClip(
                facts=facts,
                score=score_image(grab_middle_frame(file, facts)),
                dead=find_deadness(file, facts),
            )
        except InvalidOutput as error:
            measured = MeasuredClip(refused=error.message)
        except MemoryError:
            measured = MeasuredClip(refused="it would take too much memory to read it")
    json.dump(measured.model_dump(mode="json"), sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]))
