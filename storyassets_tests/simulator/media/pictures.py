"""Pictures: a scene of rounds and slopes, and in front of it whoever the words ask for.

The colours of a figure come from the words for its looks (or from a picture it is to resemble), those of the
scene from the whole prompt and the seed: pictures of one character are alike, and no two prompts give one picture.
"""

from __future__ import annotations

import colorsys
import hashlib
import io
import random
import re
from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw

DRAWN_SIDE_PX = 768
"""Larger pictures are drawn so large, and scaled."""
PEOPLE = re.compile(
    r"\b(person|portrait|close[- ]?up|close|face|man|woman|boy|girl|child|head and shoulders|king|queen|character)\b",
    re.IGNORECASE,
)
LOOKS = frozenset(
    [
        "red",
        "orange",
        "yellow",
        "green",
        "blue",
        "purple",
        "violet",
        "brown",
        "black",
        "white",
        "grey",
        "gray",
        "silver",
        "golden",
        "gold",
        "blond",
        "blonde",
        "auburn",
        "dark",
        "pale",
        "ginger",
        "crimson",
        "russet",
        "beard",
        "bearded",
        "hat",
        "scarf",
        "crown",
        "cloak",
        "coat",
        "fur",
        "feathers",
        "old",
        "young",
        "elderly",
        "child",
        "man",
        "woman",
        "boy",
        "girl",
        "king",
        "queen",
        "fox",
        "hen",
        "wolf",
        "bear",
        "lion",
        "dog",
        "cat",
        "mouse",
        "crow",
        "farmer",
        "sailor",
        "captain",
        "robot",
        "hare",
        "tortoise",
        "owl",
        "rooster",
        "goat",
        "donkey",
        "horse",
        "pig",
        "rabbit",
        "duck",
        "goose",
    ]
)
FORMATS = {"png": "PNG", "jpeg": "JPEG", "jpg": "JPEG", "webp": "WEBP"}


@lru_cache(maxsize=256)
def draw_picture(
    prompt: str, seed: int, width_px: int, height_px: int, kind: str = "png", like: bytes = b""
) -> bytes:
    """A picture of exactly this size."""
    scale = min(1.0, DRAWN_SIDE_PX / max(width_px, height_px))
    small = (max(1, round(width_px * scale)), max(1, round(height_px * scale)))
    dice = random.Random(hashlib.sha256(f"{seed}\n{prompt}".encode()).digest())
    picture = _scene(dice, small)
    if like or PEOPLE.search(prompt):
        _figure(picture, dice, _colours_of(prompt, seed, like))
    picture = _grained(picture, dice.randrange(2**32))
    if picture.size != (width_px, height_px):
        picture = picture.resize((width_px, height_px), Image.Resampling.BICUBIC)
    return encode(picture, kind)


@lru_cache(maxsize=16)
def flat_picture(width_px: int, height_px: int, kind: str = "png") -> bytes:
    """A picture of nothing."""
    return encode(Image.new("RGB", (width_px, height_px), (127, 127, 127)), kind)


def encode(picture: Image.Image, kind: str) -> bytes:
    """As a file of that kind, quickly."""
    into = io.BytesIO()
    options = {"png": {"compress_level": 1}, "webp": {"quality": 85, "method": 0}}
    picture.save(into, FORMATS[kind], **options.get(kind, {"quality": 88}))
    return into.getvalue()


def _hue(dice: random.Random, saturation: float, value: float) -> tuple[int, int, int]:
    red, green, blue = colorsys.hsv_to_rgb(dice.random(), saturation, value)
    return round(red * 255), round(green * 255), round(blue * 255)


def _colours_of(prompt: str, seed: int, like: bytes) -> list[tuple[int, int, int]]:
    """Of skin, hair and clothes."""
    if like:
        return _colours_seen(like)
    looks = sorted(set(re.findall(r"[a-z]+", prompt.lower())) & LOOKS)
    dice = random.Random(hashlib.sha256(f"{seed} {looks}".encode()).digest())
    skin = colorsys.hsv_to_rgb(dice.uniform(0.03, 0.1), dice.uniform(0.3, 0.55), dice.uniform(0.6, 0.95))
    red, green, blue = (round(part * 255) for part in skin)
    return [(red, green, blue), _hue(dice, 0.7, 0.45), _hue(dice, 0.75, 0.7)]


