"""Unsaid deeds: laughing, pointing, waving, sitting down or lying dead that no word tells of is a face with its feeling instead.

Rules give those who idle something to do by the feeling of a sentence. What nobody did is worse than nothing done.
"""

from __future__ import annotations

import re

from storyassets.model.character import Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor
from storyassets.story.directing.film import Film
from storyassets.story.reading.seen_actions import see_action
from storyassets.story.reading.views import VEHICLES

_TOLD_BY: dict[Action, re.Pattern[str]] = {
    Action.LAUGH: re.compile(
        r"\b(?:laugh|smil|grin|giggl|chuckl|beam|jok|funn|joke|merr|teas|mock|sneer|snigger|snort|cheer|delight|happ|part(?:y|ies)\b|gift|prize|w[io]n|feast|celebrat|wedd|danc|lov|peace|good|kiss)"
    ),
    Action.POINT: re.compile(
        r"\b(?:point|show|order|blam|accus|there|this|that one|look|direct|sent|send|told|demand|out\b|ang(?:er|r)|fur(?:y|ious)|rage|quarrel|argu|shout|yell)"
    ),
    Action.WAVE: re.compile(
        r"\b(?:wav|beckon|goodbye|farewell|greet|signal|hello|hail|went|left|leav|sail|depart|away|off\b)"
    ),
    Action.DEAD: re.compile(
        r"\b(?:d[iy]e|dying|dead|death|deceased|late\b|kill|murder|bod(?:y|ies)|corpse|coffin|grave|buri|bury|funeral|drown|lifeless|slain|slew|shot|stiff|heart"
        r"|breath|fell|fall|perish|poison|strangl|stab|lay\b|lying|laid|mourn|gone|lost|end\b|hang|ash)"
    ),
    Action.SIT: re.compile(
        r"\b(?:s[ai]t|sits|sitting|seat|chair|bench|sofa|couch|stool|throne|lap|wait|tabl|desk|knees?|r[io]de|dr[oi]v|perch|settl|squat"
        r"|meal|supper|dinner|breakfast|lunch|tea|bed|step|steps|court|trial|class|lesson|exam|train|bus|boat|fire|leg|hurt|ill\b|sick|poor|tired|weak|old\b|pain|wound|hungr|lonel|alone|rest)"
    ),
}
"""What has to be in the words of a picture on which somebody does these; fewer letters than a word, for all its forms."""

_FELT: dict[Action, frozenset[Emotion]] = {
    Action.LAUGH: frozenset({Emotion.JOY}),
    Action.SIT: frozenset({Emotion.SADNESS, Emotion.GRIEF}),
}
"""So strongly felt they are no invention."""


def leave_undone(film: Film) -> None:
    """People do on a picture nothing that neither its words nor those before in its sentence tell of."""
    seated: set[str] = set()
    for index in film.told():
        staging = film.stagings[index]
        if not film.is_scene(index) or film.passages[index].is_dialogue or staging.ride is not None:
            continue
        if staging.setting in VEHICLES:
            continue
        if index and film.stagings[index - 1].setting is not staging.setting:
            seated.clear()
        actors = tuple(
            actor if _sits_on(film, index, actor, seated) else _at_ease(film, index, actor)
            for actor in staging.actors
        )
        if actors != staging.actors:
            film.stagings[index] = staging.model_copy(update={"actors": actors})


def _sits_on(film: Film, index: int, actor: Actor, seated: set[str]) -> bool:
    """Whether somebody sits who was told to sit on a picture before, and has not been told to do anything since."""
    who, sits = actor.character_id, actor.action is Action.SIT
    if sits and _is_told(film, index, Action.SIT, _TOLD_BY[Action.SIT]):
        seated.add(who)
    elif not sits and actor.action not in (Action.LOOK, Action.TALK):
        seated.discard(who)
    return sits and who in seated


def _at_ease(film: Film, index: int, actor: Actor) -> Actor:
    told = _TOLD_BY.get(actor.action)
    if told is None or actor.at or actor.holds or actor.speaks:
        return actor
    if film.natures.species(actor.character_id) is not Species.HUMAN:
        return actor
    if actor.action is Action.DEAD and len(film.stagings[index].actors) > 1:
        return actor  # they are mourned
    if actor.emotion in _FELT.get(actor.action, ()) or _is_told(film, index, actor.action, told):
        return actor
    return actor.model_copy(update={"action": Action.LOOK})


def _is_told(film: Film, index: int, action: Action, told: re.Pattern[str]) -> bool:
    """Whether a word tells of it, or a verb that is so seen; in the words before, too, where the sentence goes on."""
    passage = film.passages[index]
    words = passage.told_so_far or passage.words
    if told.search(" ".join(words).lower()):
        return True
    return any(see_action(words, at, ()) is action for at in range(len(words)))
