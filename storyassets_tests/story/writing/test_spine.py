import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.choosing import choose_parts
from storyassets.story.writing.parts import read_parts
from storyassets.story.writing.retelling import Teller
from storyassets.story.writing.weighing import make_spine

SHOES = (
    "A poor shoemaker had leather for one pair of shoes only. In the evening he cut out the shoes and went to bed. "
    "It was a clear night with many stars over the town. In the morning the shoes stood finished on his table. "
    "The bells of the town rang for a long time. One night the shoemaker and his wife hid behind the clothes. "
    "At midnight two little elves came and made the shoes. The street was quiet and the moon was bright. "
    "The wife sewed coats for the elves, because they had nothing on. The elves found the coats and danced out of the house. "
    "From then on they came no more, but the shoemaker was rich and happy."
)


def chosen_of(text, words):
    people = find_people(text, "The Shoes")
    parts = read_parts(read_pieces(text.split("\n\n"), people), None)
    return parts, people, choose_parts(make_spine(parts, people, words), words)


@pytest.mark.parametrize("words", [40, 60, 80])
def test_the_words_are_kept_and_the_ends_are_told(words):
    parts, _, chosen = chosen_of(SHOES, words)
    assert sum(len(text.split()) for _, text in chosen) <= words
    assert chosen[0][0] == 0
    assert chosen[-1][0] == len(parts) - 1


def test_what_is_told_later_was_brought_in():
    told = " ".join(text for _, text in chosen_of(SHOES, 70)[2])
    assert "elves" in told.split("came no more")[0]


def test_what_nothing_hangs_on_goes_first():
    told = " ".join(text for _, text in chosen_of(SHOES, 75)[2])
    assert "bells" not in told
    assert "stars" not in told


def test_a_whole_story_that_fits_is_told_whole():
    parts, _, chosen = chosen_of(SHOES, 300)
    assert [i for i, _ in chosen] == list(range(len(parts)))


def test_a_name_that_was_trimmed_away_is_put_for_its_pronoun():
    text = "One day as the fox was walking through the wide green wood, he saw a crow. The crow had a cheese. The crow flew away."
    people = find_people(text, "The Fox and the Crow")
    parts = read_parts(read_pieces([text], people), None)
    told = Teller(parts, people).tell([(0, "One day he saw a crow."), (2, "The crow flew away.")])
    assert told[0].text == "One day the fox saw a crow."


def test_a_new_voice_is_announced():
    text = 'The mice met in a barn. "Who will bell the cat?" asked an old mouse. The mice went home.'
    people = find_people(text, "The Mice")
    parts = read_parts(read_pieces([text], people), None)
    told = Teller(parts, people).tell([(i, p.wordings[0]) for i, p in enumerate(parts)])
    speech = next(n for n, line in enumerate(told) if line.speaker)
    assert "mouse" in told[speech - 1].text
    assert told[speech].text == "Who will bell the cat?"


def test_a_cry_that_was_raised_in_vain_before_is_told_to_have_been_raised_again():
    tale = (
        'A boy kept sheep near a village. One day he ran to the village and shouted, "Wolf! Wolf!" '
        "The villagers came with sticks, and the boy laughed at them for a long time. "
        'A few days later the boy again shouted, "Wolf! Wolf!" The villagers came, and he laughed again. '
        "The weather was fine, and the grass was green on all the hills about the village. "
        'Then one evening a wolf really did come out of the wood. The boy shouted, "Wolf! Wolf!" '
        "The villagers did not come. The wolf ate many sheep."
    )
    told = " ".join(text for _, text in chosen_of(tale, 75)[2])
    assert "again shouted" in told
    assert "really did come" in told
