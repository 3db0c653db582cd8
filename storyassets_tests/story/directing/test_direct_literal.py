"""Directing to the letter: who holds whom, what is not there, how many there are, and who is in or on what."""

from __future__ import annotations

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Age, Role, Sex, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, Relation, Shot, ShotKind
from storyassets.providers.protocols import ShotPictureRequest
from storyassets.story.asking.orders import shot_orders
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

ANIMALS = ("wolf", "mouse", "bear", "frog", "cat", "eagle", "lamb", "fox", "hen", "crow")
ROLES: tuple[Role, ...] = (
    *(a_person(name, species=Species(name)) for name in ANIMALS),
    a_person("boy", age=Age.CHILD, sex=Sex.MALE),
    a_person("girl", sex=Sex.FEMALE),
    a_person("farmer", sex=Sex.MALE),
    a_person("henry", sex=Sex.MALE),
    a_person("brothers", crowd=True, sex=Sex.MALE),
    a_person("wolves", species=Species.WOLF, crowd=True),
)


def shots_of(text: str, roles: tuple[Role, ...] = ROLES, subjects: tuple[str, ...] = ()) -> tuple[Shot, ...]:
    script = a_script(
        a_line("Long ago it was so.", "first", Beat.SETUP),
        a_line(text, "line", Beat.CONFLICT, subjects=subjects),
        a_line("That is all there is.", "last", Beat.RESOLUTION),
        roles=roles,
    )
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    return tuple(shot for shot in shots if shot.covers[0].line_id == "line")


def first_of(text: str, **facts: object) -> tuple[Actor, ...]:
    return shots_of(text, **facts)[0].staging.actors  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "holder", "held"),
    [
        ("The fox stole the hen.", "fox", "hen"),
        ("The wolf carried the frog to the river.", "wolf", "frog"),
        ("The cat caught the mouse.", "cat", "mouse"),
        ("The mouse was caught by the cat.", "cat", "mouse"),
        ("The hen was stolen by the fox.", "fox", "hen"),
        ("The girl lifted the cat.", "girl", "cat"),
        ("The farmer put the hen in a bag.", "farmer", "hen"),
        ("The boy brought the mouse to the well.", "boy", "mouse"),
        ("An eagle seized the lamb and flew away.", "eagle", "lamb"),
    ],
)
def test_whoever_steals_or_carries_someone_smaller_holds_them(text: str, holder: str, held: str) -> None:
    (actor,) = first_of(text)
    assert (actor.character_id, actor.holds) == (holder, held)


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("The crow stole a piece of cheese.", Prop.CHEESE),
        ("The boy stole a ring from the farmer.", Prop.RING),
        ("The boy brought the mouse a nut.", Prop.NUT),
        ("The farmer took off his hat.", Prop.HAT),
        ("The fox stole the farmer's eggs.", Prop.EGG),
        ("The farmer dragged a heavy load.", Prop.BAG),
        ("The boy hid a loaf under his coat and ran home.", Prop.BREAD),
    ],
)
def test_a_thing_that_is_taken_is_in_the_hand(text: str, thing: Prop) -> None:
    assert first_of(text)[0].holds == thing.value


@pytest.mark.parametrize(
    "text",
    [
        "The farmer caught the wolf in a net.",
        "The girl took the boy home.",
        "The farmer took the boy by the hand.",
        "The mouse took the farmer home.",
        "The fox took a long walk with the hen.",
        "The farmer held a council.",
        "The bear held the door.",
    ],
)
def test_nobody_holds_whom_they_cannot_lift_or_do_not_carry(text: str) -> None:
    assert all(not actor.holds for actor in first_of(text))


def test_who_is_held_is_carried_along_until_the_line_ends() -> None:
    shots = shots_of("That night the boy hid the hen under his old coat and then climbed the tall mast.")
    held = [(actor.action, actor.holds) for shot in shots for actor in shot.staging.actors]
    assert (Action.CLIMB, "hen") in held
    assert all(holds == "hen" for _, holds in held)


