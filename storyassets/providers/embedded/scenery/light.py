"""Light outdoors and behind people: sunbeams, a glow behind faces, wet ground."""

from __future__ import annotations

from storyassets.model.place import TimeOfDay, Weather
from storyassets.model.script import Emotion
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import WHITE, mix
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.stage import Stage

BACKLIGHT = {Emotion.FEAR: 0.12, Emotion.SUSPENSE: 0.14, Emotion.WONDER: 0.30, Emotion.JOY: 0.18}
BACKLIGHT_RADIUS, LAMP_RADIUS = 0.27, 0.42  # of the picture's width
LAMPLIGHT = "#ffb45e"
PUDDLES = ((0.24, 0.10, 0.14), (0.74, 0.30, 0.10), (0.60, -0.22, 0.19), (0.12, -0.40, 0.16))
BEAM_MOODS = frozenset({Emotion.WONDER, Emotion.JOY, Emotion.LOVE})


def draw_backlight(pen: Pen, stage: Stage, placed: tuple[Placed, ...]) -> None:
    """Air that is brighter behind the doer's head, so that a face stands out from what is behind it."""
    if not placed:
        return
    doer = placed[0]
    member = doer.nearest
    head = member.figure.head
    x = doer.x + member.dx + (head.x + head.width / 2) * member.scale
    y = stage.ground_y + member.dy - doer.lift + (head.y + head.height / 2) * member.scale
    warm = mix(stage.palette.light, "#ffc978" if not stage.open_air else stage.palette.sky[2], 0.4)
    share = BACKLIGHT.get(stage.emotion, 0.14)
    if stage.palette.night and stage.open_air:
        warm, share = mix("#9fb8ff", warm, 0.2), 0.18
    elif stage.palette.night:
        warm, share = mix(LAMPLIGHT, warm, 0.3), 0.08 if stage.palette.tubes else 0.22
    lamps = stage.palette.night and not stage.open_air and not stage.palette.tubes
    pen.halo(x, y, stage.width * (LAMP_RADIUS if lamps else BACKLIGHT_RADIUS), mix(warm, WHITE, 0.2), share)


def draw_ground_light(pen: Pen, stage: Stage, placed: tuple[Placed, ...]) -> None:
    """A patch of brighter ground where everyone stands; what lies before it is in shadow."""
    if not placed:
        return
    left = min(one.x - one.width / 2 for one in placed)
    right = max(one.x + one.width / 2 for one in placed)
    middle, half = (left + right) / 2, max(stage.width * 0.34, (right - left) * 0.62)
    light = mix(stage.palette.light, stage.palette.sky[2], 0.3)
    share = 0.20 if stage.palette.night else 0.34
    if stage.palette.night and not stage.open_air:
        light, share = mix(LAMPLIGHT, light, 0.4), 0.34
    stops = [(0.0, light, share), (0.5, light, share * 0.5), (1.0, light, 0.0)]
    pen.ellipse(middle, stage.ground_y + stage.height * 0.008, half, stage.height * 0.05, pen.radial(stops))


def draw_wet_ground(pen: Pen, stage: Stage, placed: tuple[Placed, ...]) -> None:
    """Puddles that hold the sky, and dim pools below those who stand in the rain."""
    sheen = mix(stage.palette.sky[2], WHITE, 0.25)
    for share, depth, half in PUDDLES:
        y = stage.depth_y(depth)
        x = stage.width * share
        pen.ellipse(
            x,
            y,
            stage.width * half,
            stage.width * half * 0.17,
            mix(stage.palette.sky[1], "#1a2238", 0.25),
            0.55,
        )
        pen.ellipse(x - 8, y - 3, stage.width * half * 0.72, stage.width * half * 0.08, sheen, 0.45)
    for one in placed:
        if not one.lift:
            y = stage.ground_y + one.nearest.dy
            pen.ellipse(
                one.x, y + stage.height * 0.012, one.width * 0.40, stage.height * 0.020, "#141a30", 0.22
            )
            pen.ellipse(
                one.x, y + stage.height * 0.034, one.width * 0.26, stage.height * 0.030, "#141a30", 0.12
            )


def draw_sunlight(stage: Stage) -> None:
    """Beams from the sun, at dawn and dusk and in bright moods; none through thick weather."""
    low = stage.time_of_day in (TimeOfDay.DAWN, TimeOfDay.DUSK)
    if stage.weather in (Weather.RAIN, Weather.SNOW, Weather.FOG, Weather.FLOOD) or stage.palette.night:
        return
    if not low and stage.emotion not in BEAM_MOODS:
        return
    pen, x = stage.pen, stage.x(stage.sun)
    y = stage.sun_y
    shade = mix(stage.palette.light, WHITE, 0.3)
    way = 1 if stage.sun < 0.5 else -1
    paint = pen.linear([(0.0, shade, 0.30), (1.0, shade, 0.0)], (0, 0, 1, 0) if way > 0 else (1, 0, 0, 0))
    reach = stage.width * 1.05 * way
    for k, (rise, wide) in enumerate(((-0.42, 0.05), (-0.2, 0.08), (0.04, 0.06), (0.24, 0.09), (0.42, 0.05))):
        top = y + stage.height * rise
        spread = stage.height * wide * stage.rng.uniform(0.7, 1.2)
        pen.polygon(
            [(x, y - 6), (x + reach, top - spread), (x + reach, top + spread), (x, y + 6)],
            paint,
            1 - 0.08 * k,
        )
