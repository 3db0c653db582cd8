"""Prop contents: what is seen in an open thing, and the words that are written on one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Condition
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.scenery.handwriting import Panel, can_write, scribble, write_words
from storyassets.providers.embedded.scenery.pen import Drawing, Pen, num
from storyassets.providers.embedded.scenery.prop_kinds import PropKind
from storyassets.providers.embedded.scenery.props import PROPS, draw_prop
from storyassets.providers.embedded.scenery.props_changed import CHANGED, CLAD_CHAIR, RISING, STONES
from storyassets.providers.embedded.scenery.props_clocks import clock_at
from storyassets.providers.embedded.scenery.props_dated import dated
from storyassets.providers.embedded.scenery.props_lettered import lettered
from storyassets.providers.embedded.scenery.props_modern import MODERN
from storyassets.providers.embedded.scenery.props_packed import digital_clock_at
from storyassets.providers.embedded.scenery.props_vehicles import WOOD_CART
from storyassets.providers.embedded.scenery.props_wards import draw_intruder
from storyassets.providers.embedded.scenery.props_written import FIRST_PAGE, THUMBS_UP, WRITTEN, draw_thumb

INK = "#2b2430"


@dataclass(frozen=True)
class Room:
    """Where things are in an open thing: their foot, how wide they are at most, and the rim that hides what is lower."""

    x: float
    y: float
    width: float
    rim: float
    turn: float = 0.0


@dataclass(frozen=True)
class Face:
    """Where words stand on a thing; `ground` is painted under them where the thing has something else there."""

    panel: Panel
    ground: str = ""
    ink: str = INK


ROOMS = {
    (Prop.PIANO, PropState.OPEN): Room(0, -226, 320, -222),
    (Prop.BOX, PropState.OPEN): Room(10, -120, 190, -150),
    (Prop.BAG, PropState.OPEN): Room(0, -120, 130, -146),
    (Prop.BAG, PropState.PAPER): Room(20, -238, 190, -250, -74.0),
    (Prop.BASKET, PropState.EMPTY): Room(0, -78, 170, -100),
    (Prop.CHEST, PropState.EMPTY): Room(0, -110, 180, -138),
    (Prop.SUITCASE, PropState.OPEN): Room(0, -78, 200, -92),
    (Prop.CUPBOARD, PropState.OPEN): Room(0, -140, 130, -138),
}
OPENS_AS = {Prop.BASKET: PropState.EMPTY, Prop.CHEST: PropState.EMPTY}
FACES = {
    (Prop.BAG, PropState.PAPER): Face(Panel(-17, -106, 172, 164)),
    (Prop.BICYCLE, PropState.NAMED): Face(Panel(0, -188, 150, 66), ink="#3a2f3c"),
    (Prop.BAG, PropState.MODERN): Face(Panel(0, -72, 150, 70), ground="#f4e6c8"),
    (Prop.BAG, PropState.PLAIN): Face(Panel(0, -72, 190, 84), ink="#4a2f1c"),
    (Prop.BOX, PropState.PLAIN): Face(Panel(0, -60, 220, 66)),
    (Prop.BOX, PropState.MODERN): Face(Panel(0, -66, 240, 74)),
    (Prop.LETTER, PropState.OPEN): Face(Panel(-8, -178, 216, 260, -3.0)),
    (Prop.SIGNPOST, PropState.PLAIN): Face(Panel(0, -264, 250, 120), ground="#d8a468"),
    (Prop.NOTICE, PropState.PLAIN): Face(Panel(0, -154, 300, 200), ground="#fbf6ea"),
    (Prop.BOOK, PropState.OPEN): Face(Panel(18, -160, 196, 200)),
    (Prop.BOOK, PropState.MODERN): Face(Panel(8, -150, 130, 150), ground="#2f4f6a", ink="#fdf6e3"),
    (Prop.BOOKMARK, PropState.OPEN): Face(Panel(14, -84, 296, 100), ink="#33488a"),
    (Prop.CHECK, PropState.PLAIN): Face(Panel(4, -86, 262, 62, -5.0), ground="#dff0dc", ink="#2f4fa0"),
    (Prop.DOCUMENT, PropState.EMPTY): Face(Panel(0, -150, 176, 210)),
    (Prop.LOCKER, PropState.PLAIN): Face(Panel(1, -260, 52, 30), ground="#f6ead0"),
    (Prop.MONITOR, PropState.PLAIN): Face(Panel(96, -70, 80, 26), ink="#f4f8f6"),
    (Prop.NOTEBOOK, PropState.OPEN): Face(Panel(12, -146, 176, 200), ink="#2f3f7a"),
    (Prop.PHONE, PropState.CHAT): Face(Panel(0, -190, 200, 136), ground="#ffffff"),
    (Prop.BOOK, PropState.PLAIN): Face(Panel(21, -118, 124, 116), ground="#a8384a", ink="#f5d98a"),
    (Prop.NEWSPAPER, PropState.PLAIN): Face(Panel(0, -186, 190, 60), ground="#f7f3e8"),
    (Prop.CHALKBOARD, PropState.PLAIN): Face(Panel(0, -180, 290, 170), ground="#2f5a4a", ink="#f4f6ee"),
    (Prop.MIRROR, PropState.PLAIN): Face(Panel(0, -180, 136, 130, -4.0), ink="#c8283a"),
    (Prop.TICKET, PropState.PLAIN): Face(Panel(-26, -98, 160, 84, -12.0), ground="#f2b84a"),
    (Prop.STICKY_NOTE, PropState.PLAIN): Face(Panel(0, -96, 170, 130, -4.0), ground="#ffe46a"),
    (Prop.SCROLL, PropState.PLAIN): Face(Panel(0, -136, 190, 150), ground="#f0ddb0"),
    (Prop.GRAVE, PropState.PLAIN): Face(Panel(0, -140, 130, 120), ground="#a3a6b2", ink="#3b3d48"),
    (Prop.DOOR, PropState.MODERN): Face(Panel(0, -300, 120, 60), ground="#f4f1e8"),
    (Prop.DOOR, PropState.PLAIN): Face(Panel(0, -236, 130, 70), ground="#f4e6c8"),
    **dict.fromkeys(
        ((Prop.TRUCK, PropState.PLAIN), (Prop.TRUCK, PropState.NAMED)),
        Face(Panel(-72, -184, 240, 60), ink="#2f4fa0"),
    ),
    **dict.fromkeys(
        ((Prop.VAN, PropState.PLAIN), (Prop.VAN, PropState.NAMED)),
        Face(Panel(-72, -136, 220, 76), ink="#2f4fa0"),
    ),
    (Prop.WALL, PropState.PLAIN): Face(Panel(0, -132, 400, 150), ink="#fff3d8"),
    (Prop.GIFT, PropState.PLAIN): Face(Panel(60, -70, 110, 70, 6.0), ground="#fdf6e3"),
}
WRITTEN_AS = {
    Prop.BOOKMARK: PropState.OPEN,
    Prop.DOCUMENT: PropState.EMPTY,
    Prop.LETTER: PropState.OPEN,
    Prop.NOTEBOOK: PropState.OPEN,
    Prop.PHONE: PropState.CHAT,
}
INKS = {"red": "#c8283a", "blue": "#2f4fa0", "green": "#2f7a4a", "black": INK, "purple": "#6a3f9a"}
INKED = frozenset(WRITTEN_AS) - {Prop.PHONE} | {Prop.BOOK, Prop.CHECK}
"""On these a colour that is told is that of the ink."""

PILED = frozenset({Prop.APPLE, Prop.COIN, Prop.EGG, Prop.NUT, Prop.PEAR, Prop.JEWEL, Prop.CARROT, Prop.BREAD})
PILE = ((-0.26, 0.10, 0.42), (0.26, 0.10, 0.42), (0.0, 0.26, 0.42), (-0.14, 0.0, 0.44), (0.16, 0.0, 0.44))
SEEN_WHOLE = 400.0  # in figure units: of a higher thing one sees only where things are in it, from near
MOST_HIGH = 0.85  # of a room's width, that a thing in it is high
MARGIN = 1.2  # of a panel: its ground reaches so much farther


def state_drawn(condition: Condition) -> PropState:
    """The state in which a thing is drawn, so that one sees what is in it and reads what is on it."""
    prop, state = condition.prop, condition.state
    if condition.says and prop in WRITTEN_AS:
        return WRITTEN_AS[prop]
    if condition.inside and (prop, state) not in ROOMS:
        opened = OPENS_AS.get(prop, PropState.OPEN)
        return opened if (prop, opened) in ROOMS else state
    return state


def draw_changed(condition: Condition, *, prefix: str, seed: int) -> Drawing | None:
    """The thing in a state that has its own drawing, with what is in it and on it; None where it is as always."""
    prop, state = condition.prop, state_drawn(condition)
    kind = _find_kind(condition, state)
    bears = dated(prop, condition.says) or lettered(prop, condition.says, state)
    kind = bears or kind
    says = condition.says if (prop, state) in FACES and can_write(condition.says) and not bears else ""
    named = state is PropState.NAMED and (prop, state) in FACES
    if kind is None and not (says or named) and condition.pictured is None:
        return None
    kind = kind or PROPS[prop]
    pen = Pen(prefix)
    scale = kind.true_height / kind.height
    x, y = kind.origin
    pen.open(-x * scale, -y * scale, scale)
    kind.draw(pen, Random(f"{prop.value}:0"))
    high = kind.height
    if condition.inside and (prop, state) in ROOMS:
        rings = condition.state is PropState.RINGING
        room = ROOMS[prop, state]
        high = max(high, _fill(pen, condition.inside, room, f"{prefix}in", seed, rings=rings))
    if prop is Prop.MONITOR and condition.pictured is not None:
        draw_intruder(pen)
    if says and condition.pictured is not None and prop is not Prop.MONITOR:
        _write_over_picture(pen, says, FACES[prop, state], condition.pictured)
    elif says == THUMBS_UP and prop is Prop.PHONE:
        draw_thumb(pen)
    elif says:
        face = FACES[prop, state]
        _write(pen, says, replace(face, ink=INKS[condition.colour]) if is_inked(condition) else face)
    elif (prop, state) == (Prop.PHONE, PropState.CHAT):
        scribble(pen, FACES[prop, state].panel, "#8f9bb0", 3)
    elif (prop, state) == (Prop.LETTER, PropState.OPEN):
        scribble(pen, FACES[prop, state].panel, "#5b6a86", 9)
    elif named:
        scribble(pen, FACES[prop, state].panel, "#4a4f5a" if prop is Prop.BICYCLE else "#2f4fa0", 1)
    pen.close()
    return Drawing(pen.svg(), kind.width * scale, high * scale)


def is_inked(condition: Condition) -> bool:
    """Whether its colour is that of what is written on it."""
    return bool(condition.says) and condition.prop in INKED and condition.colour in INKS


def find_room(condition: Condition) -> tuple[float, float, float] | None:
    """The middle (x, y) and the width, in figure units, of where one sees into a large thing; None without contents."""
    state = state_drawn(condition)
    room, kind = ROOMS.get((condition.prop, state)), _find_kind(condition, state)
    if room is None or kind is None or not condition.inside or kind.true_height < SEEN_WHOLE:
        return None
    scale = kind.true_height / kind.height
    return room.x * scale, (room.y - room.width * 0.25) * scale, room.width * scale


def _find_kind(condition: Condition, state: PropState) -> PropKind | None:
    if condition.prop is Prop.PITCHER and Prop.PEBBLES in condition.inside and state is not PropState.FULL:
        return RISING if state is PropState.RISING else STONES
    if (condition.prop, state) == (Prop.BOOK, PropState.OPEN) and condition.says:
        return FIRST_PAGE
    if condition.prop is Prop.CLOCK and condition.says:
        return clock_at(condition.says)
    if condition.prop is Prop.DIGITAL_CLOCK and condition.says:
        return digital_clock_at(condition.says)
    if condition.prop is Prop.CART and Prop.WOOD in condition.inside:
        return WOOD_CART
    if condition.prop is Prop.CHAIR and condition.inside:
        return CLAD_CHAIR
    if condition.prop is Prop.PITCHER and Prop.WATER in condition.inside:
        return CHANGED[Prop.PITCHER, PropState.EMPTY]
    key = (condition.prop, state)
    return WRITTEN.get(key) or MODERN.get(key) or CHANGED.get(key)


def _fill(pen: Pen, things: tuple[Prop, ...], room: Room, prefix: str, seed: int, *, rings: bool) -> float:
    """The things side by side, of which the rim hides the foot. How high they reach, in the container's units."""
    share = room.width / len(things)
    inner, high = Pen(f"{prefix}x"), 0.0
    for k, thing in enumerate(things):
        middle = room.x + (k - (len(things) - 1) / 2) * share
        ringing = Condition(prop=thing, state=PropState.RINGING)
        loud = draw_changed(ringing, prefix=f"{prefix}{k}", seed=seed) if rings else None
        one = loud or draw_prop(thing, prefix=f"{prefix}{k}", seed=seed)
        if room.turn:
            scale = share / max(one.width, one.height)
            inner.place(one.svg, middle, room.y, scale, turn=room.turn)
            high = max(high, one.width * scale * 0.55)
            continue
        spots = PILE if thing in PILED else ((0.0, 0.0, 1.0),)
        for x, up, size in spots:
            scale = min(share * size / one.width, MOST_HIGH * room.width * size / one.height)
            inner.place(one.svg, middle + x * share, room.y - up * share, scale)
            high = max(high, up * share + one.height * scale)
    clip = f"{prefix}rim"
    box = f'x="{num(room.x - room.width)}" y="{num(room.rim - room.width * 2)}" width="{num(room.width * 2)}" height="{num(room.width * 2)}"'
    shape = f'<defs><clipPath id="{clip}"><rect {box}/></clipPath></defs>'
    pen.place(f'{shape}<g clip-path="url(#{clip})">{inner.svg()}</g>', 0, 0)
    return high - room.y


