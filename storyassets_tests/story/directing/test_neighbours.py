"""Of two pictures running that would be taken for one, the second is the thing, a face, or seen from elsewhere."""

from __future__ import annotations

from storyassets.model.camera import Angle, Framing
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, ShotKind, Staging
from storyassets.story.directing.neighbours import part_from_first, part_neighbours, turn_neighbours
from storyassets_tests.fakes.episodes import HUNTERS, LION, MOUSE
from storyassets_tests.fakes.passages import a_cast, a_passage, does, seen

CAST = a_cast(LION, MOUSE, HUNTERS)
OPENING = seen(does("hunters", Action.WALK))
PAIR = seen(does("lion", Action.TALK, emotion=Emotion.JOY), does("mouse"))


def parted(first: str, second: str, a: Staging, b: Staging, last: Staging = OPENING):
    """What became of two pictures running: who is on each, how near, of which kind."""
    told = [
        a_passage("They came.", line_id="l0"),
        a_passage(first, line_id="l1"),
        a_passage(second, line_id="l2"),
    ]
    kinds, framings = [ShotKind.BROLL] * 4, [Framing.MEDIUM] * 4
    shown = [OPENING, a, b, last]
    part_neighbours([*told, a_passage("They went.", line_id="l3")], kinds, framings, shown, CAST)
    return shown, framings, kinds


def test_the_one_who_hears_it_is_seen_near_and_takes_it_in():
    shown, framings, _ = parted("They went on with it.", "The talk went on.", PAIR, PAIR)
    assert shown[1] == PAIR
    assert [a.character_id for a in shown[2].actors] == ["mouse"]
    assert framings[2] is Framing.CLOSE
    assert shown[2].actors[0].emotion is Emotion.JOY


def test_of_one_alone_the_face_is_seen():
    alone = seen(does("lion", Action.SIT, emotion=Emotion.SADNESS))
    shown, framings, _ = parted("He sat there.", "He was alone.", alone, alone)
    assert shown[2] == alone and framings[1:3] == [Framing.MEDIUM, Framing.CLOSE]


def test_a_thing_that_the_words_name_is_seen_alone():
    ring = seen(does("lion", Action.STAND), props=(Prop.RING,))
    shown, _, kinds = parted("He stood there.", "There was a ring.", ring, ring)
    assert kinds[2] is ShotKind.INSERT
    assert shown[2].props == (Prop.RING,) and shown[2].actors == ()


def test_who_is_named_only_now_was_not_there_before():
    both = seen(does("lion", Action.SLEEP), does("mouse", Action.SLEEP))
    shown, _, _ = parted("The lion slept.", "And the mouse slept.", both, both)
    assert [a.character_id for a in shown[1].actors] == ["lion"]
    assert shown[2] == both


def test_pictures_that_differ_stay():
    jump = seen(does("lion", Action.JUMP), does("mouse"))
    shown, framings, kinds = parted("They talked.", "He jumped.", PAIR, jump)
    assert shown[1:3] == [PAIR, jump]
    assert (set(framings), set(kinds)) == ({Framing.MEDIUM}, {ShotKind.BROLL})


def test_many_who_feel_nothing_are_not_one_face():
    kinds, framings = [ShotKind.BROLL] * 2, [Framing.WIDE, Framing.CLOSE]
    shown = [PAIR, OPENING]
    part_neighbours([a_passage("They met."), a_passage("The hunters walked.")], kinds, framings, shown, CAST)
    assert framings[1] is Framing.MEDIUM


def test_what_is_alike_all_the_same_is_seen_from_elsewhere():
    small = seen(does("lion", Action.FIGHT, emotion=Emotion.FEAR))
    shown = [OPENING, PAIR, PAIR, small, small]
    turn_neighbours([ShotKind.BROLL] * 5, [Framing.MEDIUM] * 5, shown)
    assert [s.angle for s in shown[2:]] == [Angle.BELOW, Angle.EYE_LEVEL, Angle.ABOVE]


def test_an_empty_place_that_stays_is_seen_from_above_and_another_place_as_ever():
    street, city = seen(props=(Prop.VAN,)), seen(setting=Setting.CITY)
    shown = [OPENING, street, street, city, street]
    turn_neighbours([ShotKind.BROLL] * 5, [Framing.MEDIUM] * 5, shown)
    assert [s.angle for s in shown[1:]] == [Angle.EYE_LEVEL, Angle.ABOVE, Angle.EYE_LEVEL, Angle.EYE_LEVEL]
    framed = [OPENING, street, street]
    turn_neighbours([ShotKind.BROLL] * 3, [Framing.MEDIUM, Framing.MEDIUM, Framing.WIDE], framed)
    assert framed[2] == street


def test_the_first_picture_does_not_come_back_as_it_was():
    shown = [PAIR, OPENING, PAIR]
    part_from_first([ShotKind.BROLL] * 3, [Framing.MEDIUM] * 3, shown)
    assert shown[2].angle is not PAIR.angle
    assert shown[2].actors == PAIR.actors
