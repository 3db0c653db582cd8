"""Channel performance: how the published episodes of all channels do, asked for together."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

import dagster as dg

from storyassets.defs.episode_asset import OWNERS, RETRY_ONCE, our_errors_as_failures
from storyassets.defs.pages.performance_plots import DAYS_DRAWN, draw_channels, show_channels
from storyassets.defs.pages.showing import show_picture
from storyassets.defs.publishing.performance_figures import Fetched, fetch_channel
from storyassets.defs.resources import Workshop
from storyassets.errors import StoryAssetsError
from storyassets.model.publication import DayFigures
from storyassets.publish.counting import day_at_outlet

STAGE = "channel_performance"


@dg.asset(group_name="publishing", kinds={"sql"}, owners=OWNERS, retry_policy=RETRY_ONCE)
def channel_performance(
    context: dg.AssetExecutionContext, workshop: dg.ResourceParam[Workshop]
) -> dg.MaterializeResult[None]:
    """The numbers of every published episode, in two questions a channel however many there are.

    A channel whose outlet does not answer keeps no other from its numbers; the run fails when all were asked.
    """
    with our_errors_as_failures(STAGE):
        told = _fetch_all(workshop)
    return dg.MaterializeResult(metadata=_show_channels(told, workshop))


def _fetch_all(workshop: Workshop) -> dict[str, Fetched]:
    told: dict[str, Fetched] = {}
    wrong: list[StoryAssetsError] = []
    for name in sorted({one.channel for one in workshop.outlets.performance.published()}):
        workshop.go_on()
        try:
            told[name] = fetch_channel(workshop.outlets, workshop.channel(name))
        except StoryAssetsError as error:
            error.thing = ": ".join(part for part in (name, error.thing) if part)
            wrong.append(error)
    if wrong:
        first, *others = wrong
        first.message = "; ".join([first.message, *(f"{one.thing}: {one.message}" for one in others)])
        raise first
    return told


def _show_channels(told: dict[str, Fetched], workshop: Workshop) -> dict[str, dg.MetadataValue | int | str]:
    if not told:
        return {"videos": 0, "note": "nothing is published yet"}
    book, today = workshop.outlets.performance, day_at_outlet(workshop.outlets.now())
    first = today - timedelta(days=DAYS_DRAWN)
    days = {name: [row.figures for row in book.of_channel(name, first, today)] for name in told}
    return {
        **_picture(days, workshop),
        "videos": sum(one.videos for one in told.values()),
        "questions": sum(one.questions for one in told.values()),
        "days_kept": sum(one.days for one in told.values()),
        "channels": dg.MetadataValue.md(
            show_channels(days, {name: one.videos for name, one in told.items()})
        ),
    }


def _picture(days: Mapping[str, Sequence[DayFigures]], workshop: Workshop) -> dict[str, dg.MetadataValue]:
    if not any(days.values()):
        return {}
    path = workshop.settings.studio_dir / "performance" / "channels.png"
    draw_channels(path, days)
    return show_picture(path)
