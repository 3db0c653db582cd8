"""Characters: how everyone looks and sounds."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.resources import Workshop
from storyassets.model.character import Cast
from storyassets.model.commission import Commission
from storyassets.model.script import Script
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.rewording import staged_script
from storyassets.story.judging.faults_script import find_cast_faults


@episode_asset(group_name="story", kinds={"json"})
def characters(
    context: dg.AssetExecutionContext,
    brief: Commission,
    script: Script,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[Cast]:
    """A look and a voice for every role of the script."""
    cast = cast_characters(staged_script(script), brief.brief.seed, brief.channel.cast)
    return dg.MaterializeResult(
        value=cast,
        metadata={
            "characters": len(cast.characters),
            "names": ", ".join(character.role.name for character in cast.characters),
        },
    )


@episode_check(characters, additional_ins=["script"])
def every_speaking_character_exists(characters: Cast, script: Script) -> tuple[str, ...]:
    """No line is spoken by someone who was not cast."""
    return find_cast_faults(script, characters)
