"""Bearing: bare phrases tell how somebody holds themselves, and what only sounds so does not."""

from __future__ import annotations

import pytest

from storyassets.model.character import Role, Sex
from storyassets.model.shot import Action
from storyassets.story.directing.bearing import find_bearing
from storyassets_tests.fakes.directed import told_shots


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("down on one knee,", Action.KNEEL),
        ("there he was, on his knees in front of her.", Action.KNEEL),
        ("the girl had both hands over her mouth.", Action.LOOK),
        ("one hand clapped to her mouth,", Action.LOOK),
        ("he stood there, hands in the air.", Action.HANDS_UP),
        ("hands up, the two of them.", Action.HANDS_UP),
        ("she waited with arms folded.", Action.FOLD_ARMS),
        ("arms crossed, like a bouncer.", Action.FOLD_ARMS),
        ("he sat on the step, head in his hands.", Action.CRY),
        ("flat on his back and laughing", Action.LIE),
        ("and now on all fours,", Action.CRAWL),
    ],
)
def test_a_bare_phrase_tells_it(text: str, action: Action) -> None:
    bearing = find_bearing(text)
    assert bearing is not None and bearing["action"] is action


@pytest.mark.parametrize(
    "text",
    [
        "the boy on his knee was asleep.",
        "a bruise on one knee",
        "she wasn't on her knees,",
        "he put food in his mouth.",
        "if he had his hands up, nobody saw it.",
        "the back of his hands was sore.",
        "he knew it like the back of his hand.",
    ],
)
def test_what_only_names_a_limb_does_not(text: str) -> None:
    assert find_bearing(text) is None


def test_who_is_down_stays_down_until_the_sentence_ends() -> None:
    paul = Role(character_id="paul", name="Paul", sex=Sex.MALE)
    shots = told_shots(
        "Paul was at the corner table in the restaurant, down on one knee, a hand in one pocket of his coat, then the other.",
        "Paul stood up again at last and looked at the people.",
        roles=(paul,),
        title="The Table",
    )
    acts = [shot.staging.actors[0].action for shot in shots if shot.staging.actors]
    assert acts.count(Action.KNEEL) >= 2 and acts[-1] is not Action.KNEEL
