import pytest

from storyassets.model.script import Beat, Emotion
from storyassets.story.casting.moods import Utterance, feel_lines, tone_of
from storyassets.story.words.feeling import feel, weigh


def felt(text, beat=Beat.CONFLICT, *, spoken=False, tone=None):
    return feel_lines([Utterance(beat, text, spoken, tone)])[0]


@pytest.mark.parametrize(
    ("text", "emotion"),
    [
        ("The baker wept over his empty oven.", Emotion.SADNESS),
        ("The goat shook with terror.", Emotion.FEAR),
        ("The cook was furious.", Emotion.ANGER),
        ("They laughed and danced until morning.", Emotion.JOY),
        ("The sailor married the miller's sister.", Emotion.LOVE),
        ("All at once the lid flew up.", Emotion.SURPRISE),
        ("A golden light shone over the lake.", Emotion.WONDER),
        ("Somebody crept through the dark house.", Emotion.SUSPENSE),
        ("The boat lay at the pier.", Emotion.CALM),
    ],
)
def test_words_say_what_is_felt(text, emotion):
    assert feel(text) is emotion


def test_what_is_denied_is_not_felt():
    assert feel("She was not afraid.") is Emotion.CALM


def test_what_comes_after_a_but_counts_more():
    assert feel("The girl was afraid, but then she laughed.") is Emotion.JOY


def test_a_hint_is_weaker_than_a_word():
    assert weigh("He stood behind the barn.")[1] < weigh("He waited in terror.")[1]


@pytest.mark.parametrize(
    ("tag", "tone"),
    [
        ("he sobbed", Emotion.SADNESS),
        ("said the goose angrily", Emotion.ANGER),
        ("whispered the cook", Emotion.SUSPENSE),
        ("said the goose", None),
    ],
)
def test_a_tag_tells_the_tone(tag, tone):
    assert tone_of(tag) is tone


def test_the_tone_of_a_speech_is_felt_where_its_words_say_little():
    assert felt("I have seen the boat.", spoken=True, tone=Emotion.SADNESS) is Emotion.SADNESS


@pytest.mark.parametrize(
    ("text", "emotion"),
    [
        ("Please let me go!", Emotion.FEAR),
        ("I will teach you a lesson.", Emotion.ANGER),
        ("Thank you for the soup.", Emotion.JOY),
        ("What is in the basket?", Emotion.WONDER),
        ("The boat leaves at ten.", Emotion.CALM),
    ],
)
def test_a_speech_feels_like_what_it_does(text, emotion):
    assert felt(text, spoken=True) is emotion


def test_narration_without_a_feeling_takes_that_of_its_place_in_the_story():
    assert felt("The boat lay at the pier.", Beat.SETUP) is Emotion.CALM
    assert felt("But the rope could not hold the boat.", Beat.CONFLICT) is Emotion.SURPRISE
    assert felt("Then the lid flew off.", Beat.TWIST) is Emotion.SURPRISE
    assert felt("They went home together.", Beat.RESOLUTION) is Emotion.JOY
    assert felt("The boat was lost.", Beat.RESOLUTION) is Emotion.SADNESS


def test_a_narrators_question_is_curious_and_of_danger_it_is_suspense():
    assert felt("What made the poor baker rich?", Beat.HOOK) is Emotion.WONDER
    assert felt("Can the mice escape their enemy?", Beat.HOOK) is Emotion.SUSPENSE


def test_the_words_that_announce_a_speech_feel_like_it():
    lines = [
        Utterance(Beat.CONFLICT, "The goat said:", spoken=False),
        Utterance(Beat.CONFLICT, "Help! The bridge is breaking!", spoken=True),
    ]
    assert feel_lines(lines) == [Emotion.FEAR, Emotion.FEAR]


def test_whoever_cried_speaks_sadly_after_it():
    lines = [
        Utterance(Beat.CONFLICT, "The boy sat down and wept.", spoken=False, who=("boy",)),
        Utterance(Beat.CONFLICT, "I sold bread for a year.", spoken=True, who=("boy",)),
    ]
    assert feel_lines(lines)[1] is Emotion.SADNESS


def test_guilt_is_sad_and_a_gift_is_glad():
    assert felt("So I was the thief.", Beat.CONFLICT) is Emotion.SADNESS
    assert felt("I gave him his bicycle.", Beat.TWIST) is Emotion.JOY
    assert felt("The queen gave her a red ribbon.", Beat.CONFLICT) is Emotion.JOY


def test_plain_narration_at_the_turn_has_no_suspense():
    assert felt("Today, that boy runs the mill.", Beat.TWIST) is Emotion.CALM
    assert felt("The goose wanted very much to be a swan.", Beat.TWIST) is Emotion.WONDER
