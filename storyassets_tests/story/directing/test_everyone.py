"""Everyone is a crowd, and who owns up has a picture of their own."""

from __future__ import annotations

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Role
from storyassets.model.script import Beat, Emotion, Line, Script
from storyassets.model.shot import Action
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots


def test_everyone_is_a_crowd_that_points_and_a_confession_is_ashamed() -> None:
    said = [
        ("narrator", "A cup broke in the office of Grace."),
        ("grace", "Who broke my cup, and when?"),
        ("narrator", "Everyone pointed at the empty chair."),
        ("i", "I did."),
    ]
    lines = tuple(
        Line(line_id=f"l{n}", beat=Beat.CONFLICT, speaker=who, text=text)
        for n, (who, text) in enumerate(said)
    )
    roles = (Role(character_id="i", name="I"), Role(character_id="grace", name="Grace"))
    script = Script(title="The cup", roles=roles, lines=lines)
    cast = cast_characters(script, 1)

    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    pointing, owning = shots[-2:]

    crowd = next(c for c in cast.characters if c.look.crowd)
    assert [(a.character_id, a.action, a.count) for a in pointing.staging.actors[:1]] == [
        (crowd.character_id, Action.POINT, 3)
    ]
    assert [(a.character_id, a.emotion) for a in owning.staging.actors[:1]] == [("i", Emotion.ASHAMED)]
