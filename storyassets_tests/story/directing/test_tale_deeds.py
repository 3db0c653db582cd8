"""Old tales: all who confess kneel to one, who rides is in the saddle or the carriage, truths shake whom they concern."""

from __future__ import annotations

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Role, Sex, Species
from storyassets.model.place import ROOMS, Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Relation, Shot, ShotKind
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets_tests.fakes.episodes import a_line, a_script

ROLES = (
    Role(character_id="queen", name="Queen", occupation="queen", sex=Sex.FEMALE),
    Role(
        character_id="daughter",
        name="Daughter",
        aliases=("princess", "bride"),
        occupation="princess",
        sex=Sex.FEMALE,
    ),
    Role(character_id="maid", name="Maid", occupation="maid", sex=Sex.FEMALE),
    Role(character_id="king", name="King", occupation="king", sex=Sex.MALE),
    Role(character_id="prince", name="Prince", occupation="prince", sex=Sex.MALE),
    Role(character_id="lord", name="Lord", occupation="lord", sex=Sex.MALE),
    Role(character_id="crabb", name="Crabb", occupation="peasant", sex=Sex.MALE),
    Role(character_id="servants", name="Servants", occupation="servant", crowd=True),
    Role(character_id="horses", name="Horses", species=Species.HORSE, crowd=True),
)


def film_of(*told: str | tuple[str, str], pattern: EditPattern = EditPattern.MIXED_RAPID) -> list[Shot]:
    """The shots of lines; a pair is who says it, and what."""
    lines = [a_line("Once there was a castle.", "first", Beat.SETUP)]
    for number, one in enumerate(told):
        who, text = one if isinstance(one, tuple) else ("narrator", one)
        lines.append(a_line(text, f"l{number}", Beat.TWIST, speaker=who))
    lines.append(a_line("And that was that.", "last", Beat.RESOLUTION))
    script = a_script(*lines, roles=ROLES)
    shots = direct_shots(script, cast_characters(script, 1), pattern=pattern, style=Style.STORYBOOK, seed=1)
    return [
        shot
        for shot in shots.shots
        if shot.covers[0].line_id.startswith("l") and shot.covers[0].line_id != "last"
    ]


def shots_of(shots: list[Shot], line: str) -> list[Shot]:
    return [shot for shot in shots if shot.covers[0].line_id == line]


def actor_of(shot: Shot, who: str) -> Actor:
    return next(actor for actor in shot.staging.actors if actor.character_id == who)


def test_all_who_confess_kneel_to_the_one_who_was_told_of_and_not_to_their_lord() -> None:
    shots = film_of(
        "The Lord sat in his hall.",
        "The Servant went out.",
        "Crabb looked at the dish.",
        "They all confessed to him.",
    )
    shot = shots_of(shots, "l3")[0]
    crowd = actor_of(shot, "servants")
    assert (crowd.action, crowd.toward) == (Action.BEG, "crabb")
    assert [actor.character_id for actor in shot.staging.actors] == ["servants", "crabb"]


def test_who_drives_away_together_sits_in_the_carriage() -> None:
    shots = film_of("The Lord asked Crabb a question.", "They both drove away in the carriage.")
    riders = [a.character_id for a in shots_of(shots, "l1")[-1].staging.actors if a.at == Prop.CARRIAGE]
    assert sorted(riders) == ["crabb", "lord"]


@pytest.mark.parametrize(
    ("told", "seated"), [("In the hall the table was set.", True), ("In the hall stood a table.", False)]
)
def test_who_came_in_the_carriage_sits_at_the_table_that_is_laid(told: str, seated: bool) -> None:
    shots = film_of("The Lord asked Crabb a question.", "They both drove away in the carriage.", told)
    sitting = [a for s in shots_of(shots, "l2") for a in s.staging.actors if a.at == Prop.TABLE]
    assert (len(sitting) > 1) is seated


def test_the_one_who_rules_sends_and_the_two_who_go_ride() -> None:
    shots = film_of(
        "The Queen had a Daughter.", "The Queen sent a Maid with the Daughter.", "Each had a horse."
    )
    assert shots_of(shots, "l1")[0].staging.actors[0].character_id == "queen"
    riders = shots_of(shots, "l2")[0].staging.actors
    assert {a.character_id for a in riders} == {"daughter", "maid"}
    assert all(a.action is Action.RIDE and a.relation is Relation.ON for a in riders)


_SWAP = "The Maid told the Princess to exchange clothes with her."


