"""A word that may name several places is settled by its company."""

import pytest

from storyassets.story.reading.place_senses import NO_PLACE, clear_senses


def settled(text: str, story: str = "") -> str:
    return " ".join(clear_senses(text.split(), set(story.split())))


@pytest.mark.parametrize(
    ("text", "story", "meant"),
    [
        ("The banks were too steep to climb.", "elephant canal", "canal"),
        ("They pulled the boat onto the bank.", "", "riverbank"),
        ("She stood on the bank and cast again.", "trout river fish", "riverbank"),
        ("The ship allowed us one egg a week.", "orbit planet decks", "spaceship"),
        ("He swept the deck of the ship.", "airlock stars orbit", "spaceship"),
        ("They met on the court every Sunday with a racket.", "", "gym"),
        ("The judge left the court.", "lawyer", "courtroom"),
        ("She worked at Ganymede Station.", "airlock", "spaceship"),
        ("He waited at the station.", "train hull", "station"),
        ("They found him at the railway station.", "police officer detective handcuffs arrested", "station"),
        ("He ate in the cab of his tower crane.", "operator", NO_PLACE),
        ("He slept in the cab of his truck.", "road", "cab"),
        ("They took him to the station.", "police officer detective handcuffs arrested", "precinct"),
        ("He lived in a wooden tower above the forest, with a radio.", "lookout ranger", "cabin"),
        ("The tower called the plane over the radio.", "runway ranger", "control-tower"),
        ("My uncle worked at the plant on the night shift.", "", "factory"),
        ("She knelt by the track before the relay.", "coach", "stadium"),
        ("They lived in a space no wider than a shelf.", "", NO_PLACE),
        ("He wrote her name in red ink with a pen.", "", NO_PLACE),
        ("The letter was worn thin along the folds.", "", NO_PLACE),
        ("He ran his fingers along the wood.", "piano", NO_PLACE),
        ("She was at an early stage of the disease.", "", NO_PLACE),
        ("They stepped up on the block for the relay.", "swim", NO_PLACE),
        ("He put the phone to his ear, the old cell phone.", "", NO_PLACE),
        ("I wanted to park behind it.", "", NO_PLACE),
        ("My flight was canceled.", "", "airport"),
        ("A postcard came to the station.", "pump gas interstate", "gas-station"),
        ("The nurse sat at the station.", "patient", "ward"),
        ("Beans grew in a plastic tunnel.", "colony", NO_PLACE),
        ("In high school I was small.", "", NO_PLACE),
        ("It fell forty yards from the fence.", "", NO_PLACE),
        ("He wrote in the last squares of the crossword.", "", NO_PLACE),
        ("He dropped it in the first yard.", "", NO_PLACE),
        ("Strunk got back into his Ford.", "car windshield", NO_PLACE),
        ("He called me to his cabin.", "captain mast", "ship"),
        ("The cabin smelled of coffee.", "pilot runway", NO_PLACE),
        ("He came over the parapet.", "sergeant rifle", "trench"),
        ("He is a friend of mine.", "", NO_PLACE),
        ("Stop beating around the bush.", "", NO_PLACE),
    ],
)
def test_company_tells_what_a_word_means(text, story, meant):
    assert meant in settled(text, story).replace(".", "").split()


@pytest.mark.parametrize(
    ("text", "story"),
    [
        ("He walked into the bank with a loan letter.", "money"),
        ("The ship rolled in the storm.", "sea sailors mast"),
        ("They swam in the pool.", "lifeguard"),
        ("They crossed the field.", "cows"),
        ("They crossed the ford.", "river horses"),
        ("They reached the cabin.", "woods snow bear"),
        ("She climbed on the parapet.", "pigeons rooftop"),
        ("We waited at the station.", "train platform"),
        ("The train vanished in the tunnel.", ""),
        ("She sang on the stage.", ""),
        ("She went to school.", "bus"),
        ("We danced in the yard.", ""),
    ],
)
def test_plain_places_stay_as_they_stand(text, story):
    assert settled(text, story) == text


def test_marks_and_the_number_of_words_stay():
    text = "Beyond the folds, beside the bank, we waited."
    assert len(settled(text, "river letter paper").split()) == len(text.split())
    assert "riverbank," in settled(text, "river letter paper raft")


@pytest.mark.parametrize(
    ("text", "story", "gone"),
    [
        ("He swam in lane four.", "relay", "lane"),
        ("He was in a tower in Omaha.", "runway pilot", "tower"),
        ("He was a teacher of piano.", "", "teacher"),
        ("He bought it at an auction.", "mule neighbour farmer", "auction"),
        ("She climbed nine flights of stairs.", "", "flights"),
        ("He reached through the bars.", "lion", "bars"),
        ("He stood behind the lion house.", "", "house"),
        ("We need to meet.", "", "meet"),
    ],
)
def test_more_words_lose_a_meaning_that_they_do_not_have_here(text, story, gone):
    assert gone not in settled(text, story).replace(".", "").split()


def test_where_a_house_stands_is_not_where_one_sits_in_it():
    assert "river" not in settled("He sat in the tavern across the river.", "")
    assert "river" in settled("He went from the tavern across the river.", "")


def test_a_desk_of_violins_stands_in_no_office():
    assert "desk" not in settled("He pointed at the last desk of the second violins.", "")
    assert "desk" in settled("He pointed at the last desk of the row.", "")


def test_the_bar_of_a_goal_is_no_tavern():
    for text in ("it flew over the bar", "the header sailed just over the bar", "she cleared the bar twice"):
        assert "bar" not in clear_senses(text.split(), set(text.split()))
    for text in ("he went to the bar", "he leaned over the bar and ordered"):
        assert "bar" in clear_senses(text.split(), set(text.split()))


def test_the_bar_of_a_tune_is_no_house():
    assert "bar" not in settled("Somewhere around the fourth bar the finger sank.").split()
    assert "bar" in settled("She works in the second bar on the left.").split()
