"""The pool: which stories of a channel's sources it could tell, in which order, and why not the others."""

import cProfile
import pstats
import random

import pytest

from storyassets.model.channel import Channel
from storyassets.model.publishing import StorySourceSettings
from storyassets.providers.protocols import FoundStory, NoStory
from storyassets.story.finding.likeness_of_stories import sign_story
from storyassets.story.finding.pool import Finding, Told, weigh_findings
from storyassets.story.finding.pool_scoring import score_conflict, score_dialogue, score_length, score_story
from storyassets_tests.fakes.tales import BOAT, CLOCK, LAMP, LAMP_TOLD_AGAIN, tale_of

TALES = StorySourceSettings(kind="folder", path="tales", licence="CC0", credit="The Village")
WEB = StorySourceSettings(kind="feed", url="https://tales.example/feed?key=canary")
FLAT = (
    "The meeting of the committee is on Tuesday at ten in room four. Minutes are on the page of the committee. "
    * 6
)


def a_channel(**sources):
    return Channel(name="tales", duration_s=45, sources={"stories": (TALES, WEB), **sources})


def findings(*texts, source=TALES, **fields):
    return [Finding(source, FoundStory(text=text, **fields)) for text in texts]


def weigh(found, told=(), **sources):
    return weigh_findings(a_channel(**sources), found, told)


def test_the_best_is_first_and_each_says_where_it_is_from():
    found = findings(CLOCK, FLAT) + findings(LAMP, source=WEB, url="https://tales.example/1", credit="Mira")
    candidates, refused = weigh(found)
    lamp, clock = candidates
    assert (lamp.source, lamp.url, lamp.credit, lamp.licence) == (
        "https://tales.example/feed",
        "https://tales.example/1",
        "Mira",
        "",
    )
    assert (clock.source, clock.credit, clock.licence) == ("tales", "The Village", "CC0")
    assert lamp.score.overall > clock.score.overall
    assert lamp.words == len(lamp.text.split())
    assert lamp.score.novelty == 1.0
    assert [one.reason for one in refused] == ["its score is 0.20, and 0.30 is the least"]


def test_the_same_findings_give_the_same_pool_whatever_their_order():
    found = findings(LAMP, BOAT, CLOCK, *(tale_of(k) for k in range(12)))
    candidates, _ = weigh(found)
    again, _ = weigh(found)
    assert again == candidates
    random.Random(3).shuffle(found)
    shuffled, _ = weigh(found)
    assert {one.candidate_id for one in shuffled} == {one.candidate_id for one in candidates}
    assert [one.score for one in shuffled] == [one.score for one in candidates]


def test_a_feed_full_of_the_same_story_gives_one_and_says_of_which_the_others_are():
    variants = [LAMP, LAMP_TOLD_AGAIN, LAMP.upper(), f"# The Lamp\n\n{LAMP}", LAMP.replace(" cold", " icy")]
    candidates, refused = weigh(findings(*variants * 20, source=WEB) + findings(BOAT))
    assert len(candidates) == 2
    assert len(refused) == 99
    assert all("the same story as" in one.reason and "tales.example" in one.reason for one in refused)
    assert "canary" not in str(refused)


def test_of_two_sources_with_one_story_the_better_wording_is_kept_else_the_first_source():
    shorter = LAMP.rpartition("\n\n")[0]
    candidates, _ = weigh(findings(shorter, source=WEB) + findings(LAMP))
    assert [one.source for one in candidates] == ["tales"]
    candidates, _ = weigh(findings(LAMP, source=WEB) + findings(LAMP))
    assert [one.source for one in candidates] == ["https://tales.example/feed"]


