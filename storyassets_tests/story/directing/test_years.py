"""Years and wardrobe: everybody is as old as the words make them, and wears what they have become."""

from __future__ import annotations

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Age, Costume, Sex
from storyassets.model.script import Beat
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

GIRL = a_person("girl", sex=Sex.FEMALE, age=Age.CHILD)
TELLER = a_person("I").model_copy(update={"character_id": "i"})
PRINCESS = a_person("princess", sex=Sex.FEMALE)
CRABB = a_person("Crabb", sex=Sex.MALE).model_copy(
    update={"occupation": "peasant", "aliases": ("doctor",), "part": "protagonist"}
)


def actors_of(who, lines, title="A story", *others):
    """How someone is seen in each line in which they are seen, the last picture of each."""
    beats = (Beat.SETUP, Beat.CONFLICT, Beat.TWIST, Beat.RESOLUTION)
    script = a_script(
        *(
            a_line(text, f"l{k}", beats[min(k, 3)], subjects=(who.character_id,))
            for k, text in enumerate(lines)
        ),
        roles=(who, *others),
    ).model_copy(update={"title": title})
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    seen = {}
    for shot in shots:
        for actor in shot.staging.actors:
            if actor.character_id == who.character_id:
                seen[shot.covers[0].line_id] = actor
    return seen


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("The girl walked for six years.", Age.YOUNG),
        ("Twenty years later the girl walked home.", Age.ADULT),
        ("Sixty years later the girl walked home.", Age.OLD),
        ("Three years later the girl walked home.", None),
        ("Twenty-six years passed, and the girl walked home.", Age.ADULT),
        ("The years passed, and the girl walked home.", Age.ADULT),
        ("The girl had waited for twenty years.", None),
    ],
)
def test_a_child_is_as_old_as_the_years_make_it(words, age):
    seen = actors_of(GIRL, ["The girl sat in a room.", words, "The girl walked on."])
    assert seen["l0"].age is None
    assert seen["l1"].age is age
    assert seen["l2"].age is age


def test_whoever_tells_of_ten_years_began_young():
    seen = actors_of(
        TELLER, ["I sat in the office.", "Ten years later I sat in the office.", "I walked home."]
    )
    assert [seen[line].age for line in ("l0", "l1", "l2")] == [Age.YOUNG, None, None]


def test_the_years_that_an_old_man_was_angry_lie_behind_him():
    old = a_person("Crabb", sex=Sex.MALE, age=Age.OLD)
    lines = ["I sat in the office.", "Crabb was angry for sixty years.", "I walked home."]
    script = a_script(
        *(a_line(text, f"l{k}", Beat.CONFLICT, subjects=(who.character_id,))
          for k, (text, who) in enumerate(zip(lines, (TELLER, old, TELLER), strict=True))),
        roles=(TELLER, old),
    )  # fmt: skip
    shots = direct_shots(
        script, cast_characters(script, 1), pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1
    ).shots
    assert {actor.age for shot in shots for actor in shot.staging.actors} == {None}


def test_a_grown_teller_is_no_older_today():
    seen = actors_of(TELLER, ["I sat in the office.", "I took a pen.", "Today I sit in the big office."])
    assert {actor.age for actor in seen.values()} == {None}


def test_who_is_the_boss_today_is_older_than_then():
    seen = actors_of(TELLER, ["I sat in the office.", "I took a pen.", "Today, I am the boss."])
    assert [seen[line].age for line in ("l0", "l1", "l2")] == [Age.YOUNG, Age.YOUNG, Age.ADULT]


def test_twenty_years_are_seen_on_a_grown_teller():
    seen = actors_of(TELLER, ["I sat in the office.", "Twenty years later I sat in the office."])
    assert [seen[line].age for line in ("l0", "l1")] == [Age.YOUNG, Age.ADULT]


def test_a_princess_who_tends_geese_wears_no_crown_until_her_wedding():
    lines = [
        "The princess sat.",
        "The princess tended the geese.",
        "The princess walked.",
        "The princess married.",
    ]
    seen = actors_of(PRINCESS, lines)
    assert [seen[line].costume for line in ("l0", "l1", "l2", "l3")] == [
        None,
        Costume.PEASANT,
        Costume.PEASANT,
        None,
    ]


