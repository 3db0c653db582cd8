"""At the wheel: a vehicle of today from its side, who drives it seen through the window, and who rides along."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Species
from storyassets.model.place import Setting
from storyassets.model.shot import Action, Actor, ShotKind
from storyassets.model.vehicle import Ride
from storyassets.providers.embedded.figures import Facing, Hold, draw_figure
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.composition import EMPTY_LINE
from storyassets.providers.embedded.scenery.gripping import dressed
from storyassets.providers.embedded.scenery.near import Area
from storyassets.providers.embedded.scenery.page import page_size
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.scene import Layers, lay_scene
from storyassets.providers.embedded.scenery.stature import standing_height
from storyassets.providers.embedded.scenery.vehicle_builds import BUILDS, Build, paint_of
from storyassets.providers.protocols import ShotPictureRequest

PERSON = 900.0  # of the picture, how tall a grown person would stand
SINKS = 26.0  # under the ground, where who sits would have the feet
SEATS = (0.42, 0.12, -0.08)  # of the width; the driver first
NEAR, ROAD_AT, MIDDLE = 1.3, 0.915, (0.40, 0.47)
"""How near it is seen; where its wheels stand, of the height; which share of the width comes to which."""

RIM, FLOOR, ROOF = 440.0, 130.0, 960.0  # above the ground
BACK, HOOD, NOSE = -0.24, 0.90, 1.30  # of the width
GLASS, TYRE, HUB = "#dff1f7", "#23262e", "#aab2bf"
AT_REST = frozenset({Action.SLEEP, Action.LIE, Action.DEAD, Action.CRY})


def is_at_wheel(request: ShotPictureRequest) -> bool:
    """Whether people sit in a car, and are not seen from near."""
    staging = request.staging
    far = request.kind is ShotKind.BROLL and request.framing is not Framing.CLOSE
    return far and staging.setting is Setting.CAR and bool(_riders(request))


def lay_at_wheel(request: ShotPictureRequest) -> Layers:
    """The street, and the car in it."""
    ride = request.staging.ride or Ride(through=Setting.CITY)
    street = {
        "setting": ride.through,
        "ride": None,
        "actors": (),
        "props": (),
        "conditions": (),
        "landmark": None,
    }
    layers = lay_scene(request.model_copy(update={"staging": request.staging.model_copy(update=street)}))
    width, height = page_size(request.width_px, request.height_px)
    ground, pen, build = height * EMPTY_LINE, Pen("aw"), BUILDS[ride.vehicle]
    paint = paint_of(ride)
    _draw_inside(pen, width, ground, paint)
    riders = _riders(request)
    for number in reversed(range(len(riders))):
        _draw_rider(
            pen, riders[number], width, ground, number, drives=number == 0 and ride.driven and not build.rails
        )
    _draw_body(pen, width, ground, paint, build)
    near = Pen("an")
    x, y = width * (MIDDLE[1] - MIDDLE[0] * NEAR), height * ROAD_AT - ground * NEAR
    near.place(pen.svg(), x, y, NEAR)
    eyes = tuple(_come_near(box, x, y) for box in pen.eyes)
    mouths = tuple(replace(one, area=_come_near(one.area, x, y)) for one in pen.mouths)
    return replace(layers, middle=near.svg(), front="", eyes=eyes, mouths=mouths)


def _come_near(area: Area, x: float, y: float) -> Area:
    left, top, right, bottom = (NEAR * value for value in area)
    return left + x, top + y, right + x, bottom + y


def _riders(request: ShotPictureRequest) -> list[tuple[Actor, Look]]:
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    people = [
        (actor, looks[actor.character_id]) for actor in request.staging.actors if actor.character_id in looks
    ]
    return people if all(sits_like_people(look) for _, look in people) else []


def sits_like_people(look: Look) -> bool:
    """Whether they sit on a seat as people do."""
    return (look.species is Species.HUMAN or look.upright) and not look.crowd


def _draw_rider(
    pen: Pen, rider: tuple[Actor, Look], width: float, ground: float, number: int, *, drives: bool
) -> None:
    """The upper half of somebody, over the door; who drives has the hands at the wheel."""
    (actor, look), share, facing = rider, SEATS[number], Facing.RIGHT
    worn, name = dressed(actor, look), f"aw{number}"
    busy = actor.action if actor.action in AT_REST else Action.LOOK
    figure = draw_figure(
        worn, Action.GIVE if drives else busy, actor.emotion, facing=facing, prefix=name, empty_handed=True,
        hold=Hold.SMALL if drives else Hold.NONE, speaks=actor.speaks or actor.action is Action.TALK,
    )  # fmt: skip
    scale = PERSON / standing_height(worn) * (0.8 if look.age is Age.CHILD else 1.0)
    scale *= 1.0 if drives else 0.94
    x, y = width * share, ground + SINKS
    clip = f'<clipPath id="{name}c"><rect x="-600" y="-400" width="3000" height="{num(ground - RIM + 470)}"/></clipPath>'
    inner = Pen(f"{name}i")
    inner.place(figure.svg, x, y, scale)
    if figure.grip is not None:
        (hand, up), _ = figure.grip
        _draw_wheel(inner, x + hand * scale, y + up * scale)
    inner.place(figure.over, x, y, scale)
    pen.place(f'{clip}<g clip-path="url(#{name}c)">{inner.svg()}</g>', 0, 0)
    pen.tell_eyes(figure.eyes, x, y, scale)
    pen.tell_mouths(figure, actor.character_id, x, y, scale)


def _draw_wheel(pen: Pen, x: float, y: float) -> None:
    """The steering wheel, nearly from its edge."""
    ring = f"M{num(x + 16)} {num(y - 96)}q52 44 30 130q-20 74 -62 66q-34 -60 -12 -120q16 -62 44 -76"
    pen.line(ring, "#20242d", 24)
    pen.line(ring, "#3a404d", 10)


def _draw_inside(pen: Pen, width: float, ground: float, paint: str) -> None:
    """What is behind those who ride: the far side, its windows, the seats."""
    roof, rim = ground - ROOF, ground - RIM
    left, right = width * BACK, width * (HOOD - 0.02)
    dark = darken(paint, 0.6)
    pen.line(f"M{num(left)} {num(roof + 44)}H{num(width * 0.67)}L{num(right - 60)} {num(rim)}", dark, 44)
    pen.line(
        f"M{num(width * 0.27)} {num(roof + 44)}V{num(rim)}M{num(left)} {num(rim - 10)}H{num(right)}", dark, 56
    )
    pen.line(f"M{num(width * 0.40)} {num(rim - 60)}L{num(width * 0.54)} {num(roof + 90)}", GLASS, 34, 0.28)
    seat = "#5a4c52"
    for share in (0.25, -0.06):
        pen.rect(width * share - 40, rim - 300, 130, 110, lighten(seat, 0.06), 34)
        pen.rect(width * share - 70, rim - 200, 170, 360, seat, 44)


def _draw_body(pen: Pen, width: float, ground: float, paint: str, build: Build) -> None:
    """The near side: the door, the frame of its window, the hood, the wheels."""
    rim, floor, roof = ground - RIM, ground - FLOOR, ground - ROOF
    left, hood, nose = width * BACK, width * HOOD, width * NOSE
    shell = f"M{num(left)} {num(rim)}H{num(hood)}Q{num(nose - 40)} {num(rim + 30)} {num(nose)} {num(rim + 130)}V{num(floor)}H{num(left)}Z"
    pen.path(shell, pen.fade(lighten(paint, 0.2), paint, darken(paint, 0.25)))
    frame = f"M{num(left)} {num(roof)}H{num(width * 0.68)}Q{num(width * 0.74)} {num(roof)} {num(width * 0.765)} {num(roof + 40)}L{num(hood)} {num(rim)}"
    pen.line(frame, darken(paint, 0.1), 46)
    pen.line(f"M{num(width * 0.215)} {num(roof)}V{num(rim)}", darken(paint, 0.18), 40)
    pen.line(f"M{num(left)} {num(rim)}H{num(hood)}", darken(paint, 0.35), 16)
    if build.beacon:
        pen.glow(width * 0.48, roof - 40, 190, build.beacon, 0.6)
        pen.rect(width * 0.42, roof - 66, 130, 52, build.beacon, 18)
    if build.sign:
        pen.rect(width * 0.40, roof - 70, 170, 54, "#fff3c4", 12)
    for share in (0.215, 0.80):
        pen.line(f"M{num(width * share)} {num(rim + 8)}V{num(floor - 20)}", darken(paint, 0.35), 7)
    pen.rect(width * 0.26, rim + 64, 120, 26, lighten(paint, 0.4), 12)
    pen.rect(width * 0.80, rim - 66, 96, 74, darken(paint, 0.05), 22)
    pen.rect(left, floor - 56, nose - left, 34, darken(paint, 0.4), 10)
    pen.shadow(width * 0.5, ground + 6, width * 0.62, 34, 0.42)
    for share in (0.02, 1.0):
        _draw_tyre(pen, width * share, ground, paint)


def _draw_tyre(pen: Pen, x: float, ground: float, paint: str) -> None:
    r = 140.0
    pen.circle(x, ground - r + 6, r * 1.16, darken(paint, 0.5))
    pen.circle(x, ground - r + 6, r, TYRE)
    pen.circle(x, ground - r + 6, r * 0.56, HUB)
    pen.circle(x, ground - r + 6, r * 0.2, darken(HUB, 0.4))
