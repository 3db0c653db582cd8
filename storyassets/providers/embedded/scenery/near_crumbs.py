"""What is near where only small animals live, out of focus and as large as it is to them: a spool, acorns, a matchbox."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.pen import num

THREADS = ("#b8483f", "#3f74a8", "#5f8f4c", "#c8963a")


def draw_spool(edge: Edge) -> None:
    """A spool of thread, whose end runs over the floor, and a button that leans on it."""
    s, y, x = edge.stage, edge.stage.height + 14, edge.x(0.13)
    wood, thread = edge.indoors("#f6e2b4"), edge.indoors(edge.rng.choice(THREADS))
    edge.softly(
        f"M{num(edge.x(0.22))} {num(y - 60)}q{num(edge.x(0.30) - edge.x(0.22))} -46 {num(edge.x(0.42) - edge.x(0.22))} -8t{num(edge.x(0.72) - edge.x(0.22))} 6",
        thread,
        8,
        3,
    )
    edge.soft(f"M{num(x - 100)} {num(y - 40)}V{num(y - 190)}H{num(x + 100)}V{num(y - 40)}Z", thread, 7)
    for k in range(4):
        edge.pen.line(f"M{num(x - 98)} {num(y - 72 - 30 * k)}H{num(x + 98)}", darken(thread, 0.24), 8, 0.7)
    for top in (y - 224, y - 46):
        edge.soft(
            f"M{num(x - 132)} {num(top)}q0 -26 30 -26h204q30 0 30 26v20q0 18 -30 18h-204q-30 0 -30 -18Z",
            wood,
            7,
        )
        edge.pen.line(f"M{num(x - 112)} {num(top - 12)}h224", lighten(wood, 0.2), 8, 0.7)
    button = edge.indoors("#6fa8b8")
    at = edge.x(0.33)
    edge.pen.ellipse(at, s.height - 18, 74, 62, darken(button, 0.2))
    edge.pen.ellipse(at, s.height - 26, 66, 54, button)
    for dx in (-18, 18):
        edge.pen.circle(at + dx, s.height - 28, 10, darken(button, 0.4))


def draw_acorns(edge: Edge) -> None:
    """Three acorns, a store for the winter."""
    y = edge.stage.height - 8
    nut, cup = edge.indoors("#b47c3c"), edge.indoors("#7a5530")
    for share, drop, size in ((0.04, 0.0, 1.2), (0.20, 24.0, 1.0), (0.11, -116.0, 1.0)):
        x, foot, r = edge.x(share), y + drop, 84 * size
        edge.soft(
            f"M{num(x - r * 0.8)} {num(foot - r)}Q{num(x - r * 0.8)} {num(foot + r * 0.3)} {num(x)} {num(foot + r * 0.5)}"
            f"Q{num(x + r * 0.8)} {num(foot + r * 0.3)} {num(x + r * 0.8)} {num(foot - r)}Z",
            nut,
            7,
        )
        edge.soft(
            f"M{num(x - r)} {num(foot - r * 0.86)}Q{num(x - r)} {num(foot - r * 1.7)} {num(x)} {num(foot - r * 1.7)}"
            f"Q{num(x + r)} {num(foot - r * 1.7)} {num(x + r)} {num(foot - r * 0.86)}Q{num(x)} {num(foot - r * 0.6)} {num(x - r)} {num(foot - r * 0.86)}Z",
            cup,
            7,
        )
        edge.pen.line(f"M{num(x)} {num(foot - r * 1.7)}v{num(-r * 0.3)}", cup, 14)


def draw_matchbox(edge: Edge) -> None:
    """A matchbox for a chest, two matches on it."""
    y = edge.stage.height + 12
    left, right = sorted((edge.x(-0.05), edge.x(0.30)))
    box, label = edge.indoors("#c8a878"), edge.indoors("#b4483c")
    edge.soft(f"M{num(left)} {num(y)}V{num(y - 150)}H{num(right)}V{num(y)}Z", box, 8)
    edge.pen.rect(left, y - 112, right - left, 84, label)
    edge.pen.line(f"M{num(left)} {num(y - 72)}H{num(right)}", edge.indoors("#f0dca8"), 16, 0.9)
    for dx, lean in ((60, -30), (150, 26)):
        edge.softly(
            f"M{num(left + dx)} {num(y - 154)}l{num(140)} {num(lean)}", edge.indoors("#e6cf9c"), 14, 3
        )
        edge.pen.circle(left + dx + 140, y - 154 + lean, 15, edge.indoors("#8f3a34"))
