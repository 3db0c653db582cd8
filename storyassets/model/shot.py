"""Shot: one planned picture, bound to the words it covers."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from storyassets.model.action import Action as Action
from storyassets.model.action import Relation as Relation
from storyassets.model.action import Turned as Turned
from storyassets.model.camera import Angle, CameraMove, Framing
from storyassets.model.character import Age, Costume, Species
from storyassets.model.document import Document, GrownNoun, Noun
from storyassets.model.place import Land, Landmark, Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Emotion
from storyassets.model.vehicle import Ride


class ShotKind(StrEnum):
    """What a shot is for."""

    TALKING_HEAD = "talking_head"
    BROLL = "broll"
    INSERT = "insert"
    TITLE = "title"
    END_CARD = "end_card"


END_CARD = "end-card"
"""What the picture of an end card and its clip are called, beside the shots."""


class Actor(GrownNoun):
    """Someone on the picture, and what they do there."""

    LATER: ClassVar[frozenset[str]] = frozenset(
        {"age", "costume", "outfit", "toward", "turned", "blind", "broken", "speaks", "thinks", "also", "shadow"}
    )  # fmt: skip

    character_id: str
    action: Action = Action.STAND
    emotion: Emotion = Emotion.CALM
    holds: str = Field(
        default="",
        max_length=40,
        description="what is in the doer's hands, jaws or arms: a character's id or a prop; who is held is no actor besides",
    )
    also: str = Field(
        default="",
        max_length=40,
        description="a prop in the other hand: an umbrella, beside the bag that is held",
    )
    shadow: bool = Field(
        default=False, description="only their shadow is seen, large on the wall behind the others"
    )
    at: str = Field(
        default="",
        max_length=40,
        description="whom or what they are under, in, on, behind or before: a character's id or a prop of the staging",
    )
    relation: Relation = Field(default=Relation.IN, description="how they are there; nothing without `at`")
    toward: str = Field(
        default="",
        max_length=40,
        description="whom or what they look, point, speak or go to, and so face: a character's id or a prop",
    )
    turned: Turned | None = Field(
        default=None,
        description="which way they look, so that all pictures of a scene agree; None for either",
    )
    age: Age | None = Field(default=None, description="how old they are by now, if years have passed")
    costume: Costume | None = Field(
        default=None, description="what they wear by now, if it is not what they were cast in"
    )
    outfit: str = Field(
        default="",
        pattern=r"^(#[0-9a-f]{6})?$",
        description="the colour of what they wear by now, if it is not what they were cast in",
    )
    blind: bool = Field(default=False, description="they cannot see by now")
    broken: bool = Field(default=False, description="what they are made of, or their shell, is in pieces")
    speaks: bool = Field(default=False, description="they say something while they do it")
    thinks: str = Field(
        default="",
        max_length=40,
        description="a prop that they want or mean: it is seen in a bubble over their head",
    )
    count: int = Field(
        default=0, ge=0, le=5, description="how many of a crowd there are; 0 where nobody says"
    )


class Condition(GrownNoun):
    """How a thing of the picture is."""

    LATER: ClassVar[frozenset[str]] = frozenset({"count", "says", "inside", "pictured"})

    prop: Prop
    state: PropState = PropState.PLAIN
    many: bool = Field(default=False, description="several of them, or a pair of what is worn in pairs")
    colour: str = Field(default="", max_length=10, description="its colour, by the story's word: red")
    count: int = Field(default=0, ge=0, le=5, description="how many stand apart; 0 where nobody says")
    says: str = Field(default="", max_length=64, description="the few words that are written on it")
    inside: tuple[Prop, ...] = Field(default=(), max_length=2, description="what is seen in it")
    pictured: Species | None = Field(default=None, description="the animal of which it has a picture")


class Elsewhere(GrownNoun):
    """What is to be seen at the same time in another place: the one at the other end of a telephone."""

    LATER: ClassVar[frozenset[str]] = frozenset({"conditions", "place_seed", "unknown", "wall"})

    setting: Setting = Setting.ROOM
    time_of_day: TimeOfDay = TimeOfDay.DAY
    weather: Weather = Weather.CLEAR
    actors: tuple[Actor, ...] = Field(default=(), max_length=2)
    props: tuple[Prop, ...] = Field(default=(), max_length=2)
    conditions: tuple[Condition, ...] = Field(default=(), max_length=2)
    emotion: Emotion = Emotion.CALM
    place_seed: int = Field(default=0, ge=0)
    unknown: bool = Field(default=False, description="who it is may not be seen yet: only their outline")
    wall: bool = Field(default=False, description="only a wall parts the two: one hears the other through it")


class Staging(GrownNoun):
    """What is to be seen: where, when, who, doing what, with which things."""

    LATER: ClassVar[frozenset[str]] = frozenset(
        {
            "conditions",
            "in_air",
            "landmark",
            "place_seed",
            "things_seed",
            "imagined",
            "of_today",
            "yesteryear",
            "angle",
            "elsewhere",
            "corner",
            "hearth",
            "late",
            "vistas",
            "ages",
            "land",
            "ride",
        }
    )

    setting: Setting = Setting.FIELD
    landmark: Landmark | None = Field(default=None, description="what they are before, outdoors")
    time_of_day: TimeOfDay = TimeOfDay.DAY
    weather: Weather = Weather.CLEAR
    actors: tuple[Actor, ...] = Field(default=(), max_length=3, description="the doer first")
    props: tuple[Prop, ...] = Field(default=(), max_length=3, description="the most telling first")
    conditions: tuple[Condition, ...] = Field(
        default=(), max_length=3, description="how some of the props are; the others are plain"
    )
    emotion: Emotion = Emotion.CALM
    in_air: Prop | None = Field(
        default=None, description="a thing that falls or flies, from the first of two to the other"
    )
    imagined: bool = Field(
        default=False, description="nobody does it here: it is only feared, wished, planned or told of"
    )
    things_seed: int = Field(
        default=0,
        ge=0,
        description="the same in all pictures of a story, so that its things stay as they are",
    )
    place_seed: int = Field(
        default=0, ge=0, description="the same in all pictures of one place, so that its furniture stays"
    )
    late: int = Field(
        default=0, ge=0, le=3, description="how far a clear day has gone: the light turns from white to gold"
    )
    corner: int = Field(
        default=0, ge=0, le=3, description="which corner of the place is seen; 0 is how the place is known"
    )
    hearth: bool = Field(
        default=False,
        description="a fire is told of in some picture of this room: its hearth is in all of them",
    )
    vistas: tuple[Setting, ...] = Field(
        default=(), max_length=2, description="what lies near open land and is seen from it"
    )
    ages: tuple[Age, ...] = Field(
        default=(), max_length=3, description="years pass: the only actor at each of these ages, side by side"
    )
    of_today: bool = Field(default=False, description="the story is of our time: its ships are steamers")
    yesteryear: bool = Field(default=False, description="of our time, but before there were screens")
    land: Land = Field(default=Land.EUROPE, description="where in the world a tale of old plays")
    angle: Angle = Field(default=Angle.EYE_LEVEL, description="from where it is seen")
    ride: Ride | None = Field(
        default=None, description="what they drive or ride in, and from where it is seen"
    )
    elsewhere: Elsewhere | None = Field(
        default=None, description="the other half of a picture in two halves: another place at the same time"
    )

    def other_half(self) -> Staging | None:
        """What is to be seen elsewhere, as a picture of its own; the things look as they do here."""
        if self.elsewhere is None:
            return None
        own = [name for name in Elsewhere.model_fields if name not in ("unknown", "wall")]
        fields = {name: getattr(self.elsewhere, name) for name in own}
        story = {"things_seed": self.things_seed, "of_today": self.of_today, "land": self.land}
        return Staging(**fields, **story, yesteryear=self.yesteryear)

    def condition_of(self, prop: Prop) -> Condition:
        """How the prop is."""
        known = next((one for one in self.conditions if one.prop is prop), None)
        return known or Condition(prop=prop)


class WordSpan(Noun):
    """The words `first_word` up to, not including, `end_word` of a line (whitespace words, from 0)."""

    line_id: str
    first_word: int = Field(ge=0)
    end_word: int = Field(gt=0)


class Shot(Noun):
    """One planned picture. It stands from its first word until the next shot's first word."""

    shot_id: str = Field(description="stable: made of its first line's id and a letter")
    kind: ShotKind
    framing: Framing
    move: CameraMove
    covers: tuple[WordSpan, ...] = Field(min_length=1)
    staging: Staging
    crossfade: bool = Field(default=False, description="blend in from the shot before, instead of a cut")
    prompt: str = Field(default="", description="the picture in words, for providers that read words")
    seed: int = 0


class ShotList(Document):
    """Every shot, in order; together they cover every word of the script once."""

    shots: tuple[Shot, ...] = Field(min_length=1)
