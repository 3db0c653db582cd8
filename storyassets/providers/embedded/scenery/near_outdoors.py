"""What is near and out of focus outdoors: grass, flowers, ferns, rocks, water."""

from __future__ import annotations

from math import cos, pi, sin

from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.pen import num, smooth

GREEN = "#4f8f3f"
GROWTH = 1.45


def draw_blades(edge: Edge, count: int, least: float, most: float, colour: str, bend: float = 0.5) -> None:
    """Long blades rooted below the picture; they are highest at the sides."""
    stage, rng = edge.stage, edge.rng
    parts = []
    for k in range(count):
        share = (k + rng.uniform(0.1, 0.9)) / count
        x = stage.width * (share * 1.06 - 0.03)
        edgeward = abs(share - 0.5) * 2
        high = stage.height * GROWTH * (least + (most - least) * edgeward**1.5) * rng.uniform(0.7, 1.1)
        half = 10 + high * 0.035
        lean = (rng.uniform(-1, 1) + (0.6 if stage.windy else 0)) * bend * high * 0.5
        y = stage.height + 12
        parts.append(
            f"M{num(x - half)} {num(y)}Q{num(x - half * 0.4 + lean * 0.2)} {num(y - high * 0.6)} {num(x + lean)} {num(y - high)}"
            f"Q{num(x + half + lean * 0.3)} {num(y - high * 0.5)} {num(x + half)} {num(y)}Z"
        )
    edge.soft("".join(parts), colour, 7)


def _bank(edge: Edge, colour: str, rise: float = 0.035) -> None:
    """A soft bank of earth along the lower edge, higher at the sides."""
    s, rng = edge.stage, edge.rng
    top = s.height * (1 - rise)
    points = [
        (-30.0, top - s.height * rng.uniform(0.02, 0.06)),
        (s.width * 0.25, top + rng.uniform(-6, 14)),
        (s.width * 0.55, top + s.height * 0.015),
        (s.width * 0.8, top + rng.uniform(-6, 14)),
        (s.width + 30.0, top - s.height * rng.uniform(0.02, 0.06)),
    ]
    edge.soft(f"{smooth(points)}V{num(s.height + 40)}H-30Z", colour)


def draw_grass(edge: Edge) -> None:
    """High grass."""
    draw_blades(edge, 13, 0.05, 0.15, edge.outdoors(lighten(GREEN, 0.12)))
    draw_blades(edge, 11, 0.03, 0.11, darken(edge.outdoors(GREEN), 0.16))
    _bank(edge, darken(edge.outdoors(GREEN), 0.22), 0.02)
    _snow_cap(edge)


def draw_meadow_flowers(edge: Edge) -> None:
    """Grass with large heads of flowers."""
    draw_blades(edge, 12, 0.05, 0.12, edge.outdoors(GREEN))
    colours = edge.rng.choice(
        (
            ("#ff6f61", "#ffd166", "#ffffff"),
            ("#b48cff", "#ff9ecb", "#ffffff"),
            ("#ffb347", "#ff6f61", "#fff1a8"),
        )
    )
    if not edge.stage.palette.snow:
        for k in range(9):
            share = edge.rng.choice((edge.rng.uniform(0, 0.32), edge.rng.uniform(0.68, 1.0)))
            x = edge.stage.width * share
            y = edge.stage.height * (0.99 - 0.19 * abs(share - 0.5) * 2 * edge.rng.uniform(0.3, 1.0))
            _draw_flower(edge, x, y, edge.rng.uniform(26, 54), colours[k % 3])
    draw_blades(edge, 9, 0.02, 0.08, darken(edge.outdoors(GREEN), 0.2))
    _snow_cap(edge)