def test_a_truth_shakes_the_prince_and_the_false_one_is_seen() -> None:
    shots = film_of(
        _SWAP, "The King called the Prince.", "The King revealed to him that the bride was false."
    )
    shot = shots_of(shots, "l2")[-1]
    assert actor_of(shot, "prince").emotion is Emotion.SURPRISE
    assert actor_of(shot, "maid").emotion is Emotion.FEAR


def test_who_spoke_their_own_sentence_falls_on_their_knees() -> None:
    shots = film_of(
        _SWAP, ("maid", "She deserves to die."), ("king", "It is you, and you have named your own fate.")
    )
    shot = shots_of(shots, "l2")[-1]
    assert (actor_of(shot, "maid").action, actor_of(shot, "king").action) == (Action.BEG, Action.POINT)


def test_who_is_sent_to_a_stove_kneels_before_it_and_is_heard_through_the_wall() -> None:
    shots = film_of(
        "The King asked the Daughter why she wept.",
        ("king", "If you will not tell me, tell your sorrows to the iron stove there."),
        ("daughter", "A false maid took my place and my clothes."),
        "The King was standing outside by the pipe of the stove, and listened.",
        "The King called the Prince.",
        "They went away.",
    )
    told = shots_of(shots, "l2")[0]
    assert (actor_of(told, "daughter").action, told.staging.setting) == (Action.KNEEL, Setting.KITCHEN)
    heard = next(s for s in shots_of(shots, "l3") if s.staging.elsewhere and s.staging.elsewhere.wall)
    assert heard.kind is ShotKind.BROLL and heard.staging.actors[0].character_id == "king"
    later = shots_of(shots, "l5")
    assert all(Prop.OVEN not in shot.staging.props for shot in later)


def test_all_that_is_said_to_a_stove_is_said_there_with_nobody_else_in_the_room() -> None:
    shots = film_of(
        "The King asked the Daughter why she wept.",
        ("king", "If you will not tell me, tell your sorrows to the iron stove there."),
        ("daughter", "A false maid forced me to give her my clothes."),
        ("daughter", "She has taken my place with my bridegroom."),
        "The King was standing outside by the pipe of the stove, and listened.",
        "The King called the Prince.",
    )
    more = shots_of(shots, "l3")
    assert {shot.staging.setting for shot in more} == {Setting.KITCHEN}
    assert all([a.character_id for a in shot.staging.actors] == ["daughter"] for shot in more)


@pytest.mark.parametrize(
    "taken",
    ["thought the maid was his wife", "believed the maid was his bride", "took the maid for his bride"],
)
def test_whom_a_prince_takes_for_his_bride_is_with_him(taken: str) -> None:
    shots = film_of(
        "The King sent the Daughter to the Prince.",
        "The Maid went with the Daughter along the road.",
        f"The Prince {taken}.",
        "The King was glad.",
    )
    for shot in shots_of(shots, "l2"):
        assert [a.character_id for a in shot.staging.actors] == ["prince", "maid"]


def test_whom_a_prince_only_thinks_of_is_not_with_him() -> None:
    shots = film_of("The Prince sat in the hall.", "The Prince thought of the Maid.", "The King was glad.")
    assert all("maid" not in {a.character_id for a in s.staging.actors} for s in shots_of(shots, "l1"))


def test_who_was_robbed_is_at_home_before_an_empty_chest() -> None:
    shot = shots_of(film_of("The Lord had some money stolen."), "l0")[0]
    assert shot.staging.props[:1] == (Prop.CHEST,) and shot.staging.setting in ROOMS


@pytest.mark.parametrize(
    ("told", "open_chest"),
    [
        ("Crabb showed the Lord where the money was.", True),
        ("The Maid told the King where the gold was hidden.", True),
        ("Crabb showed the Lord his new coat.", False),
        ("Crabb counted the money for the Lord.", False),
    ],
)
def test_to_whom_a_hoard_is_shown_sees_it_full(told: str, open_chest: bool) -> None:
    shots = shots_of(film_of("The Lord sat in his hall.", told), "l1")
    full = [s for s in shots if s.staging.condition_of(Prop.CHEST).inside == (Prop.COIN,)]
    assert bool(full) is open_chest
    assert all(len(s.staging.actors) == 2 for s in full)


def test_orders_that_are_carried_out_are_seen_and_a_book_has_its_picture() -> None:
    shots = film_of(
        ("lord", "Buy yourself an ABC book with a cock on its first page."),
        ("lord", "Have a sign painted that says I am the King."),
        "Crabb did everything that he had been told to do.",
    )
    book = next(c for s in shots for c in s.staging.conditions if c.prop is Prop.BOOK)
    assert book.pictured is Species.COCK
    done = shots_of(shots, "l2")[0].staging
    assert done.condition_of(Prop.SIGNPOST).says == "I am the King"
