"""Near backs: of a crowd that meets, two who are nearest are seen from behind, low in the picture, where else is bare ground."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Look, Species
from storyassets.model.place import ROOMS
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.back_view import draw_back_view
from storyassets.providers.embedded.figures.beast_back import draw_beast_back
from storyassets.providers.embedded.figures.beasts import BEASTS
from storyassets.providers.embedded.figures.crowds import crowd_member
from storyassets.providers.embedded.scenery.near import Area
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.silhouette import in_shade
from storyassets.providers.protocols import ShotPictureRequest

MEETS = frozenset({Action.STAND, Action.LOOK, Action.TALK, Action.LISTEN})
SPOTS = (
    (0.14, 0.775, 6),
    (0.88, 0.80, 7),
)  # of the width and the height: middle and crown; and who of the crowd it is
HEAD = 0.19  # of the height
BELOW_FACES = 0.08  # of the height: crowns begin so far below the lowest face at least
SHADE, NIGHT_SHADE = 0.52, 0.7
MANY = 5  # of a crowd: fewer are all seen


def draw_near_backs(
    request: ShotPictureRequest, faces: Sequence[Area], palette: Palette, size: tuple[float, float]
) -> str:
    """Two of the crowd that is all there is in a wide picture; "" for any other picture."""
    look = _meeting_of(request)
    lowest = max((area[3] for area in faces), default=size[1])
    if look is None or size[0] >= size[1] or lowest > (SPOTS[0][1] - BELOW_FACES) * size[1]:
        return ""
    pen = Pen("nb")
    for across, down, k in SPOTS:
        one = crowd_member(look, k)
        person = one.species is Species.HUMAN
        back = draw_back_view(one, f"nb{k}") if person else draw_beast_back(one, f"nb{k}")
        scale = HEAD * size[1] / back.head.height
        shaded = in_shade(back.svg, palette.ink, NIGHT_SHADE if palette.night else SHADE)
        pen.place(shaded, across * size[0], down * size[1] + back.height * scale, scale)
    return pen.svg()


def _meeting_of(request: ShotPictureRequest) -> Look | None:
    """The crowd that meets, on two legs, as many as there may be, where nothing else is seen."""
    staging = request.staging
    if len(staging.actors) != 1 or request.framing is not Framing.WIDE or staging.props:
        return None
    if staging.angle in (Angle.SILHOUETTE, Angle.BEHIND) or staging.in_air is not None:
        return None
    actor = staging.actors[0]
    look = next((one.look for one in request.sitters if one.character_id == actor.character_id), None)
    if look is None or not look.crowd or 0 < actor.count < MANY or actor.action not in MEETS:
        return None
    if look.species is Species.HUMAN:  # in a room a crowd may be one family, and have no more
        return look if staging.setting not in ROOMS else None
    return look if look.species in BEASTS and look.upright else None
