from storyassets.model.script import NARRATOR, Beat, Emotion, Line, Script
from storyassets.story.directing.cutting import cut_script
from storyassets.story.words.speech_length import WORDS_PER_SECOND

SHOT_S = 2.2


def passages_of(*told):
    lines = tuple(
        Line(line_id=f"l{n}", beat=beat, speaker=NARRATOR, text=text, emotion=Emotion.CALM)
        for n, (beat, text) in enumerate(told)
    )
    script = Script(title="A glove", lines=lines, roles=(), lesson=None, note="")
    return [" ".join(passage.words) for passage in cut_script(script, SHOT_S, WORDS_PER_SECOND)]


def test_a_first_sentence_that_is_spoken_on_is_one_picture():
    shown = passages_of(
        (Beat.HOOK, "My uncle kept one glove"), (Beat.SETUP, "on top of the stove."), (Beat.SETUP, "It was red and torn.")
    )  # fmt: skip
    assert shown[0] == "My uncle kept one glove on top of the stove."


def test_a_hook_that_ends_has_a_picture_of_its_own():
    shown = passages_of(
        (Beat.HOOK, "My uncle kept one glove."), (Beat.SETUP, "It lay on the stove."), (Beat.SETUP, "It was red and torn.")
    )  # fmt: skip
    assert shown[0] == "My uncle kept one glove."
