"""Pictures that carry their layers: whoever knows nothing of them sees the picture."""

import pytest

from storyassets.errors import InvalidOutput
from storyassets.model.layered_picture import (
    MAGIC,
    Behind,
    Fall,
    Lips,
    Mouth,
    PictureLayer,
    ShutEyes,
    pack_layers,
    unpack_layers,
)

PICTURE = b"\xff\xd8 a picture \xff\xd9"
LAYERS = (PictureLayer(b"the ground", 0, 0, 0.7), PictureLayer(b"a mask", 12, 34, 1.5))
BEHIND = Behind(LAYERS, (ShutEyes(b"two lids", 40, 50),))
MOVING = Behind(
    LAYERS,
    BEHIND.eyes,
    (Mouth(b"an oh", 60, 70, "fox", Lips.ROUND), Mouth(b"an ah", 60, 70, "fox", Lips.OPEN)),
    (Fall(b"streaks", -300, 1100, False), Fall(b"longer streaks", -400, 1700, True)),
    b"all of it, dry",
)


def test_what_stands_behind_comes_back_as_it_was_and_the_picture_comes_first():
    for behind in (BEHIND, MOVING):
        packed = pack_layers(PICTURE, behind)
        assert packed.startswith(PICTURE)
        assert unpack_layers(packed) == behind
    assert MOVING.speakers == ("fox",)


def test_a_plain_picture_has_none():
    assert pack_layers(PICTURE, Behind()) == PICTURE
    assert unpack_layers(PICTURE) == unpack_layers(b"") == Behind()


@pytest.mark.parametrize(
    "torn",
    [
        MAGIC,
        b"\xff\xff\xff\xff" + MAGIC,
        pack_layers(PICTURE, BEHIND).replace(b"a mask", b"a ma"),
        pack_layers(PICTURE, BEHIND).replace(b"[10,", b"[ten"),
        pack_layers(PICTURE, BEHIND).replace(b"[10,", b"[-9,"),
        pack_layers(PICTURE, BEHIND).replace(b"[8,40,50]", b"[8,40,9,9,9]"),
        pack_layers(PICTURE, BEHIND)[len(PICTURE) + 4 :],
        pack_layers(PICTURE, MOVING).replace(b'"fox",3]', b'"fox",9]'),
        pack_layers(PICTURE, MOVING).replace(b'"fall",true]', b'"fell",true]'),
    ],
)
def test_torn_layers_are_an_error(torn):
    with pytest.raises(InvalidOutput, match="torn"):
        unpack_layers(torn)
