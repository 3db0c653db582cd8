import pytest

from storyassets.story.hook import LONGEST_HOOK_WORDS, choose_hook
from storyassets.story.parts import read_parts
from storyassets.story.people import find_people
from storyassets.story.quotes import read_pieces

BELL = (
    "The mice held a meeting, for the cat had eaten many of them. Nobody had a plan.\n\n"
    '"Let us hang a bell on the cat," said a young mouse. All the mice danced and praised him.\n\n'
    '"Let me ask one question," said an old mouse. "Who will bell the cat?"\n\n'
    "The mice were silent, and they went home."
)
POND = (
    "Some frogs lived in a pond beside the road. The frogs were trembling with fear of two boys. "
    "The boys threw stones into the water day after day. One frog put his head out of the water at last. "
    "The boys listened to him for a long time. Then they went home and the pond was quiet again."
)


def hook_of(text, title):
    people = find_people(text, title)
    return choose_hook(title, read_parts(read_pieces(text.split("\n\n"), people), None), people)


def test_a_bare_title_gives_way_to_the_sharpest_question_of_the_second_half():
    hook = hook_of(BELL, "Belling the Cat")
    assert (hook.text, hook.speaker) == ("Who will bell the cat?", "old_mouse")


def test_without_speech_the_conflict_is_the_hook():
    hook = hook_of(POND, "The Boys and the Frogs")
    assert hook.text == "The frogs were trembling with fear of two boys."
    assert hook.speaker is None


def test_a_title_that_tells_something_is_kept():
    assert hook_of(BELL, "The Mice Who Wanted a Bell").text == "The Mice Who Wanted a Bell."


@pytest.mark.parametrize("title", ["Mice", "The Mice and the Cat", "The mice held a meeting"])
def test_a_hook_is_short(title):
    assert len(hook_of(BELL, title).text.split()) <= LONGEST_HOOK_WORDS
