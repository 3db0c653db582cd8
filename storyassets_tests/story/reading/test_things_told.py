"""What words say of things: that they are open or cut, what is in them, what stands on them, whom they cover."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Action, Actor, Condition
from storyassets.story.reading.contents import find_contents, stow
from storyassets.story.reading.covering import find_cover
from storyassets.story.reading.done_states import find_done
from storyassets.story.reading.handling import give_after_all, have_in_hand, with_large_thing
from storyassets.story.reading.prop_states import Conditions, count_of
from storyassets.story.reading.things import find_props
from storyassets.story.reading.writing_on import find_writing, tells_writing

READER = Actor(character_id="ann", action=Action.LOOK)
OTHER = Actor(character_id="ben", action=Action.LOOK)


@pytest.mark.parametrize(
    ("prop", "text", "state"),
    [
        (Prop.CHAIN, "That night, he cut the chain.", PropState.CUT),
        (Prop.DOOR, "She opened the back door.", PropState.OPEN),
        (Prop.BOX, "The box was empty.", PropState.EMPTY),
        (Prop.BOX, "The box was not empty.", PropState.PLAIN),
        (Prop.LAMP, "At midnight the lamp went out.", PropState.DARK),
        (Prop.BAG, "bread in a paper bag", PropState.PAPER),
        (Prop.PITCHER, "The water rose to the brim.", PropState.FULL),
        (Prop.TABLE, "She opened the table.", PropState.PLAIN),
    ],
)
def test_what_was_done_to_a_thing_is_seen_on_it(prop, text, state):
    assert find_done(prop, text.split()) is state


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He gave me a loaf in a paper bag.", (Prop.BAG, (Prop.BREAD,))),
        ("In the box lay a doll.", (Prop.BOX, (Prop.DOLL,))),
        ("She carried a basket of eggs to market.", (Prop.BASKET, (Prop.EGG,))),
        ("She opened the chest and found a crown inside.", (Prop.CHEST, (Prop.CROWN,))),
        ("Between the strings lay a bag of money and a letter.", (Prop.PIANO, (Prop.MONEY, Prop.LETTER))),
        ("A gray coat hung on it.", (Prop.CHAIR, (Prop.COAT,))),
        ("She broke the ice with a rock and filled her basket to the top.", (Prop.BASKET, (Prop.ICE,))),
        ("The boys picked the apples and packed a box.", (Prop.BOX, (Prop.APPLE,))),
        ("He hung up his coat and packed his suitcase.", None),
        ("He took the bread from the bag.", None),
    ],
)
def test_what_is_in_a_thing_is_found(text, found):
    assert find_contents(text.split(), {Prop.PIANO, Prop.CHAIR}) == found


def test_whoever_has_what_is_in_a_bag_has_the_bag():
    giver = Actor(character_id="ann", action=Action.GIVE, holds="bread")
    props, actors = stow((Prop.BREAD,), [giver], ["She", "gave", "him", "a", "loaf", "in", "a", "bag."], ())
    assert props == (Prop.BAG,)
    assert actors[0].holds == Prop.BAG


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On the bag he writes: For the thief.", (Prop.BAG, "For the thief")),
        ('The note said: "Come home."', (Prop.LETTER, "Come home")),
        ('"Keep half for Ben," said the letter.', (Prop.LETTER, "Keep half for Ben")),
        ("And he writes on the bag: For the thief.", (Prop.BAG, "For the thief")),
        ("The sign read: Bakery.", (Prop.SIGNPOST, "Bakery")),
        ("It said: Whoever opens this must share all of it with the other one who lives here.", None),
        ("He said: I am here.", None),
    ],
)
def test_few_words_that_stand_on_a_thing_are_read(text, found):
    assert find_writing(text, ["letter"] if "It said" in text else ()) == found


def test_a_long_letter_is_open_and_a_letter_is_folded_again():
    conditions = Conditions("A Story")
    long = ["The", "letter", "said", "that", "he", "would", "never", "come", "home", "to", "us", "again."]
    [opened] = conditions.note([Prop.LETTER], [READER], long, long)
    assert tells_writing(" ".join(long))
    assert opened.state is PropState.OPEN
    assert conditions.note([Prop.LETTER], [READER], ["She", "smiled."], ["She", "smiled."]) == ()


def test_what_is_taken_out_is_no_longer_in_it():
    conditions = Conditions("A Story")
    lay = ["In", "the", "box", "lay", "a", "ring."]
    assert conditions.note([Prop.BOX], [], lay, lay) == (Condition(prop=Prop.BOX, inside=(Prop.RING,)),)
    holder = READER.model_copy(update={"holds": "ring"})
    assert conditions.note([Prop.BOX], [holder], ["She", "took", "it."], ["She", "took", "it."]) == ()


def test_numbers_count_things():
    assert count_of(Prop.BICYCLE, ["two", "red", "bicycles"]) == 2
    assert count_of(Prop.KEY, ["a", "key"]) == 0


def test_a_coat_is_laid_over_others_and_not_put_on():
    assert find_cover(["She", "dropped", "it", "and", "covered", "them", "with", "her", "coat."]) == (
        Prop.COAT,
        4,
    )
    assert find_cover(["She", "covered", "herself", "with", "her", "coat."]) is None
    assert find_cover(["He", "put", "on", "his", "coat."]) is None


def test_what_is_had_or_given_is_in_hands_and_what_is_too_large_is_not():
    assert have_in_hand([READER], [Prop.KEY], ["Only", "Ann", "had", "the", "key."])[0].holds == Prop.KEY
    given = give_after_all(
        [READER, OTHER], [Prop.BREAD], ["She", "smiled", "and", "gave", "him", "a", "loaf."]
    )[0]
    assert (given.action, given.holds) == (Action.GIVE, Prop.BREAD)
    pushed = with_large_thing(Actor(character_id="ann", action=Action.CARRY, at="bicycle"))
    assert pushed.action is Action.PUSH


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("folded over his arm as neatly as a coat", []),
        ("a bracelet the size of a napkin ring", [Prop.BRACELET]),
        ("thick enough to stop a boat", []),
        ("the pond was shaped like a kidney bean", []),
        ("it looked like a key", [Prop.KEY]),
        ("the river rose from her chest to her knees", []),
        ("she stood with her trunk raised", []),
        ("he opened his chest of gold", [Prop.CHEST, Prop.MONEY]),
        ("below the glass mountain", [Prop.MOUNTAIN]),
        ("a name in tall blue letters", []),
        ("seventy letters in a drawer", [Prop.LETTER]),
        ("a man in a paint-spattered jacket", []),
        ("she had on a long gray coat", []),
        ("a key in his coat pocket", [Prop.KEY]),
        ("he took off his hat", [Prop.HAT]),
        ("it fit the glove box", [Prop.BOX]),
        ("he wiped his hands on his jeans", []),
        ("she folded his jeans", [Prop.TROUSERS]),
        ("a well-digger dug for nine days", []),
        ("the oil had thickened like honey", []),
        ("they like honey", [Prop.HONEY]),
        ("the ship gave a blast on its horn", [Prop.SHIP]),
        ("the hunter blew his horn", [Prop.HORN]),
        ("over their good fortune", []),
        ("the pipes began to bang", []),
        ("she played a tune on the pipe", [Prop.FLUTE]),
        ("the coat she was wearing", []),
        ("a button stamped with an anchor", [Prop.BUTTON]),
        ("she hid it in her shoe", [Prop.SHOE]),
        ("she had me by the collar", []),
        ("the puppy lost its collar", [Prop.COLLAR]),
        ("half the low keys went thud", []),
        ("she told the staff", []),
        ("he slammed the door and the glass broke", [Prop.DOOR, Prop.WINDOW]),
        ("My lungs were on fire,", []),
        ("Her calves were on fire at the last bend.", []),
        ("The barn was on fire.", [Prop.FIRE]),
        ("The striker was brought down in the box.", []),
        ("She left the cake in the box.", [Prop.CAKE, Prop.BOX]),
    ],
)
def test_a_likeness_a_body_and_another_sense_are_no_thing(text, things):
    assert find_props(text.split()) == things
