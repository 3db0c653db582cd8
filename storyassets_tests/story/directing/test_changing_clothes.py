"""Changing clothes: what is worn at the water, on the field and at home."""

from __future__ import annotations

import pytest

from storyassets.model.camera import Framing
from storyassets.model.character import Age, Costume, Sex
from storyassets.model.place import Setting
from storyassets.model.script import Beat
from storyassets.model.shot import Actor, ShotKind, Staging, WordSpan
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.changing_clothes import change_clothes
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.film import Film
from storyassets.story.reading.mentions import NameBook
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

SWIM = "The swimmers swam in the pool. The fastest swimmer touched the wall of her lane, and the coach ran to the phone."
MATCH = "The goalkeeper of the team dived in the last match of the season."


@pytest.mark.parametrize(
    ("text", "called", "setting", "costume"),
    [
        (SWIM, "Swimmer", Setting.POOL, None),
        (SWIM, "Swimmer", Setting.ROAD, Costume.MODERN),
        (MATCH, "Goalkeeper", Setting.STADIUM, None),
        (MATCH, "Goalkeeper", Setting.BEDROOM, Costume.MODERN),
    ],
)
def test_everybody_wears_what_is_worn_there(text, called, setting, costume):
    person = a_person(called, sex=Sex.FEMALE, age=Age.YOUNG, occupation=called.lower())
    line = a_line(text, "l0", Beat.CONFLICT)
    script = a_script(line, roles=(person,))
    span = WordSpan(line_id=line.line_id, first_word=0, end_word=len(line.text.split()))
    passage = Passage(spans=(span,), line=line, words=tuple(line.text.split()), length=5.0, lines=(line,))
    staging = Staging(setting=setting, actors=(Actor(character_id=person.character_id),), of_today=True)
    cast = cast_characters(script, 1)
    film = Film([passage], [staging], [ShotKind.BROLL], [Framing.MEDIUM], cast, NameBook(script))
    change_clothes(film)
    assert film.stagings[0].actors[0].costume is costume
