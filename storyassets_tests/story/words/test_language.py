from storyassets.story.words.language import close_sentence


def test_a_quotation_that_ends_a_sentence_closes_it():
    assert close_sentence('He said, "That is the first thief,"') == 'He said, "That is the first thief."'
    assert close_sentence("Do not say 'I have found a purse,'") == "Do not say 'I have found a purse.'"
