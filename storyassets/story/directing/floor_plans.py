"""Floor plans: what stands in a room because of one picture stands there in all of them."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.place import ROOMS
from storyassets.model.prop import Prop
from storyassets.model.shot import Staging

_BURNS = frozenset({Prop.FIRE, Prop.FIREPLACE})


def keep_hearths(stagings: Sequence[Staging]) -> list[Staging]:
    """The stagings; a room by whose fire anybody sits has its hearth from the first picture to the last."""
    warm = {one.setting for one in stagings if one.setting in ROOMS and _BURNS & set(one.props)}
    return [one.model_copy(update={"hearth": True}) if one.setting in warm else one for one in stagings]
