"""Pet names: who is called by a word for another being is what the story says that they are."""

import pytest

from storyassets.model.character import Age, Sex, Species
from storyassets.story.casting.people import find_people


def roles(text):
    people = find_people(text, "A story")
    return {role.name: role for role in people.roles}, people


@pytest.mark.parametrize(
    ("text", "name", "species"),
    [
        ("Kennel 12 was Moose, a huge brown mastiff. Eli fed him. But Moose lay down.", "Moose", Species.DOG),
        ("We had a dog named Bear. Anna walked him. One day Bear ran off.", "Bear", Species.DOG),
        (
            "My sister had a cat called Tiger. She fed it. At night Tiger sat on the roof.",
            "Tiger",
            Species.CAT,
        ),
        (
            "The old robot lifted its head. It was called Potato. Then Potato held her hand.",
            "Potato",
            Species.ROBOT,
        ),
        (
            "Lou bought a mule. Her name was Duchess. Lou begged. Duchess lay down.",
            "Duchess",
            Species.ASS,
        ),
        (
            "We had cows. I loved Klaartje. Klaartje was the oldest cow. Klaartje came last.",
            "Klaartje",
            Species.COW,
        ),
    ],
)
def test_a_pet_is_what_it_is_said_to_be(text, name, species):
    named, people = roles(text)
    assert named[name].species is species
    assert people.called(named[name].character_id) == name
    assert "Mastiff" not in named and "Robot" not in named


@pytest.mark.parametrize(
    "text",
    [
        "The Fox, a friend of the wolf, ran home. The fox ate the cheese. The wolf slept.",
        "The lion met the bear, a fat old fellow. The bear growled.",
    ],
)
def test_animals_of_a_tale_stay_what_they_are(text):
    named, _ = roles(text)
    assert {"Fox", "Wolf"} <= named.keys() or {"Lion", "Bear"} <= named.keys()
    assert all(
        role.name.lower() == role.species.value
        for role in named.values()
        if role.species is not Species.HUMAN
    )


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("Three boys fell into Pike Lake. Tom pulled them out of Pike Lake.", {"Lake", "Pike"}),
        ("Ben got off at Miller Street. On Miller Street Ben waited.", {"Street", "Miller"}),
        ("Nadia invented it in Sofia. She left Sofia at nineteen. Nadia won.", {"Sofia"}),
        ("Every year the village of Lower Dunnet dances. Nora came. Dunnet laughed.", {"Dunnet"}),
        (
            "Nora came. The last coach left at ten. Nora got off the coach. The coach to Perth was full.",
            {"Coach"},
        ),
        ("Nora wanted to see the sea lions. The sea lion barked. Nora laughed.", {"Lions", "Lion"}),
        ("Nora rang. I have heard stranger things. I have seen stranger things, Nora said.", {"Stranger"}),
        (
            "The watchmaker gave Hanka things he had carved: a horse, a bird. Hanka thanked him.",
            {"Horse", "Bird"},
        ),
    ],
)
def test_places_comparisons_and_carvings_are_nobody(text, absent):
    named, _ = roles(text)
    assert named and not absent & named.keys()


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("The coach shouted at Tom. The coach left the field. Tom wept.", "Coach"),
        ("Derek was a snake. Anna told me. Derek ate my lunch.", "Derek"),
        ("The duchess rode a mule. Her name was Anna. Anna smiled. The duchess laughed.", "Anna"),
        ("Sofia ran home. In the end everyone believed in Sofia.", "Sofia"),
        ("A stranger came to the inn. The stranger ate and left.", "Stranger"),
        ("A pike lived in the lake. The pike ate the frog.", "Pike"),
        ("A man painted his door. A horse looked at him, and the horse laughed.", "Horse"),
    ],
)
def test_who_acts_is_somebody_all_the_same(text, present):
    assert present in roles(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "My wife works nights. I hug our daughter Lily. My wife packed Lily's things. I sing, and Lily sleeps in her crib.",
        "I live with my wife and our daughter Ruby. My wife hugs Ruby. I read Ruby a bedtime story. Ruby laughed.",
    ],
)
def test_a_verb_between_two_names_keeps_them_apart(text):
    named, _ = roles(text)
    child = named.get("Lily") or named["Ruby"]
    assert "Wife" in named and "wife" not in child.aliases
    assert child.age is Age.CHILD


def test_a_grown_daughter_is_no_child():
    named, _ = roles("My daughter Mia drove me home. Mia said nothing. I thanked Mia, and I went to bed.")
    assert named["Mia"].age is not Age.CHILD


