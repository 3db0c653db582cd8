"""Stories that are directed as they are told: the shots of a script, and of a few lines of narration."""

from __future__ import annotations

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Role
from storyassets.model.script import Beat, Script
from storyassets.model.shot import Shot
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets_tests.fakes.episodes import a_line, a_script


def shots_of(script: Script) -> tuple[Shot, ...]:
    """How a script is filmed with its own cast, in the pattern and the style that most tests are of."""
    cast = cast_characters(script, 1)
    return direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots


def told_shots(*texts: str, roles: tuple[Role, ...], title: str) -> tuple[Shot, ...]:
    """How lines of narration are filmed; their ids are l0, l1 and so on, and the first one sets the scene."""
    lines = (a_line(text, f"l{k}", Beat.CONFLICT if k else Beat.SETUP) for k, text in enumerate(texts))
    return shots_of(a_script(*lines, roles=roles, title=title))
