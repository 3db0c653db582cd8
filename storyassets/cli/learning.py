"""Learning: the report on how the channels do, as one HTML page that needs nothing else; or as JSON. Nothing is run."""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import datetime
from decimal import Decimal
from importlib import resources
from pathlib import Path
from typing import Any

from markupsafe import Markup

from storyassets.cli.learning_view import LATE_NOTE, ChannelReport, Report, read_report
from storyassets.cli.printing import print_json
from storyassets.errors import BadInput
from storyassets.model.plain import one_line
from storyassets.publish.learning import SMALL_GROUP, EpisodeFigures, Group
from storyassets.settings import Settings
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.files import write_atomically
from storyassets.studio.ledger import Ledger, utc_now
from storyassets.web.credits import safe_link
from storyassets.web.templating import ENVIRONMENT

MOST_DAYS, MOST_DIGITS = 3650, 6
STYLES = ("desk.css", "report.css")


def read_days(typed: str) -> int:
    """How many days. Raises BadInput."""
    days = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < MOST_DIGITS else 0
    if not 1 <= days <= MOST_DAYS:
        raise BadInput(
            f"{one_line(typed)[:20]!r} are no days",
            stage="report",
            thing="--days",
            fix=f"Give a whole number from 1 to {MOST_DAYS}",
        )
    return days


def write_report(
    settings: Settings,
    channel: str = "",
    out: Path | None = None,
    days: int = 90,
    *,
    as_json: bool,
    now: datetime | None = None,
) -> None:
    """Write the page, and say where it lies. Raises BadInput, BadConfiguration."""
    path = (out or settings.studio_dir / (f"report-{channel}.html" if channel else "report.html")).absolute()
    if path.is_dir():
        raise BadInput("it is a folder", stage="report", thing=str(path), fix="Name a file with --out")
    with closing(Ledger(settings.ledger_url)) as ledger:
        report = read_report(settings, Catalogue(ledger.database), channel, days, now or utc_now())
    write_atomically(path, render(report).encode())
    if as_json:
        print_json({"report": str(path), **describe_report(report)})
    else:
        for one in report.channels:
            sys.stdout.write(f"{one_line(tell_channel(one))}\n")
        sys.stdout.write(f"report: {path}\n")


def render(report: Report) -> str:
    """The page: its style within it, and nothing that is fetched."""
    folder = resources.files("storyassets.web").joinpath("templates")
    style = "".join(folder.joinpath(name).read_text(encoding="utf-8") for name in STYLES)
    template = ENVIRONMENT.get_template("report.html")
    styled = Markup(style)  # noqa: S704 our own files
    return template.render(
        report=report, style=styled, small=SMALL_GROUP, late=LATE_NOTE, safe_link=safe_link
    )


def tell_channel(one: ChannelReport) -> str:
    """A channel in one line."""
    sums = one.sums
    parts = [f"{sums.episodes} episodes", f"{sums.published} published"]
    parts.append("views not known" if sums.views is None else f"{sums.views} views")
    parts.append(f"${sums.cost_usd:.2f} spent")
    return f"{one.name}: {', '.join(parts)}"


def describe_report(report: Report) -> dict[str, Any]:
    """The object of `report --json`; what is not known is null."""
    return {
        "at": report.now.isoformat(),
        "days": report.days,
        "channels": [
            {
                "channel": one.name,
                "notes": one.notes,
                "sums": plain(vars(one.sums)),
                "made_of": {trait.value: [describe_group(g) for g in groups] for trait, groups in one.groups},
                "episodes": [describe_episode(episode) for episode in one.episodes],
            }
            for one in report.channels
        ],
    }


def describe_group(group: Group) -> dict[str, Any]:
    """A group; `too_few` says that nothing follows from it."""
    return {**plain(vars(group)), "too_few": group.is_small}


def describe_episode(episode: EpisodeFigures) -> dict[str, Any]:
    """An episode."""
    return {**plain(vars(episode)), "cost_per_thousand_usd": plain_value(episode.cost_per_thousand_usd)}


def plain(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields as JSON has them."""
    return {name: plain_value(value) for name, value in fields.items()}


def plain_value(value: Any) -> Any:
    """Amounts as numbers, times as text."""
    if isinstance(value, Decimal):
        return round(float(value), 6)
    return value.isoformat() if isinstance(value, datetime) else value
