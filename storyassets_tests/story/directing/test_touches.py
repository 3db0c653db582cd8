"""Touches: what is wished, flattered, dropped, cried for and met is seen."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Role, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Relation, ShotKind, Staging, WordSpan
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.alarms import cry_again, run_with_tools
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.film import Film
from storyassets.story.directing.flattery import show_flattered
from storyassets.story.directing.fresh_angles import part_equals, turn_faces
from storyassets.story.directing.herds import show_herds
from storyassets.story.directing.hunger import show_hunger
from storyassets.story.directing.letting_go import lay_down_to_speak, show_letting_go
from storyassets.story.directing.plans import ask_for_somebody
from storyassets.story.directing.small_groups import widen_split_speech
from storyassets.story.directing.still_things import set_clocks
from storyassets.story.directing.strangers import part_strangers
from storyassets.story.directing.vessels import show_rising
from storyassets.story.directing.wishes import show_warnings, show_wishes
from storyassets.story.reading.mentions import NameBook
from storyassets_tests.fakes.episodes import a_line, a_script

ROLES = (
    Role(character_id="fox", name="Fox", species=Species.FOX),
    Role(character_id="crow", name="Crow", species=Species.CROW),
    Role(character_id="boy", name="Boy"),
    Role(character_id="villagers", name="Villagers", aliases=("villagers",), crowd=True),
)
CROW_UP = Actor(character_id="crow", holds="cheese", at="tree", relation=Relation.ON, toward="fox")
FOX = Actor(character_id="fox", action=Action.LOOK, toward="crow")


def a_film(*told: tuple[str, str, tuple[Actor, ...]]) -> Film:
    """A picture for each line: who says it, what, and who is seen."""
    lines = [a_line(text, f"l{n}", Beat.CONFLICT, speaker) for n, (speaker, text, _) in enumerate(told)]
    script = a_script(*lines, roles=ROLES)
    passages = [
        Passage(
            spans=(WordSpan(line_id=line.line_id, first_word=0, end_word=len(line.text.split())),),
            line=line,
            words=tuple(line.text.split()),
            length=5.0,
            lines=(line,),
        )
        for line in lines
    ]
    stagings = [Staging(setting=Setting.FOREST, actors=actors) for _, _, actors in told]
    kinds = [ShotKind.BROLL] * len(told)
    framings = [Framing.MEDIUM] * len(told)
    return Film(passages, stagings, kinds, framings, cast_characters(script, 1), NameBook(script))


def test_whoever_looks_for_food_thinks_of_it_and_has_none() -> None:
    eats = FOX.model_copy(update={"action": Action.EAT, "holds": "cheese"})
    film = a_film(("narrator", "The Fox was looking for a bite to eat.", (eats,)))
    show_hunger(film)
    (fox,) = film.stagings[0].actors
    assert (fox.thinks, fox.holds, film.stagings[0].imagined) == ("fish", "", False)


def test_whoever_is_flattered_is_seen_and_crowned_in_thought() -> None:
    pair = (FOX, CROW_UP)
    film = a_film(("fox", "Good morning.", pair), ("fox", "You are the Queen of Birds.", pair))
    show_flattered(film)
    assert film.stagings[1].actors[0].thinks == "crown"


def test_a_thing_leaves_the_beak_that_opens() -> None:
    calls = CROW_UP.model_copy(update={"action": Action.SHOUT})
    film = a_film(("narrator", "So the Crow opened her beak wide.", (calls,)))
    show_letting_go(film)
    staging = film.stagings[0]
    assert staging.in_air is Prop.CHEESE and not staging.actors[0].holds


def test_nobody_speaks_with_something_in_the_jaws() -> None:
    film = a_film(("fox", "Thank you.", (FOX.model_copy(update={"holds": "cheese"}),)))
    lay_down_to_speak(film)
    assert not film.stagings[0].actors[0].holds and Prop.CHEESE in film.stagings[0].props


def test_from_near_a_fox_who_speaks_has_it_in_a_paw() -> None:
    film = a_film(("fox", "Thank you.", (FOX.model_copy(update={"holds": "cheese"}),)))
    film.kinds[0] = ShotKind.TALKING_HEAD
    lay_down_to_speak(film)
    assert film.stagings[0].actors[0].holds == "cheese"


def test_who_is_met_later_does_not_stand_by_before() -> None:
    film = a_film(
        ("narrator", "The Fox felt sad.", (FOX, CROW_UP)),
        ("narrator", "One day he met a Crow.", (FOX, CROW_UP)),
    )
    part_strangers(film)
    assert [[a.character_id for a in s.actors] for s in film.stagings] == [["fox"], ["fox", "crow"]]


def test_who_longs_for_the_world_thinks_of_far_mountains_and_who_speaks_of_it_does_not() -> None:
    film = a_film(("narrator", "He wanted to see the world.", (FOX,)), ("fox", "I see the world.", (FOX,)))
    show_wishes(film)
    assert [s.actors[0].thinks for s in film.stagings] == ["mountain", ""]


def test_a_warning_is_seen_with_whom_it_warns() -> None:
    speaker = Actor(character_id="crow", toward="fox")
    film = a_film(("narrator", "They met.", (speaker, FOX)), ("crow", "Keep quiet or you fall.", (FOX,)))
    show_warnings(film)
    warner, warned = film.stagings[1].actors
    assert (warner.character_id, warner.action, warned.character_id) == ("crow", Action.WAVE, "fox")


def test_who_speaks_on_is_not_the_same_face_again_but_both_are_seen() -> None:
    says = Actor(character_id="fox", action=Action.TALK)
    hears = Actor(character_id="crow", action=Action.LOOK)
    told = (("fox", "I know a way", (says,)), ("fox", "to the old mill.", (says, hears)))
    for one_line, kinds in ((True, ShotKind.BROLL), (False, ShotKind.TALKING_HEAD)):
        film = a_film(*told)
        film.kinds[:] = [ShotKind.TALKING_HEAD] * 2
        if one_line:
            film.passages = [film.passages[0], replace(film.passages[1], line=film.passages[0].line)]
        widen_split_speech(film)
        assert film.kinds[1] is kinds and film.kinds[0] is ShotKind.TALKING_HEAD
        assert [actor.character_id for actor in film.stagings[1].actors] == ["fox", "crow"]


def test_who_was_just_seen_to_speak_warns_from_near() -> None:
    speaker = Actor(character_id="crow", toward="fox")
    film = a_film(("crow", "I will carry you.", (speaker, FOX)), ("crow", "But keep quiet.", (speaker, FOX)))
    show_warnings(film)
    (warner,) = film.stagings[1].actors
    assert (warner.character_id, warner.emotion) == ("crow", Emotion.GRAVE)
    assert film.framings[1] is Framing.CLOSE


def test_they_come_with_tools_and_come_again_at_the_second_cry() -> None:
    boy = Actor(character_id="boy", action=Action.SHOUT, emotion=Emotion.FEAR)
    folk = Actor(character_id="villagers", action=Action.STAND)
    film = a_film(
        ("boy", "Wolf! Wolf!", (boy,)),
        ("narrator", "The villagers dropped their work.", (folk,)),
        ("narrator", "Later the Boy shouted again.", (boy,)),
        ("boy", "Wolf! Wolf!", (boy,)),
    )
    run_with_tools(film)
    cry_again(film)
    assert [Prop.RAKE in s.props for s in film.stagings] == [False, True, False, True]
    film.kinds[3] = ShotKind.TALKING_HEAD
    cry_again(film)
    crier, behind = film.stagings[3].actors
    assert (crier.character_id, crier.emotion) == ("boy", Emotion.JOY) and behind.character_id == "villagers"


def test_what_falls_from_a_beak_never_goes_back() -> None:
    calls = CROW_UP.model_copy(update={"action": Action.SHOUT})
    film = a_film(
        ("narrator", "So the Crow opened her beak wide", (calls,)),
        ("narrator", "to caw her loudest.", (calls,)),
        ("narrator", "Down fell the cheese.", (calls, FOX)),
    )
    film.stagings[2] = film.stagings[2].model_copy(update={"in_air": Prop.CHEESE})
    film.passages = [
        replace(p, line=film.passages[0].line) if k == 1 else p for k, p in enumerate(film.passages)
    ]
    show_letting_go(film)
    assert [s.in_air for s in film.stagings] == [Prop.CHEESE, None, Prop.CHEESE]
    leaps = film.stagings[2].actors[1]
    assert (leaps.character_id, leaps.action, leaps.holds) == ("fox", Action.JUMP, "")
    assert not any(actor.holds for staging in film.stagings for actor in staging.actors)


def test_whoever_is_wanted_for_a_deed_is_asked_to_our_face() -> None:
    asks = FOX.model_copy(update={"holds": "bell", "action": Action.GIVE})
    film = a_film(
        ("fox", "But let me ask one question:", (FOX, CROW_UP)), ("fox", "Who will do it?", (asks, CROW_UP))
    )
    ask_for_somebody(film, "crow")
    assert [a.holds for a in film.stagings[1].actors] == ["bell"] and film.framings[1] is Framing.CLOSE


def test_rising_water_is_seen_near() -> None:
    film = a_film(("narrator", "With each pebble the water rose.", ()))
    film.stagings[0] = film.stagings[0].model_copy(update={"props": (Prop.PITCHER,)})
    show_rising(film)
    assert film.kinds[0] is ShotKind.INSERT


def test_a_clock_shows_the_hour_that_it_strikes() -> None:
    film = a_film(("narrator", "The clock struck six.", ()))
    film.stagings[0] = film.stagings[0].model_copy(update={"props": (Prop.CLOCK,)})
    set_clocks(film)
    assert film.stagings[0].condition_of(Prop.CLOCK).says == "six"


def test_no_face_comes_twice_running_from_one_angle() -> None:
    film = a_film(("fox", "One.", (FOX,)), ("fox", "Two.", (FOX,)))
    film.kinds[:] = [ShotKind.TALKING_HEAD] * 2
    turn_faces(film)
    assert film.stagings[0].angle is not film.stagings[1].angle


HERDSMEN = (
    Role(character_id="fox", name="Fox", species=Species.FOX),
    Role(character_id="geese", name="Geese", species=Species.GOOSE, crowd=True),
    Role(character_id="boy", name="Boy"),
)


def a_herd_film(text: str, *actors: Actor, imagined: bool = False) -> Film:
    film = a_film(("narrator", text, actors))
    film = replace(film, cast=cast_characters(a_script(a_line(text, "l0", Beat.CONFLICT), roles=HERDSMEN), 1))
    film.stagings[0] = film.stagings[0].model_copy(update={"imagined": imagined})
    show_herds(film)
    return film


@pytest.mark.parametrize("imagined", [True, False])
@pytest.mark.parametrize(
    "text",
    ["He was to call if a Fox attacked the flock.", "The Fox fell upon the herd.", "A Fox raided his flock."],
)
def test_the_flock_that_is_attacked_is_seen(text: str, imagined: bool) -> None:
    film = a_herd_film(text, Actor(character_id="fox", action=Action.FIGHT), imagined=imagined)

    assert [(a.character_id, a.action) for a in film.stagings[0].actors] == [
        ("fox", Action.JUMP),
        ("geese", Action.RUN),
    ]
    assert film.stagings[0].imagined is imagined


def test_who_only_looks_at_a_flock_or_is_no_hunter_attacks_none() -> None:
    looks = a_herd_film("The Fox looked at the flock.", Actor(character_id="fox", action=Action.LOOK))
    boy = a_herd_film("The Boy scattered the flock.", Actor(character_id="boy", action=Action.RUN))

    assert [len(film.stagings[0].actors) for film in (looks, boy)] == [1, 1]


def test_who_has_an_idea_with_a_hand_up_still_thinks_of_what_it_needs() -> None:
    raises = FOX.model_copy(update={"action": Action.RAISE, "toward": ""})
    takes = FOX.model_copy(update={"action": Action.TAKE_UP, "holds": "pebbles"})
    film = a_film(
        ("narrator", "Then he had an idea.", (raises,)), ("narrator", "He picked up some pebbles.", (takes,))
    )
    show_wishes(film)
    (fox,) = film.stagings[0].actors
    assert (fox.thinks, fox.action) == ("pebbles", Action.LOOK)


def test_who_was_seen_from_everywhere_fills_the_picture() -> None:
    film = a_film(*[("fox", f"I say so {n} times.", (FOX,)) for n in range(8)])
    film.kinds[:] = [ShotKind.TALKING_HEAD] * 8
    turn_faces(film)
    angles = [staging.angle for staging in film.stagings]
    assert all(a is not b for a, b in pairwise(angles))
    assert max(angles.count(angle) for angle in angles) == 2
    assert Angle.FACE in angles and Angle.FACE not in angles[:5]  # when the others were seen often enough


def test_two_of_one_face_are_not_filled_by_one() -> None:
    film = a_film(*[("fox", f"I say so {n} times.", (FOX, CROW_UP)) for n in range(8)])
    film.kinds[:] = [ShotKind.TALKING_HEAD] * 8
    turn_faces(film)
    assert Angle.FACE not in [staging.angle for staging in film.stagings]


@pytest.mark.parametrize("action", [Action.LOOK, Action.WALK, Action.WORK])
def test_three_that_became_alike_are_seen_from_two_heights(action: Action) -> None:
    alone = (FOX.model_copy(update={"action": action}),)
    film = a_film(("narrator", "It began.", (CROW_UP,)), *[("narrator", "The fox went on.", alone)] * 3)
    part_equals(film)
    angles = [staging.angle for staging in film.stagings[1:]]
    assert angles == [Angle.EYE_LEVEL, Angle.BELOW, Angle.EYE_LEVEL]


def test_pictures_of_two_deeds_are_seen_as_they_were() -> None:
    walks = FOX.model_copy(update={"action": Action.WALK})
    film = a_film(
        ("narrator", "It began.", (CROW_UP,)),
        ("narrator", "He looked.", (FOX,)),
        ("narrator", "He went.", (walks,)),
    )
    before = list(film.stagings)
    part_equals(film)
    assert film.stagings == before
