"""Company: who is on a picture, and what has become of everybody so far."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from storyassets.model.character import Cast
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Beat, Emotion, Line, Script
from storyassets.model.shot import Action, Actor, WordSpan
from storyassets.story.directing.acting import Fates, act_out, suit_body
from storyassets.story.directing.business import listen
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.deeds_read import read_deeds
from storyassets.story.directing.everyone import bring_everyone
from storyassets.story.directing.hiding import Hiding
from storyassets.story.directing.hosts import find_host, look_on
from storyassets.story.directing.kin import bring_all, bring_kin
from storyassets.story.directing.listeners import FIRST_PERSON, find_listeners
from storyassets.story.directing.manner import feel_speech
from storyassets.story.directing.presence import MOST_ACTORS, find_present
from storyassets.story.directing.scene import speaks
from storyassets.story.directing.thoughts import as_imagined, as_real, is_thought
from storyassets.story.directing.unseen import come_in, find_heard, is_opening
from storyassets.story.directing.us import bring_us, find_us
from storyassets.story.reading.absence import find_absent, find_leaving
from storyassets.story.reading.counts import count_crowds, count_script, number_crowds, single_out
from storyassets.story.reading.covering import lay_cover
from storyassets.story.reading.deed import Deed
from storyassets.story.reading.mentions import name_book
from storyassets.story.reading.pronouns import OWNERS
from storyassets.story.reading.relations import relate_actors
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_WAS_DEAD = re.compile(
    r"\b(?:was|were|is|had been|lay) (?:\w+ )?dead\b|\bha[ds] died\b|\bdied (?:long|years|of)\b"
)


_IDLE = (Action.STAND, Action.LOOK)
_POSTURES = (Action.SIT, Action.KNEEL, Action.LIE)
_PERSONS = word_set("he she they it i we him them me us you both who")


class Company:
    """Everyone who can be seen, and what has become of them so far."""

    def __init__(self, script: Script, cast: Cast) -> None:
        self.cast = cast
        self.book = name_book(script)
        self.deeds = read_deeds(script)
        self.active = _find_active(script, cast, self.deeds)
        self.listeners = find_listeners(script, self.deeds)
        self.us = find_us(script, self.book)
        self.counts = count_script(script, self.book)
        self.fates = Fates()
        self.hiding = Hiding()
        self.last: list[Actor] = []
        self.before: list[Actor] = []
        self.seen: set[str] = set()
        self.beat: Beat | None = None
        self.imagined = False
        """Whether the last picture is only in somebody's mind."""

        self.answers = _find_answers(script)
        self.outside = ""
        """Who was heard, and has not come in."""

        self.away: set[str] = set()
        """Who has left or was taken away, and of whom nothing was told since."""

    def gather(self, passage: Passage, props: Sequence[Prop]) -> list[Actor]:
        """Who is on the picture of a passage, the doer first."""
        if self.beat is Beat.HOOK and passage.beat is not Beat.HOOK:
            # A hook tells of what comes later: nobody's fate in it holds when the story begins.
            self.fates, self.last, self.before, self.seen = Fates(), [], [], set()
            self.hiding = Hiding()
        self.beat = passage.beat
        earlier = [*self.last, *self.before]
        self._welcome_back(passage)
        absent = self._find_absent(passage) | self._find_heard(passage) | self.away
        found = self._stage_actors(passage, absent | self._find_owners(passage))
        known = [actor for actor in found if self.cast.find(actor.character_id) is not None]
        if self.imagined:
            return relate_actors(known[:MOST_ACTORS], props, passage.narrated, self.book)
        actors = self._introduce(_leave_the_dead(known, passage), passage)
        if not actors and not passage.is_dialogue and not self._names_others(passage.narrated, absent):
            reads_aloud = speaks(passage.narrated)
            actors = find_present(
                passage.narrated if reads_aloud else passage.told_so_far or passage.narrated,
                [actor for actor in self._alive() if actor.character_id not in absent],
                self._met_so_far(),
                () if reads_aloud else props,
                passage.line.emotion,
            )
        if not passage.is_dialogue:
            actors = bring_everyone(self._meet(actors, passage), passage.narrated, self.cast)
            actors = bring_kin(actors, passage.narrated, self.cast, self.last)
            actors = bring_all(actors, passage.told_so_far, self.cast, earlier)
            us = self.us[passage.line.line_id] or self._beside_the_teller()
            actors = bring_us(actors, passage.narrated, us, lambda who: self._may_join(who, absent))
            actors = self.hiding.watch(actors, passage.line.line_id, self._watched(passage))
        counts = self.counts | count_crowds(passage.narrated, self.book)
        counts |= single_out(passage.told_so_far, [actor.character_id for actor in actors])
        actors = number_crowds(actors[:MOST_ACTORS], counts, self.cast, MOST_ACTORS)
        if {actor.character_id for actor in actors} - {actor.character_id for actor in self.last}:
            self.before = self.last
        self.last = actors or self.last
        self.seen |= {actor.character_id for actor in actors}
        self._see_off(passage)
        if passage.is_dialogue:
            return actors
        related = relate_actors(actors, props, passage.narrated, self.book)
        return lay_cover(related, passage.narrated, self.book, earlier)

    def _told_by_name(self, passage: Passage) -> list[tuple[str, int, WordSpan]]:
        """Who does something in the passage's narration, or is named there, and at which word; not who is one of `they`."""
        told: list[tuple[str, int, WordSpan]] = []
        for span, line in zip(passage.spans, passage.lines, strict=True):
            words = line.text.split()
            if line.speaker != NARRATOR:
                told.append((line.speaker, span.first_word, span))
                continue
            told += [(m.character_id, m.first, span) for m in self.book.find(words)]
            deeds = [deed for deed in self.deeds[line.line_id] if deed.is_doer]
            together = Counter(deed.at for deed in deeds)
            told += [(deed.character_id, deed.at, span) for deed in deeds if together[deed.at] == 1]
        return [one for one in told if one[2].first_word <= one[1] < one[2].end_word]

    def _welcome_back(self, passage: Passage) -> None:
        self.away -= {who for who, _, _ in self._told_by_name(passage)}

    def _see_off(self, passage: Passage) -> None:
        """Who leaves in this passage; the teller stays with the story."""
        span, line = passage.spans[-1], passage.lines[-1]
        leaving = find_leaving(line.text.split()[: span.end_word])
        if line.speaker != NARRATOR or leaving is None or leaving[1] <= span.first_word:
            return
        doers = [deed for deed in self.deeds[line.line_id] if deed.is_doer and deed.at <= leaving[0]]
        last = max(doers, key=lambda deed: deed.at, default=None)
        if last is not None and last.character_id != FIRST_PERSON and self._may_go(last.character_id):
            self.away.add(last.character_id)

    def _may_join(self, who: str, absent: frozenset[str] | set[str]) -> bool:
        met = who in self.seen or who == FIRST_PERSON
        known = met and self.cast.find(who) is not None and who not in absent
        return known and self.fates.may_appear(who, [])

    def _beside_the_teller(self) -> tuple[str, ...]:
        """Who was just seen with them, or without them, in the last two pictures: no crowd."""
        people = (self.cast.find(actor.character_id) for actor in (*self.last, *self.before))
        near = (one.character_id for one in people if one is not None and not one.look.crowd)
        return tuple(dict.fromkeys(who for who in near if who != FIRST_PERSON))[:1]

    def _may_go(self, who: str) -> bool:
        """Whoever is left alone in the story goes on in it."""
        return any(c.character_id != who for c in self.cast.characters)

    def _find_heard(self, passage: Passage) -> frozenset[str]:
        """Who is only heard in the passage's lines, and so is outside."""
        there = {actor.character_id for actor in self.last}
        told = [line.text.split() for line in passage.lines if line.speaker == NARRATOR]
        heard = frozenset(filter(None, (find_heard(words, self.book, there) for words in told)))
        self.outside = min(heard, default=self.outside)
        return heard

    def _meet(self, actors: list[Actor], passage: Passage) -> list[Actor]:
        """The same actors with whoever comes in at a door that opens, and whoever is visited or served."""
        nobody = not self.book.find(passage.narrated)
        if self.outside and nobody and is_opening(passage.narrated):
            there = {actor.character_id: actor for actor in (*self.last, *self.before)}
            outside, self.outside = self.outside, ""
            return come_in(outside, list(there.values()), passage.line.emotion, self.cast)
        host = find_host(passage.line.text.split(), actors, self.cast, sorted(self.seen), self.last)
        if host and self.fates.may_appear(host, []):
            return [*actors, look_on(host, actors[0])]
        return actors

    def _watched(self, passage: Passage) -> list[Actor]:
        """Who else is named in the passage's line, or was seen before: whoever hides watches them."""
        named = dict.fromkeys(m.character_id for m in self.book.find(passage.line.text.split()))
        there = [Actor(character_id=who, action=Action.LOOK) for who in named if self.cast.find(who)]
        return [one for one in there if self.fates.may_appear(one.character_id, [])]

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
            if line.speaker == NARRATOR:
                absent |= {d.character_id for d in self.deeds[line.line_id] if d.at in places and d.is_doer}
        return frozenset(absent)

    def _find_owners(self, passage: Passage) -> frozenset[str]:
        """Who is there only by what is theirs: 'a storm sank his ship' shows a ship."""
        told = [line for line in passage.lines if line.speaker == NARRATOR]
        owners: set[str] = set()
        for line in told:
            words = line.text.split()
            plain = {bare(word) for word in words}
            named = self.book.find(words)
            acting = {deed.character_id for deed in self.deeds[line.line_id]}
            if plain & _PERSONS or not (plain & OWNERS.keys() or any(m.possessive for m in named)):
                continue
            owners |= set(line.subjects) - {m.character_id for m in named if not m.possessive} - acting
        return frozenset(owners)

    def _introduce(self, actors: list[Actor], passage: Passage) -> list[Actor]:
        """Whoever is said to speak, with the feeling of what comes next, and whoever is spoken to."""
        answer = self.answers.get(passage.lines[-1].line_id)
        talks = actors and actors[0].action in (Action.TALK, Action.SHOUT)
        ends = passage.spans[-1].end_word == len(passage.lines[-1].text.split())
        if answer is None or not talks or not ends or actors[0].character_id != answer.speaker:
            return actors
        whole = WordSpan(line_id=answer.line_id, first_word=0, end_word=len(answer.text.split()))
        felt = feel_speech(answer, whole) if actors[0].emotion is Emotion.CALM else actors[0].emotion
        actors = [actors[0].model_copy(update={"emotion": felt}), *actors[1:]]
        listener = self.listeners.get(answer.line_id, "")
        if len(actors) > 1 or listener not in self.seen or not self.fates.may_appear(listener, []):
            return actors
        return [*actors, listen(listener, felt)]

    def _stage_actors(self, passage: Passage, absent: frozenset[str]) -> list[Actor]:
        """Everyone whom the passage's words tell of, as they do it; `imagined` says whether they only would."""
        actors: dict[str, Actor] = {}
        told = [
            (span, line)
            for span, line in zip(passage.spans, passage.lines, strict=True)
            if line.speaker == NARRATOR
        ]
        self.imagined = bool(told) and any(is_thought(self.deeds[line.line_id], span) for span, line in told)
        for span, line in zip(passage.spans, passage.lines, strict=True):
            found = self._speak(span, line) if line.speaker != NARRATOR else self._tell(span, line, absent)
            for actor in (suit_body(one, self.cast) for one in found):
                before = actors.setdefault(actor.character_id, actor)
                if before.action in _IDLE and actor.action not in _IDLE and line.speaker == NARRATOR:
                    # 'They lived in town. Ben shrugged.'
                    actors[actor.character_id] = actor
        return list(actors.values())

    def _speak(self, span: WordSpan, line: Line) -> list[Actor]:
        self.fates.revive(line.speaker)
        listener = self.listeners.get(line.line_id, "")
        emotion = feel_speech(line, span)
        self.hiding.come_out(line.speaker)
        found = [Actor(character_id=line.speaker, action=Action.TALK, emotion=emotion)]
        if listener and self.fates.may_appear(listener, []):
            found.append(listen(listener, emotion))
        return found

    def _tell(self, span: WordSpan, line: Line, absent: frozenset[str]) -> list[Actor]:
        present = tuple(who for who in line.subjects if who not in absent)
        theirs = [deed for deed in self.deeds[line.line_id] if deed.character_id not in absent]
        if self.imagined:
            return act_out(as_imagined(theirs), span, line.model_copy(update={"subjects": ()}), Fates())
        real = as_real(theirs)
        found = act_out(real, span, line.model_copy(update={"subjects": present}), self.fates)
        return [_keep_posture(actor, real, span) for actor in found]

    def _names_others(self, words: Sequence[str], absent: frozenset[str]) -> bool:
        there = absent | {actor.character_id for actor in self.last}
        return any(mention.character_id not in there for mention in self.book.find(words))


def _keep_posture(actor: Actor, deeds: Sequence[Deed], span: WordSpan) -> Actor:
    """Whoever sits and cries, sits: the tears are in the face."""
    theirs = [d.action for d in deeds if d.character_id == actor.character_id and d.at < span.end_word]
    posture = next((action for action in reversed(theirs) if action in _POSTURES), None)
    if actor.action is not Action.CRY or posture is None:
        return actor
    return actor.model_copy(update={"action": posture, "emotion": Emotion.SADNESS})


def _find_answers(script: Script) -> dict[str, Line]:
    """Of each line of narration that speech follows at once: that speech."""
    return {
        line.line_id: after
        for line, after in pairwise(script.lines)
        if line.speaker == NARRATOR and after.speaker != NARRATOR
    }


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
    living = [actor for actor in actors if actor.action is not Action.DEAD]
    if len(living) == len(actors):
        return actors
    past = _WAS_DEAD.search(" ".join(passage.narrated).lower()) is not None
    return living if living or past else actors