def test_the_illustrator_is_told_how_the_held_one_looks() -> None:
    script = a_script(a_line("The fox stole the hen.", "line"), roles=ROLES)
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1)
    (order,) = shot_orders(shots.shots, cast, Style.STORYBOOK, (360, 640))
    assert isinstance(order.request, ShotPictureRequest)
    assert [sitter.character_id for sitter in order.request.sitters] == ["fox", "hen"]
    assert "holding hen" in order.request.prompt


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Not one feather was missing.", Prop.FEATHER),
        ("All the bread was gone.", Prop.BREAD),
        ("There was no ring in the box.", Prop.RING),
        ("The boy had lost his crown.", Prop.CROWN),
        ("The farmer came without a sword.", Prop.SWORD),
        ("The cheese had vanished.", Prop.CHEESE),
    ],
)
def test_what_is_not_there_is_not_shown(text: str, thing: Prop) -> None:
    for shot in shots_of(text, subjects=("hen",)):
        assert thing not in shot.staging.props
        assert shot.kind is not ShotKind.INSERT
        assert shot.staging.actors


@pytest.mark.parametrize(
    "text", ["There was no henry.", "When the farmer came home, henry was gone.", "But henry was not there."]
)
def test_who_is_not_there_is_not_shown(text: str) -> None:
    for shot in shots_of(text, subjects=("henry", "farmer")):
        assert "henry" not in [actor.character_id for actor in shot.staging.actors]


@pytest.mark.parametrize(
    ("text", "who", "count"),
    [
        ("Three brothers lived there.", "brothers", 3),
        ("Two wolves came out.", "wolves", 2),
        ("The two hungry wolves came.", "wolves", 2),
        ("Twelve brothers danced.", "brothers", 5),
        ("The brothers danced.", "brothers", 0),
    ],
)
def test_a_crowd_has_as_many_as_the_words_say(text: str, who: str, count: int) -> None:
    (actor,) = first_of(text, roles=tuple(role for role in ROLES if role.character_id != "wolf"))
    assert (actor.character_id, actor.count) == (who, count)


def test_two_foxes_are_the_two_whom_we_know() -> None:
    cub = a_person("tiny fox", species=Species.FOX, age=Age.CHILD)
    crowd = a_person("foxes", species=Species.FOX, crowd=True)
    actors = first_of("Two foxes and a hen sleep.", roles=(*ROLES, cub, crowd))
    assert [actor.character_id for actor in actors] == ["fox", "tiny_fox", "hen"]
    assert {actor.action for actor in actors} == {Action.SLEEP}


@pytest.mark.parametrize("text", ["The brothers raised their hands.", "The brothers voted to go."])
def test_a_crowd_that_votes_raises_its_hands(text: str) -> None:
    assert first_of(text)[0].action is Action.RAISE


@pytest.mark.parametrize(
    ("text", "who", "at", "relation"),
    [
        ("The mouse sat on the bear's back.", "mouse", "bear", Relation.ON),
        ("The lamb slept under the bear's paw.", "lamb", "bear", Relation.UNDER),
        ("Under the hen's warm wings slept a mouse.", "mouse", "hen", Relation.UNDER),
        ("The frog fell into the well.", "frog", "well", Relation.IN),
        ("The mouse hid in the box.", "mouse", "box", Relation.IN),
        ("The hen has slept in that hat.", "hen", "hat", Relation.IN),
    ],
)
def test_who_is_under_in_or_on_something_is_there(text: str, who: str, at: str, relation: Relation) -> None:
    (actor,) = [actor for actor in first_of(text) if actor.character_id == who]
    assert (actor.at, actor.relation) == (at, relation)


@pytest.mark.parametrize("text", ["The girl looked into the pot.", "The boy put a ring in the box."])
def test_whoever_only_looks_or_reaches_into_something_is_beside_it(text: str) -> None:
    assert all(not actor.at for actor in first_of(text))
