"""Key words: what a sentence brings, not who it is about and not what was emphasised before."""

from __future__ import annotations

from storyassets.story.editing.emphasis import choose_key_words


def key_words(*captions):
    phrases = [caption.split() for caption in captions]
    chosen = choose_key_words(phrases)
    return [phrase[at] if at is not None else None for phrase, at in zip(phrases, chosen, strict=True)]


def test_the_thing_that_a_sentence_ends_on_is_its_key_word():
    assert key_words("The old man opened the door.") == ["door."]


def test_the_deed_that_turns_a_story_is_a_key_word_and_who_does_it_is_none():
    assert key_words("The wolf killed many.", "The mice listened.") == ["killed", None]


def test_function_words_and_weak_verbs_are_never_key_words():
    assert key_words("He gives those to himself.", "They took it.") == [None, None]


def test_nothing_is_emphasised_twice_and_no_two_captions_running():
    assert key_words("He stole a horse.", "The bell rang.", "He stole a horse.") == ["stole", None, "horse."]
