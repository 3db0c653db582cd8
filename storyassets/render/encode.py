"""Encoders: frames to H.264 packets, a recording to AAC packets. Nothing here knows what is drawn."""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import av.error
import cv2
import numpy as np
from av.codec.context import Flags
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc

from storyassets.errors import BadConfiguration, RenderFailed
from storyassets.model.channel import Encoding
from storyassets.model.document import Noun
from storyassets.render.packets import PacketRun, StoredPacket
from storyassets.render.planes import Planes, planes_of_frame

AAC_FRAME_SAMPLES = 1024
# At these bit rates the fast coder is nearer to the sound than the two-loop one, in half the time, and nothing
# needs to be guessed back: no noise substitution, no intensity stereo. Nor is anything gained by looking, band by
# band, whether the middle and the sides are cheaper than left and right, nor by shaping noise in time.
AAC_OPTIONS = {"aac_coder": "fast", "aac_pns": "0", "aac_is": "0", "aac_ms": "1", "aac_tns": "0"}
# x264's AVX-512 code for macroblock trees reads memory that nobody wrote: one render in twenty differs. The AVX2
# code does not, and is as fast.
CPU_AVX_512F = 13  # OpenCV's number for the feature
X264_THREADS = 1  # another count makes other bytes


class Quality(StrEnum):
    """`preview` is half the size and the fastest preset; it is for looking, not for publishing."""

    FINAL = "final"
    PREVIEW = "preview"


LESS_WORK = {
    "superfast": ":mbtree=1:rc-lookahead=8:subme=0:partitions=i4x4:direct=temporal:b-adapt=0:weightp=0:psy=0"
}
"""With a short look ahead, which this preset leaves out, it has the quality of veryfast. What is left out instead
was measured on moving pictures of our own: a third of its CPU, for as good a picture of a few more bytes."""


class VideoSettings(Noun):
    """All that decides the encoder's bytes, but the pixels."""

    width_px: int
    height_px: int
    rate_numerator: int
    rate_denominator: int
    crf: int
    preset: str
    gop_frames: int
    b_frames: int
    threads: int = X264_THREADS

    @property
    def rate(self) -> Fraction:
        """Frames a second."""
        return Fraction(self.rate_numerator, self.rate_denominator)


class Cancelled(RenderFailed):
    """Somebody stopped the render."""


