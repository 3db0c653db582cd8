"""Under the ground: the gallery of a mine with its timber, rails and lamps, and the cellar of a house."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.across_passages import end_of
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.passage import Passage
from storyassets.providers.embedded.scenery.pen import num, straight
from storyassets.providers.embedded.scenery.stage import Stage

FLAME = "#ffcf7a"


def draw_mine(stage: Stage) -> None:
    """A gallery that runs into the dark between frames of timber, or its face of coal from the front."""
    kind = stage.choose("mine", 3)
    rock = mix(("#4a4648", "#564a40", "#444a50")[kind], stage.palette.ink, 0.18)
    if stage.reverse:
        _draw_coal_face(stage, rock)
        return
    gallery = Passage(stage, 0.74, 430, 900, end_of(stage))
    gallery.draw(rock, darken(rock, 0.1), darken(rock, 0.3))
    pen = stage.pen
    (left, high), (right, foot) = gallery.at(-1, 900), gallery.at(1, 0)
    pen.rect(left, high, right - left, foot - high, "#15131a")
    _draw_strata(gallery, rock)
    _draw_rails(gallery)
    for k, (_, near) in enumerate(gallery.bays(5, 0.9)):
        _draw_frame(gallery, near, lamp=k % 2 == 0)
    x, y = gallery.at(0.0, 0, 2.0)
    pen.open(x, y, gallery.scale * 2.0)
    _draw_wagon(stage)
    pen.close()


def _draw_strata(gallery: Passage, rock: str) -> None:
    """Seams of coal along both walls, and lumps at their foot."""
    pen, near = gallery.stage.pen, max(gallery.nearest, 8.0)
    for way in (-1, 1):
        pen.polygon(gallery.panel(way, 1.0, near, 230, 420), "#1d1b21", 0.85)
        pen.polygon(gallery.panel(way, 1.0, near, 640, 700), darken(rock, 0.35), 0.8)
        for far, nearer in gallery.bays(6, 0.7):
            (x, y), (u, _) = gallery.at(way * 0.86, 0, far), gallery.at(way * 0.62, 0, nearer)
            r = abs(u - x) * 0.22 + 8
            pen.polygon(
                [(x - r, y + 4), (x - r * 0.5, y - r), (x + r * 0.5, y - r * 0.8), (x + r, y + 4)], "#19171c"
            )
            pen.polygon([(x - r * 0.4, y - r * 0.9), (x + r * 0.4, y - r * 0.7), (x, y - r * 0.3)], "#4b4a55")


def _draw_rails(gallery: Passage) -> None:
    pen, near = gallery.stage.pen, max(gallery.nearest, 8.0)
    for far, nearer in gallery.bays(12, 0.35):
        pen.polygon(gallery.box(-0.44, 0.44, 2, nearer, far), "#3a2d22")
    for share in (-0.30, 0.30):
        pen.polygon(gallery.box(share - 0.025, share + 0.025, 6, near), "#8d8f98")


def _draw_frame(gallery: Passage, at: float, *, lamp: bool) -> None:
    """Two posts and the beam over them; a lamp with its glow hangs from it."""
    pen, wide = gallery.stage.pen, 0.1
    timber = mix("#7a5836", gallery.stage.palette.ink, 0.14)
    for way in (-1, 1):
        inner, outer = way * (1 - wide), way * 1.02
        pen.polygon(
            [
                gallery.at(outer, 900, at),
                gallery.at(inner, 900, at),
                gallery.at(inner * 1.03, 0, at),
                gallery.at(outer, 0, at),
            ],
            timber if way < 0 else darken(timber, 0.18),
        )
    pen.polygon(
        [
            gallery.at(-1.04, 900, at),
            gallery.at(1.04, 900, at),
            gallery.at(1.04, 800, at),
            gallery.at(-1.04, 800, at),
        ],
        lighten(timber, 0.08),
    )
    if lamp:
        x, y = gallery.at(0.5, 700, at)
        s = gallery.scale * at
        pen.glow(x, y, min(420 * s, gallery.stage.width * 0.5), FLAME, 0.6)
        pen.line(f"M{num(x)} {num(y)}V{num(y - 100 * s)}", "#2b2726", 8 * s)
        pen.rect(x - 32 * s, y - 44 * s, 64 * s, 90 * s, "#ffe7a8", 18 * s)
        pen.rect(x - 38 * s, y - 60 * s, 76 * s, 22 * s, "#3c3a38", 6 * s)
        pen.rect(x - 38 * s, y + 40 * s, 76 * s, 24 * s, "#3c3a38", 6 * s)


def _draw_wagon(stage: Stage) -> None:
    """A tub of iron on four wheels, heaped with coal."""
    pen, iron = stage.pen, mix("#7b6a5c", stage.palette.ink, 0.1)
    pen.shadow(0, 0, 190, 24)
    pen.path("M-150 -250Q-110 -340 -40 -330T60 -350T150 -250Z", "#1d1b21")
    pen.polygon([(-60, -320), (0, -334), (-20, -290)], "#50505c")
    pen.polygon([(50, -330), (100, -300), (60, -280)], "#44434e")
    pen.polygon([(-170, -260), (170, -260), (130, -60), (-130, -60)], pen.tone(iron, 0.6, 0.25))
    pen.rect(-180, -276, 360, 34, darken(iron, 0.2), 8)
    pen.line("M-120 -220L-100 -80M120 -220L100 -80", darken(iron, 0.35), 14)
    for x in (-84, 84):
        pen.circle(x, -44, 46, "#2b2a2e")
        pen.circle(x, -44, 16, "#77747a")


def _draw_coal_face(stage: Stage, rock: str) -> None:
    """The wall where coal is cut: a black seam between two of stone, posts, a heap and tools, a lamp."""
    pen, foot = stage.pen, interior.floor_y(stage)
    s, side = interior.wall_scale(stage, 1450), stage.rng.choice((-1, 1))
    pen.rect(-90, -90, stage.width + 180, foot + 100, pen.fade(darken(rock, 0.3), lighten(rock, 0.14)))
    seam = [(stage.width * k / 8, foot - (600 + 60 * stage.rng.random()) * s) for k in range(-1, 10)]
    low = [(x, foot - 150 * s + 40 * s * stage.rng.random()) for x, _ in reversed(seam)]
    pen.polygon([*seam, *low], "#1b191f")
    glints = "".join(
        f"M{num(stage.width * stage.rng.random())} {num(foot - (200 + 360 * stage.rng.random()) * s)}l{num(26 * s)} {num(-18 * s)}"
        for _ in range(26)
    )
    pen.line(glints, "#8a8c9c", 9 * s, 0.9)
    floor = lighten(rock, 0.06)
    pen.rect(-90, foot, stage.width + 180, stage.height - foot + 90, pen.fade(darken(floor, 0.3), floor))
    timber = mix("#7a5836", stage.palette.ink, 0.14)
    for share in (0.06, 0.94):
        pen.rect(stage.x(share) - 46 * s, -20, 92 * s, foot + 40, pen.tone(timber, 0.6))
    pen.rect(-90, foot - 1080 * s, stage.width + 180, 96 * s, pen.tone(timber, 0.6))
    pen.open(stage.x(0.5 - side * 0.30), foot + 36 * s, s * 1.05)
    _draw_wagon(stage)
    pen.close()
    x = stage.x(0.5 + side * 0.30)
    heap = [(-300, 20), (-210, -110), (-120, -170), (10, -210), (130, -150), (220, -90), (320, 20)]
    pen.path(straight([(x + dx * s, foot + (30 + dy) * s) for dx, dy in heap]) + "Z", "#211f25")
    pen.line(f"M{num(x - 40 * s)} {num(foot - 130 * s)}l{num(-130 * s)} {num(-330 * s)}", "#8a6a44", 22 * s)
    lamp = stage.x(0.5 - side * 0.16)
    pen.line(f"M{num(lamp)} {num(foot - 990 * s)}v{num(70 * s)}", "#2b2726", 9 * s)
    pen.rect(lamp - 40 * s, foot - 920 * s, 80 * s, 110 * s, "#ffe7a8", 20 * s)
    pen.rect(lamp - 48 * s, foot - 820 * s, 96 * s, 26 * s, "#3c3a38", 6)
    pen.glow(lamp, foot - 860 * s, 620 * s, FLAME, 0.6)


def draw_cellar(stage: Stage) -> None:
    """Walls of brick under beams, a bare bulb, a boiler with its pipes, shelves of jars and old things, a small window."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    foot, s = interior.floor_y(stage), interior.wall_scale(stage, 1450)
    wall = p.indoors(("#a08a7c", "#9a9488", "#8f8a94")[stage.choose("cellar", 3)])
    pen.rect(-90, -90, stage.width + 180, foot + 100, pen.fade(darken(wall, 0.4), wall))
    _draw_bricks(stage, wall, foot, s)
    floor = p.indoors("#8d8780")
    pen.rect(-90, foot, stage.width + 180, stage.height - foot + 90, pen.fade(darken(floor, 0.24), floor))
    pen.rect(stage.x(0.5) - 150 * s, foot - 1000 * s, 300 * s, 150 * s, darken(wall, 0.3), 8)
    pen.rect(stage.x(0.5) - 128 * s, foot - 982 * s, 256 * s, 114 * s, "#26314f" if p.night else p.sky[2], 4)
    pen.line(f"M{num(stage.x(0.5))} {num(foot - 982 * s)}v{num(114 * s)}", darken(wall, 0.3), 12 * s)
    beam = p.indoors("#6b523c")
    pen.rect(-90, foot - 1200 * s, stage.width + 180, 90 * s, pen.tone(beam, 0.6))
    pen.open(stage.x(0.5 + side * 0.34), foot + 14 * s, s)
    _draw_boiler(stage)
    pen.close()
    pen.open(stage.x(0.5 - side * 0.33), foot + 10 * s, s)
    _draw_shelves(stage)
    pen.close()
    x, y = stage.x(0.5 - side * 0.02), foot - 1000 * s
    pen.line(f"M{num(x)} {num(foot - 1120 * s)}V{num(y)}", "#2f2c30", 8 * s)
    pen.circle(x, y + 30 * s, 36 * s, "#fff3c4")
    pen.glow(x, y + 30 * s, 620 * s, "#ffdf9a", 0.55)


