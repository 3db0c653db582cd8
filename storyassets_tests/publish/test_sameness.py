"""How like two episodes are, part by part, and what a channel says to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyassets.model.fingerprint import Fingerprint, PieceMark
from storyassets.model.publishing import SamenessBar
from storyassets.model.script import Beat
from storyassets.publish.fingerprint import SKETCH_HASHES, sketch_words
from storyassets.publish.sameness import (
    WEIGHTS,
    Sameness,
    Told,
    compare,
    compare_music,
    compare_pictures,
    compare_scripts,
    find_sameness_faults,
    is_same_telling,
    most_alike,
    tell_most_alike,
)

FOX = "The fox came every night and stole a hen. Martha waited behind the door with a stick in her hand."
PIANO = "He got the house and she got a broken piano. She learned to mend it, key by key, for a year."
C_MAJOR = (0.3, 0.0, 0.05, 0.0, 0.25, 0.05, 0.0, 0.25, 0.0, 0.05, 0.0, 0.05)


def a_fingerprint(text=FOX, **parts):
    known = {
        "title": "A tale",
        "script": sketch_words([text]),
        "pictures": ("00ff00ff00ff00ff", "123456789abcdef0"),
        "music": (PieceMark(beat=Beat.HOOK, mood="calm", chroma=C_MAJOR),),
        "structure": ("HOOK broll wide", "SETUP broll close"),
        "beat_shares": {Beat.HOOK: 0.2, Beat.SETUP: 0.8},
    }
    return Fingerprint(**{**known, **parts})


def alike(episode="old", **parts):
    return Sameness(
        **{"episode": episode, "script": 0.1, "pictures": 0.1, "music": 0.1, "structure": 0.1, **parts}
    )


def test_an_episode_is_wholly_like_itself():
    found = compare(a_fingerprint(), Told("old", a_fingerprint()))
    assert found.parts == pytest.approx(dict.fromkeys(WEIGHTS, 1.0))
    assert found.overall == pytest.approx(1.0)


def test_another_story_in_other_pictures_is_little_like_it():
    other = a_fingerprint(PIANO, pictures=("ffffffffffffffff", "fedcba9876543210"))
    found = compare(other, Told("old", a_fingerprint()))
    assert found.script == 0 and found.pictures == 0
    assert found.overall == pytest.approx(WEIGHTS["music"] + WEIGHTS["structure"])
    assert find_sameness_faults([found], SamenessBar()) == ()


def test_a_shortened_telling_is_the_same_telling():
    short = a_fingerprint("The fox came every night and stole a hen. Martha waited behind the door.")
    assert compare_scripts(short.script, a_fingerprint().script) > 0.9
    assert is_same_telling(short, a_fingerprint())
    assert not is_same_telling(a_fingerprint(PIANO), a_fingerprint())


def test_punctuation_case_and_the_cut_into_lines_make_no_other_script():
    assert sketch_words(["THE fox—came, every night"]) == sketch_words(["the fox came", "Every night!"])


def test_a_script_without_spaces_is_compared_by_its_letters():
    one, other = (
        sketch_words(["从前有一只狐狸每天晚上都来偷一只母鸡"]),
        sketch_words(["从前有一只狐狸每天晚上都来偷一只公鸡"]),
    )
    assert compare_scripts(one, other) > 0.7
    assert compare_scripts(one, sketch_words(["她学会了一键一键地修理钢琴花了一年时间才好"])) == 0


def test_a_few_words_in_common_are_not_much():
    assert (
        compare_scripts(sketch_words(["once upon a time"]), sketch_words([f"once upon a time {PIANO}"])) < 0.2
    )


def test_long_scripts_are_compared_by_an_even_sample():
    words = [f"word{number}" for number in range(3000)]
    whole, half = sketch_words([" ".join(words)]), sketch_words([" ".join(words[:1500])])
    other = sketch_words([" ".join(f"other{number}" for number in range(3000))])
    assert len(whole) == SKETCH_HASHES
    assert compare_scripts(whole, half) > 0.9
    assert compare_scripts(whole, other) == 0


def test_a_picture_is_known_again_by_most_of_its_bits():
    assert compare_pictures(["00000000000000ff"], ["0000000000000000"]) == 1
    assert compare_pictures(["00000000000001ff"], ["0000000000000000"]) == 0
    assert compare_pictures(["0" * 16, "f" * 16], ["0" * 16]) == 0.5
    assert compare_pictures([], ["0" * 16]) is None


def test_music_in_another_key_and_mood_is_other_music():
    higher = C_MAJOR[-6:] + C_MAJOR[:-6]
    here = [PieceMark(beat=Beat.HOOK, mood="calm", chroma=C_MAJOR)]
    assert compare_music(here, here) == pytest.approx(1.0)
    assert compare_music([PieceMark(beat=Beat.HOOK, mood="tense", chroma=higher)], here) < 0.2
    assert compare_music([PieceMark(beat=Beat.TWIST, mood="calm", chroma=C_MAJOR)], here) is None
    assert compare_music([PieceMark(beat=Beat.HOOK, mood="calm")], here) == 0.5


def test_what_one_of_them_does_not_have_is_left_out_and_the_rest_weighs_as_before():
    silent = a_fingerprint(music=())
    found = compare(silent, Told("old", a_fingerprint()))
    assert found.music is None and "music" not in found.parts
    assert found.overall == pytest.approx(1.0)
    assert compare(Fingerprint(title="x"), Told("old", a_fingerprint())).overall == 0


def test_each_bound_is_told_with_its_number_and_its_episode():
    compared = [alike("a", script=0.7), alike("b", pictures=1.0), alike("c", music=0.9, structure=0.95)]
    bar = SamenessBar(most=0.2, most_music=0.8, most_structure=0.9)
    assert find_sameness_faults(compared, bar) == (
        f"it is {most_alike(compared).overall:.2f} like a in all, and sameness.most is 0.2",
        "in its script it is 0.70 like a, and sameness.most_script is 0.5",
        "in its pictures it is 1.00 like b, and sameness.most_pictures is 0.6",
        "in its music it is 0.90 like c, and sameness.most_music is 0.8",
        "in its structure it is 0.95 like c, and sameness.most_structure is 0.9",
    )


def test_a_bound_of_1_is_no_bound():
    same = alike(music=1.0, structure=1.0)
    assert find_sameness_faults([same], SamenessBar()) == ()


def test_the_number_is_told_whether_it_is_much_or_little():
    assert tell_most_alike([]) == "no earlier episode to compare with"
    told = tell_most_alike([alike("a"), alike("b", script=0.5)])
    assert told.startswith("most like b: 0.32 (script 0.50, pictures 0.10")


@given(st.text(max_size=300), st.text(max_size=300))
def test_shares_are_shares_and_the_same_from_both_sides(one, other):
    share = compare_scripts(sketch_words([one]), sketch_words([other]))
    assert share is None or 0 <= share <= 1
    assert share == compare_scripts(sketch_words([other]), sketch_words([one]))
