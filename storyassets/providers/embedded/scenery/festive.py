"""Halls for many people: a ballroom laid for a wedding, a school's or concert hall with its platform."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage


def draw_ballroom(stage: Stage) -> None:
    """Round tables in white, strings of lamps, garlands, tall windows, a floor to dance on."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("ballroom", 3)
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1500)
    interior.draw_walls(stage, ("#ead9c8", "#d8dccf", "#e2cfd6")[kind], panel=True)
    interior.draw_planks(stage, ("#b07f52", "#a8744a", "#b98a60")[kind])
    for k in range(3):
        x = stage.x(0.16 + 0.34 * k)
        interior.draw_window(
            stage, x, foot - 720 * s, 250 * s, 560 * s, curtains=("#b5546a", "#5f8a78", "#c9a04a")[kind]
        )
    _draw_lamps(stage, s, p.indoors(("#e89aa8", "#8fbf8a", "#c8a0d8")[kind]))
    for k, (share, deep) in enumerate(
        ((0.5 + side * 0.37, 0.30), (0.5 - side * 0.38, 0.24), (0.5 - side * 0.06, 0.38))
    ):
        y = stage.depth_y(deep)
        pen.open(stage.x(share), y, min(stage.scale_at(y), stage.width / 1700))
        _draw_round_table(stage, k + kind)
        pen.close()


def _draw_lamps(stage: Stage, s: float, ribbon: str) -> None:
    """Two swags of small lamps across the room, a garland between them."""
    pen, w = stage.pen, stage.width
    for k, (high, sag) in enumerate(((0.045, 0.10), (0.09, 0.14))):
        y, low = stage.y(high), stage.y(high + sag)
        pen.line(
            f"M-90 {num(y)}Q{num(w / 2)} {num(low)} {num(w + 10)} {num(y)}",
            ribbon if k else "#6a5a50",
            14 if k else 4,
        )
        for n in range(9):
            t = (n + 0.5) / 9
            at = y + (low - y) * 2 * t * (1 - t)
            pen.circle(w * t, at + 16, 13, "#fff0c0")
    for share in (0.25, 0.75):
        interior.draw_lamp_light(stage, stage.x(share), stage.y(0.12), 420 * s)


def _draw_round_table(stage: Stage, seed: int) -> None:
    """A white cloth to the floor, glasses, flowers; two chairs."""
    pen, p = stage.pen, stage.palette
    cloth, gold = p.indoors("#fbf8f2"), p.indoors("#c9a04a")
    for way in (-1, 1):
        pen.line(f"M{way * 300} 0V-250M{way * 220} -20V-560M{way * 300} 0V-560", gold, 20)
        pen.rect(way * 260 - 52, -590, 104, 190, pen.tone(gold, 0.7), 30)
    pen.shadow(0, 10, 300, 30)
    pen.path("M-250 -290L-280 0Q-140 40 0 24T280 0L250 -290Z", pen.tone(cloth, 0.66, 0.10))
    pen.line("M-150 -270L-180 10M-40 -270L-46 20M90 -270L110 20M190 -270L220 6", darken(cloth, 0.12), 9)
    pen.ellipse(0, -292, 256, 44, lighten(cloth, 0.5))
    for x in (-160, 150):
        pen.line(f"M{x} -296V-346", "#dff0f6", 9)
        pen.path(
            f"M{x - 26} -410H{x + 26}Q{x + 24} -346 {x} -346T{x - 26} -410Z",
            p.indoors(("#e2b44f", "#a8324a")[seed % 2]),
            0.85,
        )
    pen.rect(-34, -380, 68, 84, pen.tone(p.indoors("#cfe0e8"), 0.6), 10)
    for k, (x, y) in enumerate(((-50, -410), (46, -420), (0, -460), (-4, -396))):
        pen.circle(x, y, 42, p.indoors(("#e89aa8", "#f6d0d8", "#ffffff", "#d86a86")[(k + seed) % 4]))


