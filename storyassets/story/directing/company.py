"""Company: who is on a picture, and what has become of everybody so far."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.script import NARRATOR, Beat, Script
from storyassets.model.shot import Action, Actor, Prop
from storyassets.story.directing.acting import Fates, act_out, feel_words, suit_body
from storyassets.story.directing.business import listen
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.listeners import find_listeners
from storyassets.story.directing.presence import MOST_ACTORS, find_present
from storyassets.story.directing.scene import speaks
from storyassets.story.reading.absence import find_absent
from storyassets.story.reading.counts import count_crowds, count_script, number_crowds
from storyassets.story.reading.deed import Deed
from storyassets.story.reading.deeds import Reader
from storyassets.story.reading.mentions import NameBook
from storyassets.story.reading.relations import relate_actors

_WAS_DEAD = re.compile(
    r"\b(?:was|were|is|had been|lay) (?:\w+ )?dead\b|\bha[ds] died\b|\bdied (?:long|years|of)\b"
)


class Company:
    """Everyone who can be seen, and what has become of them so far."""

    def __init__(self, script: Script, cast: Cast) -> None:
        self.cast = cast
        self.book = NameBook(script)
        self.deeds = _read_deeds(script)
        self.active = _find_active(script, cast, self.deeds)
        self.listeners = find_listeners(script, self.deeds)
        self.counts = count_script(script, self.book)
        self.fates = Fates()
        self.last: list[Actor] = []
        self.before: list[Actor] = []
        self.seen: set[str] = set()
        self.beat: Beat | None = None

    def gather(self, passage: Passage, props: Sequence[Prop]) -> list[Actor]:
        """Who is on the picture of a passage, the doer first."""
        if self.beat is Beat.HOOK and passage.beat is not Beat.HOOK:
            # A hook tells of what comes later: nobody's fate in it holds when the story begins.
            self.fates, self.last, self.before, self.seen = Fates(), [], [], set()
        self.beat = passage.beat
        absent = self._find_absent(passage)
        found = _stage_actors(passage, self.deeds, self.listeners, self.fates, self.cast, absent)
        known = [actor for actor in found if self.cast.find(actor.character_id) is not None]
        actors = _leave_the_dead(known, passage)
        if not actors and not passage.is_dialogue and not self._names_others(passage.narrated, absent):
            reads_aloud = speaks(passage.narrated)
            actors = find_present(
                passage.narrated,
                self._alive(),
                self._met_so_far(),
                () if reads_aloud else props,
                passage.line.emotion,
            )
        counts = self.counts | count_crowds(passage.narrated, self.book)
        actors = number_crowds(actors[:MOST_ACTORS], counts, self.cast, MOST_ACTORS)
        if {actor.character_id for actor in actors} - {actor.character_id for actor in self.last}:
            self.before = self.last
        self.last = actors or self.last
        self.seen |= {actor.character_id for actor in actors}
        if passage.is_dialogue:
            return actors
        return relate_actors(actors, props, passage.narrated, self.book)

    def _alive(self) -> list[Actor]:
        """Those who were seen last, the dead left out; else whoever was seen before them."""
        for actors in (self.last, self.before):
            alive = [actor for actor in actors if self.fates.may_appear(actor.character_id, [])]
            if alive:
                return alive
        return []

    def _met_so_far(self) -> Cast:
        """Who has been seen, if they are several; else everyone who says or does something."""
        seen = tuple(c for c in self.active.characters if c.character_id in self.seen)
        return self.active.model_copy(update={"characters": seen}) if len(seen) > 1 else self.active

    def _find_absent(self, passage: Passage) -> frozenset[str]:
        """Who is named in the passage's lines as not there."""
        absent: set[str] = set()
        for line in passage.lines:
            words = line.text.split()
            places = find_absent(words) if line.speaker == NARRATOR else frozenset()
            absent |= {m.character_id for m in self.book.find(words) if m.end - 1 in places}
        return frozenset(absent)

    def _names_others(self, words: Sequence[str], absent: frozenset[str]) -> bool:
        there = absent | {actor.character_id for actor in self.last}
        return any(mention.character_id not in there for mention in self.book.find(words))


def _find_active(script: Script, cast: Cast, deeds: dict[str, list[Deed]]) -> Cast:
    """The cast without those who never say or do anything: 'everyone' does not mean them."""
    active = {line.speaker for line in script.lines}
    active |= {deed.character_id for each in deeds.values() for deed in each if deed.action is not None}
    there = tuple(c for c in cast.characters if c.character_id in active)
    return cast.model_copy(update={"characters": there or cast.characters})


def _leave_the_dead(actors: list[Actor], passage: Passage) -> list[Actor]:
    """Whoever is said to be dead is not looked at, beside the living least of all; whoever is killed is."""
    if any(actor.action is Action.FIGHT for actor in actors):
        return actors
    past = _WAS_DEAD.search(" ".join(passage.narrated).lower()) is not None
    living = [actor for actor in actors if actor.action is not Action.DEAD]
    return living if living or past else actors


def _read_deeds(script: Script) -> dict[str, list[Deed]]:
    reader = Reader.of(script)
    deeds: dict[str, list[Deed]] = {}
    for line in script.lines:
        if line.speaker == NARRATOR:
            deeds[line.line_id] = reader.read_line(line)
        else:
            reader.hear(line)
            deeds[line.line_id] = []
    return deeds


def _stage_actors(
    passage: Passage,
    deeds: dict[str, list[Deed]],
    listeners: dict[str, str],
    fates: Fates,
    cast: Cast,
    absent: frozenset[str],
) -> list[Actor]:
    actors: dict[str, Actor] = {}
    for span, line in zip(passage.spans, passage.lines, strict=True):
        if line.speaker != NARRATOR:
            fates.revive(line.speaker)
            listener = listeners.get(line.line_id, "")
            emotion = feel_words(line, line.text.split()[span.first_word : span.end_word])
            found = [Actor(character_id=line.speaker, action=Action.TALK, emotion=emotion)]
            if listener and fates.may_appear(listener, []):
                found.append(listen(listener, emotion))
        else:
            present = tuple(who for who in line.subjects if who not in absent)
            theirs = [deed for deed in deeds[line.line_id] if deed.character_id not in absent]
            found = act_out(theirs, span, line.model_copy(update={"subjects": present}), fates)
        for actor in (suit_body(one, cast) for one in found):
            actors.setdefault(actor.character_id, actor)
    return list(actors.values())
