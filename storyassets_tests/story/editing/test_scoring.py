"""Scoring: which music and effects an episode gets, and where they are laid."""

from __future__ import annotations

from itertools import pairwise

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.caption import Captions
from storyassets.model.channel import MusicTaste, Pacing
from storyassets.model.head import TalkingHeads
from storyassets.model.music import (
    CADENCE_REST_S,
    TWIST_STOP_S,
    EffectTake,
    Mood,
    Music,
    ScorePiece,
    SoundEffect,
)
from storyassets.model.picks import Picks
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import ShotKind, ShotList, Staging
from storyassets.model.timeline import FrameRate
from storyassets.providers.protocols import ScoreRequest
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.editing.edit import edit_timeline
from storyassets.story.editing.orders_of_music import music_orders, renew_music_orders
from storyassets.story.editing.pacing import plan_silences
from storyassets.story.editing.placing import place_lines
from storyassets.story.editing.score_tracks import speech_loudness_lufs
from storyassets.story.editing.scoring import LENGTHS_S, ambience_of, choose_score, length_for, mood_of
from storyassets.story.judging.faults_music import find_masking_faults, find_score_faults
from storyassets.story.judging.faults_timeline import find_timeline_faults
from storyassets_tests.fakes.episodes import a_line, a_take, lion_and_mouse, pictures_of, voices_of

SCRIPT = lion_and_mouse()
SHOTS = direct_shots(
    SCRIPT, cast_characters(SCRIPT, 1), pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1
)
RATES = [FrameRate(), FrameRate(numerator=24_000, denominator=1001), FrameRate(numerator=60)]


def orders(script=SCRIPT, takes=None, shots=SHOTS, taste=MusicTaste(), seed=1):  # noqa: B008 a noun is frozen
    return music_orders(script, shots, takes or voices_of(script), pacing=Pacing(), taste=taste, seed=seed)


def music_for(ordered):
    score, effects = [], []
    for subject, request in ordered:
        if isinstance(request, ScoreRequest):
            score.append(
                ScorePiece(
                    beat=request.beat,
                    mood=request.mood,
                    take=a_take(subject, ".flac"),
                    duration_s=request.length_s,
                    cadence=request.cadence,
                )
            )
        else:
            effects.append(
                EffectTake(effect=request.effect, take=a_take(subject, ".flac"), duration_s=request.length_s)
            )
    return Music(score=tuple(score), effects=tuple(effects))


def a_timeline(
    rate=FrameRate(),  # noqa: B008 a noun is frozen
    taste=MusicTaste(),  # noqa: B008
    *,
    shots=SHOTS,
    pacing=Pacing(),  # noqa: B008
    music=None,
    seconds_per_word=0.35,
):
    takes = voices_of(SCRIPT, seconds_per_word)
    return edit_timeline(
        SCRIPT,
        shots,
        pictures_of(shots),
        TalkingHeads(),
        takes,
        Captions(),
        silences=plan_silences(SCRIPT, pacing),
        crossfade_s=pacing.crossfade_s,
        rate=rate,
        size_px=(1080, 1920),
        music=music or music_for(orders(takes=takes, shots=shots)),
        taste=taste,
    )


def placed(timeline, *names):
    found = [(start, clip) for t in timeline.tracks if t.name in names for start, clip in t.placed()]
    return {clip.name: (start, clip) for start, clip in sorted(found, key=lambda one: one[0])}


def test_each_beat_gets_one_piece_and_the_last_one_is_the_cadence():
    plans = choose_score(SCRIPT, voices_of(SCRIPT), Pacing(), 1)
    assert [plan.beat for plan in plans] == list(Beat)
    assert [plan.cadence for plan in plans] == [False, False, False, False, True]
    assert len({plan.theme for plan in plans}) == 1


def test_another_title_or_seed_has_another_theme():
    themes = {
        choose_score(script, voices_of(SCRIPT), Pacing(), seed)[0].theme
        for script in (SCRIPT, SCRIPT.model_copy(update={"title": "Another"}))
        for seed in (1, 2)
    }
    assert len(themes) == 4


