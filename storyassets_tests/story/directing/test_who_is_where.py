"""Riders on their mounts, the broken on the ground, those of whom a first is told, and towers without their lamp."""

from __future__ import annotations

from storyassets.model.brief import EditPattern, Style
from storyassets.model.camera import Framing
from storyassets.model.character import Role, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat, Emotion, Line, Script
from storyassets.model.shot import Action, Relation, Shot, ShotKind
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots

_HORSE = Role(character_id="horse", name="Horse", species=Species.HORSE)
_MAID = Role(character_id="maid", name="Maid")
_GIRL = Role(character_id="girl", name="Girl", aliases=("bride",))
_TORTOISE = Role(character_id="tortoise", name="Tortoise", species=Species.TORTOISE)
_DUCKS = Role(character_id="ducks", name="Ducks", species=Species.DUCK, crowd=True)
_SERVANTS = tuple(
    Role(character_id=f"{which}_servant", name=f"{which.capitalize()} servant", occupation="servant")
    for which in ("first", "fifth")
)
_LORD = Role(character_id="lord", name="Lord", occupation="lord")
_MAN = Role(character_id="man", name="Man")


def _shots(*told: str, roles: tuple[Role, ...], speaker: str = "narrator") -> list[list[Shot]]:
    """The shots of each line; the last line is said by that speaker."""
    lines = tuple(
        Line(
            line_id=f"l{n}",
            beat=Beat.CONFLICT,
            speaker=speaker if n == len(told) - 1 else "narrator",
            text=text,
        )
        for n, text in enumerate(told)
    )
    script = Script(title="A Story", roles=roles, lines=lines)
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    return [[shot for shot in shots if shot.covers[0].line_id == line.line_id] for line in lines]


def test_whoever_mounts_is_on_the_horse_and_so_is_the_one_of_whom_no_verb_is_said() -> None:
    both = _shots(
        "The waiting-maid mounted the good horse in the yard, and the true bride the bad horse.",
        roles=(_HORSE, _MAID, _GIRL),
    )[0]
    riders = [(a.character_id, a.at, a.relation) for shot in both for a in shot.staging.actors[:1]]
    assert riders == [("maid", "horse", Relation.ON), ("girl", "horse", Relation.ON)]


def test_a_pair_is_two_and_whoever_is_broken_to_pieces_lies_there() -> None:
    met, fell, broke = _shots(
        "The tortoise met a pair of ducks in the forest.",
        "The tortoise fell down.",
        "There he was broken to pieces on a rock.",
        roles=(_TORTOISE, _DUCKS),
    )
    assert {a.count for shot in met for a in shot.staging.actors if a.character_id == "ducks"} == {2}
    assert fell[0].staging.actors[0].action is Action.FALL
    assert broke[-1].staging.actors[0].action is Action.DEAD


def test_the_servants_are_persons_where_a_first_one_is_told_of_and_all_four_are_four() -> None:
    _, all_four = _shots(
        "The servants looked at the lord.",
        "All four of them confessed to the lord.",
        roles=(*_SERVANTS, _LORD),
    )
    servants = [a for shot in all_four for a in shot.staging.actors if a.character_id == "servants"]
    assert servants and {actor.count for actor in servants} == {4}


def test_the_false_maid_is_not_the_maid() -> None:
    line = Line(
        line_id="l0", beat=Beat.CONFLICT, speaker="narrator", text="The false maid spoke to the lord."
    )
    line = line.model_copy(update={"subjects": ("girl", "lord")})
    script = Script(title="A Story", roles=(_MAID, _GIRL, _LORD), lines=(line,))
    cast = cast_characters(script, 1)
    shot = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots[0]
    assert [actor.character_id for actor in shot.staging.actors] == ["girl", "lord"]


def test_whose_lamp_went_out_stands_before_it_at_a_loss() -> None:
    _, told = _shots(
        "The man walked to the lighthouse.", "That night, my lamp went out.", roles=(_MAN,), speaker="man"
    )
    (keeper,) = told[0].staging.actors
    assert (told[0].kind, told[0].staging.setting) == (ShotKind.BROLL, Setting.LAMP_ROOM)
    assert (keeper.character_id, keeper.emotion) == ("man", Emotion.FEAR)
    assert told[0].framing is not Framing.WIDE
    assert told[0].staging.condition_of(Prop.LAMP).state is PropState.DARK


def test_of_a_lamp_that_is_nobodys_the_dark_tower_is_seen() -> None:
    _, told = _shots(
        "The man walked to the lighthouse.", "That night, the lamp went out.", roles=(_MAN,), speaker="man"
    )
    assert (told[0].kind, told[0].staging.setting) == (ShotKind.BROLL, Setting.LIGHTHOUSE)
    assert told[0].staging.actors == ()
    assert told[0].staging.condition_of(Prop.LAMP).state is PropState.DARK


def test_who_lights_the_lamp_of_a_lighthouse_is_up_there_and_of_a_house_is_not() -> None:
    tower, house = (
        {
            shot.staging.setting
            for told in _shots(
                f"The man kept the {place}.", "Then he lit the great lamp at sunset.", roles=(_MAN,)
            )
            for shot in told
        }
        for place in ("lighthouse", "shop")
    )
    assert Setting.LAMP_ROOM in tower and Setting.LAMP_ROOM not in house
