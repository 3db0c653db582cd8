"""Small folk: elves and fairies in a house live on the table; who hides watches them, and speaks of them by day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from storyassets.model.character import Being, Cast, Species
from storyassets.model.place import TimeOfDay
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Action, Actor, Condition, Relation, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.materials import MADE_OF
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.things import find_props

_SMALL = frozenset({Being.ELF, Being.FAIRY})
_WORN = frozenset({Prop.SHIRT, Prop.DRESS, Prop.TROUSERS, Prop.COAT, Prop.SOCK, Prop.SHOE})
GARMENTS = _WORN - {Prop.SHOE}
_WARES = frozenset(MADE_OF) - GARMENTS - {Prop.TABLE, Prop.CHAIR, Prop.CRADLE, Prop.STATUE}
_TOOL_ON_TOP = {Prop.SHOE: Prop.HAMMER.value}
PROMISES = re.compile(r"\b(?:will|shall|['’]ll|let me|let us) (?:\w+ ){0,2}(?:make|sew|knit|stitch)\b")
_FINDS = re.compile(
    r"\b(?:f[oi]und|find|saw|see|leather|cloth\w*|shirts?|presents?|gifts?|astonish\w*|amaz\w*|delight\w*)\b"
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}
_NUMBER = re.compile(r"\b(two|three|four|five) (?:\w+ ){0,3}(?:men|elves|fairies|imps|folk|dwarfs|ones)\b")
PUT_ON = re.compile(r"\b(?:dressed themselves|put(?:ting)? (?:\w+ ){0,4}on|slipped (?:\w+ ){0,4}on|wore)\b")
_LAID = re.compile(r"\b(?:laid|lay|put|set|left|placed)\b")
_WATCHED = re.compile(r"\bwatch(?:ed|es|ing)?\b")
_NO_MORE = re.compile(
    r"\b(?:came|come|seen|returned|visited) (?:\w+ ){0,2}(?:no more|never again|again no more)\b|\bnever (?:came|come|returned|seen)\b"
)
_LEAPS = re.compile(r"\b(?:danc\w+|skipp?\w*|leap\w*|leapt|jump\w*)\b")
_EAGER = re.compile(r"\b(?:to work|at once|bound\w*|r[au]n|hurried|came)\b")
_BOUNDS_IN = re.compile(r"\b(?:bound\w*|leap\w*|leapt|jump\w*|r[au]n|skipp?\w*|sprang)\b.{0,12}\bin\b")
_NIGHT = re.compile(r"\b(?:nights?|midnight|tonight|evenings?|dark|moon\w*|candle\w*)\b")
_PAIR, _MOST_PROPS, _MOST_HIDDEN = 2, 3, 2


def is_small(who: str, cast: Cast) -> bool:
    """Whether somebody is no larger than a shoe."""
    found = cast.find(who)
    return found is not None and found.look.being in _SMALL


def show_small_folk(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same pictures, with elves and fairies on the table of the house in which they are."""
    if not any(is_small(one.character_id, cast) for one in cast.characters):
        return list(stagings)
    visit = _Visit(cast)
    return [
        staging if passage.beat is Beat.HOOK else visit.show(staging, passage, stagings[index + 1 :])
        for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True))
    ]


