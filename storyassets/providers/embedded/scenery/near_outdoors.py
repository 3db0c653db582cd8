"""What is near and out of focus outdoors: grass, ferns, fences, rocks, branches, walls."""

from __future__ import annotations

from math import cos, pi, sin

from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.pen import num, smooth

GREEN = "#4f8f3f"
GROWTH = 1.45


def _blades(edge: Edge, count: int, least: float, most: float, colour: str, bend: float = 0.5) -> None:
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
    _blades(edge, 13, 0.05, 0.15, edge.outdoors(lighten(GREEN, 0.12)))
    _blades(edge, 11, 0.03, 0.11, darken(edge.outdoors(GREEN), 0.16))
    _bank(edge, darken(edge.outdoors(GREEN), 0.22), 0.02)
    _snow_cap(edge)


def draw_meadow_flowers(edge: Edge) -> None:
    """Grass with large heads of flowers."""
    _blades(edge, 12, 0.05, 0.12, edge.outdoors(GREEN))
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
    _blades(edge, 9, 0.02, 0.08, darken(edge.outdoors(GREEN), 0.2))
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
    _blades(edge, 8, 0.02, 0.09, edge.outdoors("#3f7a3f"))
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
    _blades(edge, 10, 0.03, 0.10, edge.outdoors(GREEN))
    _snow_cap(edge)


def _snow_cap(edge: Edge) -> None:
    """A drift along the lower edge, when there is snow."""
    if not edge.stage.palette.snow:
        return
    s, rng = edge.stage, edge.rng
    white = mix(s.palette.turf("#ffffff"), s.palette.sky[1], 0.10)
    points = [(s.width * k / 5 * 1.1 - 50, s.height * (0.962 + rng.uniform(-0.018, 0.014))) for k in range(6)]
    edge.soft(f"{smooth(points)}V{num(s.height + 40)}H-60Z", white)


def draw_near_fence(edge: Edge) -> None:
    """Posts and rails across the lower edge."""
    s = edge.stage
    wood = edge.outdoors("#9a7650") if s.open_air else edge.indoors("#7d5a3c")
    lean = edge.side * s.height * 0.02
    for y in (0.905, 0.965):
        a, b = s.height * y + lean, s.height * y - lean
        edge.soft(
            f"M-20 {num(a - 20)}L{num(s.width + 20)} {num(b - 20)}V{num(b + 20)}L-20 {num(a + 20)}Z", wood, 7
        )
    for share in (0.08, 0.5, 0.92):
        x, top = s.width * share + edge.rng.uniform(-20, 20), s.height * (0.872 - 0.012 * (share == 0.5))
        d = f"M{num(x - 34)} {num(s.height + 20)}V{num(top)}L{num(x)} {num(top - 26)}L{num(x + 34)} {num(top)}V{num(s.height + 20)}Z"
        edge.soft(d, darken(wood, 0.1), 7)
        if s.palette.snow:
            edge.pen.ellipse(x, top - 16, 44, 20, s.palette.turf(WHITE))
    if s.open_air:
        _blades(edge, 8, 0.02, 0.07, edge.outdoors(GREEN))


def draw_near_reeds(edge: Edge) -> None:
    """Cat-tails in both lower corners."""
    s, rng = edge.stage, edge.rng
    _blades(edge, 12, 0.03, 0.17, edge.outdoors("#5b8a45"), 0.3)
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
    _blades(edge, 5, 0.02, 0.13, edge.outdoors("#5b8a45"), 0.3)


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
    _blades(edge, 9, 0.02, 0.13, edge.outdoors("#b5a45c"), 0.9)


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


def draw_crates(edge: Edge) -> None:
    """Crates and a barrel in the lower corners."""
    s = edge.stage
    tone = edge.outdoors if s.open_air else edge.indoors
    wood, fruit = tone("#a9794c"), edge.rng.choice(("#e2483d", "#f2a63b", "#8fbf4f"))
    x, top = edge.x(0.13), s.height * 0.892
    for k in range(5):
        edge.pen.circle(x - 96 + 48 * k, top + 4, 34, edge.stage.palette.lit(fruit))
        edge.pen.circle(x - 104 + 48 * k, top - 6, 9, WHITE, 0.4)
    edge.soft(f"M{num(x - 150)} {num(top)}H{num(x + 150)}V{num(s.height + 20)}H{num(x - 150)}Z", wood)
    for y in (0.925, 0.965):
        edge.softly(f"M{num(x - 146)} {num(s.height * y)}H{num(x + 146)}", darken(wood, 0.3), 8, 3)
    bx, by = edge.x(0.9), s.height * 0.90
    d = f"M{num(bx - 95)} {num(by)}Q{num(bx - 128)} {num(by + 110)} {num(bx - 100)} {num(s.height + 20)}H{num(bx + 100)}Q{num(bx + 128)} {num(by + 110)} {num(bx + 95)} {num(by)}Z"
    edge.soft(d, darken(wood, 0.12))
    edge.pen.ellipse(bx, by, 95, 20, lighten(wood, 0.1))
    edge.softly(
        f"M{num(bx - 110)} {num(by + 56)}Q{num(bx)} {num(by + 84)} {num(bx + 110)} {num(by + 56)}",
        tone("#4a4650"),
        13,
        3,
    )


