"""A theatre: the stage between red curtains, a painted scene behind, footlights along its edge."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage


def draw_theatre(stage: Stage) -> None:
    """Seen from the stalls."""
    pen, p = stage.pen, stage.palette
    foot = interior.floor_y(stage)
    kind = stage.choose("theatre", 3)
    sky = (("#3f5fa8", "#9fc4e8"), ("#5a3f86", "#e89aa8"), ("#2f6a6a", "#d8e0a8"))[kind]
    pen.rect(-10, -10, stage.width + 20, foot + 20, pen.fade(*(p.indoors(colour) for colour in sky)))
    hill = p.indoors("#4f7a5a")
    x, w = stage.x(0.5), stage.width
    pen.path(
        f"M-10 {num(foot)}V{num(foot - w * 0.24)}Q{num(w * 0.3)} {num(foot - w * 0.5)} {num(w * 0.6)} {num(foot - w * 0.22)}T{num(w + 10)} {num(foot - w * 0.3)}V{num(foot)}Z",
        darken(hill, 0.2),
    )
    pen.path(
        f"M-10 {num(foot)}V{num(foot - w * 0.1)}Q{num(w * 0.5)} {num(foot - w * 0.3)} {num(w + 10)} {num(foot - w * 0.08)}V{num(foot)}Z",
        hill,
    )
    pen.circle(x + w * 0.16, foot - w * 0.78, w * 0.09, p.indoors("#fff0b8"))
    interior.draw_planks(stage, "#a8744a")
    for way in (-1, 1):
        beam = [
            (w / 2 + way * w * 0.42, -10),
            (w / 2 + way * w * 0.34, -10),
            (x - way * w * 0.36, stage.depth_y(0.0)),
            (x + way * w * 0.20, stage.depth_y(0.0)),
        ]
        pen.polygon(beam, "#fff2c4", 0.16)
    pen.ellipse(x, stage.depth_y(0.06), w * 0.36, stage.height * 0.035, "#fff2c4", 0.35)
    _draw_curtains(stage, foot)
    low = stage.depth_y(-0.34)
    pen.rect(
        -10,
        low,
        w + 20,
        stage.height - low + 10,
        pen.fade(p.indoors("#5a2a26"), darken(p.indoors("#5a2a26"), 0.4)),
    )
    pen.rect(-10, low - 12, w + 20, 22, p.indoors("#e0b14a"))
    for k in range(7):
        cx = w * (k + 0.5) / 7
        pen.glow(cx, low - 16, w * 0.10, "#ffe9a8", 0.7)
        pen.path(f"M{num(cx - 34)} {num(low)}a34 34 0 0 1 68 0Z", p.indoors("#e0b14a"))


def _draw_curtains(stage: Stage, foot: float) -> None:
    """Red cloth gathered at both sides and in swags above, with gold fringes."""
    pen, w, red = stage.pen, stage.width, stage.palette.indoors("#b02a38")
    gold = stage.palette.indoors("#e6bf5a")
    low = foot + stage.height * 0.05
    for way in (0, 1):
        for k in range(4):
            x = w * (0.055 * k - 0.02) if way == 0 else w * (1.02 - 0.055 * k)
            width = w * 0.075
            left = x if way == 0 else x - width
            pen.path(
                f"M{num(left)} -10H{num(left + width)}V{num(low - 30 * k)}Q{num(left + width / 2)} {num(low + 16 - 30 * k)} {num(left)} {num(low - 30 * k)}Z",
                pen.tone(darken(red, 0.05 * k), 0.5, 0.26),
            )
        tie = w * 0.2 if way == 0 else w * 0.8
        pen.line(
            f"M{num(0 if way == 0 else w)} {num(foot * 0.72)}Q{num((tie + (0 if way == 0 else w)) / 2)} {num(foot * 0.78)} {num(tie)} {num(foot * 0.70)}",
            gold,
            16,
        )
    for k in range(4):
        x, step, y = w * k / 4, w / 4, stage.y(0.10)
        pen.path(
            f"M{num(x)} -10H{num(x + step)}V{num(y * 0.6)}Q{num(x + step / 2)} {num(y * 1.5)} {num(x)} {num(y * 0.6)}Z",
            pen.fade(lighten(red, 0.1), darken(red, 0.2)),
        )
        pen.line(
            f"M{num(x)} {num(y * 0.6)}Q{num(x + step / 2)} {num(y * 1.5)} {num(x + step)} {num(y * 0.6)}",
            gold,
            12,
        )
