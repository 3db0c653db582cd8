import pytest

from storyassets.story.finding.find import find_story
from storyassets.story.words.markup import LONGEST_WORD_CHARACTERS, strip_html, strip_spans

KING = "A king had a bell that rang every day and every night, and nobody in the whole land could sleep."


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("a [link](http://x.org/a_(b)) here", "a link here"),
        ("![x](javascript:alert(1)) a king", "a king"),
        ("**bold** and *soft* and `code`", "bold and soft and code"),
        ("see https://www.example.com/a/b?c=d.", "see example.com."),
        ("www.fox.com/abc said no", "fox.com said no"),
        ("a snake_case_word stays", "a snake_case_word stays"),
    ],
)
def test_markdown_becomes_the_words_that_a_reader_sees(written, seen):
    assert strip_spans(written) == seen


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("a <b>king</b> & <i>queen</i>", "a king & queen"),
        ("before <script>alert('x')</script> after", "before after"),
        ("<svg onload=alert(1)><text>Hi</text></svg>", "Hi"),
        ("seen <!-- unseen --> seen", "seen seen"),
        ("&lt;b&gt;bold&lt;/b&gt; &amp; true", "bold & true"),
    ],
)
def test_html_becomes_the_words_that_a_reader_sees(written, seen):
    assert " ".join(strip_html(written).split()) == seen


def test_a_word_that_no_voice_says_in_time_keeps_its_head():
    words = find_story(f"{KING} It went {'a' * 400}. Then it was still.").text.split()
    assert max(map(len, words)) <= LONGEST_WORD_CHARACTERS
    assert "aaaaaaaaaaaaaaaa…" in words


def test_a_sentence_of_a_script_without_spaces_is_no_long_word():
    text = (
        "从前有一只狐狸住在森林里有一天它看见一只乌鸦站在树上嘴里叼着一块肉狐狸很想吃那块肉就对乌鸦说好话。"
    )
    assert find_story(text).text == text


def test_a_section_heading_costs_the_story_no_paragraph():
    assert find_story(f"FIRST STORY\n\n{KING}\n\n{KING} He wept.").text.startswith("A king had a bell")
