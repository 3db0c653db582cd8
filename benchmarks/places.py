"""Where stories play: the settings of their shots beside those that a person wrote down, and who is in no picture.

python -m benchmarks.places [STORY...]: a line a story, and every shot that is in a wrong place or has nobody in it.
"""

from __future__ import annotations

import re
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

from benchmarks.watch.drafts import draft_orders
from storyassets.model.brief import EditPattern, Style
from storyassets.model.script import Script
from storyassets.model.shot import Shot

STORIES = Path("benchmarks/stories_of_today")
_MATCHED = (5, 4, 3, 2)  # so many words on end, at most and at least, place a shot in its story


@dataclass(frozen=True)
class Place:
    """From which word of the story on it is where."""

    first: int
    right: frozenset[str]
    bearable: frozenset[str]
    hours: frozenset[str]


def read_places(name: str, story: list[str]) -> list[Place]:
    """What a person wrote down of a story of these words, in its order."""
    return find_places(tomllib.loads((STORIES / "places.toml").read_text())[name]["places"], story)


def find_places(rows: list[list[str]], story: list[str]) -> list[Place]:
    """Rows of first words, right and bearable settings and hours, each at its place in the story."""
    sets = [[frozenset(cell.split()) for cell in row[1:]] for row in rows]
    return [Place(_find(plain_words(row[0]), story), *cells) for row, cells in zip(rows, sets, strict=True)]


def plain_words(text: str) -> list[str]:
    """The words of a text without their points and quotes, in lower case."""
    return re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text.lower())


def _find(words: list[str], story: list[str], after: int = 0) -> int:
    """Where these words stand in the story, at or after a place if they do; -1 for nowhere."""
    for size in _MATCHED:
        for start in range(max(1, len(words) - size + 1)):
            part = words[start : start + size]
            spots = [k for k in range(len(story)) if part and story[k : k + len(part)] == part]
            if spots:
                return max(0, next((k for k in spots if k >= after), spots[0]) - start)
    return -1


def words_of(shot: Shot, script: Script) -> list[str]:
    lines = {line.line_id: line.text.split() for line in script.lines}
    return plain_words(" ".join(" ".join(lines[c.line_id][c.first_word : c.end_word]) for c in shot.covers))


def is_empty(shot: Shot) -> bool:
    """Whether there is nobody and nothing in its picture but the place."""
    staging = shot.staging
    return not (staging.actors or staging.props or staging.ride or staging.elsewhere)


def judge(path: Path) -> tuple[dict[str, int], list[str]]:
    """How many shots of a story are where they should be, and what is wrong with the others."""
    script, _, shots, _ = draft_orders(path, None, EditPattern.MIXED_RAPID, next(iter(Style)), 1)
    story = plain_words(path.read_text(encoding="utf-8").split("\n", 1)[1])
    places = read_places(path.stem, story)
    counts = dict.fromkeys(("right", "bearable", "wrong", "hour", "empty", "unfound"), 0)
    faults: list[str] = []
    after = 0
    for shot in shots.shots:
        words = words_of(shot, script)
        at, place = locate(shot, script, story, places, after)
        after = at if at >= 0 and not shot.shot_id.startswith("hook") else after
        found = verdict(shot, place)
        for one in found:
            counts[one] += 1
        if set(found) - {"right", "bearable", "unfound"}:
            staging = shot.staging
            faults.append(
                f"  {'/'.join(found)}: {staging.setting.value} {staging.time_of_day.value} | {' '.join(words)}"
            )
    return counts, faults


def locate(
    shot: Shot, script: Script, story: list[str], places: list[Place], after: int
) -> tuple[int, Place | None]:
    """Where in its story a shot's words stand, at or after a place if they do, and where that plays."""
    at = _find(words_of(shot, script), story, after)
    return at, next((p for p in reversed(places) if p.first <= at), None) if at >= 0 else None


def verdict(shot: Shot, place: Place | None) -> list[str]:
    """`right`, `bearable` or `wrong`, `empty`, `hour`; `unfound` where its words do not stand in the story."""
    found = ["empty"] if is_empty(shot) else []
    if place is None:
        return [*found, "unfound"]
    setting, hour = shot.staging.setting.value, shot.staging.time_of_day.value
    kind = "right" if setting in place.right else "bearable" if setting in place.bearable else "wrong"
    return [*found, kind, *(["hour"] if place.hours and hour not in place.hours else [])]


def main(names: list[str]) -> None:
    """Print the table, and the faults where stories are named."""
    known = list(tomllib.loads((STORIES / "places.toml").read_text()))
    total: dict[str, int] = {}
    for name in names or known:
        counts, faults = judge(STORIES / "mended_by" / f"{name}.md")
        print(f"{name:45}", *(f"{key} {count:3}" for key, count in counts.items()))
        total = {key: total.get(key, 0) + count for key, count in counts.items()}
        if names:
            print("\n".join(faults))
    print(f"{'all':45}", *(f"{key} {count:3}" for key, count in total.items()))


if __name__ == "__main__":
    main(sys.argv[1:])