@dataclass
class _Visit:
    """Who is hidden, what lies on the table, and what hour it has become."""

    cast: Cast
    hidden: list[Actor] = field(default_factory=list)
    givers: tuple[Actor, ...] = ()
    spot: str = Prop.CURTAIN.value
    laid: Prop | None = None
    promised: Prop | None = None
    folk: Actor | None = None
    product: Prop | None = None
    shown: int = 0
    morning: bool = False
    count: int = _PAIR

    def show(self, staging: Staging, passage: Passage, after: Sequence[Staging]) -> Staging:
        """The next picture."""
        text = passage.low
        made = (prop for prop in find_props(passage.words) if prop in _WARES)
        self.product = next(made, self.product)
        small = [actor for actor in staging.actors if is_small(actor.character_id, self.cast)]
        told = _NUMBER.search(text)
        self.count = _NUMBERS[told[1]] if told else self.count
        if small:
            self.folk = small[0] = self._counted(small[0])
            others = tuple(a for a in staging.actors if a.character_id != small[0].character_id)
            staging = staging.model_copy(update={"actors": (small[0], *others)})
        if passage.line.speaker != NARRATOR:
            self._promise(passage, text)
            return self._by_day(staging, text)
        if small and len(small) == len(staging.actors) and not staging.imagined:
            self.morning = True
            return self._on_table(staging, passage, small[0], text)
        staging = self._by_day(staging, text)
        if any(actor.action is Action.HIDE for actor in staging.actors) and staging.setting in INDOORS:
            return self._hide(staging, passage, after)
        if self.hidden and _WATCHED.search(text) and not _NO_MORE.search(text):
            seen = MADE_OF.get(self.product) if self.product else None
            return self._with(staging, (), seen or Prop.CANDLE)
        if (self.hidden or self.givers) and _NO_MORE.search(text) and staging.setting in INDOORS:
            return self._miss(staging)
        if _LAID.search(passage.line.text.lower()) and self.promised is not None and self.folk is not None:
            return self._lay_out(staging, passage, text)
        return staging

    def _counted(self, folk: Actor) -> Actor:
        """As many as there were the first time."""
        found = self.cast.find(folk.character_id)
        crowd = found is not None and found.look.crowd
        return folk.model_copy(update={"count": self.count}) if crowd else folk

    def _by_day(self, staging: Staging, text: str) -> Staging:
        """After a night in which somebody was watched it is morning, until words tell of another night."""
        if _NIGHT.search(text) or staging.imagined:
            self.morning = False
        if not self.morning or staging.time_of_day is not TimeOfDay.NIGHT:
            return staging
        return staging.model_copy(update={"time_of_day": TimeOfDay.DAY, "emotion": _lighter(staging)})

    def _promise(self, passage: Passage, text: str) -> None:
        """What somebody says that they will make for them."""
        garments = [prop for prop in find_props(passage.words) if prop in GARMENTS]
        if PROMISES.search(text) and garments and not is_small(passage.line.speaker, self.cast):
            self.promised = garments[0]

    def _on_table(self, staging: Staging, passage: Passage, folk: Actor, text: str) -> Staging:
        if staging.setting not in INDOORS:
            return staging
        stands: dict[str, object] = {"at": Prop.TABLE.value, "relation": Relation.ON, "toward": ""}
        if PUT_ON.search(text):
            first, self.laid = self.laid is not None, None
            does = Action.CHEER if first else Action.DANCE
            worn = folk.model_copy(update={**stands, "action": does, "emotion": Emotion.JOY, "holds": ""})
            return self._with(staging, (worn,) if first else (*self.hidden, worn), None)
        if folk.action is Action.DANCE or _LEAPS.search(text):
            dances = folk.model_copy(
                update={**stands, "action": Action.DANCE, "emotion": Emotion.JOY, "holds": ""}
            )
            return self._with(staging, (*self.hidden, dances), None)
        if self.laid is not None:
            return self._find(staging, folk.model_copy(update=stands), text)
        if folk.action is Action.WORK:
            thing = self.product or next((prop for prop in staging.props if prop in MADE_OF), None)
            tool = folk.holds or _TOOL_ON_TOP.get(thing or Prop.SHOE, Prop.NEEDLE.value)
            return self._with(staging, (folk.model_copy(update={**stands, "holds": tool}),), thing)
        comes = folk.model_copy(update={**stands, "holds": ""})
        return self._with(staging, (comes,), MADE_OF.get(self.product) if self.product else None)

    def _find(self, staging: Staging, folk: Actor, text: str) -> Staging:
        """They run up with their tools, and stand before clothes; then those who hide see them wonder."""
        self.shown += bool(_FINDS.search(text))
        if _BOUNDS_IN.search(text):
            leaps = {"action": Action.JUMP, "emotion": Emotion.JOY, "holds": ""}
            return self._with(staging, (folk.model_copy(update=leaps),), self.laid)
        if _EAGER.search(text):
            eager = {"action": Action.RAISE, "emotion": Emotion.JOY, "holds": Prop.HAMMER.value}
            return self._with(staging, (folk.model_copy(update=eager),), self.laid)
        if not _FINDS.search(text):
            comes = folk.model_copy(update={"action": Action.WALK, "emotion": Emotion.JOY, "holds": ""})
            return self._with(staging, (comes,), self.laid)
        finds = folk.model_copy(update={"action": Action.LOOK, "emotion": Emotion.WONDER, "holds": ""})
        again = self.shown % _PAIR == 0
        hidden = self.hidden if again else []
        if again and not hidden:
            finds = finds.model_copy(update={"action": Action.LAUGH, "emotion": Emotion.JOY})
        return self._with(staging, (*hidden, finds), self.laid)

    def _with(self, staging: Staging, actors: tuple[Actor, ...], thing: Prop | None) -> Staging:
        """Them on the table, with what lies there."""
        props = (thing, Prop.TABLE) if thing is not None else (Prop.TABLE,)
        many = thing in GARMENTS
        kept = tuple(one for one in staging.conditions if one.prop not in props)
        lies = (
            ()
            if thing is None
            else (
                Condition(
                    prop=thing,
                    count=self.count if many else 0,
                    many=thing is Prop.SHOE,
                    state=_state_of(thing),
                ),
            )
        )
        update: dict[str, object] = {"actors": actors, "props": props, "conditions": (*lies, *kept)[:3]}
        return staging.model_copy(update=update)

    def _hide(self, staging: Staging, passage: Passage, after: Sequence[Staging]) -> Staging:
        """They go to their hiding place with a light first, if there are words enough; then they look out of it."""
        people = [a for a in staging.actors if self._is_person(a)][:_MOST_HIDDEN]
        if not people:
            return staging
        self.hidden = [
            Actor(character_id=a.character_id, action=Action.HIDE, emotion=Emotion.SUSPENSE) for a in people
        ]
        self.spot = next((a.at for a in people if a.at == Prop.COAT.value), Prop.CURTAIN.value)
        goes_on = passage.spans[-1].end_word < len(passage.line.text.split())
        if goes_on and after and any(a.action is Action.HIDE for a in after[0].actors):
            steps = [
                a.model_copy(update={"action": Action.WALK, "holds": "", "at": "", "toward": ""})
                for a in people
            ]
            steps[-1] = steps[-1].model_copy(update={"holds": Prop.CANDLE.value})
            return staging.model_copy(update={"actors": tuple(steps), "props": ()})
        behind = tuple(
            a.model_copy(update={"at": self.spot, "relation": Relation.BEHIND}) for a in self.hidden
        )
        return staging.model_copy(update={"actors": behind, "props": (Prop.TABLE,), "conditions": ()})

    def _miss(self, staging: Staging) -> Staging:
        """The table is empty from now on; those who watched look out of their hiding place once more."""
        if self.hidden:
            peeps = {"emotion": Emotion.TENDER, "at": self.spot, "relation": Relation.BEHIND}
            waiting = tuple(a.model_copy(update=peeps) for a in self.hidden)
            update = {
                "actors": waiting,
                "props": (Prop.TABLE,),
                "conditions": (),
                "time_of_day": TimeOfDay.NIGHT,
            }
            return staging.model_copy(update=update)
        misses = {
            "action": Action.LOOK,
            "emotion": Emotion.TENDER,
            "holds": "",
            "at": Prop.TABLE.value,
            "toward": "",
        }
        people = tuple(
            a.model_copy(update={**misses, "relation": Relation.BEHIND}) for a in self.givers or self.hidden
        )
        update = {"actors": people, "props": (Prop.TABLE,), "conditions": (), "time_of_day": TimeOfDay.DAWN}
        return staging.model_copy(update=update)

    def _lay_out(self, staging: Staging, passage: Passage, text: str) -> Staging:
        """All of it on the table, and those who made it behind; first they bring it, at last it lies there alone."""
        people = [a for a in staging.actors if self._is_person(a)]
        if not _LAID.search(text) and self.laid is None and people:
            brings = [
                a.model_copy(
                    update={"action": Action.CARRY, "holds": self.promised.value, "at": "", "toward": ""}
                )
                for a in people[:1]
                if self.promised is not None
            ]
            return staging.model_copy(update={"actors": tuple(brings), "props": (), "conditions": ()})
        again, self.laid = self.laid is not None, self.promised
        if (again and not _LAID.search(text)) or not people:
            return self._with(staging, (), self.laid)
        behind = tuple(
            a.model_copy(
                update={
                    "action": Action.LOOK,
                    "emotion": Emotion.TENDER,
                    "holds": "",
                    "at": Prop.TABLE.value,
                    "relation": Relation.BEHIND,
                    "toward": self.laid.value if self.laid else "",
                }
            )
            for a in people
        )
        self.givers = behind
        return self._with(staging, behind, self.laid)

    def _is_person(self, actor: Actor) -> bool:
        found = self.cast.find(actor.character_id)
        person = found is not None and found.look.species is Species.HUMAN and not found.look.crowd
        return person and not is_small(actor.character_id, self.cast)


def _lighter(staging: Staging) -> Emotion:
    return Emotion.CALM if staging.emotion is Emotion.SUSPENSE else staging.emotion


def _state_of(thing: Prop) -> PropState:
    """What is worked on lies there in pieces; what was sewn for them is what they will wear."""
    if thing in GARMENTS:
        return PropState.SEWN
    return PropState.CUT if thing in MADE_OF.values() else PropState.PLAIN
