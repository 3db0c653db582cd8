"""Fooled: who comes running for nothing wonders first and is cross then, and never laughs along."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor
from storyassets.story.directing.fooled import be_fooled
from storyassets_tests.story.directing.test_touches import a_film

FOLK = Actor(character_id="villagers", action=Action.LAUGH, emotion=Emotion.JOY)
LAUGHS = Actor(character_id="boy", action=Action.LAUGH, emotion=Emotion.SLY)


def folk_of(film, index):
    crowd = film.stagings[index].actors[0]
    return crowd.action, crowd.emotion


def test_who_finds_somebody_laughing_is_cross_and_wondered_on_the_way():
    film = a_film(
        ("narrator", "It was noon.", ()),
        ("narrator", "When they got there they found the boy laughing.", (FOLK, LAUGHS)),
        ("narrator", "They found the boy laughing.", (FOLK, LAUGHS)),
    )
    film.passages = [
        film.passages[0],
        *(replace(one, line=film.passages[2].line) for one in film.passages[1:]),
    ]
    be_fooled(film)
    assert folk_of(film, 1) == (Action.LOOK, Emotion.SURPRISE)
    assert folk_of(film, 2) == (Action.POINT, Emotion.ANGER)


def test_who_laughs_with_somebody_goes_on_laughing():
    film = a_film(
        ("narrator", "It was noon.", ()), ("narrator", "They all laughed with the boy.", (FOLK, LAUGHS))
    )
    be_fooled(film)
    assert folk_of(film, 1) == (Action.LAUGH, Emotion.JOY)
