"""Over the shoulder: a scene seen past whoever listens, who is near the camera, from behind and in the shade."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Age, Look, Species
from storyassets.model.shot import Action, Actor, ShotKind, Turned
from storyassets.providers.embedded.figures.back_view import draw_back_view
from storyassets.providers.embedded.figures.beast_back import draw_beast_back
from storyassets.providers.embedded.figures.beasts import BEASTS
from storyassets.providers.embedded.figures.figure import Figure
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.builds import AT_REST
from storyassets.providers.embedded.scenery.gripping import dressed
from storyassets.providers.embedded.scenery.near import Area
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.silhouette import in_shade
from storyassets.providers.embedded.scenery.stature import height_cm
from storyassets.providers.protocols import ShotPictureRequest

HEAD = {Framing.WIDE: 0.23, Framing.MEDIUM: 0.27}  # of the height of the picture: the head that is near
CROWN = 0.6  # of the height: where it begins, below the hands of whoever speaks
LOWER = {Age.CHILD: 0.05, Age.OLD: 0.01}  # how much farther down
REACH = 0.28  # of the width: how far it comes in from its edge, with hair, ears and hat
BEYOND = 0.04  # of the width: how far outside its middle may be
SPEAKER_AT = 0.13  # of the width, that the head of whoever speaks is on the other side
SHADE, NIGHT_SHADE = 0.2, 0.36
UNLIKE = 2.2  # times as tall: the shoulder of somebody so large, or so small, is nowhere
TOUCHING = frozenset({Action.EMBRACE, Action.FIGHT, Action.GIVE, Action.PUSH, Action.NUDGE, Action.DANCE})
_OTHER = {Turned.LEFT: Turned.RIGHT, Turned.RIGHT: Turned.LEFT}


@dataclass(frozen=True)
class Hearer:
    """Whoever is seen from behind, and on which side: -1 is the left."""

    look: Look
    side: int
    framing: Framing

    def area(self, size: tuple[float, float]) -> Area:
        """What their head covers."""
        left = size[0] * (1 - REACH) if self.side > 0 else 0.0
        return left, crown_of(self.look, size), left + size[0] * REACH, size[1]

    def draw(self, palette: Palette, size: tuple[float, float]) -> str:
        """In the shade, over everything that stands farther off."""
        pen = Pen("os")
        shade = NIGHT_SHADE if palette.night else SHADE
        person = self.look.species is Species.HUMAN
        back = draw_back_view(self.look, "ob") if person else draw_beast_back(self.look, "ob")
        scale, x = at_the_edge(back, HEAD[self.framing], self.side, size)
        y = crown_of(self.look, size) + back.height * scale
        pen.place(in_shade(back.svg, palette.ink, shade), x, y, scale)
        return pen.svg()


def crown_of(look: Look, size: tuple[float, float]) -> float:
    """Where a head from behind begins."""
    return size[1] * (CROWN + LOWER.get(look.age, 0.0))


def at_the_edge(back: Figure, high: float, side: int, size: tuple[float, float]) -> tuple[float, float]:
    """The scale of somebody from behind, and where their middle is: never farther in than their share."""
    widest = (REACH + BEYOND) * size[0] / (back.head.width / 2)
    scale = min(high * size[1] / back.head.height, widest)
    inside = REACH * size[0] - back.head.width / 2 * scale
    return scale, size[0] - inside if side > 0 else inside


def hearer_of(request: ShotPictureRequest) -> Hearer | None:
    """Past whom a scene is seen: the second of two who speak, where they have nothing else to do."""
    staging = request.staging
    if staging.angle is not Angle.SHOULDER or request.kind is not ShotKind.BROLL or len(staging.actors) != 2:
        return None
    if request.framing is Framing.CLOSE or request.width_px > request.height_px:
        return None
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    first, second = staging.actors
    if first.character_id not in looks or second.character_id not in looks:
        return None
    if first.action in TOUCHING or not _is_free(second, looks[second.character_id]):
        return None
    one, other = dressed(first, looks[first.character_id]), dressed(second, looks[second.character_id])
    tall, short = sorted((height_cm(one), height_cm(other)), reverse=True)
    if tall > UNLIKE * short:
        return None
    return Hearer(other, 1 if _way_of(first, second) is Turned.RIGHT else -1, request.framing)


def _is_free(actor: Actor, look: Look) -> bool:
    """Whether somebody's back tells all that there is of them."""
    known = look.species is Species.HUMAN or look.species in BEASTS
    return (
        known and not (look.crowd or actor.holds or actor.at or actor.thinks) and actor.action not in AT_REST
    )


def _way_of(first: Actor, second: Actor) -> Turned:
    """To which side the first looks: where the other is."""
    if first.turned is not None:
        return first.turned
    if second.turned is not None:
        return _OTHER[second.turned]
    return Turned.RIGHT if first.character_id < second.character_id else Turned.LEFT


def without_hearer(request: ShotPictureRequest, hearer: Hearer | None) -> ShotPictureRequest:
    """The request for the other one alone, turned to them."""
    if hearer is None:
        return request
    turned = Turned.RIGHT if hearer.side > 0 else Turned.LEFT
    first = request.staging.actors[0].model_copy(update={"turned": turned})
    staging = request.staging.model_copy(update={"actors": (first,)})
    return request.model_copy(update={"staging": staging})


def beside_hearer(
    placed: tuple[Placed, ...], hearer: Hearer | None, size: tuple[float, float]
) -> tuple[Placed, ...]:
    """Whoever speaks stands aside, so that the shoulder covers nothing of the face."""
    if hearer is None or not placed:
        return placed
    member = placed[0].nearest
    head = placed[0].x + member.dx + (member.figure.head.x + member.figure.head.width / 2) * member.scale
    wanted = size[0] * (0.5 - hearer.side * SPEAKER_AT)
    return tuple(replace(one, x=one.x + wanted - head) for one in placed)
