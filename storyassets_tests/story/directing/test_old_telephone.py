"""A phone that rings is an old telephone in every picture, ringing or dead as the words say."""

from __future__ import annotations

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Role, Species
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat, Emotion, Line, Script
from storyassets.model.shot import Action, Shot
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots

_DEAD = (
    "The phone was dead for many years.",
    "One night the phone rang and rang.",
    "I talked on the phone for hours.",
)
_SMART = ("My phone rang in my pocket.", "I looked at the screen of my phone.")


def _direct(*told: str) -> tuple[Shot, ...]:
    lines = tuple(
        Line(line_id=f"l{n}", beat=Beat.SETUP, speaker="narrator", text=text, emotion=Emotion.CALM)
        for n, text in enumerate(told)
    )
    role = Role(character_id="i", name="I", species=Species.HUMAN)
    script = Script(title="My Phone", roles=(role,), lines=lines)
    cast = cast_characters(script, 1)
    return direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots


def _things(shots: tuple[Shot, ...]) -> set[str]:
    props = {prop.value for shot in shots for prop in shot.staging.props}
    return props | {actor.holds for shot in shots for actor in shot.staging.actors}


def test_a_phone_that_rings_is_an_old_one_and_changes_with_the_words() -> None:
    shots = _direct(*_DEAD)
    states = {shot.covers[0].line_id: shot.staging.condition_of(Prop.TELEPHONE).state for shot in shots}

    assert Prop.PHONE.value not in _things(shots)
    # 'The phone was dead' is seen near, with its plug.
    assert states == {"l0": PropState.BROKEN, "l1": PropState.RINGING_DEAD, "l2": PropState.CUT}
    dead = [actor for shot in shots[:1] for actor in shot.staging.actors if actor.holds]
    assert all(actor.action is not Action.TALK for actor in dead)


def test_a_phone_with_a_screen_is_none_of_these() -> None:
    assert Prop.TELEPHONE.value not in _things(_direct(*_SMART))


def test_a_bell_that_rings_and_a_phone_that_films_are_no_old_telephone() -> None:
    assert "telephone" not in _things(
        _direct("My phone lay on the table.", "The bell rang.", "I took the phone.")
    )
    assert "telephone" not in _things(_direct("I was filming it with my phone.", "The phone rang."))
