"""Our own stories: the rules write and direct each of them without a fault that would stop an episode."""

from pathlib import Path

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.directing.staging_faults import find_staging_faults
from storyassets.story.finding.find import find_story
from storyassets.story.judging.faults_shots import (
    find_coverage_faults,
    find_insert_faults,
    find_pattern_faults,
)
from storyassets.story.writing.write import write_script

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.md"))


@pytest.mark.parametrize("pattern", EditPattern)
def test_each_of_our_stories_can_be_made_in_every_pattern(pattern):
    found = {}
    for seed, path in enumerate(EXAMPLES):
        story = find_story(path.read_text(encoding="utf-8"))
        script = write_script(ScriptRequest(story=story, duration_s=45, pattern=pattern, seed=seed))
        cast = cast_characters(script, seed)
        shots = direct_shots(script, cast, pattern=pattern, style=Style.STORYBOOK, seed=seed)
        faults = (
            *find_coverage_faults(script, shots),
            *find_staging_faults(shots, cast),
            *find_insert_faults(shots),
            *find_pattern_faults(script, shots, pattern),
        )
        if faults:
            found[path.stem] = faults
    assert len(EXAMPLES) == 12
    assert found == {}