def draw_railing(edge: Edge) -> None:
    """An iron railing across the lower edge."""
    s = edge.stage
    iron = edge.outdoors("#3f4450")
    y = s.height * 0.90
    d = "".join(
        f"M{num(x)} {num(s.height + 10)}V{num(y - 26)}" for x in (s.width * (k + 0.5) / 9 for k in range(9))
    )
    edge.softly(d, iron, 13, 7)
    edge.softly(
        f"M-20 {num(y)}H{num(s.width + 20)}M-20 {num(s.height * 0.975)}H{num(s.width + 20)}", iron, 16, 7
    )
    for k in range(9):
        x = s.width * (k + 0.5) / 9
        edge.soft(f"M{num(x)} {num(y - 66)}L{num(x + 17)} {num(y - 26)}H{num(x - 17)}Z", iron, 5)


def draw_kerb_plants(edge: Edge) -> None:
    """Tubs with flowers in the lower corners."""
    s = edge.stage
    for share in (0.06, 0.93):
        x, y = edge.x(share), s.height * 0.945
        for k in range(7):
            a = pi * (k + 0.5) / 7
            px, py = x - cos(a) * 130, y - sin(a) * 92
            edge.pen.circle(px, py, 50, edge.outdoors("#4f8f4a"), 0.95)
        for k in range(6):
            a = pi * (k + 0.7) / 6.5
            colour = ("#ff6f61", "#ffd166", "#ff9ecb")[k % 3]
            edge.pen.circle(x - cos(a) * 120, y - sin(a) * 104, 22, edge.stage.palette.lit(colour))
        edge.soft(
            f"M{num(x - 130)} {num(y - 16)}H{num(x + 130)}L{num(x + 100)} {num(s.height + 20)}H{num(x - 100)}Z",
            edge.outdoors("#a8553f"),
        )


def draw_near_clouds(edge: Edge) -> None:
    """A bank of cloud at the viewer's feet."""
    s, rng = edge.stage, edge.rng
    white = mix(s.palette.lit("#ffffff"), s.palette.sky[0], 0.22)
    for k in range(8):
        x, r = s.width * (k + 0.3) / 7.4, s.width * rng.uniform(0.10, 0.17)
        edge.pen.glow(x, s.height * 0.985, r * 1.35, mix(white, WHITE, 0.2), 0.75)
        edge.pen.circle(x, s.height + r * 0.35, r, white, 0.9)


def draw_branch(edge: Edge) -> None:
    """A leafy branch that hangs into the upper corner."""
    s, rng = edge.stage, edge.rng
    bark, leaf = edge.outdoors("#6a4a35"), edge.outdoors("#5a9a45")
    reach = min(0.62, 0.30 + edge.ceiling / s.height * 0.5)
    low = min(edge.ceiling * 0.62, s.height * 0.13)
    a, b = (edge.x(-0.04), low * 0.35), (edge.x(reach), low * 0.72)
    edge.softly(
        f"M{num(a[0])} {num(a[1])}Q{num(edge.x(reach * 0.4))} {num(low * 0.25)} {num(b[0])} {num(b[1])}",
        bark,
        17,
        6,
    )
    d: list[str] = []
    bright: list[str] = []
    for k in range(17):
        t = (k + rng.random()) / 17
        x, y = (
            edge.x(reach * t * 1.04 - 0.02),
            low * (0.30 + 0.42 * t) + rng.uniform(-0.22, 0.5) * low * (1.1 - t),
        )
        size, turn = rng.uniform(38, 66), rng.uniform(0.2, 2.6)
        (bright if k % 3 == 0 else d).append(_leaf(x, y, size, turn))
    edge.soft("".join(d), leaf, 6)
    edge.soft("".join(bright), lighten(leaf, 0.14), 5)
    if s.palette.snow:
        edge.softly(
            f"M{num(a[0])} {num(a[1] - 14)}Q{num(edge.x(reach * 0.4))} {num(low * 0.25 - 14)} {num(b[0])} {num(b[1] - 10)}",
            s.palette.turf(WHITE),
            15,
            5,
        )


