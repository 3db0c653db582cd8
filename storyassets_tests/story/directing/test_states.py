"""States: how things and clothes are from one picture to the next, because of what the words said before."""

from __future__ import annotations

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Costume, Role, Sex, Species
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat, Line, Script
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.casting.cast import cast_characters
from storyassets.story.casting.palettes import CLOTH_DYES
from storyassets.story.directing.direct import direct_shots
from storyassets.story.reading.materials import Made, read_making

SHOEMAKER = Role(character_id="shoemaker", name="Shoemaker", sex=Sex.MALE)
WOLF = Role(character_id="wolf", name="Wolf", species=Species.WOLF)
BOY = Role(character_id="boy", name="Boy", sex=Sex.MALE)
SHEEP = Role(character_id="sheep", name="Sheep", species=Species.SHEEP, crowd=True)
PRINCESS = Role(character_id="princess", name="Princess", sex=Sex.FEMALE, occupation="princess")
MAID = Role(character_id="maid", name="Maid", sex=Sex.FEMALE, occupation="maid")
HORSE = Role(character_id="falada", name="Falada", species=Species.HORSE)


def told(*lines: str, roles: tuple[Role, ...], hook: str = "") -> dict[str, list[Staging]]:
    """The pictures of each line; the last line ends the story."""
    beats = [Beat.CONFLICT] * (len(lines) - 1) + [Beat.RESOLUTION]
    script = Script(
        title="A Story",
        roles=roles,
        lines=(
            *((Line(line_id="hook", beat=Beat.HOOK, speaker="narrator", text=hook),) if hook else ()),
            *(
                Line(line_id=f"l{k}", beat=beat, speaker="narrator", text=text)
                for k, (text, beat) in enumerate(zip(lines, beats, strict=True))
            ),
        ),
    )
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    by_line: dict[str, list[Staging]] = {}
    for shot in shots:
        by_line.setdefault(shot.covers[0].line_id, []).append(shot.staging)
    return by_line


def who_is(who: str, stagings: list[Staging]) -> list[Actor]:
    return [actor for staging in stagings for actor in staging.actors if actor.character_id == who]


def test_words_tell_how_far_a_thing_has_come():
    assert read_making("nothing but leather for one pair of shoes") is Made.WHOLE
    assert read_making("he cut out the shoes") is Made.CUT
    assert read_making("the shoes were finished") is Made.DONE
    assert read_making("he wanted the shoes to be finished soon") is None


def test_shoes_are_leather_then_pieces_then_shoes():
    seen = told(
        "A shoemaker had leather for one pair of shoes.",
        "In the evening the shoemaker cut out the shoes.",
        "The shoemaker looked at the shoes.",
        "In the morning the shoes stood finished on the table.",
        roles=(SHOEMAKER,),
    )
    for line in ("l0", "l1", "l2"):
        assert all(Prop.SHOE not in staging.props for staging in seen[line])
    cut = seen["l1"][-1]
    assert cut.condition_of(Prop.LEATHER).state is PropState.CUT
    assert cut.actors[0].holds == Prop.SCISSORS.value
    assert any(Prop.SHOE in staging.props for staging in seen["l3"])


def test_who_goes_in_rags_did_so_before_and_wears_what_they_put_on_afterwards():
    seen = told(
        "The Boy walked to the town.",
        "The Boy was in rags.",
        "The Boy dressed himself.",
        "The Boy danced.",
        roles=(BOY,),
    )
    costumes = {line: who_is("boy", stagings)[-1].costume for line, stagings in seen.items()}
    assert costumes["l0"] is costumes["l1"] is Costume.BEGGAR
    assert costumes["l3"] is not Costume.BEGGAR and who_is("boy", seen["l3"])[-1].outfit


def test_two_who_exchange_clothes_wear_each_others_and_are_both_seen():
    seen = told(
        "The Maid looked at the Princess.",
        "The Maid told the Princess to exchange her clothes for her own shabby clothes.",
        "The Maid walked to the castle.",
        "The Princess was married.",
        roles=(PRINCESS, MAID),
    )
    assert who_is("princess", seen["l0"])[0].costume is None
    swapped = next(one for one in seen["l1"] if who_is("maid", [one])[0].costume is Costume.PRINCESS)
    assert who_is("princess", [swapped])[0].costume is Costume.BEGGAR
    assert who_is("maid", seen["l2"])[0].costume is Costume.PRINCESS
    assert who_is("princess", seen["l3"])[0].costume is None


def test_while_two_exchange_clothes_the_one_still_hands_hers_over():
    seen = told(
        "The Maid looked at the Princess.",
        "The Maid and the Princess exchanged clothes.",
        "The Maid walked to the castle.",
        roles=(PRINCESS, MAID),
    )
    (swapping,) = seen["l1"]
    gives = who_is("princess", [swapping])[0]
    assert (gives.action, gives.holds, gives.costume) == (Action.GIVE, Prop.DRESS, None)
    (worn,) = {actor.outfit for actor in who_is("maid", seen["l2"])}
    assert swapping.condition_of(Prop.DRESS).colour == CLOTH_DYES[worn]
    assert who_is("maid", seen["l2"])[0].costume is Costume.PRINCESS


def test_of_sheep_that_were_killed_their_wool_is_left_and_the_owner_sees_it():
    seen = told(
        "The Boy tended his Sheep.",
        "The Wolf killed many of the Boy's Sheep.",
        "Liars are not believed.",
        roles=(BOY, SHEEP, WOLF),
    )
    assert not who_is("sheep", seen["l1"]) and Prop.WOOL in seen["l1"][0].props
    assert who_is("boy", seen["l2"])[0].toward == Prop.WOOL and not who_is("wolf", seen["l2"])


def test_the_bad_horse_is_another_than_the_one_with_a_name():
    seen = told(
        "The Maid mounted Falada.",
        "The Princess mounted the bad horse.",
        roles=(PRINCESS, MAID, HORSE),
    )
    mounts = [who_is(who, seen[line])[0].at for who, line in (("maid", "l0"), ("princess", "l1"))]
    assert mounts[0] == "falada" != mounts[1]


def test_who_is_broken_to_pieces_is_never_whole_again():
    tortoise = Role(character_id="tortoise", name="Tortoise", species=Species.TORTOISE)
    seen = told(
        "The Tortoise fell down.",
        "The Tortoise was broken to pieces on a rock.",
        "The Tortoise was too vain.",
        roles=(tortoise,),
    )
    for line in ("l1", "l2"):
        lying = who_is("tortoise", seen[line])[0]
        assert lying.broken and lying.action is Action.DEAD


def test_a_hook_shows_the_need_and_not_the_means():
    crow = Role(character_id="crow", name="Crow", species=Species.CROW)
    seen = told(
        "A Crow found a pitcher.",
        "The Crow could not reach the water in the pitcher.",
        "The Crow looked at the pitcher.",
        "The Crow picked up some pebbles.",
        "The Crow drank.",
        roles=(crow,),
        hook="Will the Crow reach the water?",
    )
    assert all(actor.holds != Prop.PEBBLES.value for actor in who_is("crow", seen["hook"]))


def test_wood_that_is_driven_to_town_lies_on_the_cart_and_not_on_the_road():
    seen = told(
        "The Boy stood in the yard.",
        "The Boy drove a cart full of wood to town.",
        "The Boy was tired.",
        roles=(BOY,),
    )
    (driven, *_) = seen["l1"]
    assert Prop.CART in driven.props and Prop.WOOD not in driven.props
    assert driven.condition_of(Prop.CART).inside == (Prop.WOOD,)
