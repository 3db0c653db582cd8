"""Continuity: what stays as it was from one picture to the next: who holds what, who sits where, what stands there."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from storyassets.model.place import Setting
from storyassets.model.prop import Prop, props_named
from storyassets.model.shot import Action, Actor, Relation
from storyassets.story.reading.dressing import PROP_NAMES, fits
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.prop_words_of_work import OF_WORK
from storyassets.story.reading.things import find_props, is_plain

CENTRAL_RANK = 3.0
"""A thing of this rank is what the story is about: it stays in sight where it was seen."""

_MOVES = frozenset(
    {Action.WALK, Action.RUN, Action.FLY, Action.SWIM, Action.FALL, Action.JUMP, Action.FIGHT, Action.DANCE}
    | {Action.CLIMB, Action.RIDE, Action.TRAPPED, Action.DEAD}
)
"""Whoever does these has left the seat."""

_KEEPS = frozenset({Action.STAND, Action.LOOK, Action.WALK, Action.RUN, Action.FLY, Action.SIT, Action.SWIM})
"""Whoever does these may have something in the hands all the while."""

_WALKED_WITH = props_named("crutches oar pitchfork")
_TOOLS = frozenset({Prop.SAW.value, Prop.AXE.value, Prop.KNIFE.value, Prop.HAMMER.value, Prop.SCISSORS.value})
_IN_PASSING = (
    _TOOLS
    | frozenset(prop.value for prop in OF_WORK if prop not in _WALKED_WITH)
    | frozenset(
        prop.value
        for prop in props_named(
            "wrench toolbox paintbrush matches tray plate shovel phone telephone laptop camera money cash credit_card check pen dress medal trophy fork glass microphone"
        )
    )
)
"""Nobody goes about with these once it is told what was done with them."""

_KEPT_IN_HAND = 2
"""In so many pictures one still has in the hand what the words name no more."""

CARRIED_ABOUT = frozenset(
    prop.value
    for prop in props_named(
        "umbrella closed_umbrella bag backpack suitcase basket stick spear sword lantern cheese doll teddy crutches oar"
    )
)
"""With these one goes about all day."""

_EATEN_OR_POCKETED = props_named(
    "sandwich pizza soup coffee cup hot_sauce lunch_bag cookie phone money cash check notebook document pen medal credit_card wallet"
)
"""These lie about nowhere when nobody has them in the hands."""

_LETS_GO = frozenset(
    {
        Action.GIVE,
        Action.THROW,
        Action.EAT,
        Action.DRINK,
        Action.FALL,
        Action.FIGHT,
        Action.SLEEP,
        Action.DEAD,
        Action.LAY,
    }
)
_SCENERY = frozenset(
    {Prop.SUN, Prop.MOON, Prop.STAR, Prop.DOOR, Prop.WINDOW, Prop.WATER, Prop.HEART, Prop.TREE, Prop.HOUSE}
    | {Prop.WALL, Prop.SHIP, Prop.TRAIN, Prop.BRIDGE}
)
"""These belong to the place, or come and go."""

_IN_EVERY_HOUSE = frozenset({Prop.TABLE, Prop.CHAIR, Prop.BED, Prop.FIRE, Prop.OVEN, Prop.WELL, Prop.DESK})
_PUT_DOWN = frozenset({Prop.CHAIR, Prop.LADDER, Prop.WHEEL, Prop.LAMP, Prop.POT, Prop.TRAP, Prop.CRADLE})
"""These stay where they were put."""

_PERCHED = frozenset(
    {Action.STAND, Action.LOOK, Action.SIT, Action.TALK, Action.SHOUT, Action.CARRY, Action.SLEEP, Action.CRY}
    | {Action.LAUGH, Action.POINT}
)
_WITH_TREES = (Setting.FOREST, Setting.FIELD, Setting.ROAD, Setting.GARDEN, Setting.FARMYARD, Setting.VILLAGE)
_LOST = re.compile(
    r"\b(?:fell|falls?|falling|drop\w*|lost|loses?|gave|given|gives?|threw|thrown|throws?|let (?:\w+ )?go|put|puts|laid"
    r"|stole\w*|took|takes?|snatch\w*|ate|eaten|swallow\w*|broke\w*|sold|sells?|hand(?:ed|s))\b"
)
_HUNG = re.compile(r"\b(?:hung|hangs?|hanging|pinned|nailed)\b")
_TAKEN_AWAY = re.compile(r"\b(?:stole|stolen|vanish\w*|disappear\w*|gone|lost|missing|sold)\b")
"""Of what these are said, that stands there no more."""

_SEATS = (Relation.ON, Relation.IN, Relation.UNDER)


def find_lost(words: Sequence[str]) -> frozenset[Prop]:
    """The things that words say have left somebody's hands."""
    return frozenset(find_props(words)) if _LOST.search(" ".join(words).lower()) else frozenset()


