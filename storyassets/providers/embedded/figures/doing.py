"""Doing: what a body is asked to do, with what in its hands and on what seat. Nothing is drawn here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from storyassets.model.layered_picture import Lips
from storyassets.model.script import Emotion
from storyassets.model.shot import Action


class Hold(StrEnum):
    """How hands hold a thing that somebody else draws."""

    NONE = "none"
    SMALL = "small"
    """In one hand, before the chest."""

    STEM = "stem"
    """In one fist, before the chest, by its lower end: a flower, a key, a sword."""

    ARMFUL = "armful"
    """In both arms."""

    LIFTED = "lifted"
    """Somebody, who sits on the near forearm."""

    HANGING = "hanging"
    """By its handle, at arm's length."""

    HELD_UP = "held_up"
    """By its handle, from a bent arm: a lantern, a basket."""

    LUGGAGE = "luggage"
    """A bag by its handle; the other hand has a furled umbrella, which the figure brings."""

    STAFF = "staff"
    """Upright beside the body, its foot on the ground."""

    READING = "reading"
    """In both hands, before the eyes."""

    TOOL = "tool"
    """By its shaft, in both hands, across the body."""

    SWING = "swing"
    """By its shaft, in both hands, back over the head: an axe that is to come down."""

    SWEEP = "sweep"
    """By its shaft, in both hands, its lower end before the feet."""

    SCREEN = "screen"
    """In one hand, before the eyes: a telephone of today, a ticket."""

    BOOK = "book"
    """A book, which the figure opens and brings itself: nobody else draws it."""

    PIANO = "piano"
    """Hands on the keys; the figure brings piano and stool itself."""

    BICYCLE = "bicycle"
    """Astride a bicycle, which the figure brings itself."""

    WHEELED = "wheeled"
    """Both hands on the handlebars of a bicycle that is wheeled along, which the figure brings itself."""

    OWN = "own"
    """A thing that the figure brings itself to do this: a spade to dig, a rope to pull."""

    PEN = "pen"
    """A pen of today, to write with at a desk: the figure brings both."""

    ALOFT = "aloft"
    """In one hand, high: it is over the head."""

    BLOWN = "blown"
    """In both hands, at the mouth."""

    RECEIVER = "receiver"
    """A receiver at the ear, its set in the other hand: the figure brings both."""

    MOBILE = "mobile"
    """A mobile phone at the ear, which the figure brings."""

    BEAK = "beak"
    """Between the halves of a bird's beak."""

    FIDDLE = "fiddle"
    """Under the chin, the other hand with a bow."""

    ROPE = "rope"
    """Both hands at a rope that others pull, too."""

    SHELTER = "shelter"
    """A bird: someone is under its wing, which lies over them."""


class Seat(StrEnum):
    """What someone sits on."""

    STOOL = "stool"
    CHAIR = "chair"
    BENCH = "bench"
    PLUSH = "plush"
    THRONE = "throne"
    ROCK = "rock"
    LOG = "log"
    STUMP = "stump"
    CRATE = "crate"
    WHEELCHAIR = "wheelchair"
    NOTHING = "nothing"
    """The scene has one."""


@dataclass(frozen=True)
class Doing:
    """An action with its feeling, what is held, and what is sat on.

    Some actions bring a thing of their own, such as a parcel to give, unless one is `empty_handed`.
    """

    action: Action
    emotion: Emotion
    hold: Hold = Hold.NONE
    seat: Seat = Seat.STOOL
    empty_handed: bool = False
    variant: int = 0
    """Which of the ways of an animal to do it; 0 is the plainest."""
    glances: bool = False
    """An animal that is alone may look back over its shoulder."""

    aim: float = 0.0
    """How far they look down (to 1) or up (to -1) at somebody or something."""

    says: Lips | None = None
    """How a word has shaped the mouth, whatever is felt."""
