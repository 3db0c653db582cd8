"""The book of what each channel has told."""

from contextlib import closing

import pytest

from storyassets.studio.database import Database
from storyassets.studio.tellings import Tellings, ToldStory
from storyassets_tests.fakes.clocks import FakeTime


@pytest.fixture
def database(ledger_url):
    with closing(Database(ledger_url)) as opened:
        yield opened


def test_a_channel_s_stories_are_found_in_the_order_in_which_they_were_told(database):
    clock = FakeTime()
    book = Tellings(database, clock.now)
    for episode, channel in (("z-first", "tales"), ("a-second", "tales"), ("other", "myths")):
        book.note_story(episode, channel, episode.upper(), f"signature of {episode}")
        clock.sleep(1)
    assert book.find_stories("tales") == [
        ToldStory("z-first", "Z-FIRST", "signature of z-first"),
        ToldStory("a-second", "A-SECOND", "signature of a-second"),
    ]
    assert book.find_stories("nobody") == []


def test_an_episode_tells_one_story_the_last_and_keeps_its_place(database):
    clock = FakeTime()
    book = Tellings(database, clock.now)
    for title in ("First", "Other", "Again"):
        book.note_story("one" if title != "Other" else "two", "tales", title, title)
        clock.sleep(1)
    assert [told.title for told in book.find_stories("tales")] == ["Again", "Other"]


def test_an_episode_that_changes_its_channel_is_told_by_the_new_one(database):
    book = Tellings(database)
    book.note_story("one", "tales", "A", "s")
    book.note_story("one", "myths", "A", "s")
    assert book.find_stories("tales") == []
    assert len(book.find_stories("myths")) == 1
    assert book.find_episodes() == {"one"}
