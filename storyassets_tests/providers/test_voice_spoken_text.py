"""What is said for what is written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyassets.providers.embedded.line_language import choose_language
from storyassets.providers.embedded.spoken_text import prepare_speech


def spoken(text: str, language: str = "en") -> str:
    return prepare_speech(text, language).text


READ_RIGHT = (
    ("Mr. and Mrs. Fox met Ms. Hen.", "mister and missus Fox met miz Hen"),
    ("Dr. Grey lives on Mill Dr. now.", "doctor Grey lives on Mill drive now"),
    ("He lives at 12 Baker St. in town.", "He lives at twelve Baker street in town"),
    ("St. Peter smiled.", "saint Peter smiled"),
    ("He went to St. Ives.", "He went to saint Ives"),
    ("Prof. Owl, Capt. Hook and Gen. Lee", "professor Owl, captain Hook and general Lee"),
    ("Tom Jr. and Tom Sr. came.", "Tom junior and Tom senior came"),
    ("Bread, salt, etc. were gone.", "Bread, salt, et cetera were gone"),
    ("Pets, e.g. cats, i.e. hunters", "Pets, for example cats, that is hunters"),
    ("Cats vs. dogs", "Cats versus dogs"),
    ("No. 5 is mine. No. Never.", "number five is mine. no. Never"),
    ("It was 5 a.m. and 6:30 p.m. then.", "It was five eigh em and six thirty pea em then"),
    ("At 9 AM or 10PM", "At nine eigh em or ten pea em"),
    ("J. R. Tolkien and J.R.R. Martin", "J R Tolkien and J R R Martin"),
    ("H. G. Wells and P. T. Barnum", "H G Wells and P T Barnum"),
    ("A. Lincoln", "eigh Lincoln"),
    ("the U.S. army and the U.K.", "the U S army and the U K"),
    ("King Henry VIII and Louis XIV", "King Henry the eighth and Louis the fourteenth"),
    ("Queen Elizabeth II.", "Queen Elizabeth the second"),
    ("Pope John III, King Charles I", "Pope John the third, King Charles the first"),
    ("Chapter IV and World War II", "Chapter four and World War two"),
    ("Henry and I went.", "Henry and I went"),
    ("I saw King Henry. I ran.", "I saw King Henry. I ran"),
    ("He had 42 sheep.", "He had forty-two sheep"),
    ("In 1984, in the 1980s.", "In nineteen eighty-four, in the nineteen eighties"),
    ("in the '90s", "in the nineties"),
    ("the year 2005", "the year two thousand and five"),
    ("in 2024", "in twenty twenty-four"),
    ("in 1900 and 1805", "in nineteen hundred and eighteen oh-five"),
    ("2000 men", "two thousand men"),
    ("March 3, 1847", "March third, eighteen forty-seven"),
    ("on 3 March 1847", "on the third of March eighteen forty-seven"),
    ("Dec. 25", "December twenty-fifth"),
    ("Jan. 1st, 2020", "January first, twenty twenty"),
    ("1999-2003", "nineteen ninety-nine to two thousand and three"),
    ("pages 3–7", "pages three to seven"),
    ("the score was 3-2", "the score was three to two"),
    ("12/31/1999", "December thirty-first nineteen ninety-nine"),
    ("It cost $1.50 or £1", "It cost one dollar and fifty cents or one pound"),
    ("$5 million", "five million dollars"),
    ("$2.5 billion", "two point five billion dollars"),
    ("€20, ¥500, £0.50", "twenty euros, five hundred yen, fifty pence"),
    ("50¢ or 20p", "fifty cents or twenty pence"),
    ("at 10:05 and 7:00", "at ten oh five and seven o'clock"),
    ("the 21st of 1,200,000", "the twenty-first of one million two hundred thousand"),
    ("the 1st, 2nd, 3rd and 100th", "the first, second, third and one hundredth"),
    ("3.5% & 1½", "three point five percent and one and one half"),
    ("1/2, 3/4 and 2/3", "one half, three quarters and two thirds"),
    ("¾ cup, 2 ½ cups", "three quarters cup, two and one half cups"),
    ("-5 or 007", "minus five or zero zero seven"),
    ("5 km, 3 kg and 10 cm", "five kilometers, three kilograms and ten centimeters"),
    ("1 km, 6ft, 10lb", "one kilometer, six feet, ten pounds"),
    ("30 mph and 20°C, 70°F", "thirty miles per hour and twenty degrees celsius, seventy degrees fahrenheit"),
    ("5'10\" tall", "five foot ten tall"),
    ("call 555-1234", "call five five five, one two three four"),
    ("(212) 555-0199", "two one two, five five five, zero one nine nine"),
    ("Room 101 and flight 747", "Room one oh one and flight seven forty-seven"),
    ("See www.example.com/fox now", "See example dot com slash fox now"),
    ("https://example.org", "example dot org"),
    ("tom@fox.com", "tom at fox dot com"),
    ("“Well,” he said—“go!”", "Well, he said, go!"),
    ("He waited… and waited...", "He waited, and waited"),
    ("one — two -- three", "one, two, three"),
    ("What?! No!!!", "What? No!"),
    ("STOP IT NOW!", "stop it now!"),
    ("The FBI came.", "The FBI came"),
    ("It was HUGE.", "It was huge"),
    ("#1 fan", "number one fan"),
    ("3x faster, 2 + 2 = 4", "three times faster, two plus two equals four"),
    ("rock 'n' roll, o'clock, 'twas", "rock n roll, o'clock, twas"),
    ("and/or", "and or"),
    ("10,000 steps", "ten thousand steps"),
    ("Mr Fox vs Dr Wolf", "mister Fox versus doctor Wolf"),
    ("Mt. Etna and Ft. Knox", "mount Etna and fort Knox"),
    ("Fox & Co. Ltd.", "Fox and company limited"),
    ("Hmm. Shh! Psst!", "hum. shush! pist!"),
    ("4K video, 3D, MP3", "four K video, three D, MP three"),
    ("24/7", "twenty-four seven"),
    ("well-known", "well-known"),
    ("10 am I late", "ten am I late"),
    ("I will. May 5 men go?", "I will. May five men go?"),
    ("The 3rd man.", "The third man"),
    ("aged 7-8", "aged seven to eight"),
    ("1 oz. of gold, 2 lbs of figs", "one ounce of gold, two pounds of figs"),
    ("the 19th century", "the nineteenth century"),
    ("Thos. came on Mon. and Feb. 2", "Thos. came on Monday and February second"),
    ("Was it 9/11 or 9-11?", "Was it nine eleven or nine to eleven?"),
    ("So did I. The king left.", "So did I. The king left"),
    ("vitamin C. The end", "vitamin C. The end"),
    ("It was 5 m deep and 6 in. wide", "It was five meters deep and six inches wide"),
    ("2024-05-17", "May seventeenth twenty twenty-four"),
    ("1/2/05 and 1/2/85", "January second two thousand and five and January second nineteen eighty-five"),
    ("call 911", "call nine one one"),
    ("£1,250,000", "one million two hundred and fifty thousand pounds"),
    ("a 5-year-old boy", "a five year-old boy"),
    ("Act I, Scene IV", "Act one, Scene four"),
    ("I I V", "I I V"),
)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("The counter read 0007", "The counter read zero zero zero seven"),
        ("The radio blinked 0:00 all night", "The radio blinked zero zero zero all night"),
        ("They sold it for $3M or £40k", "They sold it for three million dollars or forty thousand pounds"),
        ("Track No.7 was closed", "Track number seven was closed"),
        ("I (34F) married him (36M)", "I thirty-four female married him thirty-six male"),
        ("He sat in seat 14F", "He sat in seat fourteen F"),
        ("It was 27F outside", "It was twenty-seven F outside"),
        ("He told the YMCA his PIN", "He told the Y M C eigh his pin"),
        ("Our CEO/CFO left", "Our CEO CFO left"),
        ("Grandpa fought in WWII", "Grandpa fought in world war two"),
        ("Joaquín wrote to Lukasz", "Joaqueen wrote to Lukash"),
        ("They said it was NEVER found", "They said it was never found"),
    ],
)
def test_codes_short_prices_ages_and_names_are_read_as_people_say_them(written, said):
    assert spoken(written) == said


@pytest.mark.parametrize(("written", "said"), READ_RIGHT)
def test_english_is_read_as_people_read_it(written, said):
    assert spoken(written).rstrip(".") == said


def test_each_written_word_keeps_its_own_sound():
    pieces = prepare_speech("Dr. J. Fox, 12 Elm St., paid $5 million on May 3, 1847.", "en").pieces
    assert pieces == (
        "doctor", "J", "Fox,", "twelve", "Elm", "street,", "paid", "five", "million dollars", "on", "May",
        "third,", "eighteen forty-seven.",
    )  # fmt: skip


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
