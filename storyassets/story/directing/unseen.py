"""Unseen: who is only heard is outside, and comes in when the door opens."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion, Script
from storyassets.model.shot import Action, Actor, Relation, ShotKind, Staging, Turned
from storyassets.story.directing.acting import suit_body
from storyassets.story.directing.chase import chase
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.kinds import Kinds
from storyassets.story.reading.mentions import NameBook, name_book
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import word_set

_HEARING = word_set("heard hear hears hearing")
_WITHIN = 5
"""So many words after 'heard' stands who is heard."""

_TOLD = word_set("that how of about from why what say says said tell tells told this it")
"""'He heard that the lion was ill': nobody is heard."""

_OPENS = re.compile(
    r"\b(?:door|gate|lid|window|curtain|shutters?)\b (?:\w+ ){0,2}(?:opened|flew open|burst|swung|broke|was (?:\w+ )?(?:opened|thrown|pushed|flung|torn))\b"
    r"|\bburst (?:in|open|through)\b"
)
_AT_DOOR = re.compile(
    r"\b(?:at|outside|behind|before|through) (?:the|their|his|her|my|our) (?:\w+ )?(?:door|gate|window|shutters?)\b"
    r"|\b(?:scratch|growl|howl|mew|paw|claw|sniff)\w*\b.*\bdoor\b"
)
_IS_AT_DOOR = re.compile(
    r"\b(?:is|was|stood|stands|waits?|waited|came) (?:at|outside|behind) (?:the|their|his|her) (?:\w+ )?door\b"
)
_STANDS_AT_DOOR = re.compile(
    r"^(?!.*\b(?:is|was|were)\b).*\b(?:a|an|the) \w+ (?:at|outside|behind) (?:the|their) door$"
)
"""'Two mice, and a cat at the door.'"""

_GRIM = (Emotion.FEAR, Emotion.SUSPENSE, Emotion.SURPRISE)
_COME_WITH = 2


def find_heard(words: Sequence[str], book: NameBook, there: set[str]) -> str:
    """Who is only heard by these words, and is not among those who are there; '' for nobody."""
    plain = [bare(word) for word in words]
    mentions = book.find(words)
    for index, word in enumerate(plain):
        following = plain[index + 1] if index + 1 < len(plain) else ""
        if word not in _HEARING or following in _TOLD or ends_clause(words[index]):
            continue
        end = next((at for at in range(index + 1, len(words)) if ends_clause(words[at])), len(words))
        for mention in mentions:
            if mention.first > end:
                break
            if index < mention.first <= index + _WITHIN and mention.character_id not in there:
                return mention.character_id
    return ""


def is_opening(words: Sequence[str]) -> bool:
    """Whether a door opens, and nobody is said to come."""
    return _OPENS.search(" ".join(bare(word) for word in words)) is not None


def come_in(who: str, there: Sequence[Actor], felt: Emotion, cast: Cast) -> list[Actor]:
    """Whoever was heard comes in: a beast at a run, after those who are there; people at a walk."""
    character = cast.find(who)
    comer = Actor(character_id=who, action=Action.WALK, emotion=felt)
    others = [one for one in there if one.character_id != who][:_COME_WITH]
    if character is None or not others:
        return [comer, *others]
    hunts = character.look.species is not Species.HUMAN and felt in _GRIM
    if not hunts:
        looking = {"action": Action.LOOK, "toward": who, "holds": "", "at": ""}
        return [suit_body(comer, cast), *(one.model_copy(update=looking) for one in others[:1])]
    calm = {"emotion": Emotion.CALM, "action": Action.RUN, "holds": ""}
    pursuer, first = chase(comer.model_copy(update=calm), others[0].model_copy(update=calm), Action.RUN, cast)
    rest = [first.model_copy(update={"character_id": one.character_id}) for one in others[1:]]
    return [pursuer, first, *rest]


def show_lurkers(
    stagings: Sequence[Staging],
    passages: Sequence[Passage],
    kinds: Sequence[ShotKind],
    script: Script,
    cast: Cast,
) -> list[Staging]:
    """The same pictures; a beast that is heard at the door is seen in its gap, once, by those who fear it."""
    shown, book, hunters = list(stagings), name_book(script), Kinds(cast)
    told = False
    for index, passage in enumerate(passages):
        staging = shown[index]
        hook = passage.beat is Beat.HOOK
        if kinds[index] is not ShotKind.BROLL or passage.is_dialogue or (told and not hook):
            continue
        if not _AT_DOOR.search(" ".join(bare(word) for word in passage.narrated)):
            continue
        there = {actor.character_id for near in shown[max(0, index - 1) : index] for actor in near.actors}
        who = find_heard(passage.line.text.split(), book, set() if hook else there)
        who = who or _find_come(passage.narrated, book)
        heroes = _find_afraid(shown, index, who)
        if hunters.is_hunter(who) and heroes:
            shown[index] = _lurk(staging, shown, index, who, heroes)
            told = told or not hook
    return shown


def _find_come(words: Sequence[str], book: NameBook) -> str:
    """Who is said to be at the door."""
    text = " ".join(bare(word) for word in words)
    mentions = book.find(words)
    if mentions and _STANDS_AT_DOOR.search(text):
        return mentions[-1].character_id
    return mentions[0].character_id if mentions and _IS_AT_DOOR.search(text) else ""


def _find_afraid(shown: Sequence[Staging], index: int, who: str) -> list[str]:
    """Whoever hears it: those of this picture, else of the next ones; two at the most."""
    for staging in (shown[index], *shown[index - 1 : index], *shown[index + 1 :]):
        others = [actor.character_id for actor in staging.actors if actor.character_id != who]
        if others and not staging.imagined:
            return others[:_COME_WITH]
    return []


def _lurk(staging: Staging, shown: Sequence[Staging], index: int, who: str, heroes: Sequence[str]) -> Staging:
    door = Prop.DOOR.value
    afraid = [
        Actor(character_id=one, action=Action.LOOK, emotion=Emotion.FEAR, toward=who, turned=Turned.RIGHT)
        for one in heroes
    ]
    lurker = Actor(
        character_id=who, action=Action.LOOK, emotion=Emotion.ANGER, at=door, relation=Relation.BEHIND
    )
    setting = staging.setting
    if setting not in INDOORS:
        inside = [
            s.setting for s in shown if s.setting in INDOORS and who in {a.character_id for a in s.actors}
        ]
        setting = next(iter(inside), next((s.setting for s in shown if s.setting in INDOORS), Setting.ROOM))
    update: dict[str, object] = {"actors": (*afraid, lurker), "props": (Prop.DOOR,), "conditions": ()}
    return staging.model_copy(update={**update, "setting": setting, "landmark": None, "imagined": False})
