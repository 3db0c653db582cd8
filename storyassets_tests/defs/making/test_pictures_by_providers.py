"""Portraits, and shots that look at them, by the real SDK through the gateway: seen, paid once, compared."""

from __future__ import annotations

from decimal import Decimal

import pytest

from storyassets.cli.running import run_job
from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.making.illustrating import draw_broll, draw_portraits
from storyassets.defs.partitions import EPISODES
from storyassets.defs.resources import Workshop
from storyassets.errors import StoryAssetsError
from storyassets.model.brief import Brief, EditPattern, Style
from storyassets.model.channel import Channel, ProviderChains
from storyassets.model.commission import Commission
from storyassets.model.picks import Picks
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.heads.heads import broll_shots
from storyassets.story.judging.likenesses import who_is_seen
from storyassets.studio.documents import write_document
from storyassets_tests.fakes.episodes import LION, a_line, a_script
from storyassets_tests.fakes.instances import a_temporary_instance
from storyassets_tests.fakes.workshops import a_settings

SCRIPT = a_script(
    a_line("A lion lay asleep in the forest.", "setup-1", subjects=("lion",)),
    a_line("The lion was caught in a net.", "setup-2", subjects=("lion",)),
    roles=(LION,),
)


@pytest.fixture
def workshop(tmp_path, simulator):
    opened = Workshop(a_settings(tmp_path).model_copy(update={"keys": simulator.keys()}))
    yield opened
    opened.close()


def test_portraits_go_with_the_shots_and_a_rerun_costs_nothing(workshop, simulator):
    channel = Channel(name="default", providers=ProviderChains(illustrator=("openai",)))
    brief = Commission(brief=Brief(key="one", text="A lion slept.", format="square"), channel=channel)
    cast = cast_characters(SCRIPT, 1)
    shots = direct_shots(SCRIPT, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1)

    def draw():
        desks = [workshop.desk("one", asset, channel) for asset in ("character_portraits", "broll")]
        portraits = draw_portraits(desks[0], brief, Picks(), cast, shots, workshop)
        pictures = draw_broll(desks[1], brief, Picks(), cast, shots, portraits, workshop)
        return portraits, pictures, sum((desk.tally.cost_usd for desk in desks), Decimal(0))

    portraits, pictures, cost_usd = draw()
    with_lion = [shot for shot in broll_shots(shots, cast) if who_is_seen(shot, cast)]
    paths = [seen.path for seen in simulator.seen("openai")]
    assert with_lion
    assert sum(path.endswith("/images/edits") for path in paths) >= len(with_lion)
    assert simulator.problems() == []
    assert cost_usd == simulator.invoice_usd("openai") > 0
    for shot in with_lion:
        picture = pictures.of(shot.shot_id)
        assert [one.character_id for one in picture.likenesses] == ["lion"]
        assert picture.score.points is not None
    assert draw() == (portraits, pictures, Decimal(0))
    assert len(simulator.seen("openai")) == len(paths)


def test_a_portrait_of_the_channel_that_is_none_is_noticed_before_anybody_is_paid(simulator, tmp_path):
    settings = a_settings(tmp_path).model_copy(update={"keys": simulator.keys()})
    told = "name: default\nproviders: {voice: [openai]}\ncast: [{name: Lion, portrait: lion.png}]\n"
    (settings.channels_dir / "default.yaml").write_text(told)
    (settings.channels_dir / "lion.png").write_bytes(b"<html>no picture</html>")
    workshop = Workshop(settings)
    write_document(workshop.folder("one").brief, Brief(key="one", text="A lion slept. " * 20))
    with a_temporary_instance() as instance:
        instance.add_dynamic_partitions(EPISODES, ["one"])
        with pytest.raises(StoryAssetsError, match=r"lion\.png: it is a web page") as caught:
            run_job(EPISODE_JOB, "one", workshop, instance)
    workshop.close()
    assert (caught.value.thing, simulator.seen("openai")) == ("cast[0].portrait", [])
