"""What is spoken of as known is told before."""

from storyassets.model.brief import EditPattern
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.finding.find import find_story
from storyassets.story.judging.known_things import find_unknown_things
from storyassets.story.words.stems import stems_of
from storyassets.story.writing.closure import Closure, find_ways
from storyassets.story.writing.focus import beginnings, results
from storyassets.story.writing.parts import Part
from storyassets.story.writing.write import write_script

VISIT = (
    "A town mouse visited her cousin in the country. The cousin gave her some roots to eat.",
    "The next day the town mouse asked her cousin to go home with her to the city.",
    "When they reached the mansion in which she lived, they found a fine dinner on the table.",
    "There was a stove in the corner. A cat crept behind the stove and waited there for a long time.",
    "Then the cat sprang out from the stove, and the cousin ran home in great fear.",
)


def told(*texts: str) -> list[Part]:
    return [Part((text,) * 3, (), (), None, False, n, n / len(texts)) for n, text in enumerate(texts)]


def test_a_thing_is_claimed_from_the_parts_that_brought_it_in():
    parts = told("A man had a barrel.", "He slept.", "The ring fell behind the barrel.")
    closure = Closure(parts, [stems_of(p.wordings[0]) for p in parts])
    assert [claim.providers for claim in closure.claims(2, parts[2].wordings[0])] == [(0,)]


def test_who_sets_out_arrives():
    parts = told("He was poor.", "She asked him to go home with her.", "They reached the mansion.")
    assert find_ways(parts) == [[], [2], [1]]


def test_a_sentence_may_end_before_it_says_more_and_what_came_of_it_stands_alone():
    assert beginnings("There was an old Queen whose husband was dead.") == ["There was an old Queen."]
    assert beginnings("And by grace, her hands which had been cut off, grew again.") == []
    rich = (
        "It was finished by the morning, so that he soon had his house again, and at last became a rich man."
    )
    assert results(rich) == ["Soon he had his house again.", "At last he became a rich man."]


def test_nothing_is_spoken_of_as_known_that_was_not_told():
    story = find_story("\n\n".join(VISIT), title="The Visit")
    request = ScriptRequest(story=story, duration_s=22, pattern=EditPattern.MIXED_RAPID, seed=1)
    script = write_script(request)
    assert find_unknown_things(script, story.text) == ()
    assert "to the city" in " ".join(line.text for line in script.lines)


def test_who_flees_dresses_or_spares_none_has_seen_got_or_met_something():
    parts = told(
        "She made them little shirts.",
        "They dressed themselves quickly.",
        "They rolled out the eggs.",
        "Not one did they spare.",
        "A cat scratched at the door.",
        "In great fear the mice ran into a hole.",
    )
    closure = Closure(parts, [stems_of(p.wordings[0]) for p in parts])
    providers = [[c.providers for c in closure.claims(i, p.wordings[0])] for i, p in enumerate(parts)]
    assert providers[1] == [(0,)]
    assert providers[3] == [(2,)]
    assert providers[5] == [(4,)]
