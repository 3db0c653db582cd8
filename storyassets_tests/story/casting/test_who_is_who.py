"""Who is who: names that lists, titles, kin and pets have, and what others call the teller."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Sex, Species
from storyassets.story.casting.people import find_people


def roles_of(text):
    return {role.character_id: role for role in find_people(text, "").roles}


@pytest.mark.parametrize(
    ("said", "sex"),
    [
        ("“So it's yours, Pia. What will you take for it?”\n\nI said I would take them fishing.", Sex.FEMALE),
        ("“And you run it every day, Leo?” he asked.", Sex.MALE),
        ("“Keep it safe, lass,” he said.", Sex.FEMALE),
        ("“What's the matter, hen?”\n\nI told her.", Sex.FEMALE),
        ("“Are you lost, laddie?” she asked.", Sex.MALE),
        ("“Good morning, Rosa,” I said.", Sex.UNKNOWN),
        ("“A hen, a goat and a cow,” he said.", Sex.UNKNOWN),
        ("“Leo is late, as always,” he said. Leo came in.", Sex.UNKNOWN),
    ],
)
def test_what_others_call_the_teller_tells_the_sex(said, sex):
    text = f"I lost my train. I stood on my own, and I shook. Somebody stopped beside me. {said} I went on. I was glad."
    assert roles_of(text.replace("“", '"').replace("”", '"'))["i"].sex is sex


def test_who_of_a_list_has_the_trade_is_the_name_beside_it():
    text = (
        "Bellamy had three guests: his nephew Simon, his doctor, Ruth Vance, and a dealer called Gregory Pell. "
        "Simon sang. Vance laughed. Pell left."
    )
    roles = roles_of(text)
    assert roles["vance"].occupation == "doctor" and roles["simon"].occupation != "doctor"


def test_a_wife_who_explains_a_name_is_still_she():
    roles = roles_of("Martha, an old farmer, fed the hens. Martha sang. Tom laughed.")
    assert roles["martha"].occupation == "farmer"


@pytest.mark.parametrize(
    ("text", "species"),
    [
        ("The cat is orange, fat, and called Tornillo. He slept. Tornillo came home at six.", Species.CAT),
        ("The horse was old and lame and called Blitz. Blitz ran. Blitz won.", Species.HORSE),
    ],
)
def test_a_beast_has_the_name_it_is_called(text, species):
    assert [role.species for role in roles_of(text).values()] == [species]


def test_grandpa_is_the_grandfather_with_the_name_and_so_is_the_old_man():
    text = (
        "My grandfather Salvo left us a boat. My uncle Marco tried first. He pressed the starter, and he said the old man had left "
        "a wreck. Marco cried. Grandpa had closed the tap. I opened it. I smiled. I drove home."
    )
    roles = roles_of(text)
    assert {"grandpa", "man"} <= set(roles["salvo"].aliases)
    assert (roles["marco"].age, roles["salvo"].age) == (Age.ADULT, Age.OLD)


def test_who_had_kicked_the_ball_is_the_name_that_follows():
    text = "Sigrún drove the bus. The woman who had kicked that ball was Halla. Halla nodded. Sigrún smiled."
    assert "woman" in roles_of(text)["halla"].aliases


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("I told Marco to go, or I'd sell it to a stranger. Marco went.", "stranger"),
        ("Lidia would marry a king, she said. Lidia laughed. Tom laughed too.", "king"),
        ("Lidia read a book about marine diesels. Lidia laughed.", "marine"),
        ("Ramesh was the elder. Ramesh dug. Gopal dug too.", "elder"),
    ],
)
def test_who_is_only_imagined_or_compared_is_nobody(text, nobody):
    assert nobody not in roles_of(text)


@pytest.mark.parametrize(
    "text", ["The elder of the village spoke. Sisa bowed.", "The stranger sold a boat. Tom paid."]
)
def test_who_does_something_is_somebody(text):
    assert {"elder", "stranger"} & set(roles_of(text))


def test_who_reads_out_what_was_looked_up_is_the_clerk():
    text = (
        "Oskar put the day on the counter. The clerk scanned it. He walked home. He cried over a hair. He ran back. "
        'The clerk looked it up. "One puppy," she read. "I want it back," said Oskar.'
    )
    assert roles_of(text)["clerk"].sex is Sex.FEMALE


def test_brothers_called_only_by_full_names_are_two_and_the_boy_is_the_one_named_so():
    text = (
        "A trapper boy named Willie Kosta did not agree. His brother Jan was in the mine. He sat all night. "
        "Jan Kosta had broken his hand. Pryce looked at the boy."
    )
    people = find_people(text, "")
    assert {"willie", "jan"} == {role.character_id for role in people.roles}
    assert [m.character_id for m in people.mentions("Pryce looked at the boy.")] == ["willie"]
    assert {m.character_id for m in people.mentions("Jan Kosta sang.")} == {"jan"}


def test_a_short_form_makes_no_brother():
    roles = roles_of("Danny Reyes was late. The teacher wrote: Daniel Reyes. Danny smiled. Danny ran.")
    assert len([role for role in roles.values() if role.name in ("Danny", "Daniel", "Reyes")]) == 1


def test_the_new_boy_is_who_gets_the_name_first():
    text = (
        "It was the new boy. His name was Tomasz. He sat on the bench. A boy called Declan kicked his shoe. "
        "Tomasz drew a gym. Declan laughed."
    )
    people = find_people(text, "")
    assert "boy" in people.role("tomasz").aliases
    assert [m.character_id for m in people.mentions("A boy called Declan kicked his shoe.")] == ["declan"]
    assert [m.character_id for m in people.mentions("The boy ran.")] == ["tomasz"]


@pytest.mark.parametrize(
    ("text", "who", "age"),
    [
        ("Tomasz was nine. Aoife Brady, from his class, sat down. Aoife smiled.", "aoife", Age.CHILD),
        ("Leo was ten. A classmate named Vera sat down. Vera smiled.", "vera", Age.CHILD),
        ("Tomasz taught art. Aoife Brady, from the council, sat down. Aoife smiled.", "aoife", Age.ADULT),
    ],
)
def test_who_is_of_a_childs_class_is_a_child(text, who, age):
    assert roles_of(text)[who].age is age


@pytest.mark.parametrize(("years", "looks"), [("fifty-one", ("weathered face",)), ("thirty", ())])
def test_somebody_of_fifty_looks_it(years, looks):
    assert roles_of(f"Sigrún, who was {years}, drove the bus. Sigrún knitted.")["sigrun"].looks == looks


@pytest.mark.parametrize(
    ("text", "who", "sex", "age"),
    [
        ("Every day nine-year-old Meenakshi stopped at the shop. Her mother washed clothes.", "meenakshi", None, Age.CHILD),
        ("Coach Brenda Lyle had twelve boys. Lyle looked down the bench. Lyle smiled.", "lyle", Sex.FEMALE, Age.ADULT),
        ("In August Corinne got engaged. Corinne wore a dress.", "corinne", Sex.FEMALE, Age.ADULT),
        ("The twelfth boy was Otis Fields. Otis carried the water.", "otis", Sex.MALE, Age.CHILD),
    ],
)  # fmt: skip
def test_how_somebody_is_brought_in_tells_what_they_are(text, who, sex, age):
    role = roles_of(text)[who]
    assert role.age is age and (sex is None or role.sex is sex)


def test_a_captain_who_is_somebodys_uncle_has_the_uncles_name_and_the_boy_is_who_is_young():
    text = (
        "The cook was called Breogan, and he was fifteen. The captain, his uncle Xavi, had taken him. Xavi shouted. "
        "Breogan cooked. The boy laughed."
    )
    roles = roles_of(text)
    assert "captain" in roles["xavi"].aliases and "boy" in roles["breogan"].aliases


@pytest.mark.parametrize(
    "text", ["The fishing boat Santa Rosa left Vigo. Tom steered the Santa Rosa.", "Tom sailed on the Emma."]
)
def test_a_ship_is_no_woman(text):
    assert not {"rosa", "emma"} & set(roles_of(text))


def test_a_town_that_is_played_against_is_nobody():
    roles = roles_of("In the final against Northside the striker, Marcus King, fell. King cried. Otis ran.")
    assert "northside" not in roles and roles["king"].occupation == "striker"


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Ernesto wrote about his late wife. Ernesto fried fish. Carmen laughed.", "wife"),
        (
            "Arne showed him a plow. Its driver, Arne said, went into the river in 1979. Arne nodded.",
            "driver",
        ),
        ("Her brother had drowned twenty years before. Ada rowed out. Ada sang.", "brother"),
        ("Ada found an old cassette player. The player was dusty. Ada laughed.", "cassette_player"),
    ],
)
def test_the_dead_and_machines_are_nobody(text, nobody):
    assert nobody not in roles_of(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The driver went into the river and pulled out the dog. The driver laughed.", "driver"),
        ("His wife came late. She laughed. His wife sat down.", "wife"),
        ("The player scored. The coach hugged the player.", "player"),
    ],
)
def test_the_living_are_there(text, who):
    assert who in roles_of(text)


def test_who_breaks_a_hip_is_old():
    assert roles_of("Ernesto had broken his hip on Monday. Ernesto groaned.")["ernesto"].age is Age.OLD


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Lin opened a noodle shop. Nobody came. Lin gave him an apron.", {"lin"}),
        ("Kim and Ada were eighty. This year Kim came alone. Kim ate.", {"kim", "ada"}),
        ("My grandfather and I played chess. He moved his queen. I took his queen with a knight. I lost.", {"i", "grandfather"}),
        ("Snow fell. The keeper froze. Snow lay deep. The keeper sang.", {"keeper"}),
        ("Everything burned. The keeper ran. Everything was gone. The keeper sang.", {"keeper"}),
    ],
)  # fmt: skip
def test_who_is_somebody(text, who):
    assert set(roles_of(text)) == who


def test_his_dog_and_the_doctor_have_the_names_beside_them():
    dog = roles_of(
        "Magnus Fox was on the rock with his dog, Biscuit. Biscuit barked. Fox laughed at Biscuit."
    )["biscuit"]
    assert dog.species is Species.DOG
    amina = roles_of("Dr. Amina Yusuf worked in a clinic. The doctor sewed by a lamp. Amina smiled.")["amina"]
    assert amina.occupation == "doctor" and "doctor" in amina.aliases


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The ferry ran between Hull and Rotterdam. The sun came up over Rotterdam. The steward yawned.",
            {"steward"},
        ),
        ("Mary Hull was a captain. Hull laughed. The steward yawned.", {"hull", "steward"}),
        ("A lady lost her ring in Toronto. The lady wept.", {"lady"}),
    ],
)
def test_cities_are_nobody(text, who):
    assert set(roles_of(text)) == who


def test_a_gardener_who_was_a_machine_is_a_robot_by_its_name():
    text = "The last gardener on Mars was a machine called Unit Nine. Unit Nine opened the door. It held out a tomato."
    roles = roles_of(text)
    assert roles["nine"].species is Species.ROBOT and "gardener" in roles["nine"].aliases


def test_whose_boy_i_am_says_what_i_am():
    text = 'My mother sent me out. I was eight. He looked at me. "Whose boy are you?" he asked. I ran. I hid.'
    assert roles_of(text)["i"].sex is Sex.MALE


def test_a_trade_is_the_man_of_a_land_who_is_named():
    text = "The sailmaker was a Norfolk man named Josiah Thrale. Thrale sewed all day. The sailmaker sang."
    assert set(roles_of(text)) == {"thrale"} and roles_of(text)["thrale"].occupation == "sailmaker"


def test_that_before_a_name_begins_a_clause():
    text = "Milos Drago rode up to the gate. The guard was certain that Drago was smuggling. Drago sang."
    assert set(roles_of(text)) == {"drago", "guard"}


@pytest.mark.parametrize(
    "text",
    [
        "The frigate Calliope lay off the coast of Brittany. The surgeon slept.",
        "She sailed on the schooner Emma. The surgeon slept in the port of Sofia.",
        "Somebody had painted THIEF across the wall. The surgeon slept.",
        "She wrote LIAR and CHEAT on the door. The surgeon slept.",
    ],
)
def test_ships_coasts_and_painted_words_are_nobody(text):
    assert set(roles_of(text)) == {"surgeon"}


@pytest.mark.parametrize(
    "text",
    [
        "Rosa hid all night. Not a mouse stirred in the barn. Rosa slept.",
        "Rosa wept. Her mother had called her a thief. Rosa slept.",
        "Rosa stood alone. She couldn't afford a lawyer, so she spoke for herself. Rosa slept.",
        "Rosa looked out. There was no driver. Rosa slept.",
    ],
)
def test_who_is_told_of_as_not_there_or_as_what_one_is_called_is_nobody(text):
    assert set(roles_of(text)) <= {"rosa", "mother"}


@pytest.mark.parametrize(
    ("text", "who", "also"),
    [
        (
            "The man who came for the rent was called Bukar. Bukar laughed. A king slept. The king woke.",
            "bukar",
            "man",
        ),
        ("The woman who ran the inn was named Ilse. Ilse sang. A queen slept.", "ilse", "woman"),
        ("The girl in the kitchen was called Oluchi. Oluchi sang. A queen slept.", "oluchi", "girl"),
        ("The man with the axe was named Lars. Lars sang. A queen slept.", "lars", "man"),
        ("The smith at the old gate is called Oskar. Oskar sang. A queen slept.", "oskar", "smith"),
    ],
)
def test_who_does_something_and_is_called_so_is_one(text, who, also):
    assert also in roles_of(text)[who].aliases


@pytest.mark.parametrize(
    ("text", "who", "sex"),
    [
        ("Mr Quill locked up. Quill left at six.", "quill", Sex.MALE),
        ("Mrs Doyle locked up. Doyle left at six.", "doyle", Sex.FEMALE),
    ],
)
def test_a_title_without_its_point_is_one(text, who, sex):
    assert roles_of(text)[who].sex is sex


@pytest.mark.parametrize(
    ("text", "who", "age"),
    [
        ("I asked an older guy in a cap. He smiled at me.", "guy", Age.OLD),
        ("My older brother Tim laughed. Tim was mean.", "tim", Age.ADULT),
    ],
)
def test_an_older_man_is_old_and_an_older_brother_need_not_be(text, who, age):
    assert roles_of(text)[who].age is age


def test_a_beast_of_which_one_tells_as_of_a_person_is_somebody_however_seldom_named():
    text = "The fox hid. At dawn the farmer's dog, who had always wondered at him, came to the hedge. The fox ran."
    assert "dog" in roles_of(text)


@pytest.mark.parametrize(
    ("text", "who", "sex"),
    [
        (
            "My grandmother told it. In that village lived Hajara the potter. She was blind. Hajara sang.",
            "hajara",
            Sex.FEMALE,
        ),
        ("My aunt Rosa ran the bar. One night came Wren. He was soaked. Wren left.", "wren", Sex.MALE),
        ("Rosa wept. An engineer replied. So she wrote again. The engineer came.", "engineer", Sex.UNKNOWN),
    ],
)
def test_who_is_named_first_and_alone_is_whom_the_next_sentence_begins_with(text, who, sex):
    assert roles_of(text)[who].sex is sex


def test_whom_the_title_calls_old_is_old():
    roles = {
        r.character_id: r
        for r in find_people("There Hajara made pots. Then Hajara sang.", "The Bowl of Old Hajara").roles
    }
    assert roles["hajara"].age is Age.OLD


@pytest.mark.parametrize(
    ("text", "crowd"),
    [
        ("I counted them. Fish swim past. One night the fish stopped.", True),
        ("Ann caught a fish. The fish spoke to her. The fish swam off.", False),
    ],
)
def test_fish_that_swim_past_are_more_than_one(text, crowd):
    assert roles_of(text)["fish"].crowd is crowd


def test_a_miller_and_his_daughter_are_two_and_the_girl_is_no_boy():
    text = (
        "At the second village lived a rich miller and his daughter. The boy Levan came. Levan sang. "
        "The miller mocked him, but the girl took the stone. She told her father."
    )
    roles = roles_of(text)
    assert "girl" in roles["daughter"].aliases and roles["levan"].sex is Sex.MALE
    assert "father" in roles["miller"].aliases and roles["miller"].sex is Sex.MALE


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The elder brothers laughed. Tom wept. Tom left.", {"tom"}),
        ("Then Leif walked off, an old man now, and sat. Leif slept.", {"leif"}),
        ("The village elder laughed. Tom wept. Tom left.", {"tom", "elder"}),
    ],
)
def test_who_is_only_older_or_old_by_now_is_no_other_one(text, who):
    assert set(roles_of(text)) == who


@pytest.mark.parametrize(
    ("text", "who", "also"),
    [
        (
            "There was one dead banker upstairs. The banker's name was Arthur Lowe. Lowe had lied.",
            "lowe",
            "banker",
        ),
        (
            "Mrs. Vandermeer was eighty and had a parrot. Inspector Vera Holt ran. Holt sat. The old lady slept.",
            "vandermeer",
            "lady",
        ),
    ],
)
def test_whose_name_is_told_and_who_alone_is_old_is_meant(text, who, also):
    assert also in roles_of(text)[who].aliases


def test_a_boy_whose_name_is_told_later_is_a_child():
    text = (
        "A boy in a bow tie waved. His name was Preston. Preston wept. Lila laughed. They are both forty now."
    )
    assert roles_of(text)["preston"].age is Age.CHILD


def test_a_name_that_owns_at_the_end_of_a_sentence_is_the_same_name():
    assert set(
        roles_of("The key was Mr. Lowe's. Mr. Lowe slept. A Miss Quill said so. Then Miss Quill left.")
    ) == {"lowe", "quill"}


@pytest.mark.parametrize(
    "text",
    [
        "I had been driving Route 19 for years. Route 19 ends at a depot. A man came.",
        "Nobody slept on Flight 408. I was late for Flight 408. A man came.",
        "We worked at the cannery in Port Ellis. A man came.",
        "Our cabin on Lake Harlan burned. A man came.",
    ],
)
def test_what_has_a_number_and_what_is_a_port_is_nobody(text: str) -> None:
    assert {"route", "flight", "ellis", "harlan"}.isdisjoint(roles_of(text))


def test_a_man_named_earl_is_no_nobleman() -> None:
    roles = roles_of("A man named Earl Whitcomb came in. Mr. Whitcomb sat down. A clerk, a young man, wrote.")
    assert roles["whitcomb"].occupation != "earl"
    assert "young_whitcomb" not in roles
    assert roles_of("The old Earl Haakon came in. Earl Haakon sat down.")["haakon"].occupation == "earl"


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("The doctor shone a light into his eyes. The doctor dropped her pen.", Sex.FEMALE),
        ("The bailiff put on his cap. The bailiff left.", Sex.MALE),
        ("The clerk cleared her throat. The clerk left.", Sex.FEMALE),
        ("The boss closed his laptop. The boss left.", Sex.MALE),
    ],
)
def test_whose_own_thing_it_is_tells_their_sex(text: str, sex: Sex) -> None:
    (one,) = (role for role in roles_of(text).values() if role.occupation)
    assert one.sex is sex


def test_a_madame_is_a_woman_and_a_herr_a_man() -> None:
    roles = roles_of("Madame Perrin wept. Herr Lutz came in. Perrin sat down. Lutz left.")
    assert (roles["perrin"].sex, roles["lutz"].sex) == (Sex.FEMALE, Sex.MALE)
