"""Things as they are drawn: in their states, with words on them, in hands, over others, on necks."""

from __future__ import annotations

import re

import pytest

from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Action, Actor, Condition, Relation, ShotKind, Staging
from storyassets.providers.embedded.scenery.compose import compose
from storyassets.providers.embedded.scenery.handwriting import Panel, can_write, write_words
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.props import PROPS
from storyassets.providers.embedded.scenery.props_changed import CHANGED
from storyassets.providers.protocols import ShotPictureRequest, Sitter

ANN = Look(species=Species.HUMAN, sex=Sex.FEMALE, age=Age.ADULT)
FOX = Look(species=Species.FOX, sex=Sex.MALE, age=Age.ADULT)
CAT = Look(species=Species.CAT, sex=Sex.FEMALE, age=Age.ADULT)


def picture_of(staging: Staging, kind: ShotKind, **looks: Look) -> str:
    """The document that is drawn of it."""
    sitters = tuple(Sitter(character_id=who, look=look) for who, look in looks.items())
    request = ShotPictureRequest(
        staging=staging,
        kind=kind,
        framing=Framing.CLOSE if kind is ShotKind.INSERT else Framing.MEDIUM,
        sitters=sitters,
        style=Style.STORYBOOK,
        width_px=270,
        height_px=480,
        seed=3,
    )
    return compose(request).document


OTHERWISE = sorted(key for key, kind in CHANGED.items() if kind is not PROPS[key[0]])
"""All but an empty basket, which looks as one of which nothing is said."""


@pytest.mark.parametrize(("prop", "state"), OTHERWISE)
def test_a_changed_thing_looks_changed(prop, state):
    plain = draw_thing(Condition(prop=prop), prefix="p", seed=1)
    changed = draw_thing(Condition(prop=prop, state=state), prefix="p", seed=1)
    assert changed.svg != plain.svg
    assert changed.width > 0 < changed.height


def test_words_are_strokes_and_never_text():
    bag = Condition(prop=Prop.BAG, state=PropState.PAPER)
    written = draw_thing(bag.model_copy(update={"says": "For the thief"}), prefix="p", seed=1)
    assert written.svg.startswith(draw_thing(bag, prefix="p", seed=1).svg[:60])
    assert "<text" not in written.svg
    assert "thief" not in written.svg


def test_all_words_are_inside_their_panel():
    pen = Pen("t")
    write_words(pen, "Wait! Are you 1?", Panel(0, 0, 100, 40), "#000000")
    assert 'transform="translate(0 0)' in pen.svg()
    assert can_write("Déjà vu: 24, rue A.")
    assert not can_write("Привет")
    nothing = Pen("t")
    write_words(nothing, "Привет", Panel(0, 0, 100, 40), "#000000")
    assert nothing.svg() == ""


def test_several_are_wider_than_one():
    one = draw_thing(Condition(prop=Prop.KEY), prefix="p", seed=1)
    three = draw_thing(Condition(prop=Prop.KEY, count=3), prefix="p", seed=1)
    assert three.width > 2.5 * one.width


def test_what_is_in_a_thing_is_drawn_in_it():
    empty = draw_thing(Condition(prop=Prop.BOX, state=PropState.OPEN), prefix="p", seed=1)
    full = draw_thing(Condition(prop=Prop.BOX, inside=(Prop.TEDDY,)), prefix="p", seed=1)
    assert full.height > empty.height
    assert "clip-path" in full.svg


def test_an_insert_is_in_hands_of_its_skin_or_lies_or_stands():
    staging = Staging(setting=Setting.ROOM, props=(Prop.KEY,))
    held = picture_of(staging, ShotKind.INSERT, ann=ANN)
    assert ANN.skin in held
    assert ANN.skin not in picture_of(staging, ShotKind.INSERT)
    assert ANN.skin not in picture_of(
        Staging(setting=Setting.ROOM, props=(Prop.ANVIL,)), ShotKind.INSERT, ann=ANN
    )


def test_who_is_covered_lies_under_the_coat_with_the_head_out():
    covered = Actor(character_id="fox", action=Action.SLEEP, at="coat", relation=Relation.UNDER)
    kneeling = Actor(character_id="ann", action=Action.KNEEL)
    staging = Staging(setting=Setting.FIELD, actors=(kneeling, covered), props=(Prop.COAT,))
    picture = picture_of(staging, ShotKind.BROLL, ann=ANN, fox=FOX)
    assert 'id="covered0"' in picture
    uncovered = staging.model_copy(update={"actors": (kneeling, covered.model_copy(update={"at": ""}))})
    assert 'id="covered0"' not in picture_of(uncovered, ShotKind.BROLL, ann=ANN, fox=FOX)


def test_a_bell_hangs_on_a_neck_and_not_in_the_jaws():
    cat = Actor(character_id="cat", action=Action.SIT, holds="bell")
    on_neck = picture_of(Staging(actors=(cat,)), ShotKind.BROLL, cat=CAT)
    in_jaws = picture_of(
        Staging(actors=(cat.model_copy(update={"action": Action.CARRY}),)), ShotKind.BROLL, cat=CAT
    )
    assert '"pk-' in on_neck
    assert '"pk-' not in in_jaws


def test_drawings_are_pinned_to_a_wall_of_boards_and_a_photo_stands():
    told = Staging(setting=Setting.ATTIC, props=(Prop.PHOTO,))
    pinned = Condition(prop=Prop.PHOTO, inside=(Prop.LIGHTHOUSE,))
    boards = picture_of(told.model_copy(update={"conditions": (pinned,)}), ShotKind.INSERT)
    seams = re.compile(r"M[\d.]+ -10V")
    assert seams.search(boards) and not seams.search(picture_of(told, ShotKind.INSERT))


@pytest.mark.parametrize(
    ("prop", "room"),
    [
        (Prop.CANOE, Setting.ELEVATOR),
        (Prop.TRUCK, Setting.OFFICE),
        (Prop.CASTLE, Setting.ROOM),
        (Prop.SHIP, Setting.KITCHEN),
    ],
)
def test_what_no_room_holds_is_seen_where_it_is(prop: Prop, room: Setting) -> None:
    alone = Staging(setting=room, props=(prop,), of_today=True)
    nothing = alone.model_copy(update={"props": (Prop.BLIND,)})
    drawn = draw_thing(Condition(prop=prop), prefix="p", seed=0)
    seen = picture_of(alone, ShotKind.INSERT)
    assert len(seen) > len(drawn.svg) and seen != picture_of(nothing, ShotKind.INSERT)
    assert _path(drawn.svg) in seen


def _path(svg: str) -> str:
    """The longest outline of a drawing."""
    return max(re.findall(r' d="([^"]+)"', svg), key=len)
