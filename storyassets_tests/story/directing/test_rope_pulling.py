"""Of a contest at a rope the pull is seen; a rope in the laps, or one of no contest, is not pulled."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.shot import Action
from storyassets.story.directing.rope_pulling import pull_the_rope
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, a_film


@pytest.mark.parametrize(
    ("contest", "text", "seen"),
    [
        ("On the other end of the rope are men.", "We lean back.", Action.PULL),
        ("It was a tug-of-war.", "All heels were sliding.", Action.PULL),
        ("It was a tug-of-war.", "We fell with the rope in our laps.", Action.LOOK),
        ("It was a party.", "We lean back.", Action.LOOK),
    ],
)
def test_many_pull_at_the_rope_of_a_contest(contest, text, seen):
    many = CLARA.model_copy(update={"action": Action.LOOK})
    film = a_film(Setting.FIELD, ("It was noon.", (CLARA,)), (contest, (CLARA,)), (text, (many,)))
    clara = film.cast.find("clara")
    crowd = clara.model_copy(update={"look": clara.look.model_copy(update={"crowd": True})})
    others = tuple(one for one in film.cast.characters if one.character_id != "clara")
    film.cast = film.cast.model_copy(update={"characters": (crowd, *others)})
    film.__post_init__()
    pull_the_rope(film)
    assert film.stagings[2].actors[0].action is seen
