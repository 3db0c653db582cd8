"""How far stories nobody has mended by are understood: labels by hand beside each story, and what the rules make of it.

    python -m benchmarks.understood FOLDER [STORY ...] [--only people,seen,places,speeches,things] [--sums]

A story NAME.md has its labels in NAME.toml: `people` and `seen` as in stories_of_today/who.toml, `places` as in
places.toml, `speeches` as in speakers.toml, and `things`: a few of its words = the thing that has to be seen at them
(`!thing`: that must not be).
"""

from __future__ import annotations

import argparse
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks import places, quotes, who
from benchmarks.things_seen import things_of
from benchmarks.watch.drafts import draft_orders
from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Cast, Species
from storyassets.model.place import Landmark, Weather
from storyassets.model.prop import Prop
from storyassets.model.script import Script
from storyassets.model.shot import Shot, ShotList
from storyassets.model.vehicle import Vehicle
from storyassets.story.reading.things import find_props

SORTS = ("people", "seen", "places", "speeches", "things")
_KNOWN = {one.value for sort in (Prop, Species, Weather, Vehicle, Landmark) for one in sort}
_ALIKE = [
    set(row.split())
    for row in (
        "torch flashlight headlamp",
        "can tin",
        "cup coffee tea mug",
        "hat cap",
        "bottle flask thermos",
        "stopwatch timer hourglass",
        "notebook book copybook",
        "stick branch cane",
        "rooster cock",
        "bag backpack schoolbag",
        "box shoebox carton milk_carton",
        "note document sheet paper list bill receipt will",
        "sign signpost notice",
        "lily flower snowdrop bouquet",
        "dresser cupboard",
        "plant flowerpot",
        "vacuum vacuum_cleaner",
        "lorry truck van",
        "money cash coin",
        "screen computer monitor laptop",
        "phone telephone speakerphone",
    )
]
"""By any of these names the same thing may be labelled."""
GOOD = {"found", "right", "bearable", "shown", "unfound"}


def judge(path: Path, labels: dict[str, list[list[str]]]) -> dict[str, list[str]]:
    """The findings on that story, each with its sort first, by what was labelled."""
    script, cast, shots, _ = draft_orders(path, None, EditPattern.MIXED_RAPID, Style.STORYBOOK, 1)
    who.name_people(labels["people"])
    return {
        "people": who.judge_people(labels["people"], cast),
        "seen": who.judge_shots(labels["seen"], script, cast, shots),
        "places": list(_judge_places(path, labels["places"], script, shots)),
        "speeches": list(_judge_speeches(path, labels["speeches"])),
        "things": list(_judge_things(labels["things"], script, cast, shots)),
    }


def _judge_places(path: Path, rows: list[list[str]], script: Script, shots: ShotList) -> Iterator[str]:
    story = places.plain_words(path.read_text(encoding="utf-8").split("\n", 1)[1])
    truth, after = places.find_places(rows, story), 0
    for shot in shots.shots:
        at, place = places.locate(shot, script, story, truth, after)
        after = at if at >= 0 and not shot.shot_id.startswith("hook") else after
        words = " ".join(places.words_of(shot, script))
        wanted = " ".join(sorted(place.right)) if place else "?"
        for one in places.verdict(shot, place):
            setting, hour = shot.staging.setting.value, shot.staging.time_of_day.value
            yield f"{one} {setting} {hour} | {words} | in truth {wanted}"


def _judge_speeches(path: Path, rows: list[list[str]]) -> Iterator[str]:
    for verdict in quotes.judge_story(path, rows):
        sort = "right" if verdict.right else "wrong" if verdict.given else "narrator"
        yield f"{sort} {verdict.label.opening}: {verdict.given or '-'}, in truth {verdict.label.speaker}"


def _judge_things(labels: list[str], script: Script, cast: Cast, shots: ShotList) -> Iterator[str]:
    """`shown`, `unseen`, `undrawn` where the studio has no such thing; `tricked` where what must not be is drawn."""
    for label in labels:
        words, noun = label.rsplit(" = ", 1)
        shot = who.shot_of(words, script, shots)
        if shot is None:
            continue
        names = _names_of(noun.strip("!")) | _alike(noun)
        seen = _names_in(shot, cast)
        met = bool(names & seen)
        if noun.startswith("!"):
            yield f"{'tricked' if met else 'right'} {words}: {noun}"
        else:
            yield f"{'shown' if met else 'unseen' if names & _KNOWN else 'undrawn'} {words}: {noun} ({' '.join(sorted(seen))})"


def _names_of(noun: str) -> set[str]:
    """What a picture shows for that noun: the same thing by another name, as a torch is a flashlight in Britain."""
    words = noun.replace("_", " ").split()
    found = {prop.value for prop in (*find_props(words), *find_props(["the", *words]))}
    return {noun, "_".join(words), *found}


def _alike(noun: str) -> set[str]:
    """What nobody who looks would tell from it."""
    return {name for row in _ALIKE if noun in row for name in row}


def _names_in(shot: Shot, cast: Cast) -> set[str]:
    """What that picture shows, by its names: things, beasts, vehicle, weather, landmark."""
    staging = shot.staging
    names = {one.partition("~")[0] for one in things_of(staging)} | {staging.weather.value}
    ids = {actor.character_id for actor in staging.actors}
    names |= {one.role.species.value for one in cast.characters if one.role.character_id in ids}
    names |= {staging.ride.vehicle.value} if staging.ride is not None else set()
    return names | ({staging.landmark.value} if staging.landmark is not None else set())


def main() -> None:
    """Print what is wrong with each story, and the sums."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("stories", nargs="*")
    parser.add_argument("--only", default=",".join(SORTS), help="what is judged")
    parser.add_argument("--sums", action="store_true", help="print the sums only")
    asked = parser.parse_args()
    sums = {sort: Counter[str]() for sort in asked.only.split(",")}
    for path in sorted(asked.folder.glob("*.md")):
        if asked.stories and path.stem not in asked.stories:
            continue
        findings = judge(path, tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8")))
        for sort, counts in sums.items():
            counts.update(one.split()[0] for one in findings[sort])
        if not asked.sums:
            print(path.stem)
            bad = ((s, one) for s in sums for one in findings[s] if one.split()[0] not in GOOD)
            print(*(f"  {sort}: {one}" for sort, one in bad), sep="\n")
    for sort, counts in sums.items():
        share = 100 * sum(counts[one] for one in GOOD) / max(1, counts.total())
        print(f"{sort:9} {share:3.0f} % good:", ", ".join(f"{n} {one}" for one, n in counts.most_common()))


if __name__ == "__main__":
    main()