def test_a_peasant_becomes_a_doctor_before_our_eyes():
    lines = ["Crabb walked with his oxen.", "Crabb doctored people.", "Crabb walked home."]
    seen = actors_of(CRABB, lines, title="The Doctor")
    assert [seen[line].costume for line in ("l0", "l1", "l2")] == [Costume.PEASANT, None, None]


BOY = a_person("I", age=Age.CHILD).model_copy(update={"character_id": "i", "part": "protagonist"})


@pytest.mark.parametrize(
    "words",
    [
        "He called me that in his best man speech.",
        "We graduated in June.",
        "My husband laughs at me.",
        "I am forty-one now.",
        "Now I'm thirty, and I sing.",
    ],
)
def test_a_child_is_grown_where_it_does_what_only_the_grown_do(words):
    seen = actors_of(BOY, ["I sat in a room.", words, "I walked home."])
    assert seen["l0"].age is None
    assert seen["l2"].age is Age.ADULT


def test_a_child_who_is_ten_or_tired_now_is_one_still():
    for words in ("I am ten now.", "I am tired now.", "Now I am one of them."):
        assert actors_of(BOY, ["I sat in a room.", words, "I walked home."])["l2"].age is None


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("When I was nine, I walked home alone.", Age.CHILD),
        ("As a boy, I walked home alone.", Age.CHILD),
        ("In fourth grade I walked home alone.", Age.CHILD),
        ("When I was thirty, I walked home alone.", None),
        ("When I was late, I walked home alone.", None),
    ],
)
def test_the_teller_was_a_child_where_they_say_so(words, age):
    seen = actors_of(TELLER, ["I sat in a room.", words, "I walked on."])
    assert seen["l1"].age is age
    assert seen["l2"].age is None


@pytest.mark.parametrize(
    "told", ["My wife packed the bags.", "My husband made tea.", "It was the day of my wedding."]
)
def test_a_child_does_not_grow_up_by_what_a_grown_teller_has(told):
    teller = TELLER.model_copy(update={"age": Age.ADULT})
    child = GIRL.model_copy(update={"part": "foil"})
    script = a_script(
        a_line(told, "l0", Beat.SETUP, subjects=("i",)),
        a_line("The girl laughed in the room.", "l1", Beat.CONFLICT, subjects=("girl",)),
        a_line("The girl waved.", "l2", Beat.RESOLUTION, subjects=("girl",)),
        roles=(teller, child),
    )
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    ages = {a.age for shot in shots for a in shot.staging.actors if a.character_id == "girl"}
    assert ages <= {None, Age.CHILD}
    assert ages


@pytest.mark.parametrize(
    ("lines", "worn"),
    [
        (("A ragged boy shined shoes.", "Twenty years passed.", "The boy opened a bank."), None),
        (("A boy in rags sold matches.", "Eleven years later the boy came home.", "The boy smiled."), None),
        (
            ("A ragged boy shined shoes.", "The next day the boy came home.", "The boy smiled."),
            Costume.BEGGAR,
        ),
    ],
)
def test_who_has_grown_up_no_longer_wears_the_rags_of_a_child(lines, worn):
    boy = a_person("boy", sex=Sex.MALE, age=Age.CHILD)
    seen = actors_of(boy, lines)
    assert seen["l0"].costume is Costume.BEGGAR
    assert seen["l2"].costume is worn


@pytest.mark.parametrize(
    ("begins", "age"),
    [
        ("Crabb drove a tow truck for thirty years.", None),
        ("For forty years Crabb rang the bell of the town.", None),
        ("Crabb dug coal for thirty years, and he had one rule.", None),
        ("Thirty years later Crabb still rang it.", None),
    ],
)
def test_the_years_with_which_a_story_begins_make_nobody_old(begins, age):
    seen = actors_of(CRABB, [begins, "Crabb took his hat.", "Crabb walked home."])
    assert seen["l1"].age is age
    assert (
        actors_of(CRABB, ["Crabb took his hat.", begins, "Crabb walked home with his hat."])["l1"].age
        is Age.OLD
    )


@pytest.mark.parametrize(
    "begins", ["Crabb ran the bakery for thirty years.", "For twenty years Crabb taught in Leeds."]
)
def test_nor_do_they_where_a_child_comes_into_the_story_later(begins):
    told = [begins, "Crabb took his hat.", "A boy came in.", "Crabb walked home."]
    boy = a_person("boy", sex=Sex.MALE, age=Age.CHILD, part="foil")
    assert actors_of(CRABB, told, "A story", boy)["l1"].age is None
