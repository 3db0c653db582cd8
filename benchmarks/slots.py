"""Planning a year of slots against a week of them, in CPU seconds: python -m benchmarks.slots"""

from __future__ import annotations

import json
import statistics
import time
from datetime import UTC, datetime, timedelta

from storyassets.model.posting import Posting
from storyassets.publish.slots import plan_slots

FIRST = datetime(2026, 11, 21, tzinfo=UTC)
WEEK, YEAR = timedelta(days=7), timedelta(days=365)
REPEATS = 200
LIMIT = 50.0
"""What a year may cost beside a week."""

POSTINGS = {
    "once a day": Posting(time_zone="Europe/Berlin", every_day=("18:30",)),
    "thrice a day": Posting(time_zone="America/New_York", every_day=("02:30", "12:00", "18:30")),
    "every second day, by the least gap": Posting(every_day=("18:30",), least_gap_min=36 * 60),
}


def median_cpu_s(posting: Posting, length: timedelta) -> float:
    spent = []
    for _ in range(REPEATS):
        started_s = time.process_time()
        plan_slots(posting, FIRST, FIRST + length)
        spent.append(time.process_time() - started_s)
    return statistics.median(spent)


def main() -> None:
    """Print the figures and hold the ratio."""
    worst = 0.0
    for name, posting in POSTINGS.items():
        week_s, year_s = median_cpu_s(posting, WEEK), median_cpu_s(posting, YEAR)
        worst = max(worst, year_s / week_s)
        print(
            f"{name}: a week {week_s * 1e6:.0f} us, a year {year_s * 1e6:.0f} us, "
            f"{year_s / week_s:.1f} x, asked {LIMIT:g}"
        )
    print(json.dumps({"name": "slots", "ratio": round(worst, 2), "limit": LIMIT}))
    if worst > LIMIT:
        raise SystemExit(f"a year of slots costs more than {LIMIT:g} weeks")


if __name__ == "__main__":
    main()
