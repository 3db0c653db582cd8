"""Staging: what is to be seen while a passage is said. Place, light, people and things, each only where the words give it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Beat, Emotion, Script
from storyassets.model.shot import Action, Actor, Condition, Staging
from storyassets.story.directing.acting import PERCHERS, suit_place
from storyassets.story.directing.business import fill_idle
from storyassets.story.directing.chase import run_after
from storyassets.story.directing.company import Company
from storyassets.story.directing.continuity import Continuity
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.deathbeds import dies_in_bed
from storyassets.story.directing.dwellers import bring_whole_kind, find_rulers, leave_outside
from storyassets.story.directing.ends import fill_ends
from storyassets.story.directing.in_hands import hand_out, show_flight
from storyassets.story.directing.loss import find_trace, is_missing
from storyassets.story.directing.scene_setting import set_scenes
from storyassets.story.directing.telephone import Telephone
from storyassets.story.directing.thoughts import find_told_thing, imagine_thing, is_saved_for
from storyassets.story.directing.told_scene import Scene
from storyassets.story.reading.absence import find_absent
from storyassets.story.reading.contents import stow
from storyassets.story.reading.dressing import MOST_PROPS, PROP_NAMES, dress_set, fits, leads_outside
from storyassets.story.reading.falling import lay_down
from storyassets.story.reading.handling import with_large_thing
from storyassets.story.reading.place_asides import clear_script
from storyassets.story.reading.place_words import INDOORS, SETTINGS
from storyassets.story.reading.prop_sorts import INDOOR
from storyassets.story.reading.prop_states import Conditions
from storyassets.story.reading.relations import face_actors
from storyassets.story.reading.things import find_props, rank_props
from storyassets.story.reading.views import ROYAL, VEHICLES, indoors_of, outdoors_of
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import word_set

_WATERS = (Setting.SEA, Setting.SHIP, Setting.SHORE, Setting.RIVER, Setting.HARBOUR, Setting.LIGHTHOUSE)
_SINKS = re.compile(
    r"\b(?:ship|boat)\b.*\b(?:sank|sunk|sinks|went down|wrecked|capsized)\b|\b(?:sank|wrecked|sunk)\b.*\b(?:ship|boat)\b"
)
_HOURS = word_set(
    "night morning evening dawn dusk noon midnight day winter summer spring autumn week month year years"
)
_MOST_OPENINGS = 2
_GOES_TO_SEA = re.compile(r"\b(?:went|goes|gone|going|ran away|off) to sea\b")
_OF_NIGHT_SKY = (Prop.STAR, Prop.MOON)
_IN_THE_AIR = re.compile(r"\b(?:in|into|through|up in) the (?:\w+ )?(?:air|sky)\b|\bhigh above\b")
_OF_HOMES = INDOOR | {Prop.PIANO, Prop.BED, Prop.SPINDLE}
_MOVING_IT = (Action.PUSH, Action.PULL, Action.CARRY, Action.LOOK, Action.RIDE)
_OF_COURTS = word_set(
    "throne court castle palace kingdom crown queen prince princess hall royal majesty courtiers king's kings realm reign reigned"
)
_PLAIN_KINGS = word_set("old young great good wise little mighty proud poor rich cruel")
"""A king of something of whose house nothing of this is told may sit under an oak."""


def _find_spirits(cast: Cast) -> frozenset[str]:
    """Who is the king of something: the Moth King, the Frost King."""
    named = {one.character_id: one.role.name.lower().removeprefix("the ").split() for one in cast.characters}
    return frozenset(
        who
        for who, name in named.items()
        if len(name) > 1 and name[-1] in ("king", "queen") and name[0] not in _PLAIN_KINGS
    )


def stage_passages(script: Script, cast: Cast, passages: Sequence[Passage]) -> list[Staging]:
    """One staging a passage, in order."""
    stage = _Stage(script, cast)
    scenes = set_scenes(script, cast, passages)
    stagings = [stage.show(passage, scene) for passage, scene in zip(passages, scenes, strict=True)]
    filled = fill_idle(fill_ends(stagings, passages, stage.company.book, cast), passages, cast)
    return [flight or staging for flight, staging in zip(stage.flights, filled, strict=True)]


class _Stage:
    """Where the story has come to: its people, its things, its place."""

    def __init__(self, script: Script, cast: Cast) -> None:
        self.cast = cast
        self.ranks = rank_props(script, cast)
        self.perchers = {c.character_id for c in cast.characters if c.look.species in PERCHERS}
        words = {bare(word) for line in clear_script(script).lines for word in line.text.split()}
        self.rulers = find_rulers(cast) - (frozenset() if words & _OF_COURTS else _find_spirits(cast))
        self.company = Company(script, cast)
        self.continuity = Continuity(self.ranks, self.perchers)
        self.conditions = Conditions(script.title)
        self.flights: list[Staging | None] = []
        """Of each passage, its picture while something is in the air: what is told later goes on from how it lands."""

        self.at_sea = any(SETTINGS.get(word) is Setting.SHIP for word in words)
        self.telephone = Telephone(self.ranks, cast)
        self.beat: Beat | None = None
        self.seen_at: tuple[Setting, TimeOfDay, Weather] | None = None
        self.openings = 0
        self.told: Setting | None = None
        self.moved: Setting | None = None
        """Where the picture went by itself, because the thing that is used stands there."""

    def show(self, passage: Passage, scene: Scene) -> Staging:
        """The picture of a passage."""
        self._go_to(passage, scene)
        setting = self.moved or scene.setting
        props = dress_set(passage.words, setting, self.ranks)
        actors = self.company.gather(passage, props)
        if not passage.is_dialogue:
            actors = self._settle_company(actors, setting, passage, scene)
        if scene.longed_for and passage.is_dialogue:
            actors = [actor for actor in actors if actor.character_id == passage.line.speaker] or actors
        if self.company.imagined:
            return self._imagine(actors, props, scene.spoken_of or setting, passage, scene)
        if not props and self._opens_a_time(passage, setting, scene):
            actors = []
        told = find_told_thing(passage.narrated)
        if told is not None and (not fits(told, setting) or is_saved_for(passage.narrated)):
            self.flights.append(None)
            return imagine_thing(told, self._compose(setting, actors, props, passage, scene))
        actors = self.telephone.hear(actors, passage, scene)
        if is_missing(passage.narrated):
            return self._show_loss(actors, props, setting, passage, scene)
        actors = run_after(actors, passage.narrated, self.cast)
        setting, actors = self._settle(setting, actors, passage, scene)
        named = find_props(passage.narrated)
        rides = setting in VEHICLES
        if (
            not (actors or rides or passage.is_dialogue)
            and any(leads_outside(prop, setting) for prop in named)
            and setting in INDOORS
        ):
            setting = outdoors_of(setting, scene.home)
        if setting is not scene.setting:
            props = dress_set(passage.words, setting, self.ranks)
        setting = self._suit(setting, actors, props, passage, scene)
        if setting is not scene.setting:
            props = dress_set(passage.words, setting, self.ranks)
        return self._furnish(setting, actors, props, passage, scene)

    def _settle_company(
        self, actors: list[Actor], setting: Setting, passage: Passage, scene: Scene
    ) -> list[Actor]:
        """All of whom words speak at once; in a room, those who can be there."""
        actors = bring_whole_kind(actors, passage.narrated, self.cast)
        if not scene.cued or setting not in INDOORS or setting in (Setting.STABLE, Setting.CAVE):
            return actors
        named = {mention.character_id for mention in self.company.book.find(passage.narrated)}
        return leave_outside(actors, named, self.cast, self.company.seen)

    def _opens_a_time(self, passage: Passage, setting: Setting, scene: Scene) -> bool:
        """Whether words only say when it is, 'on the coldest night of the year': the place in that light, and nobody."""
        now = (setting, scene.time_of_day, scene.weather)
        changed, self.seen_at = now != self.seen_at, now
        if passage.is_dialogue or not changed or self.telephone.in_use or self.openings >= _MOST_OPENINGS:
            return False
        words = [bare(word) for word in passage.narrated]
        line, span = passage.lines[-1], passage.spans[-1]
        told = any(span.first_word <= deed.at < span.end_word for deed in self.company.deeds[line.line_id])
        goes_on = span.end_word < len(line.text.split())
        if told or not goes_on or len(passage.spans) > 1 or not set(words) & _HOURS or self.beat is Beat.HOOK:
            return False
        self.openings += 1
        return True

    def _show_loss(
        self, actors: list[Actor], props: Sequence[Prop], setting: Setting, passage: Passage, scene: Scene
    ) -> Staging:
        """What was stolen is gone: its owner sees what is left of it."""
        left, state = find_trace(find_props(passage.narrated))
        setting = outdoors_of(setting, scene.home) if left is Prop.CHAIN else setting
        self.flights.append(None)
        owners = [actor.model_copy(update={"action": Action.LOOK, "holds": ""}) for actor in actors[:1]]
        staging = self._compose(setting, owners, (left,), passage, scene)
        return staging.model_copy(update={"conditions": (Condition(prop=left, state=state),)})

    def _go_to(self, passage: Passage, scene: Scene) -> None:
        """The next passage, perhaps elsewhere."""
        if self.beat is Beat.HOOK and passage.beat is not Beat.HOOK:
            self.continuity = Continuity(self.ranks, self.perchers)
            self.telephone.in_use = False
            self.moved = None
        if scene.cued or scene.setting is not self.told:
            self.moved = None
        self.beat, self.told = passage.beat, scene.setting

    def _settle(
        self, setting: Setting, actors: list[Actor], passage: Passage, scene: Scene
    ) -> tuple[Setting, list[Actor]]:
        """Where that is done: at the thing that is used, in the king's hall, on a deathbed."""
        if _SINKS.search(" ".join(passage.narrated).lower()):
            return Setting.SEA, []
        if scene.cued:
            return setting, actors
        if self.telephone.in_use and setting in _WATERS:
            # Whoever went to sea calls; whoever is called is at home.
            return (Setting.ROOM if scene.home in _WATERS else indoors_of(scene.home, scene.home)), actors
        if not passage.is_dialogue:
            self.moved = (
                self.continuity.whereabouts(actors) or self._find_court(actors, setting) or self.moved
            )
            setting = self.moved or setting
        if dies_in_bed(actors, setting, self.cast, passage):
            return Setting.BEDROOM, [a.model_copy(update={"emotion": Emotion.SADNESS}) for a in actors]
        return setting, actors

    def _furnish(
        self, setting: Setting, actors: list[Actor], props: Sequence[Prop], passage: Passage, scene: Scene
    ) -> Staging:
        """The picture there, with all that stays from those before it."""
        named = find_props(passage.narrated)
        there_are = find_props(passage.narrated, find_absent(passage.narrated))
        self.continuity.enter(setting, actors)
        actors = hand_out(self.continuity.go_on(actors, passage.narrated), there_are, passage.narrated)
        actors = [with_large_thing(actor) for actor in actors]
        used = [Prop(actor.at) for actor in actors if actor.at in PROP_NAMES]
        there = [] if passage.is_dialogue else [*used, *(thing for thing in named if thing in props)]
        hands, seats = dict(self.continuity.hands), dict(self.continuity.seats)
        self.continuity.note(actors, there, passage.narrated, setting)
        dressed = self.continuity.dress(props, actors, setting, MOST_PROPS)
        if self.at_sea and setting is Setting.SEA and Prop.SHIP not in dressed and not actors:
            dressed = [Prop.SHIP, *dressed]
        staging = self._compose(setting, actors, dressed, passage, scene)
        flight = show_flight(staging, passage, hands, seats)
        self.flights.append(flight)
        return staging if flight else lay_down(staging, passage.narrated)

    def _imagine(
        self, actors: list[Actor], props: Sequence[Prop], setting: Setting, passage: Passage, scene: Scene
    ) -> Staging:
        """What is only in somebody's mind: nothing of it stays."""
        actors = run_after(actors, passage.narrated, self.cast)
        setting = suit_place(setting, actors, self.cast, scene.home)
        self.flights.append(None)
        staging = self._compose(setting, actors, props, passage, scene)
        return staging.model_copy(update={"imagined": True})

    def _compose(
        self,
        setting: Setting,
        actors: Sequence[Actor],
        props: Sequence[Prop],
        passage: Passage,
        scene: Scene,
    ) -> Staging:
        line = [] if passage.is_dialogue else _told_there(passage)
        props, actors = stow(props, actors, line, set(self.ranks))
        props = self.conditions.put_away(props, {actor.holds for actor in actors})
        kept = tuple(prop for prop in props if fits(prop, setting))[: MOST_PROPS + 1]
        return Staging(
            setting=setting,
            landmark=scene.landmark if setting is scene.setting else None,
            time_of_day=scene.time_of_day,
            weather=scene.weather,
            actors=face_actors(actors, kept),
            props=kept,
            conditions=self.conditions.note(kept, actors, passage.words, line),
            emotion=passage.line.emotion,
        )

    def _find_court(self, actors: Sequence[Actor], setting: Setting) -> Setting | None:
        """The throne room, where a king does something who has not come to where the story is."""
        if not actors or setting in ROYAL or self.continuity.has_seen(actors):
            return None
        return Setting.THRONE_ROOM if all(actor.character_id in self.rulers for actor in actors) else None

    def _suit(
        self, setting: Setting, actors: list[Actor], props: Sequence[Prop], passage: Passage, scene: Scene
    ) -> Setting:
        """The place as this picture needs it: a pond to swim in, the deck or the sea, the sky."""
        setting = suit_place(setting, actors, self.cast, scene.home)
        if actors and _GOES_TO_SEA.search(" ".join(passage.narrated).lower()):
            return Setting.HARBOUR
        if self.at_sea and setting in (Setting.SEA, Setting.SHIP):
            # People are seen on the deck; the ship is seen from afar.
            return Setting.SHIP if actors else Setting.SEA
        at_home = any(actor.at in _OF_HOMES and actor.action not in _MOVING_IT for actor in actors)
        if at_home and setting not in INDOORS and not scene.cued:
            self.moved = indoors_of(setting, scene.home)
            return self.moved
        if self.at_sea and not actors and props[:1] == (Prop.SHIP,) and setting not in _WATERS:
            return Setting.SEA
        if not actors and props[:1] and props[0] in _OF_NIGHT_SKY:
            return Setting.NIGHT_SKY
        if setting not in VEHICLES and any(leads_outside(actor.at, setting) for actor in actors):
            return outdoors_of(setting, scene.home)
        flies = any(actor.action is Action.FLY for actor in actors)
        if flies and setting not in INDOORS and _IN_THE_AIR.search(passage.low):
            return Setting.SKY
        return setting


def _told_there(passage: Passage) -> list[str]:
    """What is narrated there, from the start of its line to the end of the clause: what comes later is not there yet."""
    told = [line.text.split() for line in passage.lines if line.speaker == NARRATOR]
    if not told or passage.lines[-1].speaker != NARRATOR:
        return [word for words in told for word in words]
    end, last = passage.spans[-1].end_word, told[-1]
    while end < len(last) and not ends_clause(last[end - 1]):
        end += 1
    return [*(word for words in told[:-1] for word in words), *last[:end]]
