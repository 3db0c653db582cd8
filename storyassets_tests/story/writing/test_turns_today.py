"""Turns of stories of today: what comes to light and what is decided counts more; how somebody took it counts less."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.cores import event_lost
from storyassets.story.writing.pairs import Tie
from storyassets.story.writing.parts import read_parts
from storyassets.story.writing.turns_today import bind_turns, is_reaction, of_left_open, today_worths
from storyassets.story.writing.weighing import make_spine

DINER = (
    "In 1998 my uncle ran a diner. Every morning a stranger left a key under his plate. "
    "The window was cold and gray. My uncle shrugged. He carried plates. "
    "One Friday he tried the key on the old freezer. Right behind the door was a wedding cake. "
    "He closed the door and told nobody."
)


def read(text):
    people = find_people(text, "")
    return read_parts(read_pieces(text.split("\n\n"), people), None), people


def worth_of(text, start):
    parts, people = read(text)
    [worth] = [
        w for w, p in zip(today_worths(parts, people), parts, strict=True) if p.wordings[0].startswith(start)
    ]
    return worth


@pytest.mark.parametrize("more", ["One Friday", "Right behind", "He closed"])
def test_what_is_found_or_decided_counts_more_than_how_somebody_took_it(more):
    assert worth_of(DINER, more) > worth_of(DINER, "He carried") >= 0 > worth_of(DINER, "My uncle shrugged")


def test_a_story_that_does_not_read_like_today_is_weighed_as_before():
    parts, people = read(DINER.replace("In 1998", "Once"))
    assert set(today_worths(parts, people)) == {0.0}


@pytest.mark.parametrize(
    ("text", "reaction"),
    [
        ("He shook his head.", True),
        ("I didn't understand.", True),
        ("The hallway was empty and freezing.", True),
        ("My mother's eyes filled.", True),
        ("Honestly, nobody cared.", True),
        (
            "He shook the tree until the ring fell into her lap and the dog ran off with it to the river.",
            False,
        ),
        ("The clerk opened the safe.", False),
        ("She told him the truth.", False),
    ],
)
def test_what_a_face_does_is_a_reaction_and_a_deed_is_none(text, reaction):
    assert is_reaction(text) is reaction


@pytest.mark.parametrize(
    "opened",
    [
        "Then she did something I have never forgotten.",
        "I thought it was a joke until I understood what it was.",
        "He gave me exactly one piece of advice.",
    ],
)
def test_what_is_left_open_is_told_with_what_it_was(opened):
    parts, people = read(
        f"I don't sleep. I sat by the door. {opened} The lamp fell into the well. We went home."
    )
    j = next(k for k, part in enumerate(parts) if part.wordings[0] == opened)
    assert [others for _, _, others in of_left_open(parts, j)] == [(j + 1,)]
    assert today_worths(parts, people)[j + 1] > today_worths(parts, people)[j + 2]


def test_what_stands_by_itself_leaves_nothing_open():
    parts, _ = read("I didn't know the man. He knew the way. The lamp fell. We went home.")
    assert not [found for j in range(len(parts)) for found in of_left_open(parts, j)]


def test_how_an_answer_ends_counts_more_than_how_it_begins():
    text = (
        'In 1998 Lena met Hale at the dock.\n\n"Who sends the boats?" asked Lena.\n\n"My brother," said Hale. "He sails at night. It means the war is over."\n\n'
        "Lena went home. The harbor was full of lamps."
    )
    assert worth_of(text, "It means") > worth_of(text, "He sails") > 0


@pytest.mark.parametrize(
    ("full", "shorter"),
    [
        ("When my father lost his job, we moved to the coast.", "We moved to the coast."),
        ("When she died, the town asked me to run the desk.", "The town asked me to run the desk."),
        ("I thought it was thunder until I saw the engine.", "I thought it was thunder."),
        ("He followed her, because he wanted to see it.", "He followed her."),
    ],
)
def test_an_event_or_a_reason_is_not_trimmed_away_lightly(full, shorter):
    assert event_lost(full, shorter) > 0


@pytest.mark.parametrize(
    ("full", "shorter"),
    [
        ("When it rained, we played cards in the kitchen.", "We played cards in the kitchen."),
        ("He walked to the dock in his gray coat.", "He walked to the dock."),
    ],
)
def test_weather_and_clothes_may_go(full, shorter):
    assert event_lost(full, shorter) == 0


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The parcel came on Monday.", "Inside was a silver spoon."),
        ("I heard knocking behind the wall.", "And it stopped."),
        ("Twenty-six years passed.", "The boy was the mayor by then."),
        ("Many years went by.", "The bakery burned."),
    ],
)
def test_what_points_back_or_happens_later_is_told_with_what_it_points_at(before, after):
    parts, _ = read(f"I don't sleep. I sat by the door. {before} {after} We went home.")
    ties: list[list[Tie]] = [[] for _ in parts]
    bind_turns(parts, ties)
    texts = [part.wordings[0] for part in parts]
    assert texts.index(before) in [k for tie in ties[texts.index(after)] for k in tie.others]


def test_what_names_its_thing_is_tied_to_nothing():
    parts, _ = read(
        "I don't sleep. I sat by the door. The clock stopped. Inside the box was a spoon. It was late."
    )
    ties: list[list[Tie]] = [[] for _ in parts]
    bind_turns(parts, ties)
    assert ties == [[] for _ in parts]


def test_a_reply_in_prose_is_told_with_what_was_asked():
    parts, _ = read(
        'I don\'t sleep. A voice came through the wall.\n\n"Has the cook gone?" asked the porter.\n\n'
        "I told him there was nobody here. We went home."
    )
    ties: list[list[Tie]] = [[] for _ in parts]
    bind_turns(parts, ties)
    j = next(k for k, part in enumerate(parts) if part.wordings[0].startswith("I told"))
    assert (j - 1,) in [tie.others for tie in ties[j]]


def test_who_stands_there_all_at_once_is_no_mere_attitude():
    text = "I don't sleep. {} was standing in the hall. He locked the gate. We went home by the river. It was late."
    assert worth_of(text.format("Then a woman in gray"), "Then a") > worth_of(
        text.format("My aunt Lena"), "My aunt"
    )


def test_a_long_sentence_is_told_by_what_matters_or_not_at_all():
    parts, people = read(
        "I don't sleep. He never asked for anything, not even more blankets, but each evening at seven he would ask me to dial the same number. "
        "It rang. We waited by the window. A nurse came. The number was that of his house. He dialed it at seven for years. I dial that number now."
    )
    spine = make_spine(parts, people, 60)
    j = next(k for k, part in enumerate(parts) if part.wordings[0].startswith("He never"))
    texts = [w.text for w in spine.wordings(j)]
    assert any(text.startswith("Each evening") for text in texts)
    assert "He never asked for anything, not even more blankets." not in texts


@pytest.mark.parametrize(
    ("where", "what"),
    [
        ("He took a photo off the wall.", "And there was the mustache."),
        ("She opened the oven.", "There were the missing keys."),
    ],
)
def test_what_is_known_and_there_is_told_with_where(where, what):
    parts, _ = read(f"I don't sleep. I sat by the door. {where} {what} We went home.")
    ties: list[list[Tie]] = [[] for _ in parts]
    bind_turns(parts, ties)
    texts = [part.wordings[0] for part in parts]
    assert {tie.others for tie in ties[texts.index(what)]} == {(texts.index(where),)}


@pytest.mark.parametrize(
    "deed",
    [
        "I smacked it right out of her hand.",
        "The guard had him by the sleeve.",
        "She snatched the letter away.",
    ],
)
def test_what_is_done_all_at_once_counts_more_than_what_is_done_every_day(deed):
    text = f"I don't sleep. My uncle Leo came in. {deed} He carried plates. It was late."
    assert worth_of(text, deed[:8]) > worth_of(text, "He carried")


def test_who_waits_there_is_brought_in():
    text = "I don't sleep. {} was waiting by the fence. He carried plates. It was late."
    new = worth_of(text.format("A little girl with the same two braids"), "A little")
    assert new > worth_of(text.format("My aunt Lena"), "My aunt")
