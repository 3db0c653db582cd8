"""Signs of feeling: faces by what bodies do and what happens, and by no more of a sentence than the picture tells."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Species
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, WordSpan
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.kinds import Kinds
from storyassets.story.directing.what_befalls import hinted_situation, said_situation, told_situation
from storyassets_tests.fakes.episodes import a_line, a_person, a_script
from storyassets_tests.story.directing.test_feelings import felt, film_of, seen


def a_passage(text: str, first: int = 0, end: int | None = None, speaker: str = "narrator") -> Passage:
    line = a_line(text, "l0", Beat.CONFLICT, speaker)
    words = tuple(text.split())
    end = len(words) if end is None else end
    span = WordSpan(line_id="l0", first_word=first, end_word=end)
    return Passage(spans=(span,), line=line, words=words[first:end], length=5.0, lines=(line,))


@pytest.mark.parametrize(
    ("text", "feeling"),
    [
        ("Her hands shook.", Emotion.WORRIED),
        ("My face burned.", Emotion.ASHAMED),
        ("He narrowed his eyes.", Emotion.SUSPICIOUS),
        ("She slammed the drawer.", Emotion.ANGER),
        ("Gone. I checked the seat.", Emotion.WORRIED),
        ("He didn't win.", Emotion.SADNESS),
        ("Hale's eyes filled.", Emotion.SADNESS),
        ("Everybody looked at Quill.", Emotion.WORRIED),
        ("She leaned on my shoulder.", Emotion.TENDER),
        ("I'd been a pastry chef in Lisbon.", Emotion.PROUD),
    ],
)
def test_what_a_body_does_says_what_is_felt(text, feeling):
    found = told_situation(a_passage(text))
    assert found is not None
    assert found.doer is feeling


@pytest.mark.parametrize(
    ("text", "feeling"),
    [
        ("Get out of my shop!", Emotion.ANGER),
        ("They are thieves!", Emotion.ANGER),
        ("You have until Sunday.", Emotion.SUSPICIOUS),
        ("Are you all right?", Emotion.WORRIED),
        ("Who's there?", Emotion.SUSPICIOUS),
        ("It's mine.", Emotion.PROUD),
        ("I waited for you.", Emotion.TENDER),
    ],
)
def test_what_is_said_shows_on_the_speaker(text, feeling):
    found = said_situation(a_passage(text, speaker="henry"))
    assert found is not None
    assert found.doer is feeling


def test_nobody_is_afraid_of_what_the_sentence_tells_later():
    text = "He sat down to eat when the wolf attacked the flock."
    assert told_situation(a_passage(text, 0, 5)) is None
    assert told_situation(a_passage(text, 5)) is not None


def test_a_hint_is_seen_on_a_calm_face_only():
    (calm,) = film_of(("narrator", "Martha shook her head.", (seen("martha"),)))
    (angry,) = film_of(
        ("narrator", "Martha, angry, shook her head.", (seen("martha", Action.SHOUT, Emotion.ANGER),))
    )
    assert felt(calm) == {"martha": Emotion.GRAVE}
    assert felt(angry) == {"martha": Emotion.ANGER}


def test_plain_words_hint_at_nothing():
    assert hinted_situation(a_passage("Martha opened the window.")) is None


def test_a_weak_word_makes_nobody_weep():
    (staging,) = film_of(
        ("narrator", "Martha had nothing on the sheet.", (seen("martha", emotion=Emotion.SADNESS),))
    )
    assert felt(staging) == {"martha": Emotion.GRAVE}


def test_sadness_and_pride_may_be_seen_before_the_word_for_them():
    found = told_situation(a_passage("I cut the chain and rode home like a hero.", 0, 4))
    assert found is not None
    assert found.doer is Emotion.PROUD


def test_who_tells_of_a_danger_is_grave_and_who_is_in_it_afraid():
    fear = seen("henry", Action.TALK, Emotion.FEAR)
    (told,) = film_of(("henry", "Another five and the roof would have burned.", (fear,)))
    (own,) = film_of(("henry", "Stay with me until it is over.", (fear,)))
    assert felt(told) == {"henry": Emotion.GRAVE}
    assert felt(own) == {"henry": Emotion.FEAR}


def test_only_the_young_of_hunters_are_innocent():
    cast = cast_characters(
        a_script(
            a_line("A wolf had a cub.", "l0"),
            roles=(
                a_person("wolf", species=Species.WOLF),
                a_person("cub", species=Species.WOLF, age=Age.CHILD),
            ),
        ),
        1,
    )
    kinds = Kinds(cast)
    assert kinds.is_hunter("wolf")
    assert not kinds.is_hunter("cub")


@pytest.mark.parametrize("text", ["He could not see the marker poles.", "My stomach was in knots."])
def test_counted_words_between_are_counted(text):
    found = told_situation(a_passage(text))
    assert found is not None
    assert found.doer is Emotion.WORRIED


def test_rain_that_beats_on_a_roof_makes_nobody_fight():
    fist = seen("martha", Action.FIGHT, Emotion.ANGER)
    (rain,) = film_of(("narrator", "Martha came home with rain beating on the roof.", (fist,)))
    (fight,) = film_of(("narrator", "Martha was beating on the drum of the thief.", (fist,)))
    assert rain.actors[0].action is Action.LOOK
    assert felt(rain)["martha"] is not Emotion.ANGER
    assert fight.actors[0].action is Action.FIGHT
