"""What the words tell is done on the picture: hidden, sent, claimed, mourned, grown up with."""

from pathlib import Path

import pytest

from benchmarks.watch.drafts import draft_orders
from storyassets.model.brief import EditPattern, Style
from storyassets.model.camera import Framing
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Shot, ShotKind

_EXAMPLES = Path(__file__).parents[3] / "examples"


def _film(name: str) -> list[tuple[str, Shot]]:
    script, _, shots, _ = draft_orders(
        _EXAMPLES / f"{name}.md", None, EditPattern.MIXED_RAPID, Style.STORYBOOK, 1
    )
    words = {line.line_id: line.text.split() for line in script.lines}
    return [
        (" ".join(w for c in s.covers for w in words[c.line_id][c.first_word : c.end_word]).lower(), s)
        for s in shots.shots
    ]


@pytest.fixture(scope="module")
def phone() -> list[tuple[str, Shot]]:
    return _film("a-dead-phone-rang-every-night-at-nine")


@pytest.fixture(scope="module")
def chair() -> list[tuple[str, Shot]]:
    return _film("everyone-blamed-the-man-nobody-had-seen")


@pytest.fixture(scope="module")
def bicycle() -> list[tuple[str, Shot]]:
    return _film("i-stole-my-own-bicycle")


def _of(film: list[tuple[str, Shot]], words: str) -> Shot:
    return next(shot for text, shot in film if words in text)


def test_what_was_hidden_lies_in_a_chest_and_rings_there(phone: list[tuple[str, Shot]]) -> None:
    for words, state in (("i hid it", PropState.PLAIN), ("it rang", PropState.RINGING)):
        chest = _of(phone, words).staging.condition_of(Prop.CHEST)
        assert (chest.inside, chest.state) == ((Prop.TELEPHONE,), state)


def test_years_pass_in_one_picture(phone: list[tuple[str, Shot]]) -> None:
    ages = _of(phone, "for six years").staging.ages
    assert len(ages) == 3 and ages[0] is not ages[-1]


def test_nobody_smiles_at_last_words_and_both_ends_of_the_radio_are_seen(
    phone: list[tuple[str, Shot]],
) -> None:
    staging = _of(phone, "last words").staging
    assert {actor.emotion for actor in staging.actors} <= {Emotion.GRIEF, Emotion.FEAR, Emotion.SADNESS}
    assert Prop.RADIO in staging.props


def test_a_kept_promise_is_an_embrace_of_the_two_who_live(phone: list[tuple[str, Shot]]) -> None:
    actors = _of(phone, "kept his promise").staging.actors
    assert [(a.character_id, a.action) for a in actors] == [("man", Action.EMBRACE), ("i", Action.EMBRACE)]


def test_an_hour_alone_is_read_off_a_clock(phone: list[tuple[str, Shot]]) -> None:
    shot = next(shot for text, shot in reversed(phone) if text.startswith("every night at nine"))
    assert shot.kind is ShotKind.INSERT
    assert shot.staging.condition_of(Prop.CLOCK).says == "nine"


def test_no_picture_in_the_mind_comes_twice(phone: list[tuple[str, Shot]]) -> None:
    imagined = [shot.staging.props for _, shot in phone if shot.staging.imagined and not shot.staging.actors]
    assert len(imagined) == len(set(imagined))


def test_a_thousand_things_fill_the_land_to_which_they_were_sent(chair: list[tuple[str, Shot]]) -> None:
    staging = _of(chair, "to the desert").staging
    assert staging.props == (Prop.UMBRELLA,) and not staging.actors
    assert staging.condition_of(Prop.UMBRELLA).many


def test_a_claimed_coat_leaves_its_chair(chair: list[tuple[str, Shot]]) -> None:
    claimed, worn = _of(chair, "coat is mine").staging, _of(chair, "all of you")
    assert claimed.condition_of(Prop.CHAIR).inside == (Prop.COAT,)
    assert [actor.holds for actor in worn.staging.actors] == [Prop.COAT.value]
    assert worn.framing is Framing.CLOSE and not worn.staging.condition_of(Prop.CHAIR).inside


def test_who_came_in_tears_is_seen_near(chair: list[tuple[str, Shot]]) -> None:
    shot = _of(chair, "came in tears")
    assert shot.framing is Framing.CLOSE
    assert [(actor.character_id, actor.action) for actor in shot.staging.actors] == [("woman", Action.CRY)]


def test_who_came_in_tears_is_there_when_she_is_comforted(chair: list[tuple[str, Shot]]) -> None:
    assert "woman" in {actor.character_id for actor in _of(chair, "pointed at the gray").staging.actors}


def test_a_theft_by_nobody_known_shows_what_is_gone(bicycle: list[tuple[str, Shot]]) -> None:
    staging = _of(bicycle, "someone stole").staging
    assert staging.actors[0].action is Action.RIDE and Prop.BICYCLE in staging.props
    assert staging.condition_of(Prop.CHAIN).state is PropState.CUT


def test_what_was_done_for_a_year_is_remembered(bicycle: list[tuple[str, Shot]]) -> None:
    staging = _of(bicycle, "carried bread").staging
    assert staging.imagined and staging.actors[0].holds == Prop.BREAD.value


def test_a_chain_is_cut_at_the_thing_it_held(bicycle: list[tuple[str, Shot]]) -> None:
    assert _of(bicycle, "i cut the chain").staging.actors[0].at == Prop.BICYCLE.value


def test_a_first_line_that_names_the_hour_has_a_clock(phone: list[tuple[str, Shot]]) -> None:
    assert phone[0][1].staging.condition_of(Prop.CLOCK).says == "nine"


def test_who_calls_unknown_is_an_outline_once(phone: list[tuple[str, Shot]]) -> None:
    halves = [shot.staging.elsewhere for _, shot in phone if shot.staging.elsewhere is not None]
    assert [half.unknown for half in halves].count(True) == 1


def test_a_coat_that_is_blamed_hangs_there_from_the_first_day_on(chair: list[tuple[str, Shot]]) -> None:
    for words in ("i am the boss", "pointed at the gray", "henry did it"):
        assert _of(chair, words).staging.condition_of(Prop.CHAIR).inside == (Prop.COAT,)
    assert len(chair[-1][1].staging.actors) == 2


def test_nobody_is_parted_from_what_they_do(bicycle: list[tuple[str, Shot]]) -> None:
    assert not any(text == "in the morning, a boy" for text, _ in bicycle)


def test_who_owns_a_place_stands_in_it(bicycle: list[tuple[str, Shot]]) -> None:
    staging = _of(bicycle, "owns the bakery").staging
    assert staging.actors[0].emotion is Emotion.JOY and not staging.props
