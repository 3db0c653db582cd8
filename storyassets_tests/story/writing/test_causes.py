"""Causes: what an end hangs on is worth telling, is told with it, and can be told alone."""

from storyassets.model.script import Beat
from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.causes import cause_worths
from storyassets.story.writing.causes_alone import causes_alone
from storyassets.story.writing.lines import Told
from storyassets.story.writing.pairs import find_ties
from storyassets.story.writing.parts import read_parts
from storyassets.story.writing.retelling import Teller
from storyassets.story.writing.said_once import say_once


def parts_of(text, title="A Tale"):
    people = find_people(text, title)
    return read_parts(read_pieces(text.split("\n\n"), people, finely=True), None), people


def at(parts, words):
    return next(k for k, part in enumerate(parts) if words in part.wordings[0])


def tied(parts, words):
    return {k for tie in find_ties(parts)[at(parts, words)] for k in tie.others}


def test_a_cause_that_leads_a_sentence_is_told_alone():
    text = "But as they found no bread, only three stones, they were amazed."
    assert causes_alone(text) == ["But they found no bread, only three stones."]
    assert causes_alone("But they found the bread and were glad.") == []


def test_what_is_paid_for_silence_is_told_without_the_rest():
    text = "The boys said that they would bring it back and give him a fish too, if he would not betray them."
    assert causes_alone(text) == ["The boys would give him a fish if he would not betray them."]


def test_who_names_the_punishment_is_told_that_it_is_theirs():
    parts, _ = parts_of(
        'The king asked the cook what a thief deserved. "He deserves to be sent away," said the cook. '
        '"You have spoken your own sentence," said the king. The cook left the house.'
    )
    assert at(parts, "your own punishment") in tied(parts, "sent away")
    assert cause_worths(parts)[at(parts, "your own punishment")] > 0 == cause_worths(parts)[0]


def test_who_is_taken_for_another_has_changed_clothes_first():
    parts, _ = parts_of(
        "The cook made the girl change her clothes. They rode to the castle. The king thought that she was the bride. They sat down."
    )
    assert at(parts, "change her clothes") in tied(parts, "was the bride")


def test_the_other_one_answers_who_was_called_aside_and_asked_why():
    parts, _ = parts_of(
        'The old king saw the girl. When the girl came home, he called her aside, and asked why she wept. "I have sworn not to tell." The king went away.'
    )
    assert parts[at(parts, "sworn")].speaker == "girl"


def test_a_woman_is_told_whose_wife_she_is():
    parts, people = parts_of(
        "A baker made bread. He said to his wife that it was good. The woman lit a candle. The woman and the baker slept."
    )
    told = Teller(parts, people).tell(
        [(0, "A baker made bread."), (at(parts, "candle"), "The woman lit a candle.")]
    )
    assert told[-1].text == "The baker's wife lit a candle."


def test_at_last_is_said_once():
    lines = ["At last he had nothing.", "So he at last asked her.", "At last they danced."]
    told = say_once([Told(Beat.SETUP, text, None, ()) for text in lines])
    assert [t.text for t in told] == ["He had nothing.", "So he asked her.", "At last they danced."]


def test_who_is_invited_has_heard_what_it_is_like_there():
    parts, _ = parts_of(
        "A goat lived on a hill. His cousin told him about the clover of the valley. The wind blew. "
        "So one Sunday the cousin invited the goat to the valley. They ate all day. A dog barked."
    )
    assert at(parts, "told him about") in tied(parts, "invited")
    parts, _ = parts_of(
        "A goat lived on a hill. His cousin ate clover. So one Sunday the cousin invited the goat to the valley. A dog barked."
    )
    assert tied(parts, "invited") == set()


def test_a_misunderstanding_is_told_with_what_was_said_and_of_whom():
    parts, _ = parts_of(
        'A king sat at the table. The second cook came with the soup.\n\n"That was the second," said the king.\n\n'
        "The king meant the soup. The cook thought he meant the second theft. The cook ran away. The king ate."
    )
    assert {at(parts, "meant the soup"), at(parts, "That was")} <= tied(parts, "thought he meant")
    assert at(parts, "second cook") in tied(parts, "That was")


def test_why_somebody_makes_a_plan_is_worth_telling():
    for moved in ("was bored in the field", "was jealous of the dog", "lived in constant fear of the bear"):
        parts, _ = parts_of(
            f"A shepherd kept his sheep by the wood. Soon he {moved}. One day he thought of a plan. "
            "He ran to the village and shouted. The villagers came running. They were angry with him. Then they went home."
        )
        worths = cause_worths(parts)
        assert max(worths) == worths[at(parts, moved)] > 0


def test_a_feeling_without_a_plan_or_at_the_end_is_no_cause():
    parts, _ = parts_of(
        "A shepherd kept his sheep by the wood. He was bored in the field. A wolf came. The wolf ran off."
    )
    assert not any(cause_worths(parts))
    parts, _ = parts_of(
        "A shepherd had an idea. He sang to his sheep. The sheep slept. A wolf came. The wolf ran off. The man was bored in the field."
    )
    assert not any(cause_worths(parts))


def test_what_a_plan_is_for_is_worth_telling():
    parts, _ = parts_of(
        'The mice met because of the cat. "I have a plan," said a young mouse. "Let us hang a bell on her. '
        'When we hear the bell we will know that she is coming." The mice danced. The old mouse shook his head. Nobody went.'
    )
    assert cause_worths(parts)[at(parts, "When we hear")] > 0
    parts, _ = parts_of(
        'The mice met because of the cat. "I am tired," said a young mouse. "When we eat the cheese we will be full." The mice danced.'
    )
    assert cause_worths(parts)[at(parts, "When we eat")] == 0
