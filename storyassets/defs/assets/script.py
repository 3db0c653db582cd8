"""Script: what is said, by whom, in which beat."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.making.writing import obtain_script
from storyassets.defs.pages.showing import show_money
from storyassets.defs.resources import Workshop
from storyassets.model.commission import Commission
from storyassets.model.picks import Picks
from storyassets.model.script import Script
from storyassets.model.story import Story
from storyassets.story.judging.faults_script import (
    find_beat_faults,
    find_length_faults,
    find_line_faults,
    find_speaker_faults,
)


@episode_asset(group_name="story", kinds={"text"})
def script(
    context: dg.AssetExecutionContext,
    brief: Commission,
    picks: Picks,
    story: Story,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[Script]:
    """Five beats of lines; a hand-written script.yaml replaces the writer's."""
    desk = workshop.desk(context.partition_key, "script", brief.channel)
    written = obtain_script(desk, brief, picks, story, workshop)
    return dg.MaterializeResult(
        value=written,
        metadata={
            "title": written.title,
            "words": written.words,
            "lines": len(written.lines),
            "note": written.note,
            "by_hand": workshop.folder(context.partition_key).script_by_hand.is_file(),
            "script": dg.MetadataValue.md(_as_markdown(written)),
            **show_money(desk.tally),
        },
    )


def _as_markdown(written: Script) -> str:
    rows = [f"| {line.beat.value} | {line.speaker} | {_cell(line.text)} |" for line in written.lines]
    return "\n".join(["| beat | who | what |", "|---|---|---|", *rows])


def _cell(text: str) -> str:
    """Text as Markdown shows it literally: an untrusted story must not become markup."""
    return "".join(f"\\{char}" if char in r"\`*_{}[]()<>#+-!|~" else char for char in text)


@episode_check(script)
def all_five_beats_are_told_in_order(script: Script) -> tuple[str, ...]:
    """Hook, setup, conflict, twist and resolution each have a line, in that order."""
    return find_beat_faults(script)


@episode_check(script, additional_ins=["brief"])
def the_script_fits_the_duration(script: Script, brief: Commission) -> tuple[str, ...]:
    """Spoken, it does not pass the duration that was asked for."""
    return find_length_faults(script, brief.brief.duration_s)


@episode_check(script)
def every_speaker_is_a_role(script: Script) -> tuple[str, ...]:
    """Whoever speaks or is seen is named among the roles, and each line has an id of its own."""
    return (*find_speaker_faults(script), *find_line_faults(script))
