"""Pictures that carry their layers: whoever knows nothing of them sees the picture."""

import pytest

from storyassets.errors import InvalidOutput
from storyassets.model.layered_picture import MAGIC, PictureLayer, pack_layers, unpack_layers

PICTURE = b"\xff\xd8 a picture \xff\xd9"
LAYERS = (PictureLayer(b"the ground", 0, 0, 0.7), PictureLayer(b"a mask", 12, 34, 1.5))


def test_layers_come_back_as_they_were_and_the_picture_comes_first():
    packed = pack_layers(PICTURE, LAYERS)
    assert packed.startswith(PICTURE)
    assert unpack_layers(packed) == LAYERS


def test_a_plain_picture_has_none():
    assert unpack_layers(PICTURE) == unpack_layers(b"") == ()


@pytest.mark.parametrize(
    "torn",
    [
        MAGIC,
        b"\xff\xff\xff\xff" + MAGIC,
        pack_layers(PICTURE, LAYERS).replace(b"a mask", b"a ma"),
        pack_layers(PICTURE, LAYERS).replace(b"[10,", b"[ten"),
        pack_layers(PICTURE, LAYERS).replace(b"[10,", b"[-9,"),
        pack_layers(PICTURE, LAYERS)[len(PICTURE) + 4 :],
    ],
)
def test_torn_layers_are_an_error(torn):
    with pytest.raises(InvalidOutput, match="torn"):
        unpack_layers(torn)
