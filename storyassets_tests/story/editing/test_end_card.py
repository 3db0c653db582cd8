"""The end card: it takes the last second of the last picture, and nothing of the speech."""

from storyassets.model.brief import Style
from storyassets.model.channel import Pacing
from storyassets.model.shot import END_CARD, ShotKind
from storyassets.model.take import Pictures
from storyassets.story.asking.orders import end_card_orders
from storyassets.story.casting.cast import cast_characters
from storyassets.story.editing.end_card import CARD_S, TAIL_S, add_end_card
from storyassets.story.judging.faults_timeline import find_timeline_faults
from storyassets_tests.fakes.episodes import a_picture
from storyassets_tests.story.editing.test_edit_timeline import SCRIPT, SHOTS, a_timeline

TIMELINE = a_timeline(pacing=Pacing(tail_s=TAIL_S))
CAST = cast_characters(SCRIPT, 1)
BROLL = Pictures(pictures=(a_picture(END_CARD),))


def test_the_card_ends_the_video_and_the_video_is_no_longer():
    carded = add_end_card(TIMELINE, BROLL, "Stories in a Minute")
    start, card = carded.track("pictures").placed()[-1]
    assert card.name == END_CARD
    assert start + card.duration_frames == carded.duration_frames == TIMELINE.duration_frames
    assert card.duration_frames == TIMELINE.rate.frames(CARD_S)
    assert carded.track("speech") == TIMELINE.track("speech")
    assert find_timeline_faults(carded) == ()


def test_its_words_are_lit_one_after_the_other_while_it_stands():
    cue = add_end_card(TIMELINE, BROLL, "Stories in a Minute").cues[-1]
    assert cue.text == "Stories in a Minute"
    assert cue.end_frame == TIMELINE.duration_frames
    starts = [word.start_frame for word in cue.words]
    assert starts == sorted(set(starts)) and starts[0] == cue.start_frame


def test_without_words_or_picture_there_is_no_card():
    assert add_end_card(TIMELINE, BROLL, "") == TIMELINE
    assert add_end_card(TIMELINE, Pictures(), "The End") == TIMELINE


def test_the_card_is_drawn_where_the_story_ends_with_those_seen_most():
    [order] = end_card_orders(SHOTS.shots, CAST, Style.STORYBOOK, (270, 480))
    assert order.request.kind is ShotKind.END_CARD
    assert order.request.staging.setting is SHOTS.shots[-1].staging.setting
    assert {one.character_id for one in order.request.sitters} <= {
        one.character_id for one in CAST.characters
    }
    assert order.request.sitters
