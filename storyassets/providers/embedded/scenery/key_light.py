"""The key light: actors are lit from where sun, moon or window are, as the shadows on the ground say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import copysign, hypot

from storyassets.model.place import TimeOfDay, Weather
from storyassets.providers.embedded.figures.figure import Figure
from storyassets.providers.embedded.figures.markup import lit_from_right
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import WHITE, mix
from storyassets.providers.embedded.scenery.light_sources import Source, find_sources
from storyassets.providers.embedded.scenery.near import Area
from storyassets.providers.embedded.scenery.shading import Key
from storyassets.providers.embedded.scenery.sizing import Member
from storyassets.providers.embedded.scenery.stage import Stage

FAR = 4.0  # of the page: from there light is the same everywhere
HEIGHT = 0.55  # of the way aside: how far above
DAYLIGHT = Key(-FAR, -FAR * HEIGHT, "#ffdf9c", "#aaa6ba", 0.60, 0.13, 0.30)
LOW_SUN = replace(DAYLIGHT, light="#ffc890", shade="#9488a8", depth=0.62, warmth=0.24, rim=0.55)
GREY_LIGHT = replace(DAYLIGHT, light="#f0f4fa", depth=0.34, warmth=0.06, rim=0.16)
MOONLIGHT = Key(
    -FAR, -FAR * HEIGHT, "#bfd0ff", "#7c80b4", 0.56, 0.18, 0.60, tone="#ecf0ff", air="#13205c", share=0.20
)
LAMPLIGHT = Key(
    -FAR * HEIGHT, -FAR, "#ffcf8a", "#847ca2", 0.56, 0.22, 0.36, tone="#f2eaf0", air="#1a143c", share=0.10
)
TUBELIGHT = replace(
    LAMPLIGHT,
    light="#f2f8ff",
    shade="#888ab0",
    depth=0.5,
    warmth=0.08,
    rim=0.22,
    tone="#eef0f8",
    air="#1c2646",
)
DAY_AIR, GREY_AIR, ROOM_AIR = 0.14, 0.12, 0.16
HIGH_AIR, LOW_AIR = "#e4ecf8", "#c4b2dc"  # in a room: cool, as those who are lit are warm
DIFFUSE = frozenset({Weather.RAIN, Weather.SNOW, Weather.FOG, Weather.FLOOD})
FACE_AT = 0.36  # of the height, in a close shot
CLOSE_DEPTH, CLOSE_RIM = 0.85, 0.7  # of those of a scene: in a face that fills the page
NEAR_EYES = 0.15  # of the page's width: so far apart are the outer ends of eyes that are seen from near
LEAST_REACH = 0.10  # of the page's width: what glows less far lights nobody
BESIDE, BY_FIRE, DIMMED, GLOW = 5.0, 1.5, 1.3, 0.22
MOST_LAMPS = 6
FADES = 4.0
LEAST_SIDE = 0.02  # of the width: from so far on a light behind a face is at one of its sides
ON_STAGE = 0.6  # of the width, from its middle: what glows farther is not there
LEAST_ASIDE = 0.10  # of the width, from the middle of a face: nearer it is behind it


def find_key(stage: Stage) -> Key:
    """The light of a stage: sun, moon, or what falls in at the same side."""
    side = -1 if stage.sun <= 0.5 else 1
    key = _kind_of(stage)
    return replace(key, x=0.5 - side * key.x, y=key.y)


def _kind_of(stage: Stage) -> Key:
    palette = stage.palette
    if palette.night:
        return MOONLIGHT if stage.open_air else TUBELIGHT if palette.tubes else LAMPLIGHT
    low = stage.time_of_day in (TimeOfDay.DAWN, TimeOfDay.DUSK)
    grey = stage.open_air and stage.weather in DIFFUSE
    key = GREY_LIGHT if grey else LOW_SUN if low else DAYLIGHT
    share = GREY_AIR if grey else DAY_AIR if stage.open_air else ROOM_AIR
    cool = mix(LOW_AIR if low else HIGH_AIR, palette.sky[1], 0.3)
    air = mix(palette.sky[2], palette.sky[1], 0.4) if stage.open_air else cool
    return replace(key, air=air, share=share)


def lit_inside(stage: Stage) -> Stage:
    """A stage on which its setting is drawn: under a roof light comes from the side of the window or the lamp."""
    if stage.open_air:
        return stage
    shares = [(round(one.reach * one.power), one.x / stage.width) for one in find_sources(stage.pen.svg())]
    aside = [one for one in shares if LEAST_ASIDE < abs(one[1] - 0.5) < ON_STAGE]
    return replace(stage, sun=round(max(aside)[1], 2)) if aside else stage


def close_key(stage: Stage, held: str, share: float) -> Key:
    """The light on a face that fills the page, at that share of its width: of a flame that is held, or of the place behind."""
    x, y = stage.width * share, stage.height * FACE_AT
    size = stage.width, stage.height
    key = lit_by(find_key(lit_inside(stage)), "", held, size, [(x, y, x, y)])
    return replace(key, depth=key.depth * CLOSE_DEPTH, rim=key.rim * CLOSE_RIM, large=True)


def as_near(key: Key, size: tuple[float, float], eyes: Sequence[Area]) -> Key:
    """The same light on heads to which the camera came so near that they fill the page."""
    widest = max((right - left for left, _, right, _ in eyes), default=0.0)
    return key if widest < NEAR_EYES * size[0] else replace(key, depth=key.depth * CLOSE_DEPTH, large=True)


def lit_by(key: Key, behind: str, beside: str, size: tuple[float, float], faces: Sequence[Area]) -> Key:
    """The same, or the light of what glows most: behind everyone, or, which counts more, among them."""
    glowing = [(one, BESIDE) for one in find_sources(beside)] + [(one, 1.0) for one in find_sources(behind)]
    seen = [(one, share) for one, share in glowing if _is_seen(one, size)]
    if not seen:
        return key
    most, _ = max(seen, key=lambda one: round(one[1] * _strength(one[0], size, faces), 2))
    lit = replace(key, x=round(most.x / size[0], 2), y=round(most.y / size[1], 2), near=True)
    if _is_behind(most, size, faces):
        aside = most.x - (faces[0][0] + faces[0][2]) / 2
        side = copysign(1.0, aside if abs(aside) > LEAST_SIDE * size[0] else key.x - 0.5)
        lit = replace(lit, x=0.5 + side * abs(key.x - 0.5), y=key.y, near=False)
    if key.tone == WHITE:
        return lit
    shining = sorted({one for one, _ in seen}, key=lambda one: (-one.reach * one.power, one.x, one.y))[
        :MOST_LAMPS
    ]
    lit = replace(lit, lamps=tuple(_lamp(one, size) for one in shining))
    by_fire = replace(lit, light=mix(key.light, most.colour, 0.7), warmth=key.warmth * BY_FIRE)
    by_fire = replace(by_fire, rim=key.rim * BY_FIRE)
    return replace(by_fire, share=key.share * DIMMED, glow=GLOW) if lit.near else by_fire


def _lamp(source: Source, size: tuple[float, float]) -> tuple[float, float, float]:
    return round(source.x / size[0], 2), round(source.y / size[1], 2), round(source.reach / size[1], 2)


def _strength(source: Source, size: tuple[float, float], faces: Sequence[Area]) -> float:
    """How bright it is for the face that is nearest to it."""
    near = min(
        (hypot(source.x - (face[0] + face[2]) / 2, source.y - (face[1] + face[3]) / 2) for face in faces),
        default=0.0,
    )
    return source.reach * source.power / (1 + (FADES * near / size[1]) ** 2)


def _is_seen(source: Source, size: tuple[float, float]) -> bool:
    """Whether it is on the page, and large."""
    on_page = -0.1 < source.x / size[0] < 1.1 and -0.1 < source.y / size[1] < 0.9
    return on_page and source.reach >= LEAST_REACH * size[0]


def _is_behind(source: Source, size: tuple[float, float], faces: Sequence[Area]) -> bool:
    """Whether it is behind a face, which it then lights as what is on both its sides."""
    return any(abs(source.x - (face[0] + face[2]) / 2) < LEAST_ASIDE * size[0] for face in faces)


def in_key_light(placed: tuple[Placed, ...], stage: Stage) -> tuple[Placed, ...]:
    """Everyone, lit from the side on which the light of the stage is; figures come lit from the left."""
    return placed if stage.sun <= 0.5 else tuple(_relit(one) for one in placed)


def _relit(one: Placed) -> Placed:
    load = one.load and _lit_figure(one.load)
    return replace(one, members=tuple(_lit_member(member) for member in one.members), load=load)


def _lit_member(member: Member) -> Member:
    return replace(member, figure=_lit_figure(member.figure))


def _lit_figure(figure: Figure) -> Figure:
    mouths = tuple((lips, lit_from_right(svg)) for lips, svg in figure.mouths)
    return replace(figure, svg=lit_from_right(figure.svg), over=lit_from_right(figure.over), mouths=mouths)