def video_settings(encoding: Encoding, quality: Quality, size_px: tuple[int, int]) -> VideoSettings:
    """The settings of a timeline of that size. Sides become even, as 4:2:0 asks."""
    shrink = 2 if quality is Quality.PREVIEW else 1
    width_px, height_px = (max(2, side // shrink // 2 * 2) for side in size_px)
    return VideoSettings(
        width_px=width_px,
        height_px=height_px,
        rate_numerator=encoding.rate.numerator,
        rate_denominator=encoding.rate.denominator,
        crf=encoding.crf,
        preset="ultrafast" if quality is Quality.PREVIEW else encoding.preset,
        gop_frames=encoding.gop_frames,
        b_frames=encoding.b_frames,
    )


def set_up_video(encoder: Any, settings: VideoSettings) -> None:
    """Make an unopened libx264 context ours: closed GOPs, one thread, all four colour fields BT.709 limited."""
    encoder.width, encoder.height = settings.width_px, settings.height_px
    encoder.pix_fmt = "yuv420p"
    encoder.framerate = settings.rate
    encoder.time_base = 1 / settings.rate
    encoder.thread_count = settings.threads
    encoder.gop_size = settings.gop_frames
    encoder.max_b_frames = settings.b_frames
    encoder.color_primaries = ColorPrimaries.BT709
    encoder.color_trc = ColorTrc.BT709
    encoder.colorspace = Colorspace.ITU709
    encoder.color_range = ColorRange.MPEG
    encoder.flags |= Flags.global_header
    # the 8x8 transform is what makes a stream High profile, whatever the preset
    x264 = "open-gop=0:8x8dct=1" + LESS_WORK.get(settings.preset, "")
    if cv2.checkHardwareSupport(CPU_AVX_512F):
        x264 += ":asm=avx2"
    encoder.options = {"preset": settings.preset, "crf": str(settings.crf), "x264-params": x264}


def set_up_sound(encoder: Any, encoding: Encoding) -> None:
    """Make an unopened AAC context ours: stereo, low complexity."""
    encoder.sample_rate = encoding.sample_rate_hz
    encoder.layout = "stereo"
    encoder.format = "fltp"
    encoder.bit_rate = encoding.audio_bit_rate
    encoder.time_base = Fraction(1, encoding.sample_rate_hz)
    encoder.flags |= Flags.global_header
    encoder.options = AAC_OPTIONS


def read_extradata(settings: VideoSettings) -> bytes:
    """What every encoder of these settings says of its stream. Raises BadConfiguration when x264 refuses them."""
    encoder: Any = av.CodecContext.create("libx264", "w")
    set_up_video(encoder, settings)
    try:
        encoder.open()
    except av.error.FFmpegError as error:
        raise BadConfiguration(
            "x264 refuses these settings",
            thing="encoding",
            fix="Try preset superfast, 2 B-frames and an even size",
        ) from error
    return bytes(encoder.extradata or b"")


def encode_frames(
    settings: VideoSettings, frames: int, draw: Callable[[int, Planes], None], cancelled: threading.Event
) -> PacketRun:
    """Encode as many frames as said, each drawn into the encoder's own memory.

    Raises Cancelled between two frames once the event is set.
    """
    encoder: Any = av.CodecContext.create("libx264", "w")
    set_up_video(encoder, settings)
    packets: list[StoredPacket] = []
    for number in range(frames):
        if cancelled.is_set():
            raise Cancelled("cancelled", stage="rendered_video")
        # x264 keeps references to what it was given, so that each frame is a new one
        frame = av.VideoFrame(settings.width_px, settings.height_px, "yuv420p")
        draw(number, planes_of_frame(frame))
        frame.pts = number
        frame.time_base = 1 / settings.rate
        packets += map(_stored, encoder.encode(frame))
    packets += map(_stored, encoder.encode(None))
    return PacketRun(bytes(encoder.extradata or b""), tuple(packets))


def encode_sound(sound: Path, encoding: Encoding, samples: int, cancelled: threading.Event) -> PacketRun:
    """AAC-LC, stereo, of exactly so many samples: what is missing is silence, what is over is cut.

    Raises RenderFailed when the file is no sound, and Cancelled once the event is set.
    """
    encoder: Any = av.CodecContext.create("aac", "w")
    set_up_sound(encoder, encoding)
    packets: list[StoredPacket] = []
    try:
        for frame in _sound_frames(sound, encoding.sample_rate_hz, samples):
            if cancelled.is_set():
                raise Cancelled("cancelled", stage="rendered_video")
            packets += map(_stored, encoder.encode(frame))
    except (av.error.FFmpegError, IndexError) as error:
        raise RenderFailed("the sound cannot be read", stage="rendered_video", thing=sound.name) from error
    packets += map(_stored, encoder.encode(None))
    return PacketRun(bytes(encoder.extradata or b""), tuple(packets))


def _sound_frames(sound: Path, sample_rate_hz: int, samples: int) -> list[av.AudioFrame]:
    """The file as frames of the encoder's own length, as many samples as asked for."""
    blocks = []
    resampler = av.AudioResampler("fltp", "stereo", sample_rate_hz)
    with av.open(str(sound)) as container:
        for decoded in container.decode(audio=0):
            blocks += [frame.to_ndarray() for frame in resampler.resample(decoded)]
        blocks += [frame.to_ndarray() for frame in resampler.resample(None)]
    heard = np.concatenate([*blocks, np.zeros((2, 0), np.float32)], axis=1)[:, :samples]
    heard = np.pad(heard, ((0, 0), (0, samples - heard.shape[1])))
    frames = []
    for start in range(0, samples, AAC_FRAME_SAMPLES):
        block = np.ascontiguousarray(heard[:, start : start + AAC_FRAME_SAMPLES])
        frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="stereo")
        frame.sample_rate = sample_rate_hz
        frame.pts = start
        frame.time_base = Fraction(1, sample_rate_hz)
        frames.append(frame)
    return frames


def _stored(packet: av.Packet[Any]) -> StoredPacket:
    return StoredPacket(packet.pts or 0, packet.duration or 0, bool(packet.is_keyframe), bytes(packet))
