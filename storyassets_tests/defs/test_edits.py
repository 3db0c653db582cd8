"""Edits of a made episode, through Dagster: what they make again and what they leave, and what a plan said of it."""

import shutil
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import dagster as dg
import numpy as np
import pytest

from storyassets.defs.partitions import EPISODES
from storyassets.defs.planning.planning import plan_episode
from storyassets.model.brief import Brief
from storyassets.model.head import TalkingHeads
from storyassets.model.picks import PERSON, Pick, PickKind
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.model.take import ImageScore, Pictures, VoiceTakes
from storyassets.model.timeline import Timeline
from storyassets.studio.documents import read_document
from storyassets.studio.editing import change_picks, edit_line
from storyassets.studio.housekeeping.garbage import Kind, discard_garbage, find_garbage
from storyassets.studio.own_files import ForShot, import_own_file
from storyassets.studio.subjects import pin_current_take
from storyassets.studio.takes import TakeRecord
from storyassets_tests.defs.test_episode import KEY, failures, figure, run, write_brief
from storyassets_tests.fakes.clocks import FakeTime
from storyassets_tests.fakes.instances import a_temporary_instance
from storyassets_tests.fakes.requests import a_portrait_request
from storyassets_tests.fakes.videos import circles, read_frames, write_video
from storyassets_tests.fakes.workshops import (
    FakeComposer,
    FakeIllustrator,
    FakePuppeteer,
    FakeVoice,
    a_workshop,
)


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    """A folder with an episode that has just been made. Only to be copied."""
    home = tmp_path_factory.mktemp("finished")
    with an_instance() as instance:
        workshop = a_workshop(home)
        write_brief(workshop)
        result = run(workshop, instance)
        assert result.success, failures(result)
        workshop.ledger.close()
    return home


@contextmanager
def an_instance():
    with a_temporary_instance() as instance:
        instance.add_dynamic_partitions(EPISODES, [KEY])
        yield instance


class Studio:
    """A copy of the finished episode, and fakes that have made nothing since."""

    def __init__(self, home, instance):
        self.illustrator, self.voice = FakeIllustrator(), FakeVoice()
        self.composer, self.puppeteer = FakeComposer(), FakePuppeteer()
        self.instance = instance
        self.workshop = a_workshop(
            home,
            illustrator=self.illustrator,
            voice=self.voice,
            composer=self.composer,
            puppeteer=self.puppeteer,
        )
        self.folder = self.workshop.folder(KEY)

    def run(self):
        result = run(self.workshop, self.instance)
        assert result.success, failures(result)
        return result

    def made(self):
        """How often each provider was asked since."""
        return {
            "pictures": len(self.illustrator.drawn),
            "lines": len(self.voice.spoken),
            "puppets": len(self.puppeteer.rigged),
            "music": len(self.composer.composed),
        }

    def value(self, asset, model):
        return read_document(self.folder.asset(asset), model)

    def plan(self):
        return plan_episode(read_document(self.folder.brief, Brief), self.workshop)


@pytest.fixture
def studio(tmp_path, finished):
    home = tmp_path / "home"
    shutil.copytree(finished, home)
    with an_instance() as instance:
        yield Studio(home, instance)


def segments(result):
    [event] = [
        event
        for event in result.get_asset_materialization_events()
        if event.asset_key == dg.AssetKey("rendered_video")
    ]
    figures = event.materialization.metadata
    return figures["segments_encoded"].value, figures["segments_reused"].value


def a_narrated_line(studio):
    return next(line for line in studio.value("script", Script).lines if line.line_id.startswith("setup"))


def own_picture(studio, subject, content=b"theirs"):
    take = studio.workshop.takes.put(
        FakeIllustrator().make(a_portrait_request(700, 700, seed=4711)).content,
        ".jpg",
        TakeRecord(provider=PERSON, model="own"),
    )
    score = ImageScore(
        width_px=700, height_px=700, sharpness=90, contrast=50, colourfulness=40, flat_share=0.1
    )
    return Pick(
        subject=subject,
        kind=PickKind.PICTURE,
        take=take,
        score=score.model_dump(),
        file="mine.png",
        when=FakeTime().now(),
    )


