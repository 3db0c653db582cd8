"""A storm at sea: a black sky, lightning, waves like hills, and a ship that goes under."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.reef import draw_rocks
from storyassets.providers.embedded.scenery.sky import draw_cloud
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.steamer import draw_steamer

GLOOM = "#10182c"
ABYSS = "#17384f"
ROCK = "#0b0e18"
SEEN_HIGH = 0.44  # of the height: where the waves begin


def draw_storm_sea(stage: Stage) -> None:
    """The sea in a storm; with nobody in sight, the ship is the subject."""
    pen = stage.pen
    top, middle, low = (
        mix(colour, GLOOM, share) for colour, share in zip(stage.palette.sky, (0.78, 0.5, 0.2), strict=True)
    )
    sea_top = min(stage.horizon, stage.y(SEEN_HIGH)) if stage.empty else stage.horizon
    pen.rect(-10, -10, stage.width + 20, stage.height + 20, pen.fade(top, middle, low, low))
    side = stage.rng.choice((-1, 1))
    _draw_lightning(stage, stage.x(0.5 + side * 0.26), sea_top)
    for k in range(5):
        draw_cloud(
            stage, stage.width * (0.26 * k - 0.2), stage.y(0.07 + 0.05 * (k * 2 % 3)), stage.width * 0.5, 0.5
        )
    base = mix(stage.palette.lit(ABYSS), GLOOM, 0.1)
    count, ship_after = 5, 2
    for k in range(count):
        t = k / (count - 1)
        y = sea_top + (stage.height * 0.92 - sea_top) * t**1.15
        shade = mix(lighten(base, 0.30), darken(base, 0.12), t)
        _draw_swell(stage, y, stage.height * (0.035 + 0.075 * t), shade, k)
        if k == ship_after - 1 and stage.empty:
            wreck = _draw_sinking_steamer if stage.of_today else _draw_wreck
            x, foot = stage.x(0.5 - side * (0.16 if stage.rocks else 0.02)), y + stage.height * 0.17
            if stage.rocks:
                _draw_dark_tower(stage, stage.x(0.5 + side * 0.34), y, stage.height * 0.34)
            wreck(stage, x, foot, side)
            if stage.rocks:
                bow = (x + side * stage.width * 0.31, foot - stage.height * 0.05)
                _draw_breakers(stage, *bow)
                draw_rocks(stage, *bow, stage.width * 0.8, ROCK)


def _draw_breakers(stage: Stage, x: float, y: float) -> None:
    """Water thrown up where a bow strikes."""
    foam = mix(stage.palette.lit(ABYSS), WHITE, 0.82)
    for k in range(9):
        lean, high = (k - 4) * 0.055, 0.13 - 0.02 * abs(k - 4)
        tip = (x + lean * 1.5 * stage.width, y - high * stage.height)
        stage.pen.line(
            f"M{num(x + lean * 0.5 * stage.width)} {num(y)}L{num(tip[0])} {num(tip[1])}", foam, 11, 0.7
        )
        stage.pen.circle(tip[0], tip[1] - 22, 9 + 3 * (k % 3), foam, 0.85)


def _draw_dark_tower(stage: Stage, x: float, foot: float, high: float) -> None:
    """A lighthouse without light, black against the clouds, on its rock."""
    pen, black = stage.pen, mix(GLOOM, "#3a4258", 0.45)
    half = high * 0.10
    low, shelf, top = foot + high * 0.2, foot - high * 0.06, foot - high
    cliff = [(x - half * 4, low), (x - half * 2, shelf), (x + half * 2, shelf), (x + half * 5, low)]
    pen.polygon(cliff, darken(black, 0.3))
    wall = [(x - half, shelf), (x - half * 0.6, top), (x + half * 0.6, top), (x + half, shelf)]
    pen.polygon(wall, pen.tone(black, 0.5, 0.3))
    pen.rect(x - half * 0.95, foot - high * 1.02, half * 1.9, high * 0.03, lighten(black, 0.1))
    pen.rect(x - half * 0.5, foot - high * 1.13, half, high * 0.11, lighten(black, 0.24), 4)
    pen.polygon(
        [(x - half * 0.7, foot - high * 1.12), (x, foot - high * 1.24), (x + half * 0.7, foot - high * 1.12)],
        black,
    )


def _draw_swell(stage: Stage, y: float, high: float, colour: str, rank: int) -> None:
    """One ridge of water, its crest torn into foam."""
    pen, step = stage.pen, stage.width * (0.5 + 0.13 * rank)
    start = -step * (0.2 + 0.7 * stage.rng.random())
    count = int((stage.width - start) / step) + 2
    crest, curls, back = [f"M{num(start)} {num(y)}"], [], []
    for k in range(count):
        x, tall = start + step * k, high * stage.rng.uniform(0.75, 1.15)
        peak = (x + step * 0.56, y - tall)
        crest.append(
            f"C{num(x + step * 0.24)} {num(y)} {num(x + step * 0.40)} {num(y - tall * 0.5)} {num(peak[0])} {num(peak[1])}"
            f"Q{num(peak[0] + step * 0.10)} {num(peak[1] - tall * 0.10)} {num(peak[0] + step * 0.13)} {num(peak[1] + tall * 0.26)}"
            f"C{num(peak[0] + step * 0.06)} {num(y - tall * 0.3)} {num(x + step * 0.78)} {num(y)} {num(x + step)} {num(y)}"
        )
        curls.append(
            f"M{num(x + step * 0.30)} {num(y - tall * 0.28)}Q{num(x + step * 0.44)} {num(y - tall * 0.80)} {num(peak[0])} {num(peak[1])}"
            f"Q{num(peak[0] + step * 0.10)} {num(peak[1] - tall * 0.10)} {num(peak[0] + step * 0.13)} {num(peak[1] + tall * 0.26)}"
            f"Q{num(peak[0] + step * 0.04)} {num(peak[1] + tall * 0.10)} {num(peak[0] - step * 0.02)} {num(peak[1] + tall * 0.22)}"
            f"Q{num(x + step * 0.44)} {num(y - tall * 0.50)} {num(x + step * 0.30)} {num(y - tall * 0.28)}Z"
        )
        for j in range(3):
            at = x + step * (0.16 + 0.12 * j)
            back.append(
                f"M{num(at)} {num(y + tall * (0.2 - 0.16 * j))}q{num(step * 0.12)} {num(-tall * 0.12)} {num(step * 0.2)} {num(-tall * 0.42)}"
            )
    end = start + step * count
    body = "".join(crest)
    paint = pen.fade(lighten(colour, 0.2), colour, darken(colour, 0.4))
    pen.path(f"{body}L{num(end)} {num(stage.height + 30)}L{num(start)} {num(stage.height + 30)}Z", paint)
    foam = mix(colour, WHITE, 0.86)
    pen.line("".join(back), lighten(colour, 0.26), 4 + 2 * rank, 0.5)
    pen.line(body, foam, 4 + 1.5 * rank, 0.55)
    pen.path("".join(curls), foam, 0.92)
    for k in range(count * 3):
        x = start + step * (k // 3 + 0.62 + 0.04 * (k % 3))
        pen.circle(x, y - high * (1.15 + 0.14 * (k % 3)), 5 + 2 * rank, foam, 0.7)


def _draw_lightning(stage: Stage, x: float, foot: float) -> None:
    """A forked flash down to the water, and its light in the clouds."""
    pen, u = stage.pen, foot / 10
    pen.glow(x, u * 3, stage.width * 0.62, "#cfe0ff", 0.7)
    bolt = f"M{num(x)} -10l{num(u * 0.5)} {num(u * 2.4)}l{num(-u * 1.0)} {num(u * 0.5)}l{num(u * 0.7)} {num(u * 2.6)}l{num(-u * 0.9)} {num(u * 0.4)}l{num(u * 0.5)} {num(u * 3.8)}"
    fork = f"M{num(x - u * 0.5)} {num(u * 2.9)}l{num(-u * 1.6)} {num(u * 1.5)}l{num(u * 0.2)} {num(u * 0.7)}l{num(-u * 1.1)} {num(u * 1.6)}"
    for width, colour, opacity in ((34, "#9fc0ff", 0.35), (12, "#ffffff", 1.0)):
        pen.line(bolt, colour, width, opacity)
        pen.line(fork, colour, width * 0.6, opacity)


def _draw_wreck(stage: Stage, x: float, y: float, side: int) -> None:
    """A sailing ship on her side, the bow in the air, a mast broken and the sails in rags."""
    pen = stage.pen
    wood, cloth = mix("#6a3f28", GLOOM, 0.12), mix("#f6ead2", GLOOM, 0.10)
    pen.open(x, y, stage.width / 760, -24, mirror=side < 0)
    for mast, high in ((-130, 330), (20, 430)):
        pen.line(f"M{mast} -60V{-high}", darken(wood, 0.3), 15)
        pen.line(
            f"M{mast - 110} {-high + 60}H{mast + 110}M{mast - 96} {-high + 190}H{mast + 96}",
            darken(wood, 0.3),
            9,
        )
    pen.path(
        "M-80 -366Q20 -330 118 -372L110 -300L126 -262L84 -276L60 -236L40 -262L-4 -240L-30 -274L-66 -250L-60 -310Z",
        pen.tone(cloth, 0.6, 0.2),
    )
    pen.path(
        "M-64 -232Q20 -206 104 -236L112 -150L70 -120L44 -142L6 -116L-30 -138L-60 -112Z",
        pen.tone(cloth, 0.6, 0.2),
    )
    pen.path(
        "M-226 -266Q-130 -240 -40 -270L-50 -190L-86 -160L-110 -186L-150 -150L-176 -180L-214 -160Z",
        pen.tone(darken(cloth, 0.1), 0.6, 0.2),
    )
    pen.line("M170 -70L190 -230", darken(wood, 0.3), 14)
    pen.line("M190 -230L290 -150M290 -150L330 -60", darken(wood, 0.3), 11)
    pen.line("M20 -430L300 -120M20 -430L-260 -110M-130 -330L-270 -100", darken(wood, 0.4), 4, 0.8)
    pen.path(
        "M-290 -120Q-250 -96 -200 -92H180Q260 -96 340 -160Q300 20 210 60H-190Q-262 -10 -290 -120Z",
        pen.fade(lighten(wood, 0.18), darken(wood, 0.3)),
    )
    pen.line("M-270 -66Q0 -40 300 -86M-250 -20Q0 6 276 -36", lighten(wood, 0.3), 10, 0.7)
    for k in range(5):
        pen.rect(-180 + 76 * k, -52 + 4 * k, 32, 30, "#1a1218", 4)
    pen.line("M340 -160L430 -210", darken(wood, 0.2), 14)
    pen.close()
    _draw_foam(stage, x, y)


def _draw_sinking_steamer(stage: Stage, x: float, y: float, side: int) -> None:
    """A steamer whose bow rises while her stern goes under."""
    stage.pen.open(x, y, stage.width / 1700, -22, mirror=side < 0)
    draw_steamer(stage)
    stage.pen.close()
    _draw_foam(stage, x, y)


def _draw_foam(stage: Stage, x: float, y: float) -> None:
    """Where a hull goes through the water."""
    pen = stage.pen
    foam = mix(stage.palette.lit(ABYSS), WHITE, 0.75)
    for k in range(9):
        pen.circle(
            x + (k - 4) * stage.width * 0.075,
            y - stage.height * (0.012 + 0.014 * (k % 3)),
            stage.width * (0.022 + 0.012 * (k % 2)),
            foam,
            0.75,
        )
