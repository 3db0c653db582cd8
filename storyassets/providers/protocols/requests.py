"""Requests: what we ask of a provider, role by role, in our own words. No vendor is named here.

A request is a frozen noun: the take's key is made of it, or of what a provider makes of it (`Spelling`).
"""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from storyassets.model.brief import EditPattern, Style
from storyassets.model.camera import Framing
from storyassets.model.character import Look, Voice
from storyassets.model.document import Noun
from storyassets.model.music import Mood, SoundEffect
from storyassets.model.puppet import Puppet
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import ShotKind, Staging
from storyassets.model.story import Story
from storyassets.model.take import PhonemeTime, WordTime


class ProviderRole(StrEnum):
    """What a provider can be asked for."""

    WRITER = "writer"
    ILLUSTRATOR = "illustrator"
    VOICE = "voice"
    TALKING_HEAD = "talking_head"
    FOOTAGE = "footage"
    MUSIC = "music"
    LISTER = "lister"


class ScriptRequest(Noun):
    """Write the script of a story. The answer is a `Script` as JSON (`.json`)."""

    story: Story
    duration_s: float
    pattern: EditPattern
    language: str = "en"
    seed: int = 0


class ToldLine(Noun):
    """A line as it is heard: the speaker by name, empty for the narrator."""

    beat: Beat
    speaker: str = ""
    text: str


class ListingRequest(Noun):
    """Word the title, summary and tags of an episode. The answer is `ListingWords` as JSON (`.json`)."""

    title: str
    lines: tuple[ToldLine, ...]
    characters: tuple[str, ...] = Field(default=(), description="by name, the most important first")
    lesson: str | None = None
    channel_title: str = ""
    channel_description: str = ""
    language: str = "en"
    seed: int = 0


class Sitter(Noun):
    """Someone to be drawn."""

    character_id: str
    look: Look
    appearance: str = Field(
        default="",
        exclude_if=lambda words: not words,
        description="the channel's own words for someone who comes again; they go before the look's",
    )


class Reference(Noun):
    """A kept take that a provider is to look at, such as the portrait of whoever is to be drawn."""

    subject: str = Field(description="whom or what it shows: a character_id, a line_id")
    content: str
    suffix: str


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
    references: tuple[Reference, ...] = Field(default=(), description="portraits of those who are seen")
    softened: bool = Field(default=False, description="in milder words, after a refusal")
    again: int = Field(
        default=0, ge=0, description="counts what was asked for anew; each has a seed of its own"
    )


class PortraitRequest(Noun):
    """Draw a portrait, front-facing, head and shoulders. The answer is as for a shot."""

    sitter: Sitter
    emotion: Emotion
    style: Style
    width_px: int
    height_px: int
    prompt: str = ""
    seed: int = 0
    references: tuple[Reference, ...] = Field(default=(), description="portraits of those who are seen")
    softened: bool = Field(default=False, description="in milder words, after a refusal")
    again: int = Field(
        default=0, ge=0, description="counts what was asked for anew; each has a seed of its own"
    )


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
    speaker: str = Field(
        default="", description="the character's name, for voices that a channel keeps for them"
    )


class SpeechFacts(Noun):
    """One WordTime for each whitespace word of the request's text, in order."""

    words: tuple[WordTime, ...]
    phonemes: tuple[PhonemeTime, ...] = ()


class HeadClipRequest(Noun):
    """Make the portrait speak. The answer is a clip (`.mp4`) as long as the speech, lips on the words."""

    portrait: Reference
    speech: Reference = Field(description="a WAV, from the shot's first word to its last")
    duration_s: float
    width_px: int
    height_px: int
    seed: int = 0
    may_rest: bool = Field(
        default=True,
        description="the portrait itself will do, under a moving camera, if nobody makes it speak",
    )


class FootageRequest(Noun):
    """Find a photo (`.jpg`) or a moving clip (`.mp4`) that shows these words.

    The answer is at least this large, and of this shape after cropping; with `FootageFacts`.
    """

    words: tuple[str, ...] = Field(description="what is to be seen, the weightiest first")
    width_px: int
    height_px: int
    least_s: float = Field(description="how long a clip has to last")
    moving: bool = True
    unlike: tuple[str, ...] = Field(default=(), description="source_ids that are not wanted again")
    seed: int = 0


class FootageFacts(Noun):
    """Whose footage it is."""

    source_id: str = Field(description="the provider's name and its id there, such as pexels:video:1234")
    credit: str = ""
    page_url: str = ""
    duration_s: float | None = None
