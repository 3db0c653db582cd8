"""Acting: the deeds on a passage's words become figures, each with one action and one feeling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.model.script import Emotion, Line
from storyassets.model.shot import Action, Actor, WordSpan
from storyassets.story.reading.deed import Deed
from storyassets.story.reading.holding import find_holding
from storyassets.story.reading.views import outdoors_of
from storyassets.story.words.feeling import feel
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_FATES = (Action.DEAD, Action.TRAPPED)
_QUIET = (Action.STAND, Action.LOOK, Action.TALK, Action.SHOUT, Action.WALK)
_POSTURES = (Action.LIE, Action.SIT, Action.CARRY, Action.GIVE)
_STILL = (*_QUIET, *_POSTURES, Action.SLEEP, Action.CRY, Action.BEG)
"""Whoever is trapped can do these and still be trapped."""

_LASTING = frozenset(
    {
        Action.RUN,
        Action.WALK,
        Action.FLY,
        Action.SWIM,
        Action.EAT,
        Action.DRINK,
        Action.SLEEP,
        Action.WORK,
        Action.SIT,
    }
    | {Action.LIE, Action.CARRY, Action.CRY, Action.BEG, Action.DANCE, Action.CLIMB, Action.HIDE, Action.LOOK}
    | {
        Action.FIGHT,
        Action.KNEEL,
        Action.EMBRACE,
        Action.PLAY,
        Action.READ,
        Action.WRITE,
        Action.PUSH,
        Action.PULL,
    }
    | {Action.RIDE, Action.DIG}
)
_WHERE = word_set("on in under at by upon inside beside behind near among up")
_SEEING = (None, Action.LOOK, Action.GIVE)
_MEANWHILE = word_set("while when as after before")
_GOES_ON = 9
"""After so many words nobody is still at what they did."""

_SHOWN_BY = {Emotion.JOY: Action.LAUGH, Emotion.ANGER: Action.POINT, Emotion.WONDER: Action.LOOK}
"""What someone does who is only said to feel."""

_WATERS = (Setting.RIVER, Setting.POND, Setting.SEA, Setting.SHORE, Setting.POOL, Setting.CANAL)
FLIERS = frozenset(
    {
        Species.BAT,
        Species.BEE,
        Species.BIRD,
        Species.CROW,
        Species.DOVE,
        Species.EAGLE,
        Species.BUTTERFLY,
        Species.FLY,
        Species.PARROT,
        Species.HAWK,
    }
    | {Species.SPARROW, Species.SWALLOW, Species.WIND}
)
SWIMMERS = frozenset({Species.DOLPHIN, Species.FISH, Species.WHALE})
WINGED = (
    FLIERS
    | {Species.OWL, Species.DUCK, Species.GOOSE, Species.SWAN, Species.STORK, Species.CRANE}
    | {*(Species.HEN, Species.COCK, Species.PEACOCK, Species.PARTRIDGE, Species.GRASSHOPPER)}
)
PERCHERS = frozenset(
    {Species.BIRD, Species.CROW, Species.DOVE, Species.EAGLE, Species.HAWK, Species.OWL, Species.SPARROW}
    | {Species.SWALLOW}
)
_ROOMS = (
    *(Setting.ROOM, Setting.KITCHEN, Setting.BEDROOM, Setting.SHOP, Setting.OFFICE, Setting.HALL),
    Setting.DINING_ROOM,
    *(
        Setting.THRONE_ROOM,
        Setting.COTTAGE,
        Setting.ATTIC,
        Setting.STAIRS,
        Setting.CLASSROOM,
        Setting.WORKSHOP,
    ),
)
_CATTLE = frozenset(
    {Species.ASS, Species.BULL, Species.CALF, Species.CAMEL, Species.COW, Species.ELEPHANT, Species.HORSE}
    | {Species.OX, Species.BEAR, Species.STAG, Species.PIG, Species.BOAR}
)
"""These do not stand on a carpet."""

_HELPLESS = (Action.FALL, Action.TRAPPED, Action.HIDE)
_WARY = (Action.LOOK, Action.STAND, Action.HIDE, Action.WALK, Action.RUN, Action.CLIMB, Action.SIT)
_FEELING = (
    Action.LOOK,
    Action.STAND,
    Action.SIT,
    Action.LIE,
    Action.TALK,
    Action.SHOUT,
    Action.CRY,
    Action.BEG,
)
_BRIGHT = (Emotion.JOY, Emotion.LOVE, Emotion.WONDER)
_GLAD = (Emotion.JOY, Emotion.LOVE)
_HEAVY = (Emotion.FEAR, Emotion.SADNESS)


@dataclass
class Fates:
    """Who is dead or trapped: that outlasts the passage that says so."""

    of: dict[str, Action] = field(default_factory=dict)

    def may_appear(self, who: str, deeds: list[Deed]) -> bool:
        """Whether someone can be on a picture: the dead are seen where they die, and afterwards where it is told what they did."""
        return self.of.get(who) is not Action.DEAD or any(
            deed.is_doer and deed.action is not None for deed in deeds
        )

    def revive(self, who: str) -> None:
        """Whoever speaks is alive, and was only thought dead."""
        if self.of.get(who) is Action.DEAD:
            del self.of[who]

    def settle(self, who: str, deeds: list[Deed]) -> Action | None:
        """The fate of someone after these deeds, or None."""
        for deed in deeds:
            if deed.action in _FATES:
                self.of[who] = deed.action
            elif self.of.get(who) is Action.TRAPPED and (deed.is_freed or deed.action not in (None, *_STILL)):
                del self.of[who]
        return self.of.get(who)


def act_out(deeds: list[Deed], span: WordSpan, line: Line, fates: Fates) -> list[Actor]:
    """Doers on these words, then those it is done to; else whoever is still at it; else the line's subjects."""
    here = [deed for deed in deeds if span.first_word <= deed.at < span.end_word]
    before = [deed for deed in deeds if deed.at < span.first_word and deed.is_doer]
    if before and not any(deed.is_doer for deed in here):
        # The sentence goes on, and so does whoever was last at it; not for ever.
        still = [deed for deed in before if deed.at == before[-1].at]
        last = max((deed for deed in deeds if deed.at < span.first_word), key=lambda deed: deed.at)
        if (
            not last.is_doer
            and bare(line.text.split()[span.first_word]) in _WHERE
            and before[-1].action in _SEEING
        ):
            # 'He saw a crow / on the limb of a tree': the crow is there; 'gave me a loaf / in a bag': I have it.
            still = [last]
        elif not last.is_doer:
            still = [*still, last]
        if span.first_word - before[-1].at > _GOES_ON:
            still = [replace(deed, action=None, holds="", by="") for deed in still]
        here = [*(replace(deed, at=span.first_word) for deed in still), *here]
    if not here:
        here = [Deed(span.first_word, subject) for subject in line.subjects[:2]]
    main = _main_clause(line.text.split(), span)
    of = {who: _in_main([deed for deed in here if deed.character_id == who], main) for who in _order(here)}
    of = {who: theirs for who, theirs in of.items() if fates.may_appear(who, theirs)}
    doers = {deed.character_id for deed in here if deed.is_doer}
    words = line.text.split()[span.first_word : span.end_word]
    felt, own = feel_words(line, words), feel(" ".join(words))
    actors: list[Actor] = []
    for number, (who, theirs) in enumerate(of.items()):
        action = fates.settle(who, theirs) or _most_visible(theirs) or _still_at(who, theirs, before)
        leads = number == 0 and (who in doers or not doers)
        # Whoever is busy in a sad or angry sentence need not be sad or angry.
        busy = action is not None and action not in _FEELING and felt not in _BRIGHT
        actor = _make_actor(who, action, theirs, own if busy else felt, leads=leads)
        holds = find_holding(actor, theirs, before)
        actors.append(actor.model_copy(update={"holds": holds, **_place_of(action, theirs, before)}))
    held = {actor.holds for actor in actors}
    return [actor for actor in actors if actor.character_id not in held]


