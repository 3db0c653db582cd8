"""Long sentences are parted or said in one breath; the last words say what would have been enough."""

import pytest

from storyassets.model.script import Beat
from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.breath import LONGEST_BREATH_WORDS, in_one_breath
from storyassets.story.writing.clear_pronouns import make_clear, whose_it_is
from storyassets.story.writing.last_words import keep_recalled, last_words
from storyassets.story.writing.lines import Told
from storyassets.story.writing.parts import read_parts
from storyassets.story.writing.spoken import speak
from storyassets.story.writing.weighing import make_spine


@pytest.mark.parametrize(
    ("long", "pieces"),
    [
        (
            "It was mounted on an Ass adorned with wreaths, and a grand procession of priests and pages followed it.",
            ["It was mounted on an Ass adorned with wreaths.", "A grand procession of priests and pages followed it."],
        ),
        (
            "Two Bulls were fighting furiously in a field, at one side of which was a marsh.",
            ["Two Bulls were fighting furiously in a field.", "At one side was a marsh."],
        ),
        (
            "The Raven was envious of the Swan, because her feathers were as white as the purest snow.",
            ["The Raven was envious of the Swan.", "Her feathers were as white as the purest snow."],
        ),
        (
            "He thought he saw there that the end of the world was near, when suddenly, down he went into a hole.",
            ["He thought he saw there that the end of the world was near.", "Suddenly, down he went into a hole."],
        ),
        (
            "Mom counted the last coins on the kitchen table when all at once the lights went out.",
            ["Mom counted the last coins on the kitchen table.", "All at once, the lights went out."],
        ),
        (
            "The diver reached for the silver ring on the rock, when just then a shark came out of the dark.",
            ["The diver reached for the silver ring on the rock.", "Just then, a shark came out of the dark."],
        ),
    ],
)  # fmt: skip
def test_a_long_sentence_is_parted_at_its_second_subject(long, pieces):
    assert speak(long, lambda subject, told: "") == pieces


def _same(subject, told):
    return subject


@pytest.mark.parametrize(
    ("long", "pieces"),
    [
        (
            "The Kid did not listen to the call and kept right on nibbling the tender grass.",
            ["The Kid did not listen to the call.", "The Kid kept right on nibbling the tender grass."],
        ),
        (
            "My landlord would not open the cellar door and nailed three boards across it.",
            ["My landlord would not open the cellar door.", "My landlord nailed three boards across it."],
        ),
        (
            "The driver could not see the road and stopped right on the railway tracks.",
            ["The driver could not see the road.", "The driver stopped right on the railway tracks."],
        ),
    ],
)  # fmt: skip
def test_what_is_past_after_could_or_would_is_a_deed_of_its_own(long, pieces):
    assert speak(long, _same) == pieces


@pytest.mark.parametrize(
    "long",
    [
        "The driver should have stopped at the light and waited for the slow train.",
        "The old letter could be opened with steam and closed again with a hot iron.",
    ],
)
def test_what_shares_its_could_or_should_is_not(long):
    assert all(" waited" not in said and " closed" not in said for said in speak(long, _same)[1:])


def test_a_half_sentence_with_but_as_leaves_its_first_half():
    people = find_people("The Lion looked back. The Wolf ran.", "The Lion")
    pieces = read_pieces(
        [
            'The Lion looked back, but as the Wolf was too far away to be taught a lesson, he said, "Did you buy it?" The Wolf ran.'
        ],
        people,
    )
    told = [part.wordings[0] for part in read_parts(pieces, None) if part.speaker is None]
    assert not any("but as" in text for text in told)
    assert any(text.startswith("The Lion looked back") for text in told)


def test_a_sentence_that_cannot_be_parted_is_said_in_one_breath():
    said = in_one_breath("A Farmer was driving his wagon along a muddy country road after a heavy rain.", {})
    assert len(said.split()) <= LONGEST_BREATH_WORDS
    assert said.startswith("A Farmer was driving his wagon")


def test_no_deed_goes_for_the_sake_of_breath():
    long = "Every evening at six, the dog sat down beside the empty chair and wagged his tail."
    assert "wagged his tail" in in_one_breath(long, {})


def test_who_had_only_to_keep_quiet_is_told_at_the_end():
    tale = (
        'A tortoise met a duck. "Keep quiet or you will be sorry," said the duck. She took the stick. '
        "The tortoise was carried over the town, high up over the roofs. He opened his mouth to boast of it. "
        "The tortoise fell on a rock and was broken."
    )
    people = find_people(tale, "The Tortoise and the Duck")
    assert last_words(read_parts(read_pieces([tale], people), None), people) == "He only had to keep quiet."


