"""Readings: what is written or sent is read from near, and what nobody can read is no insert."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Action, Condition, ShotKind
from storyassets.story.directing.readings import read_on, show_messages, show_readings
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, TELLER, a_film

BEFORE = ("It was a long day.", (TELLER,))


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ('The teacher wrote underneath, "Try again."', Condition(prop=Prop.DOCUMENT, says="Try again")),
        (
            'Mom left a note in red ink: "Feed the cat."',
            Condition(prop=Prop.DOCUMENT, says="Feed the cat", colour="red"),
        ),
        ('My boss texted me, "Do not come in."', Condition(prop=Prop.PHONE, says="Do not come in")),
        ('The headline said, "Mayor Resigns".', Condition(prop=Prop.NEWSPAPER, says="Mayor Resigns")),
        ('He wrote in his journal, "She lied."', Condition(prop=Prop.NOTEBOOK, says="She lied")),
    ],
)
def test_what_is_written_is_seen_alone_while_it_is_heard(words, shown):
    film = a_film(Setting.ROOM, BEFORE, (words, (TELLER,)))
    show_readings(film)
    assert film.kinds[1] is ShotKind.INSERT
    assert film.stagings[1].conditions == (shown,)


@pytest.mark.parametrize(
    "words", ['"I never wrote it," she said.', "He signed the form and left.", "She wrote to the Board."]
)
def test_where_no_words_are_quoted_nothing_is_read(words):
    film = a_film(Setting.ROOM, BEFORE, (words, (TELLER,)))
    show_readings(film)
    assert film.kinds[1] is ShotKind.BROLL


def test_a_title_is_on_the_cover_and_what_is_written_inside_on_the_page():
    film = a_film(
        Setting.ROOM,
        BEFORE,
        ("It was a book with the name Ada Bell on the cover.", (TELLER,)),
        ('On its first page she had written: "For my mother."', (TELLER,)),
    )
    show_readings(film)
    assert [staging.conditions for staging in film.stagings[1:]] == [
        (Condition(prop=Prop.BOOK, says="Ada Bell"),),
        (Condition(prop=Prop.BOOK, says="For my mother", state=PropState.OPEN),),
    ]


def test_short_lines_behind_a_sheet_are_read_off_it_until_somebody_does_something():
    film = a_film(
        Setting.ROOM,
        BEFORE,
        ("The bookmark was covered in neat handwriting.", ()),
        ("Blue hat. Looked happy.", ()),
        ("He ran all the way home.", ()),
        ("Old coat.", ()),
    )
    read_on(film)
    assert [kind is ShotKind.INSERT for kind in film.kinds] == [False, False, True, False, False]
    assert film.stagings[2].conditions == (Condition(prop=Prop.BOOKMARK, says="Blue hat. Looked happy."),)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("She sent back a thumbs up.", "thumbs up"),
        ("There were nine missed calls.", "nine missed calls"),
        ("My phone did not stop buzzing for two days.", ""),
    ],
)
def test_a_message_is_seen_on_its_telephone(words, says):
    film = a_film(Setting.ROOM, BEFORE, (words, (TELLER,)))
    show_messages(film)
    assert film.kinds[1] is ShotKind.INSERT and film.stagings[1].conditions[0].says == says


def test_nobody_had_a_telephone_long_ago_and_a_message_by_rider_is_none():
    film = a_film(Setting.ROOM, BEFORE, ("The king sent him a message.", (TELLER,)))
    film.stagings[:] = [staging.model_copy(update={"of_today": False}) for staging in film.stagings]
    show_messages(film)
    assert film.kinds[1] is ShotKind.BROLL


def test_what_comes_back_on_a_message_is_read_on_the_telephone_and_an_answer_aloud_is_not():
    film = a_film(
        Setting.ROOM,
        BEFORE,
        ("I texted my sister.", (TELLER,)),
        ('She replied, "Not today."', (TELLER,)),
        BEFORE,
        ('Clara replied, "Not now."', (CLARA,)),
    )
    show_readings(film)
    assert [kind is ShotKind.INSERT for kind in film.kinds] == [False, False, True, False, False]
    assert film.stagings[2].conditions == (Condition(prop=Prop.PHONE, says="Not today"),)


def test_what_one_note_of_many_says_is_read_and_what_one_of_the_men_says_is_not():
    film = a_film(
        Setting.ROOM,
        ('"Be quiet," said one.', (TELLER,)),
        ("He kept all her notes.", (TELLER,)),
        ('"You are brave," said one.', (TELLER,)),
    )
    read_on(film)
    assert [kind is ShotKind.INSERT for kind in film.kinds] == [False, False, True]


def test_a_sign_is_read_without_marks_too():
    film = a_film(Setting.CITY, BEFORE, ("The sign said No Parking.", (TELLER,)))
    show_readings(film)
    assert film.stagings[1].conditions == (Condition(prop=Prop.SIGNPOST, says="No Parking"),)


def test_who_is_seen_writing_it_keeps_the_pen():
    film = a_film(Setting.SHOP, BEFORE, ('He wrote on the bag: "For the thief."', (TELLER,)))
    writes = TELLER.model_copy(update={"action": Action.WRITE, "holds": Prop.BAG.value})
    on_bag = Condition(prop=Prop.BAG, state=PropState.PAPER, says="For the thief")
    update = {"actors": (writes,), "props": (Prop.BAG,), "conditions": (on_bag,)}
    film.stagings[1] = film.stagings[1].model_copy(update=update)
    show_readings(film)
    assert film.stagings[1].actors == (writes,)
    assert film.stagings[1].conditions == (on_bag,)


def test_the_words_stand_on_the_card_and_not_on_the_box_beside_it():
    film = a_film(Setting.ROOM, BEFORE, ('I found a box with a card that read, "Sorry."', (TELLER,)))
    show_readings(film)
    assert film.stagings[1].conditions == (Condition(prop=Prop.DOCUMENT, says="Sorry"),)


def test_an_insert_that_gives_way_is_looked_at():
    film = a_film(
        Setting.ROOM, BEFORE, *[("The cup was red.", ())] * 2, ('The sign said, "Closed."', (TELLER,))
    )
    for index in (1, 2):
        film.kinds[index] = ShotKind.INSERT
        film.stagings[index] = film.stagings[index].model_copy(update={"props": (Prop.CUP,)})
    show_readings(film)
    assert [kind is ShotKind.INSERT for kind in film.kinds] == [False, True, False, True]
    assert film.stagings[2].actors[0].toward == Prop.CUP.value


def test_after_a_message_what_it_said_and_what_is_written_back_are_read_on_the_telephone():
    film = a_film(
        Setting.ROOM,
        BEFORE,
        ("I got a text at 11:52 that night.", (TELLER,)),
        ('"Are you awake?" it said.', (TELLER,)),
        BEFORE,
        ('I wrote back, "Wrong number."', (TELLER,)),
    )
    show_readings(film)
    assert [film.stagings[k].conditions for k in (1, 2, 4)] == [
        (),
        (Condition(prop=Prop.PHONE, says="Are you awake"),),
        (Condition(prop=Prop.PHONE, says="Wrong number"),),
    ]


@pytest.mark.parametrize(("before", "read"), [("He changed the sign.", True), ("He went out.", False)])
def test_words_in_capitals_after_a_sign_stand_on_it(before, read):
    film = a_film(Setting.CITY, BEFORE, (before, (TELLER,)), ("BREAD 11¢.", (TELLER,)))
    show_readings(film)
    assert (film.kinds[2] is ShotKind.INSERT) is read
    assert any(one.says == "BREAD 11¢" for one in film.stagings[2].conditions) is read


@pytest.mark.parametrize(
    ("where", "thing"),
    [
        ("and his mother had kept it in her Bible.", Prop.DOCUMENT),
        ("He tucked it between the pages of the book.", Prop.DOCUMENT),
        ("Then she opened the book.", Prop.BOOK),
    ],
)
def test_a_note_that_is_kept_in_a_book_is_read_and_not_the_book(where, thing):
    film = a_film(
        Setting.ROOM,
        BEFORE,
        ("It came with a note,", (TELLER,)),
        (where, (TELLER,)),
        ('It said, "I owe you a goat."', (TELLER,)),
    )
    film.stagings = [one.model_copy(update={"of_today": True}) for one in film.stagings]
    show_readings(film)
    assert film.stagings[3].conditions[0].prop is thing