def _draw_bricks(stage: Stage, wall: str, foot: float, s: float) -> None:
    """Courses all along, and the joints of some bricks."""
    courses = [f"M-90 {num(foot - 84 * row * s)}H{num(stage.width + 90)}" for row in range(1, 15)]
    joints = [
        f"M{num((k + 0.5 * (row % 2)) * 190 * s)} {num(foot - 84 * row * s)}v{num(84 * s)}"
        for row in range(1, 15)
        for k in range(-1, 10)
        if (k * 5 + row * 3) % 4 == 0
    ]
    stage.pen.line("".join(courses + joints), darken(wall, 0.2), 6 * s, 0.7)


def _draw_boiler(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    steel, copper = p.indoors("#7f8b94"), p.indoors("#b8754a")
    pen.line("M-60 -560V-1120M60 -560V-760Q60 -820 -20 -820H-700", copper, 34)
    pen.line("M-60 -560V-1120", lighten(copper, 0.2), 10)
    pen.shadow(0, 0, 220, 24)
    pen.rect(-180, -590, 360, 590, pen.tone(steel, 0.6, 0.25), 60)
    pen.rect(-110, -230, 220, 150, darken(steel, 0.4), 16)
    pen.rect(-84, -204, 168, 98, "#ffb45a", 10)
    pen.glow(0, -160, 260, "#ff9a4a", 0.5)
    pen.circle(0, -420, 62, "#f7f4ea")
    pen.line("M0 -420L30 -456", "#c0392b", 12)


def _draw_shelves(stage: Stage) -> None:
    """Boards with jars, boxes and a suitcase."""
    pen, p = stage.pen, stage.palette
    wood = p.indoors("#8a6a48")
    pen.line("M-250 0V-860M250 0V-860", darken(wood, 0.25), 36)
    for row, y in enumerate((-40, -300, -560, -820)):
        if row:
            for k in range(5):
                jar = p.indoors(("#b5543f", "#7f9a4a", "#d8a03f", "#8a4a6a", "#c8b48a")[(k * 2 + row) % 5])
                pen.rect(-220 + 92 * k, y - 130, 70, 130, pen.tone(jar, 0.7), 16)
                pen.rect(-214 + 92 * k, y - 146, 58, 26, p.indoors("#d8dde0"), 6)
        pen.rect(-270, y, 540, 34, pen.tone(wood, 0.7))
    pen.rect(-210, -200, 260, 160, pen.tone(p.indoors("#7a4a38"), 0.7), 18)
    pen.line("M-120 -200q40 -50 80 0", p.indoors("#5a3628"), 16)
    pen.rect(80, -180, 150, 140, pen.tone(p.indoors("#c89a62"), 0.7), 4)