def _main_clause(words: Sequence[str], span: WordSpan) -> int:
    """Where the main clause begins in 'while they fought, the ass ran away'; the span's first word where it does."""
    if bare(words[span.first_word]) not in _MEANWHILE:
        return span.first_word
    commas = (at for at in range(span.first_word, span.end_word - 1) if words[at].endswith(","))
    return next(commas, span.first_word - 1) + 1


def _in_main(deeds: list[Deed], main: int) -> list[Deed]:
    """What somebody does in the main clause, if anything; else all of it."""
    later = [deed for deed in deeds if deed.at >= main]
    return later if any(deed.action for deed in later) else deeds


def _place_of(action: Action | None, deeds: list[Deed], before: list[Deed]) -> dict[str, object]:
    """What someone does it at: 'played the piano', and goes on playing."""
    for deed in (*deeds, *reversed(before)):
        if deed.by and deed.action is action:
            return {"at": deed.by, "relation": deed.relation}
    return {}


def feel_words(line: Line, words: Sequence[str]) -> Emotion:
    """What some words of a line feel like: their own feeling, else the line's."""
    own = feel(" ".join(words))
    return line.emotion if own is Emotion.CALM else own


def _order(deeds: list[Deed]) -> list[str]:
    order = dict.fromkeys(deed.character_id for deed in deeds if deed.is_doer)
    order.update(dict.fromkeys(deed.character_id for deed in deeds))
    return list(order)


