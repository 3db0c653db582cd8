import pytest

from storyassets.model.brief import EditPattern
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.finding.find import find_story
from storyassets.story.words.speech_length import estimate_line_s, speech_words, spoken_words, word_length
from storyassets.story.writing.budget import estimate_told_s
from storyassets.story.writing.lines import Told
from storyassets.story.writing.write import write_script

NUMBERS = (
    "In 1999, 3 men bought 12,500 eggs for $1,234.56 and sold 33% of them to 1,000,000 people in 2001. " * 4
)
ARABIC = "كان هناك ثعلب جائع يمشي في الغابة. رأى الثعلب عنقود عنب عاليا على الشجرة. قفز الثعلب مرة ثم مرتين. لم يستطع الوصول. تعب الثعلب وجلس تحت الشجرة."
CHINESE = "有一天，一只狐狸在森林里走路。它很饿。它看见树上有一串葡萄。狐狸跳了一次，又跳了一次，还是够不到。它很累，坐在树下休息。然后它走了。"


def test_ordinary_english_words_count_one_each():
    assert speech_words(["The", "old", "miller", "went", "home,", "and", "slept."]) == 7


# Seconds of the narrator's recording by the embedded voice, measured.
@pytest.mark.parametrize(
    ("text", "measured_s"),
    [
        ("1999", 1.36),
        ("$1,234.56", 4.70),
        ("12,500", 1.91),
        ("NASA FBI USA UK BBC", 2.38),
        (
            "Жила-была лиса. Однажды она увидела ворону с куском сыра на высоком дереве и захотела его съесть.",
            5.27,
        ),
        ("एक समय की बात है, एक लोमड़ी जंगल में रहती थी और उसे बहुत भूख लगी थी।", 5.46),
        ("옛날 옛적에 배고픈 여우 한 마리가 숲속에 살았습니다. 여우는 포도를 보았습니다.", 7.40),
        ("THE KING WENT HOME AND ATE HIS BREAD", 2.38),
    ],
)
def test_a_line_takes_about_as_long_as_it_was_measured(text, measured_s):
    assert estimate_line_s(text) == pytest.approx(measured_s, rel=0.5)


def test_numbers_and_other_scripts_are_worth_more_than_a_word():
    assert word_length("$1,234.56") > 5
    assert word_length("الثعلب") > 2
    assert word_length("狐狸") > 1.5
    assert spoken_words("") == 0


@pytest.mark.parametrize("text", [NUMBERS, ARABIC, CHINESE], ids=["numbers", "arabic", "chinese"])
def test_a_script_of_slow_words_keeps_the_duration(text):
    request = ScriptRequest(story=find_story(text), duration_s=12.0, pattern=EditPattern.MIXED_RAPID)
    told = [Told(line.beat, line.text, None, ()) for line in write_script(request).lines]
    assert estimate_told_s(told) <= 12.0 * 1.05


def test_a_year_is_as_long_before_a_comma_as_anywhere():
    assert word_length("1871,") == word_length("1871") == word_length("1871.")
    assert word_length("1,100") > word_length("1100")
