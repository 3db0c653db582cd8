"""Things of today: how they look now, whose they are, what is seen from near, and what does not lie about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.place import Setting, Weather
from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Action, Actor, Condition, ShotKind
from storyassets.story.directing.belongings import give_belongings, seat_in_wheelchairs, settle_umbrellas
from storyassets.story.directing.near_things import (
    come_near_to_small_things,
    imagine_dress,
    show_numbered_door,
    show_tiny,
    show_what_lies,
)
from storyassets.story.directing.put_down import put_down
from storyassets.story.directing.strays import clear_strays
from storyassets.story.directing.things_of_today import (
    name_things,
    show_as_today,
    watch_by_camera,
)
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, TELLER, a_film

BEFORE = ("It was a long day.", (TELLER,))


def with_props(film, index, *props, **update):
    """The film with these things on that picture."""
    film.stagings[index] = film.stagings[index].model_copy(update={"props": props, **update})
    return film


@pytest.mark.parametrize(("words", "now"), [("Clara had a wedding.", True), ("Clara had a party.", False)])
def test_a_book_is_a_paperback_and_a_dress_white_where_there_is_a_wedding(words, now):
    film = a_film(Setting.ROOM, (words, (CLARA,)))
    with_props(film, 0, Prop.BOOK, Prop.DRESS)
    show_as_today(film)
    states = {one.prop: one.state for one in film.stagings[0].conditions}
    assert states.get(Prop.BOOK) is PropState.MODERN
    assert (states.get(Prop.DRESS) is PropState.MODERN) == now


def test_long_ago_a_book_is_as_it_was():
    film = a_film(Setting.COTTAGE, ("Clara read a book.", (CLARA,)))
    with_props(film, 0, Prop.BOOK, of_today=False)
    show_as_today(film)
    assert film.stagings[0].conditions == ()


def test_a_bag_is_dragged_by_hand_and_a_cart_by_its_rope():
    bag, cart = (
        CLARA.model_copy(update={"action": Action.PULL, "holds": prop.value})
        for prop in (Prop.GARBAGE_BAG, Prop.CART)
    )
    film = a_film(Setting.ROOM, ("Clara dragged the trash bag out.", (bag,)), ("She pulled it.", (cart,)))
    show_as_today(film)
    assert [staging.actors[0].action for staging in film.stagings] == [Action.CARRY, Action.PULL]


def test_what_a_camera_sees_is_on_a_screen_with_the_hour_and_nobody_holds_it():
    held = TELLER.model_copy(update={"action": Action.CARRY, "holds": Prop.CAMERA.value})
    film = a_film(
        Setting.ROOM,
        ("The security camera was new.", (held,)),
        ("At 3:10 I was tired.", (TELLER,)),
        ("The screen showed a man at the door.", (TELLER,)),
    )
    watch_by_camera(film)
    assert film.stagings[0].actors[0].holds == ""
    assert film.kinds[2] is ShotKind.INSERT
    assert film.stagings[2].conditions == (Condition(prop=Prop.MONITOR, says="3:10", pictured=Species.HUMAN),)


def test_who_takes_photographs_has_a_camera_in_hand():
    held = TELLER.model_copy(update={"action": Action.CARRY, "holds": Prop.CAMERA.value})
    film = a_film(Setting.ROOM, ("I held the camera and took a picture.", (held,)))
    watch_by_camera(film)
    assert film.stagings[0].actors[0].holds == Prop.CAMERA.value


def test_what_no_words_near_it_name_and_nobody_holds_is_gone():
    film = a_film(
        Setting.ROOM,
        ("Clara put the bag down.", (CLARA,)),
        ("She laughed at it.", (CLARA,)),
        ("She slept.", (CLARA.model_copy(update={"toward": Prop.BAG.value}),)),
    )
    for index in range(3):
        with_props(film, index, Prop.BAG, Prop.SOFA)
    clear_strays(film)
    assert [Prop.BAG in staging.props for staging in film.stagings] == [True, True, False]
    assert film.stagings[2].actors[0].toward == "" and film.stagings[2].props == (Prop.SOFA,)


@pytest.mark.parametrize(
    ("thing", "words", "stays"),
    [
        (Prop.ROPE, "She laughed.", False),
        (Prop.ROPE, "She looked at it.", True),
        (Prop.BUS, "She laughed.", True),
        (Prop.TOMATO, "The soup was hot.", False),
    ],
)
def test_a_small_thing_lies_there_in_the_next_line_only_if_that_means_it(thing, words, stays):
    film = a_film(Setting.CITY, BEFORE, (f"There was a {thing.value}.", (CLARA,)), (words, (CLARA,)), BEFORE)
    for index in range(1, 3):
        with_props(film, index, thing)
    clear_strays(film)
    assert [thing in one.props for one in film.stagings[1:3]] == [True, stays]


def test_a_thing_alone_of_which_nothing_is_said_gives_way_to_the_place():
    film = a_film(Setting.CITY, BEFORE, ("Only two homes were left:", ()), ("the rope broke.", ()), BEFORE)
    for index in (1, 2):
        film.kinds[index] = ShotKind.INSERT
        with_props(film, index, Prop.ROPE)
    clear_strays(film)
    assert [film.kinds[index] for index in (1, 2)] == [ShotKind.BROLL, ShotKind.INSERT]
    assert film.stagings[1].props == ()


def test_what_the_story_often_speaks_of_stands_there_a_while_longer():
    told = [("The clock and the bell were old.", (CLARA,))] * 4 + [("She slept.", (CLARA,))] * 6
    film = a_film(Setting.ROOM, ("A boat lay there.", (CLARA,)), *told)
    for index in range(len(film.stagings)):
        with_props(film, index, Prop.BELL, Prop.BOAT)
    clear_strays(film)
    assert [Prop.BOAT in one.props for one in film.stagings] == [True, True] + [False] * 9
    assert [Prop.BELL in one.props for one in film.stagings] == [False] + [True] * 6 + [False] * 4


@pytest.mark.parametrize(
    ("thing", "stays"), [(Prop.VALVE, False), (Prop.TIRE, False), (Prop.VIOLIN, False), (Prop.SOFA, True)]
)
def test_what_was_spoken_of_once_is_gone_two_lines_later_and_furniture_stays(thing, stays):
    told = f"There was a {thing.value}."
    film = a_film(
        Setting.ROOM, BEFORE, (told, (CLARA,)), ("She took it.", (CLARA,)), ("She slept.", (CLARA,))
    )
    for index in range(1, 4):
        with_props(film, index, thing)
    clear_strays(film)
    assert [thing in one.props for one in film.stagings[1:]] == [True, True, stays]


def test_what_is_called_by_a_short_name_is_spoken_of_too():
    film = a_film(
        Setting.ROOM,
        ("Clara sat in the rocking chair.", (CLARA,)),
        ("She slept.", (CLARA,)),
        ("She looked at the chair.", (CLARA,)),
        ("She slept.", (CLARA,)),
        ("She slept on.", (CLARA,)),
    )
    for index in range(5):
        with_props(film, index, Prop.ROCKING_CHAIR)
    clear_strays(film)
    assert [Prop.ROCKING_CHAIR in one.props for one in film.stagings] == [True, True, True, True, False]


def test_a_pane_is_a_window_in_the_whole_story_and_a_drink_is_none():
    told = ("The door had a pane of glass.", (CLARA,)), ("The glass was gone.", (CLARA,))
    film = a_film(Setting.ROOM, BEFORE, *told)
    with_props(film, 2, Prop.GLASS)
    name_things(film)
    assert film.stagings[2].props == (Prop.WINDOW,)
    film = a_film(Setting.ROOM, BEFORE, *told, ("She drank a glass of milk.", (CLARA,)))
    with_props(film, 2, Prop.GLASS)
    name_things(film)
    assert film.stagings[2].props == (Prop.GLASS,)


def test_outdoors_a_pane_hangs_in_no_air():
    film = a_film(Setting.DRIVEWAY, ("Clara saw a pane of glass.", (CLARA,)), ("The glass was gone.", ()))
    with_props(film, 1, Prop.GLASS)
    film.kinds[1] = ShotKind.INSERT
    name_things(film)
    assert (film.kinds[1], film.stagings[1].props) == (ShotKind.BROLL, ())
    assert film.stagings[1].actors[0].character_id == "clara"


def test_a_small_thing_alone_is_seen_near_and_a_large_one_stands_there():
    for thing, near in ((Prop.KEY, True), (Prop.SOFA, False)):
        film = a_film(Setting.ROOM, BEFORE, ("They took it away.", ()), BEFORE)
        with_props(film, 1, thing)
        come_near_to_small_things(film)
        assert (film.kinds[1] is ShotKind.INSERT) is near


def test_in_a_tale_a_lamp_goes_and_a_pot_stays_a_while():
    told = ("A lamp and a pot stood there.", (CLARA,))
    film = a_film(Setting.COTTAGE, told, BEFORE, ("She slept.", (CLARA,)), ("She slept on.", (CLARA,)))
    for index in range(4):
        with_props(film, index, Prop.LAMP, Prop.POT, of_today=False)
    clear_strays(film)
    assert [one.props for one in film.stagings[2:]] == [(Prop.POT,), ()]


def test_what_a_line_names_later_does_not_lie_there_before():
    film = a_film(Setting.CITY, BEFORE, ("The bag was torn, so she bought a rope.", (CLARA,)), BEFORE)
    passage = film.passages[1]
    span = passage.spans[0].model_copy(update={"end_word": 4})
    film.passages[1] = replace(passage, spans=(span,), words=passage.words[:4])
    with_props(film, 1, Prop.BAG, Prop.ROPE)
    clear_strays(film)
    assert film.stagings[1].props == (Prop.BAG,)


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("It was an old brass key.", Prop.KEY),
        ("On the desk lay a letter.", Prop.LETTER),
        ("There was a note on the fridge.", Prop.LETTER),
        ("Inside was a gold watch.", Prop.WATCH),
    ],
)
def test_a_thing_of_which_alone_is_told_is_seen_near(words, thing):
    film = a_film(Setting.ROOM, BEFORE, (words, (TELLER,)), BEFORE)
    show_what_lies(film)
    assert film.kinds[1] is ShotKind.INSERT and film.stagings[1].props == (thing,)


@pytest.mark.parametrize(
    "words", ["It was a long night.", "I looked for the key.", "There was a man with a key."]
)
def test_where_somebody_is_told_of_too_they_are_seen(words):
    film = a_film(Setting.ROOM, BEFORE, (words, (TELLER,)), BEFORE)
    show_what_lies(film)
    assert film.kinds[1] is ShotKind.BROLL


def test_a_tiny_thing_is_seen_on_a_palm_once():
    has = CLARA.model_copy(update={"action": Action.CARRY, "holds": Prop.BUTTON.value})
    film = a_film(
        Setting.ROOM,
        BEFORE,
        ("Clara found the button.", (has,)),
        BEFORE,
        ("She had the button.", (has,)),
        BEFORE,
    )
    show_tiny(film)
    assert [kind is ShotKind.INSERT for kind in film.kinds] == [False, True, False, False, False]
    assert film.stagings[1].actors == (has,)


def test_a_dress_that_is_talked_of_is_thought_of_and_does_not_stand_there():
    film = with_props(a_film(Setting.ROOM, ("Clara asked about the dress.", (CLARA,))), 0, Prop.DRESS)
    imagine_dress(film)
    assert film.stagings[0].props == () and film.stagings[0].actors[0].thinks == Prop.DRESS.value


@pytest.mark.parametrize(
    ("words", "sheet"), [("He handed in his name.", True), ("He mailed the letter.", False)]
)
def test_a_sheet_is_no_letter_where_none_is_told_of(words, sheet):
    film = a_film(Setting.ROOM, (words, (BOSS.model_copy(update={"holds": Prop.LETTER.value}),)))
    name_things(film)
    assert (film.stagings[0].actors[0].holds == Prop.DOCUMENT.value) == sheet


def test_who_is_known_by_an_umbrella_has_it_and_it_is_open_only_in_the_rain():
    film = a_film(
        Setting.CITY,
        ("Clara with the green umbrella waited.", (CLARA,)),
        ("Clara looked up.", (CLARA,)),
        ("Clara sat down.", (CLARA,)),
        ("The boss waited.", (BOSS,)),
    )
    with_props(film, 1, weather=Weather.RAIN)
    with_props(film, 2, setting=Setting.ROOM, weather=Weather.RAIN)
    give_belongings(film)
    settle_umbrellas(film)
    held = [staging.actors[0].holds for staging in film.stagings]
    assert held == [Prop.CLOSED_UMBRELLA.value, Prop.UMBRELLA.value, Prop.CLOSED_UMBRELLA.value, ""]
    assert film.stagings[1].conditions[0].colour == "green"


def test_no_umbrella_stands_open_by_itself_and_goods_are_no_ones():
    film = with_props(a_film(Setting.ROOM, ("The umbrella was by the door.", (CLARA,))), 0, Prop.UMBRELLA)
    settle_umbrellas(film)
    assert film.stagings[0].props == (Prop.CLOSED_UMBRELLA,)
    goods = with_props(a_film(Setting.ROOM, ("I sold every umbrella.", (CLARA,))), 0, Prop.UMBRELLA)
    settle_umbrellas(goods)
    assert goods.stagings[0].props == (Prop.UMBRELLA,)


def test_who_is_in_a_wheelchair_sits_in_it_and_goes_on_speaking():
    talks = CLARA.model_copy(update={"action": Action.TALK})
    film = a_film(
        Setting.ROOM, ("Clara in a wheelchair came in.", (CLARA,)), ("Clara spoke to me.", (talks, TELLER))
    )
    with_props(film, 0, Prop.WHEELCHAIR)
    seat_in_wheelchairs(film)
    seen = [(actor.action, actor.at, actor.speaks) for staging in film.stagings for actor in staging.actors]
    assert seen[:2] == [(Action.SIT, "wheelchair", False), (Action.SIT, "wheelchair", True)]
    assert seen[2] == (Action.STAND, "", False) and film.stagings[0].props == ()


def test_a_wheelchair_beside_somebody_seats_nobody():
    film = a_film(Setting.ROOM, ("Clara pushed a wheelchair.", (Actor(character_id="clara"),)))
    seat_in_wheelchairs(film)
    assert film.stagings[0].actors[0].action is Action.STAND


def test_a_coach_of_today_is_no_carriage():
    film = with_props(a_film(Setting.ROOM, ("The coach was proud.", (BOSS,))), 0, Prop.CARRIAGE)
    horses = with_props(a_film(Setting.ROOM, ("The coach and its horses.", (BOSS,))), 0, Prop.CARRIAGE)
    show_as_today(film)
    show_as_today(horses)
    assert (film.stagings[0].props, horses.stagings[0].props) == ((), (Prop.CARRIAGE,))


def test_a_telephone_is_put_down_after_the_call_and_shoes_are_worn():
    rings, walks = (TELLER.model_copy(update={"holds": name}) for name in ("phone", "shoe"))
    film = a_film(
        Setting.ROOM,
        ("My sister called me.", (rings,)),
        ("I sat there all night.", (rings,)),
        ("I had my shoes shined.", (walks,)),
        ("I held the shoes up.", (walks,)),
    )
    put_down(film)
    assert [staging.actors[0].holds for staging in film.stagings] == ["phone", "", "", "shoe"]


@pytest.mark.parametrize(("thing", "lines"), [(Prop.FLASHLIGHT, 2), (Prop.CAMERA, 2), (Prop.SUITCASE, 4)])
def test_what_was_taken_up_stays_in_hand_a_while_and_longer_if_it_is_carried_about(thing, lines):
    has = TELLER.model_copy(update={"holds": thing.value})
    quiet = [(f"I waited {n} hours.", (has,)) for n in range(5)]
    film = a_film(Setting.ROOM, (f"I took the {thing.value}.", (has,)), *quiet)
    put_down(film)
    assert [bool(staging.actors[0].holds) for staging in film.stagings] == [True] * lines + [False] * (
        6 - lines
    )


def test_a_picture_of_nobody_has_the_thing_that_arrived_where_no_insert_fits():
    film = a_film(Setting.ROOM, BEFORE, ("A package arrived.", ()), BEFORE)
    film.kinds.extend([ShotKind.INSERT] * 3)
    film.framings.extend([Framing.CLOSE] * 3)
    film.stagings.extend(film.stagings[:1] * 3)
    show_what_lies(film)
    assert Prop.BOX in film.stagings[1].props


@pytest.mark.parametrize(
    ("words", "thing", "says"),
    [
        ("I knocked at room nine.", Prop.DOOR, "9"),
        ("She stood outside apartment 4b.", Prop.DOOR, "4B"),
        ("Somebody had opened locker 212.", Prop.LOCKER, "212"),
    ],
)
def test_a_door_of_which_the_number_is_told_is_seen_with_it(words, thing, says):
    film = a_film(Setting.CORRIDOR, BEFORE, (words, (TELLER,)), BEFORE)
    show_numbered_door(film)
    assert film.kinds[1] is ShotKind.INSERT
    assert film.stagings[1].conditions == (Condition(prop=thing, says=says),)


@pytest.mark.parametrize(
    "words", ["We were in a room of nine people.", "I waited in room nine.", "She had two doors."]
)
def test_a_number_at_which_nobody_stands_is_no_door(words):
    film = a_film(Setting.CORRIDOR, BEFORE, (words, (TELLER,)), BEFORE)
    show_numbered_door(film)
    assert film.kinds[1] is ShotKind.BROLL


def test_a_door_that_is_seen_bears_its_number_and_is_of_today_indoors():
    film = with_props(a_film(Setting.CORRIDOR, ("I went to unit 622.", (TELLER,))), 0, Prop.DOOR)
    show_numbered_door(film)
    show_as_today(film)
    assert film.stagings[0].conditions == (Condition(prop=Prop.DOOR, says="622", state=PropState.MODERN),)


@pytest.mark.parametrize(
    ("words", "ball"),
    [
        ("The goalkeeper was late.", Prop.SOCCER_BALL),
        ("We played basketball.", Prop.BASKETBALL),
        ("We played all day.", Prop.BALL),
    ],
)
def test_a_ball_is_that_of_the_game_that_is_told_of(words, ball):
    film = a_film(Setting.PARK, (words, (TELLER,)), ("The ball bounced away.", ()))
    with_props(film, 1, Prop.BALL, in_air=Prop.BALL)
    name_things(film)
    assert (film.stagings[1].props, film.stagings[1].in_air) == ((ball,), ball)


@pytest.mark.parametrize(
    ("first", "thing"),
    [
        ("The tip jar was full.", Prop.TIP_JAR),
        ("The jam was good.", Prop.JAR),
        ("The jar and the tip jar.", Prop.JAR),
    ],
)
def test_a_thing_named_in_full_before_is_meant_by_its_short_name(first, thing):
    film = a_film(Setting.RESTAURANT, (first, (TELLER,)), ("She opened the jar.", (CLARA,)))
    with_props(film, 1, Prop.JAR)
    name_things(film)
    assert film.stagings[1].props == (thing,)


@pytest.mark.parametrize(
    ("words", "state"), [("Clara took her bag.", PropState.MODERN), ("Clara took the pouch.", None)]
)
def test_a_bag_of_today_is_no_sack_and_a_pouch_is_one(words, state):
    film = with_props(a_film(Setting.ROOM, (words, (CLARA,))), 0, Prop.BAG)
    show_as_today(film)
    assert next((one.state for one in film.stagings[0].conditions), None) is state


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("At 3:10 a woman was standing there.", True),
        ("A woman was standing there.", False),
        ("At 3:10 I slept.", False),
    ],
)
def test_whoever_comes_at_an_hour_after_a_camera_was_told_of_is_seen_on_its_screen(words, seen):
    film = a_film(
        Setting.STORAGE, BEFORE, ("Camera two showed an empty hall.", (TELLER,)), (words, (TELLER,))
    )
    film.kinds[0] = ShotKind.INSERT
    watch_by_camera(film)
    assert film.kinds[1] is ShotKind.BROLL
    assert (film.kinds[2] is ShotKind.INSERT) == seen


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("The cradle was gone.", False),
        ("There was no cradle in the room.", False),
        ("She had never owned a cradle.", False),
        ("The cradle was by the bed.", True),
        ("She did not touch the cradle.", True),
    ],
)
def test_of_what_is_not_there_nothing_is_seen_in_the_first_picture_either(words, seen):
    film = a_film(Setting.BEDROOM, (words, (CLARA,)), BEFORE)
    with_props(film, 0, Prop.CRADLE)
    clear_strays(film)
    assert (Prop.CRADLE in film.stagings[0].props) is seen
