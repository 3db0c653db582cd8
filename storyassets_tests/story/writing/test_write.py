from itertools import pairwise

import pytest

from storyassets.model.brief import EditPattern
from storyassets.model.script import NARRATOR, Beat
from storyassets.model.story import Story, StorySource
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.finding.find import find_story
from storyassets.story.judging.faults_script import (
    find_beat_faults,
    find_length_faults,
    find_line_faults,
    find_speaker_faults,
)
from storyassets.story.words.language import UNSPACED_CHARACTER
from storyassets.story.writing.budget import estimate_told_s
from storyassets.story.writing.lines import Told
from storyassets.story.writing.write import write_script

WELL = """A greedy merchant lived beside a deep well at the edge of the desert. He had put a lock on the well, and he \
sold the water for silver. The poor people of the village hated him, but they had to drink.

One hot day an old woman came to the well with an empty jar. She had walked since sunrise, and her feet were bleeding.

"Please give me a cup of water," said the old woman. "I have no silver."

"No silver, no water," answered the merchant, and shut the gate.

The old woman did not cry. She sat down in the shadow of the wall and began to sing. It was a song about rain, and \
it was so beautiful that the birds came down from the sky to listen. The whole village gathered around her.

Suddenly the wind rose. Black clouds came over the mountains, and for the first time in seven years the rain fell. \
The people danced in the street and filled their jars, their pots and their hats.

The merchant ran out of his house. "Stop!" he shouted. "Who will buy my water now?"

Nobody listened to him. The rain filled the well until the water broke the lock and washed it away.

Then the old woman gave the merchant her jar, which was full to the brim. "Drink," she said. "It costs nothing."

The merchant drank, and he wept. From that day on, the well had no lock."""

ODD = {
    "chinese": "从前有一只狐狸，住在森林里。有一天，它看见一只乌鸦站在树上，嘴里叼着一块肉。狐狸很想吃那块肉，就对乌鸦说好话。乌鸦张开嘴，肉掉了下来。",
    "arabic": "كان هناك ثعلب جائع يبحث عن الطعام في الغابة. رأى عنبا جميلا معلقا على شجرة عالية. قفز وقفز لكنه لم يستطع الوصول إليه أبدا.",
    "capitals": "THE FOX RAN INTO THE FOREST. IT WAS DARK AND COLD. THE FOX FELL INTO A TRAP. A GIRL LET HIM GO IN THE MORNING.",
    "emoji": "🦊 The fox was hungry 😢 so he went to the farm 🐔. He saw a hen and smiled 😀. But the dog barked 😡 and the fox ran away 🏃.",
    "only dialogue": '"Where are you going?" "To the market." "Why?" "To buy a fat pig." "May I come with you?" "No, the road is long and you are small."',
    "one sentence": "A boy lost his dog in the snow and walked all night through the wood until he found it asleep beside a stranger's fire",
    "no full stop in two thousand words": " ".join(f"word{i}" for i in range(2000)),
    "markup": "The king had a daughter. <b>She</b> was sad & lonely. One day a <svg onload=x> prince came to the castle and made her laugh. They married.",
}


def script_of(text, duration_s=45.0, title="The Well", **story):
    request = ScriptRequest(
        story=find_story(text, title).model_copy(update=story),
        duration_s=duration_s,
        pattern=EditPattern.MIXED_RAPID,
    )
    return write_script(request)


def faults_of(script, duration_s):
    return (
        *find_beat_faults(script),
        *find_length_faults(script, duration_s),
        *find_line_faults(script),
        *find_speaker_faults(script),
    )


@pytest.mark.parametrize("duration_s", [8.0, 15.0, 30.0, 45.0, 90.0, 180.0])
def test_a_script_has_five_beats_and_keeps_the_duration(duration_s):
    assert faults_of(script_of(WELL, duration_s), duration_s) == ()


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
@pytest.mark.parametrize("duration_s", [8.0, 45.0])
def test_every_text_that_is_a_story_becomes_a_script(text, duration_s):
    assert faults_of(script_of(text, duration_s, title=None), duration_s) == ()


def test_the_same_request_gives_the_same_script():
    assert script_of(WELL) == script_of(WELL)


def test_a_script_keeps_the_beginning_and_the_payoff_with_its_set_up():
    told = " ".join(line.text for line in script_of(WELL, 45.0).lines)
    assert "merchant" in told.split(".")[1] + told.split(".")[0]
    assert told.endswith("the well had no lock.")
    assert "lock on the well" in told


def test_speech_is_given_to_its_speakers_without_tags_or_marks():
    lines = script_of(WELL, 90.0).lines
    said = {line.text: line.speaker for line in lines if line.speaker != NARRATOR}
    assert said["Please give me a cup of water. I have no silver."] == "woman"
    assert said["No silver, no water."] == "merchant"
    assert not any('"' in line.text or "answered the merchant" in line.text for line in lines)


