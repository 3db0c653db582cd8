"""Over the shoulder: a scene seen past whoever listens, who is near the camera, from behind and in the shade."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Age, Look, Species
from storyassets.model.shot import Action, Actor, ShotKind, Turned
from storyassets.providers.embedded.figures.back_view import draw_back_view
from storyassets.providers.embedded.figures.beast_back import draw_beast_back
from storyassets.providers.embedded.figures.beasts import BEASTS
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.builds import AT_REST
from storyassets.providers.embedded.scenery.gripping import dressed
from storyassets.providers.embedded.scenery.near import Area
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.silhouette import in_shade
from storyassets.providers.embedded.scenery.stature import height_cm
from storyassets.providers.protocols import ShotPictureRequest

FACE_UNITS = 141.0  # a head's height in units of the face
HEAD = {Framing.WIDE: 0.25, Framing.MEDIUM: 0.31}  # of the height of the picture: the head that is near
CROWN = {Framing.WIDE: 0.55, Framing.MEDIUM: 0.52}  # of the height: where it begins
LOWER = {Age.CHILD: 0.10, Age.OLD: 0.02}  # how much farther down
AT = 0.37  # of the width, that it is beside the middle
SPEAKER_AT = 0.17  # of the width, that the head of whoever speaks is on the other side
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
        high = HEAD[self.framing] * size[1]
        x, y = self._middle(size), self._crown(size)
        return x - high * 0.5, y, x + high * 0.5, size[1]

    def _middle(self, size: tuple[float, float]) -> float:
        return size[0] * (0.5 + self.side * AT)

    def _crown(self, size: tuple[float, float]) -> float:
        return size[1] * (CROWN[self.framing] + LOWER.get(self.look.age, 0.0))

    def draw(self, palette: Palette, size: tuple[float, float]) -> str:
        """In the shade, over everything that stands farther off."""
        pen, high = Pen("os"), HEAD[self.framing] * size[1]
        shade = NIGHT_SHADE if palette.night else SHADE
        person = self.look.species is Species.HUMAN
        back = draw_back_view(self.look, "ob") if person else draw_beast_back(self.look, "ob")
        scale = high / (FACE_UNITS if person else back.head.height)
        y = self._crown(size) + back.height * scale
        pen.place(in_shade(back.svg, palette.ink, shade), self._middle(size), y, scale)
        return pen.svg()


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