def _leaf(x: float, y: float, size: float, turn: float) -> str:
    """One pointed leaf."""
    dx, dy = cos(turn) * size, sin(turn) * size
    return f"M{num(x)} {num(y)}Q{num(x + dx * 0.5 - dy * 0.42)} {num(y + dy * 0.5 + dx * 0.42)} {num(x + dx)} {num(y + dy)}Q{num(x + dx * 0.5 + dy * 0.42)} {num(y + dy * 0.5 - dx * 0.42)} {num(x)} {num(y)}Z"


def draw_willow(edge: Edge) -> None:
    """Long hanging twigs in the upper corner."""
    s, rng = edge.stage, edge.rng
    leaf = edge.outdoors("#7aa84f")
    for k in range(9):
        x = edge.x(-0.02 + 0.055 * k)
        long = min(edge.ceiling * 0.9, s.height * (0.30 - 0.026 * k)) * rng.uniform(0.7, 1.0)
        sway = rng.uniform(-20, 20) + (60 if s.windy else 0)
        edge.softly(
            f"M{num(x)} -10Q{num(x + sway * 0.2)} {num(long * 0.6)} {num(x + sway)} {num(long)}", leaf, 6, 5
        )
        d = "".join(
            _leaf(x + sway * t * t, long * t, 34, 1.57 + (0.7 if j % 2 else -0.7))
            for j, t in enumerate(q / 9 for q in range(1, 10))
        )
        edge.pen.path(d, leaf)


def draw_fir_branch(edge: Edge) -> None:
    """Fir boughs in the upper corner."""
    s = edge.stage
    shade = edge.outdoors("#3a6f56")
    low = min(edge.ceiling * 0.7, s.height * 0.15)
    for k in range(3):
        y, reach = low * (0.1 + 0.3 * k), 0.44 - 0.1 * k
        x0, x1, y1 = edge.x(-0.03), edge.x(reach), y + low * 0.34
        d = f"M{num(x0)} {num(y)}L{num(x1)} {num(y1)}"
        for j in range(9):
            t = 1 - j / 9
            px, py = x0 + (x1 - x0) * t, y + (y1 - y) * t
            d += f"L{num(px - (x1 - x0) * 0.02)} {num(py + low * 0.26)}L{num(px - (x1 - x0) * 0.07)} {num(py + 8)}"
        edge.soft(d + "Z", darken(shade, 0.08 * k), 6)
        if s.palette.snow:
            edge.softly(f"M{num(x0)} {num(y)}L{num(x1)} {num(y1)}", s.palette.turf(WHITE), 16, 5)


def draw_bare_branch(edge: Edge) -> None:
    """A leafless branch in the upper corner."""
    s = edge.stage
    shade = edge.outdoors("#4a3c40")
    low = min(edge.ceiling * 0.75, s.height * 0.2)
    x = edge.x
    edge.softly(
        f"M{num(x(-0.03))} {num(low * 0.6)}Q{num(x(0.2))} {num(low * 0.3)} {num(x(0.5))} {num(low * 0.5)}",
        shade,
        26,
        7,
    )
    for t, dx, dy, w in (
        (0.12, 0.16, 0.5, 13),
        (0.2, 0.14, -0.35, 12),
        (0.3, 0.16, 0.45, 10),
        (0.38, 0.18, -0.3, 9),
    ):
        y = low * (0.5 - 0.1 * (t < 0.3))
        edge.softly(
            f"M{num(x(t))} {num(y)}Q{num(x(t + dx * 0.5))} {num(y + dy * low * 0.2)} {num(x(t + dx))} {num(y + dy * low)}",
            shade,
            w,
            5,
        )


def draw_palm_leaves(edge: Edge) -> None:
    """Palm leaves in the upper corner."""
    s = edge.stage
    leaf = edge.outdoors("#4f9a4a")
    low = min(edge.ceiling * 0.8, s.height * 0.2)
    for k, (reach, drop) in enumerate(((0.55, 0.55), (0.42, 0.95), (0.22, 1.1), (0.6, 0.16))):
        x0, x1 = edge.x(-0.04), edge.x(reach)
        top = low * 0.1
        d = f"M{num(x0)} {num(top)}Q{num((x0 + x1) / 2)} {num(top - low * 0.1)} {num(x1)} {num(low * drop)}"
        for j in range(8):
            t = 1 - (j + 0.5) / 8
            px, py = x0 + (x1 - x0) * t, top + (low * drop - top) * t * t
            d += f"L{num(px - (x1 - x0) * 0.03)} {num(py + low * 0.3)}L{num(px - (x1 - x0) * 0.06)} {num(py + 12)}"
        edge.soft(d + "Z", darken(leaf, 0.08 * k), 5)