def test_the_son_who_was_brought_in_is_the_boy():
    named, _ = roles("A woman came in with her son. The boy, Eli, was seven. Eli sat down. The woman smiled.")
    assert "Son" not in named and named["Eli"].age is Age.CHILD


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "DULUTH, Minn. – A retired bus driver saved a girl. Gerald Hoskins, 71, heard screams. Hoskins ran.",
            "driver",
        ),
        (
            "A nurse found a baby on Monday. Maria Lopez, 34, was on her way home. Lopez called the police.",
            "nurse",
        ),
    ],
)
def test_who_opens_a_report_is_named_next(text, name):
    named, _ = roles(text)
    assert name.capitalize() not in named
    assert any(name in role.aliases for role in named.values())


def test_who_says_madam_is_no_lady():
    text = '"Madam," I said, "I cannot play." I left. "Sir," I said to the guard, "I am lost." I ran. My bag fell.'
    named, _ = roles(text)
    assert named["I"].sex is Sex.UNKNOWN


@pytest.mark.parametrize(
    ("text", "name", "species"),
    [
        (
            "The colony had one gardener, and she was a robot. The children called her Fern. Fern worked. The gardener sang.",
            "Fern",
            Species.ROBOT,
        ),
        ("A robot swept the station. Everyone called him Bolt. Bolt waved.", "Bolt", Species.ROBOT),
        (
            "One morning a dog sat there. The sailors named him Biscuit. Biscuit barked.",
            "Biscuit",
            Species.DOG,
        ),
    ],
)
def test_a_being_has_the_name_that_it_is_given_later(text, name, species):
    named, _ = roles(text)
    assert named[name].species is species
    assert not {"Gardener", "Robot", "Dog"} & named.keys()


@pytest.mark.parametrize(
    "text",
    [
        "A dog ran to my uncle. Everyone called him Walter. Walter laughed.",
        "The cat sat by a woman. The neighbors called her Fern. Fern sang. The cat purred.",
    ],
)
def test_what_another_is_called_is_no_pets_name(text):
    named, _ = roles(text)
    assert all(role.species is Species.HUMAN for name, role in named.items() if name in ("Walter", "Fern"))


def test_a_planet_is_nobody_and_a_god_is():
    named, _ = roles("The colony on Mars had one nurse. The nurse waited. Dust fell on Mars.")
    assert "Mars" not in named
    named, _ = roles("The carter called on Hercules. Jupiter heard him. Jupiter laughed.")
    assert "Jupiter" in named


@pytest.mark.parametrize(
    ("text", "name", "species"),
    [
        ("Nobody wanted the black dog. His collar said RADAR. I took him home, and Radar sat. Radar slept.", "Radar", "dog"),
        ("A kitten sat on the step. We called him Otis. Otis ate. Otis slept on my bed.", "Otis", "cat"),
        ("The horse limped. Her name was Juno. Ana fed her. Juno ate. Juno stood up.", "Juno", "horse"),
        ("Ana's father bought a cow. He named her Queenie. Queenie ate. Ana put a hand on Queenie.", "Queenie", "cow"),
        ('"My dog," the guard said. "Brown. His name is Otto." The dog sat. The guard took Otto. Otto howled.', "Otto", "dog"),
        ('"The dog is a boy\'s," said Ben. "His name is Otis." The dog sat. Otis waved. Ben laughed.', "Otis", "human"),
        ("Ana had a dog. The boy next door came. We called him Otis. Otis waved. Otis ran.", "Otis", "human"),
        ("The cat sat on a nurse's bed. The nurse laughed. Her name was Lena. Lena stayed. Lena slept.", "Lena", "human"),
    ],
)  # fmt: skip
def test_a_name_on_a_collar_is_that_of_the_animal(text: str, name: str, species: str) -> None:
    roles = {role.name: role for role in find_people(text, "A story").roles}
    assert roles[name].species.value == species


def test_the_biggest_bull_among_hens_is_a_bull_by_any_name():
    text = "Brigadier was the biggest bull. The hens ran. The hens sang. The goat sat. The goat laughed. Brigadier pawed."
    roles = {role.name: role for role in find_people(text, "A story").roles}
    assert roles["Brigadier"].species.value == "bull"


def test_a_mister_who_was_a_lamb_is_a_man():
    text = (
        "Mr Garland was a lamb. The hens ran. The hens sang. The goat sat. The goat laughed. Mr Garland left."
    )
    assert {r.name: r.species.value for r in find_people(text, "A story").roles}["Garland"] == "human"
