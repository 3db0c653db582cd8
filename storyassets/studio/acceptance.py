"""Acceptance: what a provider delivered is looked at before it is kept. Raises InvalidOutput.

Each function takes `Made` and returns the figures that are kept in the take's sidecar, so that they
are measured once, when the take is made.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from storyassets.errors import InvalidOutput, RenderFailed
from storyassets.measure.face import face_evidence
from storyassets.measure.image import decode_picture, score_image
from storyassets.measure.picture_score import picture_points
from storyassets.measure.sheet import sheet_size_px
from storyassets.measure.sound import Sound, loudness_lufs, peak_dbfs, read_sound, rms_dbfs
from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.listing import ListingWords
from storyassets.model.puppet import Puppet
from storyassets.model.script import Script
from storyassets.model.take import ImageScore
from storyassets.providers.protocols import (
    EffectRequest,
    Made,
    PortraitRequest,
    PuppetFacts,
    PuppetRequest,
    ScoreRequest,
    ShotPictureRequest,
    SpeechFacts,
    SpeechRequest,
)

Figures = dict[str, Any]
Acceptance = Callable[[Made], Figures]

FACE_PX = 512
"""On the longer side: in so much a face is found as well as in more."""

MOST_LISTING_BYTES = 50_000
"""Ten times what a description may have; the rest is cut where it is used."""


def accept_script(made: Made) -> Figures:
    """The answer is a script."""
    try:
        script = Script.model_validate_json(made.content)
    except ValidationError as error:
        raise InvalidOutput(
            f"the answer is no script: {error.error_count()} fields are wrong",
            stage="script",
            fix="Run again, or choose another writer in the channel",
        ) from error
    return {"words": script.words, "lines": len(script.lines)}


def accept_listing(made: Made) -> Figures:
    """The answer is a listing's words, with something in the title, and no book."""
    try:
        words = ListingWords.model_validate_json(made.content)
    except ValidationError as error:
        raise InvalidOutput(
            f"the answer is no listing: {error.error_count()} fields are wrong",
            stage="listing",
            fix="Run again, or choose another lister in the channel",
        ) from error
    if len(made.content) > MOST_LISTING_BYTES:
        raise InvalidOutput(f"the listing has {len(made.content)} bytes", stage="listing")
    return {"title": words.title, "tags": len(words.tags)}


def accept_picture(request: ShotPictureRequest | PortraitRequest) -> Acceptance:
    """The answer is a picture of at least the size that was asked for."""

    def accept(made: Made) -> Figures:
        score = score_image(made.content)
        if score.width_px < request.width_px or score.height_px < request.height_px:
            raise InvalidOutput(
                f"the picture is {score.width_px}x{score.height_px}, "
                f"asked for {request.width_px}x{request.height_px}",
                stage="illustrator",
            )
        return judge_picture(made.content, score, request).model_dump(mode="json")

    return accept


def judge_picture(
    content: bytes, score: ImageScore, request: ShotPictureRequest | PortraitRequest
) -> ImageScore:
    """The score with the evidence for a face, where one is asked for, and with all of it in one figure."""
    face = None
    if asks_for_face(request):
        is_large = max(score.width_px, score.height_px) >= 2 * FACE_PX
        face = face_evidence(decode_picture(content, halved=is_large))
    seen = score.model_copy(update={"face": face})
    return seen.model_copy(update={"points": picture_points(seen, (request.width_px, request.height_px))})


def asks_for_face(request: ShotPictureRequest | PortraitRequest) -> bool:
    """Whether a person is to be seen near: a portrait, or a close shot of somebody."""
    if isinstance(request, PortraitRequest):
        return request.sitter.look.species is Species.HUMAN
    first = request.sitters[0] if request.sitters else None
    return request.framing is Framing.CLOSE and first is not None and first.look.species is Species.HUMAN


def accept_speech(request: SpeechRequest) -> Acceptance:
    """The answer is a mono recording of a plausible length, not silent, with a time for each word inside it."""

    def accept(made: Made) -> Figures:
        try:
            facts = SpeechFacts.model_validate(made.facts)
        except ValidationError as error:
            raise InvalidOutput("the recording came without word times", stage="voice") from error
        if len(facts.words) != len(request.text.split()):
            raise InvalidOutput(
                f"{len(facts.words)} word times came for {len(request.text.split())} words", stage="voice"
            )
        try:
            sound = read_sound(made.content)
        except RenderFailed as error:
            raise InvalidOutput("the answer is no recording", stage="voice") from error
        figures = {
            "duration_s": sound.duration_s,
            "sample_rate_hz": sound.sample_rate_hz,
            "peak_dbfs": peak_dbfs(sound.samples),
            "rms_dbfs": rms_dbfs(sound.samples),
        }
        fault = _sound_fault(request.text, sound, figures["rms_dbfs"]) or _time_fault(facts, sound.duration_s)
        if fault:
            raise InvalidOutput(fault, stage="voice", thing=request.text[:40])
        return figures

    return accept


LEAST_SPEECH_DBFS = -60.0
LEAST_S_PER_WORD = 0.05
MOST_S_PER_BYTE = 0.2
MOST_SPEECH_S = 5.0
"""Beside what the text's length allows: a breath before and after, an actor's pause."""

BYTES_OF_A_DIGIT, BYTES_OF_A_SYMBOL = 6, 20
"""Numbers and emoji are short to write and long to say."""

