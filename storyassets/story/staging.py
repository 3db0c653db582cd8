"""Staging: what is to be seen while a passage is said. Place, light, people and things, each only where the words give it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Costume, Species
from storyassets.model.script import NARRATOR, Beat, Emotion, Script
from storyassets.model.shot import Action, Actor, Prop, Setting, Staging, TimeOfDay
from storyassets.story.absence import find_absent
from storyassets.story.acting import PERCHERS, Fates, act_out, feel_words, suit_body, suit_place
from storyassets.story.business import fill_idle, listen
from storyassets.story.continuity import Continuity
from storyassets.story.counts import count_crowds, count_script, number_crowds
from storyassets.story.cutting import Passage
from storyassets.story.deed import Deed
from storyassets.story.deeds import Reader
from storyassets.story.dressing import MOST_PROPS, OUTDOOR_THINGS, dress_set, fits
from storyassets.story.holding import IMMOVABLE
from storyassets.story.listeners import find_listeners
from storyassets.story.mentions import NameBook
from storyassets.story.phrases import bare
from storyassets.story.place_words import INDOORS, SETTINGS
from storyassets.story.presence import MOST_ACTORS, find_present
from storyassets.story.prop_states import Conditions
from storyassets.story.relations import face_actors, relate_actors
from storyassets.story.scene import Scene, set_scenes, speaks
from storyassets.story.things import find_props, rank_props
from storyassets.story.views import ROYAL, outdoors_of
from storyassets.story.word_tables import word_set

_SMALL_WORD = 3
_TELLING = (Beat.CONFLICT, Beat.TWIST, Beat.SETUP)
_OF_NIGHT_SKY = (Prop.STAR, Prop.MOON)
_IN_THE_AIR = re.compile(r"\b(?:in|into|through|up in) the (?:\w+ )?(?:air|sky)\b|\bhigh above\b")
_ROYALS = (Costume.KING, Costume.QUEEN)
_WAS_DEAD = re.compile(
    r"\b(?:was|were|is|had been|lay) (?:\w+ )?dead\b|\bha[ds] died\b|\bdied (?:long|years|of)\b"
)
_DIED = re.compile(r"\b(?:died|dies|dying|passed away)\b")
_DEATHBEDS = (
    Setting.VILLAGE,
    Setting.CITY,
    Setting.ROOM,
    Setting.COTTAGE,
    Setting.THRONE_ROOM,
    Setting.KITCHEN,
)
_PERSONAL = word_set("he she his him her i my me was were had went came said did")
_WITH_THINGS = frozenset(
    {
        Action.CARRY,
        Action.GIVE,
        Action.READ,
        Action.THROW,
        Action.EAT,
        Action.DRINK,
        Action.RAISE,
        Action.WAVE,
    }
)
_TWO = 2
_PAYOFF_REACH = 4
"""A remark is made over a deed that was seen so many pictures ago at the most."""

_WEAK = (Action.STAND, Action.LOOK, Action.TALK, Action.SIT, Action.LIE, Action.WALK)
"""A video begins better with anything else."""

_DARK = (Emotion.ANGER, Emotion.FEAR, Emotion.SUSPENSE)


def stage_passages(script: Script, cast: Cast, passages: Sequence[Passage]) -> list[Staging]:
    """One staging a passage, in order."""
    stage = _Stage(script, cast)
    scenes = set_scenes(script, cast, passages)
    stagings = [stage.show(passage, scene) for passage, scene in zip(passages, scenes, strict=True)]
    return fill_idle(_fill_ends(stagings, passages, stage.company.book), passages, cast)


class _Stage:
    """Where the story has come to: its people, its things, its place."""

    def __init__(self, script: Script, cast: Cast) -> None:
        self.cast = cast
        self.ranks = rank_props(script, cast)
        self.perchers = {c.character_id for c in cast.characters if c.look.species in PERCHERS}
        self.company = _Company(script, cast)
        self.continuity = Continuity(self.ranks, self.perchers)
        self.conditions = Conditions(script.title)
        self.at_sea = Setting.SHIP in (
            SETTINGS.get(bare(word)) for line in script.lines for word in line.text.split()
        )
        self.beat: Beat | None = None
        self.told: Setting | None = None
        self.moved: Setting | None = None
        """Where the picture went by itself, because the thing that is used stands there."""

    def show(self, passage: Passage, scene: Scene) -> Staging:
        """The picture of a passage."""
        if self.beat is Beat.HOOK and passage.beat is not Beat.HOOK:
            self.continuity = Continuity(self.ranks, self.perchers)
        if scene.cued or scene.setting is not self.told:
            self.moved = None
        self.beat, self.told = passage.beat, scene.setting
        setting = self.moved or scene.setting
        props = dress_set(passage.words, setting, self.ranks)
        named = find_props(passage.narrated)
        actors = self.company.gather(passage, props)
        if not scene.cued and not passage.is_dialogue:
            self.moved = (
                self.continuity.whereabouts(actors) or self._find_court(actors, setting) or self.moved
            )
            setting = self.moved or setting
        if not scene.cued and setting in _DEATHBEDS and _dies_in_bed(actors, self.cast, passage):
            setting = Setting.BEDROOM
            actors = [
                actor.model_copy(update={"action": Action.LIE, "emotion": Emotion.SADNESS})
                for actor in actors
            ]
        setting = self._suit(setting, actors, props, passage, scene)
        if setting is not scene.setting:
            props = dress_set(passage.words, setting, self.ranks)
        self.continuity.enter(setting, actors)
        actors = _hand_out(self.continuity.go_on(actors, passage.narrated), named)
        there = [] if passage.is_dialogue else [thing for thing in named if thing in props]
        self.continuity.note(actors, there, passage.narrated, setting)
        dressed = self.continuity.dress(props, actors, setting, MOST_PROPS)
        if self.at_sea and setting is Setting.SEA and Prop.SHIP not in dressed and not actors:
            dressed = [Prop.SHIP, *dressed]
        kept = tuple(prop for prop in dressed if fits(prop, setting))[: MOST_PROPS + 1]
        return Staging(
            setting=setting,
            time_of_day=scene.time_of_day,
            weather=scene.weather,
            actors=face_actors(actors, kept),
            props=kept,
            conditions=self.conditions.note(kept, actors, passage.words),
            emotion=passage.line.emotion,
        )

    def _find_court(self, actors: Sequence[Actor], setting: Setting) -> Setting | None:
        """The throne room, where a king does something who has not come to where the story is."""
        if not actors or setting in ROYAL or self.continuity.has_seen(actors):
            return None
        found = [self.cast.find(actor.character_id) for actor in actors]
        return (
            Setting.THRONE_ROOM if all(c is not None and c.look.costume in _ROYALS for c in found) else None
        )

    def _suit(
        self, setting: Setting, actors: list[Actor], props: Sequence[Prop], passage: Passage, scene: Scene
    ) -> Setting:
        """The place as this picture needs it: a pond to swim in, the deck or the sea, the sky."""
        setting = suit_place(setting, actors, self.cast, scene.home)
        if self.at_sea and setting in (Setting.SEA, Setting.SHIP):
            # People are seen on the deck; the ship is seen from afar.
            return Setting.SHIP if actors else Setting.SEA
        if not actors and props[:1] and props[0] in _OF_NIGHT_SKY:
            return Setting.NIGHT_SKY
        if any(actor.at in OUTDOOR_THINGS for actor in actors):
            return outdoors_of(setting, scene.home)
        flies = any(actor.action is Action.FLY for actor in actors)
        if flies and setting not in INDOORS and _IN_THE_AIR.search(" ".join(passage.words).lower()):
            return Setting.SKY
        return setting


class _Company:
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


def _hand_out(actors: list[Actor], named: Sequence[Prop]) -> list[Actor]:
    """The same actors; whoever comes first and carries or gives or reads something has what the words name."""
    things = [thing for thing in named if thing not in IMMOVABLE]
    if not actors or not things or actors[0].action not in _WITH_THINGS or actors[0].holds or actors[0].at:
        return actors
    if any(actor.holds == things[0] for actor in actors):
        return actors
    return [actors[0].model_copy(update={"holds": things[0].value}), *actors[1:]]


def _dies_in_bed(actors: Sequence[Actor], cast: Cast, passage: Passage) -> bool:
    """Whether words only say that somebody died, as people do at home."""
    found = [cast.find(actor.character_id) for actor in actors]
    human = all(c is not None and c.look.species is Species.HUMAN for c in found)
    dead = bool(actors) and all(actor.action is Action.DEAD for actor in actors)
    return dead and human and _DIED.search(" ".join(passage.narrated).lower()) is not None


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


def _fill_ends(stagings: list[Staging], passages: Sequence[Passage], book: NameBook) -> list[Staging]:
    """The first picture shows the conflict, the last its payoff, where their own words show nobody at it."""
    opens = passages[0].beat is Beat.HOOK and not passages[0].is_dialogue
    if opens and not any(_is_visible(actor) for actor in stagings[0].actors):
        conflict = _find_conflict(stagings, passages)
        if conflict is not None:
            told = stagings[0].time_of_day
            time = conflict.time_of_day if told is TimeOfDay.DAY else told
            stagings[0] = conflict.model_copy(update={"emotion": stagings[0].emotion, "time_of_day": time})
    _pay_off(stagings, passages, book)
    if stagings[-1].emotion in _DARK and not passages[-1].is_dialogue:
        # A moral may speak of revenge; those whom we see at the end are at peace.
        calm = tuple(actor.model_copy(update={"emotion": Emotion.CALM}) for actor in stagings[-1].actors)
        stagings[-1] = stagings[-1].model_copy(update={"actors": calm})
    return stagings


def _pay_off(stagings: list[Staging], passages: Sequence[Passage], book: NameBook) -> None:
    """A remark at the end is said over what came of it all: the last deed, then the face of who did it."""
    first = len(stagings)
    while first > 1 and _is_remark(passages[first - 1], book):
        first -= 1
    done = next(
        (s for s in reversed(stagings[:first]) if any(_is_visible(actor) for actor in s.actors)), None
    )
    if done is None:
        done = next((staging for staging in reversed(stagings) if staging.actors), None)
    if done is None:
        return
    for index in range(first, len(stagings)):
        actors = done.actors if (index - first) % 2 == 0 else done.actors[:1]
        stagings[index] = stagings[index].model_copy(
            update={"actors": actors, "props": done.props, "setting": done.setting}
        )


def _is_remark(passage: Passage, book: NameBook) -> bool:
    """Whether words at the end tell of nobody in particular: a moral."""
    words = [bare(word) for word in passage.narrated]
    if passage.beat is not Beat.RESOLUTION or passage.is_dialogue:
        return False
    return not any(word in _PERSONAL for word in words) and not book.find(passage.narrated)


def _find_conflict(stagings: list[Staging], passages: Sequence[Passage]) -> Staging | None:
    """The picture where those whom the hook names are at something: nearest to its words, else of the conflict."""
    named = {actor.character_id for actor in stagings[0].actors}
    content = {bare(word) for word in passages[0].words if len(word) > _SMALL_WORD}
    found: list[tuple[int, int, bool, int, int]] = []
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        acting = {actor.character_id for actor in staging.actors if _is_visible(actor)}
        if passage.beat in _TELLING and acting and (not named or acting & named):
            missing = len(named - {actor.character_id for actor in staging.actors})
            shared = len(content & {bare(word) for word in passage.words})
            weak = not any(actor.action not in _WEAK for actor in staging.actors)
            found.append((missing, -shared, weak, _TELLING.index(passage.beat), index))
    if found:
        best = stagings[min(found)[-1]]
        strangers = {actor.character_id for actor in best.actors} - named
        return best if len(named) < _TWO or not strangers else None
    return None if named else next((staging for staging in stagings if staging.actors), None)


def _is_visible(actor: Actor) -> bool:
    return actor.action not in (Action.STAND, Action.LOOK, Action.TALK, Action.DEAD)
