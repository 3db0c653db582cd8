from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.choosing import choose_parts
from storyassets.story.writing.events import rate_events
from storyassets.story.writing.parts import read_parts
from storyassets.story.writing.plot import plot_worths
from storyassets.story.writing.weighing import make_spine
from storyassets.story.writing.worth import most_present

WALK = "The queen walked down the road, looked at the green hills, and sat down under a tree."
TALE = (
    "There was once a queen who had a daughter.",
    *[WALK.replace("road", road) for road in ("road", "lane", "path", "street")],
    "One day the queen swore that she would give her crown to the first beggar.",
    *[WALK.replace("hills", hills) for hills in ("fields", "woods", "lakes", "meadows")],
    "A beggar came to the gate and sang a song.",
    *[WALK.replace("tree", tree) for tree in ("wall", "roof", "bridge", "cloud")],
    "Then the beggar took off his rags and revealed that he was a prince.",
    *[WALK.replace("sat", "lay").replace("tree", tree) for tree in ("bush", "rock", "hedge", "tent")],
    "So the prince married the daughter, and the queen gave him her crown.",
)


def parts_of(text):
    people = find_people(text, "The Queen")
    return read_parts(read_pieces([text], people, finely=True), None), people


def test_a_vow_is_more_of_an_event_than_a_walk():
    assert rate_events("The queen swore an oath.") > rate_events("The queen went home.") == 0.0


def test_what_is_taken_up_later_is_worth_more():
    parts, people = parts_of(" ".join(TALE))
    stems = [frozenset(p.wordings[0].lower().strip(".").split()) for p in parts]
    alone = plot_worths(parts, [frozenset()] * len(parts), people, most_present(parts))
    linked = plot_worths(parts, stems, people, most_present(parts))
    vow = next(i for i, p in enumerate(parts) if "swore" in p.wordings[0])
    assert linked[vow] > alone[vow]


def test_a_long_tale_is_told_by_its_turns():
    parts, people = parts_of(" ".join(TALE))
    spine = make_spine(parts, people, 50)
    told = " ".join(text for _, text in choose_parts(spine, 50))
    assert spine.by_plot
    assert all(word in told for word in ("There was once a queen", "swore", "revealed", "married"))
    assert spine.words() <= 50
