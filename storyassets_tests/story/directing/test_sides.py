"""Who stands where, who goes behind whom, what is only thought, and who is only heard."""

from __future__ import annotations

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Shot, Turned
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

ROLES = (
    a_person("i"),
    a_person("martha"),
    a_person("henry"),
    a_person("fox", species=Species.FOX),
    a_person("cat", species=Species.CAT),
    a_person("mouse", species=Species.MOUSE),
    a_person("men", crowd=True),
)


def film_of(*told: str | tuple[str, str], hook: str = "") -> list[Shot]:
    """The shots of lines; a pair is who says it, and what."""
    lines = [a_line(hook, "hook", Beat.HOOK)] if hook else []
    for number, one in enumerate(told):
        speaker, text = one if isinstance(one, tuple) else ("narrator", one)
        lines.append(a_line(text, f"l{number}", Beat.SETUP if number == 0 else Beat.CONFLICT, speaker))
    script = a_script(*lines, roles=ROLES)
    cast = cast_characters(script, 1)
    return list(
        direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    )


def shot_of(shots: list[Shot], line_id: str) -> Shot:
    return next(shot for shot in shots if shot.covers[0].line_id == line_id)


@pytest.mark.parametrize(
    ("text", "behind", "ahead"),
    [
        ("The cat chased the mouse.", "cat", "mouse"),
        ("The mouse ran away from the cat.", "cat", "mouse"),
        ("Martha followed the fox.", "martha", "fox"),
    ],
)
def test_who_is_chased_is_ahead_and_both_go_the_same_way(text: str, behind: str, ahead: str) -> None:
    actors = shot_of(film_of("The fox sat in the field.", text), "l1").staging.actors
    (way,) = {actor.turned for actor in actors}
    order = [actor.character_id for actor in actors]
    assert order == ([behind, ahead] if way is Turned.RIGHT else [ahead, behind])
    assert {actor.action for actor in actors} <= {Action.RUN, Action.WALK}


def test_two_keep_their_sides_through_a_scene_and_in_their_close_shots() -> None:
    shots = film_of(
        "Martha met Henry in the field.",
        ("henry", "Have you seen my old brown horse today?"),
        "Henry gave Martha a letter.",
        ("martha", "I have not seen any horse at all."),
    )
    ways: dict[str, set[Turned | None]] = {}
    for shot in shots:
        for actor in shot.staging.actors:
            if len(shot.staging.actors) == 2 or actor.action is Action.TALK:
                ways.setdefault(actor.character_id, set()).add(actor.turned)
    assert all(len(ways[who]) == 1 for who in ("martha", "henry"))
    assert ways["martha"] != ways["henry"]


@pytest.mark.parametrize(
    ("text", "imagined"),
    [
        ("Perhaps the cat would attack the mouse.", True),
        ("The mouse wanted to run away.", True),
        ("The cat attacked the mouse.", False),
        ("The mouse could not run away.", False),
        ("The mouse began to run.", False),
    ],
)
def test_what_is_feared_or_wished_is_imagined(text: str, imagined: bool) -> None:
    assert shot_of(film_of("The mouse sat in the field.", text), "l1").staging.imagined is imagined


def test_a_caller_is_heard_and_whoever_listens_is_seen() -> None:
    shots = film_of(
        "I had an old telephone.",
        "The telephone stood by my bed.",
        "One night the telephone rang, and a man called me on the telephone.",
        ("henry", "I am far away and I miss you."),
        "Henry came to the door.",
    )
    called = shot_of(shots, "l3").staging.actors
    assert [(actor.character_id, actor.holds) for actor in called] == [("i", Prop.TELEPHONE)]
    assert shot_of(shots, "l4").staging.actors[0].character_id == "henry"


def test_a_theft_that_nobody_saw_leaves_its_trace() -> None:
    staging = shot_of(film_of("I had a red bicycle.", "Someone stole my bicycle."), "l1").staging
    assert Prop.BICYCLE not in staging.props
    assert staging.condition_of(Prop.CHAIN).state is PropState.CUT


def test_a_theft_opens_the_film_when_it_is_told_and_a_danger_in_a_chase() -> None:
    theft = film_of("The fox lived in the forest.", hook="The fox stole the bread.")[0].staging
    assert theft.time_of_day.value == "day"
    danger = film_of("The mouse lived in a house with the cat.", hook="This mouse has a cat to fear.")[0]
    assert [actor.action for actor in danger.staging.actors] == [Action.RUN, Action.RUN]


def test_one_of_a_crowd_is_one() -> None:
    shots = film_of("Two men walked in the forest.", "One of the men climbed a tree.", "The other lay down.")
    assert [shot_of(shots, line).staging.actors[0].count for line in ("l0", "l1", "l2")] == [2, 1, 1]


def test_a_ship_that_sinks_is_seen_at_sea_without_its_owner() -> None:
    staging = shot_of(film_of("Henry lived in a room.", "Then a storm sank his ship."), "l1").staging
    assert (staging.setting, staging.actors) == (Setting.SEA, ())


def test_nobody_is_shown_whom_nobody_has_seen() -> None:
    shots = film_of("Martha worked in the office.", "Nobody had ever seen Henry.")
    assert "henry" not in {actor.character_id for actor in shot_of(shots, "l1").staging.actors}


def test_whoever_sits_and_cries_sits() -> None:
    actor = shot_of(film_of("Henry lived in a village.", "Henry sat down and cried."), "l1").staging.actors[0]
    assert (actor.action, actor.emotion) == (Action.SIT, Emotion.GRIEF)
