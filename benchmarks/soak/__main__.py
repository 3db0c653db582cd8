"""All of it, with figures. `make soak`.

python -m benchmarks.soak [--kills 100] [--seed 1] [--outage-s 20] [--faults 6] [--only PART]

The parts are kills, races, faults, outage, secrets and publications (--publication-kills 60).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import fields

from benchmarks.soak.faults import soak_faults
from benchmarks.soak.kills import most_in_flight, soak_kills
from benchmarks.soak.outage import soak_outages
from benchmarks.soak.publications import soak_publications
from benchmarks.soak.races import soak_races
from benchmarks.soak.secrets import FAULTS, soak_secrets


def print_kills(words: argparse.Namespace) -> bool:
    score = soak_kills(words.kills, words.seed)
    for field in fields(score):
        print(f"  {field.name.replace('_', ' '):<24} {getattr(score, field.name)}")
    in_flight = most_in_flight()
    print(f"  {'open calls at most':<24} {in_flight}")
    return score.most_doubted_by_a_kill <= in_flight and not (
        score.charged_twice
        or score.jobs_twice
        or score.asked_for_nothing
        or score.doubted_without_a_kill
        or score.torn
        or score.unequal
        or score.left_over
        or score.outside_invoice
    )


def print_races(words: argparse.Namespace) -> bool:
    raced = soak_races()
    for race in raced:
        print(
            f"  {race.database:<9} {race.made} of {race.asked} takes made, {race.refused} processes refused, "
            f"ledger {race.ledger_usd} USD, invoice {race.invoice_usd} USD, the next would have been {race.next_usd} USD"
        )
    return all(race.is_held for race in raced)


def print_faults(words: argparse.Namespace) -> bool:
    ends = soak_faults(words.seed)
    for end, count in ends.most_common():
        print(f"  {end:<36} {count}")
    return not any(end.isupper() or "WITHOUT" in end for end in ends)


def print_outage(words: argparse.Namespace) -> bool:
    outages = soak_outages(words.outage_s)
    for outage in outages:
        print(
            f"  {outage.provider:<14} {outage.asked} calls or looks wanted in {outage.seconds:.0f} s, "
            f"{outage.seen} requests seen, at most {outage.most} by the policy"
        )
    return all(outage.is_held for outage in outages)


def print_secrets(words: argparse.Namespace) -> bool:
    found = soak_secrets(words.faults)
    for place in found:
        print(f"  {place}")
    print(f"  {len(found)} places with a canary")
    return not found


def print_publications(words: argparse.Namespace) -> bool:
    score = soak_publications(words.publication_kills, words.seed)
    for field in fields(score):
        print(f"  {field.name.replace('_', ' '):<24} {getattr(score, field.name)}")
    return score.is_held


PARTS: dict[str, Callable[[argparse.Namespace], bool]] = {
    "kills": print_kills,
    "races": print_races,
    "faults": print_faults,
    "outage": print_outage,
    "secrets": print_secrets,
    "publications": print_publications,
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--outage-s", type=float, default=20.0)
    parser.add_argument(
        "--faults", type=int, default=len(FAULTS), help="kinds that secrets are looked for under"
    )
    parser.add_argument("--publication-kills", type=int, default=60)
    parser.add_argument("--only", choices=PARTS, action="append")
    words = parser.parse_args()
    failed = []
    for name in words.only or PARTS:
        print(f"== {name}", flush=True)
        if not PARTS[name](words):
            failed.append(name)
    if failed:
        raise SystemExit(f"not as it should be: {', '.join(failed)}")


if __name__ == "__main__":
    main()
