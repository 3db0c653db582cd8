"""Everyone is a crowd, and who owns up has a picture of their own."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(
    "text",
    [
        "The whole room laughed.",
        "The crowd stood up and cheered.",
        "The courtroom gasped.",
        "Half the restaurant turned to look.",
    ],
)
def test_who_fills_a_place_is_a_crowd(text: str) -> None:
    assert _crowd_at(text)


@pytest.mark.parametrize("text", ["The room was cold.", "The bus stopped.", "The whole of it was a lie."])
def test_a_place_alone_is_no_crowd(text: str) -> None:
    assert not _crowd_at(text)


def _crowd_at(text: str) -> bool:
    """Whether a crowd is seen where that is told, in a story of two."""
    told = ("Grace sat in the office.", "Grace spilled her soup.", text, "Grace left.")
    lines = tuple(
        Line(
            line_id=f"l{n}", beat=Beat.CONFLICT, speaker="narrator", text=one, subjects=("grace",) * (n != 2)
        )
        for n, one in enumerate(told)
    )
    roles = (Role(character_id="grace", name="Grace"), Role(character_id="henry", name="Henry"))
    script = Script(title="The soup", roles=roles, lines=lines)
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    crowds = {c.character_id for c in cast.characters if c.look.crowd}
    return any(
        actor.character_id in crowds
        for shot in shots
        if shot.covers[0].line_id == "l2"
        for actor in shot.staging.actors
    )
