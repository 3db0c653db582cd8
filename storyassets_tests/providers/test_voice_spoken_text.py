"""What is said for what is written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyassets.providers.embedded.line_language import choose_language
from storyassets.providers.embedded.spoken_text import prepare_speech


def spoken(text: str, language: str = "en") -> str:
    return prepare_speech(text, language).text


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("He had 42 sheep.", "He had forty-two sheep."),
        ("In 1984, in the 1980s.", "In nineteen eighty-four, in the nineteen eighties."),
        ("It cost $1.50 or £1", "It cost one dollar and fifty cents or one pound"),
        ("at 10:05 and 7:00", "at ten oh five and seven o'clock"),
        ("the 21st of 1,200,000", "the twenty-first of one million two hundred thousand"),
        ("3.5% & 1½", "three point five percent and one and one half"),
        ("-5 or 007", "minus five or zero zero seven"),
    ],
)
def test_numbers_are_written_out(written, said):
    assert spoken(written) == said


def test_numbers_are_written_out_in_the_language_of_the_line():
    assert spoken("Er hatte 3 Söhne", "de") == "Er hatte drei Söhne"
    assert spoken("كان هناك ٣ أسود") == "كان هناك ثلاثة أسود"


def test_abbreviations_are_spoken_as_words():
    assert spoken("Mr. Fox met Dr. O'Neil.") == "mister Fox met doctor O'Neil."


def test_a_shouted_line_is_spoken_as_words_not_as_letters():
    assert spoken("STOP IT NOW!") == "stop it now!"
    assert spoken("The FBI came.") == "The FBI came."


@pytest.mark.parametrize(
    "text",
    [
        "[[h@l'oU]] fox",
        "<break time='9s'/> fox",
        "\x01\x01p99 fox",
        "<script>alert(1)</script> fox",
        "*_fox_*",
    ],
)
def test_nothing_that_espeak_could_take_for_an_order_is_left(text):
    assert not set(spoken(text)) & set("[]<>\x01*_=/")


def test_invisible_marks_are_not_spoken_but_joiners_of_letters_stay():
    assert spoken("a\u202eb\u200b \ufeffc") == "ab c"
    assert spoken("می\u200cروم") == "می\u200cروم"


def test_a_dash_that_stands_alone_is_a_pause_after_the_word_before():
    assert prepare_speech("one — two -- three", "en").pieces == ("one,", "", "two,", "", "three")


def test_an_emoji_in_a_line_makes_no_sound():
    assert prepare_speech("hello 😀 world ❤️", "en").pieces == ("hello", "", "world", "")


def test_a_line_of_symbols_is_spoken_by_their_names():
    assert prepare_speech("😀 🎉", "fr").pieces == ("grinning face", "party popper")
    assert prepare_speech("\u200b", "en").pieces == ("symbol",)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The fox", "en-us"),
        ("كان هناك أسد", "ar"),
        ("یک روباه گفت", "fa"),
        ("Жил-был царь", "ru"),
        ("Жила була лисиця і їжак", "uk"),
        ("我是狐狸", "cmn"),
        ("きつねと東京", "ja"),
        ("여우와 포도", "ko"),
        ("αλεπού", "el"),
        ("एक बार", "hi"),
        ("שועל", "he"),
        ("The fox said 你好 to us", "en-us"),
        ("123 😀", "en-us"),
    ],
)
def test_english_asked_of_another_script_becomes_its_language(text, language):
    assert choose_language(text, "en") == language


def test_another_language_that_was_asked_for_stays():
    assert choose_language("Жил-был", "sr") == "sr"
    assert choose_language("我", "zh") == "cmn"


def test_words_that_the_lines_language_would_spell_are_runs_of_their_own():
    assert prepare_speech("Ken said こんにちは to us", "en").runs() == (
        ("en-us", "Ken said "),
        ("ja", "こんにちは "),
        ("en-us", "to us"),
    )
    assert prepare_speech("きつねと東京", "en").runs() == (("ja", "きつねと"), ("cmn", "東京"))
    assert prepare_speech("ラーメン please", "en").runs()[0] == ("ja", "ラーメン ")
    assert prepare_speech("Жил царь Ivan", "en").runs() == (("ru", "Жил царь Ivan"),)
    assert prepare_speech("Жил царь", "sr").runs() == (("sr", "Жил царь"),)


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(st.text(max_size=60).filter(str.strip))
def test_every_written_word_has_a_piece_and_some_piece_is_spoken(text):
    prepared = prepare_speech(text, "en")
    assert len(prepared.pieces) == len(text.split())
    assert any(character.isalnum() for character in prepared.text)
    assert "".join(run for _, run in prepared.runs()) == prepared.text
    finder = prepared.word_finder()
    starts = [finder.word_at(start) for start in finder.starts]
    assert starts == [index for index, piece in enumerate(prepared.pieces) if piece]
