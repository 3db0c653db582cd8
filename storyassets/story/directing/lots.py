"""Lots: where words set two lots against each other, both are seen, each of the two in their own place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.place import Setting
from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Action, Actor, Elsewhere, ShotKind, Staging, Turned
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.place_words import INDOORS

_COMPARED = re.compile(
    r"\b(?:you|they|he|she|others)\b.{2,60}\bbut (?:for )?(?:i|we|me)\b"
    r"|\b(?:better|rather|sooner|prefer\w*|safer|happier|sweeter)\b.{1,60}\bthan\b"
)
_SECOND_PART = re.compile(r"\b(?:than|but (?:for )?(?:i|we|me))\b")
_FEAR = re.compile(r"\b(?:fear|afraid|danger\w*|terror|uncertainty|anxiety|trouble|peril)\b")
_GLAD = (Emotion.CALM, Emotion.JOY, Emotion.LOVE, Emotion.RELIEVED, Emotion.TENDER, Emotion.PROUD)


def show_contrast(
    passages: Sequence[Passage], shown: list[Staging], kinds: list[ShotKind], cast: Cast
) -> None:
    """Where words set two lots against each other for the last time, both are seen, each in their own place."""
    for index in reversed(range(2, len(passages))):
        passage, staging = passages[index], shown[index]
        text = passage.line.text.lower()
        free = kinds[index] is not ShotKind.INSERT and shown[index - 1].elsewhere is None
        if passage.beat is not Beat.RESOLUTION or not staging.actors or not free:
            continue
        words = passage.low
        if not _COMPARED.search(text) or not _SECOND_PART.search(words):
            continue
        hero = _find_hero(passage, staging)
        home = next(
            (s for s in shown[1:index] if hero.character_id in {a.character_id for a in s.actors}), staging
        )
        other = _find_other_lot(shown[1:index], home.setting, hero.character_id, words, cast)
        if other is None:
            continue
        staging = _at_home(staging, home)
        glad = hero.emotion if hero.emotion in _GLAD else Emotion.JOY
        # Two faces are compared, and not two small scenes.
        hero = hero.model_copy(update={"emotion": glad, "action": Action.LOOK, "at": "", "holds": ""})
        shown[index] = staging.model_copy(update={"actors": (hero,), "elsewhere": other, "imagined": False})
        kinds[index] = ShotKind.BROLL
        return


def _at_home(staging: Staging, home: Staging) -> Staging:
    """The picture where somebody was seen first: that is their own lot."""
    fields = ("setting", "landmark", "place_seed", "time_of_day", "weather")
    return staging.model_copy(update={name: getattr(home, name) for name in fields} | {"props": ()})


def _find_hero(passage: Passage, staging: Staging) -> Actor:
    """Whoever says it of themselves, else who is seen."""
    who = passage.line.speaker
    if who == NARRATOR:
        return staging.actors[0]
    there = next((actor for actor in staging.actors if actor.character_id == who), None)
    return there or Actor(character_id=who, action=Action.TALK, emotion=passage.line.emotion)


def _find_other_lot(
    earlier: Sequence[Staging], here: Setting, hero: str, words: str, cast: Cast
) -> Elsewhere | None:
    """The other one of the story, where they were last seen in another place than this."""
    afraid = _FEAR.search(words) is not None
    found = [
        (staging, actor)
        for staging in reversed(earlier)
        if not staging.imagined and staging.setting is not here
        for actor in staging.actors
        if actor.character_id != hero and _is_like(cast, actor.character_id, hero)
    ]
    if not found:
        return None
    staging, actor = next(((s, a) for s, a in found if s.setting in INDOORS), found[0])
    felt = Emotion.FEAR if afraid else Emotion.JOY
    lone = Actor(
        character_id=actor.character_id,
        action=Action.LOOK,
        emotion=felt,
        age=actor.age,
        costume=actor.costume,
        turned=Turned.RIGHT,
    )
    return Elsewhere(
        setting=staging.setting,
        time_of_day=staging.time_of_day,
        actors=(lone,),
        props=staging.props[:2],
        emotion=felt,
        place_seed=staging.place_seed,
    )


def _is_like(cast: Cast, who: str, hero: str) -> bool:
    """Whether two are of one kind, so that their lots can be compared."""
    a, b = cast.find(who), cast.find(hero)
    return a is not None and b is not None and a.look.species is b.look.species and not a.look.crowd
