import re

from storyassets.model.brief import EditPattern
from storyassets.model.script import NARRATOR, Beat
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.finding.find import find_story
from storyassets.story.words.prose_of_today import is_of_today
from storyassets.story.writing.write import write_script

LAMP = """My uncle ran the lighthouse on Gull Point, and in the spring of 1998 he asked me to stay for a week. He didn't \
say why. The house smelled of oil and old rope, and there was a calendar on the wall from a year when I wasn't born.

On the second night I woke because the stairs creaked, and I saw him climbing with a suitcase that he could hardly lift. \
"Go back to bed," he whispered.

I followed him up to the lamp. He had opened the suitcase on the bare floor beside the lamp, and it was full of letters, hundreds of them, \
all addressed to ships. "Somebody has to read to them," said my uncle. He held the first one up to the light, \
and far out on the dark water a horn that nobody had heard for twenty years answered him."""


def script_of(text, duration_s, title: str | None = "The Letters on Gull Point"):
    request = ScriptRequest(
        story=find_story(text, title), duration_s=duration_s, pattern=EditPattern.MIXED_RAPID, seed=1
    )
    return write_script(request)


def plain(text):
    return re.findall(r"[\w']+", text.lower())


def test_a_story_that_fits_is_told_in_its_own_words():
    lines = script_of(LAMP, 90.0).lines
    told = [word for line in lines for word in plain(line.text)]
    tags = re.compile(r'(?<=[,]") (?:he whispered|said my uncle)\.')
    assert told == plain(tags.sub("", LAMP))
    assert [line.text for line in lines if line.speaker != NARRATOR] == [
        "Go back to bed.",
        "Somebody has to read to them.",
    ]


def test_a_long_sentence_is_parted_where_two_stand_and_keeps_its_and():
    texts = [line.text for line in script_of(LAMP, 90.0).lines]
    assert "And it was full of letters, hundreds of them, all addressed to ships." in texts


def test_what_is_a_little_too_long_loses_whole_sentences_and_none_is_shortened():
    lines = script_of(LAMP, 40.0).lines
    assert all(line.text.rstrip(".").lower().removeprefix("and ") in LAMP.lower() for line in lines)
    assert len(plain(" ".join(line.text for line in lines))) < len(plain(LAMP)) - 10
    assert lines[0].text.startswith("My uncle ran the lighthouse")
    assert lines[-1].text.endswith("answered him.")


def test_old_words_of_a_story_that_is_told_shortly_are_still_made_new():
    text = (
        "The miller had a dog. " * 2 + "I pray thee, dog, be still. It slept all day and ate all night. " * 6
    )
    assert not is_of_today(text)
    assert "thee" not in " ".join(line.text for line in script_of(text, 60.0).lines)


def test_without_a_title_a_short_sentence_of_the_beginning_is_the_first_line_and_is_told_once():
    text = (
        "You wake at four because the phone is ringing. You don't own a phone. It rings again behind the wall. "
        "You break the plaster open. There's a red toy phone inside, and its cord goes down into the dark."
    )
    told = [line.text for line in script_of(text, 60.0, title=None).lines]
    assert told[:2] == ["You don't own a phone.", "You wake at four because the phone is ringing."]
    assert told.count("You don't own a phone.") == 1


RIVER = (
    "the day the river stopped nobody in the town noticed because it was a sunday and people were asleep\n\n"
    "old ben went down with his bucket at noon and stood there looking at wet stones\n\n"
    "in the morning a woman came walking down the dry bed from the hills with a jug on her head\n\n"
    "she poured it out at his feet and the river came back"
)


def test_plain_prose_that_fits_is_told_as_it_is_too_but_old_prose_is_said_in_todays_words():
    told = " ".join(line.text.lower() for line in script_of(RIVER, 60.0, title="The River").lines)
    assert "went down with his bucket at noon and stood there" in told
    old = (
        RIVER.replace("old ben", "thou, ben,")
        .replace("a woman came", "there cometh a woman")
        .replace("she poured", "she was compelled to pour")
    )
    assert "thou" not in " ".join(line.text.lower() for line in script_of(old, 60.0).lines)


