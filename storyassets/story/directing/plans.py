"""Plans: what small animals propose is seen, and how it fails; who has a better plan rises, and who doubts it holds out the bell."""

from __future__ import annotations

import re

from storyassets.model.camera import Angle, Framing
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Relation, ShotKind, Turned
from storyassets.story.directing.film import Film

_FAILS = re.compile(r"\b(?:none|no one|not one|nothing|no plan)\b")
_SAYS = re.compile(r"\b(?:said|says|spoke|got up|stood up|rose|cried|answered|asked)\b")
_WHO = re.compile(r"\bwho (?:will|shall|would|is to|dares|is going to)\b")
_OF_US = re.compile(r"\b(?:ask|question)\b")


def show_plan(film: Film, index: int, crowd: str) -> bool:
    """The one they fear in a cage, as they would like it; then how that one is after them all the same."""
    hunter = next(
        (c.character_id for c in film.cast.characters if film.natures.is_hunter(c.character_id)), ""
    )
    if not hunter:
        return False
    place = next((s.setting for s in film.stagings if hunter in {a.character_id for a in s.actors}), None)
    where = place or Setting.KITCHEN
    if _FAILS.search(film.text(index)):
        off = Actor(character_id=crowd, action=Action.RUN, emotion=Emotion.FEAR, count=3, turned=Turned.RIGHT)
        after = Actor(
            character_id=hunter, action=Action.RUN, emotion=Emotion.ANGER, toward=crowd, turned=Turned.RIGHT
        )
        film.show(index, off, after, framing=Framing.MEDIUM, setting=where, imagined=True, props=())
        return True
    caught = Actor(
        character_id=hunter,
        action=Action.TRAPPED,
        emotion=Emotion.ANGER,
        at=Prop.CAGE.value,
        relation=Relation.IN,
    )
    film.show(index, caught, framing=Framing.MEDIUM, setting=where, imagined=True, props=())
    return True


def rise_to_speak(film: Film, index: int, crowd: str) -> bool:
    """The first who is told to speak up stands there with a paw raised, seen from where the others sit."""
    after = film.passages[index + 1] if index + 1 < len(film.passages) else None
    speaker = film.stagings[index].actors[0] if film.stagings[index].actors else None
    if after is None or speaker is None or speaker.character_id in ("", crowd) or not after.is_dialogue:
        return False
    earlier = {passage.line.speaker for passage in film.passages[:index]}
    if after.line.speaker != speaker.character_id or not _SAYS.search(film.text(index)):
        return False
    if earlier & {c.character_id for c in film.cast.characters if c.look.upright}:
        return False
    rises = {"action": Action.RAISE, "emotion": Emotion.JOY, "toward": "", "turned": Turned.LEFT}
    film.show(index, speaker.model_copy(update=rises), framing=Framing.MEDIUM, angle=Angle.BELOW, props=())
    return True


def ask_for_somebody(film: Film, crowd: str) -> None:
    """Who will do it? Whoever asks holds the thing out: first to all of them, who shrink back, then to us."""
    last = len(film.passages) - 1
    passage, staging = film.passages[last], film.stagings[last]
    if not passage.is_dialogue or not _WHO.search(film.text(last)) or film.kinds[last] is ShotKind.INSERT:
        return
    holder = next((a for a in staging.actors if a.character_id == passage.line.speaker), None)
    if holder is None or not holder.holds or len(staging.actors) < 2:
        return
    same = last > 1 and film.passages[last - 1].line.speaker == passage.line.speaker
    if same and _OF_US.search(film.text(last - 1)) and film.kinds[last - 1] is ShotKind.BROLL:
        film.show(last - 1, *staging.actors, framing=Framing.MEDIUM, props=staging.props)
    near = {"emotion": Emotion.SLY, "toward": ""}
    film.show(last, holder.model_copy(update=near), framing=Framing.CLOSE)
