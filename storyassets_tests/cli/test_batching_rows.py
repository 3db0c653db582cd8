"""Each row becomes a brief, or one clear refusal."""

import tracemalloc

import pytest

from storyassets.cli.batching_rows import read_rows
from storyassets.errors import BadInput
from storyassets.model.brief import Style, VideoFormat
from storyassets_tests.fakes.workshops import a_settings

STORY = "A fox found a lamp in the forest. " * 6


@pytest.fixture
def settle(tmp_path):
    def read(table, name="table.csv"):
        (tmp_path / name).write_text(table)
        return list(read_rows(tmp_path / name, a_settings(tmp_path)))

    return read


def faults(rows):
    return {row.number: str(row.error) for row in rows if row.error}


def test_a_row_says_everything_that_the_command_line_can(settle, tmp_path):
    (tmp_path / "stories").mkdir()
    (tmp_path / "stories" / "lamp.txt").write_text(STORY)
    [row] = settle(
        "key,story,title,channel,duration,style,format,pattern,seed\n"
        "lamp,stories/lamp.txt,The Lamp,default,20,noir,wide,mixed_rapid,7\n"
    )
    brief = row.brief
    assert (brief.key, brief.text, brief.title, brief.duration_s) == ("lamp", STORY, "The Lamp", 20)
    assert (brief.style, brief.format, brief.seed) == (Style.NOIR, VideoFormat.WIDE, 7)


def test_a_text_stands_in_the_row_itself_and_a_key_is_made_of_it(settle):
    [one, other] = settle(f'text\n"{STORY}"\n"{STORY}Then it slept."\n')
    assert one.brief.text == STORY.strip()
    assert one.episode.startswith("a-fox-found")
    assert one.episode != other.episode


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("k,,,,", "neither a story nor a topic. Fill one of story, text, topic"),
        ("k,,x,y,", "both a topic and a text"),
        ("k,no.txt,,,", "no.txt: there is no such file"),
        ("k,-,,,", "there is no such file"),
        ("k,/dev/zero,,,", "it is no file"),
        (f"k,{'x' * 5000},,,", "it is no path"),
        ("k,,too short,,", "20 words"),
        ("../up,,,foxes,", "cannot name an episode"),
        ("k,,,foxes,12", "duration: '12' is not a duration"),
        ("k,,,foxes,=1+1", "duration: '=1+1' is not a duration"),
        ("k,,, ... ,", "topic: the topic is empty"),
    ],
)
def test_a_bad_row_says_why_and_the_others_go_on(settle, row, said):
    rows = settle(f"key,story,text,topic,duration\nfirst,,,foxes,\n{row}\nlast,,,foxes,\n")
    assert [row.number for row in rows if row.brief] == [2, 4]
    assert said in faults(rows)[3]
    assert "\n" not in faults(rows)[3]
    assert "--" not in faults(rows)[3]


def test_the_same_key_twice_names_both_rows(settle):
    rows = settle("key,topic\na,foxes\nb,wolves\na,owls\n")
    assert faults(rows).keys() == {4}
    assert "key a: rows 2 and 4" in faults(rows)[4]


def test_the_same_story_twice_is_the_same_episode(settle):
    assert "rows 2 and 3" in faults(settle("topic\nfoxes\nfoxes\n"))[3]


def test_a_key_of_a_bad_row_may_stand_in_a_good_one(settle):
    rows = settle("key,topic,duration\na,foxes,1\na,foxes,20\n")
    assert faults(rows).keys() == {2}


def test_a_topic_has_no_title_of_its_own(settle):
    assert "brings its own title" in faults(settle("topic,title\nfoxes,Mine\n"))[2]


@pytest.mark.parametrize("table", ["key,topic\n", "key,topic\n\n,\n"])
def test_a_header_alone_is_no_batch(settle, table):
    with pytest.raises(BadInput, match="it has no rows"):
        settle(table)


def test_ten_thousand_rows_are_read_one_at_a_time(tmp_path):
    table = tmp_path / "many.csv"
    with table.open("w") as stream:
        stream.write("key,topic\n")
        stream.writelines(f"k{number},{'foxes ' * 300}\n" for number in range(10_000))
    rows = read_rows(table, a_settings(tmp_path))
    assert next(rows).number == 2  # by then everything is imported
    tracemalloc.start()
    try:
        good = sum(row.brief is not None for row in rows)
        peak_bytes = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert good == 9_999
    assert peak_bytes < table.stat().st_size / 4
