import pytest

from storyassets.errors import BadInput
from storyassets.model.picks import Pick, PickKind, Picks
from storyassets.model.script import Script
from storyassets.studio.documents import EpisodeFolder, read_document, write_document
from storyassets.studio.editing import MOST_LINE_CHARACTERS, change_picks, edit_line, read_picks, read_script
from storyassets_tests.fakes.clocks import FakeTime
from storyassets_tests.fakes.episodes import a_take, lion_and_mouse


@pytest.fixture
def folder(tmp_path):
    folder = EpisodeFolder(tmp_path, "the-lion")
    write_document(folder.asset("script"), lion_and_mouse())
    return folder


def line_of(script, line_id):
    return next(line for line in script.lines if line.line_id == line_id)


def test_an_edited_line_stands_in_a_script_of_its_own_and_the_others_stay(folder):
    edited = edit_line(folder, "setup-1", "A lion lay asleep  in the\nold forest.")
    assert read_document(folder.script_by_hand, Script) == edited
    assert line_of(edited, "setup-1").text == "A lion lay asleep in the old forest."
    assert edited.lines[0] == lion_and_mouse().lines[0]
    assert read_document(folder.asset("script"), Script) == lion_and_mouse()


def test_a_line_that_says_much_the_same_keeps_the_pictures_of_its_first_words(folder):
    first = line_of(lion_and_mouse(), "setup-1").text
    edit_line(folder, "setup-1", "A lion lay asleep in the old forest.")
    twice = edit_line(folder, "setup-1", "A lion lay asleep in the very old forest.")
    assert line_of(twice, "setup-1").staged_as == first
    back = edit_line(folder, "setup-1", first)
    assert line_of(back, "setup-1").staged_as == ""


def test_a_line_that_says_something_else_is_staged_anew_unless_a_person_says_otherwise(folder):
    other = "Nobody ever came here before dawn."
    assert line_of(edit_line(folder, "setup-1", other), "setup-1").staged_anew
    kept = line_of(edit_line(folder, "setup-2", other, new_pictures=False), "setup-2")
    assert (kept.staged_as, kept.staged_anew) == (line_of(lion_and_mouse(), "setup-2").text, False)
    anew = edit_line(folder, "setup-2", "A mouse ran over his nose.", new_pictures=True)
    assert line_of(anew, "setup-2").staged_anew


def test_a_line_that_is_not_there_names_the_near_ones(folder):
    with pytest.raises(BadInput, match=r"has no line 'setup-3'.*setup-1") as refused:
        edit_line(folder, "setup-3", "words")
    assert refused.value.exit_code == 2
    assert not folder.script_by_hand.exists()


@pytest.mark.parametrize("words", ["", "   ", "\x00\x07", "...", "!?", "a" * (MOST_LINE_CHARACTERS + 1)])
def test_words_that_cannot_be_said_are_refused(folder, words):
    with pytest.raises(BadInput):
        edit_line(folder, "setup-1", words)
    assert not folder.script_by_hand.exists()


def test_an_episode_without_a_script_cannot_be_edited(tmp_path):
    with pytest.raises(BadInput, match="no script yet"):
        read_script(EpisodeFolder(tmp_path, "nothing"))


def a_pick(subject, name="mine"):
    return Pick(
        subject=subject,
        kind=PickKind.PICTURE,
        take=a_take(name, ".jpg"),
        file=f"{name}.png",
        when=FakeTime().now(),
    )


def test_picks_are_kept_one_for_each_subject_and_can_be_taken_back(folder):
    assert read_picks(folder) == Picks()
    change_picks(folder, lambda picks: picks.with_pick(a_pick("setup-1a", "first")))
    change_picks(folder, lambda picks: picks.with_pick(a_pick("setup-1a", "second")))
    change_picks(folder, lambda picks: picks.with_pick(a_pick("setup-2a")))
    chosen = read_picks(folder)
    assert [(pick.subject, pick.file) for pick in chosen.picks] == [
        ("setup-1a", "second.png"),
        ("setup-2a", "mine.png"),
    ]
    assert change_picks(folder, lambda picks: picks.without("setup-1a")).of("setup-1a") is None


def test_take_numbers_count_for_an_asset_and_for_one_thing_of_it():
    picks = Picks().with_new_take("broll").with_new_take("broll/setup-1a").with_new_take("broll/setup-1a")
    assert picks.take_number("broll", "setup-1a") == 3
    assert picks.take_number("broll", "setup-2a") == 1
    assert picks.take_number("voice_clips", "setup-1") == 0


def test_damaged_picks_are_named_and_not_overwritten(folder):
    folder.picks.write_text("picks: [broken")
    with pytest.raises(BadInput, match=r"picks\.yaml"):
        change_picks(folder, lambda picks: picks)
    assert folder.picks.read_text() == "picks: [broken"
