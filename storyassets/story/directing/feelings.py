"""Feelings: what everybody feels on every picture, by what has befallen them, carried on until something changes it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.script import NARRATOR, Beat, Emotion, Script
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.cutting import Passage, confesses
from storyassets.story.directing.faces import FACELESS, LIGHT, Faces
from storyassets.story.directing.hearts import Hearts
from storyassets.story.directing.kinds import Kinds
from storyassets.story.directing.manner import speak_on
from storyassets.story.directing.situations import (
    DECEIVES,
    GRIM,
    LATER_ON,
    LOSES,
    LOVES,
    MOCKS,
    PRAISES,
    SOUNDS,
    Situation,
    Stays,
    speaks_of_guilt,
)
from storyassets.story.directing.what_befalls import hinted_situation, said_situation, told_situation
from storyassets.story.reading.mentions import name_book
from storyassets.story.words.phrases import bare

_GUILTY = frozenset({Emotion.ASHAMED, Emotion.WORRIED})
_OBJECTS = frozenset({"me", "us", "my"})
_SUBJECT_WITHIN = 2
"""Whoever is named within so many words of a line's beginning does what it tells."""
_SOMEBODY_ELSE = re.compile(
    r"(?:then |but |so |now |and |at last )?(?:the|a|an|his|her|my|their) [a-z-]+(?:,| [a-z]+ed\b| (?:was|told|took|had|came|made|went|gave|said|with)\b)"
)
"""A line that begins with somebody who is no part of the cast."""
_NOBODY_KNOWN = ("someone", "somebody", "thieves", "robbers", "a thief", "a storm")
_MINE = frozenset({"my", "me", "mine", "us", "our"})
_WATCHING = frozenset(
    {Action.LOOK, Action.STAND, Action.SIT, Action.WALK, Action.LAUGH, Action.TALK, Action.HIDE}
)
_NEUTRAL = frozenset({Emotion.CALM, Emotion.EARNEST})
_FLEEING = frozenset({Action.RUN, Action.HIDE, Action.JUMP, Action.CLIMB, Action.FLY})


def carry_feelings(
    script: Script, cast: Cast, passages: Sequence[Passage], stagings: Sequence[Staging]
) -> list[Staging]:
    """The same stagings, in which faces show what the story has done to people, and not only what a sentence says."""
    reader = _Reader(script, cast)
    felt = [reader.show(passage, staging) for passage, staging in zip(passages, stagings, strict=True)]
    return speak_on(felt, passages)


