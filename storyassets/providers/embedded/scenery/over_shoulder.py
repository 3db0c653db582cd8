"""Over the shoulder: a scene seen past whoever listens, or looks at it: they are near, from behind and in the shade."""

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
ONLOOKER, ONLOOKER_CROWN = 0.22, 0.4  # the same of one alone, past whom the place is seen
ONLOOKER_REACH, ASIDE = 0.55, 0.17  # of the width: how far in, and how far from the middle
LOWER = {Age.CHILD: 0.05, Age.OLD: 0.01}  # how much farther down
REACH = 0.34  # of the width: how far it comes in from its edge, with hair, ears and hat
INSIDE = 0.08  # of the width: how far inside its middle is at least, however broad the hat
FARTHEST = 0.5  # of the width: where the broadest ears and horns end
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
    alone: bool = False

    def area(self, size: tuple[float, float]) -> Area:
        """What their head covers."""
        reach = ONLOOKER_REACH if self.alone else REACH
        left = size[0] * (1 - reach) if self.side > 0 else 0.0
        return left, self._crown(size), left + size[0] * reach, size[1]

    def _crown(self, size: tuple[float, float]) -> float:
        higher = (CROWN - ONLOOKER_CROWN) * size[1] if self.alone else 0.0
        return crown_of(self.look, size) - higher

    def draw(self, palette: Palette, size: tuple[float, float]) -> str:
        """In the shade, over everything that stands farther off."""
        pen = Pen("os")
        shade = NIGHT_SHADE if palette.night else SHADE
        person = self.look.species is Species.HUMAN
        back = draw_back_view(self.look, "ob") if person else draw_beast_back(self.look, "ob")
        if self.alone:
            scale = ONLOOKER * size[1] / back.head.height
            x = size[0] * (0.5 + self.side * ASIDE)
        else:
            scale, x = at_the_edge(back, HEAD[self.framing], self.side, size)
        y = self._crown(size) + back.height * scale
        pen.place(in_shade(back.svg, palette.ink, shade), x, y, scale)
        return pen.svg()


def crown_of(look: Look, size: tuple[float, float]) -> float:
    """Where a head from behind begins."""
    return size[1] * (CROWN + LOWER.get(look.age, 0.0))


def at_the_edge(back: Figure, high: float, side: int, size: tuple[float, float]) -> tuple[float, float]:
    """The scale of somebody from behind, and where their middle is: half a head with a hat is a barrel."""
    widest = (FARTHEST - INSIDE) * size[0] / (back.head.width / 2)
    scale = min(high * size[1] / back.head.height, widest)
    inside = max(REACH * size[0] - back.head.width / 2 * scale, INSIDE * size[0])
    return scale, size[0] - inside if side > 0 else inside


def hearer_of(request: ShotPictureRequest) -> Hearer | None:
    """Past whom a scene is seen: the second of two who speak, where they have nothing else to do."""
    staging = request.staging
    if staging.angle is Angle.BEHIND:
        return _onlooker_of(request)
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


def _onlooker_of(request: ShotPictureRequest) -> Hearer | None:
    """Who looks at the place, alone, where their back tells all that they do."""
    staging = request.staging
    tall = request.width_px <= request.height_px and request.framing is not Framing.CLOSE
    if request.kind is not ShotKind.BROLL or len(staging.actors) != 1 or not tall:
        return None
    actor = staging.actors[0]
    look = next((one.look for one in request.sitters if one.character_id == actor.character_id), None)
    if look is None or look.species is not Species.HUMAN or not _is_free(actor, look):
        return None
    return Hearer(dressed(actor, look), 1 if actor.turned is Turned.LEFT else -1, request.framing, alone=True)


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
    if hearer.alone:
        staging = request.staging.model_copy(update={"actors": ()})
        return request.model_copy(update={"staging": staging})
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