def _still_at(who: str, deeds: list[Deed], before: list[Deed]) -> Action | None:
    """What someone goes on doing, who did it earlier in the line and is said to do nothing else."""
    if not any(deed.is_doer for deed in deeds) or any(deed.feeling for deed in deeds):
        return None
    earlier = [
        deed.action
        for deed in before
        if deed.character_id == who and deed.action is not None and deeds[0].at - deed.at <= _GOES_ON
    ]
    return earlier[-1] if earlier and earlier[-1] in _LASTING else None


def _make_actor(who: str, action: Action | None, deeds: list[Deed], felt: Emotion, *, leads: bool) -> Actor:
    feelings = [deed.feeling for deed in deeds if deed.feeling is not None]
    if action is None:
        idle = Action.STAND if leads else Action.LOOK
        action = _SHOWN_BY.get(feelings[-1], idle) if feelings else idle
    if action is Action.DEAD:
        emotion = Emotion.CALM
    elif action is Action.CRY:
        emotion = Emotion.SADNESS
    elif action is Action.FIGHT and leads and not feelings:
        emotion = Emotion.ANGER
    elif feelings:
        emotion = feelings[-1]
    elif leads or (action is Action.TRAPPED and felt in _HEAVY):
        emotion = felt
    else:
        emotion = Emotion.CALM
    if emotion is Emotion.SUSPENSE and action not in _WARY:
        # The tension is the story's, not theirs.
        emotion = Emotion.CALM
    if action in _HELPLESS and emotion in _GLAD:
        # The feast is somebody else's.
        emotion = Emotion.FEAR
    return Actor(character_id=who, action=action, emotion=emotion)


def _most_visible(deeds: list[Deed]) -> Action | None:
    """The first deed that a picture shows well, then a posture, then the first."""
    actions = [deed.action for deed in deeds if deed.action is not None]
    for group in ((*_QUIET, *_POSTURES), _QUIET):
        for action in actions:
            if action not in group:
                return action
    return actions[0] if actions else None


def suit_body(actor: Actor, cast: Cast) -> Actor:
    """The same deed as a body of this kind does it: an eagle that comes, comes flying."""
    character = cast.find(actor.character_id)
    if character is None or actor.action not in (Action.WALK, Action.RUN, Action.FLY):
        return actor
    if actor.action is Action.FLY and character.look.species not in WINGED:
        return actor.model_copy(update={"action": Action.RUN})
    if character.look.species in FLIERS:
        return actor.model_copy(update={"action": Action.FLY})
    if character.look.species in SWIMMERS:
        return actor.model_copy(update={"action": Action.SWIM})
    return actor


def suit_place(setting: Setting, actors: list[Actor], cast: Cast, home: Setting) -> Setting:
    """The place, or a pond where somebody swims on dry land, or the yard where a cow would stand in a room."""
    found = (cast.find(actor.character_id) for actor in actors)
    if setting in _ROOMS and any(c is not None and c.look.species in _CATTLE for c in found):
        setting = outdoors_of(setting, home)
    swims = any(actor.action is Action.SWIM for actor in actors)
    if not swims or setting in _WATERS:
        return setting
    return home if home in _WATERS else Setting.POND
