"""Manner: the feeling with which a line is said, where its meaning says more than its words: a promise, a maxim, a confession."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.script import Beat, Emotion, Line
from storyassets.model.shot import Staging, WordSpan
from storyassets.story.directing.acting import feel_words
from storyassets.story.directing.cutting import Passage, confesses
from storyassets.story.words.phrases import plain_text

_PROMISES = re.compile(
    r"\b(?:i|we) (?:will|shall) (?:never (?:miss|leave|forget|let|be far)|always|take care|look after|help|keep (?:my|our|you)|come back|wait for|call you)\b"
    r"|\b(?:i|we|i'll|we'll) promise\b|\bi'll (?:always|never (?:miss|leave|forget))\b|\b(?:do not|don't) (?:cry|worry|be afraid)\b"
    r"|\b(?:this is|it is|they are|i made (?:it|this|them)) for you\b"
)
_MAXIM = re.compile(r"^(?:people|those|they|he|whoever|anyone|men) (?:who|that)\b")
_PLANS = re.compile(
    r"\b(?:when|if|then|as soon as) (?:we|you|i)\b.{2,40}\b(?:we|you|i)(?:['’]ll| will| shall| can) (?:\w+ )?(?:know|hear|see|be safe|be able|escape|run)\b"
)
"""A plan is full of hope, whatever it is against."""

_HARSH = (Emotion.FEAR, Emotion.ANGER, Emotion.SUSPENSE)
_SORROWS = (Emotion.SADNESS, Emotion.GRIEF, Emotion.WORRIED, Emotion.ASHAMED)
_NOT_KINDLY = (Emotion.JOY, Emotion.LOVE)


def feel_speech(line: Line, span: WordSpan) -> Emotion:
    """The feeling of whoever says these words."""
    words = line.text.split()[span.first_word : span.end_word]
    if confesses(line):
        return Emotion.SADNESS
    felt = feel_words(line, words)
    text = plain_text(words)
    if felt in _HARSH and _PLANS.search(plain_text(line.text.split())):
        return Emotion.WONDER
    if _PROMISES.search(text) and felt not in _NOT_KINDLY:
        return Emotion.LOVE
    return Emotion.CALM if _MAXIM.search(text) else felt


def speak_on(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """Whoever told of sorrow, and speaks on without a break, is not calm at the next words."""
    shown: list[Staging] = []
    heavy: tuple[str, Emotion] | None = None
    for staging, passage in zip(stagings, passages, strict=True):
        speaker = passage.line.speaker
        own = next((a for a in staging.actors if a.character_id == speaker), None)
        if not passage.is_dialogue or passage.beat is Beat.HOOK or (heavy and heavy[0] != speaker):
            heavy = None
        if own is not None and heavy is not None and own.emotion is Emotion.CALM:
            sad = own.model_copy(update={"emotion": heavy[1]})
            staging = staging.model_copy(
                update={"actors": tuple(sad if a is own else a for a in staging.actors)}
            )
        elif own is not None and passage.is_dialogue:
            heavy = (speaker, own.emotion) if own.emotion in _SORROWS else None
        shown.append(staging)
    return shown
