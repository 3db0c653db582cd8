"""Channel: how one channel wants its episodes. One YAML file each, in `channels/`."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Self

from pydantic import AliasChoices, ConfigDict, Field, model_validator

from storyassets.model.brief import LEAST_DURATION_S, MOST_DURATION_S, EditPattern, Style, VideoFormat
from storyassets.model.document import Document, Noun
from storyassets.model.grade import Grade
from storyassets.model.posting import Posting
from storyassets.model.publishing import Publishing, SamenessBar, Sources
from storyassets.model.timeline import FrameRate


class CaptionStyle(Noun):
    """Captions, in shares of the picture where the picture's size matters."""

    max_words: int = Field(default=7, ge=1, le=8)
    max_characters: int = Field(default=28, ge=6, le=60)
    font_px: int = Field(default=98, ge=24, le=200, description="at 1080 px of the shorter side")
    font_file: str = Field(
        default="", description="a font of one's own (.ttf, .otf), relative to the channels' folder"
    )
    outline_px: int = Field(default=11, ge=0, le=30)
    colour: str = "#ffffff"
    highlight: str = Field(default="#ffe566", description="of the word that is being said")
    small_word_share: float = Field(
        default=0.0, ge=0, le=1, description="of the highlight: what words like 'the' and 'of' get of it"
    )
    accent: str = Field(
        default="#ffd60a", description="of the key word of a phrase, from when it is said to the phrase's end"
    )
    accent_scale: float = Field(default=1.12, ge=1, le=2, description="how much larger the key word is")
    outline: str = "#101014"
    centre_y: float = Field(default=0.755, gt=0, lt=1, description="the middle of a caption, from the top")
    shift_y: float = Field(
        default=0.09, ge=0, le=0.3, description="how far a caption may move to leave a face free; 0 for never"
    )
    low_centre_y: float = Field(
        default=0.85, gt=0, lt=1, description="the same in wide and square, which no buttons cover"
    )
    safe_margin_x: float = Field(default=0.06, ge=0, lt=0.5)
    safe_margin_y: float = Field(default=0.08, ge=0, lt=0.5)
    uppercase: bool = True


class Encoding(Noun):
    """How the video is written."""

    rate: FrameRate = FrameRate()
    crf: int = Field(default=21, ge=0, le=40)
    preset: str = "superfast"
    gop_frames: int = Field(default=15, ge=1, le=300)
    b_frames: int = Field(default=2, ge=0, le=4)
    audio_bit_rate: int = Field(default=384_000, ge=64_000)
    sample_rate_hz: int = 48_000
    loudness_lufs: float = -14.0
    true_peak_dbtp: float = -1.0


class Pacing(Noun):
    """The silences between lines; those inside the CONFLICT are shorter."""

    lead_in_s: float = Field(default=0.25, ge=0, le=3)
    line_pause_s: float = Field(default=0.16, ge=0, le=3)
    beat_pause_s: float = Field(default=0.34, ge=0, le=3)
    twist_pause_s: float = Field(default=0.7, ge=0, le=3, description="the hush before the TWIST")
    tail_s: float = Field(default=0.9, ge=0, le=5)
    crossfade_s: float = Field(default=0.2, ge=0, le=2)


class ProviderChains(Noun):
    """Who is asked for what, first choice first. `text`, `image` and `speech` are other names of the first three."""

    model_config = ConfigDict(populate_by_name=True)

    writer: tuple[str, ...] = Field(default=("embedded",), validation_alias=AliasChoices("writer", "text"))
    illustrator: tuple[str, ...] = Field(
        default=("embedded",), validation_alias=AliasChoices("illustrator", "image")
    )
    voice: tuple[str, ...] = Field(default=("embedded",), validation_alias=AliasChoices("voice", "speech"))
    talking_head: tuple[str, ...] = ("embedded",)
    footage: tuple[str, ...] = Field(default=(), description="asked for shots in which nobody of the cast is")
    music: tuple[str, ...] = ("embedded",)
    lister: tuple[str, ...] = Field(
        default=("embedded",), description="who words the title, description and tags"
    )


Money = Annotated[Decimal, Field(gt=0, le=1_000_000, max_digits=15, decimal_places=9)]
VoiceIds = Annotated[str, Field(min_length=1, max_length=300, pattern=r"^[^\x00-\x1f\x7f]+$")]


class CallLimit(Noun):
    """How much of a provider's time the channel takes, where the provider's own limit is not wanted."""

    at_once: int | None = Field(default=None, ge=1, le=100)
    per_minute: float | None = Field(default=None, ge=0.01, le=100_000)


class Spending(Noun):
    """What may be spent; none stands for no bound. Days and months are UTC's."""

    run_usd: Money | None = None
    episode_usd: Money | None = None
    day_usd: Money | None = Field(default=None, description="of this channel")
    month_usd: Money | None = Field(default=None, description="of this channel")
    channel_usd: Money | None = Field(default=None, description="of this channel, ever")
    allow_unpriced: bool = Field(default=False, description="call what has no price, and count it as free")


