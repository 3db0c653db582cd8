"""Passages of words and the pictures that are planned of them, for tests of what is done to pictures in a row."""

from __future__ import annotations

from storyassets.model.character import Cast, Role
from storyassets.model.script import NARRATOR, Beat, Emotion, Line
from storyassets.model.shot import Action, Actor, Staging, WordSpan
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.cutting import Passage
from storyassets.story.words.speech_length import word_length
from storyassets_tests.fakes.episodes import a_script


def a_passage(
    text: str,
    beat: Beat = Beat.CONFLICT,
    speaker: str = NARRATOR,
    emotion: Emotion = Emotion.CALM,
    line_id: str = "",
) -> Passage:
    """All words of a line of its own."""
    words = tuple(text.split())
    line = Line(line_id=line_id or f"l{len(text)}", beat=beat, speaker=speaker, text=text, emotion=emotion)
    span = WordSpan(line_id=line.line_id, first_word=0, end_word=len(words))
    return Passage((span,), line, words, sum(word_length(word) for word in words), (line,))


def a_cast(*roles: Role) -> Cast:
    return cast_characters(a_script(a_passage("They met.").line, roles=roles), 1)


def does(who: str, action: Action = Action.LOOK, **fields: object) -> Actor:
    return Actor.model_validate({"character_id": who, "action": action, **fields})


def seen(*actors: Actor, **fields: object) -> Staging:
    return Staging.model_validate({"actors": actors, **fields})
