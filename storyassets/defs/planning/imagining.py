"""Imagining: what a take that is not there yet will be like, as far as a plan needs to know.

Lengths are estimated as the writer estimates them. Nothing of it is ever stored.
"""

from __future__ import annotations

from storyassets.model.document import Noun
from storyassets.model.puppet import MOUTHS, Eyes, PixelBox, Puppet, Sprite
from storyassets.model.take import ImageScore, WordTime
from storyassets.providers.protocols import (
    EffectRequest,
    FootageFacts,
    FootageRequest,
    HeadClipRequest,
    PortraitRequest,
    ProviderRole,
    PuppetFacts,
    PuppetRequest,
    ScoreRequest,
    ShotPictureRequest,
    SpeechFacts,
    SpeechRequest,
)
from storyassets.story.words.speech_length import estimate_line_s
from storyassets.studio.peeking import Imagined

SAMPLE_RATE_HZ = 48_000
MUSIC_LUFS = -20.0


class UnforeseenTake(Exception):
    """What this role delivers cannot be imagined: a plan ends there."""


def imagine_take(role: ProviderRole, request: Noun) -> Imagined:
    """A take for this request. Raises UnforeseenTake for one whose answer nobody can foresee."""
    match request:
        case SpeechRequest():
            return imagine_speech(request)
        case ShotPictureRequest() | PortraitRequest():
            return Imagined(".jpg", {}, imagine_picture(request).model_dump(mode="json"))
        case HeadClipRequest():
            figures = {"image": imagine_picture(request).model_dump(mode="json")}
            return Imagined(".mp4", {}, {**figures, "duration_s": request.duration_s})
        case FootageRequest():
            figures = {"image": imagine_picture(request).model_dump(mode="json")}
            facts = FootageFacts(source_id="", duration_s=request.least_s).model_dump(mode="json")
            return Imagined(".mp4", facts, {**figures, "duration_s": request.least_s})
        case PuppetRequest():
            return Imagined(".png", imagine_puppet(request).model_dump(mode="json"), {})
        case ScoreRequest() | EffectRequest():
            return Imagined(".flac", {}, {"duration_s": request.length_s, "loudness_lufs": MUSIC_LUFS})
    raise UnforeseenTake(role.value)


def imagine_speech(request: SpeechRequest) -> Imagined:
    """A recording of the length that the words are estimated at, spread evenly over them."""
    words = request.text.split()
    duration_s = estimate_line_s(request.text)
    times = tuple(
        WordTime(
            text=word, start_s=duration_s * index / len(words), end_s=duration_s * (index + 1) / len(words)
        )
        for index, word in enumerate(words)
    )
    level = {"sample_rate_hz": SAMPLE_RATE_HZ, "peak_dbfs": -3.0, "rms_dbfs": -20.0}
    facts = SpeechFacts(words=times).model_dump(mode="json")
    return Imagined(".wav", facts, {"duration_s": duration_s, **level})


def imagine_picture(
    request: ShotPictureRequest | PortraitRequest | HeadClipRequest | FootageRequest,
) -> ImageScore:
    """A picture of the size that is asked for."""
    return ImageScore(
        width_px=request.width_px,
        height_px=request.height_px,
        sharpness=100.0,
        contrast=50.0,
        colourfulness=50.0,
        flat_share=0.0,
    )


def imagine_puppet(request: PuppetRequest) -> PuppetFacts:
    """A puppet of one pixel: where its sprites lie decides nothing that a plan tells."""
    pixel = Sprite(on_sheet=PixelBox(left_px=0, top_px=0, width_px=1, height_px=1), left_px=0, top_px=0)
    return PuppetFacts(
        puppet=Puppet(
            picture_width_px=request.picture.width_px,
            picture_height_px=request.picture.height_px,
            plate=pixel,
            head=pixel,
            mouths=(pixel,) * MOUTHS,
            eyes=(pixel,) * len(Eyes),
            pivot_x_px=0.0,
            pivot_y_px=0.0,
        )
    )
