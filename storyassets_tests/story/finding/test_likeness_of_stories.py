"""Which stories are alike, by their signatures."""

import random

import pytest

from storyassets.story.finding.likeness_of_stories import likeness_to, sign_story
from storyassets_tests.fakes.tales import BOAT, CLOCK, LAMP, LAMP_TOLD_AGAIN

RETOLD = """In the wood lived a fox who came upon an ancient lamp, dark and cold. Being lost, hungry and afraid, the fox begged
it to burn, but the lamp would burn for nobody, since cruel thieves had stolen it. She hid it beneath a stone. A storm
put out the light of every house one night, and a wolf came to the gate of the hens. When the fox begged for their
sake, the lamp burned by itself, the wolf fled, and never was the lamp dark again."""


def like(one, other):
    return float(likeness_to(sign_story(one), [sign_story(other)])[0])


def test_a_signature_is_short_plain_text_and_the_same_everywhere():
    signature = sign_story(LAMP)
    assert signature == sign_story(LAMP)
    assert len(signature) < 700
    assert signature.isascii()
    assert signature.startswith("s1:")
    # Stored signatures of the same version must stay comparable: these bytes may not change.
    assert sign_story("one two three four five")[:35] == "s1:qT9MKdMV4/se1AXSoRKue/2LftunGDOx"


def test_the_same_story_is_a_copy_whatever_its_capitals_and_line_breaks():
    assert like(LAMP, LAMP) == 1.0
    assert like(LAMP, LAMP.upper().replace(" ", "\n")) == 1.0


def test_a_few_other_words_a_retelling_and_another_story_are_told_apart():
    near, retold = like(LAMP, LAMP_TOLD_AGAIN), like(LAMP, RETOLD)
    others = [like(LAMP, BOAT), like(LAMP, CLOCK), like(BOAT, CLOCK)]
    assert near > 0.85
    assert 0.35 < retold < 0.6
    assert max(others) < 0.2
    assert near > retold > max(others)


@pytest.mark.parametrize(("share", "least", "most"), [(0.05, 0.7, 1.0), (0.2, 0.45, 0.95), (0.7, 0.0, 0.4)])
def test_the_more_words_are_changed_the_less_alike(share, least, most):
    dice = random.Random(7)
    words = [f"zork{k}" if dice.random() < share else word for k, word in enumerate(CLOCK.split())]
    assert least <= like(CLOCK, " ".join(words)) <= most


def test_half_of_a_story_is_still_that_story():
    assert like(LAMP, LAMP[: len(LAMP) // 2]) > 0.5


def test_scripts_without_spaces_are_compared_by_their_letters():
    one = "昔々あるところに狐がいました。狐は森で古いランプを見つけました。ランプは冷たく暗かったのです。"
    other = "二人の兄弟が父の残した船をめぐって争いました。兄は漁に出たいと言い、弟は旅に出たいと言いました。"
    assert like(one, one.replace("古い", "新しい")) > 0.6
    assert like(one, other) < 0.4


@pytest.mark.parametrize("damaged", ["", "s1:", "s1:????", "s0:AAAA", sign_story(LAMP)[:-8], "s1:" + "é" * 9])
def test_a_damaged_signature_is_like_nothing(damaged):
    assert list(likeness_to(sign_story(LAMP), [damaged, sign_story(LAMP)])) == [0.0, 1.0]
    assert list(likeness_to(damaged, [sign_story(LAMP)])) == [0.0]


def test_a_text_without_a_word_has_no_signature():
    assert sign_story("... — !") == ""
    assert likeness_to(sign_story(LAMP), []).size == 0
