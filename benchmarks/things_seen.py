"""Which things are seen: labels by hand, and how many of the things that the shots show are meant by their words.

    python -m benchmarks.things_seen [--every] [STORY ...]

A label names a shot by its words and says of each thing there: r right, n near but wrong, w wrong, i irrelevant, b
background. Of the labelled stories (stories_of_today/things.toml) every second one is mended by, the others are only
counted.
"""

from __future__ import annotations

import argparse
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.watch.drafts import draft_orders
from storyassets.model.brief import EditPattern, Style
from storyassets.model.prop import Prop
from storyassets.model.shot import Shot, Staging

FOLDER = Path(__file__).parent / "stories_of_today"
SORTS = {"r": "right", "n": "near", "w": "wrong", "i": "irrelevant", "b": "background"}
_NAMES = {prop.value for prop in Prop}


def things_of(staging: Staging) -> list[str]:
    """Every thing that is drawn because of words, with its state: `bowl~broken`."""
    names = [prop.value for prop in staging.props]
    for actor in staging.actors:
        names += [name for name in (actor.holds, actor.also, actor.thinks, actor.at) if name in _NAMES]
    names += [staging.in_air.value] if staging.in_air is not None else []
    states = {one.prop.value: one.state.value for one in staging.conditions}
    return [f"{name}~{states.get(name, 'plain')}" for name in dict.fromkeys(names)]


def judge_things(labels: dict[str, str], shots: Iterator[tuple[str, Shot]]) -> list[str]:
    """One finding a thing: its sort, or unknown where nobody labelled it."""
    found: list[str] = []
    for words, shot in shots:
        sorts = dict(label.split("=") for label in labels.get(words, "").split())
        for thing in things_of(shot.staging):
            name = thing.partition("~")[0]
            whole = [SORTS[sort] for label, sort in sorts.items() if label in (thing, name)]
            moved = not whole and any(label.startswith(f"{name}~") for label in sorts)
            found.append(f"{whole[0] if whole else 'right' if moved else 'unknown'} {thing} | {words}")
    return found


def shots_of(path: Path) -> Iterator[tuple[str, Shot]]:
    """The shots of a story's draft with their words."""
    script, _, shots, _ = draft_orders(path, None, EditPattern.MIXED_RAPID, next(iter(Style)), 1)
    lines = {line.line_id: line.text.split() for line in script.lines}
    for shot in shots.shots:
        spans = (lines[span.line_id][span.first_word : span.end_word] for span in shot.covers)
        yield " ".join(" ".join(words) for words in spans), shot


def count(findings: list[str]) -> str:
    """How many of each sort, and the precision: background and what nobody labelled is left out."""
    counts = Counter(re.split(r"\s", finding)[0] for finding in findings)
    judged = sum(counts[SORTS[sort]] for sort in "rnwi")
    share = 100 * counts["right"] / max(1, judged)
    return f"precision {share:.0f}% of {judged}: " + ", ".join(
        f"{n} {sort}" for sort, n in counts.most_common()
    )


def main() -> None:
    """Print what is found, per story if asked, and in all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("stories", nargs="*")
    parser.add_argument("--every", action="store_true", help="print each finding that is not right")
    asked = parser.parse_args()
    labels = tomllib.loads((FOLDER / "things.toml").read_text(encoding="utf-8"))
    halves: dict[str, list[str]] = {"mended by": [], "held out": []}
    for index, (story, told) in enumerate(labels.items()):
        if asked.stories and story not in asked.stories:
            continue
        findings = judge_things(told, shots_of(FOLDER / "mended_by" / f"{story}.md"))
        halves["held out" if index % 2 else "mended by"] += findings
        print(f"{story}: {count(findings)}")
        if asked.every:
            print(
                *(f"    {one}" for one in findings if not one.startswith(("right", "background"))), sep="\n"
            )
    for name, found in halves.items():
        print(f"{name}: {count(found)}")


if __name__ == "__main__":
    main()