@dataclass
class Continuity:
    """What was seen so far."""

    ranks: Mapping[Prop, float]
    perchers: Collection[str] = ()
    """Who sits in trees."""

    hands: dict[str, str] = field(default_factory=dict)
    seats: dict[str, tuple[str, Relation]] = field(default_factory=dict)
    furniture: dict[Setting, list[Prop]] = field(default_factory=dict)
    setting: Setting | None = None
    gone: set[str] = field(default_factory=set)
    """What was eaten."""

    company: set[str] = field(default_factory=set)
    """Who was seen there."""

    unsaid: dict[str, int] = field(default_factory=dict)
    """For how many pictures the words have not named what is in a hand."""

    def enter(self, setting: Setting, actors: Sequence[Actor]) -> None:
        """The next picture is there: elsewhere nobody sits where they sat, nor has what they did not carry there."""
        if setting is not self.setting:
            moving = {actor.character_id for actor in actors if actor.action in _MOVES | {Action.CARRY}}
            self.hands = {who: thing for who, thing in self.hands.items() if who in moving}
            self.seats = {}
            self.company = set()
        self.setting = setting

    def has_seen(self, actors: Sequence[Actor]) -> bool:
        """Whether one of them was seen in this place already."""
        return any(actor.character_id in self.company for actor in actors)

    def whereabouts(self, actors: Sequence[Actor]) -> Setting | None:
        """Where the large thing stands at which one of them is busy, if it is known to stand in one place only."""
        for actor in actors:
            places = [place for place, things in self.furniture.items() if actor.at in things]
            if len(places) == 1:
                return places[0]
        return None

    def go_on(self, actors: Sequence[Actor], words: Sequence[str]) -> list[Actor]:
        """The same actors, with what they still hold and where they still are."""
        lost = find_lost(words)
        return [self._settle(actor, lost) for actor in actors]

    def _settle(self, actor: Actor, lost: Collection[Prop]) -> Actor:
        who = actor.character_id
        kept = self.hands.get(who, "")
        free = kept and not actor.holds and kept not in lost and kept not in self.company
        if free and (actor.action in _KEEPS or (actor.action is Action.WORK and kept in _TOOLS)):
            actor = actor.model_copy(update={"holds": kept})
        seat = self.seats.get(who)
        if seat is not None and not actor.at and actor.action not in _MOVES:
            actor = actor.model_copy(update={"at": seat[0], "relation": seat[1]})
        return self._perch(actor)

    def _perch(self, actor: Actor) -> Actor:
        """A bird that is not said to be anywhere else is up in the tree of which the story tells; there it perches."""
        if actor.action is Action.SIT and actor.at == Prop.TREE.value and actor.character_id in self.perchers:
            return actor.model_copy(update={"action": Action.LOOK})
        idle = actor.action in _PERCHED and not actor.at
        if (
            idle
            and actor.character_id in self.perchers
            and self.setting in _WITH_TREES
            and Prop.TREE in self.ranks
        ):
            return actor.model_copy(update={"at": Prop.TREE.value, "relation": Relation.ON})
        return actor

    def note(
        self, actors: Sequence[Actor], named: Sequence[Prop], words: Sequence[str], setting: Setting
    ) -> None:
        """Remember a picture: `named` are the things of it that its words name."""
        lost = find_lost(words)
        seen = {actor.character_id for actor in actors}
        # What is told of while its holder is not seen has left the hands: 'down fell the cheese'.
        self.hands = {who: thing for who, thing in self.hands.items() if who in seen or thing not in lost}
        hung = bool(_HUNG.search(" ".join(words).lower()))
        for actor in actors:
            self._note_actor(actor, lost)
            if hung and actor.holds == self.hands.get(actor.character_id):
                self.hands.pop(actor.character_id, None)
            if actor.action is Action.EAT and actor.holds:
                self.gone.add(actor.holds)
        self._put_away(named)
        held = set(self.hands.values())
        # Whoever is carried now was somebody by themselves before.
        self.company = (self.company | seen) - held
        there = self.furniture.setdefault(setting, [])
        there[:] = [thing for thing in there if thing.value not in held | self.gone]
        if _TAKEN_AWAY.search(" ".join(words).lower()):
            taken = {*named, *find_props(words)}
            there[:] = [thing for thing in there if thing not in taken]
            return
        for thing in named:
            if (
                self._stays(thing)
                and thing.value not in held | self.gone
                and thing not in there
                and fits(thing, setting)
            ):
                self._move(thing)
                there.append(thing)

    def _put_away(self, named: Sequence[Prop]) -> None:
        """A tool or a phone of which the words say nothing more is no longer in the hand."""
        spoken_of = {thing.value for thing in named}
        self.unsaid = {
            thing: 0 if thing in spoken_of else self.unsaid.get(thing, 0) + 1 for thing in self.hands.values()
        }
        self.hands = {
            who: thing
            for who, thing in self.hands.items()
            if thing in spoken_of or not (thing in _IN_PASSING or self._is_forgotten(who, thing))
        }

    def _is_forgotten(self, who: str, thing: str) -> bool:
        """Whether a thing has been in a hand for so long that one takes it for part of the body."""
        lasting = thing in CARRIED_ABOUT or thing not in PROP_NAMES or who in self.perchers
        return not lasting and self.unsaid[thing] > _KEPT_IN_HAND

    def _move(self, thing: Prop) -> None:
        """A thing of which there is but one stands at one place."""
        if thing not in _IN_EVERY_HOUSE:
            for things in self.furniture.values():
                things[:] = [one for one in things if one is not thing]

    def _note_actor(self, actor: Actor, lost: Collection[Prop]) -> None:
        who = actor.character_id
        if actor.action is Action.RIDE and actor.at in PROP_NAMES:
            # It goes with its rider.
            for things in self.furniture.values():
                things[:] = [thing for thing in things if thing.value != actor.at]
        if actor.action is Action.WORK and actor.holds:
            # Whoever mends or cuts a thing does not carry it off.
            return
        if actor.holds in PROP_NAMES and actor.action not in _LETS_GO:
            self.hands = {other: thing for other, thing in self.hands.items() if thing != actor.holds}
            self.hands[who] = actor.holds
        elif self.hands.get(who) in lost or actor.action in _LETS_GO or actor.holds:
            self.hands.pop(who, None)
        if actor.at in PROP_NAMES and actor.relation in _SEATS:
            self.seats[who] = (actor.at, actor.relation)
        elif actor.action in _MOVES or actor.at:
            self.seats.pop(who, None)

    def _stays(self, thing: Prop) -> bool:
        if thing in IMMOVABLE or thing in _PUT_DOWN:
            return thing not in _SCENERY
        central = self.ranks.get(thing, 0.0) >= CENTRAL_RANK
        return central and thing not in _EATEN_OR_POCKETED and not is_plain(thing)

    def dress(
        self, props: Sequence[Prop], actors: Sequence[Actor], setting: Setting, most: int
    ) -> list[Prop]:
        """The things of a picture: those in use first, then the named ones, then what stands there anyway."""
        used = [Prop(name) for actor in actors for name in (actor.at, actor.holds) if name in PROP_NAMES]
        held = {actor.holds for actor in actors} | set(self.hands.values())
        standing = [thing for thing in reversed(self.furniture.get(setting, [])) if thing.value not in held]
        wanted = list(dict.fromkeys((*used, *props)))
        room = [thing for thing in standing if thing not in wanted]
        return [*wanted, *(room[:1] if len(wanted) < most else [])][: most + 1]
