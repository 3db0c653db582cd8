"""A prison cell: rough stone, a barred window with its shaft of light, straw, a bunk on chains, bars at one side."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.prison import draw_prison_cell
from storyassets.providers.embedded.scenery.stage import Stage

IRON = "#2c2b34"


def draw_dungeon(stage: Stage) -> None:
    """The cell; from the other side, its iron door. In a story of today it is one of a prison."""
    if stage.of_today and not stage.yesteryear:
        draw_prison_cell(stage)
        return
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    stone = p.indoors(("#7a7680", "#80766c", "#6c7580")[stage.choose("cell", 3)])
    foot = interior.floor_y(stage)
    s = min(stage.scale_at(foot), stage.width / 1350)
    pen.rect(-10, -10, stage.width + 20, foot + 20, pen.fade(darken(stone, 0.5), darken(stone, 0.16), stone))
    _draw_blocks(stage, foot, s, stone)
    floor = darken(stone, 0.2)
    pen.rect(
        -10,
        foot,
        stage.width + 20,
        stage.height - foot + 10,
        pen.fade(darken(floor, 0.3), floor, lighten(floor, 0.05)),
    )
    slabs = "".join(
        f"M{num(stage.x(0.5) + k * stage.width * 0.13)} {num(foot)}L{num(stage.x(0.5) + k * stage.width * 0.26)} {num(stage.height)}"
        for k in range(-5, 6)
    )
    for t in (0.12, 0.32, 0.62):
        slabs += f"M-10 {num(foot + (stage.height - foot) * t)}H{num(stage.width + 10)}"
    pen.line(slabs, darken(floor, 0.3), 5, 0.7)
    x = stage.x(0.5 + side * 0.14)
    if stage.reverse:
        _draw_cell_door(stage, x, foot, s)
    else:
        _draw_barred_window(stage, x, foot - 760 * s, s, side)
    pen.open(stage.x(0.5 - side * 0.33), foot + 30 * s, s, mirror=side < 0)
    _draw_bunk(stage)
    pen.close()
    _draw_straw(stage, side)
    _draw_chains(stage, stage.x(0.5 + side * 0.42), foot - 700 * s, s)


def _draw_blocks(stage: Stage, foot: float, s: float, stone: str) -> None:
    """Courses of blocks, some lighter, with dark joints and damp below."""
    pen, high, wide = stage.pen, 150 * s, 300 * s
    rows = int(foot / high) + 2
    joints = []
    for row in range(rows):
        y = foot - high * row
        joints.append(f"M-10 {num(y)}H{num(stage.width + 10)}")
        for k in range(int(stage.width / wide) + 2):
            x = wide * (k - 0.5 * (row % 2))
            joints.append(f"M{num(x)} {num(y)}v{num(-high)}")
            if (k * 3 + row * 5) % 7 == 0:
                pen.rect(x + 8, y - high + 8, wide - 16, high - 16, lighten(stone, 0.08), 8, 0.7)
    pen.line("".join(joints), darken(stone, 0.42), 7 * s, 0.75)
    pen.rect(-10, foot - 260 * s, stage.width + 20, 262 * s, pen.veil("#16241c", 0.0, 0.34))


def _draw_barred_window(stage: Stage, x: float, y: float, s: float, side: int) -> None:
    """High up: sky, three bars, and light that falls on the straw."""
    pen, w, h = stage.pen, 190 * s, 300 * s
    light = "#9fb8ff" if stage.palette.night else stage.palette.light
    low = stage.depth_y(0.02)
    pen.polygon(
        [
            (x - w * 0.5, y - h * 0.5),
            (x + w * 0.5, y - h * 0.5),
            (x - side * w * 0.6 + w * 2.1, low),
            (x - side * w * 0.6 - w * 1.7, low),
        ],
        pen.veil(light, 0.44, 0.08),
    )
    shape = f"M{num(x - w)} {num(y + h * 0.5)}V{num(y - h * 0.2)}A{num(w)} {num(w * 0.9)} 0 0 1 {num(x + w)} {num(y - h * 0.2)}V{num(y + h * 0.5)}Z"
    pen.path(shape, stage.palette.indoors("#4a464e"))
    k = w * 0.8
    pen.path(
        f"M{num(x - k)} {num(y + h * 0.42)}V{num(y - h * 0.2)}A{num(k)} {num(k * 0.9)} 0 0 1 {num(x + k)} {num(y - h * 0.2)}V{num(y + h * 0.42)}Z",
        pen.fade(*stage.palette.sky),
    )
    bars = "".join(f"M{num(x + k * t)} {num(y - h * 0.46)}V{num(y + h * 0.42)}" for t in (-0.5, 0.0, 0.5))
    pen.line(f"{bars}M{num(x - k)} {num(y + h * 0.02)}H{num(x + k)}", stage.palette.indoors(IRON), 26 * s)
    pen.rect(x - w * 1.1, y + h * 0.5, w * 2.2, 44 * s, stage.palette.indoors("#8f8a90"), 6)


def _draw_cell_door(stage: Stage, x: float, foot: float, s: float) -> None:
    """A door of bars with a great lock; a torch burns in the passage behind it."""
    pen, iron = stage.pen, stage.palette.indoors(IRON)
    pen.open(x, foot + 8, s)
    pen.path("M-260 0V-700A260 220 0 0 1 260 -700V0Z", "#120e14")
    pen.glow(60, -560, 420, "#ff9d3c", 0.85)
    pen.path("M30 -480Q20 -590 60 -660Q100 -590 90 -480Z", "#ffc04a")
    pen.line("M60 -480V-330", "#6b4330", 26)
    pen.line("".join(f"M{-210 + 84 * k} 0V-{800 + 20 * (3 - abs(k - 3)) * 2}" for k in range(6)), iron, 30)
    pen.line("M-256 -640H256M-256 -360H256M-256 -40H256", iron, 34)
    pen.rect(90, -440, 140, 170, iron, 12)
    pen.circle(160, -370, 26, stage.palette.indoors("#c8a04a"))
    pen.close()


def _draw_bunk(stage: Stage) -> None:
    """A plank on two chains, a thin blanket, a bucket beneath."""
    pen, wood = stage.pen, stage.palette.indoors("#7a5638")
    pen.line("M-300 -560L-300 -210M300 -560L300 -210", stage.palette.indoors(IRON), 16)
    pen.rect(-340, -230, 680, 46, pen.fade(lighten(wood, 0.14), darken(wood, 0.2)), 6)
    pen.path(
        "M-180 -236Q20 -290 330 -250V-120Q300 -90 260 -120T190 -116V-186H-180Z",
        pen.tone(stage.palette.indoors("#6a7484"), 0.6),
    )
    pen.rect(-330, -290, 150, 62, pen.tone(stage.palette.indoors("#c9c0ae"), 0.7), 28)
    pen.shadow(-190, 0, 90, 14)
    pen.polygon(
        [(-262, -140), (-118, -140), (-136, 0), (-244, 0)], pen.tone(stage.palette.indoors("#8a6a48"), 0.6)
    )
    pen.line("M-256 -100H-124M-248 -40H-132", stage.palette.indoors(IRON), 12)


def _draw_straw(stage: Stage, side: int) -> None:
    """Straw strewn over the floor."""
    straw = stage.palette.indoors("#cfae5a")
    for shade, low in ((darken(straw, 0.28), 0.16), (straw, 0.0)):
        d = []
        for _ in range(46):
            x = stage.x(0.5 + side * 0.16) + stage.rng.uniform(-0.46, 0.46) * stage.width
            y = stage.depth_y(stage.rng.uniform(low - 0.12, low + 0.12))
            long = stage.scale * stage.rng.uniform(26, 64)
            d.append(f"M{num(x)} {num(y)}l{num(long)} {num(stage.rng.uniform(-0.4, 0.4) * long)}")
        stage.pen.line("".join(d), shade, 5.5)


def _draw_chains(stage: Stage, x: float, y: float, s: float) -> None:
    """A ring in the wall, two chains and their shackles."""
    pen, iron = stage.pen, stage.palette.indoors("#3f3e48")
    pen.open(x, y, s)
    pen.line("M0 -30a30 30 0 1 0 1 0", iron, 16)
    for way in (-1, 1):
        for k in range(7):
            pen.ellipse(way * (16 + 11 * k), 40 + 46 * k, 14 if k % 2 else 22, 28, iron, turn=-14 * way)
        pen.line(f"M{way * 96} 360a44 44 0 1 0 1 0", iron, 20)
    pen.close()
