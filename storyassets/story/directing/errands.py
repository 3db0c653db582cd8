"""Errands: who is sent is seen with whom they shall go, and who rides with somebody is on a horse beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Costume
from storyassets.model.place import Setting
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Relation, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.kinds import NOBLE, is_person
from storyassets.story.reading.place_words import INDOORS

SADDLE = "saddle"
"""At this is who rides a horse that is nobody of the story."""

_SENDS = re.compile(r"\b(?:sent|sends)\b(?! (?:word|for|a letter|him away|her away|them away))")
_SHE = re.compile(r"^(?:so |then |and )?(?:she|he) (?:sent|sends)\b")
_RIDES = re.compile(
    r"\b(?:ride|rode|rides|riding) (?:\w+ )?(?:with|together|away|off|out|on|to|through|along|home|back|beside)\b"
    r"|\b(?:each|both|they) (?:of them )?(?:had|mounted|got on|were on) (?:a |their |his |her )?hors(?:e|es)\b|\bon horseback\b"
)
_HANDS_OVER = re.compile(
    r"\bhand(?:ed|s)? (?:her|him|them) over\b|\b(?:take|took|bring|brought|deliver\w*) (?:her|him) to (?:the|her|his) (?:bridegroom|prince|king|bride|groom)\b"
)
_RULERS: dict[Costume | None, Costume] = {Costume.PRINCESS: Costume.QUEEN, Costume.PRINCE: Costume.KING}
_BACK = 4


def show_errands(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The stagings, with all who have to do with an errand or a ride."""
    seen: list[Staging] = []
    party: tuple[str, ...] = ()
    for staging, passage in zip(stagings, passages, strict=True):
        told = not passage.is_dialogue and passage.beat is not Beat.HOOK and not staging.imagined
        if told and staging.actors:
            words = passage.low
            sends = _SENDS.search(words) is not None
            staging = _send(staging, words, seen, cast) if sends else staging
            if sends:
                going = [a.character_id for a in staging.actors if not _rules(a.character_id, cast)]
                party = tuple(who for who in going if is_person(who, cast))
            elif party and _HANDS_OVER.search(words):
                staging = _hand_over(staging, words, party)
            else:
                staging = _ride(staging, words, party or _met(seen, cast), cast)
        seen.append(staging)
    return seen


def _met(seen: Sequence[Staging], cast: Cast) -> list[str]:
    """The people who were seen last, the latest first."""
    who = [a.character_id for s in reversed(seen[-_BACK:]) if not s.imagined for a in s.actors]
    return [one for one in dict.fromkeys(who) if is_person(one, cast)]


def _send(staging: Staging, words: str, seen: Sequence[Staging], cast: Cast) -> Staging:
    """The one who rules sends; her child, for whom it is, is there too, also where words only say 'she sent her maid'."""
    people = [a for a in staging.actors if is_person(a.character_id, cast)]
    met = _met(seen, cast)
    sent = next((a for a in reversed(people) if _costume(a.character_id, cast) not in NOBLE), None)
    sender = next((a for a in people if a is not sent), None)
    if sent is None or sender is None:
        return staging
    own = _costume(sender.character_id, cast)
    elders = [who for who in met if _costume(who, cast) is _RULERS.get(own)]
    if _SHE.search(words) and elders:
        child, ruler = sender.character_id, elders[0]
    else:
        ruler = sender.character_id
        child = next((who for who in met if _RULERS.get(_costume(who, cast)) is own), "")
    if not child:
        return staging
    points = sender.model_copy(
        update={"character_id": ruler, "action": Action.POINT, "toward": sent.character_id, "holds": ""}
    )
    goes = Actor(character_id=child, action=Action.LOOK, toward=ruler)
    bows = sent.model_copy(update={"action": Action.LOOK, "toward": ruler, "at": "", "holds": ""})
    place = Setting.CASTLE if staging.setting is Setting.ROAD else staging.setting
    return staging.model_copy(update={"actors": (points, goes, bows), "props": (), "setting": place})


def _hand_over(staging: Staging, words: str, party: Sequence[str]) -> Staging:
    """Whoever was sent brings the other one to whom it is for."""
    goal = next((a for a in reversed(staging.actors) if a.character_id not in party), None)
    if goal is None or len(party) < 2:
        return staging
    if words.startswith("to "):
        # It is only what they are sent for: they set out, and nobody waits for them yet.
        riders = tuple(
            Actor(character_id=one, action=Action.RIDE, at=SADDLE, relation=Relation.ON) for one in party[:2]
        )
        return staging.model_copy(
            update={"actors": riders, "props": (), "setting": Setting.ROAD, "landmark": None}
        )
    whom, guide = party[0], party[-1]
    leads = Actor(character_id=guide, action=Action.POINT, toward=goal.character_id)
    comes = Actor(character_id=whom, action=Action.LOOK, emotion=Emotion.TENDER, toward=goal.character_id)
    waits = goal.model_copy(update={"action": Action.LOOK, "toward": whom, "emotion": Emotion.LOVE})
    return staging.model_copy(update={"actors": (leads, comes, waits)})


def _costume(who: str, cast: Cast) -> Costume | None:
    found = cast.find(who)
    return found.look.costume if found is not None else None


def _rules(who: str, cast: Cast) -> bool:
    found = cast.find(who)
    return found is not None and found.look.costume in (Costume.KING, Costume.QUEEN)


def _ride(staging: Staging, words: str, party: Sequence[str], cast: Cast) -> Staging:
    """Two who ride together are both in the saddle."""
    riders = [a for a in staging.actors if is_person(a.character_id, cast)]
    free = all(not a.at for a in staging.actors)
    if (
        not _RIDES.search(words)
        or not free
        or "carriage" in words
        or staging.setting in (Setting.SEA, Setting.SHIP)
    ):
        return staging
    who = [a.character_id for a in riders]
    if len(who) < 2 and re.search(r"\b(?:with|together|each|both|they)\b", words):
        who += [one for one in party if one not in who and not _rules(one, cast)][: 2 - len(who)]
    if not who:
        return staging
    felt = {a.character_id: a.emotion for a in riders}
    actors = tuple(
        Actor(
            character_id=one,
            action=Action.RIDE,
            emotion=felt.get(one, Emotion.CALM),
            at=SADDLE,
            relation=Relation.ON,
        )
        for one in who[:2]
    )
    place = Setting.ROAD if staging.setting in INDOORS else staging.setting
    return staging.model_copy(update={"actors": actors, "props": (), "conditions": (), "setting": place})