def draw_near_trunk(edge: Edge) -> None:
    """A trunk that fills one side from below to above."""
    s = edge.stage
    w = s.width * edge.room
    bark = edge.outdoors("#5f4433")
    x, out = edge.x(0), edge.x(w / s.width)
    foot = edge.x(w / s.width * 1.5)
    back = edge.x(-0.1)
    d = f"M{num(back)} -20H{num(out)}Q{num(edge.x(w / s.width * 0.8))} {num(s.height * 0.5)} {num(out)} {num(s.height * 0.86)}Q{num(out)} {num(s.height * 0.95)} {num(foot)} {num(s.height + 20)}H{num(back)}Z"
    edge.soft(d, bark, 10)
    for k in range(5):
        y = s.height * (0.08 + 0.2 * k)
        inner = edge.x(w / s.width * (0.3 + 0.12 * (k % 3)))
        edge.softly(f"M{num(inner)} {num(y)}q{num((x - inner) * 0.2)} 90 0 190", darken(bark, 0.3), 8, 4)


def draw_rock_side(edge: Edge) -> None:
    """A wall of rock at one side."""
    s = edge.stage
    rock = edge.indoors("#5f566a")
    w = edge.room
    points = [
        (edge.x(w * a), s.height * b)
        for a, b in ((0.9, -0.02), (0.55, 0.16), (1.0, 0.34), (0.6, 0.55), (0.9, 0.74), (1.7, 1.02))
    ]
    back = edge.x(-0.1)
    edge.soft(f"M{num(back)} {num(-30)}L{smooth(points)[1:]}H{num(back)}Z", darken(rock, 0.2))


def draw_wall_corner(edge: Edge) -> None:
    """The corner of a house at one side, with a shutter or ivy."""
    s, rng = edge.stage, edge.rng
    wall = edge.outdoors(rng.choice(("#c9a27c", "#a8574a", "#8f8a86", "#b98f6a")))
    w = edge.room
    out, back = edge.x(w), edge.x(-0.1)
    edge.soft(f"M{num(back)} -20H{num(out)}V{num(s.height + 20)}H{num(back)}Z", wall, 8)
    d = "".join(f"M{num(back)} {num(s.height * k / 16)}H{num(out)}" for k in range(1, 16))
    edge.pen.line(d, darken(wall, 0.22), 5, 0.5)
    if rng.random() < 0.6:
        ivy = edge.outdoors("#4f8a45")
        leaves = "".join(
            _leaf(
                edge.x(rng.uniform(-0.01, w * 1.05)),
                s.height * rng.uniform(0.0, 0.46),
                rng.uniform(34, 56),
                rng.uniform(0.4, 2.6),
            )
            for _ in range(16)
        )
        edge.soft(leaves, ivy, 4)


def draw_lamp_post(edge: Edge) -> None:
    """An iron lamp post at one side."""
    s = edge.stage
    iron = edge.outdoors("#3d4250")
    x = edge.x(max(0.05, edge.room * 0.7))
    edge.softly(f"M{num(x)} {num(s.height + 10)}V{num(s.height * 0.1)}", iron, 30, 6)
    edge.soft(
        f"M{num(x - 44)} {num(s.height + 10)}L{num(x - 24)} {num(s.height * 0.86)}H{num(x + 24)}L{num(x + 44)} {num(s.height + 10)}Z",
        iron,
        6,
    )
    if s.palette.dim:
        edge.pen.glow(x, s.height * 0.06, s.width * 0.3, "#ffd98a", 0.8)
    edge.soft(
        f"M{num(x - 46)} {num(s.height * 0.1)}L{num(x - 62)} {num(s.height * 0.03)}H{num(x + 62)}L{num(x + 46)} {num(s.height * 0.1)}Z",
        "#fff0bf" if s.palette.dim else mix(iron, "#e8eef2", 0.6),
        5,
    )
    edge.soft(
        f"M{num(x - 74)} {num(s.height * 0.032)}L{num(x)} {num(-10)}L{num(x + 74)} {num(s.height * 0.032)}Z",
        iron,
        5,
    )


def draw_awning(edge: Edge) -> None:
    """A striped awning along the upper edge."""
    s = edge.stage
    low = min(edge.ceiling * 0.5, s.height * 0.075)
    stripe, white = (
        edge.outdoors(edge.rng.choice(("#d8493f", "#3d8f7c", "#e0a030"))),
        edge.outdoors("#fff4e2"),
    )
    step = s.width / 9
    for k in range(10):
        x = (k - 0.5) * step
        edge.soft(
            f"M{num(x)} -20H{num(x + step)}V{num(low)}a{num(step / 2)} {num(step * 0.42)} 0 0 1 {num(-step)} 0Z",
            stripe if k % 2 else white,
            4,
        )