def test_an_edited_line_makes_one_voice_take_and_encodes_only_what_shows_or_says_it(studio):
    line = a_narrated_line(studio)
    edit_line(studio.folder, line.line_id, f"{line.text} Yes")
    plan = studio.plan()
    result = studio.run()
    assert studio.made() == {"pictures": 0, "lines": 1, "puppets": 0, "music": 0}
    encoded, reused = segments(result)
    assert [take.subject for take in plan.missing] == [line.line_id, "listing"]
    assert encoded <= 3 < reused
    assert abs(plan.segments_encoded - encoded) <= 1


def test_a_plan_of_a_finished_episode_has_nothing_to_make(studio):
    plan = studio.plan()
    assert plan.missing == ()
    assert plan.segments_encoded == 0
    assert plan.segments_reused > 3
    assert plan.most_usd == 0


def test_a_plan_makes_and_writes_nothing(studio):
    files = {path: path.stat().st_mtime_ns for path in studio.folder.path.iterdir()}
    edit_line(studio.folder, "hook-1", "Quite another beginning.")
    assert studio.plan().missing != ()
    assert studio.made() == {"pictures": 0, "lines": 0, "puppets": 0, "music": 0}
    now = {path: path.stat().st_mtime_ns for path in studio.folder.path.iterdir()}
    assert {path for path in now if now[path] != files.get(path)} == {studio.folder.script_by_hand}


def test_a_person_s_picture_stands_in_its_shot_and_survives(studio):
    shot = studio.value("broll", Pictures).pictures[1].subject
    change_picks(studio.folder, lambda picks: picks.with_pick(own_picture(studio, shot)))
    encoded, reused = segments(studio.run())
    assert studio.value("broll", Pictures).of(shot).take.provider == PERSON
    assert studio.made() == {"pictures": 0, "lines": 0, "puppets": 0, "music": 0}
    assert encoded <= 3 < reused
    studio.run()
    assert studio.value("broll", Pictures).of(shot).take.provider == PERSON
    change_picks(studio.folder, lambda picks: picks.without(shot))
    assert segments(studio.run())[0] == 0
    assert studio.value("broll", Pictures).of(shot).take.provider != PERSON


def first_shot(studio):
    return studio.value("shot_list", ShotList).shots[0].shot_id


def first_head(studio):
    return studio.value("talking_heads", TalkingHeads).heads[0].shot_id


def green_circles(seed):
    return circles(seed, (540, 960)) * np.array([0, 1, 0], np.uint8)


