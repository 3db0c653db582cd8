"""Beside actors: whom and what a scene draws apart from them, such as a shadow on the wall or a bench, and the actors without it."""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.providers.embedded.scenery.angles import seen_from
from storyassets.providers.embedded.scenery.behind_table import Before, table_before, without_table
from storyassets.providers.embedded.scenery.bench import Bench, bench_of, on_bench, stand_on_bench
from storyassets.providers.embedded.scenery.between import without_stick
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.doubles import without_doubles
from storyassets.providers.embedded.scenery.in_depth import stand_in_depth
from storyassets.providers.embedded.scenery.lurking import Lurker, keep_clear, lurker_of, without_lurker
from storyassets.providers.embedded.scenery.over_shoulder import (
    Hearer,
    beside_hearer,
    hearer_of,
    without_hearer,
)
from storyassets.providers.embedded.scenery.placing import place_actors
from storyassets.providers.embedded.scenery.pointing import hold_fingers_back
from storyassets.providers.embedded.scenery.spread import Spread, spread_of, stand_at_spread, without_spread
from storyassets.providers.embedded.scenery.viewpoints import leave_view
from storyassets.providers.embedded.scenery.wall_shadow import Caster, caster_of, cower, without_caster
from storyassets.providers.protocols import ShotPictureRequest


@dataclass(frozen=True)
class Apart:
    """Who casts a shadow from without, listens near the camera or lurks; what all sit on, eat from or stand behind."""

    caster: Caster | None
    hearer: Hearer | None
    lurker: Lurker | None
    bench: Bench | None
    spread: Spread | None
    table: Before | None

    @property
    def is_fixed(self) -> bool:
        """Whether a thing that reaches across the picture, or somebody at its edge, keeps the camera where it is."""
        return any((self.caster, self.lurker, self.bench, self.spread, self.table))


def take_apart(request: ShotPictureRequest) -> tuple[Apart, ShotPictureRequest]:
    """What is drawn apart, and the request with whoever and whatever is left."""
    caster, hearer = caster_of(request), hearer_of(request)
    request = without_hearer(without_caster(request, caster), hearer)
    lurker, bench, spread = lurker_of(request), bench_of(request), spread_of(request)
    request = without_spread(request, spread)
    table = table_before(request)
    request = on_bench(without_lurker(without_stick(without_doubles(request)), lurker), bench)
    return Apart(caster, hearer, lurker, bench, spread, table), without_table(request, table)


def place_around(request: ShotPictureRequest, apart: Apart, size: tuple[float, float]) -> tuple[Placed, ...]:
    """Where the actors of such a request are on the page, with room for what is apart."""
    staging = request.staging
    placed = beside_hearer(keep_clear(place_actors(request, size), apart.lurker, size[0]), apart.hearer, size)
    placed = leave_view(cower(placed, apart.caster, size), staging, size)
    placed = seen_from(placed, staging, request.framing)
    if apart.hearer is None and not apart.is_fixed:
        placed = hold_fingers_back(stand_in_depth(placed, request, size), request)
    return stand_at_spread(stand_on_bench(placed, apart.bench, size), apart.spread, size)
