import io

import pytest

from storyassets.cli.asking import Asked, default_key, settle_brief
from storyassets.errors import BadInput
from storyassets.model.brief import EditPattern, VideoFormat
from storyassets_tests.fakes.workshops import a_settings

STORY = "A fox found a lamp in the forest. " * 6


def asked(**words):
    fields = dict.fromkeys(("story", "topic", "key", "duration", "style", "format", "pattern", "seed"))
    return Asked(**{**fields, "channel": "default", **words})


def settle(tmp_path, stdin=b"", **words):
    return settle_brief(asked(**words), a_settings(tmp_path), io.BytesIO(stdin))


def a_file(tmp_path, content):
    path = tmp_path / "story.txt"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"  \n\t ", "empty"),
        (b"fox", "words"),
        (b"\x00\x01\x02" * 50, ""),
        (b"\xff\xfe\xfa" * 50, "UTF-8"),
        (b"a fox ran. " * 1_000_000, "over 1 MB"),
    ],
    ids=["empty", "blank", "one word", "binary", "not UTF-8", "11 MB"],
)
def test_what_is_no_story_is_refused_in_one_line(tmp_path, content, said):
    with pytest.raises(BadInput) as refused:
        settle(tmp_path, story=a_file(tmp_path, content))
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({}, "neither"),
        ({"story": "x", "topic": "y"}, "both"),
        ({"topic": "   "}, "empty"),
        ({"story": "/there/is/no/such/file"}, "no such file"),
        ({"story": "/"}, "folder"),
        ({"topic": "foxes", "key": "../up"}, "cannot name an episode"),
        ({"topic": "foxes", "key": "a\nb"}, "cannot name an episode"),
        ({"topic": "foxes", "key": "k" * 300}, "cannot name an episode"),
        ({"topic": "foxes", "channel": "nope"}, "Known channels: default"),
        ({"topic": "foxes", "style": "cubist"}, "Known: storybook, noir, pastel"),
        ({"topic": "foxes", "pattern": "chaos"}, "Known: talking_head_heavy, broll_cinematic, mixed_rapid"),
        ({"topic": "foxes", "format": "tall"}, "Known: short, wide, square"),
        *(
            ({"topic": "foxes", "duration": bad}, "15 to 180")
            for bad in ("0", "-5", "14.9", "nan", "1e9", "inf", "x")
        ),
        ({"topic": "foxes", "seed": "-1"}, "whole number"),
    ],
)
def test_bad_words_are_refused_and_the_known_ones_listed(tmp_path, words, said):
    with pytest.raises(BadInput) as refused:
        settle(tmp_path, **words)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_what_is_not_given_comes_from_the_channel(tmp_path):
    brief = settle(tmp_path, story=a_file(tmp_path, STORY), format="wide")
    assert (brief.format, brief.pattern, brief.duration_s) == (VideoFormat.WIDE, EditPattern.MIXED_RAPID, 45)


def test_a_dash_reads_stdin(tmp_path):
    assert settle(tmp_path, STORY.encode(), story="-").text == STORY


def test_the_default_key_is_the_title_s_slug_and_six_digits_of_the_text():
    assert default_key("The Fox's Émile & Co", "text").startswith("the-foxs-emile-co-")
    assert default_key("الثعلب", "text").startswith("episode-")
    assert default_key("A", "one") != default_key("A", "two")