TIME_ROUNDING_S = 0.02


def _sound_fault(text: str, sound: Sound, level_dbfs: float) -> str:
    """What is wrong with a recording of this text; the bounds only catch voices that broke off or hang."""
    if sound.samples.shape[1] != 1:
        return f"the recording has {sound.samples.shape[1]} channels, asked for one"
    if level_dbfs <= LEAST_SPEECH_DBFS:
        return "the recording is silent"
    said = [word for word in text.split() if any(letter.isalnum() for letter in word)]
    digits = sum(letter.isdigit() for letter in text)
    symbols = sum(unicodedata.category(letter) == "So" for letter in text)
    weight = len(text.encode()) + BYTES_OF_A_DIGIT * digits + BYTES_OF_A_SYMBOL * symbols
    least_s, most_s = LEAST_S_PER_WORD * len(said), MOST_SPEECH_S + MOST_S_PER_BYTE * weight
    if least_s <= sound.duration_s <= most_s and sound.duration_s > 0:
        return ""
    return (
        f"the recording lasts {sound.duration_s:.2f} s for {len(text.split())} words; "
        f"{least_s:.2f} to {most_s:.1f} s would be plausible"
    )


def _time_fault(facts: SpeechFacts, duration_s: float) -> str:
    """What is wrong with the words' times."""
    before_s = 0.0
    for number, word in enumerate(facts.words):
        if not math.isfinite(word.start_s + word.end_s) or word.end_s > duration_s + TIME_ROUNDING_S:
            return f"word {number} ends after the recording"
        if word.end_s < word.start_s or word.start_s < before_s - TIME_ROUNDING_S:
            return f"word {number} is out of order in time"
        before_s = word.start_s
    return ""


LEAST_MUSIC_DBFS = -60.0
LENGTH_ROUNDING_S = 0.01


def accept_music(request: ScoreRequest | EffectRequest) -> Acceptance:
    """The answer is a stereo recording of at least the length that was asked for, and not silent."""

    def accept(made: Made) -> Figures:
        try:
            sound = read_sound(made.content, only_numbers=True)
        except RenderFailed as error:
            raise InvalidOutput(f"the answer is no recording: {error.message}", stage="music") from error
        if sound.samples.shape[1] != 2:
            raise InvalidOutput(
                f"the recording has {sound.samples.shape[1]} channels, asked for stereo", stage="music"
            )
        if sound.duration_s < request.length_s - LENGTH_ROUNDING_S:
            raise InvalidOutput(
                f"the recording lasts {sound.duration_s:.1f} s, asked for {request.length_s:.1f} s",
                stage="music",
            )
        if rms_dbfs(sound.samples) <= LEAST_MUSIC_DBFS:
            raise InvalidOutput("the recording is silent", stage="music")
        return {
            "duration_s": sound.duration_s,
            "sample_rate_hz": sound.sample_rate_hz,
            "peak_dbfs": peak_dbfs(sound.samples),
            "loudness_lufs": loudness_lufs(sound.samples, sound.sample_rate_hz),
        }

    return accept


MOST_BLEED = 0.1
"""How far a head may reach beyond each edge of its picture, in shares of the picture's sides."""


def accept_puppet(request: PuppetRequest) -> Acceptance:
    """The answer is a sheet with every sprite on it, and the sprites belong to the picture of the request."""

    def accept(made: Made) -> Figures:
        try:
            puppet = PuppetFacts.model_validate(made.facts).puppet
        except ValidationError as error:
            raise InvalidOutput("the sheet came without its sprites", stage="talking_head") from error
        size_px = sheet_size_px(made.content)
        fault = _sheet_fault(puppet, size_px) or _picture_fault(puppet, request)
        if fault:
            raise InvalidOutput(fault, stage="talking_head", thing="sheet")
        return {"width_px": size_px[0], "height_px": size_px[1]}

    return accept


def _sheet_fault(puppet: Puppet, size_px: tuple[int, int]) -> str:
    """What is wrong with the sprites' places on the sheet; empty if nothing is."""
    for sprite in (puppet.plate, puppet.head, *puppet.mouths, *puppet.eyes):
        box = sprite.on_sheet
        if box.left_px + box.width_px > size_px[0] or box.top_px + box.height_px > size_px[1]:
            return f"a sprite lies outside the sheet of {size_px[0]}x{size_px[1]} pixels"
    return ""


def _picture_fault(puppet: Puppet, request: PuppetRequest) -> str:
    """What is wrong with the sprites' places on the picture; empty if nothing is."""
    width_px, height_px = request.picture.width_px, request.picture.height_px
    if (puppet.picture_width_px, puppet.picture_height_px) != (width_px, height_px):
        return (
            f"the puppet is for a picture of {puppet.picture_width_px}x{puppet.picture_height_px}, "
            f"asked for {width_px}x{height_px}"
        )
    for name, sprite, bleed in (("plate", puppet.plate, 0.0), ("head", puppet.head, MOST_BLEED)):
        for start, length, side in (
            (sprite.left_px, sprite.on_sheet.width_px, width_px),
            (sprite.top_px, sprite.on_sheet.height_px, height_px),
        ):
            if start < -bleed * side or start + length > side * (1 + bleed):
                return f"the {name} lies outside the picture"
    return ""
