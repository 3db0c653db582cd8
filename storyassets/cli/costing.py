"""Costing: what was spent, may have been charged and was saved, from the ledger. Nothing is run."""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from storyassets.cli.printing import print_json
from storyassets.errors import BadInput
from storyassets.model.cost import CostGroup
from storyassets.model.plain import one_line
from storyassets.settings import Settings
from storyassets.studio.costs import Cost, CostReport, find_costs
from storyassets.studio.database import Database, may_exist

WIDTH_WITHOUT_TERMINAL = 160
TOTAL = "total"
AT_MOST = "at_most_usd"
"""The ledger's estimates are the most that calls may cost, not what they are expected to."""


def print_costs(settings: Settings, by: CostGroup, since: str = "", *, as_json: bool) -> None:
    """A row for each day, episode, provider or asset, and the sum. Raises BadInput, BadConfiguration."""
    first_day = read_day(since) if since else None
    report = read_costs(settings, by, first_day)
    if as_json:
        print_json(describe_costs(report, first_day))
    elif report.rows:
        print_table(report)
    else:
        sys.stderr.write(f"nothing was made{f' since {first_day}' if first_day else ' yet'}\n")


def read_day(text: str) -> date:
    """The day. Raises BadInput."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise BadInput(
            "it is no date", stage="cost", thing=one_line(text)[:40], fix="Write it as 2026-11-21"
        ) from error


def read_costs(settings: Settings, by: CostGroup, since: date | None = None) -> CostReport:
    """The ledger's sums; none are there where no ledger is, and then none is made. Raises BadConfiguration."""
    if not may_exist(settings.ledger_url):
        return CostReport(by, {})
    moment = None if since is None else datetime(since.year, since.month, since.day, tzinfo=UTC)
    with closing(Database(settings.ledger_url)) as database:
        return find_costs(database, by, since=moment)


def describe_costs(report: CostReport, since: date | None) -> dict[str, Any]:
    """The object of `cost --json`."""
    return {
        "by": report.by.value,
        "since": since.isoformat() if since else None,
        "rows": [{report.by.value: name, **describe_cost(cost)} for name, cost in report.rows.items()],
        TOTAL: describe_cost(report.total),
    }


def describe_cost(cost: Cost) -> dict[str, Any]:
    """One row of it; `at_most_usd` is what the settled calls could have cost, `settled_share` how much of it they did."""
    share = cost.settled_share
    figures = {
        AT_MOST if name == "estimated_usd" else name: float(value) if isinstance(value, Decimal) else value
        for name, value in vars(cost).items()
    }
    return {**figures, "settled_share": None if share is None else round(share, 4)}


def print_table(report: CostReport) -> None:
    """The rows for a person, amounts in US dollars."""
    compared = report.by is CostGroup.PROVIDER
    heads = ["spent USD", "maybe charged", "saved", "made", "reused", "failed"]
    if report.total.reserved_usd:
        heads.insert(2, "reserved")
    if compared:
        heads += ["at most USD", "settled of it"]
    table = Table(box=None, pad_edge=False)
    table.add_column(report.by.value)
    for head in heads:
        table.add_column(head, justify="right")
    for name, cost in (*report.rows.items(), (TOTAL, report.total)):
        cells = {
            "spent USD": money(cost.spent_usd),
            "maybe charged": money(cost.possibly_charged_usd),
            "reserved": money(cost.reserved_usd),
            "saved": money(cost.saved_usd),
            "made": str(cost.made),
            "reused": str(cost.reused),
            "failed": str(cost.failed),
            "at most USD": money(cost.estimated_usd),
            "settled of it": "" if cost.settled_share is None else f"{cost.settled_share:.0%}",
        }
        table.add_row(Text(one_line(name) or "-"), *(cells[head] for head in heads))
    Console(width=None if sys.stdout.isatty() else WIDTH_WITHOUT_TERMINAL).print(table)


def money(amount_usd: Decimal) -> str:
    """With as many digits as a call of little cost needs."""
    return f"{amount_usd:.4f}" if amount_usd else "0"
