import pytest

from storyassets.errors import BadConfiguration
from storyassets.settings import find_settings
from storyassets.studio.free_space import free_bytes, require_free_space


def test_a_folder_that_is_not_there_yet_has_the_room_of_its_disk(tmp_path):
    assert free_bytes(tmp_path / "not" / "yet") > 0
    require_free_space(tmp_path / "not" / "yet", 1)
    assert not (tmp_path / "not").exists()


def test_too_little_room_is_a_matter_of_configuration_and_told_in_numbers(tmp_path):
    with pytest.raises(BadConfiguration) as caught:
        require_free_space(tmp_path, 10**18)
    assert "1000000000000 MB are wanted" in str(caught.value)
    assert "STORYASSETS_LEAST_FREE_MB" in caught.value.fix


def test_the_reserve_is_a_setting(tmp_path, monkeypatch):
    assert find_settings(tmp_path).least_free_mb == 500
    monkeypatch.setenv("STORYASSETS_LEAST_FREE_MB", "7")
    assert find_settings(tmp_path).least_free_mb == 7
    monkeypatch.setenv("STORYASSETS_LEAST_FREE_MB", "-7")
    with pytest.raises(BadConfiguration, match="STORYASSETS_LEAST_FREE_MB"):
        find_settings(tmp_path)