class Fallback(Noun):
    """What happens when a first choice does not deliver."""

    soften: bool = Field(default=True, description="ask once more in milder words after a refusal")
    allow_mix: bool = Field(
        default=False, description="pictures of two styles, or two voices for one character, in one episode"
    )
    publish_degraded: bool = Field(
        default=False, description="publish an episode that is not all of first choices"
    )
    take_deadline_s: float = Field(
        default=900.0, gt=0, description="how long one take may take, retries and all"
    )


class PictureTaste(Noun):
    """Which pictures are good enough, and how they are graded."""

    least_score: float = Field(default=0.65, ge=0, le=1, description="below it a picture is made again")
    remakes: int = Field(default=3, ge=0, le=3)
    least_likeness: float = Field(
        default=0.5, ge=0, le=1, description="of a character to their portrait; a check names those below"
    )
    grade: Grade = Grade.NEUTRAL
    end_card: str = Field(
        default="",
        max_length=40,
        description="words of a card that stands for a second after the last word; empty for no card",
    )


class CastMember(Noun):
    """Someone who comes again in other episodes, and looks and sounds the same there."""

    name: str = Field(min_length=1, description="as the stories name them")
    appearance: str = Field(default="", description="in words; empty leaves it to the casting")
    portrait: str = Field(default="", description="a picture file, relative to the channels' folder")
    seed: int | None = Field(default=None, ge=0, lt=2**31)
    voices: dict[str, VoiceIds] = Field(default_factory=dict, description="a voice's id, by provider")


def plain_name(name: str) -> str:
    """A name as people mean it, in any script: Mira, mira; the Fox, fox; José however its accent is written."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split()).removeprefix("the ")


def member_called(names: Iterable[str], cast: Sequence[CastMember]) -> CastMember | None:
    """Whom of a channel's cast any of these names means."""
    wanted = {plain_name(name) for name in names} - {""}
    return next((member for member in cast if plain_name(member.name) in wanted), None)


class MusicTaste(Noun):
    """The score and the effects under the speech. Gains are against the speech's loudness."""

    score: bool = True
    effects: bool = True
    file: str = Field(
        default="", description="music of one's own instead of the score, relative to the channels' folder"
    )
    licence: str = Field(default="", max_length=200, description="under which the file may be used")
    credit: str = Field(default="", max_length=300, description="whose it is, as the description names them")
    score_gain_db: float = Field(default=-14.0, ge=-60, le=6)
    effects_gain_db: float = Field(default=-16.0, ge=-60, le=6)
    duck_db: float = Field(default=-6.0, ge=-40, le=0, description="how much quieter under speech")

    @model_validator(mode="after")
    def _own_music_has_a_licence(self) -> Self:
        if self.file.strip() and not self.licence.strip():
            raise ValueError("music.file needs music.licence: the terms under which it may be used")
        return self


class ThumbnailMode(StrEnum):
    """What stands behind the title: a frame of the video, a picture of its own, or both."""

    FRAME = "frame"
    GENERATED = "generated"
    HYBRID = "hybrid"


class QualityBar(Noun):
    """The least points, of 100, that an episode may have; a gate holds them."""

    least_visual: float = Field(default=0.0, ge=0, le=100)
    least_content: float = Field(default=0.0, ge=0, le=100)
    least_technical: float = Field(default=0.0, ge=0, le=100)
    least_overall: float = Field(default=60.0, ge=0, le=100)


class Channel(Document):
    """A channel's taste."""

    name: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,79}$")
    title: str = ""
    description: str = ""
    language: str = "en"
    style: Style = Style.STORYBOOK
    format: VideoFormat = VideoFormat.SHORT
    pattern: EditPattern = EditPattern.MIXED_RAPID
    duration_s: float = Field(default=45.0, ge=LEAST_DURATION_S, le=MOST_DURATION_S)
    tale_duration_s: float = Field(
        default=66.0,
        ge=LEAST_DURATION_S,
        le=MOST_DURATION_S,
        description="of old tales with many more words than fit the other",
    )
    whole_duration_s: float = Field(
        default=120.0,
        ge=LEAST_DURATION_S,
        le=MOST_DURATION_S,
        description="the most that a story of today takes to be told whole",
    )
    providers: ProviderChains = ProviderChains()
    captions: CaptionStyle = CaptionStyle()
    encoding: Encoding = Encoding()
    pacing: Pacing = Pacing()
    music: MusicTaste = MusicTaste()
    thumbnail: ThumbnailMode = ThumbnailMode.FRAME
    quality: QualityBar = QualityBar()
    models: dict[str, dict[str, str]] = Field(
        default_factory=dict, description="by role and provider; each provider has a default"
    )
    voices: dict[str, dict[str, VoiceIds]] = Field(
        default_factory=dict,
        description="a voice's id by provider and by narrator, timbre or character's name",
    )
    limits: dict[str, CallLimit] = Field(default_factory=dict, description="by provider")
    budget: Spending = Spending()
    fallback: Fallback = Fallback()
    pictures: PictureTaste = PictureTaste()
    cast: tuple[CastMember, ...] = ()
    posting: Posting = Posting()
    publishing: Publishing = Publishing()
    sameness: SamenessBar = SamenessBar()
    sources: Sources = Sources()
