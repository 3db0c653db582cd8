"""What of a drawing is read again where a face changes."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.page import write_document
from storyassets.providers.embedded.scenery.raster import rasterise
from storyassets.providers.embedded.scenery.redrawing import drawn_from, drawn_until, find_head, group_from

PLACED = '<g transform="translate(40 20) scale(0.5 0.5)">'
EARLIER = '<defs><linearGradient id="a"><stop stop-color="#f00"/></linearGradient></defs><path d="M0 0H9V9Z" fill="url(#a)"/>'
HEADED = '<path d="M0 0H40V40H0Z" fill="#999"/><!--head--><path d="M0 0H20V20H0Z" fill="url(#a)"/>'
LIDS = '<path d="M10.5 -4H12V6Z" fill="#00f" display="none"/>'
LATER = '<path d="M60 60H90V90Z" fill="#0f0"/>'
BODY = f"{EARLIER}{PLACED}<g>{HEADED}{LIDS}</g></g>{LATER}"


def painted(body: str):
    return rasterise(write_document(body, 100, 100, (100, 100))).numpy()


def test_from_a_place_on_it_has_the_groups_and_paints_it_needs_and_nothing_earlier():
    start = BODY.index("<!--head-->")
    later = painted(drawn_from(BODY, start))
    assert later[4, 3, 3] == 0
    assert later[38, 58, 3] == 0
    assert (later[22, 42] == painted(BODY)[22, 42]).all()
    assert later[70, 88, 3] == 255
    head = painted(group_from(BODY, start))
    assert head[22, 42, 3] == 255
    assert head[70, 88, 3] == 0


def test_until_a_place_it_has_what_is_earlier():
    before = painted(drawn_until(BODY, BODY.index("<!--head-->")))
    assert before[38, 58, 3] == 255
    assert before[70, 88, 3] == 0


def test_a_head_is_found_by_where_its_lids_lie_on_the_page():
    assert find_head(BODY, (40, 10, 50, 24)) == BODY.index("<!--head-->")
    assert find_head(BODY, (70, 10, 80, 24)) == -1
    nearer = f'<g transform="translate(-10 5) scale(2 2)">{BODY}</g>'
    assert find_head(nearer, (70, 25, 90, 53)) == nearer.index("<!--head-->")
    assert find_head(nearer, (40, 10, 50, 24)) == -1
