"""From a sentence of today to its picture: who does it, with what in the hands."""

from __future__ import annotations

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Role, Sex, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Line, Script
from storyassets.model.shot import Action, Actor, Shot
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots

_ANNA = Role(character_id="anna", name="Anna", species=Species.HUMAN, sex=Sex.FEMALE, part="protagonist")
_BEN = Role(character_id="ben", name="Ben", species=Species.HUMAN, sex=Sex.MALE, part="foil")
_TOWN = "Anna and Ben lived in an apartment in the city near the office."


def direct(*told: str, others: tuple[Role, ...] = ()) -> list[Shot]:
    lines = tuple(
        Line(line_id=f"l{n}", beat=Beat.CONFLICT if n > 1 else Beat.HOOK, speaker="narrator", text=text)
        for n, text in enumerate(("It happened on Monday.", _TOWN, *told))
    )
    script = Script(title="The Neighbours", lines=lines, roles=(_ANNA, _BEN, *others))
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1)
    return [shot for shot in shots.shots if any(span.line_id not in ("l0", "l1") for span in shot.covers)]


def deeds_of(shots: list[Shot], who: str) -> list[tuple[Action, str]]:
    found: list[Actor] = [a for shot in shots for a in shot.staging.actors if a.character_id == who]
    return [(actor.action, actor.holds) for actor in found]


@pytest.mark.parametrize(
    ("text", "who", "action", "holds"),
    [
        ("Every night Ben scrolled through her messages.", "ben", Action.READ, "phone"),
        ("At the party Anna filmed him from the stairs.", "anna", Action.FILM, "phone"),
        ("After dinner Ben typed a long complaint.", "ben", Action.TYPE, "laptop"),
        ("In the garage Anna shone a flashlight at the wall.", "anna", Action.POINT, "flashlight"),
        ("That spring Anna won the trophy at the county fair.", "anna", Action.CHEER, "trophy"),
        ("In the end Ben came in second.", "ben", Action.STAND, "medal"),
        ("On Sunday Ben proposed to her on the beach.", "ben", Action.KNEEL, "ring"),
        ("Then Anna bit into the apple and smiled.", "anna", Action.EAT, "apple"),
        ("The next day Anna packed her desk and left.", "anna", Action.CARRY, "box"),
    ],
)
def test_a_deed_of_today_is_seen_with_its_thing(text, who, action, holds):
    assert (action, holds) in deeds_of(direct(text), who)


def test_who_writes_a_message_reads_on_the_phone_and_who_calls_speaks_into_it():
    texts = direct("That evening Ben texted Anna about the rent.")
    calls = direct("That evening Ben rang Anna about the rent.")
    assert all(shot.staging.elsewhere is None for shot in texts)
    assert any(Prop.PHONE in shot.staging.props for shot in texts)
    assert (Action.TALK, "phone") in deeds_of(calls, "ben")


def test_a_short_sentence_that_is_seen_with_the_one_before_it_shows_its_deed():
    assert any(
        actor.action is Action.SHRUG for shot in direct("Ben shrugged.") for actor in shot.staging.actors
    )


def test_a_phone_is_put_away_when_the_words_go_on_to_something_else():
    shots = direct("Anna texted her landlord again.", "The landlord never fixed the heating in the kitchen.")
    assert all(actor.holds != "phone" for actor in shots[-1].staging.actors)


def test_nobody_walks_about_in_a_room_for_want_of_something_to_do():
    shots = direct(
        "Anna was in the kitchen all morning.",
        "Anna had not slept for three nights.",
        "Anna knew nothing about the money.",
    )
    assert all(actor.action is not Action.WALK for shot in shots for actor in shot.staging.actors)


@pytest.mark.parametrize(
    ("text", "who", "action"),
    [
        ("He'd come up to Anna every morning and hold out his hand.", "ben", Action.GIVE),
        ("She'd kneel by the door and pray for hours.", "anna", Action.KNEEL),
        ("Ben had never run so fast in his life.", "ben", Action.RUN),
    ],
)
def test_a_pronoun_with_its_auxiliary_does_what_follows(text, who, action):
    assert action in [deed for deed, _ in deeds_of(direct(text), who)]


def test_what_is_mine_is_in_the_hands_of_who_takes_it():
    teller = Role(character_id="i", name="I", aliases=("me", "my"), species=Species.HUMAN)
    assert (Action.OPEN, "sandwich") in deeds_of(
        direct("Ben unwrapped my sandwich.", others=(teller,)), "ben"
    )
