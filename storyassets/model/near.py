"""Near names: which of the known names a person may have meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

ALIKE = 0.5  # of SequenceMatcher's ratio: below it two names have little in common
COMPARED_CHARACTERS = 80  # a name of ours is no longer; what a person typed may be anything


def near_names(wanted: str, known: Iterable[str], most: int = 5) -> list[str]:
    """The known names that are most like the wanted one, the nearest first; none if nothing is like it.

    Capitals and spaces around do not count. A name that begins or ends with what was typed is near, however
    much more of it there is. Names that are equally near stand in their own order.
    """
    typed = _folded(wanted)
    if not typed:
        return []
    nearness = {name: _nearness(typed, _folded(name)) for name in known}
    near = [name for name, ratio in nearness.items() if ratio >= ALIKE]
    return sorted(near, key=lambda name: -nearness[name])[:most]


def suggest_names(wanted: str, known: Iterable[str], most: int = 5) -> str:
    """A sentence for an error's `fix`: the near names, else the first ones, else that there are none."""
    names = list(known)
    if near := near_names(wanted, names, most):
        return f"Near it: {', '.join(near)}"
    if not names:
        return "There are none"
    rest = len(names) - most
    more = f" and {rest} more" if rest > 0 else ""
    return f"There are: {', '.join(names[:most])}{more}"


def _folded(name: str) -> str:
    return name.strip().casefold()[:COMPARED_CHARACTERS]


def _nearness(typed: str, name: str) -> float:
    """0 to 1; 1 is the same name."""
    if typed == name:
        return 1.0
    ratio = SequenceMatcher(a=name, b=typed, autojunk=False).ratio()
    contained = name.startswith(typed) or name.endswith(typed)
    return max(ratio, (1 + ratio) / 2) if contained else ratio