@pytest.mark.parametrize(
    ("beat", "emotions", "mood"),
    [
        (Beat.HOOK, [Emotion.CALM], Mood.MYSTERIOUS),
        (Beat.SETUP, [Emotion.CALM, Emotion.CALM], Mood.CALM),
        (Beat.SETUP, [Emotion.CALM, Emotion.JOY], Mood.PLAYFUL),
        (Beat.CONFLICT, [Emotion.CALM], Mood.TENSE),
        (Beat.CONFLICT, [Emotion.ANGER, Emotion.CALM], Mood.ANGRY),
        (Beat.TWIST, [Emotion.SADNESS], Mood.SAD),
        (Beat.RESOLUTION, [Emotion.JOY], Mood.TRIUMPHANT),
        (Beat.RESOLUTION, [Emotion.CALM, Emotion.CALM, Emotion.CALM, Emotion.LOVE], Mood.CALM),
        (Beat.RESOLUTION, [Emotion.LOVE, Emotion.CALM], Mood.TENDER),
        (Beat.SETUP, [Emotion.WONDER], Mood.WONDROUS),
    ],
)
def test_the_mood_follows_the_feelings_of_the_lines(beat, emotions, mood):
    assert (
        mood_of(beat, [a_line("They went on.", beat=beat, emotion=emotion) for emotion in emotions]) is mood
    )


def test_lengths_are_coarse_and_enough():
    assert length_for(0.1) == LENGTHS_S[0]
    assert [length_for(x) for x in (8.0, 8.01, 16.5)] == [8.0, 16.0, 32.0]
    assert length_for(1000) == LENGTHS_S[-1]
    takes = voices_of(SCRIPT)
    duration_of = {take.line_id: take.duration_s for take in takes.takes}
    for plan in choose_score(SCRIPT, takes, Pacing(), 1):
        spoken_s = sum(duration_of[line.line_id] for line in SCRIPT.lines if line.beat is plan.beat)
        assert plan.length_s >= spoken_s + (CADENCE_REST_S if plan.cadence else 0)


@pytest.mark.parametrize("line_id", [line.line_id for line in SCRIPT.lines])
def test_other_words_in_a_line_need_no_other_music(line_id):
    edited = SCRIPT.model_copy(
        update={
            "lines": tuple(
                line.model_copy(update={"text": f"{line.text} Truly so."})
                if line.line_id == line_id
                else line
                for line in SCRIPT.lines
            )
        }
    )
    assert orders(edited) == orders()


def test_subjects_are_told_apart_and_effects_are_shared_between_episodes():
    assert len({order.subject for order in orders()}) == len(orders())
    seeds = {
        order.request.seed
        for seed in range(30)
        for order in orders(seed=seed)
        if not isinstance(order.request, ScoreRequest)
    }
    assert seeds == {0, 1, 2}


def test_a_channel_that_wants_neither_score_nor_effects_orders_nothing():
    assert orders(taste=MusicTaste(score=False, effects=False)) == []
    assert {type(o.request) for o in orders(taste=MusicTaste(effects=False))} == {ScoreRequest}
    assert ScoreRequest not in {type(o.request) for o in orders(taste=MusicTaste(score=False))}


def test_something_new_is_another_seed_of_the_asked_piece_only():
    picks = Picks().with_new_take("music/score-hook")
    changed = [
        a.subject
        for a, b in zip(orders(), renew_music_orders(orders(), picks, "music"), strict=True)
        if a != b
    ]
    assert changed == ["score-hook"]
    everything = renew_music_orders(orders(), Picks().with_new_take("music"), "music")
    assert all(a != b for a, b in zip(orders(), everything, strict=True))


@pytest.mark.parametrize(
    ("staging", "effect"),
    [
        (Staging(setting=Setting.FOREST), SoundEffect.FOREST),
        (Staging(setting=Setting.FOREST, time_of_day=TimeOfDay.NIGHT), SoundEffect.NIGHT),
        (Staging(setting=Setting.FOREST, weather=Weather.RAIN), SoundEffect.RAIN),
        (Staging(setting=Setting.ROAD, weather=Weather.SNOW), SoundEffect.WIND),
        (Staging(setting=Setting.SHIP), SoundEffect.SEA),
        (Staging(setting=Setting.CITY, time_of_day=TimeOfDay.NIGHT, of_today=True), SoundEffect.CITY),
        (Staging(setting=Setting.MARKET), SoundEffect.CROWD),
        (Staging(setting=Setting.ROOM, weather=Weather.RAIN), None),
        (Staging(setting=Setting.CAVE, props=(Prop.FIRE,)), SoundEffect.FIRE),
        (Staging(setting=Setting.SPACE), None),
        (Staging(setting=Setting.TAVERN, weather=Weather.RAIN), SoundEffect.CROWD),
        (Staging(setting=Setting.CABIN), SoundEffect.SEA),
        (Staging(setting=Setting.TRAIN, time_of_day=TimeOfDay.NIGHT), SoundEffect.TRAIN),
    ],
)
def test_a_place_sounds_like_itself(staging, effect):
    shot = SHOTS.shots[0].model_copy(update={"staging": staging, "kind": ShotKind.BROLL})
    assert ambience_of(shot) is effect
    assert ambience_of(shot.model_copy(update={"kind": ShotKind.TITLE})) is None