def _write(pen: Pen, says: str, face: Face) -> None:
    panel = face.panel
    if face.ground:
        wide, high = panel.width * MARGIN, panel.height * MARGIN
        pen.open(panel.x, panel.y, 1, panel.turn)
        pen.rect(-wide / 2, -high / 2, wide, high, face.ground, 8)
        pen.close()
    if says:
        write_words(pen, says, panel, face.ink)


def _write_over_picture(pen: Pen, says: str, face: Face, species: Species) -> None:
    """The words in the upper third of the panel, and the animal below them."""
    panel = face.panel
    high = panel.height * MARGIN
    _write(pen, "", face)
    top = replace(panel, y=panel.y - high * 0.36, height=high * 0.28)
    write_words(pen, says, top, face.ink)
    look = Look(species=species, sex=Sex.MALE, age=Age.ADULT, outfit="#c8553a", accent="#f0c755")
    beast = draw_figure(look, Action.STAND, Emotion.PROUD, facing=Facing.RIGHT, prefix="pic")
    room = high * 0.64
    scale = min(room / beast.height, panel.width * 1.1 / beast.width)
    pen.ellipse(panel.x, panel.y + high * 0.16, panel.width * 0.56, high * 0.37, face.ink)
    pen.place(beast.svg, panel.x, panel.y + high * 0.47, scale)