def _draw_flower(edge: Edge, x: float, y: float, size: float, colour: str) -> None:
    stem = edge.outdoors("#4a7f3a")
    edge.softly(
        f"M{num(x)} {num(y)}Q{num(x + size * 0.3)} {num(y + size * 2)} {num(x)} {num(edge.stage.height)}",
        stem,
        7,
    )
    petal = edge.stage.palette.lit(colour)
    for k in range(5):
        a = k * 2 * pi / 5 + x
        edge.pen.ellipse(
            x + cos(a) * size * 0.62, y + sin(a) * size * 0.5, size * 0.62, size * 0.5, petal, 0.92
        )
    edge.pen.circle(x, y, size * 0.36, edge.stage.palette.lit("#f7c948"), 0.95)


def draw_wheat(edge: Edge) -> None:
    """Ears of corn."""
    gold = edge.outdoors("#f0c85a")
    s, rng = edge.stage, edge.rng
    for k in range(12):
        share = (k + rng.random()) / 12
        edgeward = abs(share - 0.5) * 2
        x, high = s.width * share, s.height * (0.08 + 0.15 * edgeward) * rng.uniform(0.8, 1.15)
        lean = rng.uniform(-0.14, 0.14) * high + (high * 0.25 if s.windy else 0)
        y = s.height - high
        edge.softly(
            f"M{num(x)} {num(s.height + 10)}Q{num(x)} {num(y + high * 0.4)} {num(x + lean)} {num(y)}",
            gold,
            7,
            6,
        )
        turn = lean / high * 60
        edge.pen.ellipse(x + lean, y - 22, 20, 58, gold, turn=turn)
        edge.pen.ellipse(x + lean - 5, y - 26, 9, 46, lighten(gold, 0.18), turn=turn)
    _bank(edge, darken(edge.outdoors("#b98a3a"), 0.2), 0.03)
    _snow_cap(edge)


def draw_ferns(edge: Edge) -> None:
    """Fronds from both lower corners."""
    shade = edge.outdoors("#3f8a4a")
    s = edge.stage
    for x, way in ((-10.0, 1), (s.width + 10, -1)):
        for k, (reach, rise) in enumerate(((0.30, 0.05), (0.24, 0.10), (0.14, 0.145))):
            _draw_frond(
                edge,
                x,
                s.height * 0.995,
                way * s.width * reach,
                s.height * rise,
                darken(shade, 0.1 * (k % 2)),
            )
    _bank(edge, darken(shade, 0.3), 0.018)
    _snow_cap(edge)


def _draw_frond(edge: Edge, x: float, y: float, dx: float, high: float, shade: str) -> None:
    """A bent stem with leaflets on both sides."""
    tip = (x + dx, y - high)
    bend = (x + dx * 0.35, y - high * 1.35)
    edge.softly(f"M{num(x)} {num(y)}Q{num(bend[0])} {num(bend[1])} {num(tip[0])} {num(tip[1])}", shade, 8, 6)
    leaves = []
    for k in range(1, 9):
        t = k / 9
        px = (1 - t) ** 2 * x + 2 * t * (1 - t) * bend[0] + t * t * tip[0]
        py = (1 - t) ** 2 * y + 2 * t * (1 - t) * bend[1] + t * t * tip[1]
        size = 84 * (1 - t * 0.75)
        for up in (-1, 1):
            qx, qy = px + dx * 0.10, py + up * size - size * 0.1
            leaves.append(
                f"M{num(px - 12)} {num(py)}Q{num(px + dx * 0.02)} {num(qy)} {num(qx)} {num(qy)}Q{num(qx)} {num(py + up * 10)} {num(px + 14)} {num(py)}Z"
            )
    edge.soft("".join(leaves), shade, 5)


