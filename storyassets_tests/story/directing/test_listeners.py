"""To whom each spoken line is said."""

import pytest

from storyassets.story.directing.listeners import find_listeners
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

ROLES = (a_person("Ann"), a_person("Ben"), a_person("Partners", crowd=True))


def listener_of_last(*told):
    """To whom the last line is said; each line is its speaker, whom it is about and its text."""
    lines = [
        a_line(text, f"setup-{at}", speaker=speaker, subjects=subjects)
        for at, (speaker, subjects, text) in enumerate(told)
    ]
    script = a_script(*lines, roles=ROLES)
    return find_listeners(script, {line.line_id: [] for line in lines}).get(lines[-1].line_id)


LOSS = ("narrator", ("ann", "partners"), "Ann trusted the wrong partners.")
ASKED = ("ann", (), "Was it a gift?")


@pytest.mark.parametrize(
    "told",
    [
        (LOSS, ASKED, ("narrator", ("ben",), "Ben smiled."), ("ben", (), "It was a loan.")),
        (LOSS, ASKED, ("narrator", (), "It was quiet."), ("ben", ("partners",), "They never paid.")),
        (LOSS, ASKED, ("ben", (), "A loan."), ("ben", (), "I chose the date.")),
        (LOSS, ASKED, ("narrator", ("ben", "ann"), "Ben gave Ann a pen."), ("ben", (), "Sign here.")),
    ],
)
def test_who_spoke_last_is_answered_though_somebody_smiles_in_between(told):
    assert listener_of_last(*told) == "ann"


@pytest.mark.parametrize("text", ["The partners came in.", "Then the partners shouted."])
def test_who_came_in_since_then_may_be_meant(text):
    told = (LOSS, ASKED, ("narrator", ("partners",), text), ("ben", ("partners",), "You again!"))
    assert listener_of_last(("partners", (), "Good day."), *told) == "partners"


@pytest.mark.parametrize(
    ("said", "listener"),
    [
        ("Hello? Is somebody locked in?", None),
        ("Is anybody there?", None),
        ("Who's there?", None),
        ("Hello, my old friend.", "ann"),
        ("Is somebody coming to dinner?", "ann"),
        ("Who is there to blame?", "ann"),
    ],
)
def test_who_calls_into_the_dark_is_heard_by_nobody_who_was_met(said, listener):
    told = (ASKED, ("narrator", ("ben",), "Ben went down the hall."), ("ben", (), said))
    assert listener_of_last(*told) == listener
