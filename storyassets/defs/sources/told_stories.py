"""Told stories: what the book of tellings is told of an episode's story, and of those that it has missed."""

from __future__ import annotations

from storyassets.errors import BadConfiguration, BadInput
from storyassets.model.commission import Commission
from storyassets.model.story import Story
from storyassets.settings import Settings
from storyassets.story.finding.likeness_of_stories import sign_story
from storyassets.studio.catalogue_rebuild import find_folders_by_age
from storyassets.studio.documents import EpisodeFolder, read_document
from storyassets.studio.tellings import Tellings


def note_telling(tellings: Tellings, folder: EpisodeFolder, story: Story) -> None:
    """The episode's channel tells this story: no other episode of it is to tell one like it."""
    channel = read_document(folder.asset("brief"), Commission).brief.channel
    tellings.note_story(folder.key, channel, story.title, sign_story(story.text))


def learn_told_stories(settings: Settings, tellings: Tellings) -> None:
    """Note the stories of episodes that are older than the book, or that it lost. What is damaged is passed over."""
    known = tellings.find_episodes()
    for folder in find_folders_by_age(settings.studio_dir):
        path = folder.asset("story")
        if folder.key in known or not path.is_file():
            continue
        try:
            note_telling(tellings, folder, read_document(path, Story))
        except (BadInput, BadConfiguration):
            continue  # `storyassets doctor` names it
