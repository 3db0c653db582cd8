import pytest

from storyassets.errors import BadInput
from storyassets.story.finding.find import LARGEST_STORY_BYTES, find_story

FOX = (
    "A fox fell into a deep well and could not climb out. A goat came by and asked if the water was good. "
    '"It is the best in the land," said the fox.'
)


def test_a_heading_becomes_the_title():
    story = find_story(f"# The Fox in the Well\n\n{FOX}")
    assert (story.title, story.text) == ("The Fox in the Well", FOX)


def test_a_short_first_line_without_a_full_stop_becomes_the_title():
    assert find_story(f"The Fox in the Well\n\n{FOX}").title == "The Fox in the Well"


def test_a_title_that_was_given_wins():
    assert find_story(f"# Old\n\n{FOX}", title=" New\n title ").title == "New title"


def test_without_a_title_the_first_words_are_one():
    assert find_story(FOX).title == "A fox fell"


@pytest.mark.parametrize(
    "last", ["Look before you leap.", "Moral: Look before you leap.", "**Lesson:** Look before you leap."]
)
def test_a_short_last_paragraph_is_the_lesson(last):
    story = find_story(f"{FOX}\n\n{last}")
    assert (story.lesson, story.text) == ("Look before you leap.", FOX)


def test_a_short_last_paragraph_that_tells_what_happened_is_no_lesson():
    story = find_story(f"{FOX}\n\nHe never came back.")
    assert story.lesson is None
    assert story.text.endswith("He never came back.")


def test_paragraphs_are_kept_and_quotes_are_straight():
    story = find_story(
        "“Who is there?” asked the wolf at the door of the little house.\r\n\r\nNobody said a word, for the three pigs were hiding."
    )
    assert story.text.split("\n\n")[0].startswith('"Who is there?" asked')
    assert len(story.text.split("\n\n")) == 2


def test_markup_and_invisible_characters_have_no_effect():
    text = f"<script>alert(1)</script>\u202e**{FOX}**\u200b\u2066\x07"
    story = find_story(text)
    assert not set(story.text) & set("<>*\u202e\u200b\u2066\x07")
    assert "well" in story.text


def test_a_text_in_capitals_is_told_quietly():
    story = find_story(FOX.upper() + " I SAW IT.")
    assert story.text.startswith("A fox fell")
    assert story.text.endswith("I saw it.")


@pytest.mark.parametrize(
    "text",
    [
        "从前有一只狐狸，住在森林里。有一天，它看见一只乌鸦站在树上，嘴里叼着一块肉。狐狸很想吃那块肉，就对乌鸦说好话。",
        "كان هناك ثعلب جائع يبحث عن الطعام في الغابة. رأى عنبا جميلا معلقا على شجرة عالية. قفز وقفز لكنه لم يستطع الوصول إليه أبدا.",
        "🦊 " + FOX + " 😀",
        '"Where are you going?" "To the market." "Why?" "To buy a fat pig." "May I come with you?" "No, the road is long and you are small."',
    ],
)
def test_every_script_is_a_story(text):
    assert find_story(text).text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty"),
        (" \n\t ", "empty"),
        ("fox", "1 word,"),
        ("A fox ran. " * 6, "18 words"),
        ("狐狸跑了。" * 4, "8 words"),
        (FOX + "\x00", "binary"),
        ("\ufffd\x01\x02" * 50, "binary"),
        ("a fox ran " * (LARGEST_STORY_BYTES // 10 + 1), "1 MB"),
    ],
)
def test_what_is_no_story_is_refused_with_the_reason(text, said):
    with pytest.raises(BadInput, match=said) as refusal:
        find_story(text)
    assert refusal.value.stage == "story"
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("title", "clean"),
    [
        ("My Roommate Ate My Food by u/quietkitchen (3/14/2021)", "My Roommate Ate My Food"),
        ("The Door in the Wall - by Jane Marsh", "The Door in the Wall"),
        ("r/nosleep: The Man Upstairs [Part 2]", "The Man Upstairs"),
        ("The Night Driver | March 3, 2022", "The Night Driver"),
        ("Title: The Red Door", "The Red Door"),
        ("Stopping by Woods", "Stopping by Woods"),
        ("The Boy Raised by Wolves", "The Boy Raised by Wolves"),
        ("A Letter from May 2014", "A Letter from May 2014"),
        ("Town Puzzled by Baker Who Paints", "Town Puzzled by Baker Who Paints"),
    ],
)
def test_a_title_says_neither_who_wrote_it_nor_when(title, clean):
    assert find_story(f"# {title}\n\n{FOX}").title == clean


@pytest.mark.parametrize(
    "line", ["by u/foo", "By Jane Marsh", "Posted by u/foo on 3/4/2020", "r/AITAH", "Dear Diary,"]
)
def test_a_line_that_says_who_wrote_it_is_no_part_of_the_story(line):
    story = find_story(f"The Fox in the Well\n\n{line}\n\n{FOX}")
    assert (story.title, story.text) == ("The Fox in the Well", FOX)


def test_what_begins_like_a_byline_is_a_sentence():
    text = f"By morning the well was dry.\n\n{FOX}"
    assert find_story(text).text == text


def test_the_place_of_a_report_is_no_title():
    assert find_story(f"GLASGOW, Scotland (AP) — {FOX}").title == "A fox fell"


def test_a_question_that_a_forum_asks_is_a_title_and_a_storys_own_question_is_none():
    asked = "AITA for making my dad sleep in the garage with the dog and the old washing machine?"
    assert find_story(f"{asked}\n\n{FOX}").title == asked
    assert find_story(f"Who put the fox in the well?\n\n{FOX}").text.startswith("Who put the fox")