@lru_cache(maxsize=64)
def _colours_seen(like: bytes) -> list[tuple[int, int, int]]:
    with Image.open(io.BytesIO(like)) as opened:
        small = opened.convert("RGB").resize((100, 100), Image.Resampling.BOX)
    spots = ((35, 55, 42, 60), (38, 21, 62, 25), (35, 90, 65, 97))
    return [
        tuple(int(value) for value in np.asarray(small.crop(spot)).reshape(-1, 3).mean(axis=0))  # type: ignore[misc]
        for spot in spots
    ]


def _scene(dice: random.Random, size: tuple[int, int]) -> Image.Image:
    width, height = size
    above, below = np.array(_hue(dice, 0.45, 0.95)), np.array(_hue(dice, 0.5, 0.6))
    slope = np.linspace(0, 1, height)[:, None, None]
    sky = np.broadcast_to(above * (1 - slope) + below * slope, (height, width, 3)).astype(np.uint8)
    picture = Image.fromarray(np.ascontiguousarray(sky))
    brush = ImageDraw.Draw(picture)
    for _ in range(36):
        x, y, reach = dice.randrange(width), dice.randrange(height), dice.uniform(0.02, 0.1) * max(size)
        shape = brush.ellipse if dice.random() < 0.6 else brush.rectangle
        shape((x - reach, y - reach, x + reach, y + reach), fill=_hue(dice, 0.55, dice.uniform(0.3, 0.95)))
    return picture


def _figure(picture: Image.Image, dice: random.Random, colours: list[tuple[int, int, int]]) -> None:
    """Head and shoulders, front-facing, in the middle."""
    skin, hair, clothes = colours
    width, height = picture.size
    brush = ImageDraw.Draw(picture)
    middle, face_y, reach = width / 2, height * 0.45, min(width * 0.27, height * 0.22)

    def oval(x: float, y: float, half_x: float, half_y: float, fill: tuple[int, int, int]) -> None:
        brush.ellipse((x - half_x, y - half_y, x + half_x, y + half_y), fill=fill)

    brush.rounded_rectangle(
        (middle - reach * 1.7, face_y + reach * 1.25, middle + reach * 1.7, height * 1.2),
        reach * 0.7,
        clothes,
    )
    brush.rectangle((middle - reach * 0.35, face_y, middle + reach * 0.35, face_y + reach * 1.5), fill=skin)
    oval(middle, face_y - reach * 0.2, reach * 1.15, reach * 1.35, hair)
    oval(middle, face_y + reach * 0.05, reach * 0.95, reach * 1.2, skin)
    dark = tuple(part // 4 for part in hair)
    for side in (-1, 1):
        x, y = middle + side * reach * 0.38, face_y - reach * 0.1
        oval(x, y, reach * 0.2, reach * 0.13, (250, 250, 250))
        oval(x, y, reach * 0.1, reach * 0.12, (30, 24, 20))
        brush.line(
            (x - reach * 0.22, y - reach * 0.25, x + reach * 0.22, y - reach * 0.28),
            fill=dark,
            width=max(2, round(reach * 0.07)),
        )
    shade = tuple(round(part * 0.8) for part in skin)
    brush.polygon(
        [
            (middle, face_y),
            (middle - reach * 0.14, face_y + reach * 0.4),
            (middle + reach * 0.14, face_y + reach * 0.4),
        ],
        fill=shade,
    )
    smile = dice.uniform(0.05, 0.2)
    brush.chord(
        (
            middle - reach * 0.35,
            face_y + reach * (0.68 - smile),
            middle + reach * 0.35,
            face_y + reach * (0.72 + smile),
        ),
        0,
        180,
        fill=(150, 50, 50),
    )


def _grained(picture: Image.Image, seed: int) -> Image.Image:
    grain = np.random.default_rng(seed).integers(-9, 10, (picture.height, picture.width, 1), dtype=np.int16)
    return Image.fromarray(np.clip(np.asarray(picture, np.int16) + grain, 0, 255).astype(np.uint8))