def test_what_was_told_is_refused_and_what_is_like_it_is_less_new():
    told = [Told("ep-1", sign_story(BOAT)), Told("ep-2", sign_story(LAMP)), Told("old", "")]
    candidates, refused = weigh(findings(LAMP_TOLD_AGAIN, CLOCK), told)
    assert [one.text[:9] for one in candidates] == ["The clock"]
    [reason] = [one.reason for one in refused]
    assert "like what ep-2 tells" in reason
    both, _ = weigh(findings(LAMP_TOLD_AGAIN), told, most_like_told=1.0, least_score=0.0)
    assert both[0].score.novelty < 0.2
    assert both[0].score.overall < 0.4


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "it is empty"),
        ("Too short.", "too few for a story"),
        ("\x00\x01binary" * 40, "binary"),
        ("word " * 300_000, "larger than 1 MB"),
        (" ".join(tale_of(k) for k in range(60)), "cannot be told in 120 s"),
        (FLAT, "its score is"),
    ],
)
def test_what_cannot_be_told_is_listed_with_its_reason(text, reason):
    candidates, refused = weigh(findings(text, BOAT))
    assert len(candidates) == 1
    [one] = refused
    assert reason in one.reason
    assert (one.channel, one.source) == ("tales", "tales")


def test_what_a_source_says_is_no_story_is_listed_too():
    candidates, refused = weigh([Finding(WEB, NoStory("row 7\x1b[31m\ud800", "it has no text"))])
    assert candidates == []
    assert (refused[0].title, refused[0].reason) == ("row 7 [31m", "it has no text")


def test_rights_are_one_bounded_line_that_can_be_stored():
    [one], _ = weigh(findings(LAMP, licence="CC\n\tBY\ud800 4.0", credit="x" * 5000))
    assert one.licence == "CC BY 4.0"
    assert len(one.credit) == 300
    assert one.model_dump_json().encode()


def test_conflict_dialogue_and_length_say_what_they_mean():
    assert score_conflict(LAMP) > 0.8 > 0.3 > score_conflict(FLAT)
    assert score_conflict("") == 0.0
    assert score_dialogue(FLAT) == 0.0
    assert score_dialogue("") == 0.0
    assert score_dialogue('"All of it is said by somebody here," she said.') < 1.0
    assert score_dialogue('He looked at her for long. "I will go with you," he said, and went away.') == 1.0
    lengths = [score_length("word " * count, 45.0) for count in (1, 20, 60, 110, 160, 400, 1500, 9000)]
    assert lengths == [*sorted(lengths[:4]), *sorted(lengths[4:], reverse=True)]
    assert max(lengths) == 1.0
    assert lengths[0] < 0.01
    assert lengths[-1] == 0.0


def test_a_story_that_does_not_fit_or_is_not_new_is_not_saved_by_the_rest():
    new = score_story(LAMP, duration_s=45, language="en", likest=0.0)
    old = score_story(LAMP, duration_s=45, language="en", likest=0.95)
    long = score_story(LAMP, duration_s=45, language="en", likest=0.0).overall
    assert old.overall <= 0.25 < new.overall == long
    assert score_story(LAMP[:200], duration_s=180, language="en", likest=0.0).overall < 0.4


def test_a_language_whose_words_are_not_known_is_no_worse_for_it():
    assert score_story(FLAT, duration_s=45, language="de", likest=0.0).conflict == 0.5


def test_of_very_many_the_best_hundred_are_kept_and_the_rest_is_counted():
    candidates, refused = weigh(findings(*(tale_of(k) for k in range(105)), LAMP))
    assert len(candidates) == 100
    assert candidates[0].text.startswith("A fox")
    assert [one.reason for one in refused] == ["6 more could be told; the best 100 are kept"]


def test_ten_times_the_findings_take_at_most_fifteen_times_the_calls():
    def calls(count):
        found = findings(*(tale_of(k) for k in range(count)))
        profile = cProfile.Profile()
        profile.runcall(weigh, found)
        return pstats.Stats(profile).total_calls

    calls(1)  # what is looked up once
    assert calls(80) < 15 * calls(8)
