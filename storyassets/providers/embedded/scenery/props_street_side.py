"""What stands along streets, in yards and in great rooms: lamps, boxes, booths, sheds, altars."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

IRON = "#3a4048"
WOOD = "#a06c40"


def _street_lamp(pen: Pen, rng: Random) -> None:
    pen.glow(0, -400, 130, "#ffdf8a", 0.7)
    pen.line("M0 0V-350", IRON, 19)
    pen.path("M-44 0Q-36 -50 0 -54Q36 -50 44 0Z", IRON)
    pen.line("M-40 -300H40", IRON, 9)
    pen.polygon([(-30, -350), (30, -350), (46, -430), (-46, -430)], "#ffe9a8")
    pen.line("M-30 -350L-46 -430M30 -350L46 -430M0 -350V-430", IRON, 7)
    pen.path("M-58 -428Q0 -490 58 -428Z", IRON)


def _fountain(pen: Pen, rng: Random) -> None:
    stone = "#c9c2b4"
    pen.path("M-190 -90H190L160 0H-160Z", pen.tone(stone, 0.6))
    pen.ellipse(0, -90, 190, 32, lighten(stone, 0.2))
    pen.ellipse(0, -88, 168, 24, "#6fb9dc")
    pen.path("M-26 -90L-18 -220H18L26 -90Z", pen.tone(stone, 0.6))
    pen.path("M-100 -230H100Q60 -190 0 -190T-100 -230Z", pen.tone(stone, 0.6))
    pen.ellipse(0, -230, 100, 17, "#8fd0ea")
    pen.line(
        "M0 -236V-300M0 -300Q-40 -320 -70 -240M0 -300Q40 -320 70 -240M-96 -224Q-120 -160 -120 -96M96 -224Q120 -160 120 -96",
        "#cfeefa",
        10,
    )


def _bus_stop(pen: Pen, rng: Random) -> None:
    pen.line("M-120 0V-380M140 0V-380", "#6a7480", 13)
    pen.rect(-110, -330, 240, 240, "#cfe3ea", 4, 0.8)
    pen.rect(-150, -400, 320, 30, pen.tone("#4a525b", 0.7), 8)
    pen.rect(-90, -100, 200, 17, WOOD, 5)
    pen.line("M-70 -84V0M90 -84V0", "#6a7480", 11)
    pen.line("M-190 0V-420", "#6a7480", 13)
    pen.circle(-190, -420, 50, "#d23a2c")
    pen.rect(-218, -434, 56, 30, "#fffaf0", 6)


def _phone_box(pen: Pen, rng: Random) -> None:
    red = "#c5302a"
    pen.rect(-110, -420, 220, 420, pen.tone(red, 0.7), 6)
    pen.path("M-118 -410Q0 -480 118 -410Z", darken(red, 0.1))
    pen.rect(-84, -404, 168, 36, "#fbf6e8", 3)
    pen.line("M-56 -386h112", "#3a3a3a", 9)
    for row in range(5):
        for column in range(3):
            pen.rect(-80 + 56 * column, -350 + 58 * row, 48, 50, "#cfe6ee", 2)
    pen.rect(-110, -22, 220, 22, darken(red, 0.35))


def _vending_machine(pen: Pen, rng: Random) -> None:
    pen.rect(-140, -420, 280, 420, pen.tone("#2f5f9f", 0.7), 12)
    pen.rect(-120, -396, 180, 290, "#eef4f7", 6)
    for row in range(4):
        for column in range(4):
            colour = ("#d23a2c", "#f0c65a", "#4f9a48", "#8a4fa0")[(row + 2 * column) % 4]
            pen.rect(-110 + 42 * column, -386 + 70 * row, 30, 48, colour, 6)
        pen.line(f"M-116 {-330 + 70 * row}H56", "#9aa5ae", 6)
    pen.rect(-120, -84, 180, 54, "#1c2a3c", 6)
    pen.rect(76, -380, 48, 60, "#1c2a3c", 4)
    pen.line("M100 -290V-250", "#d9dde2", 9)
    pen.rect(80, -220, 40, 60, "#d9dde2", 4)


def _caravan(pen: Pen, rng: Random) -> None:
    pen.path("M-210 -60V-200Q-200 -250 -150 -252H150Q210 -250 214 -190V-60Z", pen.tone("#f7f3e8", 0.7))
    pen.rect(-212, -130, 426, 34, "#5fa3b8")
    pen.rect(-170, -214, 110, 66, "#8fbfd6", 8)
    pen.rect(70, -214, 110, 66, "#8fbfd6", 8)
    pen.rect(-36, -226, 80, 166, "#dfd6c0", 6)
    pen.circle(30, -140, 7, IRON)
    pen.circle(40, -44, 44, "#2e3239")
    pen.circle(40, -44, 19, "#c9d1d8")
    pen.line("M-206 -64L-270 -44V-4", IRON, 13)


def _kennel(pen: Pen, rng: Random) -> None:
    pen.rect(-130, -180, 260, 180, pen.tone(WOOD, 0.7))
    pen.line("M-130 -130H130M-130 -80H130M-130 -34H130", darken(WOOD, 0.2), 5)
    pen.polygon([(-176, -166), (0, -300), (176, -166), (146, -150), (0, -258), (-146, -150)], "#a8384a")
    pen.polygon([(-130, -178), (0, -268), (130, -178)], pen.tone(lighten(WOOD, 0.1), 0.7))
    pen.path("M-60 0V-90A60 60 0 0 1 60 -90V0Z", "#2a1a10")
    pen.rect(-50, -206, 100, 30, "#fbf1da", 4)


def _shed(pen: Pen, rng: Random) -> None:
    pen.rect(-190, -280, 380, 280, pen.tone(WOOD, 0.7))
    pen.line("".join(f"M{-152 + 38 * k} -280V0" for k in range(9)), darken(WOOD, 0.22), 5)
    pen.polygon([(-220, -270), (-130, -370), (130, -370), (220, -270)], pen.tone("#5a4a42", 0.6))
    pen.rect(-70, -220, 120, 220, lighten(WOOD, 0.14))
    pen.line("M-70 -180H50M-70 -40H50M-66 -44L46 -176", darken(WOOD, 0.3), 9)
    pen.circle(34, -108, 9, IRON)
    pen.rect(86, -214, 80, 80, "#8fbfd6", 3)
    pen.line("M126 -214V-134M86 -174H166", "#f3ead6", 7)


def _greenhouse(pen: Pen, rng: Random) -> None:
    pen.polygon([(-200, -210), (0, -330), (200, -210), (200, 0), (-200, 0)], "#cfeae4", 0.85)
    for x in (-150, -60, 60, 150):
        pen.line(f"M{x} -8v-60M{x} -50q-30 -10 -34 -40M{x} -40q30 -10 34 -40", "#4f9a48", 11)
    pen.circle(-140, -70, 13, "#d23a2c")
    pen.circle(72, -80, 13, "#d23a2c")
    pen.line(
        "M-200 0V-210L0 -330L200 -210V0ZM-100 0V-270M0 0V-330M100 0V-270M-200 -210H200M-200 -104H200",
        "#f7fafa",
        10,
    )


def _taxi_meter(pen: Pen, rng: Random) -> None:
    pen.rect(-170, -180, 340, 180, pen.tone("#2e3239", 0.7), 18)
    pen.rect(-146, -156, 292, 92, "#120a0a", 8)
    pen.line(
        "M-110 -140h34l-4 26h-30M-80 -114l-4 32h-32M-40 -140l-8 58h36l8 -58ZM30 -84l2 2M60 -140l-8 58h36l8 -58Z",
        "#ff5a3c",
        9,
    )
    pen.rect(-146, -46, 120, 30, "#f0c65a", 6)
    pen.line("M-128 -31h84", "#2e3239", 8)
    for x in (30, 76, 122):
        pen.circle(x, -31, 15, "#9aa5ae")


def _satellite(pen: Pen, rng: Random) -> None:
    for x in (-130, 130):
        pen.rect(x - 76, -196, 152, 84, pen.tone("#2f5f9f", 0.7), 4)
        pen.line(f"M{x - 38} -196v84M{x} -196v84M{x + 38} -196v84M{x - 76} -154h152", "#8fb4e0", 4)
    pen.rect(-46, -210, 92, 116, pen.tone("#e9c15a", 0.6), 8)
    pen.line("M0 -96V-60", "#9aa5ae", 9)
    pen.path("M-60 -60Q0 -10 60 -60Z", pen.tone("#dfe3e8", 0.6))
    pen.line("M0 -50V-6", "#9aa5ae", 7)
    pen.line("M0 -210V-260", "#9aa5ae", 7)


def _chandelier(pen: Pen, rng: Random) -> None:
    gold = "#d7a441"
    pen.glow(0, -130, 190, "#ffdf8a", 0.6)
    pen.line("M0 -330V-110", gold, 13)
    pen.line(
        "M0 -110Q-90 -40 -150 -130M0 -110Q90 -40 150 -130M0 -110Q-50 -60 -76 -140M0 -110Q50 -60 76 -140",
        gold,
        11,
    )
    for x, y in ((-150, -130), (-76, -140), (0, -160), (76, -140), (150, -130)):
        pen.rect(x - 11, y - 50, 22, 50, "#fbf1da", 4)
        pen.path(f"M{x} {y - 92}Q{x + 17} {y - 62} {x} {y - 50}Q{x - 17} {y - 62} {x} {y - 92}Z", "#ffb43a")
        pen.path(f"M{x} {y + 12}l12 26l-12 22l-12 -22Z", "#cfe6f2")
    pen.circle(0, -90, 24, pen.tone(gold))


def _altar(pen: Pen, rng: Random) -> None:
    pen.rect(-180, -190, 360, 190, pen.tone("#d9d0c0", 0.7), 4)
    pen.path(
        "M-196 -200H196V-150Q140 -110 98 -150Q50 -110 0 -150Q-50 -110 -98 -150Q-140 -110 -196 -150Z",
        "#fffaf0",
    )
    pen.line("M0 -204V-330M-40 -290H40", "#d7a441", 15)
    for x in (-130, 130):
        pen.rect(x - 13, -270, 26, 66, "#fbf1da", 4)
        pen.path(f"M{x} -316Q{x + 18} -284 {x} -270Q{x - 18} -284 {x} -316Z", "#ffb43a")
    pen.line("M0 -120V-40M-30 -92H30", "#b5893a", 13)


def _bullet(pen: Pen, rng: Random) -> None:
    for x in (-76, 12, 100):
        pen.path(
            f"M{x - 32} -120Q{x - 28} -200 {x} -220Q{x + 28} -200 {x + 32} -120Z", pen.tone("#b5673a", 0.6)
        )
        pen.rect(x - 32, -124, 64, 112, pen.tone("#d7a441", 0.6))
        pen.rect(x - 38, -14, 76, 14, "#a9772a", 4)


def _pinecone(pen: Pen, rng: Random) -> None:
    pen.path("M0 -230Q-110 -170 -96 -80Q-70 0 0 0Q70 0 96 -80Q110 -170 0 -230Z", "#6a4326")
    for row, (y, half) in enumerate(((-196, 30), (-156, 66), (-112, 84), (-68, 78), (-28, 50))):
        step = 44
        for k in range(-(half // step) - row % 2, half // step + 1):
            x = k * step + (row % 2) * step / 2
            if abs(x) <= half:
                pen.path(
                    f"M{x - 24:.0f} {y}Q{x:.0f} {y + 40} {x + 24:.0f} {y}Q{x:.0f} {y - 24} {x - 24:.0f} {y}Z",
                    "#a8744a",
                )


STREET_SIDE = {
    Prop.STREET_LAMP: PropKind(_street_lamp, 140, 470, 900, Place.BEHIND),
    Prop.FOUNTAIN: PropKind(_fountain, 384, 320, 480, Place.BEHIND),
    Prop.BUS_STOP: PropKind(_bus_stop, 420, 474, 620, Place.BEHIND, origin=(-34, 0)),
    Prop.PHONE_BOX: PropKind(_phone_box, 240, 456, 760, Place.LARGE),
    Prop.VENDING_MACHINE: PropKind(_vending_machine, 284, 424, 620, Place.LARGE),
    Prop.CARAVAN: PropKind(_caravan, 500, 256, 560, Place.BEHIND, origin=(-30, 0)),
    Prop.KENNEL: PropKind(_kennel, 356, 302, 330, Place.LARGE),
    Prop.SHED: PropKind(_shed, 444, 374, 820, Place.BEHIND),
    Prop.GREENHOUSE: PropKind(_greenhouse, 410, 336, 760, Place.BEHIND),
    Prop.TAXI_METER: PropKind(_taxi_meter, 344, 184, 110),
    Prop.SATELLITE: PropKind(_satellite, 420, 264, 260, Place.SKY),
    Prop.CHANDELIER: PropKind(_chandelier, 340, 334, 300, Place.WALL),
    Prop.ALTAR: PropKind(_altar, 396, 336, 420, Place.LARGE),
    Prop.BULLET: PropKind(_bullet, 240, 224, 70, origin=(12, 0)),
    Prop.PINECONE: PropKind(_pinecone, 210, 234, 90),
}
