"""Ends: the first picture of a video, which shows the conflict, and the last ones, which show what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Action, Actor, Staging, TimeOfDay
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.action_words import ACTIONS
from storyassets.story.reading.mentions import NameBook
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_SMALL_WORD = 3
_TELLING = (Beat.CONFLICT, Beat.TWIST, Beat.SETUP)
_PERSONAL = word_set("he she i my me was were had went came said did")
_PRESENT = word_set(
    "is are be can may must will shall should cannot often sometimes always never do does has have lives makes comes "
    "brings deserves turns makes helps pays needs seek seeks lead leads"
)
_TWO = 2

_WEAK = (Action.STAND, Action.LOOK, Action.TALK, Action.SIT, Action.LIE, Action.WALK)
"""A video begins better with anything else."""

_DARK = (Emotion.ANGER, Emotion.FEAR, Emotion.SUSPENSE)


def fill_ends(stagings: list[Staging], passages: Sequence[Passage], book: NameBook) -> list[Staging]:
    """The first picture shows the conflict, the last its payoff, where their own words show nobody at it."""
    opens = passages[0].beat is Beat.HOOK and not passages[0].is_dialogue
    if opens and not any(_is_visible(actor) for actor in stagings[0].actors):
        conflict = _find_conflict(stagings, passages)
        if conflict is not None:
            told = stagings[0].time_of_day
            time = conflict.time_of_day if told is TimeOfDay.DAY else told
            stagings[0] = conflict.model_copy(update={"emotion": stagings[0].emotion, "time_of_day": time})
    _pay_off(stagings, passages, book)
    if stagings[-1].emotion in _DARK and not passages[-1].is_dialogue:
        # A moral may speak of revenge; those whom we see at the end are at peace.
        calm = tuple(actor.model_copy(update={"emotion": Emotion.CALM}) for actor in stagings[-1].actors)
        stagings[-1] = stagings[-1].model_copy(update={"actors": calm})
    return stagings


def _pay_off(stagings: list[Staging], passages: Sequence[Passage], book: NameBook) -> None:
    """A remark at the end is said over what came of it all: the last deed, then the face of who did it."""
    first = len(stagings)
    while first > 1 and _is_remark(passages[first - 1], book):
        first -= 1
    done = next(
        (s for s in reversed(stagings[:first]) if any(_is_visible(actor) for actor in s.actors)), None
    )
    if done is None:
        done = next((staging for staging in reversed(stagings) if staging.actors), None)
    if done is None:
        return
    for index in range(first, len(stagings)):
        actors = done.actors if (index - first) % 2 == 0 else done.actors[:1]
        stagings[index] = stagings[index].model_copy(
            update={"actors": actors, "props": done.props, "setting": done.setting}
        )


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


def _find_conflict(stagings: list[Staging], passages: Sequence[Passage]) -> Staging | None:
    """The picture where those whom the hook names are at something: nearest to its words, else of the conflict."""
    named = {actor.character_id for actor in stagings[0].actors} or _find_lead(stagings)
    content = {bare(word) for word in passages[0].words if len(word) > _SMALL_WORD}
    found: list[tuple[int, bool, int, int, int]] = []
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        acting = {actor.character_id for actor in staging.actors if _is_visible(actor)}
        if passage.beat in _TELLING and acting and (not named or acting & named):
            missing = len(named - {actor.character_id for actor in staging.actors})
            shared = len(content & {bare(word) for word in passage.words})
            weak = not any(actor.action not in _WEAK for actor in staging.actors)
            found.append((missing, weak, -shared, _TELLING.index(passage.beat), index))
    if found:
        best = stagings[min(found)[-1]]
        strangers = {actor.character_id for actor in best.actors} - named
        return best if len(named) < _TWO or not strangers else None
    return None if named else next((staging for staging in stagings if staging.actors), None)


def _find_lead(stagings: Sequence[Staging]) -> set[str]:
    """Whom we see most."""
    seen = Counter(actor.character_id for staging in stagings for actor in staging.actors)
    return {who for who, _ in seen.most_common(1)}


def _is_visible(actor: Actor) -> bool:
    return actor.action not in (Action.STAND, Action.LOOK, Action.TALK, Action.DEAD)
