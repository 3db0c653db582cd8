"""People whose name is a word for a bird, and beasts that only their deeds tell of."""

from __future__ import annotations

from storyassets.model.character import Species
from storyassets.story.casting.people import find_people


def _species(text: str, title: str = "A Story") -> dict[str, Species]:
    return {role.name: role.species for role in find_people(text, title).roles}


def test_a_cousin_with_the_name_of_a_bird_is_a_person_and_a_bird_is_none() -> None:
    said = '"That\'s my cousin Wren," said Cordelia. Wren picked the dresses up. Wren said nothing.'
    assert _species(said)["Wren"] is Species.HUMAN
    told = "Wren met Fox by the well. Fox bowed to Wren, and Wren sang to Fox. The wren flew home."
    assert Species.HUMAN not in _species(told).values()


def test_the_one_pet_is_who_takes_things_with_her_beak() -> None:
    text = (
        "My parrot said no. Kiwi is green. Julian knelt down. Julian took the ring box, but Kiwi was faster. "
        "She flew down and grabbed the ring with her beak. Julian left."
    )
    roles = _species(text)
    assert roles["Kiwi"] is Species.PARROT
    assert roles["Julian"] is Species.HUMAN
    assert "Parrot" not in roles


def test_who_holds_the_leash_is_no_dog() -> None:
    text = (
        "My dog was old. Nora came every day. Nora took him out and held the leash. Nora laughed at his tail."
    )
    assert _species(text)["Nora"] is Species.HUMAN


def test_her_name_is_hers_who_came_and_not_the_dogs_she_came_with() -> None:
    text = (
        "I threw a customer out. She came in with her mother and a little dog in a handbag. Her name was Cordelia. "
        "Cordelia dropped each dress. Cordelia shouted. The dog barked."
    )
    assert _species(text)["Cordelia"] is Species.HUMAN
