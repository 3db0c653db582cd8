"""Software: Python, the packages, and whether the libraries in them do their work on this machine."""

from __future__ import annotations

import re
import sys
import threading
from importlib import metadata

import av
import av.error
import dagster as dg

from storyassets.cli.doctor.finding import Finding, fail, ok, warn
from storyassets.errors import ProviderError, StoryAssetsError
from storyassets.model.channel import Encoding
from storyassets.model.character import Voice
from storyassets.providers.embedded.voice import EmbeddedVoice
from storyassets.providers.protocols import SpeechRequest
from storyassets.render.encode import Quality, encode_frames, video_settings
from storyassets.render.planes import Planes
from storyassets.render.text import FONT_FILE, shape_words

LEAST_PYTHON, FIRST_UNTRIED_PYTHON = (3, 11), (3, 15)
DISTRIBUTION = "storyassets"
FRAMES = 3
GREY = 128
WORD_WIDTH_PX = 400


def check_python() -> Finding:
    """The version is one that is tested."""
    version = ".".join(str(part) for part in sys.version_info[:3])
    if sys.version_info[:2] < LEAST_PYTHON:
        return fail("python", f"{version} is too old", "Install Python 3.11 or newer")
    if sys.version_info[:2] >= FIRST_UNTRIED_PYTHON:
        return warn("python", f"{version} was not tried", "Python 3.11 to 3.14 are")
    return ok("python", version)


def check_packages() -> Finding:
    """Every package that we need is there."""
    try:
        required = metadata.requires(DISTRIBUTION) or []
        version = metadata.version(DISTRIBUTION)
    except metadata.PackageNotFoundError:
        return warn("packages", "storyassets itself is not installed", "Install it: pip install -e .")
    names = [re.split(r"[^A-Za-z0-9._-]", line)[0] for line in required if "extra ==" not in line]
    missing = [name for name in names if not is_installed(name)]
    if missing:
        return fail(
            "packages", f"missing: {', '.join(missing)}", f"Install them: pip install {' '.join(missing)}"
        )
    return ok("packages", f"storyassets {version} and the {len(names)} packages that it needs")


def is_installed(name: str) -> bool:
    """Whether there is such a package."""
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def check_dagster() -> Finding:
    """Dagster and its web server are of one version: others do not go together."""
    versions = {name: metadata.version(name) for name in ("dagster", "dagster-webserver", "dagster-graphql")}
    if len(set(versions.values())) > 1:
        told = ", ".join(f"{name} {version}" for name, version in versions.items())
        return fail("dagster", told, f"Install one version: pip install dagster-webserver=={dg.__version__}")
    return ok("dagster", dg.__version__)


def check_voice() -> Finding:
    """The speech library loads and speaks a word."""
    try:
        with EmbeddedVoice() as voice:
            made = voice.make(SpeechRequest(text="Ready.", voice=Voice()))
    except ProviderError as error:
        return fail("voice", error.message, "Install it again: pip install --force-reinstall espeakng-loader")
    return ok("voice", f"{EmbeddedVoice.model} speaks ({len(made.content) / 1000:.0f} kB for a word)")


def check_encoder() -> Finding:
    """x264 encodes a few frames."""
    try:
        packets = encode_grey()
    except (av.error.FFmpegError, StoryAssetsError) as error:
        return fail(
            "encoder", f"x264 does not encode: {error}", "Install it again: pip install --force-reinstall av"
        )
    return ok("encoder", f"x264 of PyAV {av.__version__} ({packets} packets for {FRAMES} frames)")


def encode_grey() -> int:
    """How many packets a few grey frames make. Raises FFmpegError, BadConfiguration, RenderFailed."""
    settings = video_settings(Encoding(), Quality.PREVIEW, (128, 128))

    def draw(frame: int, planes: Planes) -> None:
        for plane in planes:
            plane[...] = GREY

    return len(encode_frames(settings, FRAMES, draw, threading.Event()).packets)


def check_font() -> Finding:
    """Words become a picture."""
    try:
        drawn = shape_words(["Ready"], ["#ffffff"], 40, width_px=WORD_WIDTH_PX)
    except StoryAssetsError as error:
        return fail(
            "font", error.message, "Install it again: pip install --force-reinstall font-source-sans-pro"
        )
    if drawn is None or not drawn[..., 3].any():
        return fail("font", "a word leaves no ink", f"Look at {FONT_FILE}")
    return ok("font", FONT_FILE.stem)