def test_at_most_three_ambiences_are_ordered_the_most_heard_first():
    settings = [Setting.SEA] * 3 + [Setting.BUS_STOP] * 2 + [Setting.MARKET] * 2 + [Setting.DESERT]
    shots = ShotList(
        shots=tuple(
            SHOTS.shots[0].model_copy(update={"shot_id": f"s{i}", "staging": Staging(setting=setting)})
            for i, setting in enumerate(settings)
        )
    )
    effects = [o.request.effect for o in orders(shots=shots, taste=MusicTaste(score=False))]
    ambiences = [
        effect
        for effect in effects
        if effect in (SoundEffect.SEA, SoundEffect.CITY, SoundEffect.CROWD, SoundEffect.WIND)
    ]
    assert ambiences == [SoundEffect.SEA, SoundEffect.CITY, SoundEffect.CROWD]


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("pacing", [Pacing(), Pacing(lead_in_s=0, line_pause_s=0, beat_pause_s=0, tail_s=0)])
@pytest.mark.parametrize("seconds_per_word", [0.12, 0.35, 1.1])
def test_the_tracks_have_no_fault_at_any_rate_or_pace(rate, pacing, seconds_per_word):
    timeline = a_timeline(rate, pacing=pacing, seconds_per_word=seconds_per_word)
    assert find_timeline_faults(timeline) == ()
    for track in timeline.tracks[2:]:
        assert (track.duration_frames, track.ducked_by) == (timeline.duration_frames, "speech")
        assert all(a[0] + a[1].duration_frames <= b[0] for a, b in pairwise(track.placed()))
        for _, clip in track.placed():
            assert max(clip.fade_in_frames, clip.fade_out_frames) <= clip.duration_frames


def test_the_music_stops_before_the_twist_and_its_blow_stands_on_the_first_picture():
    timeline = a_timeline()
    [twist] = [
        start
        for (start, _), shot in zip(timeline.track("pictures").placed(), SHOTS.shots, strict=True)
        if shot.covers[0].line_id == "twist-1" and shot.covers[0].first_word == 0
    ]
    score = placed(timeline, "music_a", "music_b")
    stop = timeline.rate.frames(TWIST_STOP_S)
    assert score["score-twist"][0] == twist - stop
    start, conflict = score["score-conflict"]
    assert start + conflict.duration_frames == twist - stop
    effects = placed(timeline, "effects")
    assert effects["effect-impact"][0] == twist
    start, riser = effects["effect-riser"]
    assert start + riser.duration_frames == twist - stop


def test_pieces_overlap_where_the_beat_changes_and_fade():
    score = placed(a_timeline(), "music_a", "music_b")
    (hook_start, hook), (setup_start, _) = score["score-hook"], score["score-setup"]
    assert hook_start == 0
    assert hook_start + hook.duration_frames > setup_start
    assert hook.fade_out_frames == 24
    starts = place_lines(SCRIPT, voices_of(SCRIPT), plan_silences(SCRIPT, Pacing()), FrameRate())
    assert starts["setup-1"] - 10 <= setup_start < starts["setup-1"]


def test_the_final_chord_sounds_as_the_last_word_ends():
    timeline = a_timeline()
    start, clip = placed(timeline, "music_a", "music_b")["score-resolution"]
    speech_end = max(s + c.duration_frames for s, c in timeline.track("speech").placed())
    piece_frames = clip.media.available_range.end_frame
    chord = start + piece_frames - round(CADENCE_REST_S * 30) - clip.source_range.start_frame
    assert chord == speech_end
    assert start + clip.duration_frames == timeline.duration_frames
    assert clip.fade_out_frames > 0


