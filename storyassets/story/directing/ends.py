"""Ends: the first picture of a video, and the last ones, which show what came of it all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.opening import is_visible, open_film
from storyassets.story.reading.action_words import ACTIONS
from storyassets.story.reading.mentions import NameBook
from storyassets.story.reading.things import find_props, is_plain
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_PERSONAL = word_set("he she i my me was were had went came said did")
_PRESENT = word_set(
    "is are be can may must will shall should cannot often sometimes always never do does has have lives makes comes "
    "brings deserves turns makes helps pays needs seek seeks lead leads"
)
_ENDED = (Action.DEAD, Action.TRAPPED, Action.FALL)
_ENDED_OR_ASLEEP = (*_ENDED, Action.SLEEP)
_TWO_OF_A_NAME = re.compile(r"\btwo (\w+?)s\b.*\bfalse\b")
_LEAST_SAID = 4
"""So many words at least are the same in a hook that says a line beforehand."""

_WORST = frozenset({Action.DEAD, Action.FIGHT, Action.TRAPPED, Action.FALL, Action.CRY})
_LATELY = 5
_DARK = (Emotion.ANGER, Emotion.FEAR, Emotion.SUSPENSE)


def fill_ends(
    stagings: list[Staging], passages: Sequence[Passage], book: NameBook, cast: Cast
) -> list[Staging]:
    """The first picture shows the conflict, the last its payoff, where their own words show nobody at it."""
    if passages[0].beat is Beat.HOOK:
        stagings[0] = (
            _face_the_false(stagings, passages, book)
            or _tease(stagings, passages)
            or open_film(stagings, passages, cast)
        )
    _pay_off(stagings, passages, book)
    if stagings[-1].emotion in _DARK and not passages[-1].is_dialogue:
        # A moral may speak of revenge; those whom we see at the end are at peace.
        calm = tuple(actor.model_copy(update={"emotion": Emotion.CALM}) for actor in stagings[-1].actors)
        stagings[-1] = stagings[-1].model_copy(update={"actors": calm})
    return stagings


def _face_the_false(
    stagings: Sequence[Staging], passages: Sequence[Passage], book: NameBook
) -> Staging | None:
    """Of a hook about two of whom one is false: the true one and the false one, face to face."""
    two = _TWO_OF_A_NAME.search(" ".join(bare(word) for word in passages[0].words))
    true = book.find([two[1]]) if two else []
    if two is None or not true:
        return None
    for passage in passages[1:]:
        words = passage.line.text.split()
        plain = [bare(word) for word in words]
        for mention in book.find(words):
            named = plain[mention.first - 1 : mention.end] == ["false", two[1]]
            if named and mention.character_id != true[0].character_id:
                one, other = true[0].character_id, mention.character_id
                actors = (
                    Actor(character_id=one, action=Action.LOOK, emotion=Emotion.SUSPENSE, toward=other),
                    Actor(character_id=other, action=Action.STAND, emotion=Emotion.SLY, toward=one),
                )
                return stagings[0].model_copy(update={"actors": actors, "props": (), "imagined": False})
    return None


def _tease(stagings: Sequence[Staging], passages: Sequence[Passage]) -> Staging | None:
    """The picture of the line that the hook says beforehand, where it is of a thing: 'The two shoes stood finished.'"""
    hook = passages[0]
    said = {bare(word) for word in hook.words}
    if hook.is_dialogue or not any(not is_plain(thing) for thing in find_props(hook.words)):
        return None
    for index in range(len(passages) - 1, 0, -1):
        passage, staging = passages[index], stagings[index]
        again = said & {bare(word) for word in passage.line.text.split()}
        awake = staging.actors and all(actor.action not in _ENDED_OR_ASLEEP for actor in staging.actors)
        named = set(find_props(hook.words)) & set(staging.props)
        if len(said) >= _LEAST_SAID and again == said and awake and named and not passage.is_dialogue:
            return staging.model_copy(update={"imagined": False})
    return None


def _pay_off(stagings: list[Staging], passages: Sequence[Passage], book: NameBook) -> None:
    """A remark at the end is said over what came of it all: the last deed, then the face of who did it."""
    first = len(stagings)
    while first > 1 and _is_remark(passages[first - 1], book):
        first -= 1
    done = next(
        (s for s in reversed(stagings[:first]) if not s.imagined and any(map(is_visible, s.actors))), None
    )
    if done is None:
        done = next((s for s in reversed(stagings) if s.actors and not s.imagined), None)
    if done is None:
        return
    end = stagings[first - 1]
    if end.setting is not done.setting and passages[first - 1].is_dialogue:
        # Whoever said last where they would be, is there.
        content = [
            a.model_copy(update={"action": Action.SIT, "emotion": Emotion.JOY}) for a in end.actors[:1]
        ]
        done = end.model_copy(update={"actors": tuple(content), "props": ()})
    for index in range(first, len(stagings)):
        actors = done.actors if (index - first) % 2 == 0 else done.actors[:1]
        stagings[index] = stagings[index].model_copy(
            update={"actors": actors, "props": done.props, "setting": done.setting, "imagined": False}
        )
    if len(stagings) - first > 1:
        stagings[-1] = _look_at_lead(stagings, done)


def _look_at_lead(stagings: list[Staging], done: Staging) -> Staging:
    """The face of whom the story is about, after it all: whoever did the last deed was seen already."""
    last = stagings[-1]
    seen = Counter(actor.character_id for staging in stagings for actor in staging.actors)
    lead = seen.most_common(1)[0][0] if seen else ""
    fates = [a.action for staging in stagings for a in staging.actors if a.character_id == lead]
    if not lead or fates[-1] in _ENDED or lead in {actor.character_id for actor in done.actors}:
        return last
    dark = any(actor.action in _WORST for staging in stagings[-_LATELY:] for actor in staging.actors)
    felt, action = (Emotion.SADNESS, Action.SIT) if dark else (Emotion.CALM, Action.LOOK)
    actor = Actor(character_id=lead, action=action, emotion=felt)
    return last.model_copy(update={"actors": (actor,), "props": ()})


def _is_remark(passage: Passage, book: NameBook) -> bool:
    """Whether words at the end tell of nobody in particular: a moral."""
    if passage.beat is not Beat.RESOLUTION or passage.is_dialogue:
        return False
    told = [line for line in passage.lines if line.speaker == NARRATOR]
    words = [word for line in told for word in line.text.split()]
    plain = [bare(word) for word in words]
    if plain[:1] == ["they"] or any(word in _PERSONAL for word in plain) or book.find(words):
        return False
    return any(word in _PRESENT or (word in ACTIONS and word.endswith("s")) for word in plain)
