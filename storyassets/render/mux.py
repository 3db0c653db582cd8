"""Mux: packets that are already encoded become one MP4, its index at the front."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av

from storyassets.errors import RenderFailed
from storyassets.model.channel import Encoding
from storyassets.render.encode import VideoSettings, set_up_sound, set_up_video
from storyassets.render.packets import PacketRun


def write_mp4(
    path: Path, settings: VideoSettings, segments: Sequence[PacketRun], encoding: Encoding, sound: PacketRun
) -> None:
    """Write the segments one after another, and the sound beside them, without encoding anything.

    Every packet gets its exact PTS and DTS. Raises RenderFailed when the segments do not belong together.
    """
    with av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as container:
        # these encoders are opened for what they tell the container of a stream; they encode nothing
        video: Any = container.add_stream("libx264", rate=settings.rate)
        set_up_video(video.codec_context, settings)
        voice: Any = container.add_stream("aac", rate=encoding.sample_rate_hz)
        set_up_sound(voice.codec_context, encoding)
        container.start_encoding()
        if any(bytes(video.codec_context.extradata) != run.extradata for run in segments):
            raise RenderFailed("segments of different encoders cannot be joined", stage="rendered_video")
        sound_base = Fraction(1, encoding.sample_rate_hz)
        both = heapq.merge(
            _video_packets(video, segments, 1 / settings.rate),
            _sound_packets(voice, sound, sound_base),
            key=lambda packet: packet.dts * packet.time_base,
        )
        for packet in both:
            container.mux(packet)


def _video_packets(stream: Any, segments: Sequence[PacketRun], time_base: Fraction) -> Iterator[Any]:
    """Packets in decoding order; a packet's DTS is its place in that order, less the longest reordering."""
    delay = max(
        (place - packet.pts for run in segments for place, packet in enumerate(run.packets)), default=0
    )
    first_frame = 0
    for run in segments:
        for place, stored in enumerate(run.packets):
            packet: Any = av.Packet(stored.content)
            packet.stream, packet.time_base = stream, time_base
            packet.pts = first_frame + stored.pts
            packet.dts = first_frame + place - delay
            packet.duration = 1
            packet.is_keyframe = stored.is_keyframe
            yield packet
        first_frame += len(run.packets)


def _sound_packets(stream: Any, run: PacketRun, time_base: Fraction) -> Iterator[Any]:
    for stored in run.packets:
        packet: Any = av.Packet(stored.content)
        packet.stream, packet.time_base = stream, time_base
        packet.pts = packet.dts = stored.pts
        packet.duration = stored.duration
        packet.is_keyframe = True
        yield packet
