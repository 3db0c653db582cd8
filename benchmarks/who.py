"""Who is in a story and who is seen: labels by hand, and what the cast and the shots make of them.

    python -m benchmarks.who [--every] [STORY ...]

Of the labelled stories (stories_of_today/who.toml) every second one is mended by, the others are only counted.
"""

from __future__ import annotations

import argparse
import re
import tomllib
from collections import Counter
from pathlib import Path

from benchmarks.watch.drafts import draft_orders
from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Cast, Role, Sex, Species
from storyassets.model.script import Script
from storyassets.model.shot import Shot, ShotList
from storyassets.story.casting.extras import EXTRAS

FOLDER = Path(__file__).parent / "stories_of_today"
NEAR_AGES = {"young": {"young", "adult"}, "adult": {"adult", "young"}}


def judge_people(labels: list[str], cast: Cast) -> list[str]:
    """What is wrong and right with the cast: one finding each, its sort first."""
    found, roles = list[str](), [one.role for one in cast.characters]
    met = set[str]()
    for label in labels:
        names, sex, age, *species = label.split()
        role = next((r for r in roles if _is_called(r, names)), None)
        if role is None:
            found.append(f"missed {names}")
            continue
        met.add(role.character_id)
        found.append(f"found {names}")
        if sex != "-" and role.sex is not Sex(sex):
            found.append(f"sex {names}: {role.sex.value}")
        if age != "-" and role.age.value not in NEAR_AGES.get(age, {age}):
            found.append(f"age {names}: {role.age.value}")
        if role.species is not Species(species[0] if species else "human"):
            found.append(f"species {names}: {role.species.value}")
    unnamed = (*met, EXTRAS)  # the people of a place, whom a label seldom names
    return found + [f"invented {r.name}" for r in roles if r.character_id not in unnamed]


def _is_called(role: Role, names: str) -> bool:
    called = {word.lower() for word in (role.character_id, role.name, *role.aliases)}
    return bool(called & set(names.split("/")))


def judge_shots(labels: list[str], script: Script, cast: Cast, shots: ShotList) -> list[str]:
    """For each of the words that are told: right, partly, wrong (another is seen) or nobody."""
    found = list[str]()
    for label in labels:
        words, who = label.rsplit(" = ", 1)
        shot = shot_of(words, script, shots)
        if shot is None:
            continue
        else_where = shot.staging.elsewhere.actors if shot.staging.elsewhere else ()
        ids = [a.character_id for a in (*shot.staging.actors, *else_where)]
        ids += [a.holds for a in shot.staging.actors if cast.find(a.holds)]
        roles = [one.role for one in cast.characters if one.character_id in ids]
        wanted = [] if who == "-" else who.split()
        met = sum(any(_is_called(role, _all_names(one)) for role in roles) for one in wanted)
        if who == "-":
            verdict = "wrong" if roles and not _is_called(roles[0], "i") else "right"
        elif met == len(wanted):
            verdict = "right"
        else:
            verdict = "partly" if met else "wrong" if roles else "nobody"
        found.append(f"{verdict} {words}: {' '.join(ids) or '-'}, in truth {who}")
    return found


def _all_names(one: str) -> str:
    """The names of a person of whom a label says one, as the story's list of people has them."""
    return SAME.get(one, one)


SAME: dict[str, str] = {}


def shot_of(words: str, script: Script, shots: ShotList) -> Shot | None:
    """The shot in which those words begin, where they are told."""
    wanted = [_bare(word) for word in words.split()]
    for line in script.lines:
        told = [_bare(word) for word in line.text.split()]
        for at in range(len(told)):
            if told[at : at + len(wanted)] == wanted:
                spans = ((shot, span) for shot in shots.shots for span in shot.covers)
                last = at + len(wanted) - 1
                return next(
                    (s for s, span in spans if span.line_id == line.line_id and last < span.end_word), None
                )
    return None


def _bare(word: str) -> str:
    return re.sub(r"[^\w£']", "", word.replace("’", "'").lower())


def name_people(labels: list[str]) -> None:
    """Any of the names of a person in a story's list of people stands for all of them."""
    SAME.clear()
    for label in labels:
        names = label.split()[0]
        SAME.update(dict.fromkeys(names.split("/"), names))


def judge(name: str, labels: dict[str, list[str]]) -> tuple[list[str], list[str]]:
    """The findings on the people and on the shots of that story."""
    name_people(labels["people"])
    path = FOLDER / "mended_by" / f"{name}.md"
    script, cast, shots, _ = draft_orders(path, None, EditPattern.MIXED_RAPID, Style.STORYBOOK, 1)
    return judge_people(labels["people"], cast), judge_shots(labels["seen"], script, cast, shots)


def main() -> None:
    """Print what is wrong, and the sums of both halves."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", nargs="*")
    parser.add_argument("--every", action="store_true", help="print what is wrong in the counted half, too")
    options = parser.parse_args()
    stories = tomllib.loads((FOLDER / "who.toml").read_text(encoding="utf-8"))
    sums: dict[str, Counter[str]] = {"mended by": Counter(), "held out": Counter()}
    for number, (name, labels) in enumerate(stories.items()):
        if options.stories and name not in options.stories:
            continue
        half = "held out" if number % 2 else "mended by"
        people, seen = judge(name, labels)
        sums[half].update(finding.split()[0] for finding in people + seen)
        if options.every or half == "mended by":
            wrong = [one for one in people + seen if one.split()[0] not in ("found", "right")]
            print(f"{name}\n  " + "\n  ".join(wrong))
    for half, counts in sums.items():
        print(half, " ".join(f"{sort} {count}" for sort, count in sorted(counts.items())))


if __name__ == "__main__":
    main()
