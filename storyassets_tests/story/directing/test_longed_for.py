"""Whoever says that they prefer another place is seen there, and so is the moral after it."""

from __future__ import annotations

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Role, Species
from storyassets.model.place import Setting
from storyassets.model.script import Beat, Line, Script
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots

_SAID = (
    (Beat.SETUP, "narrator", "Two mice sat in the kitchen of a mansion and ate some cheese."),
    (Beat.CONFLICT, "grey", "You may have dainties that I have not, but I prefer my simple life in the country."),
    (Beat.RESOLUTION, "narrator", "Poverty with security is better than plenty in fear."),
)  # fmt: skip


def test_the_country_that_is_preferred_is_seen_and_the_story_ends_there() -> None:
    lines = tuple(
        Line(line_id=f"l{n}", beat=beat, speaker=speaker, text=text)
        for n, (beat, speaker, text) in enumerate(_SAID)
    )
    roles = tuple(
        Role(character_id=name, name=f"{name.title()} Mouse", species=Species.MOUSE)
        for name in ("grey", "brown")
    )
    script = Script(title="The Mice", roles=roles, lines=lines)
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    ends = [shot.staging for shot in shots if shot.covers[0].line_id == "l2"]

    assert shots[0].staging.setting is Setting.KITCHEN
    assert {staging.setting for staging in ends} == {Setting.FIELD}
    assert {actor.character_id for staging in ends for actor in staging.actors} == {"grey"}
