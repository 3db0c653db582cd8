"""Packets: what an encoder made, kept as bytes with a checksum, and read back without trust.

    magic | sha256 of the rest (32) | length of the header (4, little-endian) | header, JSON | the packets' bytes

The header holds the codec's extradata (base64) and for each packet its PTS, duration, whether it is a
key frame, and its size.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import struct
from dataclasses import dataclass

MAGIC = b"SAPKT1\n"

_LENGTH = struct.Struct("<I")
_DIGEST_BYTES = hashlib.sha256().digest_size
_HEADER_START = len(MAGIC) + _DIGEST_BYTES + _LENGTH.size


@dataclass(frozen=True)
class StoredPacket:
    """One packet, in decoding order; times in the stream's own base, from the start of the run."""

    pts: int
    duration: int
    is_keyframe: bool
    content: bytes


@dataclass(frozen=True)
class PacketRun:
    """Packets of one encoder, from a key frame to its end."""

    extradata: bytes
    packets: tuple[StoredPacket, ...]


def pack_run(run: PacketRun) -> bytes:
    """The run as bytes to be stored."""
    header = json.dumps(
        {
            "extradata": base64.b64encode(run.extradata).decode("ascii"),
            "packets": [[p.pts, p.duration, int(p.is_keyframe), len(p.content)] for p in run.packets],
        },
        separators=(",", ":"),
    ).encode("ascii")
    rest = b"".join([_LENGTH.pack(len(header)), header, *(packet.content for packet in run.packets)])
    return MAGIC + hashlib.sha256(rest).digest() + rest


def unpack_run(stored: bytes) -> PacketRun | None:
    """The run that was packed; None when the bytes are not what was stored."""
    rest = stored[len(MAGIC) + _DIGEST_BYTES :]
    digest = stored[len(MAGIC) : len(MAGIC) + _DIGEST_BYTES]
    if not stored.startswith(MAGIC) or hashlib.sha256(rest).digest() != digest or len(stored) < _HEADER_START:
        return None
    try:
        return _read_rest(rest)
    except (ValueError, TypeError, KeyError, binascii.Error):
        return None


def _read_rest(rest: bytes) -> PacketRun:
    (header_bytes,) = _LENGTH.unpack_from(rest)
    position = _LENGTH.size + header_bytes
    header = json.loads(rest[_LENGTH.size : position])
    packets = []
    for pts, duration, is_keyframe, size in header["packets"]:
        packets.append(StoredPacket(pts, duration, bool(is_keyframe), rest[position : position + size]))
        position += size
    if position != len(rest):
        raise ValueError("the packets do not fill the run")
    return PacketRun(base64.b64decode(header["extradata"]), tuple(packets))
