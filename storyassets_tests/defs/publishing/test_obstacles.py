"""What is older than its own sources stands against publishing; what merely ran before something else does not."""

from contextlib import closing

import dagster as dg
import pytest

from storyassets.definitions import defs
from storyassets.defs.publishing.obstacles import MADE_OF, find_obstacles
from storyassets.model.music import Music
from storyassets_tests.fakes.finished import KEY, a_publishing_workshop, finish_episode, note_made


@pytest.mark.parametrize("asset", MADE_OF)
def test_what_an_asset_is_made_of_is_what_stands_above_it_in_the_graph(asset):
    graph = defs.resolve_asset_graph()
    above, left = set(), [dg.AssetKey(asset)]
    while left:
        found = graph.get(left.pop()).parent_keys - above
        above |= found
        left += found
    assert {key.to_user_string() for key in above} - {"story_pool"} == set(MADE_OF[asset])


def test_a_listing_and_a_thumbnail_are_not_made_of_the_sound_that_came_after_them(tmp_path):
    with closing(a_publishing_workshop(tmp_path)) as workshop:
        episode = finish_episode(workshop)
        note_made(workshop, KEY, "thumbnail", episode.thumbnail)
        note_made(workshop, KEY, "soundtrack", Music())
        assert find_obstacles(workshop, KEY)[0].startswith("rendered_video was made before soundtrack")
        for asset, made in (("rendered_video", episode.video), ("quality_score", Music())):
            note_made(workshop, KEY, asset, made)
        told = [one for one in find_obstacles(workshop, KEY) if "was made before" in one]
        assert told == []
