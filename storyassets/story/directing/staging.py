"""Staging: what is to be seen while a passage is said. Place, light, people and things, each only where the words give it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Costume, Species
from storyassets.model.script import Beat, Emotion, Script
from storyassets.model.shot import Action, Actor, Prop, Relation, Setting, Staging
from storyassets.story.directing.acting import PERCHERS, suit_place
from storyassets.story.directing.business import fill_idle
from storyassets.story.directing.company import Company
from storyassets.story.directing.continuity import CENTRAL_RANK, Continuity
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.ends import fill_ends
from storyassets.story.directing.scene import Scene, set_scenes
from storyassets.story.reading.dressing import MOST_PROPS, OUTDOOR_THINGS, PROP_NAMES, dress_set, fits
from storyassets.story.reading.falling import find_in_air, let_fly
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.place_words import INDOORS, SETTINGS
from storyassets.story.reading.prop_sorts import INDOOR
from storyassets.story.reading.prop_states import Conditions
from storyassets.story.reading.relations import face_actors
from storyassets.story.reading.things import find_props, rank_props
from storyassets.story.reading.views import ROYAL, indoors_of, outdoors_of
from storyassets.story.words.phrases import bare

_OF_NIGHT_SKY = (Prop.STAR, Prop.MOON)
_IN_THE_AIR = re.compile(r"\b(?:in|into|through|up in) the (?:\w+ )?(?:air|sky)\b|\bhigh above\b")
_PHONES = (Prop.TELEPHONE, Prop.PHONE)
_CALLS = re.compile(r"\b(?:call(?:ed|s|ing)?|rang|rings?|ringing|phoned?)\b")
_MEETS = re.compile(r"\b(?:door|met|meets?|visit\w*|came to (?:him|her|me)|arms|together)\b")
_OF_HOMES = INDOOR | {Prop.PIANO, Prop.BED, Prop.SPINDLE}
_MOVING_IT = (Action.PUSH, Action.PULL, Action.CARRY, Action.LOOK, Action.RIDE)
_ROYALS = (Costume.KING, Costume.QUEEN)
_DIED = re.compile(r"\b(?:died|dies|dying|passed away)\b")
_DEATHBEDS = (
    Setting.VILLAGE,
    Setting.CITY,
    Setting.ROOM,
    Setting.COTTAGE,
    Setting.THRONE_ROOM,
    Setting.KITCHEN,
)
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


def stage_passages(script: Script, cast: Cast, passages: Sequence[Passage]) -> list[Staging]:
    """One staging a passage, in order."""
    stage = _Stage(script, cast)
    scenes = set_scenes(script, cast, passages)
    stagings = [stage.show(passage, scene) for passage, scene in zip(passages, scenes, strict=True)]
    filled = fill_idle(fill_ends(stagings, passages, stage.company.book), passages, cast)
    return [flight or staging for flight, staging in zip(stage.flights, filled, strict=True)]


class _Stage:
    """Where the story has come to: its people, its things, its place."""

    def __init__(self, script: Script, cast: Cast) -> None:
        self.cast = cast
        self.ranks = rank_props(script, cast)
        self.perchers = {c.character_id for c in cast.characters if c.look.species in PERCHERS}
        self.company = Company(script, cast)
        self.continuity = Continuity(self.ranks, self.perchers)
        self.conditions = Conditions(script.title)
        self.flights: list[Staging | None] = []
        """Of each passage, its picture while something is in the air: what is told later goes on from how it lands."""

        self.at_sea = Setting.SHIP in (
            SETTINGS.get(bare(word)) for line in script.lines for word in line.text.split()
        )
        self.on_phone = False
        self.beat: Beat | None = None
        self.told: Setting | None = None
        self.moved: Setting | None = None
        """Where the picture went by itself, because the thing that is used stands there."""

    def show(self, passage: Passage, scene: Scene) -> Staging:
        """The picture of a passage."""
        if self.beat is Beat.HOOK and passage.beat is not Beat.HOOK:
            self.continuity = Continuity(self.ranks, self.perchers)
            self.on_phone = False
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
        actors = self._hear_from_afar(actors, passage, scene)
        if not actors and not passage.is_dialogue and OUTDOOR_THINGS & set(named) and setting in INDOORS:
            setting = outdoors_of(setting, scene.home)
            props = dress_set(passage.words, setting, self.ranks)
        setting = self._suit(setting, actors, props, passage, scene)
        if setting is not scene.setting:
            props = dress_set(passage.words, setting, self.ranks)
        self.continuity.enter(setting, actors)
        actors = _hand_out(self.continuity.go_on(actors, passage.narrated), named)
        used = [Prop(actor.at) for actor in actors if actor.at in PROP_NAMES]
        there = [] if passage.is_dialogue else [*used, *(thing for thing in named if thing in props)]
        hands, seats = dict(self.continuity.hands), dict(self.continuity.seats)
        self.continuity.note(actors, there, passage.narrated, setting)
        dressed = self.continuity.dress(props, actors, setting, MOST_PROPS)
        if self.at_sea and setting is Setting.SEA and Prop.SHIP not in dressed and not actors:
            dressed = [Prop.SHIP, *dressed]
        kept = tuple(prop for prop in dressed if fits(prop, setting))[: MOST_PROPS + 1]
        staging = Staging(
            setting=setting,
            time_of_day=scene.time_of_day,
            weather=scene.weather,
            actors=face_actors(actors, kept),
            props=kept,
            conditions=self.conditions.note(kept, actors, passage.words),
            emotion=passage.line.emotion,
        )
        self.flights.append(_show_flight(staging, passage, hands, seats))
        return staging

    def _hear_from_afar(self, actors: list[Actor], passage: Passage, scene: Scene) -> list[Actor]:
        """Those who speak by telephone are not together: only the first of them is seen, until somebody goes."""
        phone = next((p for p in _PHONES if p in self.ranks), None)
        if sum(self.ranks.get(p, 0.0) for p in _PHONES) < CENTRAL_RANK:
            return actors
        text = " ".join(passage.narrated).lower()
        if phone is None or scene.cued or _MEETS.search(text):
            self.on_phone = False
        elif _CALLS.search(text):
            self.on_phone = True
        if not self.on_phone or phone is None or not actors:
            return actors
        first = actors[0]
        if first.action is Action.TALK and not passage.is_dialogue:
            first = first.model_copy(update={"holds": phone.value})
        return [first]

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
        at_home = any(actor.at in _OF_HOMES and actor.action not in _MOVING_IT for actor in actors)
        if at_home and setting not in INDOORS and not scene.cued:
            self.moved = indoors_of(setting, scene.home)
            return self.moved
        if not actors and props[:1] and props[0] in _OF_NIGHT_SKY:
            return Setting.NIGHT_SKY
        if any(actor.at in OUTDOOR_THINGS for actor in actors):
            return outdoors_of(setting, scene.home)
        flies = any(actor.action is Action.FLY for actor in actors)
        if flies and setting not in INDOORS and _IN_THE_AIR.search(" ".join(passage.words).lower()):
            return Setting.SKY
        return setting


def _show_flight(
    staging: Staging, passage: Passage, hands: dict[str, str], seats: dict[str, tuple[str, Relation]]
) -> Staging | None:
    """The same picture a moment before, if the words let something fall or fly."""
    thing = find_in_air(passage.narrated)
    if thing is None or not fits(thing, staging.setting):
        return None
    actors = let_fly(thing, staging.actors, hands, seats)
    if actors is None:
        return None
    props = (thing, *(prop for prop in staging.props if prop is not thing))[: MOST_PROPS + 1]
    return staging.model_copy(update={"actors": face_actors(actors, props), "props": props, "in_air": thing})


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