def draw_fallen_log(edge: Edge) -> None:
    """A mossy trunk that lies along the lower edge."""
    s = edge.stage
    bark = edge.outdoors("#6a4a35")
    y, r = s.height * 0.955, s.height * 0.045
    end = edge.x(0.78)
    start = edge.x(-0.05)
    edge.soft(
        f"M{num(start)} {num(y - r)}L{num(end)} {num(y - r * 0.7)}V{num(y + r * 0.8)}L{num(start)} {num(y + r * 1.6)}Z",
        bark,
    )
    edge.pen.ellipse(end, y + r * 0.05, r * 0.42, r * 0.76, lighten(bark, 0.26))
    edge.pen.ellipse(end, y + r * 0.05, r * 0.24, r * 0.46, lighten(bark, 0.12))
    moss = edge.outdoors("#6a9a3f")
    for share in (0.06, 0.2, 0.36, 0.55):
        edge.pen.ellipse(edge.x(share), y - r * 0.86, s.width * 0.075, r * 0.36, moss)
    draw_blades(edge, 8, 0.02, 0.09, edge.outdoors("#3f7a3f"))
    _snow_cap(edge)


def draw_rocks(edge: Edge) -> None:
    """Boulders in the lower corners."""
    s = edge.stage
    stone = edge.outdoors("#8a8690") if edge.stage.open_air else edge.indoors("#6f6678")
    if s.palette.snow:
        stone = mix(stone, "#dfe8f2", 0.35)
    for share, size, k in ((0.02, 0.21, 0), (0.98, 0.17, 1), (0.2, 0.11, 2)):
        x, r = edge.x(share), s.width * size * edge.rng.uniform(0.85, 1.1)
        outline = [(-1.1, 0.4), (-0.9, -0.34), (-0.3, -0.62), (0.34, -0.5), (0.86, -0.16), (1.15, 0.4)]
        points = [(x + a * r, s.height + (b - 0.06) * r * 0.9) for a, b in outline]
        edge.soft(smooth(points) + "Z", darken(stone, 0.07 * k))
        edge.pen.path(
            f"M{num(x - r * 0.8)} {num(s.height - r * 0.3)}Q{num(x - r * 0.3)} {num(s.height - r * 0.64)} {num(x + r * 0.2)} {num(s.height - r * 0.5)}Q{num(x - r * 0.3)} {num(s.height - r * 0.45)} {num(x - r * 0.8)} {num(s.height - r * 0.3)}Z",
            lighten(stone, 0.16),
        )


def draw_grass_and_rock(edge: Edge) -> None:
    """Grass around a boulder."""
    draw_rocks(edge)
    draw_blades(edge, 10, 0.03, 0.10, edge.outdoors(GREEN))
    _snow_cap(edge)


def _snow_cap(edge: Edge) -> None:
    """A drift along the lower edge, when there is snow."""
    if not edge.stage.palette.snow:
        return
    s, rng = edge.stage, edge.rng
    white = mix(s.palette.turf("#ffffff"), s.palette.sky[1], 0.10)
    points = [(s.width * k / 5 * 1.1 - 50, s.height * (0.962 + rng.uniform(-0.018, 0.014))) for k in range(6)]
    edge.soft(f"{smooth(points)}V{num(s.height + 40)}H-60Z", white)


def draw_near_reeds(edge: Edge) -> None:
    """Cat-tails in both lower corners."""
    s, rng = edge.stage, edge.rng
    draw_blades(edge, 12, 0.03, 0.17, edge.outdoors("#5b8a45"), 0.3)
    brown = edge.outdoors("#8a5a34")
    for share in (0.03, 0.11, 0.17, 0.86, 0.95):
        x, high = s.width * share, s.height * rng.uniform(0.12, 0.20)
        y = s.height - high
        edge.softly(f"M{num(x)} {num(s.height)}L{num(x + 10)} {num(y)}", edge.outdoors("#5b8a45"), 8, 6)
        edge.softly(f"M{num(x + 10)} {num(y)}v-70", brown, 26, 7)
    _snow_cap(edge)


