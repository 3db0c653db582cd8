from itertools import pairwise

import pytest
from PIL import Image

from storyassets.cli.editing import (
    ask_for_new_takes,
    change_words,
    check_new_takes,
    find_episode,
    pin_take,
    take_back,
)
from storyassets.cli.redoing import redo_episode
from storyassets.cli.using import estimate_words, use_file, wanted_for
from storyassets.errors import BadInput
from storyassets.model.brief import Brief, EditPattern, Style, VideoFormat
from storyassets.model.picks import PickKind
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.studio.documents import EpisodeFolder, write_document
from storyassets.studio.editing import read_picks, read_script
from storyassets.studio.own_files import ForCharacter, ForLine, ForShot
from storyassets_tests.fakes.episodes import lion_and_mouse, voices_of
from storyassets_tests.fakes.workshops import a_settings

KEY = "the-lion"
SCRIPT = lion_and_mouse()
CAST = cast_characters(SCRIPT, 1)
SHOTS = direct_shots(SCRIPT, CAST, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1)


@pytest.fixture
def settings(tmp_path):
    settings = a_settings(tmp_path)
    folder = EpisodeFolder(settings.studio_dir, KEY)
    write_document(folder.brief, Brief(key=KEY, text="A lion.", format=VideoFormat.SQUARE))
    for asset, value in (("script", SCRIPT), ("characters", CAST), ("shot_list", SHOTS)):
        write_document(folder.asset(asset), value)
    write_document(folder.asset("voice_clips"), voices_of(SCRIPT))
    return settings


@pytest.fixture
def folder(settings):
    return EpisodeFolder(settings.studio_dir, KEY)


def test_an_edit_says_what_is_said_now_and_how_to_see_it(settings, folder, capsys):
    change_words(settings, KEY, "setup-1", "A lion lay asleep in the wood.", new_pictures=None)
    told = capsys.readouterr().out
    assert "setup-1 (narrator) says: A lion lay asleep in the wood." in told
    assert "keeps its pictures" in told
    assert f"storyassets redo {KEY}" in told
    assert read_script(folder).lines[1].text == "A lion lay asleep in the wood."


def test_an_episode_that_is_not_there_names_the_near_ones(settings):
    with pytest.raises(BadInput, match="no such episode") as refused:
        find_episode(settings, "the-loin", "edit")
    assert KEY in refused.value.fix


@pytest.mark.parametrize("wanted", ["timeline", "rendered_video", "", "brolll"])
def test_only_what_is_made_of_takes_can_be_asked_for_anew(folder, wanted):
    with pytest.raises(BadInput, match="is not made of takes") as refused:
        check_new_takes(folder, ["broll", wanted])
    assert "broll/setup-1a" in refused.value.fix


def test_a_new_take_is_asked_for_of_an_asset_or_of_one_thing(folder):
    wanted = ["voice_clips", f"broll/{SHOTS.shots[0].shot_id}", "voice_clips"]
    check_new_takes(folder, wanted)
    assert not folder.picks.exists()
    ask_for_new_takes(folder, wanted)
    assert read_picks(folder).take_number("voice_clips", "hook-1") == 2
    assert read_picks(folder).take_number("broll", SHOTS.shots[0].shot_id) == 1
    with pytest.raises(BadInput, match="there is no shot"):
        check_new_takes(folder, ["broll/nothing-1a"])


def test_a_redo_with_one_wrong_word_changes_nothing(settings, folder):
    for from_asset, new_takes in ((None, ["broll", "nonsense"]), ("sound", ["broll"])):
        with pytest.raises(BadInput):
            redo_episode(settings, KEY, from_asset=from_asset, new_takes=new_takes, as_json=False)
    assert not folder.picks.exists()


def test_nothing_can_be_taken_back_that_was_not_chosen(settings):
    with pytest.raises(BadInput, match="nothing was chosen"):
        take_back(settings, KEY, "setup-1", "unpin")


def test_what_has_no_take_cannot_be_pinned(settings):
    with pytest.raises(BadInput, match="no take yet"):
        pin_take(settings, KEY, SHOTS.shots[0].shot_id)


def test_each_subject_wants_what_fits_it(folder):
    assert wanted_for(folder, SHOTS.shots[0].shot_id) == ForShot((1296, 1296))
    assert wanted_for(folder, "lion") == ForCharacter((1296, 1296))
    wanted = wanted_for(folder, "setup-1")
    assert isinstance(wanted, ForLine)
    assert [word.text for word in wanted.words] == SCRIPT.lines[1].text.split()


def test_a_line_that_was_edited_since_has_estimated_times(settings, folder, capsys):
    change_words(settings, KEY, "setup-1", "A very old lion lay asleep.", new_pictures=None)
    capsys.readouterr()
    words = wanted_for(folder, "setup-1").words
    assert [word.text for word in words] == ["A", "very", "old", "lion", "lay", "asleep."]
    assert words == estimate_words("A very old lion lay asleep.")
    assert all(a.end_s == b.start_s for a, b in pairwise(words))


def test_a_picture_is_used_and_taken_back(settings, folder, tmp_path, capsys):
    mine = tmp_path / "my lion.png"
    Image.effect_noise((1400, 1400), 90).convert("RGB").save(mine)
    shot = SHOTS.shots[0].shot_id
    use_file(settings, KEY, shot, mine, remove=False)
    pick = read_picks(folder).of(shot)
    assert (pick.kind, pick.is_own, pick.file) == (PickKind.PICTURE, True, "my lion.png")
    assert (settings.studio_dir / pick.take.path).is_file()
    use_file(settings, KEY, shot, None, remove=True)
    assert read_picks(folder).of(shot) is None
    assert "my lion.png" in capsys.readouterr().out


def test_a_file_or_its_removal_is_asked_for_never_both(settings, tmp_path):
    for file, remove in ((None, False), (tmp_path / "x.png", True)):
        with pytest.raises(BadInput, match="neither or both"):
            use_file(settings, KEY, SHOTS.shots[0].shot_id, file, remove=remove)
