"""How well strangers name our drawings: some of them by chance, numbered and without a name.

    python -m benchmarks.naming [--count 40] [--seed 1] [--into FOLDER]

Writes sheet_SEED.png, a numbered contact sheet of things and animals, and key_SEED.txt, their names with the words
that are as good. Somebody who knows neither the list nor the key writes down what each of them is.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from random import Random

import pyvips

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.scenery.pen import Drawing
from storyassets.providers.embedded.scenery.props import draw_prop
from storyassets.story.reading.prop_words import NAMES
from storyassets.story.words.lexicon import NOUNS

CELL_PX = 260
COLUMNS = 8
SHARE = 0.72  # of a cell, that a drawing fills
PROPS_SHARE = 0.75
PAPER, FRAME = "#cfe0d4", "#b3c9ba"
NO_ANIMALS = frozenset(
    {Species.HUMAN, Species.TREE, Species.REED, Species.SUN, Species.WIND, Species.MOON, Species.POT}
    | {Species.LAMP, Species.RIVER}
)
NEARLY = (
    "ox cow bull calf",
    "sheep lamb",
    "deer stag",
    "hawk eagle bird",
    "swallow sparrow partridge bird dove",
    "crane stork",
    "swan goose",
    "leopard tiger",
    "mouse rat",
    "hen cock",
    "boar pig",
)
"""Kinds that few people tell apart: another one of the same line is half right."""

# strokes of the digits on a 2 × 4 grid: no font draws the same on every machine
DIGITS = {
    "0": "M0 0H2V4H0Z",
    "1": "M0 1L1 0V4",
    "2": "M0 0H2V2H0V4H2",
    "3": "M0 0H2V4H0M0 2H2",
    "4": "M0 0V2H2M2 0V4",
    "5": "M2 0H0V2H2V4H0",
    "6": "M2 0H0V4H2V2H0",
    "7": "M0 0H2L1 4",
    "8": "M0 0H2V4H0ZM0 2H2",
    "9": "M2 2H0V0H2V4H0",
}


def draw_symbols(count: int, seed: int) -> list[Prop | Species]:
    """So many things and animals, by chance."""
    rng = Random(f"naming:{seed}")
    animals = [species for species in Species if species not in NO_ANIMALS]
    things = round(count * PROPS_SHARE)
    chosen: list[Prop | Species] = [
        *rng.sample(list(Prop), min(things, len(Prop))),
        *rng.sample(animals, min(count - things, len(animals))),
    ]
    rng.shuffle(chosen)
    return chosen


def names_of(symbol: Prop | Species) -> str:
    """What it may be called."""
    if isinstance(symbol, Prop):
        return f"{symbol.value.replace('_', ' ')}: {NAMES[symbol].replace('|', '')}"
    words = [noun for noun, nature in NOUNS.items() if nature.species is symbol]
    near = sorted(
        {kind for line in NEARLY if symbol.value in line.split() for kind in line.split()} - {*words}
    )
    return f"{symbol.value}: {' '.join(sorted(words))}" + (f" (half right: {' '.join(near)})" if near else "")


def write_sheet(symbols: list[Prop | Species], sheet: Path) -> None:
    """The contact sheet, numbered from 1."""
    rows = -(-len(symbols) // COLUMNS)
    body = "".join(_draw_cell(symbol, at) for at, symbol in enumerate(symbols))
    size = f'width="{COLUMNS * CELL_PX}" height="{rows * CELL_PX}"'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {size}><rect {size} fill="{PAPER}"/>{body}</svg>'
    pyvips.Image.svgload_buffer(svg.encode(), unlimited=True).write_to_file(str(sheet))


def _draw_cell(symbol: Prop | Species, at: int) -> str:
    drawing = _draw(symbol, f"n{at}")
    scale = CELL_PX * SHARE / max(drawing.width, drawing.height)
    left, top = at % COLUMNS * CELL_PX, at // COLUMNS * CELL_PX
    x, foot = left + CELL_PX / 2, top + CELL_PX * 0.53 + drawing.height * scale / 2
    frame = f'<rect x="{left + 4}" y="{top + 4}" width="{CELL_PX - 8}" height="{CELL_PX - 8}" fill="none" stroke="{FRAME}" stroke-width="2"/>'
    placed = f'<g transform="translate({x:.1f} {foot:.1f}) scale({scale:.4f})">{drawing.svg}</g>'
    digits = "".join(
        f'<path transform="translate({left + 14 + 22 * k} {top + 14}) scale(6)" d="{DIGITS[digit]}"/>'
        for k, digit in enumerate(str(at + 1))
    )
    return f'{frame}{placed}<g fill="none" stroke="#22303a" stroke-width="0.55">{digits}</g>'


def _draw(symbol: Prop | Species, prefix: str) -> Drawing:
    if isinstance(symbol, Prop):
        return draw_prop(symbol, prefix=prefix)
    look = Look(species=symbol, sex=Sex.UNKNOWN, age=Age.ADULT)
    figure = draw_figure(look, Action.STAND, Emotion.CALM, facing=Facing.RIGHT, prefix=prefix)
    return Drawing(figure.svg, figure.width, figure.height)


def main() -> None:
    """The sheet and its key."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--into", type=Path, default=Path())
    asked = parser.parse_args()
    asked.into.mkdir(parents=True, exist_ok=True)
    symbols = draw_symbols(asked.count, asked.seed)
    write_sheet(symbols, asked.into / f"sheet_{asked.seed}.png")
    key = "\n".join(f"{at}. {names_of(symbol)}" for at, symbol in enumerate(symbols, 1))
    (asked.into / f"key_{asked.seed}.txt").write_text(key + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
