from storyassets.story.words.language import close_sentence, split_sentences


def test_a_quotation_that_ends_a_sentence_closes_it():
    assert close_sentence('He said, "That is the first thief,"') == 'He said, "That is the first thief."'
    assert close_sentence("Do not say 'I have found a purse,'") == "Do not say 'I have found a purse.'"


def test_a_quotation_inside_a_quotation_is_not_divided():
    text = "He said, 'Perfect. See you next week.' She left."
    assert split_sentences(text) == ["He said, 'Perfect. See you next week.'", "She left."]
    assert split_sentences("The dogs' bowl. 'Tis late.") == ["The dogs' bowl.", "'Tis late."]
