"""What may stand along the wall of a room, in figure units, with the origin on the floor below its middle."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import furniture
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.dress import dress_of
from storyassets.providers.embedded.scenery.stage import Stage


def draw_door(stage: Stage) -> None:
    """A door in its frame."""
    pen, wood = stage.pen, stage.palette.indoors(("#7b4a30", "#5f7f6f", "#8a6a48")[stage.choose("door", 3)])
    pen.rect(-170, -700, 340, 700, lighten(wood, 0.26), 6)
    pen.rect(-142, -672, 284, 672, pen.tone(wood, 0.75, 0.16), 4)
    for x in (-118, 10):
        for y, h in ((-640, 250), (-360, 310)):
            pen.rect(x, y, 108, h, darken(wood, 0.14), 6)
            pen.rect(x + 12, y + 12, 84, h - 24, lighten(wood, 0.06), 4)
    pen.circle(108, -340, 17, "#e8c468")
    pen.rect(-190, -10, 380, 16, darken(wood, 0.4))


def draw_tall_clock(stage: Stage) -> None:
    """A clock as tall as a man."""
    pen, wood = stage.pen, stage.palette.indoors("#7d4a30")
    pen.shadow(0, 0, 120, 16)
    pen.rect(-100, -150, 200, 150, pen.tone(wood, 0.7), 6)
    pen.rect(-74, -480, 148, 340, pen.tone(lighten(wood, 0.06), 0.7), 4)
    pen.rect(-46, -450, 92, 280, darken(wood, 0.5), 4)
    pen.line("M0 -440V-260", "#d9b45a", 8)
    pen.circle(0, -240, 30, "#e8c468")
    pen.path("M-104 -480V-690Q0 -800 104 -690V-480Z", pen.tone(wood, 0.7))
    pen.circle(0, -590, 76, "#f7efdc")
    pen.line(f"M0 -590V-640M0 -590H{36 * stage.nine}", "#3a2c2a", 9)


def draw_chest(stage: Stage) -> None:
    """A chest of drawers under an oval mirror."""
    pen, wood = stage.pen, stage.palette.indoors(dress_of(stage).wood)
    pen.shadow(0, 0, 220, 20)
    pen.rect(-200, -340, 400, 340, pen.tone(wood, 0.8, 0.14), 10)
    for y in (-316, -212, -108):
        pen.rect(-180, y, 360, 90, lighten(wood, 0.08), 8)
        for x in (-90, 90):
            pen.circle(x, y + 45, 12, "#e8c468")
    pen.rect(-214, -366, 428, 32, lighten(wood, 0.18), 8)
    pen.ellipse(0, -560, 130, 170, pen.tone(stage.palette.indoors("#c9a04a"), 0.6))
    pen.ellipse(
        0, -560, 106, 146, pen.fade(stage.palette.indoors("#d6e8ee"), stage.palette.indoors("#9ab4c2"))
    )
    pen.polygon([(-50, -660), (-14, -680), (-60, -470), (-84, -500)], "#ffffff", 0.4)
    pen.rect(120, -420, 44, 56, stage.palette.indoors("#d8735f"), 10)
    for dx, dy in ((120, -470), (150, -490), (172, -462)):
        pen.circle(dx, dy, 22, stage.palette.indoors("#f2b5a8"))


def draw_dresser(stage: Stage) -> None:
    """A cupboard whose upper half shows the crockery."""
    pen, wood = stage.pen, stage.palette.indoors(dress_of(stage).wood)
    pen.shadow(0, 0, 230, 22)
    furniture.draw_counter(pen, 200, wood, lighten(wood, 0.2), 2)
    pen.rect(-190, -820, 380, 480, darken(wood, 0.36), 6)
    for k, y in enumerate((-350, -510, -670)):
        pen.open(0, y)
        furniture.draw_crockery(pen, 176, k + stage.choose("plates", 5))
        pen.rect(-194, 0, 388, 18, lighten(wood, 0.08))
        pen.close()
    pen.path("M-214 -816Q0 -900 214 -816Z", pen.tone(wood, 0.7))


def draw_larder(stage: Stage) -> None:
    """Sacks, a barrel and a string of onions."""
    pen, p = stage.pen, stage.palette
    pen.shadow(0, 0, 260, 22)
    for x, high, colour in ((-120, 260, "#d8c49a"), (40, 220, "#c9b285")):
        sack = p.indoors(colour)
        pen.path(
            f"M{x - 90} 0Q{x - 120} {-high * 0.6:.0f} {x - 40} {-high}L{x - 60} {-high - 50}H{x + 60}L{x + 40} {-high}Q{x + 120} {-high * 0.6:.0f} {x + 90} 0Z",
            pen.tone(sack, 0.62),
        )
        pen.line(f"M{x - 42} {-high}H{x + 42}", darken(sack, 0.4), 12)
    wood = p.indoors("#9a6a40")
    pen.path("M120 0Q90 -140 130 -270H290Q330 -140 300 0Z", pen.tone(wood, 0.6))
    pen.line("M112 -70H308M112 -200H308", p.indoors("#5a5560"), 14)
    pen.line("M-40 -900V-560", "#7d6a48", 8)
    for k in range(6):
        pen.circle(-40 + (22 if k % 2 else -22), -590 - 44 * k, 30, pen.tone(p.indoors("#d9a15a"), 0.6))


def draw_coats(stage: Stage) -> None:
    """Coats and hats on pegs, boots below."""
    pen, p = stage.pen, stage.palette
    wood = p.indoors("#7d5236")
    pen.rect(-190, -640, 380, 44, wood, 8)
    for x, colour in ((-120, "#4f6f5a"), (0, "#a8503f"), (120, "#4a5f86")):
        cloth = p.indoors(colour)
        pen.path(
            f"M{x - 30} -600Q{x - 84} -560 {x - 78} -250Q{x} -220 {x + 78} -250Q{x + 84} -560 {x + 30} -600Z",
            pen.tone(cloth, 0.6),
        )
        pen.line(f"M{x} -590V-240", darken(cloth, 0.3), 8)
    pen.path("M-190 -650Q-120 -690 -50 -650L-80 -660Q-120 -740 -160 -660Z", p.indoors("#c9a36a"))
    for x in (-100, 60):
        pen.shadow(x, 0, 80, 12)
        pen.path(f"M{x - 50} 0V-110H{x - 6}V-44L{x + 50} -30V0Z", p.indoors("#5a4030"))


def draw_shelves(stage: Stage) -> None:
    """Open shelves with pots, boxes and tools."""
    pen, wood = stage.pen, stage.palette.indoors("#9a7048")
    pen.shadow(0, 0, 260, 20)
    pen.rect(-230, -760, 28, 760, pen.tone(wood, 0.5))
    pen.rect(202, -760, 28, 760, pen.tone(wood, 0.5))
    colours = ("#c8553d", "#5f8fa8", "#d9b45a", "#7fa06a", "#8a6a9a")
    for row, y in enumerate((-30, -220, -410, -600)):
        pen.rect(-240, y - 18, 480, 24, lighten(wood, 0.1), 4)
        for k in range(4):
            kind, x = (k + row * 3) % 4, -165 + 110 * k
            shade = stage.palette.indoors(colours[(k * 2 + row) % 5])
            if kind == 0:
                pen.rect(x - 40, y - 108, 80, 90, pen.tone(shade, 0.6), 14)
                pen.rect(x - 44, y - 126, 88, 22, darken(shade, 0.3), 6)
            elif kind == 1:
                pen.rect(x - 48, y - 92, 96, 74, pen.tone(lighten(wood, 0.2), 0.7), 4)
            elif kind == 2:
                pen.circle(x, y - 60, 42, pen.tone(shade, 0.6))
            else:
                for j in range(3):
                    pen.rect(
                        x - 42 + 28 * j,
                        y - 116 + 10 * j,
                        24,
                        98 - 10 * j,
                        stage.palette.indoors(colours[(j + row) % 5]),
                        4,
                    )


def draw_stove(stage: Stage) -> None:
    """An iron stove with fire in it."""
    furniture.draw_stove(stage.pen, stage.palette.indoors("#4f5560"))
    stage.pen.glow(-50, -190, 300, "#ffb04a", 0.5 if stage.palette.dim else 0.2)


def draw_small_hearth(stage: Stage) -> None:
    """A hearth with a pot that hangs over its fire."""
    pen = stage.pen
    pen.open(0, 0, 0.82)
    furniture.draw_fireplace(pen, stage.palette.indoors("#9a8f86"), clock=0)
    pen.line("M0 -345V-250M-60 -250Q0 -300 60 -250", "#2f2a30", 9)
    pen.path("M-76 -235H76Q92 -130 0 -126Q-92 -130 -76 -235Z", pen.tone("#3f3a44", 0.6))
    pen.close()


def draw_filing(stage: Stage) -> None:
    """Two cabinets of steel."""
    pen, steel = stage.pen, stage.palette.indoors("#7f95a8")
    for x in (-150, 20):
        pen.shadow(x + 65, 0, 110, 14)
        pen.rect(x, -520, 150, 520, pen.tone(steel, 0.7, 0.18), 6)
        for k in range(4):
            pen.rect(x + 12, -500 + 124 * k, 126, 108, lighten(steel, 0.14), 5)
            pen.rect(x + 52, -466 + 124 * k, 46, 14, darken(steel, 0.4), 5)
    pen.rect(-130, -570, 110, 50, stage.palette.indoors("#d8b06a"), 4)


def draw_notices(stage: Stage) -> None:
    """A board with notes pinned to it, over a radiator."""
    pen, p = stage.pen, stage.palette
    pen.rect(-230, -800, 460, 320, p.indoors("#8a5a38"), 8)
    pen.rect(-212, -782, 424, 284, p.indoors("#c9a06a"), 4)
    for x, y, w, h, colour in (
        (-190, -760, 100, 120, "#fbf6ea"),
        (-70, -770, 120, 90, "#f2d36a"),
        (70, -750, 120, 140, "#cfe6ee"),
        (-180, -620, 120, 90, "#f2b5a8"),
        (-40, -650, 90, 120, "#ffffff"),
    ):
        pen.rect(x, y, w, h, p.indoors(colour), 2)
        pen.circle(x + w / 2, y + 10, 8, "#d8453a")
    pen.rect(-220, -230, 440, 210, p.indoors("#e8ecee"), 10)
    pen.line("".join(f"M{-190 + 48 * k} -215V-35" for k in range(9)), p.indoors("#b9c2c8"), 16)


def draw_hay(stage: Stage) -> None:
    """Bales."""
    pen, straw = stage.pen, stage.palette.indoors("#dcb455")
    pen.shadow(0, 0, 280, 22)
    for x, y in ((-150, 0), (60, 0), (-40, -170)):
        pen.rect(x - 120, y - 165, 230, 165, pen.tone(straw, 0.7, 0.16), 12)
        pen.line(f"M{x - 50} {y - 165}v165M{x + 44} {y - 165}v165", darken(straw, 0.35), 10)
        pen.line(
            "".join(f"M{x - 108 + 40 * k} {y - 60 - 30 * (k % 3)}h26" for k in range(6)),
            lighten(straw, 0.3),
            6,
        )


def draw_armour(stage: Stage) -> None:
    """A suit of armour on its stand."""
    pen, steel = stage.pen, stage.palette.indoors("#aab4be")
    pen.shadow(0, 0, 140, 18)
    pen.rect(-110, -60, 220, 60, stage.palette.indoors("#7d4a30"), 6)
    pen.rect(-62, -290, 52, 236, pen.tone(steel, 0.5), 12)
    pen.rect(10, -290, 52, 236, pen.tone(steel, 0.5), 12)
    pen.path("M-100 -560Q0 -620 100 -560L80 -280H-80Z", pen.tone(steel, 0.55, 0.26))
    for x in (-128, 84):
        pen.rect(x, -560, 46, 250, pen.tone(darken(steel, 0.08), 0.5), 20)
    pen.path("M-52 -590V-690A52 60 0 0 1 52 -690V-590Z", pen.tone(steel, 0.55))
    pen.rect(-40, -690, 80, 14, "#20242c")
    pen.path("M0 -748Q90 -800 60 -640Q50 -730 0 -748Z", stage.palette.indoors("#b8323f"))
    pen.line("M112 -20V-800", stage.palette.indoors("#7d5a3c"), 14)
    pen.polygon([(90, -800), (112, -890), (134, -800)], steel)


def draw_great_hearth(stage: Stage) -> None:
    """A hearth for a hall."""
    stage.pen.open(0, 0, 1.3)
    furniture.draw_fireplace(stage.pen, stage.palette.indoors("#a39a92"), clock=stage.nine * stage.of_today)
    stage.pen.close()
