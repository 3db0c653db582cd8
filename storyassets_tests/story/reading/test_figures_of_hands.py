"""What hands do at machines, on paper, on a shoulder and with tools."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop
from storyassets.model.shot import Action
from storyassets.story.reading.figures import read_figure
from storyassets.story.reading.handling import Handled, handle_as_told
from storyassets_tests.fakes.figures import at_verb, deed_of


def read(text: str, verb: str):
    return read_figure(*at_verb(text, verb))


@pytest.mark.parametrize(
    ("text", "verb", "action", "holds"),
    [
        ("Nora replaced the bulb.", "replaced", Action.WORK, Prop.WRENCH),
        ("I removed the timers one by one.", "removed", Action.WORK, Prop.WRENCH),
        ("He tightened all four screws.", "tightened", Action.WORK, Prop.WRENCH),
        ("She opened the hood.", "opened", Action.WORK, Prop.WRENCH),
        ("The plumber took the pump apart.", "took", Action.WORK, Prop.WRENCH),
        ("Rosa fixed pipes in our building.", "fixed", Action.WORK, Prop.WRENCH),
        ("She wiped her hands on a rag.", "wiped", Action.WORK, Prop.CLOTH),
        ("I swiped my card.", "swiped", Action.GIVE, Prop.CREDIT_CARD),
        ("He patted every pocket.", "patted", Action.LOOK, None),
        ("Grandpa repaired the old fence.", "repaired", Action.WORK, Prop.HAMMER),
        ("The men packed the snow into a wall.", "packed", Action.DIG, Prop.SHOVEL),
        ("Our neighbors passed sandbags until dawn.", "passed", Action.CARRY, Prop.STONE),
        ("She had waited tables for years.", "waited", Action.CARRY, Prop.TRAY),
        ("The clerk took down their names.", "took", Action.WRITE, Prop.PEN),
        ("I gave my two weeks.", "gave", Action.GIVE, Prop.LETTER),
        ("The sexton rang the church bell.", "rang", Action.PULL, None),
        ("He ordered a bowl of soup.", "ordered", Action.TALK, None),
        ("She studied his face.", "studied", Action.LOOK, None),
        ("My uncle was on his knees.", "was", Action.KNEEL, None),
        ("The woman grabbed the girl so tightly that she cried.", "grabbed", Action.EMBRACE, None),
        ("I connected the wire.", "connected", Action.WORK, Prop.WRENCH),
        ("My aunt changed the spark plugs.", "changed", Action.WORK, Prop.WRENCH),
        ("He turned the key.", "turned", Action.OPEN, Prop.KEY),
        ("Bea caught me with my hand inside.", "caught", Action.LOOK, None),
        ("Then she threw it again and he caught it.", "caught", Action.CATCH, None),
        ("The nurse slapped his back.", "slapped", Action.NUDGE, None),
        ("My aunt ran the town pool.", "ran", Action.STAND, None),
        ("He took the stairs three at a time.", "took", Action.RUN, None),
        ("Hale climbed the marble steps.", "climbed", Action.WALK, None),
        ("She slapped her forehead.", "slapped", Action.WIPE, None),
        ("He climbed into bed.", "climbed", Action.LIE, None),
        ("They climbed out with ladders.", "climbed", Action.WALK, None),
        ("He got onto the horse.", "got", Action.CLIMB, None),
        ("He put a hand on her shoulder.", "put", Action.NUDGE, None),
        ("She ran her hand along the rail.", "ran", Action.KNOCK, None),
        ("The umpire held up two fingers.", "held", Action.RAISE, None),
        ("The mate went over the side.", "went", Action.FALL, None),
        ("The rider beat us by a nose.", "beat", Action.CHEER, None),
    ],
)
def test_what_hands_do_is_seen_with_what_they_use(text, verb, action, holds):
    assert deed_of(read(text, verb)) == (action, holds)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The captain ordered the crew to row.", "ordered"),
        ("She beat the eggs.", "beat"),
        ("He opened the door.", "opened"),
        ("The cook took the bread out.", "took"),
        ("He went over the bill.", "went"),
        ("She climbed the ladder.", "climbed"),
        ("I got into the habit of it.", "got"),
        ("They climbed out of the window.", "climbed"),
    ],
)
def test_other_deeds_are_not_taken_for_them(text, verb):
    assert read(text, verb) is None


def test_a_manager_who_is_replaced_is_no_repair():
    figure = read("They replaced the manager.", "replaced")
    assert figure is not None
    assert figure.action is None


def test_a_large_bell_is_no_bell_in_the_hand():
    figure = read("He rang the old bell.", "rang")
    assert figure is not None
    assert handle_as_told(figure, Handled(holds="bell"), ()) == Handled(at="bell")


@pytest.mark.parametrize(
    "text",
    [
        "She climbed onto the stage.",
        "They climbed in.",
        "He climbed to the edge of the hole.",
        "Hunters climbed the hill at night.",
        "They climbed over the last ridge.",
        "She climbed up the muddy bank.",
        "He scrambled aboard.",
    ],
)
def test_who_gets_up_or_in_somewhere_needs_no_ladder(text):
    figure = read(text, text.split()[1])
    assert figure is not None
    assert figure.action is Action.WALK


@pytest.mark.parametrize(
    "text", ["She climbed onto the roof.", "They climbed in through the window.", "He climbed the mast."]
)
def test_roofs_and_windows_are_climbed(text):
    assert read(text, "climbed") is None


def test_who_sighs_sheds_no_tears():
    figure = read("The judge sighed.", "sighed")
    assert figure is not None
    assert figure.action is Action.LOOK


@pytest.mark.parametrize(
    ("text", "verb", "action"),
    [
        ("I put my hand in my coat.", "put", Action.LOOK),
        ("She reached into her pocket.", "reached", Action.LOOK),
        ("He slipped a hand inside his jacket.", "slipped", Action.LOOK),
        ("She put her hand in the jar.", "put", Action.LAY),
        ("She put her hands into the water.", "put", Action.LAY),
    ],
)
def test_a_hand_in_ones_own_coat_lays_nothing_down(text, verb, action):
    figure = read(text, verb)
    assert figure is not None and figure.action is action
