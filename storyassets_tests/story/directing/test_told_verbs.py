"""Told verbs: whose a verb is, when it is known who is seen; and verbs that show nothing, or are another's."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.shot import Action
from storyassets.story.directing.told_deeds import play_told_deeds
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, TELLER, a_film

DID = [
    ("The boss is grinning.", BOSS, Action.LAUGH),
    ("He had been swimming since six.", BOSS, Action.SWIM),
    ("Then he began to climb.", BOSS, Action.CLIMB),
    ("Clara had to sit down on the floor.", CLARA, Action.SIT),
    ("The boss from the third floor jumps.", BOSS, Action.JUMP),
    ("He smiled and shook his head.", BOSS, Action.LAUGH),
    ("She sat on the steps, crying.", CLARA, Action.SIT),
    ("I took him home on the tram.", TELLER, Action.WALK),
    ("I bought a red bicycle.", TELLER, Action.CARRY),
    ("We walk to the gate.", TELLER, Action.WALK),
    ("Then the great lump went down on his knees.", BOSS, Action.KNEEL),
]
NOT_DONE = [
    ("He was going to learn it.", BOSS),
    ("It came to nothing.", BOSS),
    ("Nobody swam, and half the floor was round the desk, crying.", BOSS),
    ("He could have climbed it.", BOSS),
    ("He never laughed.", BOSS),
    ("I run that kitchen now.", TELLER),
    ("A big, white, smiling head looked out.", CLARA),
    ("Same voice, bit scratchy.", CLARA),
    ("A rope, green, broken, lay there.", CLARA),
    ("Clara's dog swam.", CLARA),
    ("The great lump went down on his knees.", CLARA),
    ("The lid fell down.", BOSS),
    ("When they swam he was at home.", TELLER),
]


@pytest.mark.parametrize(("text", "who", "deed"), DID)
def test_a_verb_is_done_by_whom_its_subject_can_stand_for(text, who, deed):
    assert _seen(text, who) is deed


@pytest.mark.parametrize(("text", "who"), NOT_DONE)
def test_what_is_not_theirs_not_done_or_not_to_be_seen_is_not_shown(text, who):
    assert _seen(text, who) is Action.LOOK


def test_we_do_it_together():
    idle = {"action": Action.LOOK}
    pair = (TELLER.model_copy(update=idle), CLARA.model_copy(update=idle))
    film = a_film(Setting.CORRIDOR, ("It was noon.", (CLARA,)), ("We climbed up the ladder.", pair))
    play_told_deeds(film)
    assert [actor.action for actor in film.stagings[1].actors] == [Action.CLIMB, Action.CLIMB]


def _seen(text, who):
    idle = who.model_copy(update={"action": Action.LOOK})
    film = a_film(Setting.CORRIDOR, ("It was noon.", (CLARA,)), (text, (idle,)))
    play_told_deeds(film)
    return film.stagings[1].actors[0].action
