"""Threshold: a house's open door seen from outside, with who opened it in the light, and who came on the step."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Staging
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.settings import SHELTERED
from storyassets.providers.embedded.scenery.stage import Stage

WALLS = {Setting.LIGHTHOUSE: "#f3ece0", Setting.CASTLE: "#b9b2b4", Setting.CITY: "#d9b59a"}
PLASTER, LIT, LEAF = "#e6d2b0", ("#fff4cc", "#ffd27a", "#e89c4e"), "#3f6f86"
BAND = "#cf4038"
TWO = 2
TALLER = 1.16  # of who stands in it, that the opening is high
WIDE = 0.29  # of its height, to each side
JAMB = 0.16  # of the opening's half width
BESIDE = 0.34  # of the same: how much wall is seen at the open side
STEP = 0.045  # of the opening's height


def opens_door(staging: Staging) -> bool:
    """Whether somebody has opened a door to somebody else, and it is seen from out of doors."""
    if len(staging.actors) < TWO:
        return False
    return staging.setting not in SHELTERED and any(
        _opens(actor.action, actor.at) for actor in staging.actors
    )


def _opens(action: Action, at: str) -> bool:
    return action is Action.OPEN and at == Prop.DOOR.value


def draw_threshold(pen: Pen, stage: Stage, staging: Staging, placed: tuple[Placed, ...]) -> None:
    """The wall from the picture's edge to beyond the door, the opening with the lit room, the leaf turned in."""
    host = next((one for one in placed if _opens(one.actor.action, one.actor.at)), None)
    if host is None or not opens_door(staging):
        return
    member = host.nearest
    head = member.figure.head
    x = host.x + member.dx + (head.x + head.width / 2) * member.scale
    foot = stage.ground_y + member.dy - stage.height * 0.004
    high = max(host.height * TALLER, stage.height * 0.30)
    half = high * WIDE
    side = -1 if x < stage.width / 2 else 1
    tint = stage.palette.lit
    _draw_wall(pen, stage, staging.setting, (x, foot, half, high), side)
    pen.path(_arch(x, foot, half * (1 + JAMB), high * 1.06), tint("#a89c90"))
    pen.path(_arch(x, foot, half, high), pen.fade(*LIT))
    _draw_hall(pen, stage, (x, foot, half, high))
    near = x - side * half
    far = near - side * half * 0.46
    leaf = [(near, foot - high * 0.80), (far, foot - high * 0.86), (far, foot + high * 0.05), (near, foot)]
    pen.polygon(leaf, pen.tone(tint(LEAF), 0.5, 0.3))
    pen.circle(far + side * half * 0.09, foot - high * 0.42, half * 0.05, "#f0c860")
    pen.rect(x - half * 1.3, foot - high * 0.01, half * 2.6, high * STEP, lighten(tint("#a89c90"), 0.12), 6)
    spill = [(x - half, foot + high * STEP), (x + half, foot + high * STEP)]
    spill += [
        (x + half * (1.2 if side > 0 else 2.6), foot + high * 0.34),
        (x - half * (2.6 if side > 0 else 1.2), foot + high * 0.34),
    ]
    pen.polygon(spill, pen.veil("#ffe0a0", 0.62, 0.04))
    if stage.palette.dim:
        pen.glow(x, foot - high * 0.5, high * 0.95, "#ffd890", 0.5)


def _draw_wall(
    pen: Pen, stage: Stage, setting: Setting, door: tuple[float, float, float, float], side: int
) -> None:
    """Its end stands in shade; a tower has a red band over its door, a house a lamp and a window's flowers."""
    x, foot, half, high = door
    wall = stage.palette.lit(WALLS.get(setting, PLASTER))
    near = x - side * half * (1 + JAMB + BESIDE)
    far = stage.width + 20 if side > 0 else -20.0
    left, right = min(near, far), max(near, far)
    pen.rect(
        left,
        -20,
        right - left,
        foot + 24,
        pen.linear(
            (
                (0, darken(wall, 0.30 if side > 0 else 0.04), 1),
                (0.3, wall, 1),
                (1, darken(wall, 0.04 if side > 0 else 0.30), 1),
            ),
            (0, 0, 1, 0),
        ),
    )
    if setting is Setting.LIGHTHOUSE:
        red = stage.palette.lit(BAND)
        pen.rect(left, -20, right - left, foot - high * 1.36 + 20, pen.fade(darken(red, 0.16), red))
    else:
        stone = darken(wall, 0.16)
        rows = "".join(
            f"M{num(left + (right - left) * share)} {num(foot - high * up)}h{num(half * 0.34)}v{num(half * 0.16)}"
            for share, up in ((0.12, 1.3), (0.62, 1.42), (0.30, 1.66), (0.78, 1.84), (0.1, 2.0))
        )
        pen.line(rows, stone, 7, 0.8)
    pen.rect(left, foot - high * 0.16, right - left, high * 0.16, darken(stage.palette.lit("#8f8790"), 0.05))
    _draw_lantern(pen, stage, x + side * half * 1.44, foot - high * 0.86, half * 0.14)


def _draw_lantern(pen: Pen, stage: Stage, x: float, y: float, r: float) -> None:
    iron = stage.palette.lit("#2f2b36")
    if stage.palette.dim:
        pen.glow(x, y, r * 5, "#ffd070", 0.7)
    pen.line(f"M{num(x)} {num(y - r * 2.6)}V{num(y - r * 1.5)}", iron, r * 0.3)
    pen.rect(x - r * 0.8, y - r * 1.5, r * 1.6, r * 2.6, "#fff0b8" if stage.palette.dim else "#f4ead0", 4)
    pen.line(
        f"M{num(x - r)} {num(y - r * 1.5)}h{num(r * 2)}M{num(x - r * 0.9)} {num(y + r * 1.1)}h{num(r * 1.8)}",
        iron,
        r * 0.36,
    )


def _draw_hall(pen: Pen, stage: Stage, door: tuple[float, float, float, float]) -> None:
    """What is seen of the room: its floor, a picture, stairs that go up."""
    x, foot, half, high = door
    floor = [
        (x - half, foot),
        (x + half, foot),
        (x + half, foot - high * 0.10),
        (x - half, foot - high * 0.10),
    ]
    pen.polygon(floor, "#b0703c", 0.75)
    steps = "".join(
        f"M{num(x - half * 0.9 + half * 0.30 * k)} {num(foot - high * (0.10 + 0.09 * k))}h{num(half * 0.30)}v{num(-high * 0.09)}"
        for k in range(5)
    )
    pen.line(steps, "#b8703a", half * 0.05, 0.6)


def _arch(x: float, foot: float, half: float, high: float) -> str:
    return (
        f"M{num(x - half)} {num(foot)}V{num(foot - high * 0.74)}Q{num(x - half)} {num(foot - high)} {num(x)} {num(foot - high)}"
        f"T{num(x + half)} {num(foot - high * 0.74)}V{num(foot)}Z"
    )