def draw_near_lilies(edge: Edge) -> None:
    """Water at the viewer's feet, with pads and blossoms."""
    s, rng = edge.stage, edge.rng
    water = mix(edge.outdoors("#3f8fa0"), s.palette.sky[2], 0.18)
    points = [(s.width * k / 4 * 1.1 - 50, s.height * (0.90 + rng.uniform(-0.012, 0.012))) for k in range(5)]
    edge.soft(f"{smooth(points)}V{num(s.height + 40)}H-60Z", water)
    for k in range(6):
        x, y = s.width * (k + rng.random()) / 6, s.height * rng.uniform(0.93, 0.995)
        r = rng.uniform(60, 100)
        edge.pen.ellipse(x, y, r, r * 0.34, edge.outdoors("#4f9d53"))
        edge.pen.ellipse(x - r * 0.1, y - 5, r * 0.8, r * 0.22, lighten(edge.outdoors("#4f9d53"), 0.14))
        if k % 2 == 0:
            for turn in (-50, 50, -20, 20, 0):
                edge.pen.ellipse(x, y - r * 0.3, r * 0.13, r * 0.34, s.palette.lit("#ffd3e0"), turn=turn)
    draw_blades(edge, 5, 0.02, 0.13, edge.outdoors("#5b8a45"), 0.3)


def draw_near_wave(edge: Edge) -> None:
    """A wave with foam on its crest."""
    s = edge.stage
    for k, (y, colour) in enumerate(((0.895, "#2f86b0"), (0.94, "#1f6690"))):
        water = mix(edge.stage.palette.lit(colour), edge.stage.palette.ink, 0.14)
        step, start = s.width * 0.42, -s.width * edge.rng.random() * 0.4 - 60
        top = s.height * y
        crest = f"M{num(start)} {num(top)}" + "".join(
            f"q{num(step * 0.3)} {num(-s.height * 0.028)} {num(step * 0.55)} 0t{num(step * 0.45)} 0"
            for _ in range(4)
        )
        edge.soft(f"{crest}V{num(s.height + 30)}H{num(start)}Z", water)
        edge.softly(crest, mix(WHITE, s.palette.sky[2], 0.25), 10 + 5 * k, 8)


def draw_dune_grass(edge: Edge) -> None:
    """Sand with dry grass."""
    _bank(edge, edge.outdoors("#d8b87c"), 0.05)
    draw_blades(edge, 9, 0.02, 0.13, edge.outdoors("#b5a45c"), 0.9)


def draw_near_firs(edge: Edge) -> None:
    """The tips of firs below the viewer."""
    s = edge.stage
    shade = edge.outdoors("#2f5f4a")
    for k, share in enumerate((0.02, 0.16, 0.9, 1.0)):
        x, high = s.width * share, s.height * edge.rng.uniform(0.11, 0.17)
        y = s.height * 1.02
        d = f"M{num(x)} {num(y - high)}"
        for t in (0.3, 0.55, 0.8, 1.0):
            d += f"L{num(x + high * 0.36 * t)} {num(y - high * (1 - t))}L{num(x + high * 0.2 * t)} {num(y - high * (1.03 - t))}"
        for t in (1.0, 0.8, 0.55, 0.3):
            d += f"L{num(x - high * 0.2 * t)} {num(y - high * (1.03 - t))}L{num(x - high * 0.36 * t)} {num(y - high * (1 - t))}"
        edge.soft(d + "Z", darken(shade, 0.08 * (k % 2)))
    _bank(edge, darken(shade, 0.25), 0.02)
    _snow_cap(edge)


def draw_near_clouds(edge: Edge) -> None:
    """A bank of cloud at the viewer's feet."""
    s, rng = edge.stage, edge.rng
    white = mix(s.palette.lit("#ffffff"), s.palette.sky[0], 0.22)
    for k in range(8):
        x, r = s.width * (k + 0.3) / 7.4, s.width * rng.uniform(0.10, 0.17)
        edge.pen.glow(x, s.height * 0.985, r * 1.35, mix(white, WHITE, 0.2), 0.75)
        edge.pen.circle(x, s.height + r * 0.35, r, white, 0.9)
