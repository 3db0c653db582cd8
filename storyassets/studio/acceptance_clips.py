"""Acceptance of clips: what heads and footage have to be before they are kept, measured in a process of its own."""

from __future__ import annotations

import tempfile

from pydantic import ValidationError

from storyassets.errors import InvalidOutput
from storyassets.measure.content import HEAD_BYTES, recognise
from storyassets.measure.image import score_image
from storyassets.model.take import PICTURE_SUFFIXES
from storyassets.providers.protocols import FootageFacts, FootageRequest, HeadClipRequest, Made
from storyassets.studio.acceptance import Acceptance, Figures
from storyassets.studio.clip_process import examine_apart

MOST_ENLARGED = {"footage": 2.0, "talking_head": 3.0}
"""A clip may be smaller than the video by so much. Heads are a provider's to size: there is no choosing among them."""
MISSING_S = 0.3
"""The last sound of a word is seen no longer than that."""
SPARE_S = 1.0
SPARE_SHARE = 0.15
"""A head may go on after its speech, by this and by this share of it."""
SHORT_S = 0.5
ROUNDING = 0.02


def accept_head_clip(request: HeadClipRequest) -> Acceptance:
    """The answer is a clip as long as the speech, large enough, in which something moves; or a still portrait."""

    def accept(made: Made) -> Figures:
        if made.suffix in PICTURE_SUFFIXES:
            return {"image": score_image(made.content).model_dump(mode="json"), "duration_s": None}
        figures = measure_made(made, request.width_px, request.height_px, "talking_head")
        longest_s = request.duration_s * (1 + SPARE_SHARE) + SPARE_S
        if not request.duration_s - MISSING_S <= figures["duration_s"] <= longest_s:
            raise InvalidOutput(
                f"the clip lasts {figures['duration_s']:.2f} s, and the speech {request.duration_s:.2f} s",
                stage="talking_head",
            )
        return figures

    return accept


def accept_footage(request: FootageRequest) -> Acceptance:
    """The answer is a photo or a clip that is large and long enough, and says where it is from."""

    def accept(made: Made) -> Figures:
        try:
            FootageFacts.model_validate(made.facts)
        except ValidationError as error:
            raise InvalidOutput("the footage does not say where it is from", stage="footage") from error
        if made.suffix in PICTURE_SUFFIXES:
            score = score_image(made.content)
            check_size(score.width_px, score.height_px, request.width_px, request.height_px, "footage")
            return {"image": score.model_dump(mode="json"), "duration_s": None}
        figures = measure_made(made, request.width_px, request.height_px, "footage")
        if figures["duration_s"] < request.least_s - SHORT_S:
            raise InvalidOutput(
                f"the clip lasts {figures['duration_s']:.1f} s, asked for {request.least_s:.1f} s",
                stage="footage",
            )
        return figures

    return accept


def measure_made(made: Made, width_px: int, height_px: int, stage: str) -> Figures:
    """What a clip is, and the score of its middle frame. Raises InvalidOutput for what cannot be shown."""
    with tempfile.TemporaryFile() as file:
        file.write(made.content)
        file.flush()
        try:
            facts, score, dead = examine_apart(file)
        except InvalidOutput as error:
            kind = recognise(made.content[:HEAD_BYTES])
            raise InvalidOutput(f"{error.message} (it is {kind.what})", stage=stage, thing="clip") from error
    check_size(facts.width_px, facts.height_px, width_px, height_px, stage)
    if dead:
        raise InvalidOutput(f"all of the clip is {dead}", stage=stage, thing="clip")
    return {"image": score.model_dump(mode="json"), "duration_s": facts.duration_s}


def check_size(width_px: int, height_px: int, asked_width_px: int, asked_height_px: int, stage: str) -> None:
    """Raises InvalidOutput for a picture that would have to be enlarged too much."""
    enlarged = max(asked_width_px / width_px, asked_height_px / height_px)
    if enlarged > MOST_ENLARGED[stage] + ROUNDING:
        raise InvalidOutput(
            f"it is {width_px}x{height_px}, asked for {asked_width_px}x{asked_height_px}", stage=stage
        )