def draw_auditorium(stage: Stage) -> None:
    """A platform with a standing microphone and a piano before a curtain; rows of chairs, seen from among them."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("auditorium", 3)
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1700)
    wall = p.indoors(("#c8b090", "#a8b0b8", "#b89a86")[kind])
    pen.rect(-90, -90, stage.width + 180, foot + 100, pen.fade(darken(wall, 0.3), wall))
    cloth = p.indoors(("#8a2f3a", "#2f4f7a", "#3f6a4a")[kind])
    _draw_curtain(stage, foot, s, cloth)
    interior.draw_planks(stage, "#a8744a")
    y = stage.depth_y(-0.16)
    pen.rect(
        -90, y, stage.width + 180, stage.height - y + 90, pen.fade(p.indoors("#6a4430"), p.indoors("#3a2a26"))
    )
    pen.rect(-90, y - 12, stage.width + 180, 24, lighten(p.indoors("#b98a5c"), 0.2))
    pen.open(stage.x(0.5 + side * 0.34), foot + 60 * s, s * 1.06, mirror=side < 0)
    _draw_grand_piano(stage)
    pen.close()
    pen.open(stage.x(0.5 - side * 0.32), foot + 70 * s, s * 1.1)
    _draw_stand(stage)
    pen.close()
    for way, share in ((-1, 0.18), (1, 0.82)):
        x = stage.x(share)
        beam = [
            (x - 30, -10),
            (x + 30, -10),
            (stage.x(0.5) - way * stage.width * 0.06 + 150, y),
            (stage.x(0.5) - way * stage.width * 0.06 - 150, y),
        ]
        pen.polygon(beam, "#fff2c4", 0.14)
    pen.ellipse(stage.x(0.5), stage.depth_y(0.02), stage.width * 0.34, stage.height * 0.03, "#fff2c4", 0.26)


def _draw_curtain(stage: Stage, foot: float, s: float, cloth: str) -> None:
    """Folds from one side to the other, a valance above with its gold fringe."""
    pen, w = stage.pen, stage.width
    pen.rect(-90, -90, w + 180, foot + 94, cloth)
    count = 12
    folds = "".join(
        f"M{num(w * k / count)} -10H{num(w * (k + 0.45) / count)}V{num(foot + 10)}H{num(w * (k + 0.1) / count)}Z"
        for k in range(count)
    )
    pen.path(folds, darken(cloth, 0.24))
    y = max(stage.y(0.06), foot - 1500 * s)
    for k in range(4):
        x, step = w * k / 4, w / 4
        d = f"M{num(x)} -10H{num(x + step)}V{num(y)}Q{num(x + step / 2)} {num(y * 1.7)} {num(x)} {num(y)}Z"
        pen.path(d, pen.fade(lighten(cloth, 0.14), darken(cloth, 0.1)))
        pen.line(
            f"M{num(x)} {num(y)}Q{num(x + step / 2)} {num(y * 1.7)} {num(x + step)} {num(y)}",
            stage.palette.indoors("#e0b14a"),
            10,
        )


def _draw_grand_piano(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    black = p.indoors("#26242c")
    pen.shadow(0, 0, 330, 24)
    pen.line("M-250 -20V-240M210 -20V-240M0 -20V-200", black, 30)
    pen.polygon([(-240, -380), (60, -720), (290, -640), (270, -380)], pen.tone(lighten(black, 0.12), 0.6))
    pen.path("M-300 -400H280Q310 -330 280 -250H-300Z", pen.fade(lighten(black, 0.2), black))
    pen.rect(-336, -350, 250, 44, p.indoors("#fbf8ee"), 6)
    pen.line("".join(f"M{-316 + 30 * k} -348v24" for k in range(8)), black, 12)


def _draw_stand(stage: Stage) -> None:
    """A microphone on its stand."""
    pen, steel = stage.pen, stage.palette.indoors("#7a848e")
    pen.shadow(0, 0, 110, 14)
    pen.ellipse(0, -8, 92, 18, darken(steel, 0.4))
    pen.line("M0 -12V-520L-40 -570", steel, 16)
    pen.open(-52, -586, 1, -40)
    pen.rect(-18, 0, 36, 90, darken(steel, 0.4), 14)
    pen.circle(0, -10, 36, mix(steel, "#ffffff", 0.3))
    pen.line("M-30 -10H30M0 -40V20", darken(steel, 0.2), 5)
    pen.close()
