"""What pictures cost to draw, by their kind: `python -m benchmarks.scenes`, in CPU milliseconds of 1080×1920.

Some shots of our own stories are drawn, each beside a fixed drawing: where a machine is busy that costs more as well,
so that the last column, over it, can be compared between runs.
"""

from __future__ import annotations

import statistics
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import TypeVar

import cv2

from benchmarks.watch.drafts import draft_orders
from storyassets.model.brief import EditPattern, Style
from storyassets.providers.embedded.scenery.apart import draw_apart
from storyassets.providers.embedded.scenery.compose import compose, compose_apart, is_closeup
from storyassets.providers.embedded.scenery.draw import SILENT
from storyassets.providers.embedded.scenery.in_one_piece import draw_in_one_piece
from storyassets.providers.embedded.scenery.page import Page
from storyassets.providers.embedded.scenery.raster import rasterise
from storyassets.providers.protocols import ShotPictureRequest

STORIES = Path(__file__).parent.parent / "examples"
MOST_STORIES, SHOTS = 10, 40
SIZE_PX = (1080, 1920)
LIMIT_MS = 150.0

Drawn = TypeVar("Drawn")


def requests() -> list[ShotPictureRequest]:
    """Some shots of some stories, always the same."""
    found = []
    for story in sorted(STORIES.glob("*.md"))[:MOST_STORIES]:
        *_, orders = draft_orders(story, None, EditPattern.MIXED_RAPID, Style.STORYBOOK, 1)
        found += [order.request for order in orders]
    size = {"width_px": SIZE_PX[0], "height_px": SIZE_PX[1]}
    chosen = Random("scenes").sample(found, min(SHOTS, len(found)))
    return [one.model_copy(update=size) for one in chosen if isinstance(one, ShotPictureRequest)]


def cpu_ms(work: Callable[[], Drawn]) -> tuple[float, Drawn]:
    """CPU milliseconds of some work, and what came of it."""
    started = time.process_time()
    done = work()
    return (time.process_time() - started) * 1000, done


def draw_reference() -> None:
    """As much Python and as many pixels as a plain scene has, about."""
    shapes = "".join(
        f'<path d="M{i * 3 % 900} {i * 7 % 1700}q50 90 100 0t90 80l-40 60Z" fill="#{i * 977 % 4096:03x}"/>'
        for i in range(1200)
    )
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIZE_PX[0]}" height="{SIZE_PX[1]}">'
    rasterise(f"{head}{shapes}</svg>").numpy()


def measure(request: ShotPictureRequest) -> tuple[str, float, float]:
    """Its kind, and what its markup and its pixels take."""
    written_ms, drawn = cpu_ms(lambda: compose_apart(request) or compose(request))
    if isinstance(drawn, Page):
        blinks = request.kind in SILENT
        kind = "close shot" if is_closeup(request) else request.kind.value
        painted_ms, _ = cpu_ms(lambda: draw_in_one_piece(drawn, SIZE_PX, request.style, blinks=blinks))
    else:
        kind = "scene, with what falls" if drawn.falling else "scene"
        painted_ms, _ = cpu_ms(lambda: draw_apart(drawn, SIZE_PX, request.style))
    return kind, written_ms, painted_ms


def main() -> None:
    """Print a row for each kind."""
    cv2.setNumThreads(1)
    asked = requests()
    measure(asked[0])
    cpu_ms(draw_reference)
    kinds, references = defaultdict(list), []
    for request in asked:
        kind, *spent = measure(request)
        kinds[kind].append(spent)
        references.append(cpu_ms(draw_reference)[0])
    reference_ms = statistics.median(references)
    print(f"reference {reference_ms:.0f} ms; a scene may take {LIMIT_MS:.0f} on a machine that is not busy")
    for kind, rows in sorted(kinds.items()):
        written, painted = (statistics.mean(column) for column in zip(*rows, strict=True))
        most = max(map(sum, rows))
        print(
            f"{kind:<24}{len(rows):3}  markup {written:5.0f}  pixels {painted:5.0f}  both {written + painted:5.0f}"
            f"  most {most:5.0f}  over the reference {(written + painted) / reference_ms:.2f}"
        )


if __name__ == "__main__":
    main()