@pytest.mark.parametrize("shot_of", [first_shot, first_head])
def test_a_person_s_clip_is_seen_in_the_video(studio, tmp_path, shot_of):
    shot = shot_of(studio)
    mine = write_video(tmp_path / "mine.mp4", 30, green_circles)
    pick = import_own_file(mine, subject=shot, wanted=ForShot((540, 960)), takes=studio.workshop.takes)
    change_picks(studio.folder, lambda picks: picks.with_pick(pick))
    studio.run()
    placed = studio.value("timeline", Timeline).track("pictures").placed()
    start_frame, clip = next((start, clip) for start, clip in placed if clip.name == shot)
    assert clip.media.take == pick.take
    seen = read_frames(studio.folder.video)[start_frame + clip.duration_frames // 2]
    red, green, blue = seen[: len(seen) // 4].mean(axis=(0, 1))
    assert green > 60
    assert max(red, blue) < 20


def test_a_person_s_portrait_speaks_as_it_is_and_no_puppet_moves_it(studio):
    heads = studio.value("talking_heads", TalkingHeads).heads
    speaker = heads[0].character_id
    assert all(head.show for head in heads)
    change_picks(studio.folder, lambda picks: picks.with_pick(own_picture(studio, speaker)))
    studio.run()
    changed = [h for h in studio.value("talking_heads", TalkingHeads).heads if h.character_id == speaker]
    assert changed
    assert all(head.show is None and head.picture.take.provider == PERSON for head in changed)


def test_a_new_take_of_one_picture_is_one_other_picture(studio):
    pictures = studio.value("broll", Pictures)
    shot = pictures.pictures[0].subject
    change_picks(studio.folder, lambda picks: picks.with_new_take(f"broll/{shot}"))
    assert [take.subject for take in studio.plan().missing] == [shot]
    studio.run()
    after = studio.value("broll", Pictures)
    assert studio.made() == {"pictures": 1, "lines": 0, "puppets": 0, "music": 0}
    assert after.of(shot).take != pictures.of(shot).take
    assert [p for p in after.pictures if p.subject != shot] == [
        p for p in pictures.pictures if p.subject != shot
    ]
    assert studio.workshop.takes.is_whole(pictures.of(shot).take)


def test_a_pinned_picture_outlives_what_is_asked_for_anew(studio):
    pictures = studio.value("broll", Pictures)
    shot = pictures.pictures[0].subject
    pick = pin_current_take(studio.folder, shot, studio.workshop.takes)
    change_picks(studio.folder, lambda picks: picks.with_pick(pick).with_new_take("broll"))
    studio.run()
    after = studio.value("broll", Pictures)
    assert after.of(shot).take == pictures.of(shot).take
    assert after.pictures[1].take != pictures.pictures[1].take


def test_a_pinned_head_goes_on_speaking_and_a_pinned_line_is_not_spoken_again(studio):
    heads, voices = studio.value("talking_heads", TalkingHeads), studio.value("voice_clips", VoiceTakes)
    head, line = heads.heads[0], voices.takes[0]
    for subject in (head.shot_id, line.line_id):
        pick = pin_current_take(studio.folder, subject, studio.workshop.takes)
        change_picks(studio.folder, lambda picks, pick=pick: picks.with_pick(pick))
    change_picks(
        studio.folder, lambda picks: picks.with_new_take("voice_clips").with_new_take("talking_heads")
    )
    studio.run()
    assert studio.value("talking_heads", TalkingHeads).of(head.shot_id).show.sheet.content
    assert studio.value("talking_heads", TalkingHeads).of(head.shot_id).picture == head.picture
    assert studio.value("voice_clips", VoiceTakes).takes[0] == line


def test_a_recording_of_other_words_stops_before_anything_is_spoken(studio):
    pick = pin_current_take(studio.folder, "hook-1", studio.workshop.takes)
    change_picks(studio.folder, lambda picks: picks.with_pick(pick))
    edit_line(studio.folder, "hook-1", "Something that was never recorded.")
    result = run(studio.workshop, studio.instance)
    assert failures(result) == {"voice_clips"}
    [event] = [event for event in result.all_events if event.is_step_failure]
    assert "says other words" in event.step_failure_data.user_failure_data.description


def test_an_edited_episode_s_catalogue_tells_what_was_made_and_judged(studio):
    row = studio.workshop.catalogue.find_episode(KEY)
    assert (row.title, row.channel, row.state) == ("The Lamp That Lied", "default", "rendered")
    assert row.duration_s > 5
    made = studio.workshop.catalogue.find_materializations(KEY)
    assert made["voice_clips"].takes_made == len(studio.value("script", Script).lines)
    verdicts = studio.workshop.catalogue.find_verdicts(KEY)
    assert len(verdicts) >= 18
    assert all(verdict.passed for verdict in verdicts.values())


def test_after_clearing_away_as_much_as_can_go_a_finished_episode_is_made_again_of_what_is_there(studio):
    later, age = datetime.now(UTC) + timedelta(days=60), timedelta(days=1)
    home, ledger = studio.workshop.settings.studio_dir, studio.workshop.ledger
    loose = studio.workshop.takes.put(b"loose", ".jpg", TakeRecord(provider="fake", model="1"))
    went = discard_garbage(find_garbage(home, ledger, age, later), home, ledger, age, later)
    assert [one.path for one in went.of(Kind.TAKE)] == [home / loose.path]
    result = studio.run()
    assert figure(result, "script", "takes_made") == 0
    assert studio.made() == {"pictures": 0, "lines": 0, "puppets": 0, "music": 0}
