"""Who is asked, paid, healed, left or overheard is seen; what stands on a sign is read; who speaks moves the mouth."""

from __future__ import annotations

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Shot, ShotKind
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

ROLES = (
    a_person("king"),
    a_person("maid"),
    a_person("doctor"),
    a_person("father"),
    a_person("wolf", species=Species.WOLF),
    a_person("sheep", species=Species.SHEEP, crowd=True),
    a_person("crow", species=Species.CROW),
)


def film_of(*told: str | tuple[str, str]) -> list[Shot]:
    """The shots of lines; a pair is who says it, and what. A line before and after them is not counted."""
    lines = [a_line("Once there was a fair.", "first", Beat.SETUP)]
    for number, one in enumerate(told):
        who, text = one if isinstance(one, tuple) else ("narrator", one)
        lines.append(a_line(text, f"l{number}", Beat.CONFLICT, speaker=who))
    lines.append(a_line("And that was that.", "last", Beat.RESOLUTION))
    script = a_script(*lines, roles=ROLES)
    shots = direct_shots(
        script, cast_characters(script, 1), pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1
    )
    return [
        shot
        for shot in shots.shots
        if shot.covers[0].line_id.startswith("l") and shot.covers[0].line_id != "last"
    ]


def actor_of(shot: Shot, who: str) -> Actor:
    return next(actor for actor in shot.staging.actors if actor.character_id == who)


def test_whoever_is_asked_stands_before_whoever_asks():
    shot = film_of("The King asked the Maid a question.")[0]
    assert actor_of(shot, "king").toward == "maid" and actor_of(shot, "maid").toward == "king"


def test_a_doctor_gives_the_sick_their_medicine():
    shot = film_of("The Doctor treated the sick.")[0]
    assert actor_of(shot, "doctor").holds == Prop.POTION and actor_of(shot, "patient").action is Action.SIT


def test_coins_go_to_whoever_was_there():
    shot = film_of("The King met the Maid.", "The King paid well.")[-1]
    assert actor_of(shot, "king").holds == Prop.MONEY and actor_of(shot, "maid").emotion is Emotion.JOY


def test_sheep_that_a_wolf_attacks_run():
    shot = film_of("The Wolf attacked the Sheep.")[0]
    assert actor_of(shot, "sheep").action in (Action.RUN, Action.HIDE, Action.CRY)


def test_what_a_sign_says_is_read_while_somebody_speaks_of_it():
    shots = film_of(("king", "Have a sign painted that says I am the King."))
    sign = next(shot for shot in shots if shot.kind is ShotKind.INSERT)
    assert sign.staging.condition_of(Prop.SIGNPOST).says == "I am the King"


@pytest.mark.parametrize(
    "text", ["The Crow felt as if he must die of thirst.", "The Crow felt he would die."]
)
def test_weakness_is_no_thought_of_death(text: str):
    shot = film_of(text)[-1]
    assert not shot.staging.imagined and actor_of(shot, "crow").action is Action.LIE


def test_whoever_listens_outside_is_seen_there_and_the_speaker_inside():
    shots = film_of(
        "The Maid sat in the throne room.",
        ("maid", "I am the true bride, and nobody knows it."),
        "The King was standing outside and listened to what she said.",
    )
    last = shots[-1].staging
    assert last.setting is Setting.CASTLE and last.elsewhere is not None
    assert last.elsewhere.actors[0].character_id == "maid"


def test_who_speaks_while_they_run_moves_the_mouth_and_nobody_else():
    told = film_of("The Maid ran away shouting loudly.", "The Maid ran home.")
    assert actor_of(told[0], "maid").speaks and not actor_of(told[-1], "maid").speaks
