"""Manner: the feeling with which a line is said, where its meaning says more than its words: a promise, a maxim, a confession."""

from __future__ import annotations

import re

from storyassets.model.script import Emotion, Line
from storyassets.model.shot import WordSpan
from storyassets.story.directing.acting import feel_words
from storyassets.story.directing.cutting import confesses
from storyassets.story.words.phrases import plain_text

_PROMISES = re.compile(
    r"\b(?:i|we) (?:will|shall) (?:never (?:miss|leave|forget|let|be far)|always|take care|look after|help|keep (?:my|our|you)|come back|wait for|call you)\b"
    r"|\b(?:i|we|i'll|we'll) promise\b|\bi'll (?:always|never (?:miss|leave|forget))\b|\b(?:do not|don't) (?:cry|worry|be afraid)\b"
    r"|\b(?:this is|it is|they are|i made (?:it|this|them)) for you\b"
)
_MAXIM = re.compile(r"^(?:people|those|they|he|whoever|anyone|men) (?:who|that)\b")
_NOT_KINDLY = (Emotion.JOY, Emotion.LOVE)


def feel_speech(line: Line, span: WordSpan) -> Emotion:
    """The feeling of whoever says these words."""
    words = line.text.split()[span.first_word : span.end_word]
    if confesses(line):
        return Emotion.SADNESS
    felt = feel_words(line, words)
    text = plain_text(words)
    if _PROMISES.search(text) and felt not in _NOT_KINDLY:
        return Emotion.LOVE
    return Emotion.CALM if _MAXIM.search(text) else felt
