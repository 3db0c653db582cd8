"""Set-ups: what comes back at the end is brought in first; what stands everywhere, or never comes back, is no set-up."""

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.pairs import Tie
from storyassets.story.writing.parts import read_parts
from storyassets.story.writing.set_ups import bind_set_ups, find_set_ups, set_up_worths

WHISTLE = (
    "In 1974 my uncle drove a bus. He kept a tin whistle in his pocket. The bus was late. "
    "My cousin never spoke to anyone. She rode in the back. The rain fell on the window. "
    "One winter the bus slid into a ditch. Nobody could find my cousin in the snow. "
    "My uncle called for an hour. Then from behind the trees came the sound of a whistle."
)


def read(text):
    people = find_people(text, "")
    return read_parts(read_pieces(text.split("\n\n"), people), None), people


def test_what_comes_back_at_the_end_is_a_set_up():
    parts, people = read(WHISTLE)
    [one] = [s for s in find_set_ups(parts, people) if s.stem.startswith("whistl")]
    assert [parts[k].wordings[0][:12] for k in one.told] == ["He kept a ti", "Then from be"]


def test_what_is_brought_in_and_what_takes_it_up_count_more():
    parts, people = read(WHISTLE)
    worths = set_up_worths(parts, find_set_ups(parts, people))
    by_start = {part.wordings[0].split()[1]: worth for part, worth in zip(parts, worths, strict=True)}
    assert by_start["kept"] > 0
    assert by_start["from"] > 0
    assert by_start["rain"] == by_start["rode"] == 0


def test_the_end_is_bound_to_where_its_thing_was_brought_in():
    parts, people = read(WHISTLE)
    ties: list[list[Tie]] = [[] for _ in parts]
    bind_set_ups(parts, find_set_ups(parts, people), ties)
    bound = {
        parts[j].wordings[0]: tie
        for j, tied in enumerate(ties)
        for tie in tied
        if tie.stem.startswith("whistl")
    }
    [(late, tie)] = bound.items()
    assert late.startswith("Then from behind")
    assert [parts[k].wordings[0][:7] for k in tie.others] == ["He kept"]
    assert tie.where is not None and tie.where.search(late)


def test_what_is_never_told_again_or_all_the_time_is_no_set_up():
    parts, people = read(WHISTLE)
    stems = {one.stem for one in find_set_ups(parts, people)}
    assert not stems & {"pocket", "window", "ditch"}
    again, people = read(
        "I don't know. " + "The lamp fell. " * 2 + " ".join(f"He saw the lamp in room {k}." for k in range(9))
    )
    assert find_set_ups(again, people) == []
