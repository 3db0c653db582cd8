"""Who says what no tag gives to anybody."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces


def speakers_of(text):
    paragraphs = text.split("\n\n")
    people = find_people(text, "")
    return [piece.speaker for piece in read_pieces(paragraphs, people) if piece.speaker or piece.aloud]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Marta ran the lighthouse alone. One night a fisherman named Olaf rowed out to her with a broken lamp.\n\n"
            '"I need a light for the boat," he said.\n\n"How long will you keep it?"\n\n"Until the herring come."\n\n'
            "She gave him the lamp and shut the door.",
            ["olaf", "marta", "olaf"],
        ),
        (
            "Every morning the baker set a roll on the sill for an old dog. The dog belonged to Mrs. Pell.\n\n"
            '"You\'ll spoil him," said Mrs. Pell.\n\n"He never complains."\n\nThe baker wiped his hands.',
            ["pell", "baker"],
        ),
        (
            "Nobody in the office talked to Gwen. Then a temp named Iris sat down at her table.\n\n"
            '"What are you drawing?" Iris asked.\n\nGwen covered the page. "Nothing."\n\n"It looks like my dog."\n\n'
            '"It is your dog," said Gwen.',
            ["iris", "gwen", "iris", "gwen"],
        ),
    ],
)
def test_the_other_one_who_was_told_of_there_answers(text, speakers):
    assert speakers_of(text) == speakers


@pytest.mark.parametrize(
    "text",
    [
        'A crowd stood in the square. The mayor read the letter aloud.\n\n"We will close the school," he said.\n\n'
        '"Shame!"\n\nThe mayor folded the paper.',
        "The detective set two photographs on the table, and Mr. Lowe looked at them. A constable stood by the door.\n\n"
        '"Which one is your brother?" said the detective.\n\n"Neither."\n\nThe constable coughed. Lowe sat down.',
    ],
)
def test_where_a_crowd_or_two_others_may_have_answered_nobody_is_given_it(text):
    assert speakers_of(text)[-1] is None


def test_a_speech_goes_on_after_what_the_speaker_does():
    said = speakers_of(
        "Ines took the broken watch to the jeweler. The jeweler turned it over.\n\n"
        '"It can\'t be mended," the jeweler said, and pushed it back across the glass, "and nobody makes the part."'
    )
    assert said == ["jeweler", "jeweler"]


def test_where_a_name_is_painted_somebody_may_speak_all_the_same():
    said = speakers_of(
        "Dana met the captain at the harbor. Dana put her palm on the hull, where somebody had painted a name in white letters. "
        '"Who is Celeste?"\n\n"My wife," the captain said.'
    )
    assert said == ["dana", "captain"]


def test_who_is_rung_up_speaks_at_the_other_end():
    text = (
        "My mother had died in June. Every night my mother had sung to us. I called my sister the next morning. "
        'She was quiet on the other end of the line, and then she said, "Come home." My sister hung up.'
    )
    assert speakers_of(text) == ["sister"]


def test_whom_i_hired_speaks_and_not_i():
    text = (
        "I bought a house. The plumber I hired looked under the sink, whistled, and said, "
        '"Who did this?" I told the plumber that it was me.'
    )
    assert speakers_of(text) == ["plumber"]


def test_who_is_named_in_this_paragraph_is_he_before_those_of_the_last():
    text = (
        "The queen had a small brother. Her brother lay ill. The ferryman gave the queen a fish. The ferryman slept under the oak, and he asked nobody for a coin. "
        "He snored.\n\nWhen the queen came home, her coat brushed her brother's feet. He looked up from his soup.\n\n"
        '"You are late," he said crossly. "Where were you?"'
    )
    assert speakers_of(text) == ["brother", "brother"]


def test_a_voice_of_nobody_is_answered_by_me():
    text = (
        "I moved in on a Monday. The intercom buzzed at night. I picked it up.\n\n"
        '"Delivery," said a voice.\n\n"At three in the morning?"\n\n"It is for Gus."\n\nI went back to bed. Gus slept.'
    )
    assert speakers_of(text) == [None, "i", None]


def test_where_a_voice_comes_from_is_told():
    text = 'I packed a box. A woman had died there. The woman had been old. I slept.\n\nBehind me, in the kitchen, the woman said, "Let him up."'
    pieces = read_pieces(text.split("\n\n"), find_people(text, ""))
    assert [(p.speaker, p.text) for p in pieces][-2:] == [
        (None, "Behind me, in the kitchen, the woman said:"),
        ("woman", "Let him up."),
    ]


def test_whom_i_talked_to_and_who_told_me_is_not_i():
    text = 'I called for weeks. I talked to two clerks and a supervisor who told me, "It is gone." I asked to speak to somebody else.'
    assert speakers_of(text) == [None]


def test_who_calls_somebody_by_name_is_the_other_one():
    text = (
        "My uncle Bo fell ill. I drove Bo to the lake. I threw in his hat. Bo looked at it.\n\n"
        '"Say it," I said.\n\nThe hat turned around and began to sink.\n\n"Say it, Bo!"\n\nBo laughed.'
    )
    assert speakers_of(text) == ["i", "i"]


def test_who_is_told_apart_in_the_sentence_before_a_speech_says_it():
    text = (
        'Vane waited. The pupil, a pale boy named Anton, nodded. "The same piece."\n\nVane left. Anton wept.'
    )
    assert speakers_of(text) == ["anton"]


@pytest.mark.parametrize(
    ("deed", "told"),
    [("The judge sighed.", True), ("The judge called the police.", True), ("The judge said.", False)],
)
def test_what_is_done_before_a_speech_is_told_and_a_mere_tag_is_not(deed, told):
    paragraphs = [f'A judge met a woman. {deed} He turned to her. "Ten dollars," he said. The judge left.']
    people = find_people(paragraphs[0], "")
    texts = [piece.text for piece in read_pieces(paragraphs, people, whole=True)]
    assert (deed in texts) is told


@pytest.mark.parametrize(
    ("said_of", "speakers"),
    [
        ("was a short man with a loud voice", ["craig"]),
        ("was the tallest boy of all", ["craig"]),
        ("had a loud voice", ["craig"]),
    ],
)
def test_what_somebody_is_said_to_be_is_no_second_speaker(said_of, speakers):
    text = f'I worked at a desk. My boss, Craig, {said_of}. He came back and docked me.\n\n"Rules are rules," he said.\n\nCraig left. I stayed.'
    assert speakers_of(text) == speakers


@pytest.mark.parametrize(
    "lead", ["One year Bukar came to her.", "My husband Bukar came in from work and whistled."]
)
def test_who_is_known_and_comes_speaks(lead: str):
    text = f'Bukar rode a horse, and he was rich. Hanna made bowls, and she was blind.\n\n{lead} "My bowl is broken."\n\n"Is it?" said Hanna.'
    pieces = read_pieces(text.split("\n\n"), find_people(text, ""), whole=True)
    assert [p.speaker for p in pieces if p.speaker or p.aloud] == ["bukar", "hanna"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            'Rosa pulled the plug.\n\nMr. Brandt came down with his empty cup. "Who turned off my machine?"',
            "brandt",
        ),
        ('Ana wrote it down.\n\nThe foreman burst in waving a letter. "We are closed."', "foreman"),
        ('The nurse slept.\n\nDr. Osei came in carrying two coffees. "Morning already."', "osei"),
    ],
)
def test_whoever_comes_with_something_in_hand_has_come_to_speak(text, speaker):
    assert speakers_of(text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        'Ana wrote it down.\n\nThe foreman came in. "You are late."',
        'The baker slept.\n\nA stranger came in with a dog. "We are closed."',
    ],
)
def test_who_only_comes_in_may_be_spoken_to(text):
    assert speakers_of(text) in ([], [None])


def test_who_spoke_elsewhere_does_not_keep_the_other_one_from_answering():
    text = (
        '"The mill is mine," said Jorgen.\n\n"The donkey is mine," said Pelle.\n\nNobody wanted the box.\n\n'
        "Anders walked out into the rain.\n\nAt the bridge Anders met an old woman.\n\n"
        '"What is in the box?" she asked him.\n\n"I have no key."'
    )
    assert speakers_of(text)[-1] == "anders"


def test_a_passer_by_does_not_answer_where_others_talked_before():
    text = (
        'Rain fell on the hall. "Nothing to declare," said the pilot.\n\n"Go on," said the guard.\n\nThe roof opened.\n\n'
        "Cleaners stopped.\n\nAn old woman lifted her face.\n\n"
        '"Dad, is that it?" asked the daughter.\n\n"That\'s it exactly."'
    )
    assert "woman" not in speakers_of(text)


def test_after_a_paragraph_in_which_both_act_it_is_the_other_ones_turn():
    text = (
        '"Why is it red?" asked the sergeant.\n\n"There is ice on the bridge," said Ilse.\n\n'
        'The sergeant stared at her. Ilse was shaking.\n\n"How long?"\n\n"Forty minutes."'
    )
    assert speakers_of(text)[-2:] == ["sergeant", "ilse"]
