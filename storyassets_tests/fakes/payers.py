"""Processes that pay out of one budget at once: `python -m storyassets_tests.fakes.payers URL NAME CALLS`."""

from __future__ import annotations

import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

from storyassets.errors import BudgetExceeded
from storyassets.studio.budget import Budget
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import CallSubject, Intent

REPO = Path(__file__).parents[2]
PRICE_USD = Decimal("0.03")
BUDGET = Budget(day_usd=Decimal("3.00"), channel_usd=Decimal("2.50"))
GRANTED_TOGETHER = 83
"""Of 0.03 each, in 2.50."""
DEADLINE_S = 120


def pay(url: str, name: str, calls: int) -> int:
    """Reserve so many; a granted call is left open, settled at its estimate or doubted. How many were granted."""
    ledger = Ledger(url)
    granted = 0
    for number in range(calls):
        purpose = CallSubject(f"{name}-{number % 3}", "broll", "s", "one-channel", name)
        intent = Intent(f"{name}-{number}", purpose, "illustrator", "cloud", "1", PRICE_USD, name)
        try:
            call_id = ledger.reserve(intent, BUDGET)
        except BudgetExceeded:
            continue
        granted += 1
        if number % 3:
            ledger.start(call_id)
            ledger.settle(call_id, PRICE_USD, None) if number % 3 == 1 else ledger.doubt(call_id)
    ledger.close()
    return granted


def pay_together(url: str, processes: int, calls: int) -> int:
    """How many calls were granted to so many processes at once."""
    payers = [
        subprocess.Popen(
            [sys.executable, "-m", "storyassets_tests.fakes.payers", url, f"run-{number}", str(calls)],
            cwd=REPO,
            env=os.environ,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(processes)
    ]
    try:
        return sum(int(payer.communicate(timeout=DEADLINE_S)[0]) for payer in payers)
    finally:
        for payer in payers:
            payer.kill()
            payer.wait()


if __name__ == "__main__":
    sys.stdout.write(str(pay(sys.argv[1], sys.argv[2], int(sys.argv[3]))))
