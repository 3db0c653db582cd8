"""Segment keys: a segment is found again by a hash of everything that decides its bytes."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from importlib.metadata import version

import av

from storyassets.model.channel import CaptionStyle
from storyassets.model.grade import Grade
from storyassets.render.encode import VideoSettings
from storyassets.render.fonts import font_of
from storyassets.render.grading import GRADE_RECIPE_VERSION
from storyassets.render.segments import PictureLayer, SegmentPlan

RECIPE_VERSION = "7"  # raised when the same plan is drawn or encoded differently
PUPPET_RECIPE_VERSION = "1"  # the same, of what only puppets have
FACE_RECIPE_VERSION = "2"  # the same, of eyes that blink and mouths that speak on a picture
FALL_RECIPE_VERSION = "1"  # the same, of what falls through a picture's air
CLIP_RECIPE_VERSION = "1"  # the same, of what only moving takes have


def segment_key(plan: SegmentPlan, settings: VideoSettings, style: CaptionStyle) -> str:
    """sha256 over everything that decides the segment's bytes."""
    # what a caption style says of phrases is in the phrases already, and means nothing where there are none
    drawn = None
    if plan.captions:
        drawn = style.model_dump(mode="json", exclude={"max_words", "max_characters", "font_file", "shift_y"})
        drawn["font"] = font_of(style).content
    return key_of(
        {
            **visible_fields(plan),
            "settings": settings.model_dump(mode="json"),
            "style": drawn,
        }
    )


def visible_fields(plan: SegmentPlan) -> dict[str, object]:
    """What decides the pictures of a plan at any size, rate and style, as JSON; not who made its takes."""
    return {
        "recipe": RECIPE_VERSION,
        "plan": _visible(plan),
        "versions": library_versions(),
        **_extra_recipes(plan),
    }


def key_of(fields: dict[str, object]) -> str:
    """sha256 of the fields as canonical JSON."""
    canonical = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


@cache
def library_versions() -> dict[str, str]:
    """Whatever draws or encodes, by version; x264 is inside PyAV's wheel."""
    names = ("av", "numpy", "opencv-python-headless", "pyvips", "pyvips-binary", "font-source-sans-pro")
    versions = {name: version(name) for name in names}
    codec = ".".join(str(part) for part in av.library_versions["libavcodec"])
    return {**versions, "libavcodec": codec}


@cache
def _clip_reader_versions() -> dict[str, str]:
    """Whatever decodes a moving take; the ffmpeg that does it is inside its wheel."""
    return {name: version(name) for name in ("moviepy", "imageio-ffmpeg")}


def _extra_recipes(plan: SegmentPlan) -> dict[str, object]:
    """What decides how a puppet or a moving take is drawn; nothing for stills, whose keys it leaves alone."""
    layers = [layer for layer in (plan.picture, plan.fade and plan.fade.under) if layer]
    recipes: dict[str, object] = {}
    if any(layer.show for layer in layers):
        recipes["puppet_recipe"] = PUPPET_RECIPE_VERSION
    if any(layer.media_frame is not None for layer in layers):
        recipes["clip_recipe"] = CLIP_RECIPE_VERSION
        recipes["clip_versions"] = _clip_reader_versions()
    if any(layer.blinks or layer.mouths for layer in layers):
        recipes["face_recipe"] = FACE_RECIPE_VERSION
    if any(layer.falls for layer in layers):
        recipes["fall_recipe"] = FALL_RECIPE_VERSION
    if any(layer.grade is not Grade.NEUTRAL for layer in layers):
        recipes["grade_recipe"] = GRADE_RECIPE_VERSION
    return recipes


def _visible(plan: SegmentPlan) -> dict[str, object]:
    """The plan without who made a picture: equal bytes look equal."""
    fields = plan.model_dump(mode="json", exclude={"picture": True, "fade": {"under"}})
    fields["picture"] = _visible_layer(plan.picture)
    if plan.fade:
        fields["fade"]["under"] = _visible_layer(plan.fade.under)
    return fields


def _visible_layer(layer: PictureLayer | None) -> dict[str, object] | None:
    """Content by hash, and only what the layer has: a plain still looks as if nothing else could be shown."""
    if layer is None:
        return None
    makers = {"provider", "model", "degraded"}
    absent = {name for name in ("show", "media_frame") if getattr(layer, name) is None}
    if layer.grade is Grade.NEUTRAL:
        absent.add("grade")
    absent |= {name for name in ("blinks", "mouths", "falls") if not getattr(layer, name)}
    fields: dict[str, object] = layer.model_dump(
        mode="json", exclude={"take": makers, **dict.fromkeys(absent, True)}
    )
    if layer.show:
        fields["show"] = layer.show.model_dump(mode="json", exclude={"sheet": makers})
    return fields
