"""Spending: cost and prices."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from storyassets.cli.application import AsJson, app
from storyassets.model.cost import CostGroup

prices_app = typer.Typer(
    help="What a unit of a provider's work costs.", invoke_without_command=True, rich_markup_mode=None
)
app.add_typer(prices_app, name="prices")


@app.command()
def cost(
    by: Annotated[CostGroup, typer.Option("--by", help="What a row is about.")] = CostGroup.DAY,
    since: Annotated[
        str, typer.Option("--since", metavar="DATE", help="Only from this day on, in UTC: 2026-11-21.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """What was spent, may have been charged, and was saved."""
    from storyassets.cli.costing import print_costs
    from storyassets.settings import find_settings

    print_costs(find_settings(), by, since, as_json=as_json)


@prices_app.callback()
def prices(context: typer.Context, as_json: AsJson = False) -> None:
    """The prices in force, the package's and the studio's own."""
    from storyassets.cli.pricing import print_prices
    from storyassets.settings import find_settings

    if context.invoked_subcommand is None:
        print_prices(find_settings(), as_json=as_json)


@prices_app.command()
def refresh(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="The published table: LiteLLM's model_prices, JSON.")
    ],
    model: Annotated[
        list[str] | None,
        typer.Option("--model", metavar="PROVIDER/MODEL", help="Also this one; repeat for several."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Add what has changed in a published table to the studio's own prices.yaml."""
    from storyassets.cli.pricing import refresh_prices
    from storyassets.settings import find_settings

    refresh_prices(find_settings(), file, model or [], as_json=as_json)
