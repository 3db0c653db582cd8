"""Inside a mouse's hole: a nest between the laths of a wall, furnished with what people have lost."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.mouse_parlour import draw_parlour
from storyassets.providers.embedded.scenery.stage import Stage

LATH, EARTH = "#a87c54", "#86654c"


def draw_mouse_hole(stage: Stage) -> None:
    """Laths and beams, the way out as a bright arch, a matchbox bed, a spool for a table, a candle end."""
    side = (-1, 1)[stage.choose("hole", 2)]
    foot = stage.depth_y(0.40)
    unit = stage.width / 1000
    if stage.reverse:
        _draw_floor(stage, foot)
        draw_parlour(stage, foot, side)
        return
    _draw_laths(stage, foot)
    _draw_floor(stage, foot)
    _draw_way_out(stage, side, foot, unit)
    for draw, share, depth, size in (
        (_draw_matchbox_bed, 0.5 + side * 0.27, 0.30, 1.0),
        (_draw_shelf, 0.5 + side * 0.24, 1.0, 1.0),
        (_draw_spool, 0.5 - side * 0.40, 0.16, 1.0),
        (_draw_candle, 0.5 - side * 0.40, 0.16, 1.0),
    ):
        y = stage.depth_y(depth) if depth < 1 else foot - 470 * unit
        stage.pen.open(stage.x(share), y - (176 * unit if draw is _draw_candle else 0), unit * size)
        draw(stage)
        stage.pen.close()


def _draw_laths(stage: Stage, foot: float) -> None:
    """The wall: boards in warm dusk, gaps between them, two posts."""
    pen, wood = stage.pen, stage.palette.indoors(LATH)
    pen.rect(-10, -10, stage.width + 20, foot + 20, pen.fade(darken(wood, 0.5), darken(wood, 0.16)))
    step, y, k = stage.height * 0.062, 10.0, 0
    while y < foot:
        shade = darken(wood, (0.10, 0.18, 0.05)[k % 3])
        tilt = (6, -5, 3)[k % 3]
        pen.polygon(
            [
                (-20, y),
                (stage.width + 20, y + tilt),
                (stage.width + 20, y + step * 0.82),
                (-20, y + step * 0.82 - tilt),
            ],
            pen.fade(lighten(shade, 0.08), darken(shade, 0.10)),
        )
        y, k = y + step, k + 1
    for share in (0.08, 0.94):
        x = stage.x(share)
        pen.rect(
            x - stage.width * 0.06, -10, stage.width * 0.12, foot + 16, pen.tone(darken(wood, 0.3), 0.55)
        )


def _draw_floor(stage: Stage, foot: float) -> None:
    """Trodden earth, straw and crumbs, a rug cut from a sock."""
    pen, earth, rng = stage.pen, stage.palette.indoors(EARTH), stage.rng
    pen.rect(
        -10,
        foot,
        stage.width + 20,
        stage.height - foot + 20,
        pen.fade(darken(earth, 0.2), earth, darken(earth, 0.14)),
    )
    straw = "".join(
        f"M{stage.width * rng.random():.1f} {rng.uniform(foot + 20, stage.height):.1f}l{rng.uniform(-60, 60):.1f} {rng.uniform(-12, 12):.1f}"
        for _ in range(38)
    )
    pen.line(straw, stage.palette.indoors("#dcb866"), 6, 0.75)
    cloth = stage.palette.indoors("#a8503f")
    y, wide = stage.depth_y(0.0), stage.width * 0.36
    pen.ellipse(stage.x(0.5), y, wide, stage.height * 0.034, darken(cloth, 0.3))
    pen.ellipse(stage.x(0.5), y - 4, wide * 0.95, stage.height * 0.030, cloth)
    pen.ellipse(stage.x(0.5), y - 4, wide * 0.7, stage.height * 0.021, mix(cloth, "#f0d8a8", 0.6))
    pen.ellipse(stage.x(0.5), y - 4, wide * 0.56, stage.height * 0.016, cloth)


def _draw_way_out(stage: Stage, side: int, foot: float, unit: float) -> None:
    """The hole itself: the lit room beyond, and its light on the floor."""
    pen, p = stage.pen, stage.palette
    x = stage.x(0.5 - side * 0.17)
    glow = "#ffcf80" if p.dim else "#fff0c4"
    pen.open(x, foot + 8, unit)
    pen.path("M-170 0V-230A170 176 0 0 1 170 -230V0Z", p.indoors("#4a3226"))
    pen.path("M-146 0V-230A146 152 0 0 1 146 -230V0Z", pen.fade(p.indoors("#f2cf8a"), p.indoors("#d9a866")))
    pen.polygon([(-146, -70), (146, -70), (146, 0), (-146, 0)], p.indoors("#b07a4c"))
    pen.rect(40, -400 + 120, 40, 214, p.indoors("#7d4f32"))
    pen.line("M-120 -76h240", p.indoors("#8f6238"), 10)
    pen.close()
    pen.glow(x, foot - 150 * unit, 420 * unit, glow, 0.55)
    low = stage.depth_y(-0.02)
    pen.polygon(
        [
            (x - 140 * unit, foot + 8),
            (x + 140 * unit, foot + 8),
            (x + 300 * unit, low),
            (x - 220 * unit, low),
        ],
        pen.veil(glow, 0.42, 0.05),
    )


def _draw_matchbox_bed(stage: Stage) -> None:
    """Half a matchbox with a pillow of wool and a patched blanket."""
    pen, p = stage.pen, stage.palette
    pen.shadow(0, 0, 250, 22)
    pen.polygon([(-230, -110), (230, -110), (230, 0), (-230, 0)], pen.tone(p.indoors("#c9a06a"), 0.8, 0.16))
    pen.rect(-230, -70, 460, 26, p.indoors("#7a5a48"))
    pen.ellipse(-150, -132, 84, 44, p.indoors("#f4ecdc"))
    pen.path("M-80 -110Q-40 -190 60 -176Q190 -168 236 -104V-60H-90Z", pen.tone(p.indoors("#4f7fa0"), 0.6))
    for x, colour in ((0, "#e0a84a"), (90, "#c8553d"), (170, "#e0a84a")):
        pen.rect(x - 22, -140, 44, 44, p.indoors(colour), 4)


def _draw_shelf(stage: Stage) -> None:
    """A ruler on two pins: thimbles, a button, a slice of cheese, a stamp for a picture."""
    pen, p = stage.pen, stage.palette
    pen.rect(-230, 0, 460, 30, pen.tone(p.indoors("#d9b060"), 0.8), 4)
    pen.line("".join(f"M{-210 + 42 * k} 2v{16 if k % 2 else 24}" for k in range(11)), p.indoors("#5a4030"), 5)
    for x, colour in ((-170, "#b9c0c6"), (-90, "#c9a04a")):
        pen.path(
            f"M{x - 34} 0L{x - 26} -76Q{x} -92 {x + 26} -76L{x + 34} 0Z",
            pen.tone(p.indoors(colour), 0.5, 0.3),
        )
    pen.polygon([(0, 0), (130, 0), (130, -70)], p.indoors("#f2c94f"))
    pen.circle(60, -18, 11, p.indoors("#d9a030"))
    pen.circle(104, -34, 13, p.indoors("#d9a030"))
    pen.circle(186, -36, 36, p.indoors("#5f9fb0"))
    pen.circle(176, -40, 6, p.indoors("#2f5f6f"))
    pen.circle(196, -32, 6, p.indoors("#2f5f6f"))
    pen.rect(-70, -260, 130, 150, p.indoors("#f4ecd8"), 4)
    pen.rect(-56, -246, 102, 122, p.indoors("#a8453f"))
    pen.circle(-4, -190, 34, p.indoors("#f0d8b8"))


def _draw_spool(stage: Stage) -> None:
    """A reel of thread that is a table."""
    pen, p = stage.pen, stage.palette
    pen.shadow(0, 0, 130, 18)
    thread = p.indoors("#5f9a5a")
    pen.ellipse(0, -8, 104, 26, p.indoors("#b98a52"))
    pen.rect(-74, -160, 148, 150, pen.tone(thread, 0.6), 12)
    pen.line("M-72 -130Q0 -112 72 -130M-72 -94Q0 -76 72 -94M-72 -58Q0 -40 72 -58", darken(thread, 0.24), 6)
    pen.ellipse(0, -164, 116, 28, p.indoors("#d9b27a"))
    pen.ellipse(0, -174, 116, 28, p.indoors("#e8c890"))


def _draw_candle(stage: Stage) -> None:
    """A candle end on a button."""
    pen = stage.pen
    pen.glow(0, -110, 330, "#ffc56a", 0.65)
    pen.ellipse(0, 0, 58, 15, stage.palette.indoors("#c9a04a"))
    pen.rect(-22, -72, 44, 74, "#fbf1da", 8)
    pen.path("M0 -142Q24 -102 0 -84Q-24 -102 0 -142Z", "#ffd76a")
