"""Past deeds: what somebody says that they did for so long is seen, as they remember it."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.directing.film import Film
from storyassets.story.reading.action_words import ACTIONS
from storyassets.story.reading.dressing import fits
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.seen_actions import see_action
from storyassets.story.reading.things import find_props
from storyassets.story.words.phrases import bare

_LONG = re.compile(
    r"\b(?:for|all) (?:a|an|one|two|three|four|five|six|seven|ten|many|the|that|whole)(?: \w+)? (?:years?|months?|weeks?|winters?|summers?)\b"
)
_DONE = (Action.CARRY, Action.WORK, Action.DIG, Action.WRITE, Action.READ, Action.PULL, Action.PUSH)


def show_past_deed(film: Film) -> None:
    """'I carried bread for a year': the speaker carries it, in a cloud."""
    for index in film.told():
        passage, staging = film.passages[index], film.stagings[index]
        words = [bare(word) for word in passage.words]
        if not passage.is_dialogue or words[:1] != ["i"] or not _LONG.search(film.text(index)):
            continue
        at = next((k for k in range(1, min(4, len(words))) if words[k] in ACTIONS), None)
        deed = see_action(words, at, ()) if at is not None else None
        speaker = next((a for a in staging.actors if a.character_id == passage.line.speaker), None)
        if deed not in _DONE or speaker is None:
            continue
        things = [p for p in find_props(passage.words) if p not in IMMOVABLE and fits(p, staging.setting)]
        held = things[0].value if things else ""
        does = {
            "action": deed,
            "holds": held,
            "at": "",
            "toward": "",
            "emotion": Emotion.CALM,
            "speaks": False,
        }
        film.show(
            index,
            speaker.model_copy(update=does),
            framing=Framing.MEDIUM,
            props=tuple(things[:1]),
            conditions=(),
            imagined=True,
        )