def test_a_pronoun_is_pictured_as_whom_it_means():
    subjects = {line.text: line.subjects for line in script_of(WELL, 90.0).lines}
    assert subjects["She had walked since sunrise, and her feet were bleeding."] == ("woman",)
    assert subjects["The merchant ran out of his house."] == ("merchant",)
    assert not any(who for text, who in subjects.items() if text.startswith("Black clouds"))


def test_narrated_lines_are_short_enough_to_cut_on():
    assert max(len(line.text.split()) for line in script_of(WELL, 90.0).lines) <= 22


def test_a_story_shorter_than_the_duration_makes_a_shorter_script_and_says_so():
    script = script_of(ODD["markup"], 60.0)
    assert "shorter than 60 s" in script.note
    assert script.words < 60


def test_the_note_of_the_bank_reaches_the_script():
    assert (
        "closest" in script_of(WELL, source=StorySource.BANK, note="The bank's story closest to 'rain'.").note
    )


def test_a_short_lesson_is_the_last_line():
    line = script_of(f"{WELL}\n\nWater belongs to everyone.").lines[-1]
    assert (line.beat, line.text) == (Beat.RESOLUTION, "Water belongs to everyone.")


def test_the_hook_is_short_and_not_the_first_sentence():
    for title in ("The Well", "The Woman Who Sang for Rain", "Who owns the water?"):
        hook = script_of(WELL, title=title).lines[0]
        assert hook.beat == Beat.HOOK
        assert len(hook.text.split()) <= 14
        assert not hook.text.startswith("A greedy merchant")


def test_old_prose_is_made_new():
    old = WELL.replace(
        "Please give me a cup of water", "I pray thee, give me of thy water, for thou hast enough"
    )
    told = " ".join(line.text for line in script_of(old, 90.0).lines)
    assert "for you have enough" in told
    assert "thee" not in told


def test_unspaced_scripts_are_spaced_for_captions():
    for line in script_of(ODD["chinese"], title=None).lines:
        assert all(len(UNSPACED_CHARACTER.findall(word)) <= 8 for word in line.text.split())


def test_a_pronoun_whose_name_was_cut_gets_it_back():
    lines = [line.text for line in script_of(WELL, 30.0).lines]
    for before, line in pairwise(lines):
        if line.startswith("She "):
            assert "woman" in before


def test_a_story_of_one_word_over_and_over_does_not_break_the_writer():
    story = Story(title="Cat", text="cat " * 300)
    request = ScriptRequest(story=story, duration_s=20.0, pattern=EditPattern.MIXED_RAPID)
    assert faults_of(write_script(request), 20.0) == ()


def test_a_narrated_hook_is_not_told_again():
    text = (
        "Some frogs lived in a pond beside the road. The frogs were trembling with fear of two boys. The boys "
        "threw stones into the water. One frog put his head out at last. The boys listened. Then they went home."
    )
    lines = [line.text for line in script_of(text, 45.0, title="The Boys and the Frogs").lines]
    assert lines[0] not in lines[1:]


def test_of_several_tales_the_first_is_told():
    tales = [
        f"There was once a {who} who lost a golden ring. " + f"The {who} looked for it all day long. " * 20
        for who in ("miller", "queen")
    ]
    lines = script_of("\n\n".join(tales), 45.0, title="Rings").lines
    assert "queen" not in " ".join(line.text for line in lines).lower()


def test_two_short_clauses_of_one_sentence_are_told_together():
    texts = [line.text for line in script_of(WELL, 90.0).lines]
    assert "The merchant drank, and he wept." in texts


def test_time_that_is_left_is_told_with():
    text = "The boy lit a candle. " + " ".join(
        f"In room {n} he found a chest, and the chest was full of {thing}."
        for n, thing in enumerate(
            ("gold", "straw", "shoes", "bread", "rope", "salt", "hats", "wool", "pots", "corn")
        )
    )
    lines = script_of(text, 30.0).lines
    told_s = estimate_told_s([Told(ln.beat, ln.text, ln.speaker, ln.subjects) for ln in lines])
    assert 27.0 < told_s <= 30.0


REPORT = """Three children fell into a lake on Sunday when the ice broke under their sled. Gerald Hoskins, 71, heard \
their screams. He took a ladder and laid it flat on the ice.

He reached Mia Larsen, 6, and pushed her up the ladder. Her brother Owen, 8, followed."""


def test_an_age_that_is_not_told_is_seen() -> None:
    story = Story(title="On the ice", text=REPORT)
    request = ScriptRequest(story=story, duration_s=45.0, pattern=EditPattern.MIXED_RAPID)
    ages = {role.name: role.age.value for role in write_script(request).roles}
    assert ages["Owen"] == "child"
    assert ages["Gerald"] == "old"
