"""Who hides is seen at it once, and never beside those whom they watch."""

from __future__ import annotations

from storyassets.model.shot import Action, Actor
from storyassets.story.directing.hiding import Hiding

_HIDDEN = Actor(character_id="wife", action=Action.HIDE)
_ELVES = Actor(character_id="elves", action=Action.WORK)


def test_a_second_hiding_shows_what_is_watched() -> None:
    hiding = Hiding()

    assert hiding.watch([_HIDDEN], "l1", [_HIDDEN, _ELVES]) == [_HIDDEN]
    assert hiding.watch([_HIDDEN], "l2", [_HIDDEN, _ELVES]) == [_ELVES]


def test_the_hidden_are_not_beside_the_others_until_they_come_out() -> None:
    hiding = Hiding()
    hiding.watch([_HIDDEN], "l1", [])
    looking = _HIDDEN.model_copy(update={"action": Action.LOOK})

    assert hiding.watch([looking, _ELVES], "l2", []) == [_ELVES]
    hiding.come_out("wife")
    assert hiding.watch([looking, _ELVES], "l3", []) == [looking, _ELVES]
