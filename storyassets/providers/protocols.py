"""What we ask of a provider, role by role, in our own words. No vendor is named here.

A provider takes one request (a frozen noun: it is what the take's key is made of) and returns
`Made`: the bytes, and the facts about them that cannot be read from the bytes.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Any, Protocol, TypeVar

from pydantic import Field

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Look, Voice
from storyassets.model.document import Noun
from storyassets.model.music import Mood, SoundEffect
from storyassets.model.puppet import Puppet
from storyassets.model.script import Beat, Emotion, Script
from storyassets.model.shot import Framing, ShotKind, Staging
from storyassets.model.story import Story
from storyassets.model.take import PhonemeTime, WordTime


class ProviderRole(StrEnum):
    """What a provider can be asked for."""

    WRITER = "writer"
    ILLUSTRATOR = "illustrator"
    VOICE = "voice"
    TALKING_HEAD = "talking_head"
    MUSIC = "music"


class ScriptRequest(Noun):
    """Write the script of a story. The answer is a `Script` as JSON (`.json`)."""

    story: Story
    duration_s: float
    pattern: EditPattern
    language: str = "en"
    seed: int = 0


class Sitter(Noun):
    """Someone to be drawn."""

    character_id: str
    look: Look


class ShotPictureRequest(Noun):
    """Draw a shot. The answer is an opaque picture of exactly this size (`.jpg`)."""

    kind: ShotKind
    framing: Framing
    staging: Staging
    sitters: tuple[Sitter, ...] = Field(
        default=(), description="one for each of the staging's actors and of those whom they hold"
    )
    style: Style
    width_px: int
    height_px: int
    prompt: str = ""
    seed: int = 0


class PortraitRequest(Noun):
    """Draw a portrait, front-facing, head and shoulders. The answer is as for a shot."""

    sitter: Sitter
    emotion: Emotion
    style: Style
    width_px: int
    height_px: int
    prompt: str = ""
    seed: int = 0


PictureRequest = ShotPictureRequest | PortraitRequest


class PuppetRequest(Noun):
    """Make the speaker of a close shot movable: whoever of its staging is the first actor.

    The answer is a sheet of sprites (`.png`, RGBA), with `PuppetFacts`. Only who drew the picture can.
    """

    picture: ShotPictureRequest


class PuppetFacts(Noun):
    """Where the sprites lie."""

    puppet: Puppet


class ScoreRequest(Noun):
    """Compose the score of one beat. The answer is a stereo recording (`.flac`) of at least `length_s`.

    Pieces with the same `theme` belong together: one key, one tempo, one motif. A cadence comes to rest.
    """

    mood: Mood
    beat: Beat
    theme: int
    length_s: float
    cadence: bool = False
    seed: int = 0


class EffectRequest(Noun):
    """Make one sound effect or ambience. The answer is as for a score."""

    effect: SoundEffect
    length_s: float
    seed: int = 0


class SpeechRequest(Noun):
    """Speak one line. The answer is a mono 16-bit recording (`.wav`), with `SpeechFacts`."""

    text: str
    voice: Voice
    emotion: Emotion = Emotion.CALM
    language: str = "en"
    seed: int = Field(default=0, description="another seed, another reading of the same words")


class SpeechFacts(Noun):
    """One WordTime for each whitespace word of the request's text, in order."""

    words: tuple[WordTime, ...]
    phonemes: tuple[PhonemeTime, ...] = ()


class Made(Noun):
    """What a provider delivered."""

    content: bytes
    suffix: str
    facts: dict[str, Any] = Field(default_factory=dict, description="JSON, kept beside the take")
    cost_usd: Decimal = Decimal(0)


RequestT = TypeVar("RequestT", bound=Noun, contravariant=True)


class Provider(Protocol[RequestT]):
    """One way to fill a role. Calls may come from several threads at once."""

    @property
    def name(self) -> str:
        """Its name in a channel's chain, such as `embedded`."""
        ...

    @property
    def model(self) -> str:
        """The vendor's model; for an embedded provider its recipe's version, raised when its output changes."""
        ...

    def estimate_usd(self, request: RequestT) -> Decimal:
        """What the call may cost at most."""
        ...

    def make(self, request: RequestT) -> Made:
        """Make it. Raises ProviderError."""
        ...


class ScriptWriting(Protocol):
    """The rules by which a script is written without a language model."""

    def __call__(self, request: ScriptRequest) -> Script:
        """The script of the request's story."""
        ...
