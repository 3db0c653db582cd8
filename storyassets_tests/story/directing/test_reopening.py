"""The first picture of a video is the strongest that fits its words: no one idle, and nothing of how it ends."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Action, ShotKind, Staging, Turned
from storyassets.story.directing.reopening import reopen
from storyassets.story.directing.strongest import STRONG, strength_of
from storyassets_tests.fakes.episodes import HUNTERS, LION, MOUSE, a_person
from storyassets_tests.fakes.passages import a_cast, a_passage, does, seen

CAST = a_cast(LION, MOUSE, HUNTERS, a_person("Cobbler"), a_person("Elves"))
IDLE = seen(does("lion", Action.STAND), emotion=Emotion.SUSPENSE)
FIGHT = seen(does("lion", Action.FIGHT), does("hunters", Action.FIGHT))
CAUGHT = seen(does("lion", Action.TRAPPED))


def first_of(
    hook: str, *shown: Staging, beats: tuple[Beat, ...] = (), speaker: str = NARRATOR, faces: int = 0
):
    """The first picture, and its kind, once all are known."""
    later = beats or (Beat.CONFLICT,) * (len(shown) - 1)
    told = [a_passage(f"They went on {n} times.", beat, line_id=f"l{n}") for n, beat in enumerate(later)]
    kinds = [ShotKind.TALKING_HEAD if speaker != NARRATOR else ShotKind.BROLL] + [ShotKind.BROLL] * len(later)
    kinds[1 : 1 + faces] = [ShotKind.TALKING_HEAD] * faces
    first = reopen(shown, [a_passage(hook, Beat.HOOK, speaker, line_id="hook"), *told], kinds, CAST)[0]
    return first, kinds[0]


def test_a_hook_with_somebody_idle_opens_on_the_strongest_picture_of_them_in_its_own_mood():
    first, _ = first_of("The lion lost everything.", IDLE, seen(does("lion", Action.SIT)), FIGHT)
    assert first.actors == FIGHT.actors
    assert first.emotion is Emotion.SUSPENSE


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param((FIGHT, CAUGHT), id="it is strong already"),
        pytest.param((IDLE, seen(does("mouse", Action.FIGHT), does("hunters"))), id="others do it"),
        pytest.param((IDLE, seen(does("lion", Action.WALK))), id="all are calm"),
        pytest.param((seen(does("lion"), props=(Prop.RING,)), FIGHT), id="the words show a thing"),
    ],
)
def test_else_the_first_picture_stays(shown):
    assert first_of("The lion lost everything.", *shown)[0] == shown[0]


def test_how_it_ends_is_not_told_at_the_start():
    shown, hook = (IDLE, CAUGHT), "The lion lost everything."
    assert first_of(hook, *shown, beats=(Beat.CONFLICT,))[0].actors == CAUGHT.actors
    assert first_of(hook, *shown, beats=(Beat.RESOLUTION,))[0] == IDLE


def test_a_threat_is_the_feared_one_and_who_shrinks_from_it():
    hook = "Never turn your back on a lion."
    first, _ = first_of(hook, seen(does("mouse")), seen(does("mouse"), does("lion")))
    assert [(a.character_id, a.emotion, a.toward) for a in first.actors] == [
        ("mouse", Emotion.FEAR, "lion"),
        ("lion", Emotion.ANGER, "mouse"),
    ]


def test_who_would_dare_it_is_a_small_one_with_the_thing_before_who_is_feared():
    bell = seen(does("mouse"), props=(Prop.BELL,))
    first, _ = first_of("Who will hang the bell on him?", bell, seen(does("mouse"), does("lion")))
    assert [(a.character_id, a.holds) for a in first.actors] == [("mouse", "bell"), ("lion", "")]


def test_who_did_it_in_the_night_is_seen_at_it():
    shoes = seen(does("cobbler"), props=(Prop.SHOE,), setting=Setting.WORKSHOP)
    work = seen(does("elves", Action.WORK, holds="needle"), setting=Setting.WORKSHOP)
    first, _ = first_of("Who made these shoes in the night?", shoes, seen(does("cobbler")), work)
    assert [a.character_id for a in first.actors] == ["elves"]
    assert first.time_of_day is TimeOfDay.NIGHT and Prop.SHOE in first.props


@pytest.mark.parametrize(("faces", "kind"), [(3, ShotKind.BROLL), (1, ShotKind.TALKING_HEAD)])
def test_what_a_spoken_hook_is_about_is_seen_where_faces_speak_often_enough_besides(faces, kind):
    others = [seen(does("lion"))] * 3
    first, shown_as = first_of("Let me go!", seen(does("lion")), *others, FIGHT, speaker="lion", faces=faces)
    assert shown_as is kind
    assert (first.actors == FIGHT.actors) is (kind is ShotKind.BROLL)


def test_of_who_says_the_hook_no_picture_is_taken_that_has_them_in_somebody_s_arms_only():
    carried = seen(does("hunters", Action.FIGHT, holds="lion"), does("mouse", Action.FIGHT))
    shown = [seen(does("lion")), *[seen(does("lion"))] * 3, carried]
    first, shown_as = first_of("Let me go!", *shown, speaker="lion", faces=3)
    assert first == shown[0] and shown_as is ShotKind.TALKING_HEAD


def test_a_hunt_is_more_to_see_than_a_run_and_a_thought_is_nothing():
    hunt = seen(*(does(who, Action.RUN, turned=Turned.RIGHT) for who in ("lion", "mouse")))
    alone = seen(does("mouse", Action.RUN))
    assert strength_of(hunt, Beat.SETUP) > STRONG > strength_of(alone, Beat.SETUP) > 0
    assert strength_of(hunt.model_copy(update={"imagined": True}), Beat.SETUP) == 0
    assert strength_of(seen(does("lion", Action.WORK)), Beat.SETUP) == 0
