"""Sober: calm faces are earnest where the telling is heavy; great feelings are shown where a word gives reason for them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storyassets.model.place import Setting
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, WordSpan
from storyassets.story.directing.sober import be_plain, be_sober, smile_as_told
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, DOG, TELLER, a_film

GLAD = CLARA.model_copy(update={"emotion": Emotion.JOY, "action": Action.LAUGH})


def told_so(film, *, beat=Beat.SETUP, emotion=Emotion.CALM, of_today=True):
    """The same film, all in that part of the story, each line with that feeling."""
    changed = {"beat": beat, "emotion": emotion}
    film.passages = [
        replace(passage, line=passage.line.model_copy(update=changed)) for passage in film.passages
    ]
    film.stagings = [staging.model_copy(update={"of_today": of_today}) for staging in film.stagings]
    return film


@pytest.mark.parametrize(
    ("texts", "felt"),
    [
        (("Her heart was failing by the hour.", "Clara brought her some tea."), Emotion.EARNEST),
        (("The police came to the door.", "Clara stood in the hall."), Emotion.EARNEST),
        (("He had been fired on Monday.", "It was a gray week.", "Clara made soup."), Emotion.EARNEST),
        (("They had lunch on Monday.", "Clara made soup."), Emotion.CALM),
        (("He had been fired, and she laughed.", "Clara made soup."), Emotion.CALM),
        (
            ("He was sick.", "Then came May.", "It rained.", "It snowed.", "It cleared.", "Clara made soup."),
            Emotion.CALM,
        ),
    ],
)
def test_a_calm_face_is_earnest_near_a_heavy_line(texts, felt):
    film = told_so(a_film(Setting.ROOM, *((text, (CLARA,)) for text in texts)))
    be_sober(film)
    assert film.stagings[-1].actors[0].emotion is felt


@pytest.mark.parametrize(
    ("beat", "of_today", "felt"),
    [
        (Beat.CONFLICT, True, Emotion.EARNEST),
        (Beat.TWIST, True, Emotion.EARNEST),
        (Beat.SETUP, True, Emotion.CALM),
        (Beat.CONFLICT, False, Emotion.CALM),
    ],
)
def test_where_much_is_at_stake_today_nobody_smiles_without_reason(beat, of_today, felt):
    film = told_so(a_film(Setting.ROOM, ("Clara opened the drawer.", (CLARA,))), beat=beat, of_today=of_today)
    be_sober(film)
    assert film.stagings[0].actors[0].emotion is felt


@pytest.mark.parametrize(
    ("text", "felt"), [("They brought him up.", Emotion.EARNEST), ("They were happy.", Emotion.CALM)]
)
def test_a_line_is_light_by_its_words_and_not_by_its_place(text, felt):
    film = a_film(Setting.ROOM, ("He was dying.", (CLARA,)), (text, (CLARA,)))
    told_so(film, emotion=Emotion.JOY)
    be_sober(film)
    assert film.stagings[1].actors[0].emotion is felt


def test_beasts_and_who_feels_something_stay_as_they_are():
    afraid = TELLER.model_copy(update={"emotion": Emotion.FEAR})
    film = told_so(a_film(Setting.ROOM, ("The dog was dying.", (DOG, afraid))), beat=Beat.TWIST)
    be_sober(film)
    assert [actor.emotion for actor in film.stagings[0].actors] == [Emotion.CALM, Emotion.FEAR]


@pytest.mark.parametrize(
    ("text", "emotion", "action"),
    [
        ("By spring Clara had had enough.", Emotion.CALM, Action.LOOK),
        ("In lane four was the team from Kent.", Emotion.CALM, Action.LOOK),
        ("Clara laughed out loud.", Emotion.JOY, Action.LAUGH),
        ("Clara was so happy that day.", Emotion.JOY, Action.LAUGH),
    ],
)
def test_joy_without_a_word_for_it_is_a_small_smile(text, emotion, action):
    told = (("It was noon.", (CLARA,)), (text, (GLAD,)), ("It was one.", (CLARA,)), ("It was two.", (CLARA,)))
    film = told_so(a_film(Setting.ROOM, *told), emotion=Emotion.JOY)
    be_plain(film)
    shown = film.stagings[1].actors[0]
    assert (shown.emotion, shown.action) == (emotion, action)


@pytest.mark.parametrize(
    ("text", "felt"), [("Now Clara owns the shop.", Emotion.JOY), ("Clara never got it.", Emotion.EARNEST)]
)
def test_a_story_may_end_well(text, felt):
    film = told_so(
        a_film(Setting.ROOM, *[("It was noon.", (CLARA,))] * 3, (text, (GLAD,))), emotion=Emotion.JOY
    )
    be_plain(film)
    assert film.stagings[-1].actors[0].emotion is felt


@pytest.mark.parametrize(
    ("text", "told", "seen"),
    [
        ("Clara took the gold ring to the palace hotel.", Emotion.WONDER, Emotion.EARNEST),
        ("Clara asked who was there.", Emotion.SURPRISE, Emotion.EARNEST),
        ("Their wedding would be in June.", Emotion.LOVE, Emotion.CALM),
        ("The lake was beautiful.", Emotion.WONDER, Emotion.WONDER),
        ("Clara blinked at the check.", Emotion.SURPRISE, Emotion.SURPRISE),
        ("He kissed her hand.", Emotion.LOVE, Emotion.LOVE),
    ],
)
def test_a_great_feeling_needs_a_word(text, told, seen):
    felt = CLARA.model_copy(update={"emotion": told})
    film = told_so(a_film(Setting.ROOM, (text, (felt,))), emotion=told)
    be_plain(film)
    assert film.stagings[0].actors[0].emotion is seen


def test_the_half_of_a_glad_line_that_denies_it_is_earnest():
    text = "Clara was happy to pay but she was not going."
    film = told_so(a_film(Setting.ROOM, ("It was noon.", (CLARA,)), (text, (GLAD,))), emotion=Emotion.JOY)
    words = tuple(text.split())
    be_plain(film)
    assert film.stagings[1].actors[0].emotion is Emotion.JOY
    span = WordSpan(line_id=film.passages[1].line.line_id, first_word=5, end_word=len(words))
    film.passages[1] = replace(film.passages[1], words=words[5:], spans=(span,))
    be_plain(film)
    assert film.stagings[1].actors[0].emotion is Emotion.EARNEST


@pytest.mark.parametrize(("beat", "felt"), [(Beat.CONFLICT, Emotion.CALM), (Beat.RESOLUTION, Emotion.JOY)])
def test_a_gladness_of_before_is_over_where_much_is_at_stake(beat, felt):
    film = told_so(a_film(Setting.ROOM, ("It was noon.", (CLARA,)), ("He paid.", (GLAD,))), beat=beat)
    film.stagings[1] = film.stagings[1].model_copy(
        update={"actors": (GLAD.model_copy(update={"action": Action.LOOK}),)}
    )
    be_plain(film)
    assert film.stagings[1].actors[0].emotion is felt


@pytest.mark.parametrize(
    ("text", "told", "seen"),
    [
        ("She wore black.", Emotion.PROUD, Emotion.EARNEST),
        ("She introduced herself.", Emotion.RELIEVED, Emotion.EARNEST),
        ("She was proud of it.", Emotion.PROUD, Emotion.PROUD),
        ("She let out a breath.", Emotion.RELIEVED, Emotion.RELIEVED),
    ],
)
def test_pride_and_relief_need_their_words(text, told, seen):
    felt = CLARA.model_copy(update={"emotion": told})
    film = told_so(a_film(Setting.ROOM, ("It was noon.", (CLARA,)), *[(text, (felt,))] * 3))
    be_plain(film)
    assert film.stagings[1].actors[0].emotion is seen
    assert film.stagings[-1].actors[0].emotion is told  # at the end there is reason enough


def test_a_tale_plays_large():
    film = told_so(a_film(Setting.ROOM, ("It was noon.", (GLAD,))), emotion=Emotion.JOY, of_today=False)
    be_plain(film)
    assert film.stagings[0].actors[0].emotion is Emotion.JOY


@pytest.mark.parametrize(
    ("text", "felt"),
    [
        ("Beside him stood Clara, grinning.", Emotion.JOY),
        ("Clara smiled at the card.", Emotion.TENDER),
        ("Clara answered with a tired smile.", Emotion.TENDER),
        ("Clara never smiled.", Emotion.EARNEST),
        ("The sun beams fell on Clara.", Emotion.EARNEST),
    ],
)
def test_who_smiles_by_the_words_is_seen_to(text, felt):
    earnest = CLARA.model_copy(update={"emotion": Emotion.EARNEST})
    film = a_film(Setting.ROOM, ("It was noon.", (TELLER,)), (text, (earnest,)))
    smile_as_told(film)
    assert film.stagings[1].actors[0].emotion is felt


@pytest.mark.parametrize(
    ("air", "of_today", "felt"),
    [
        (Emotion.FEAR, True, Emotion.WORRIED),
        (Emotion.SADNESS, True, Emotion.GRAVE),
        (Emotion.ANGER, True, Emotion.EARNEST),
        (Emotion.FEAR, False, Emotion.EARNEST),
    ],
)
def test_where_line_upon_line_is_tense_or_sad_it_is_seen_on_calm_faces_today(air, of_today, felt):
    texts = ("It was late.", "The stairs were empty.", "Clara opened the drawer.")
    film = told_so(
        a_film(Setting.ROOM, *((text, (CLARA,)) for text in texts)),
        beat=Beat.CONFLICT,
        emotion=air,
        of_today=of_today,
    )
    be_sober(film)
    assert film.stagings[-1].actors[0].emotion is felt


@pytest.mark.parametrize(
    ("text", "felt"),
    [("You couldn't read?", Emotion.SURPRISE), ("Couldn't you read?", Emotion.EARNEST)],
)
def test_who_asks_a_statement_is_surprised(text, felt):
    amazed = CLARA.model_copy(update={"emotion": Emotion.SURPRISE, "action": Action.TALK})
    film = told_so(a_film(Setting.ROOM, (text, (amazed,))), emotion=Emotion.SURPRISE)
    (passage,) = film.passages
    line = passage.line.model_copy(update={"speaker": amazed.character_id})
    film.passages = [replace(passage, line=line, lines=(line,))]
    be_plain(film)
    assert film.stagings[0].actors[0].emotion is felt
