import pytest

from storyassets.errors import BadInput
from storyassets.model.story import Story
from storyassets.studio.next_story import claim_next_story, claim_story
from storyassets_tests.fakes.workshops import a_settings

BANK = [Story(title=title, text=f"The tale of {title}.") for title in ("one", "two")]


def test_each_episode_gets_a_story_of_its_own_and_keeps_it(tmp_path):
    settings = a_settings(tmp_path)
    assert claim_next_story(settings, "a", BANK)["title"] == "one"
    assert claim_next_story(settings, "b", BANK)["title"] == "two"
    assert claim_next_story(settings, "a", BANK)["title"] == "one"


def test_when_every_story_is_told_the_error_says_what_to_do(tmp_path):
    settings = a_settings(tmp_path)
    for episode, story in zip("ab", BANK, strict=True):
        assert claim_story(settings, episode, story)
    with pytest.raises(BadInput, match=r"every story of the bank is told\. Write its brief"):
        claim_next_story(settings, "c", BANK)
