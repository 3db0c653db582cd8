"""Take: one generated attempt, kept by content; and the artifacts that are made of takes."""

from __future__ import annotations

from pydantic import Field

from storyassets.model.document import Document, Noun

PICTURE_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
"""What is drawn and shown as a picture; any other take of a shot is a clip."""


class Take(Noun):
    """Bytes in the studio. Equal content is an equal take, however often it was asked for."""

    content: str = Field(pattern=r"^[0-9a-f]{64}$", description="sha256 of the bytes")
    suffix: str = Field(pattern=r"^\.[a-z0-9]{1,8}$")
    provider: str
    model: str
    degraded: bool = Field(default=False, description="not from the first choice of its role")

    @property
    def path(self) -> str:
        """Where it lies, relative to the studio."""
        return f"takes/{self.content[:2]}/{self.content}{self.suffix}"


class ImageScore(Noun):
    """What `measure.image` finds in a picture."""

    width_px: int
    height_px: int
    sharpness: float = Field(description="variance of the Laplacian of luma, 0–255 scale")
    contrast: float = Field(description="standard deviation of luma, 0–255 scale")
    colourfulness: float = Field(description="Hasler and Süsstrunk's M3")
    flat_share: float = Field(ge=0, le=1, description="share of 32-pixel blocks with no detail")
    dark_share: float = Field(default=0.0, ge=0, le=1, description="share of pixels that are black")
    bright_share: float = Field(default=0.0, ge=0, le=1, description="share of pixels that are white")
    form_contrast: float | None = Field(
        default=None, description="contrast of what is left at 32 px: large forms, no grain"
    )
    face: float | None = Field(
        default=None, ge=0, le=1, description="evidence of one, where one is asked for"
    )
    points: float | None = Field(default=None, ge=0, le=1, description="all of it in one figure")
    blinking_faces: int = Field(default=0, ge=0, description="whose shut eyes are kept behind the picture")
    speaking_faces: tuple[str, ...] = Field(
        default=(), description="whose mouths are kept there, by character_id"
    )
    falls: bool = Field(default=False, description="rain, snow or leaves go on through its air")
    row_detail: tuple[float, ...] = Field(
        default=(), description="of equal rows from the top: the mean step from pixel to pixel, in CIELAB"
    )
    column_detail: tuple[float, ...] = Field(default=(), description="the same of columns from the left")


class Likeness(Noun):
    """How like somebody's portrait a picture is."""

    character_id: str
    share: float = Field(ge=0, le=1, description="of the portrait's colours, found together")


class Credit(Noun):
    """Whose footage a picture is, to be named where the video is shown."""

    source_id: str
    name: str = ""
    page_url: str = ""


class Picture(Noun):
    """The picture of one shot (`subject` is its shot_id) or one portrait (a character_id).

    A clip has a duration; its score is that of its middle frame.
    """

    subject: str
    take: Take
    score: ImageScore
    clip_duration_s: float | None = Field(default=None, gt=0)
    likenesses: tuple[Likeness, ...] = Field(default=(), description="of those who are seen")
    credit: Credit | None = Field(default=None, description="of footage")


class Pictures(Document):
    """Portraits, or the pictures of the shots."""

    pictures: tuple[Picture, ...] = ()

    def of(self, subject: str) -> Picture | None:
        """The picture of that shot or character."""
        return next((p for p in self.pictures if p.subject == subject), None)


class WordTime(Noun):
    """When a word of a line sounds, from the start of its take."""

    text: str
    start_s: float = Field(ge=0)
    end_s: float = Field(ge=0)


class PhonemeTime(Noun):
    """When a phoneme (IPA) begins, from the start of its take."""

    ipa: str
    start_s: float = Field(ge=0)


class VoiceTake(Noun):
    """One spoken line: a mono recording, with one WordTime for each whitespace word of its text."""

    line_id: str
    take: Take
    duration_s: float = Field(gt=0)
    sample_rate_hz: int = Field(gt=0)
    peak_dbfs: float
    rms_dbfs: float
    words: tuple[WordTime, ...]
    phonemes: tuple[PhonemeTime, ...] = ()


class VoiceTakes(Document):
    """Every line's take, in the script's order."""

    takes: tuple[VoiceTake, ...] = ()


class SoundTake(Document):
    """The finished sound of an episode: stereo."""

    take: Take
    duration_s: float = Field(gt=0)
    sample_rate_hz: int = Field(gt=0)
    loudness_lufs: float
    true_peak_dbtp: float
    speech_above_music_db: float | None = Field(
        default=None, description="while someone speaks; none where nothing is heard beside the speech"
    )
