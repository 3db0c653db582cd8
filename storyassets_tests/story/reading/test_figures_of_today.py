"""What the verbs of today look like, and what goes without saying with them."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.reading.figure_rows import Figure
from storyassets.story.reading.figures import read_figure
from storyassets.story.reading.figures_of_today import read_figure_of_today
from storyassets.story.reading.handling import Handled, handle_as_told
from storyassets_tests.fakes.figures import at_verb, deed_of


def read(text: str, verb: str) -> Figure | None:
    return read_figure_of_today(*at_verb(text, verb))


@pytest.mark.parametrize(
    ("text", "verb", "action", "holds"),
    [
        ("Priya texted her brother from the bus.", "texted", Action.READ, Prop.PHONE),
        ("Grandad stroked the sleeve.", "stroked", Action.LAY, None),
        ("He took the boat to America.", "took", Action.LOOK, None),
        ("My boss messaged the whole team.", "messaged", Action.READ, Prop.PHONE),
        ("He sent me a thumbs up.", "sent", Action.READ, Prop.PHONE),
        ("On Friday the plumber rang me back.", "rang", Action.TALK, Prop.PHONE),
        ("She called the landlord.", "called", Action.TALK, Prop.PHONE),
        ("Then I called my brother-in-law.", "called", Action.TALK, Prop.PHONE),
        ("The clerk hung up.", "hung", Action.LOOK, Prop.PHONE),
        ("Leila filmed the whole argument.", "filmed", Action.FILM, Prop.PHONE),
        ("The tourists took a picture of the cake.", "took", Action.FILM, Prop.PHONE),
        ("He typed until midnight.", "typed", Action.TYPE, Prop.LAPTOP),
        ("She logged into his account.", "logged", Action.TYPE, Prop.LAPTOP),
        ("Omar turned in an empty sheet.", "turned", Action.GIVE, Prop.LETTER),
        ("I mailed the landlord the rent.", "mailed", Action.GIVE, Prop.LETTER),
        ("The nurse signed across the line.", "signed", Action.WRITE, Prop.PEN),
        ("He did his homework on the stairs.", "did", Action.WRITE, Prop.PEN),
        ("The cashier counted the tips twice.", "counted", Action.READ, Prop.MONEY),
        ("Everybody toasted the bride.", "toasted", Action.RAISE, Prop.GLASS),
        ("My sister came in third.", "came", Action.STAND, Prop.MEDAL),
        ("Ana proposed to him on the pier.", "proposed", Action.KNEEL, Prop.RING),
    ],
)
def test_what_people_of_today_do_is_seen_with_its_thing(text, verb, action, holds):
    assert deed_of(read(text, verb)) == (action, holds)


@pytest.mark.parametrize(
    ("text", "verb", "action"),
    [
        ("The mole shrugged and went home.", "shrugged", Action.SHRUG),
        ("The whole hall applauded.", "applauded", Action.CLAP),
        ("Our team won the final.", "won", Action.CHEER),
        ("The guard had him by the collar.", "had", Action.GRAB),
        ("She grabbed my wrist.", "grabbed", Action.GRAB),
        ("Dad knocked it out of his hand.", "knocked", Action.GRAB),
        ("They shook on it, laughing.", "shook", Action.GIVE),
        ("Kenji hopped off the tram.", "hopped", Action.WALK),
        ("He jumped off at the next stop.", "jumped", Action.RUN),
        ("She bit into the pear.", "bit", Action.EAT),
        ("Then he tore the ticket in half.", "tore", Action.OPEN),
        ("My mother put down her cup.", "put", Action.LAY),
        ("Ruth slammed the door.", "slammed", Action.OPEN),
    ],
)
def test_a_turn_of_speech_is_the_deed_that_it_means(text, verb, action):
    figure = read(text, verb)
    assert figure is not None and figure.action is action


@pytest.mark.parametrize(
    ("text", "verb", "feeling"),
    [
        ("He let out a long breath.", "let", Emotion.RELIEVED),
        ("The boy had gone very still.", "gone", Emotion.SURPRISE),
        ("I stepped on her foot.", "stepped", Emotion.EMBARRASSED),
        ("The clerk glared at us.", "glared", Emotion.ANGER),
    ],
)
def test_a_breath_or_a_glare_is_looked_with_its_feeling(text, verb, feeling):
    figure = read(text, verb)
    assert figure is not None
    assert (figure.action, figure.feeling) == (Action.LOOK, feeling)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Her old phone rang.", "phone"),
        ("He wrote her a text.", "text"),
        ("They called the dog.", "called"),
        ("She called him a liar.", "called"),
        ("He hung up his coat.", "hung"),
        ("The manager took a framed photo off the wall.", "took"),
        ("The fox jumped off the roof.", "jumped"),
        ("The wolf tore it to pieces.", "tore"),
        ("He won her heart.", "won"),
        ("She held the lamp.", "held"),
    ],
)
def test_a_thing_or_another_meaning_is_none_of_these(text, verb):
    assert read(text, verb) is None


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Most had filed him under lazy.", "filed"),
        ("His truck pulled in.", "pulled"),
        ("She dropped out.", "dropped"),
    ],
)
def test_what_only_sounds_like_a_deed_is_not_seen(text, verb):
    assert read(text, verb) == Figure(None)


def test_older_figures_go_on_to_be_read():
    figure = read_figure(["He", "fell", "asleep."], 1)
    assert figure is not None and figure.action is Action.SLEEP


def test_whoever_rings_up_uses_the_telephone_of_the_story():
    rings = Figure(Action.TALK, holds=Prop.PHONE)
    assert handle_as_told(rings, Handled(), [Prop.TELEPHONE, Prop.TABLE]).holds == Prop.TELEPHONE.value
    assert handle_as_told(rings, Handled(), []).holds == Prop.PHONE.value


def test_what_is_named_goes_before_what_goes_without_saying():
    hands_in = Figure(Action.GIVE, holds=Prop.LETTER)
    assert handle_as_told(hands_in, Handled(holds=Prop.NOTEBOOK.value), []).holds == Prop.NOTEBOOK.value


@pytest.mark.parametrize(
    ("text", "verb", "action"),
    [
        ("She caught a cold on the train.", "caught", Action.LOOK),
        ("He killed the engine.", "killed", None),
        ("Omar dropped her off at the airport.", "dropped", None),
        ("I swallowed my pride.", "swallowed", Action.LOOK),
        ("The senator ran for office again.", "ran", Action.TALK),
        ("He stole her heart.", "stole", None),
        ("They broke every rule of the house.", "broke", None),
    ],
)
def test_a_phrase_whose_verb_sounds_rough_hurts_nobody(text, verb, action):
    assert read(text, verb) is not None
    assert read(text, verb).action is action


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The cat caught a mouse.", "caught"),
        ("He killed the wolf.", "killed"),
        ("She dropped the cup.", "dropped"),
        ("The boy ran for the door.", "ran"),
        ("He fell through the ice.", "fell"),
    ],
)
def test_the_plain_meaning_is_left_to_the_verb(text, verb):
    assert read(text, verb) is None


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The river had eaten away the clay.", "eaten"),
        ("The waves ate into the cliff.", "ate"),
        ("Repairs ate up all our savings.", "ate"),
        ("He ate his words.", "ate"),
    ],
)
def test_what_is_eaten_away_is_no_meal(text, verb):
    figure = read(text, verb)
    assert figure is not None
    assert figure.action is None


@pytest.mark.parametrize("text", ["The goat ate the hay.", "She ate into the night.", "He ate up the soup."])
def test_a_meal_is_eaten(text):
    figure = read(text, "ate")
    assert figure is None or figure.action is Action.EAT
