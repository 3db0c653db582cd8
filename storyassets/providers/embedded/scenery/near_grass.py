"""What grows up from below the picture, near and dark: grass, ferns, reeds; and cloud at the feet of whoever flies."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.pen import num

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


def draw_grass(edge: Edge) -> None:
    """High grass."""
    draw_blades(edge, 13, 0.05, 0.15, edge.outdoors(lighten(GREEN, 0.12)))
    draw_blades(edge, 11, 0.03, 0.11, darken(edge.outdoors(GREEN), 0.16))


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


def draw_dune_grass(edge: Edge) -> None:
    """Sand with dry grass."""
    draw_blades(edge, 9, 0.02, 0.13, edge.outdoors("#b5a45c"), 0.9)


def draw_near_clouds(edge: Edge) -> None:
    """A bank of cloud at the viewer's feet."""
    s, rng = edge.stage, edge.rng
    white = mix(s.palette.lit("#ffffff"), s.palette.sky[0], 0.22)
    for k in range(8):
        x, r = s.width * (k + 0.3) / 7.4, s.width * rng.uniform(0.10, 0.17)
        edge.pen.glow(x, s.height * 0.985, r * 1.35, mix(white, WHITE, 0.2), 0.75)
        edge.pen.circle(x, s.height + r * 0.35, r, white, 0.9)
