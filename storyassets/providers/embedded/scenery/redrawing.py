"""Redrawing: what of a drawing has to be read again where only somebody's face changes.

To read a drawing takes as long as to paint a part of it, so what lies beneath a face is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from storyassets.providers.embedded.figures.markup import HEAD, HIDDEN
from storyassets.providers.embedded.scenery.near import Area

_TAGS = re.compile(r"<defs>.*?</defs>|<clipPath .*?</clipPath>|</?(?:g|svg)\b[^>]*>", re.DOTALL)
_PLACED = re.compile(r'<g transform="translate\((\S+) (\S+)\)(?: scale\((\S+) (\S+)\))?">')
_NUMBER = r"(-?[\d.]+)"
_BEGINS = re.compile(rf'd="M{_NUMBER} {_NUMBER}')
SLACK = 0.4  # of the eyes' width


def drawn_from(body: str, start: int) -> str:
    """The drawing without all that it paints before that place, where an element begins; "" where it cannot be told."""
    groups: list[str] = []
    defined: list[str] = []
    for tag in _TAGS.finditer(body, 0, start):
        text = tag[0]
        if text.startswith(("<defs", "<clip")):
            defined.append(text)
        elif text.startswith("</"):
            if not groups:
                return ""
            groups.pop()
        elif not text.endswith("/>"):
            groups.append(text)
    return "".join(defined) + "".join(groups) + body[start:]


def group_from(body: str, start: int) -> str:
    """What the group paints, in which that place is, from there on; "" where it cannot be told."""
    depth = 0
    for tag in _TAGS.finditer(body, start):
        text = tag[0]
        if text.startswith("</"):
            depth -= 1
            if depth < 0:
                cut = drawn_from(body[: tag.start()], start)
                return cut + _closing(cut)
        elif not text.startswith(("<defs", "<clip")) and not text.endswith("/>"):
            depth += 1
    return ""


def drawn_until(body: str, start: int) -> str:
    """What the drawing paints before that place."""
    return body[:start] + _closing(body[:start])


def _closing(svg: str) -> str:
    """The ends of all groups that are open at its end."""
    opened: list[str] = []
    for tag in _TAGS.finditer(svg):
        text = tag[0]
        if text.startswith("</"):
            if opened:
                opened.pop()
        elif not text.startswith(("<defs", "<clip")) and not text.endswith("/>"):
            opened.append("</svg>" if text.startswith("<svg") else "</g>")
    return "".join(reversed(opened))


def find_head(body: str, area: Area) -> int:
    """Where the head begins whose lids are in that area of the page; -1 where none is found."""
    slack = SLACK * (area[2] - area[0])
    for start, x, y in _heads(body):
        if area[0] - slack < x < area[2] + slack and area[1] - slack < y < area[3] + slack:
            return start
    return -1


def _heads(body: str) -> Iterator[tuple[int, float, float]]:
    """Where each head with lids begins, and a point of these on the page."""
    start = body.find(HEAD)
    while start >= 0:
        following = body.find(HEAD, start + 1)
        lids = body.find(HIDDEN, start, following if following >= 0 else len(body))
        point = _BEGINS.search(body, body.rfind("<path", 0, lids), lids) if lids >= 0 else None
        groups = _groups_around(body, start)
        if point and groups:
            x, y = float(point[1]), float(point[2])
            for placed in reversed(groups):
                across, down = (float(number or 1) for number in placed.groups()[2:])
                x, y = float(placed[1]) + across * x, float(placed[2]) + down * y
            yield start, x, y
        start = following


def _groups_around(body: str, start: int) -> list[re.Match[str]]:
    """How the groups are placed in which that place is, the outermost first; none where one of them is placed otherwise."""
    groups: list[str] = []
    for tag in _TAGS.finditer(body, 0, start):
        text = tag[0]
        if text.startswith("</"):
            del groups[-1:]
        elif text.startswith("<g") and not text.endswith("/>"):
            groups.append(text)
    moved = [_PLACED.match(text) for text in groups if "transform" in text]
    return [placed for placed in moved if placed] if all(moved) else []
