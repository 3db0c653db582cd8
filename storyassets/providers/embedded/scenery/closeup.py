"""Close shots: head and shoulders before a backdrop that is out of focus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Species
from storyassets.model.place import ROOMS, Setting
from storyassets.model.shot import Action, Actor, Staging, Turned
from storyassets.providers.embedded.figures.back_view import draw_back_view
from storyassets.providers.embedded.scenery.afloat import water_to_chest
from storyassets.providers.embedded.scenery.angles import GROWTHS
from storyassets.providers.embedded.scenery.builds import AT_REST
from storyassets.providers.embedded.scenery.bust import CROWN_AT, Spot, draw_sitter
from storyassets.providers.embedded.scenery.bystander import draw_bystander
from storyassets.providers.embedded.scenery.eyelines import find_close_aim
from storyassets.providers.embedded.scenery.falling import draw_falling
from storyassets.providers.embedded.scenery.gripping import dressed, with_full_hands
from storyassets.providers.embedded.scenery.held_close import busy_hand, draw_held_close, held_close
from storyassets.providers.embedded.scenery.key_light import close_key
from storyassets.providers.embedded.scenery.landing import calls_out, catches_in_mouth, draw_landing
from storyassets.providers.embedded.scenery.mouthful import draw_mouthful, holds_in_paw
from storyassets.providers.embedded.scenery.over_shoulder import at_the_edge, crown_of
from storyassets.providers.embedded.scenery.page import (
    Falling,
    Page,
    draw_film,
    draw_vignette,
    page_size,
    write_document,
)
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.raster import BACKDROP_SHRINK
from storyassets.providers.embedded.scenery.settings import draw_setting
from storyassets.providers.embedded.scenery.shading import Key
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.standpoint import (
    make_stage,
    seed_of,
    settle,
)
from storyassets.providers.embedded.scenery.view import as_known
from storyassets.providers.protocols import ShotPictureRequest, Sitter

BACKDROP_GROUND = 0.78
BACKDROP_ZOOM = 1.15
OFF_CENTRE = (0.03, 0.10)  # of the width, that a head is beside the middle
TURNS = (0.24, 0.39)  # how far an animal's head is turned to whoever it speaks with; more would be seen aside
PERSONS_TURNS = (0.40, 0.60)
SHOULDER_SIZE = 0.29  # of the height: the head of whoever is seen from behind
ASIDE = 0.09  # of the width, that a speaker makes room for a shoulder
APART = (0.10, 0.14)  # the same for a bystander, who has a face to be seen
SIZES = (0.78, 1.12)  # two close shots of one speaker differ
BYSTANDER_AT = 0.36  # of the width, on the other side of the middle: their head, for it is seen


@dataclass(frozen=True)
class Seen:
    """Someone before the backdrop, and where."""

    sitter: Sitter
    actor: Actor
    spot: Spot

    @property
    def speaking(self) -> bool:
        """Whether the still shows them in the middle of a word."""
        return self.actor.action is Action.TALK


@dataclass(frozen=True)
class CloseUp:
    """A close shot apart: what is out of focus behind, who is seen, what is near, and the hour's tint."""

    size: tuple[float, float]
    size_px: tuple[int, int]
    behind: str
    seen: tuple[Seen, ...]
    held: str
    near: str
    film: tuple[str, float]
    key: Key
    falling: tuple[Falling, ...] = ()

    @property
    def backdrop(self) -> str:
        """The document of what is out of focus, small."""
        small = [max(8, px // BACKDROP_SHRINK) for px in self.size_px]
        return write_document(self.behind, small[0], small[1], self.size)

    def document(self, size_px: tuple[int, int]) -> str:
        """Everyone who is seen and what is near, of that width and height."""
        return write_document(self.speaker() + self.before_speaker(), *size_px, self.size)

    def speaker(self) -> str:
        """The first who is seen."""
        pen, first = Pen("p"), self.seen[0]
        draw_sitter(pen, first.sitter, first.actor.emotion, first.spot, speaking=first.speaking)
        return pen.svg()

    def before_speaker(self) -> str:
        """What lies over the first who is seen, but for the tint."""
        pen = Pen("k")
        for other in self.seen[1:]:
            draw_sitter(pen, other.sitter, other.actor.emotion, other.spot, speaking=other.speaking)
        return pen.svg() + self.held + self.near

    def tint(self) -> str:
        """The hour's colour over everything."""
        pen = Pen("t")
        draw_film(pen, self.film, self.size)
        return pen.svg()


def compose_closeup(request: ShotPictureRequest) -> Page:
    """The first actor before the setting; the second beside them in a wide picture, else out of focus behind."""
    shot = lay_closeup(request)
    return Page(shot.document(shot.size_px), shot.backdrop, shot.falling, shot.film, shot.key)


def lay_closeup(request: ShotPictureRequest, crown: float | None = None) -> CloseUp:
    """What the close shot consists of. Someone of its staging has to be among the sitters.

    With a `crown` the head is as large as it can be below that share of the height.
    """
    size = page_size(request.width_px, request.height_px)
    staging = request.staging
    rng = seed_of(request, "closeup")
    seen = _seen_of(request)
    beside = size[0] > size[1] * 1.3 and len(seen) > 1
    over_shoulder = not beside and _seen_from_behind(seen, staging.angle)
    stage = _draw_place(request, size)
    side = _side_of(seen, rng)
    alone = beside or over_shoulder or len(seen) < 2
    aside = ASIDE if over_shoulder else rng.uniform(*OFF_CENTRE) if alone else rng.uniform(*APART)
    share = 0.5 if beside else 0.5 - side * aside
    behind = "" if alone else draw_bystander(stage, *seen[1], 0.5 + side * BYSTANDER_AT)
    air = Pen("h")
    _draw_haze(air, stage.palette, size, share)
    draw_vignette(air, stage.palette, size)
    growth = rng.uniform(*SIZES) if crown is None else SIZES[1]
    growth = GROWTHS.get(staging.angle, growth)
    turns = PERSONS_TURNS if seen[0][0].look.species is Species.HUMAN else TURNS
    turn = (1 if beside else side) * rng.uniform(*turns)
    spots = _find_spots(request, seen[0], (0.30, 0.70) if beside else (share,), growth, turn, crown)
    held = "" if beside else _draw_held(request, seen[0], spots[0])
    return CloseUp(
        size=size,
        size_px=(request.width_px, request.height_px),
        behind=as_known(stage) + behind + stage.front.svg() + air.svg(),
        seen=tuple(Seen(*who, spot) for who, spot in zip(seen, spots, strict=False)),
        held=held,
        near=_draw_near(stage, staging, seen, side, over_shoulder=over_shoulder),
        falling=draw_falling(stage, at_sea=staging.setting is Setting.SEA) if stage.open_air else (),
        key=close_key(stage, held, share),
        film=stage.palette.lamp_film if staging.setting in ROOMS else stage.palette.film,
    )


def _draw_near(
    stage: Stage,
    staging: Staging,
    seen: Sequence[tuple[Sitter, Actor]],
    side: int,
    *,
    over_shoulder: bool,
) -> str:
    """Whoever listens, from behind; the water before one who swims."""
    if over_shoulder:
        return _draw_hearer(seen[1][0], (stage.width, stage.height), side)
    swims = len(seen) == 1 and seen[0][1].action is Action.SWIM and stage.open_air
    return water_to_chest(stage, staging.setting, face=staging.angle is Angle.FACE) if swims else ""


def _find_spots(
    request: ShotPictureRequest,
    first: tuple[Sitter, Actor],
    shares: tuple[float, ...],
    growth: float,
    turn: float,
    crown: float | None,
) -> list[Spot]:
    """Where each head is, at its share of the width: two are turned to each other, and the first has hands."""
    size, staging = page_size(request.width_px, request.height_px), request.staging
    catches = catches_in_mouth(staging, first[0].look) or calls_out(*first)
    in_paw = holds_in_paw(first[0].look, first[1])
    busy = 0 if len(shares) > 1 else busy_hand(*first) or int(in_paw)
    aim = find_close_aim(staging, {one.character_id: one.look for one in request.sitters})
    return [
        Spot(
            size,
            size[0] / request.width_px,
            x,
            growth,
            f"h{i}",
            turn if i == 0 else -turn,
            (busy or int(catches)) if i == 0 else 0,
            crown or CROWN_AT,
            catches,
            staging.angle is Angle.FACE,
            0.0 if i or busy or catches else aim,
        )
        for i, x in enumerate(shares)
    ]


def _draw_held(request: ShotPictureRequest, speaker: tuple[Sitter, Actor], spot: Spot) -> str:
    """What the speaker holds near, has in the mouth, or catches with it."""
    pen, staging = Pen("n"), request.staging
    draw_held_close(pen, *speaker, spot, staging)
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    draw_mouthful(pen, *speaker, spot, staging, looks)
    if spot.agape:
        draw_landing(pen, speaker[0], speaker[1].emotion, spot, staging)
    return pen.svg()


def _draw_hearer(hearer: Sitter, size: tuple[float, float], side: int) -> str:
    """Over whose shoulder the speaker is seen."""
    pen = Pen("nf")
    _draw_shoulder(pen, hearer, size, side)
    return pen.svg()


def _draw_place(request: ShotPictureRequest, size: tuple[float, float]) -> Stage:
    """The stage behind whoever is near, with its setting drawn."""
    staging, seed = request.staging, seed_of(request, "backdrop")
    stage = make_stage(staging, Framing.MEDIUM, size, BACKDROP_GROUND, seed, BACKDROP_ZOOM)
    stage = settle(stage, request, stage.rng)
    draw_setting(staging.setting, stage)
    return replace(stage, sun=1 - stage.sun if stage.mirrored else stage.sun)


def _seen_of(request: ShotPictureRequest) -> list[tuple[Sitter, Actor]]:
    """Everyone of the staging who has a sitter, with what they have on and in their hands."""
    sitters = {sitter.character_id: sitter for sitter in request.sitters}
    staging = with_full_hands(request.staging, {name: one.look for name, one in sitters.items()})
    doing = {actor.character_id: actor.action for actor in request.staging.actors}
    seen = []
    for actor in staging.actors:
        if actor.character_id in sitters:
            sitter = sitters[actor.character_id]
            own = actor.model_copy(update={"action": doing[actor.character_id]})
            seen.append((sitter.model_copy(update={"look": dressed(own, sitter.look)}), own))
    return seen


def _seen_from_behind(seen: list[tuple[Sitter, Actor]], angle: Angle) -> bool:
    """Whether the camera looks over the shoulder of whoever is spoken to: only people have a back that tells who they are."""
    if len(seen) != 2 or held_close(*seen[0]) is not None or any(one.look.crowd for one, _ in seen):
        return False
    if seen[1][0].look.species is not Species.HUMAN:
        return False
    person = seen[0][0].look.species is Species.HUMAN
    return angle is Angle.SHOULDER or (person and seen[1][1].action not in AT_REST)


def _draw_shoulder(pen: Pen, sitter: Sitter, size: tuple[float, float], side: int) -> None:
    """Whom the speaker speaks to, from behind, near the edge and the camera."""
    figure = draw_back_view(sitter.look, "bk")
    scale, x = at_the_edge(figure, SHOULDER_SIZE, side, size)
    pen.place(figure.svg, x, crown_of(sitter.look, size) + figure.height * scale, scale)


def _side_of(seen: list[tuple[Sitter, Actor]], rng: Random) -> int:
    """To which side the first looks: two who speak with each other look at each other in all their close shots."""
    chosen = rng.choice((-1, 1))
    turned = seen[0][1].turned
    if turned is not None:
        return 1 if turned is Turned.RIGHT else -1
    if len(seen) < 2:
        return chosen
    first, second = (sitter.character_id for sitter, _ in seen[:2])
    return 1 if first < second else -1


def _draw_haze(pen: Pen, palette: Palette, size: tuple[float, float], share: float) -> None:
    """Softens the backdrop's colours a little, and lights it behind the head."""
    pen.rect(-10, -10, size[0] + 20, size[1] + 20, palette.sky[1], opacity=0.08)
    pen.glow(size[0] * share, size[1] * 0.40, size[1] * 0.40, palette.light, 0.36)
