"""What somebody draws is seen on the sheet."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import ShotKind
from storyassets.story.directing.drawings import show_what_is_drawn
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, a_film

OTHERS = [("The boss was late.", (BOSS,)), ("Clara came in.", (CLARA,))] * 6


@pytest.mark.parametrize(
    ("words", "drawn"),
    [
        ("Then she drew a long ladder.", (Prop.LADDER,)),
        ("First she drew the gym, with every brick.", (Prop.HOUSE,)),
        ("On a napkin he sketched two keys and a boat.", (Prop.KEY, Prop.BOAT)),
        ("In the next picture the ladder was sliding.", (Prop.LADDER,)),
        ("She drew her sword and a shield.", ()),
        ("She drew the curtains.", ()),
        ("She drew near the house.", ()),
    ],
)
def test_what_is_drawn_is_seen_on_a_sheet(words, drawn):
    film = a_film(Setting.ROOM, *OTHERS, (words, (CLARA,)), *OTHERS)
    at = len(OTHERS)
    show_what_is_drawn(film)
    assert (film.kinds[at] is ShotKind.INSERT) is bool(drawn)
    if drawn:
        (condition,) = film.stagings[at].conditions
        assert (condition.prop, condition.inside) == (Prop.DOCUMENT, drawn)


def test_what_is_drawn_next_leans_nowhere():
    film = a_film(
        Setting.ROOM, *OTHERS, ("She drew a key.", (CLARA,)), ("She drew a ladder.", (CLARA,)), *OTHERS
    )
    at = len(OTHERS) + 1
    film.stagings[at] = film.stagings[at].model_copy(update={"props": (Prop.LADDER,)})
    show_what_is_drawn(film)
    assert (film.kinds[at], film.stagings[at].props) == (ShotKind.BROLL, ())