def test_a_piece_that_is_too_short_ends_in_silence_and_a_missing_one_is_left_out():
    music = music_for(orders())
    short = music.score[1].model_copy(update={"duration_s": 1.0})
    timeline = a_timeline(music=music.model_copy(update={"score": (short, *music.score[3:])}))
    score = placed(timeline, "music_a", "music_b")
    assert list(score) == ["score-setup", "score-twist", "score-resolution"]
    assert score["score-setup"][1].duration_frames == 30
    assert find_timeline_faults(timeline) == ()


def test_whooshes_are_seldom_and_away_from_the_twist():
    other = [Setting.SEA, Setting.CITY]
    shots = SHOTS.model_copy(
        update={
            "shots": tuple(
                shot.model_copy(update={"staging": Staging(setting=other[i % 2])})
                for i, shot in enumerate(SHOTS.shots)
            )
        }
    )
    timeline = a_timeline(shots=shots, seconds_per_word=0.6)
    starts = [s for s, clip in timeline.track("effects").placed() if clip.name == "effect-whoosh"]
    assert len(starts) >= 2
    assert all(b - a >= 6 * 30 for a, b in pairwise(starts))
    twist = placed(timeline, "effects")["effect-impact"][0]
    assert all(abs(start - twist) > 30 for start in starts)


def test_a_long_scene_repeats_its_ambience():
    shots = SHOTS.model_copy(
        update={
            "shots": tuple(
                s.model_copy(update={"staging": Staging(setting=Setting.SEA), "kind": ShotKind.BROLL})
                for s in SHOTS.shots
            )
        }
    )
    timeline = a_timeline(shots=shots)
    clips = timeline.track("ambience").placed()
    assert len(clips) == 2
    assert sum(clip.duration_frames for _, clip in clips) == timeline.duration_frames
    assert [clip.fade_in_frames > 0 for _, clip in clips] == [True, False]
    assert [clip.fade_out_frames > 0 for _, clip in clips] == [False, True]


def test_gains_bring_a_take_of_any_loudness_to_the_taste():
    taste = MusicTaste(score_gain_db=-14, effects_gain_db=-20, duck_db=-6)
    music = music_for(orders())
    loud = music.score[0].model_copy(update={"loudness_lufs": -10.0})
    timeline = a_timeline(taste=taste, music=music.model_copy(update={"score": (loud, *music.score[1:])}))
    speech_lufs = speech_loudness_lufs(voices_of(SCRIPT))
    assert speech_lufs == pytest.approx(-17.0)
    score = placed(timeline, "music_a", "music_b")
    assert score["score-hook"][1].gain_db == pytest.approx(speech_lufs - 14 + 10)
    assert score["score-setup"][1].gain_db == pytest.approx(speech_lufs - 14 + 20)
    assert [timeline.track(name).duck_db for name in ("music_a", "effects")] == [-6, -3]


@pytest.mark.parametrize(
    ("taste", "names"),
    [
        (MusicTaste(score=False), {"effects", "ambience", "spots"}),
        (MusicTaste(effects=False), {"music_a", "music_b"}),
        (MusicTaste(score=False, effects=False), set()),
    ],
)
def test_only_what_the_channel_wants_is_laid(taste, names):
    assert {track.name for track in a_timeline(taste=taste).tracks} == {"pictures", "speech"} | names


def test_no_music_is_no_track():
    assert [track.name for track in a_timeline(music=Music()).tracks] == ["pictures", "speech"]


def test_a_beat_without_a_score_is_a_fault_unless_silence_is_wanted():
    music = music_for(orders())
    assert find_score_faults(SCRIPT, music, MusicTaste()) == ()
    without = music.model_copy(update={"score": music.score[1:]})
    assert find_score_faults(SCRIPT, without, MusicTaste()) == ("the HOOK has no score",)
    open_end = music.model_copy(
        update={"score": (*music.score[:-1], music.score[-1].model_copy(update={"cadence": False}))}
    )
    assert find_score_faults(SCRIPT, open_end, MusicTaste()) == (
        "the score of the RESOLUTION does not come to rest",
    )
    assert find_score_faults(SCRIPT, Music(), MusicTaste(score=False)) == ()
    assert find_score_faults(SCRIPT, music, MusicTaste(score=False)) != ()


def test_speech_that_does_not_stand_out_is_a_fault():
    assert find_masking_faults(None) == find_masking_faults(10.0) == ()
    assert "9.9 dB" in find_masking_faults(9.9)[0]