def test_a_moral_of_a_story_of_today_is_told_as_it_is_written():
    text = (
        f"{LAMP}\n\nMoral: Somebody on every shore is still waiting for the letter that nobody read to them."
    )
    assert script_of(text, 90.0).lines[-1].text.endswith("for the letter that nobody read to them.")


PARROT = """My aunt kept a parrot in her shop, and everybody who bought bread said good morning to it. It never answered. \
The children tried songs. My uncle tried nuts. I didn't try anything.

One night in May a man broke the window. My aunt heard the glass and stayed in bed. He put the till in a sack.

"Good morning, Walter," said the parrot. "Good morning, Walter. Two rolls?"

The man left the sack and ran. In the morning my aunt went to Walter's door with two rolls. He opened it in his coat. \
He couldn't look at her. Now he sweeps the shop every evening, and the parrot says nothing."""


def test_the_parts_of_a_story_begin_where_its_author_begins_a_paragraph_and_not_within_a_talk():
    lines = script_of(PARROT, 80.0, title="The Parrot Who Never Answered").lines
    first = {}
    for line in lines:
        first.setdefault(line.beat, line.text)
    assert first[Beat.CONFLICT] == "One night in May a man broke the window."
    assert first[Beat.TWIST] == "The man left the sack and ran."


def test_a_first_line_of_two_short_sentences_is_told_once_and_no_pronoun_is_given_a_name():
    text = (
        "Day 1. We landed here today. There are six of us and one coconut. Captain Morris says help will come. "
        "He has eaten the coconut. Day 9. No help. Bosun Pike has built a raft. He doesn't ask the captain."
    )
    texts = [line.text for line in script_of(text, 60.0, title=None).lines]
    assert texts[:2] == ["Day 1. We landed here today.", "There are six of us and one coconut."]
    assert "He has eaten the coconut." in texts


def test_in_old_prose_whoever_is_greeted_is_spoken_to():
    text = (
        "A fox saw a crow upon a tree, and a bit of cheese was in her beak. "
        '"Good morning, beautiful creature!" said the fox to the crow. The crow watched the fox. '
        '"What a charming creature she is," said the fox. The crow forgot her breakfast and opened her beak.'
    )
    texts = [line.text for line in script_of(text, 60.0, title="The Fox and the Crow").lines]
    assert "What a charming creature you are." in texts


OIL = (
    "My aunt Bea left us three things: a can of oil, a key to an old door, and a letter. "
    "The letter was not for us. We didn't open it until the winter. Inside stood the name of a town. We took the key and went there. "
    "The key opened the gate of the lighthouse. Nobody had lit the lamp in years. We lit it with her oil."
)


def test_a_sentence_that_the_first_line_begins_goes_on_behind_it():
    hook, first, *_ = script_of(OIL, 60.0, "The Key in the Attic").lines
    assert (hook.text, first.text) == (
        "My aunt Bea left us three things:",
        "a can of oil, a key to an old door, and a letter.",
    )


def test_what_the_first_line_leaves_of_a_sentence_is_told_behind_it():
    text = "On Monday the hall window was broken, and by ten o'clock everybody knew who had done it. " + OIL
    hook, first, *_ = script_of(text, 90.0, "The Key in the Attic").lines
    assert hook.text == "The hall window was broken"
    assert first.text == "on Monday, and by ten o'clock everybody knew who had done it."


def test_a_sentence_near_the_beginning_that_was_the_first_line_is_not_said_again():
    text = "I cleaned boats for years. " + "Our boss had a trick for saving oil. " + LAMP
    told = [line.text for line in script_of(text, 110.0, "The Dates Under the Lid").lines]
    assert told[0] == "Our boss had a trick for saving oil."
    assert told[1] == "I cleaned boats for years."
    assert told[0] not in told[1:]
