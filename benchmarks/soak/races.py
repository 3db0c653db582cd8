"""Races: processes that spend on one budget together never spend more than it."""

from __future__ import annotations

import re
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from benchmarks.soak.house import House, usd_of
from storyassets.studio.ledger_schema import CallState
from storyassets_tests.fakes.postgres import a_postgres
from storyassets_tests.simulator import Simulator

PROCESSES = 4
TAKES_EACH = 50
BUDGET_USD = Decimal("0.40")
NEEDED = re.compile(r"and \$([\d.]+) is needed")
CHANNEL = f"""\
providers: {{voice: [elevenlabs]}}
budget: {{day_usd: {BUDGET_USD}}}
limits: {{elevenlabs: {{at_once: {PROCESSES}}}}}
"""


@dataclass(frozen=True)
class Race:
    """What became of one budget."""

    database: str
    asked: int
    made: int
    refused: int
    ledger_usd: Decimal
    invoice_usd: Decimal
    next_usd: Decimal
    """The least that a refused take would have cost; nothing, if none was refused."""

    @property
    def is_held(self) -> bool:
        """Whether the budget was used up, and not broken."""
        is_spent = (
            self.made > 0 and self.refused == PROCESSES and self.ledger_usd + self.next_usd > BUDGET_USD
        )
        return is_spent and self.invoice_usd == self.ledger_usd <= BUDGET_USD


def soak_races() -> list[Race]:
    """One race on SQLite, one on Postgres."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        simulator = stack.enter_context(Simulator())
        server = stack.enter_context(a_postgres())
        return [
            race("SQLite", House(folder / "sqlite", simulator)),
            race("Postgres", House(folder / "postgres", simulator, server.new_database())),
        ]


def race(database: str, house: House) -> Race:
    """Four processes, fifty takes each."""
    house.simulator.reset()
    house.furnish(CHANNEL)
    names = [f"racer-{number}" for number in range(PROCESSES)]
    logs = [house.home / f"{name}.txt" for name in names]
    started = [
        house.start("spend", name, str(TAKES_EACH), log=log) for name, log in zip(names, logs, strict=True)
    ]
    for process, log in zip(started, logs, strict=True):
        if process.wait():
            raise SystemExit(f"a racer failed: {log.read_text()[-2000:]}")
    said = [log.read_text() for log in logs]
    needed_usd = [Decimal(amount) for words in said for amount in NEEDED.findall(words)]
    made = sum(int(words.rsplit("made ", 1)[1].split()[0]) for words in said)
    return Race(
        database=database,
        asked=PROCESSES * TAKES_EACH,
        made=made,
        refused=sum("budget" in words for words in said),
        ledger_usd=usd_of(house.calls(*names), CallState.SETTLED),
        invoice_usd=house.simulator.invoice_usd(),
        next_usd=min(needed_usd, default=Decimal(0)),
    )
