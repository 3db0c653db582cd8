"""Shot list: which picture stands while which words are said."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.resources import Workshop
from storyassets.model.character import Cast
from storyassets.model.commission import Commission
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.story.directing.rewording import direct_edited
from storyassets.story.directing.staging_faults import find_staging_faults
from storyassets.story.judging.faults_shots import (
    find_coverage_faults,
    find_insert_faults,
    find_pattern_faults,
)


@episode_asset(group_name="pictures", kinds={"json"})
def shot_list(
    context: dg.AssetExecutionContext,
    brief: Commission,
    script: Script,
    characters: Cast,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[ShotList]:
    """Every shot: what is seen, how near, and over which words."""
    asked = brief.brief
    directed = direct_edited(script, characters, pattern=asked.pattern, style=asked.style, seed=asked.seed)
    kinds = [shot.kind.value for shot in directed.shots]
    return dg.MaterializeResult(
        value=directed,
        metadata={"shots": len(kinds), **{f"{kind}_shots": kinds.count(kind) for kind in sorted(set(kinds))}},
    )


@episode_check(shot_list, additional_ins=["script"])
def every_word_has_its_shot(shot_list: ShotList, script: Script) -> tuple[str, ...]:
    """The shots cover each word of the script once, in order."""
    return find_coverage_faults(script, shot_list)


@episode_check(shot_list, additional_ins=["script", "brief"])
def the_edit_pattern_holds(shot_list: ShotList, script: Script, brief: Commission) -> tuple[str, ...]:
    """Spoken lines, talking heads and pictures per 30 s are what the pattern asks for."""
    return find_pattern_faults(script, shot_list, brief.brief.pattern)


@episode_check(shot_list, additional_ins=["characters"])
def every_shot_can_be_drawn(shot_list: ShotList, characters: Cast) -> tuple[str, ...]:
    """Whoever is seen was cast, no picture is planned twice in a row, inserts are few."""
    return (*find_staging_faults(shot_list, characters), *find_insert_faults(shot_list))
