import pytest

from storyassets.story.words.single_deeds import single_deeds


@pytest.mark.parametrize(
    ("sentence", "deeds"),
    [
        (
            "The princess put the cloth in her bosom, mounted her horse, and then went away to her bridegroom.",
            [
                "The princess put the cloth in her bosom.",
                "The princess mounted her horse.",
                "Then the princess went away to her bridegroom.",
            ],
        ),
        (
            "When the evening came, he called her aside, and asked why she did all these things.",
            ["When the evening came, he called her aside.", "He asked why she did all these things."],
        ),
        ("The wolf was beaten and driven out of the village by the angry dogs.", None),
        ("He came and went.", None),
    ],
)
def test_each_deed_of_a_sentence_has_its_subject(sentence, deeds):
    assert single_deeds(sentence) == (deeds or [sentence])
