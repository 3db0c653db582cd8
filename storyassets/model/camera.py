"""Camera: how near it stands to what a shot shows, from where it looks, and how it moves."""

from __future__ import annotations

from enum import StrEnum


class Framing(StrEnum):
    """How near the camera stands: figures are small, whole and middling, or head and shoulders."""

    WIDE = "wide"
    MEDIUM = "medium"
    CLOSE = "close"


class Angle(StrEnum):
    """From where a picture is seen, where that tells something."""

    EYE_LEVEL = "eye_level"
    BELOW = "below"
    ABOVE = "above"
    FACE = "face"
    SHOULDER = "shoulder"
    BEHIND = "behind"
    SILHOUETTE = "silhouette"


class CameraMove(StrEnum):
    """How the frame moves over the picture while it stands."""

    PUSH_IN = "push_in"
    PULL_OUT = "pull_out"
    PAN_LEFT = "pan_left"
    PAN_RIGHT = "pan_right"
    TILT_UP = "tilt_up"
    TILT_DOWN = "tilt_down"