@pytest.mark.parametrize(
    ("last", "counts"), [("He only had to keep quiet.", True), ("He had gone.", False), (None, False)]
)
def test_the_warning_of_which_the_last_line_reminds_counts_more(last, counts):
    tale = 'A tortoise met a duck. "Keep quiet or you will be sorry," said the duck. He spoke. The tortoise fell on a rock.'
    people = find_people(tale, "The Tortoise and the Duck")
    spine = make_spine(read_parts(read_pieces([tale], people), None), people, 20)
    before = list(spine.worths)
    keep_recalled(spine, last)
    more = [
        part.wordings[0] for part, w, was in zip(spine.parts, spine.worths, before, strict=True) if w > was
    ]
    assert more == (["Keep quiet or you will be sorry."] if counts else [])


def test_a_pronoun_of_whom_nothing_was_told_of_late_gets_its_name():
    tale = "A porcupine found a cave. Some snakes lived in the cave. The snakes were kind to the porcupine."
    people = find_people(tale, "The Porcupine and the Snakes")
    lines = ["A porcupine came.", *["The snakes were kind."] * 5, "His sharp quills pricked them."]
    told = [Told(Beat.SETUP, text, None, ()) for text in lines]
    assert make_clear(told, people)[-1].text == "The porcupine's sharp quills pricked them."


@pytest.mark.parametrize(
    ("line", "about", "clear"),
    [
        ("He smiled in his sleep.", ("patient",), "The patient smiled in his sleep."),
        ("The nurse held his hand.", ("nurse",), "The nurse held his hand."),
    ],
)
def test_whom_the_story_reads_is_he_and_not_who_was_named_last(line, about, clear):
    people = find_people(
        "A patient lay in bed. He slept. The nurse watched the patient. A brother drove her home.", ""
    )
    told = [Told(Beat.SETUP, "A patient lay in bed.", None, ("patient",))]
    told += [Told(Beat.SETUP, text, None, ()) for text in ["My brother drove.", *["It rained."] * 6]]
    assert make_clear([*told, Told(Beat.TWIST, line, None, about)], people)[-1].text == clear


def test_a_first_line_is_no_name_for_a_pronoun_and_her_is_not_always_hers():
    tale = "My grandmother kept hens. She fed them. A boy came. The boy was kind to my grandmother."
    people = find_people(tale, "")
    hook, line = "What did my grandmother know?", "The boy told her the truth."
    told = [Told(Beat.HOOK, hook, None, ()), Told(Beat.SETUP, line, None, ())]
    assert make_clear(told, people)[-1].text == "The boy told the grandmother the truth."


def test_who_does_it_owns_the_hand_that_does_it():
    tale = "A widow kept hens. She fed them. A boy came. The boy was kind to the widow."
    people = find_people(tale, "")
    lines = ["A widow kept hens.", *["It rained."] * 6, "Resting her chin on the gate was a coat."]
    told = [Told(Beat.SETUP, text, None, ()) for text in lines]
    assert make_clear(told, people)[-1].text == lines[-1]


@pytest.mark.parametrize(
    ("tale", "title", "lines", "clear"),
    [
        (
            "A raven was envious of the swan. The raven flew to the pond. The swan laughed.",
            "The Raven and the Swan",
            ["A raven was envious of the swan.", *["It rained."] * 6, "He washed all day."],
            "The raven washed all day.",
        ),
        (
            "A clerk envied the captain. The clerk copied letters. The captain sailed.",
            "The Clerk and the Captain",
            ["A clerk envied the captain.", *["It rained."] * 6, "He rowed until morning."],
            "The clerk rowed until morning.",
        ),
        (
            "The badger dug a hole. He was as strong as the bear. The bear slept.",
            "The Badger and the Bear",
            ["The badger dug.", "It was a hole like the bear's.", *["It rained."] * 6, "He slept."],
            "The badger slept.",
        ),
        (
            "The wolf hated the fox. The fox met the wolf.",
            "The Wolf and the Fox",
            ["At night came the wolf and the fox.", *["It rained."] * 6, "He slept."],
            "He slept.",
        ),
        (
            "A goat met the widow. The widow kept a cow.",
            "The Goat and the Widow",
            ["A goat met the widow.", *["It rained."] * 6, "She slept."],
            "The widow slept.",
        ),
    ],
)
def test_a_pronoun_is_who_acts_and_never_who_is_compared(tale, title, lines, clear):
    people = find_people(tale, title)
    told = [Told(Beat.SETUP, text, None, ()) for text in lines]
    assert make_clear(told, people)[-1].text == clear


@pytest.mark.parametrize(
    ("piece", "who"),
    [
        ("Her white dress was torn.", "queen"),
        ("Her voice shone.", "queen"),
        ("His beard was long.", "king"),
        ("Her feathers fell.", ""),
        ("The coat was long.", ""),
    ],
)
def test_what_is_hers_is_told_of_her_whose_sex_is_known(piece, who):
    people = find_people("A goat met the queen. The king saw the goat. The queen left. The king spoke.", "")
    assert whose_it_is(piece, ("goat", "queen", "king"), people) == who
    assert whose_it_is(piece, ("goat",), people) == ""