class _Reader:
    """Goes through the story, picture by picture."""

    def __init__(self, script: Script, cast: Cast) -> None:
        self.cast, self.kinds = cast, Kinds(cast)
        self.book = name_book(script)
        self.hearts = Hearts()
        self.beat: Beat | None = None
        self.deceit = DECEIVES.search(" ".join(line.text for line in script.lines).lower()) is not None
        self.last_seen: tuple[str, ...] = ()
        self.watching: set[str] = set()
        self.praised_by = ""
        """Who has just praised somebody."""

    def show(self, passage: Passage, staging: Staging) -> Staging:
        """The picture of a passage."""
        if self.beat is Beat.HOOK and passage.beat is not Beat.HOOK:
            self.hearts = Hearts()
        self.beat = passage.beat
        self.hearts.go_on()
        self.watching = {one.character_id for one in staging.actors if one.action in _WATCHING}
        spoken = passage.line.speaker != NARRATOR
        felt = self._hear(passage, staging) if spoken else self._read(passage, staging)
        text = passage.low
        felt |= dict.fromkeys(self._find_hunted(staging), Emotion.FEAR)
        faces = Faces(self.hearts, self.kinds, passage.beat, passage.line.text)
        bystanders = self._beasts_nearby(passage, staging)
        felt = {who: feeling for who, feeling in felt.items() if who not in bystanders}
        actors = tuple(
            actor.model_copy(update={"emotion": Emotion.CALM})
            if actor.character_id in bystanders
            else faces.feel(actor, felt, text)
            for actor in staging.actors
        )
        actors = self._hint(passage, staging, actors, bystanders)
        self.last_seen = tuple(actor.character_id for actor in staging.actors) or self.last_seen
        changes: dict[str, object] = {"actors": actors}
        if staging.elsewhere is not None:
            there = tuple(faces.feel(actor, felt, text) for actor in staging.elsewhere.actors)
            changes["elsewhere"] = staging.elsewhere.model_copy(update={"actors": there})
        return staging.model_copy(update=changes)

    def _hint(
        self, passage: Passage, staging: Staging, actors: tuple[Actor, ...], bystanders: set[str]
    ) -> tuple[Actor, ...]:
        """The same, in which whoever would be calm shows what the words hint at."""
        hinted = hinted_situation(passage)
        if hinted is None or passage.line.speaker != NARRATOR or not actors:
            return actors
        here = [actor.character_id for actor in actors]
        told = [mention.character_id for mention in self.book.find(passage.line.text.split())]
        doer = self._doer_of(passage, here, told)
        return tuple(
            actor.model_copy(update={"emotion": felt})
            if actor.emotion in _NEUTRAL
            and actor.action not in FACELESS
            and actor.character_id not in bystanders
            and (felt := hinted.doer if actor.character_id == doer else hinted.sufferer)
            else actor
            for actor in actors
        )

    def _beasts_nearby(self, passage: Passage, staging: Staging) -> set[str]:
        """Animals that watch people of whom alone the line tells: its feeling is none of theirs."""
        told = {mention.character_id for mention in self.book.find(passage.line.text.split())}
        told |= {*passage.line.subjects, passage.line.speaker}
        if not any(self.kinds.species(one.character_id) is Species.HUMAN for one in staging.actors):
            return set()
        return {
            one.character_id
            for one in staging.actors
            if one.action in _WATCHING
            and one.character_id not in told
            and self.kinds.species(one.character_id) not in (None, Species.HUMAN)
            and not self.kinds.is_hunter(one.character_id)
        }

    def _find_hunted(self, staging: Staging) -> list[str]:
        """Who flees there from a hunter that comes."""
        comes = any(
            one.action in (Action.RUN, Action.JUMP, Action.FIGHT) and self.kinds.is_hunter(one.character_id)
            for one in staging.actors
        )
        flee = [one.character_id for one in staging.actors if one.action in _FLEEING]
        return [who for who in flee if comes and self.kinds.is_prey(who)]

    def _read(self, passage: Passage, staging: Staging) -> dict[str, Emotion]:
        """What is felt where the narrator tells something."""
        text = passage.line.text.lower()
        self.praised_by = ""
        if LATER_ON.search(text):
            self.hearts.of.clear()
            self.hearts.guilty.clear()
            self.hearts.mourning = False
        told = [mention.character_id for mention in self.book.find(passage.line.text.split())]
        here = [actor.character_id for actor in staging.actors]
        people = list(dict.fromkeys((*here, *told)))
        unknown = text.startswith(_NOBODY_KNOWN)
        doer = "" if unknown or not people else self._doer_of(passage, here, told)
        if (
            FIRST_PERSON not in people
            and _MINE & set(text.replace(",", " ").split())
            and self.cast.find(FIRST_PERSON)
        ):
            people.append(FIRST_PERSON)
        sufferers = [who for who in people if who != doer]
        felt = self._lose(text, people)
        if felt:
            return felt
        if SOUNDS.search(text):
            prey = [who for who in here if not self.kinds.is_hunter(who)]
            if prey and any(
                self.kinds.is_hunter(who) for who in (*told, *(c.character_id for c in self.cast.characters))
            ):
                for who in prey:
                    self.hearts.keep(who, Emotion.FEAR)
                return dict.fromkeys(prey, Emotion.FEAR)
        situation = told_situation(passage)
        if situation is None:
            return {}
        if any(actor.action is Action.RAISE and actor.character_id == doer for actor in staging.actors):
            # Whoever has to swear does not threaten.
            doer, sufferers = "", [doer, *sufferers]
        if situation.mourned and self.cast.find(FIRST_PERSON) and FIRST_PERSON not in (doer, *sufferers):
            sufferers.append(FIRST_PERSON)
        return self._befall(situation, doer, sufferers, here)

    def _doer_of(self, passage: Passage, here: Sequence[str], told: Sequence[str]) -> str:
        words = [bare(word) for word in passage.line.text.split()]
        named = [m for m in self.book.find(words) if not m.possessive and words[m.first] not in _OBJECTS]
        if named and named[0].first <= _SUBJECT_WITHIN:
            return named[0].character_id
        if named and _SOMEBODY_ELSE.match(passage.line.text.lower()):
            return ""
        subject = passage.line.subjects[:1]
        if subject and (subject[0] in here or subject[0] in told):
            return subject[0]
        return (here or told)[0]

    def _hear(self, passage: Passage, staging: Staging) -> dict[str, Emotion]:
        """What is felt where somebody speaks."""
        text, speaker = passage.line.text.lower(), passage.line.speaker
        here = [actor.character_id for actor in staging.actors]
        listeners = [who for who in (*here, *self.last_seen) if who != speaker]
        hearts = self.hearts
        praised = bool(self.praised_by) and self.praised_by != speaker
        self.praised_by = speaker if PRAISES.search(text) and not LOVES.search(text) else ""
        if praised and not self.praised_by and speaker not in hearts.sly:
            return {speaker: Emotion.PROUD}
        if confesses(passage.line):
            hearts.keep(speaker, Emotion.ASHAMED)
            return {speaker: Emotion.ASHAMED}
        if PRAISES.search(text) and listeners and self._flatters(speaker):
            hearts.sly.add(speaker)
            hearts.flattered.update(listeners[:1])
            hearts.keep(listeners[0], Emotion.PROUD)
            return {
                speaker: hearts.next_of(speaker, (Emotion.FAWNING, Emotion.SLY, Emotion.WONDER)),
                listeners[0]: Emotion.PROUD,
            }
        if PRAISES.search(text) and listeners and not LOVES.search(text) and listeners[0] not in hearts.sly:
            hearts.keep(listeners[0], Emotion.PROUD)
        if speaker in hearts.sly and MOCKS.search(text):
            victims = [who for who in listeners if who in hearts.flattered] or listeners[:1]
            for who in victims:
                hearts.keep(who, Emotion.ASHAMED)
            return {speaker: hearts.next_of(speaker, (Emotion.PROUD, Emotion.SLY))} | dict.fromkeys(
                victims, Emotion.ASHAMED
            )
        situation = said_situation(passage)
        if situation is not None:
            felt = self._befall(situation, speaker, listeners[:2], here)
            if felt:
                return felt
        if speaker in hearts.guilty:
            # Whoever has something to hide says something else, or speaks of nothing else.
            return {speaker: Emotion.ASHAMED if speaks_of_guilt(text) else Emotion.EMBARRASSED}
        if any(who in hearts.guilty for who in listeners) and speaker not in hearts.sly:
            own = next((a.emotion for a in staging.actors if a.character_id == speaker), Emotion.ANGER)
            if own not in LIGHT or GRIM.search(text):
                return {}
            forgiven = [who for who in listeners if who in hearts.guilty]
            hearts.ease(forgiven)
            return {speaker: Emotion.TENDER} | dict.fromkeys(forgiven, Emotion.RELIEVED)
        return {}

    def _befall(
        self, situation: Situation, doer: str, sufferers: Sequence[str], here: Sequence[str]
    ) -> dict[str, Emotion]:
        """The feelings of a situation, by who feels them; what stays is kept."""
        hearts, felt = self.hearts, dict[str, Emotion]()
        if situation.eased:
            felt = dict.fromkeys(sorted(hearts.guilty & set(sufferers)), Emotion.RELIEVED)
            hearts.ease([doer, *sufferers])
        if situation.mourned:
            hearts.mourn()
        for who in here:
            if situation.onlooker and who != doer and who in self.watching:
                felt[who] = situation.onlooker
        if situation.sufferer:
            felt |= dict.fromkeys(sufferers, situation.sufferer)
        if situation.doer is Emotion.RELIEVED and doer:
            felt[doer] = hearts.next_of(doer, (Emotion.RELIEVED, Emotion.TENDER))
        elif situation.doer and doer:
            felt[doer] = situation.doer
        if situation.crowd:
            felt |= dict.fromkeys(self._crowds(here), situation.crowd)
        if situation.stays in (Stays.WITH_DOER, Stays.WITH_ALL) and doer:
            hearts.keep(doer, situation.doer or Emotion.GRAVE)
            if situation.doer in _GUILTY and not self.kinds.is_hunter(doer):
                hearts.guilty.add(doer)
        if situation.stays in (Stays.WITH_SUFFERER, Stays.WITH_ALL):
            for who in sufferers:
                hearts.keep(who, situation.sufferer or Emotion.GRAVE)
        if situation.doer is Emotion.SLY and doer and not (situation.crowd and self.kinds.is_crowd(doer)):
            hearts.sly.add(doer)
        return felt

    def _crowds(self, here: Sequence[str]) -> list[str]:
        """The crowds that are there; of people, where there are any: what befalls them is nothing to a flock."""
        crowds = [who for who in here if self.kinds.is_crowd(who)]
        return [who for who in crowds if self.kinds.species(who) is Species.HUMAN] or crowds

    def _lose(self, text: str, people: Sequence[str]) -> dict[str, Emotion]:
        """Whoever was flattered loses what the flatterer wanted."""
        victims = self.hearts.flattered & set(people)
        if not victims or not self.hearts.sly or not LOSES.search(text):
            return {}
        for who in sorted(victims):
            self.hearts.keep(who, Emotion.ASHAMED)
        return dict.fromkeys(sorted(victims), Emotion.SURPRISE) | dict.fromkeys(
            sorted(self.hearts.sly), Emotion.JOY
        )

    def _flatters(self, speaker: str) -> bool:
        """Whether praise of theirs is not meant."""
        if speaker in self.hearts.sly or self.kinds.is_sly(speaker):
            return True
        return self.deceit and self.kinds.species(speaker) not in (None, Species.HUMAN)
