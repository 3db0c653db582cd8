"""What a file is by its first bytes."""

from __future__ import annotations

import pytest

from storyassets.measure.content import Medium, recognise

HEADS = {
    b"RIFF\0\0\0\0WAVEfmt ": (Medium.SOUND, ".wav"),
    b"RF64\xff\xff\xff\xffWAVEds64": (Medium.SOUND, ".wav"),
    b"RIFF\0\0\0\0WEBPVP8 ": (Medium.PICTURE, ".webp"),
    b"RIFF\0\0\0\0AVI LIST": (Medium.OTHER, ""),
    b"\xff\xfb\x90\x64" + bytes(9): (Medium.SOUND, ".mp3"),
    b"\xff\xf1\x50\x80" + bytes(9): (Medium.OTHER, ""),  # AAC without a container
    b"\xff\xff\xff\xff": (Medium.OTHER, ""),
    b"ID3\x04" + bytes(9): (Medium.SOUND, ".mp3"),
    b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\x82\x84webm": (Medium.CLIP, ".webm"),
    b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\x82\x88matroska": (Medium.CLIP, ".mkv"),
    b"\0\0\0\x14ftypisom\0\0\0\0isom": (Medium.CLIP, ".mp4"),
    b"\0\0\0\x14ftypqt  \0\0\0\0qt  ": (Medium.CLIP, ".mov"),
    b"\0\0\0\x08wide\0\0\0\0mdat": (Medium.CLIP, ".mov"),
    b"\0\0\0\x14ftypM4A \0\0\0\0M4A ": (Medium.SOUND, ".m4a"),
    b"\0\0\0\x14ftypheic\0\0\0\0mif1": (Medium.PICTURE, ".heic"),
    b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif": (Medium.PICTURE, ".avif"),
    b"\0\0\0\x14ftypmif1\0\0\0\0mif1avif": (Medium.PICTURE, ".heic"),  # the brand is beyond the box
    b"BM" + bytes(12) + b"\x28\0\0\0": (Medium.PICTURE, ".bmp"),
    b"BM, and the rest of it is a text": (Medium.OTHER, ""),
}


@pytest.mark.parametrize("head", HEADS)
def test_the_first_bytes_tell(head: bytes) -> None:
    content = recognise(head)
    assert (content.medium, content.suffix) == HEADS[head]
    assert content.what


@pytest.mark.parametrize("head", HEADS)
def test_a_head_cut_anywhere_is_still_something(head: bytes) -> None:
    for length in range(len(head)):
        assert recognise(head[:length]).what


def test_a_gzip_that_is_damaged_is_an_archive() -> None:
    assert recognise(b"\x1f\x8b" + b"\xff" * 50).what == "an archive"
