"""Images: how sharp, colourful and detailed a picture is. What is good enough is for the checks to say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.errors import InvalidOutput
from storyassets.model.layered_picture import unpack_layers
from storyassets.model.take import ImageScore

MEASURED_SIDE_PX = 512  # the longer side at which figures are taken
BLOCK_PX = 32
FLAT_DEVIATION = 1.5  # of luma, 0-255: below it a block shows nothing
FORM_SIDE_PX = 32
ROWS, COLUMNS = 32, 16
CAPTIONS_FROM = 0.65  # of the height: below it no column is looked at
SIDES_LEFT_OUT = 0.1  # of the width, on each side: no caption stands there
BLACK, WHITE = 6, 249  # of luma, 0-255: beyond them nothing is told apart


def score_image(content: bytes | Path) -> ImageScore:
    """Measure a picture, at 512 px of its longer side. Raises InvalidOutput when it is none."""
    data = content.read_bytes() if isinstance(content, Path) else content
    picture = decode_picture(data)
    height, width = picture.shape[:2]
    small = _downscale(picture)
    luma = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY).astype(np.float32)
    behind = unpack_layers(data)
    return ImageScore(
        width_px=width,
        height_px=height,
        sharpness=round(float(cv2.Laplacian(luma, cv2.CV_32F).var()), 3),
        contrast=round(float(luma.std()), 3),
        colourfulness=round(_colourfulness(small), 3),
        flat_share=round(_flat_share(luma), 4),
        dark_share=round(float((luma <= BLACK).mean()), 4),
        bright_share=round(float((luma >= WHITE).mean()), 4),
        form_contrast=round(float(_shrink(luma, FORM_SIDE_PX).std()), 3),
        blinking_faces=len(behind.eyes),
        speaking_faces=behind.speakers,
        falls=bool(behind.falls),
        row_detail=_row_detail(small),
        column_detail=_column_detail(small),
    )


def decode_picture(data: bytes, *, halved: bool = False) -> NDArray[np.uint8]:
    """BGR of shape (height, width, 3), or of half of that, which is cheaper. Raises InvalidOutput."""
    picture = None
    if data:
        colour = cv2.IMREAD_REDUCED_COLOR_2 if halved else cv2.IMREAD_COLOR
        picture = cv2.imdecode(np.frombuffer(data, np.uint8), colour | cv2.IMREAD_IGNORE_ORIENTATION)
    if picture is None:
        raise InvalidOutput("the bytes are no picture", thing="picture")
    return picture.astype(np.uint8, copy=False)


def _downscale(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return _shrink(picture, MEASURED_SIDE_PX).astype(np.uint8, copy=False)


def _shrink(picture: NDArray[Any], longer_px: int) -> NDArray[Any]:
    """So many pixels on the longer side, at most."""
    height, width = picture.shape[:2]
    scale = longer_px / max(height, width)
    if scale >= 1:
        return picture
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA)


def _colourfulness(picture: NDArray[np.uint8]) -> float:
    """M3 of Hasler and Süsstrunk, Measuring Colourfulness in Natural Images (2003)."""
    blue, green, red = cv2.split(picture.astype(np.float32))
    red_green, yellow_blue = red - green, (red + green) / 2 - blue
    deviation = np.hypot(red_green.std(), yellow_blue.std())
    mean = np.hypot(red_green.mean(), yellow_blue.mean())
    return float(deviation + 0.3 * mean)


def _row_detail(picture: NDArray[np.uint8]) -> tuple[float, ...]:
    """How much there is to be seen in each of ROWS rows: where a face or a thing is, it is much."""
    edge = int(picture.shape[1] * SIDES_LEFT_OUT)
    middle = np.ascontiguousarray(picture[:, edge : max(edge + 2, picture.shape[1] - edge)])
    if middle.shape[0] < ROWS or middle.shape[1] < 2:
        return ()
    steps = _steps_across(middle, 1)
    return tuple(round(float(rows.mean()), 1) for rows in np.array_split(steps, ROWS))


def _column_detail(picture: NDArray[np.uint8]) -> tuple[float, ...]:
    """How much there is to be seen in each of COLUMNS columns, above the captions."""
    if picture.shape[1] <= COLUMNS:
        return ()
    steps = _steps_across(picture[: max(2, int(picture.shape[0] * CAPTIONS_FROM))], 0)
    return tuple(round(float(columns.mean()), 1) for columns in np.array_split(steps, COLUMNS))


def _steps_across(picture: NDArray[np.uint8], axis: int) -> NDArray[np.float64]:
    """How far pixels are from their neighbours in CIELAB, in the mean over that axis."""
    lab = cv2.cvtColor(np.ascontiguousarray(picture), cv2.COLOR_BGR2LAB)
    steps = cv2.absdiff(lab[:, 1:], lab[:, :-1])
    along = cv2.reduce(steps, axis, cv2.REDUCE_SUM, dtype=cv2.CV_32S).astype(np.int64)
    return np.asarray(along.sum(axis=2).ravel() / steps.shape[axis], np.float64)


def _flat_share(luma: NDArray[np.float32]) -> float:
    """The share of blocks without detail; a picture smaller than a block is one block."""
    height, width = luma.shape
    rows, columns = max(1, height // BLOCK_PX), max(1, width // BLOCK_PX)
    block_height, block_width = min(BLOCK_PX, height), min(BLOCK_PX, width)
    cut = luma[: rows * block_height, : columns * block_width]
    blocks = cut.reshape(rows, block_height, columns, block_width)
    return float((blocks.std(axis=(1, 3)) < FLAT_DEVIATION).mean())
