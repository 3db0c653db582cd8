import pytest

from storyassets.cli.running import Wanted, check_asset, select_below
from storyassets.definitions import assemble
from storyassets.defs.jobs import EPISODE_JOB, PREVIEW_JOB
from storyassets.errors import BadInput
from storyassets_tests.fakes.workshops import a_workshop


@pytest.fixture
def job(tmp_path):
    return assemble(a_workshop(tmp_path)).resolve_job_def(EPISODE_JOB)


def below(job, asset):
    return {key.to_user_string() for key in select_below(job, asset)}


def test_an_asset_is_made_again_with_all_that_depends_on_it(job):
    assert {"soundtrack", "rendered_video", "quality_score"} <= below(job, "soundtrack")
    assert not {"script", "voice_clips", "timeline"} & below(job, "soundtrack")
    assert below(job, "quality_score") == {"quality_score"}
    assert below(job, "script") >= {"characters", "voice_clips", "captions", "timeline", "rendered_video"}


def test_an_asset_that_is_not_there_names_the_near_ones():
    with pytest.raises(BadInput, match="there is no asset 'sound'") as refused:
        check_asset("sound")
    assert "soundtrack" in refused.value.fix
    with pytest.raises(BadInput):
        check_asset("preview_video")


def test_only_a_whole_run_is_remembered():
    assert Wanted().is_whole
    assert not Wanted(preview=True).is_whole
    assert not Wanted(from_asset="broll").is_whole
    assert (Wanted().job, Wanted(preview=True).job) == (EPISODE_JOB, PREVIEW_JOB)
