"""What is only thought of is seen as a thought twice at the most; what somebody does every day is done."""

from __future__ import annotations

from storyassets.model.prop import Prop
from storyassets.model.shot import Action, ShotKind
from storyassets.story.directing.clouds import MOST_CLOUDS, clear_clouds
from storyassets_tests.fakes.passages import a_passage, does, seen

HERE = seen(does("boy", Action.SIT), does("girl"))


def cleared(*told, shown):
    return clear_clouds(shown, told, [ShotKind.BROLL] * len(shown))


def test_of_many_thoughts_the_two_with_most_to_see_stay_and_the_rest_are_faces():
    thoughts = [
        seen(does("boy", Action.LOOK), imagined=True),
        seen(does("boy", Action.RUN), does("wolf", Action.RUN), imagined=True),
        seen(does("boy", Action.FIGHT), props=(Prop.SWORD,), imagined=True),
        seen(does("boy", Action.STAND), props=(Prop.RING,), imagined=True),
    ]
    told = [a_passage("He thought of it.", line_id=f"l{n}") for n in range(5)]
    shown = cleared(*told, shown=[HERE, *thoughts])
    assert [s.imagined for s in shown] == [False, False, True, True, False]
    assert sum(s.imagined for s in shown) == MOST_CLOUDS
    assert [(a.character_id, a.action) for a in shown[1].actors] == [("boy", Action.LOOK)]


def test_a_thought_in_which_nothing_is_to_be_seen_is_on_the_face_of_who_says_it():
    told = a_passage("He sat there."), a_passage("I would stand there.", speaker="boy")
    shown = cleared(*told, shown=[HERE, seen(does("wolf", Action.STAND), imagined=True)])
    speaker, hearer = shown[1].actors
    assert (speaker.character_id, speaker.action) == ("boy", Action.TALK)
    assert (hearer.character_id, hearer.toward) == ("girl", "boy")


def test_what_is_done_every_day_is_done_unless_it_hangs_on_an_if():
    run = seen(does("boy", Action.RUN), imagined=True)
    (habit,) = cleared(a_passage("Every day he would run home."), shown=[run])
    (wish,) = cleared(a_passage("If he could, every day he would run home."), shown=[run])
    assert (habit.imagined, wish.imagined) == (False, True)
