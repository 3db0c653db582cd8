"""Telephone: who speaks from afar is heard and not seen; whoever listens is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from storyassets.model.character import Cast
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Emotion
from storyassets.model.shot import Action, Actor
from storyassets.story.directing.business import listen
from storyassets.story.directing.continuity import CENTRAL_RANK
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.listeners import FIRST_PERSON
from storyassets.story.directing.told_scene import Scene

_PHONES = (Prop.TELEPHONE, Prop.PHONE)
_CALLS = re.compile(r"\b(?:call(?:ed|s|ing)?|rang|rings?|ringing|phoned?)\b")
_CALLED_TO = re.compile(
    r"\bcall(?:ed|s|ing)? (?:me|him|her|us|them|[a-z]+) (?:back )?(?:in(?= (?:the next|on|that|one|after|and|for|to)\b|[,.]?$)|into|over|up to|upstairs"
    r"|downstairs|inside|aside|forward|out|down to|to (?:the|his|her) (?:office|door|window|stage|front|desk|kitchen))\b"
)
"""Whom somebody calls in, comes; nobody telephones."""

_TO_EAR = re.compile(
    r"\b(?:held|hold|holding|put|pressed) the (?:\w+ )?(?:phone|telephone|receiver) to (?:his|her) ear\b"
)
"""Who holds it to another's ear is with them: these two are at the same end."""

_MEETS = re.compile(r"\b(?:door|met|meets?|visit\w*|came to (?:him|her|me)|arms|together)\b")
_HUNG_UP = re.compile(
    r"\b(?:hung up|hangs up|put down the (?:phone|receiver)|put the (?:phone|receiver) (?:down|away|back))\b"
)
_NO_CALL = re.compile(
    r"\b(?:film|record|photograph)(?:ed|ing|s)?\b|\blook(?:s|ed|ing)? at (?:my|his|her|their) (?:\w+['’]s )?phones?\b"
    r"|\b(?:put|slipped|dropped|slid) (?:the|my|his|her|their) phone (?:back )?(?:in|into|away|down)\b"
)
"""Who films with a phone or puts it into a bag calls nobody."""

_BY_TELEPHONE = re.compile(r"\b(?:voice|line|receiver|phones?|telephone|dial\w*|number)\b")
_NEAR = re.compile(
    r"\b(?:leaned|touched|hugged|kissed|held|looking after|looked after|died|closed around|handed|sat (?:down|beside|with|next)|"
    r"walked|lay|smiled|nodded|opened (?:his|her|their) eyes|eyes)\b"
)
"""What nobody who is far away is seen to do."""

_AT_THE_OTHER_END = (Action.TALK, Action.SHOUT, Action.LOOK, Action.STAND, Action.SIT)
_AT_THE_RECEIVER = (
    Action.TALK,
    Action.LOOK,
    Action.STAND,
    Action.SHOUT,
    Action.CARRY,
    Action.SIT,
    Action.HIDE,
)

_ALARMS = re.compile(r"\b(?:rang|rings|ringing|dead|silen\w+|nobody|stranger|unknown|who)\b")
_LISTENING = (Action.SIT, Action.LOOK, Action.WALK)
"""Nobody listens in the same way all the time."""


class Telephone:
    """The story's telephone, if it is about one, and who is at this end of it."""

    def __init__(self, ranks: Mapping[Prop, float], cast: Cast) -> None:
        central = sum(ranks.get(phone, 0.0) for phone in _PHONES) >= CENTRAL_RANK
        self.phone = next((p for p in _PHONES if p in ranks), None) if central else None
        self.keeper = FIRST_PERSON if cast.find(FIRST_PERSON) is not None else ""
        self.in_use = False
        self.calls = 0

    def hear(self, actors: Sequence[Actor], passage: Passage, scene: Scene) -> list[Actor]:
        """Those who speak by telephone are not together: only who is at this end is seen, until somebody goes."""
        if self.phone is None:
            return list(actors)
        if _TO_EAR.search(passage.line.text.lower()):
            self.phone, self.in_use = None, False
            return list(actors)
        told = " ".join(passage.narrated).lower()
        if _CALLED_TO.search(told):
            self.in_use = False
            return list(actors)
        if _NO_CALL.search(passage.line.text.lower()):
            self.in_use = False
            return list(actors)
        if scene.cued or _MEETS.search(told):
            self.in_use = False
        elif passage.line.speaker == NARRATOR and _CALLS.search(passage.line.text.lower()):
            self.in_use = True
        self._note_keeper(actors)
        if passage.line.speaker == NARRATOR and self._hangs_up(actors, passage.line.text.lower()):
            self.in_use = False
        if not self.in_use or not (actors or _CALLS.search(passage.line.text.lower())):
            return list(actors)
        keeper = self.keeper or (actors[-1].character_id if actors else "")
        if not keeper:
            return list(actors)
        here = next((a for a in actors if a.character_id == keeper), None)
        if here is None:
            here = listen(keeper, actors[0].emotion if actors else Emotion.SUSPENSE)
        if here.action not in _AT_THE_RECEIVER:
            return [here]
        if here.emotion is Emotion.SUSPENSE and not _ALARMS.search(told):
            # A call that is expected frightens nobody.
            here = here.model_copy(update={"emotion": Emotion.CALM})
        speaks = actors and actors[0] is here and here.action in (Action.TALK, Action.SHOUT)
        self.calls += 1
        action = Action.TALK if speaks else _LISTENING[self.calls % len(_LISTENING)]
        return [here.model_copy(update={"action": action, "holds": self.phone.value, "toward": ""})]

    def _hangs_up(self, actors: Sequence[Actor], text: str) -> bool:
        """Whether the call is over: it is said, or somebody else does what nobody does by telephone."""
        if _HUNG_UP.search(text):
            return True
        if _CALLS.search(text) or _BY_TELEPHONE.search(text):
            return False
        others = [a for a in actors if a.character_id != (self.keeper or a.character_id)]
        return any(a.action not in _AT_THE_OTHER_END for a in others) or bool(others and _NEAR.search(text))

    def _note_keeper(self, actors: Sequence[Actor]) -> None:
        """Where nobody tells the story, whoever was seen with it first has it."""
        if not self.keeper and self.phone is not None:
            self.keeper = next((a.character_id for a in actors if a.holds == self.phone.value), "")
