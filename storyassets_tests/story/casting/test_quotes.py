import pytest

from storyassets.model.script import Emotion
from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces

MEETING = "A fox met a crow and a young girl at the well. "


def pieces_of(text):
    people = find_people(MEETING + text, "The Fox and the Crow")
    return [(piece.speaker, piece.text) for piece in read_pieces([MEETING + text], people)][1:]


def speakers_of(text, title=""):
    """Who speaks, one speech after the other; none where that is not known."""
    people = find_people("\n\n".join(text), title)
    return [p.speaker for p in read_pieces(text, people) if p.speaker or p.aloud]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"Give me the cheese," said the fox.', "fox"),
        ('"Give me the cheese," the fox said.', "fox"),
        ('The fox looked up and said, "Give me the cheese."', "fox"),
        ('Said the fox to the crow, "Give me the cheese."', "fox"),
        ('When the crow came back, the fox cried: "Give me the cheese."', "fox"),
        ('The fox smiled at the crow. "Give me the cheese," he said.', "fox"),
        ('The girl laughed at the crow. "Give me the cheese," she said.', "girl"),
        ('The girl laughs at the crow. "Give me the cheese," she demands.', "girl"),
        ('"Give me the cheese," whispers the fox.', "fox"),
        ('"Give me the cheese," the fox replies.', "fox"),
    ],
)
def test_a_tag_gives_a_speech_to_its_speaker_and_is_dropped(text, speaker):
    said = pieces_of(text)[-1]
    assert said == (speaker, "Give me the cheese.")


def test_a_speech_goes_on_after_its_tag():
    [said] = pieces_of('"Give me the cheese," said the fox, "and I will go."')
    assert said == ("fox", "Give me the cheese, and I will go.")


def test_two_speeches_of_one_speaker_are_two_sentences():
    said = pieces_of('"I am hungry," said the fox. "Give me the cheese."')
    assert said == [("fox", "I am hungry."), ("fox", "Give me the cheese.")]


def test_what_a_tag_tells_besides_is_told():
    assert pieces_of('"No," said the crow, and flew away with the cheese.') == [
        ("crow", "No."),
        (None, "The crow flew away with the cheese."),
    ]
    assert pieces_of('"Look at me," said the crow, puffing herself up.')[0] == (
        None,
        "The crow puffed herself up.",
    )


def test_those_who_talk_by_turns_are_followed():
    said = pieces_of('"Is it good?" asked the fox. "No," said the crow. "Is it old?" "It is."')
    assert [speaker for speaker, _ in said] == ["fox", "crow", "crow", "fox"]


def test_whom_a_speech_calls_does_not_say_it():
    said = pieces_of('The fox sat down. "Little fox, go home," he said.')
    assert said[-1][0] != "fox"


def test_a_speech_of_nobody_knows_whom_stays_with_the_narrator():
    said = pieces_of('"Run for your lives!" cried somebody behind the wall.')
    assert [speaker for speaker, _ in said] == [None]
    assert "cried somebody" in said[0][1]


def test_words_on_a_sign_are_not_spoken():
    [told] = pieces_of('The fox saw a sign with the words "Beware of the dog" on it.')
    assert told[0] is None


def test_a_speech_that_is_left_open_goes_on():
    said = pieces_of('The fox said, "Give me the cheese. "I am old. "I am tired," and lay down.')
    assert [speaker for speaker, _ in said if speaker] == ["fox", "fox", "fox"]


def test_a_quotation_inside_a_speech_does_not_end_it():
    said = pieces_of(
        'The fox said, "Paint a sign with the words, "Cheese is bad," and hang it up." The crow flew off.'
    )
    assert said[0] == ("fox", "Paint a sign with the words, Cheese is bad, and hang it up.")
    assert said[1] == (None, "The crow flew off.")


def test_the_next_sentence_is_no_tag_of_a_finished_speech():
    said = pieces_of('"Be off!" cried the fox. "Have you no nest?" But the crow answered that she had none.')
    assert [speaker for speaker, _ in said][:2] == ["fox", "fox"]


def test_whoever_is_asked_answers():
    said = pieces_of('"Where is the cheese?" asked the fox. "In my beak."')
    assert [speaker for speaker, _ in said] == ["fox", None]
    said = pieces_of('"Where is it?" asked the girl the crow. "In my beak." "Give it to me," said the girl.')
    assert said[1] == ("crow", "In my beak.")


def test_a_run_of_speeches_is_counted_back_from_the_one_that_is_tagged():
    said = pieces_of(
        '"I am here," said the fox. "Come," said the crow. "Where to?" "To the sea." "Now?" "At once!" cried the crow.'
    )
    assert [speaker for speaker, _ in said] == ["fox", "crow", "fox", "crow", "fox", "crow"]


def test_the_one_who_acts_last_in_a_sentence_speaks():
    said = pieces_of('When the fox saw the crow, he sat down and said, "Sing."')
    assert said[-1] == ("fox", "Sing.")
    said = pieces_of('The girl nudged the crow, and said, "Sing."')
    assert said[-1] == ("girl", "Sing.")


def test_the_tag_that_is_dropped_leaves_its_tone():
    people = find_people(MEETING, "")
    pieces = read_pieces([MEETING + '"The well is dry," sobbed the girl.'], people)
    assert pieces[-1].tone is Emotion.SADNESS


def test_a_sentence_after_a_finished_quotation_is_no_tag():
    text = 'Rosa painted a sign: "When the river rises, run!" People thought she was mad. The people laughed.'
    pieces = read_pieces([text], find_people(text, ""))
    assert "People thought she was mad." in [piece.text for piece in pieces]


def test_whoever_a_tag_calls_she_is_a_woman():
    text = 'The nurse looked at me and smiled. "Room twelve," she said.\n\nHe was very small in the bed. The nurse left.'
    assert [role.sex.value for role in find_people(text, "").roles if role.name == "Nurse"] == ["female"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('The fox laughed. "That is called a tip."', "fox"),
        ('The girl\'s eyes filled. "I told you."', "girl"),
        ('The fox sat down. His voice shook. "I am old."', "fox"),
        ('The fox let out a long breath. "Good."', "fox"),
        ('The fox asked her, very slowly, "Did you open it?"', "fox"),
        ('The fox opened his mouth, thought better of it, and asked, "How are you?"', "fox"),
    ],
)
def test_a_gesture_before_a_speech_tells_whose_it_is(text, speaker):
    assert pieces_of(text)[-1][0] == speaker


@pytest.mark.parametrize(
    "text", ['Then an old man came in. "Good day."', 'The fox saw another bird. "Good day."']
)
def test_a_newcomer_may_have_said_it(text):
    assert pieces_of(text)[-1][0] is None


@pytest.mark.parametrize(
    ("between", "speaker"),
    [
        ("The girl opened the tin. It was empty.", "girl"),
        ("The girl opened the tin. The fox looked away.", "girl"),
        ("It was late. Nobody spoke.", None),
    ],
)
def test_after_a_paragraph_of_its_own_somebody_speaks(between, speaker):
    text = [
        MEETING,
        '"Come in," said the girl.',
        '"This is the secret," said the fox.',
        between,
        '"There is no cheese in here."',
    ]
    people = find_people(" ".join(text), "The Fox and the Crow")
    assert read_pieces(text, people)[-1].speaker == speaker


def test_after_a_gesture_the_other_one_answers():
    paragraphs = [
        MEETING,
        '"Could you not read?" said the girl. She had gone still.',
        '"Not until I was old."',
        "The fox smiled.",
    ]
    text = [paragraphs[0].replace("a crow and ", ""), *paragraphs[1:]]
    people = find_people("\n\n".join(text), "")
    assert [p.speaker for p in read_pieces(text, people) if p.speaker] == ["girl", "fox"]


def test_whom_a_question_is_put_to_answers_even_if_it_is_me():
    text = [
        "I sat with my dad. I was cold. I wanted to go home, and I cried.",
        'He asked me, "Did you take it?"',
        '"No."',
        "I went to bed. I slept.",
    ]
    people = find_people("\n\n".join(text), "")
    assert [p.speaker for p in read_pieces(text, people) if p.speaker] == ["dad", "i"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('"And you," said the crow, "have never asked."', "And you have never asked."),
        (
            '"It is a gift," said the fox, "for a girl of many words."',
            "It is a gift for a girl of many words.",
        ),
        ('"The truth," said the fox, "is never far away."', "The truth is never far away."),
        ('"Well," said the fox, "is it good?"', "Well, is it good?"),
        ('"Keep it," said the fox, "and you will see."', "Keep it, and you will see."),
    ],
)
def test_one_clause_that_a_tag_parts_is_one_again(text, said):
    assert pieces_of(text)[-1][1] == said


def test_deeds_before_a_speech_are_joined():
    assert pieces_of('The fox opened his mouth, closed it again, and asked, "How are you?"')[0] == (
        None,
        "The fox opened his mouth and closed it again.",
    )


def test_a_title_ends_no_tag():
    text = ['"My brother," said Mr. Hale. "He sails at night."', "Mr. Hale sat down. Mr. Hale wept."]
    people = find_people("\n\n".join(text), "")
    assert [(p.speaker, p.text) for p in read_pieces(text, people)][:2] == [
        ("hale", "My brother."),
        ("hale", "He sails at night."),
    ]


def test_whom_a_question_is_about_is_described_next():
    text = [
        "I was young. I worked for a baker. I was cold. A smith worked there.",
        'The baker asked me, "The smith, what did he look like?"',
        "I described him. I was cold. I wept.",
    ]
    people = find_people("\n\n".join(text), "")
    described = next(p for p in read_pieces(text, people) if p.text == "I described him.")
    assert described.reading.subjects == ("i", "smith")


def test_a_voice_is_nobody_of_the_story():
    said = pieces_of('A door opened for the fox and a voice cried, "There you are!"')[-1]
    assert said == (None, 'A door opened for the fox and a voice cried, "There you are!"')


def test_two_who_talk_by_turns_are_known_after_a_pause():
    text = [
        "A baker met a smith.",
        '"Is it far?" said the smith. The road was long.',
        "A king passed. It rained. The sun rose. The night came. The rain went on.",
        '"Sorry," said the baker. "I slept."',
        '"I know. My wife slept too."',
    ]
    people = find_people("\n\n".join(text), "")
    assert [p.speaker for p in read_pieces(text, people) if p.speaker][-1] == "smith"


def test_what_is_played_or_read_is_not_said_by_who_plays_it():
    text = ["I was young. I was cold. I slept. I woke.", 'I pressed play on it. "Hi, kiddo. Call me."']
    people = find_people("\n\n".join(text), "")
    assert read_pieces(text, people)[-1].speaker is None


@pytest.mark.parametrize(
    "text",
    [
        'The fox had no cheese, no bread, and, as he later told the crow, "no particular plan."',
        'The fox called it "a bit of luck."',
    ],
)
def test_a_few_words_quoted_in_a_sentence_are_part_of_it(text):
    assert pieces_of(text) == [(None, text)]


def test_what_is_left_of_a_tag_is_not_told():
    said = pieces_of('It was nine on a Monday, and the fox at the old desk said, "Go in."')
    assert said == [(None, "It was nine on a Monday."), ("fox", "Go in.")]


def test_a_speech_of_a_name_that_is_no_role_keeps_its_tag():
    text = ["A fox sat down. The fox slept.", '"It was a mistake," said Brandtova quietly.']
    people = find_people(text[0], "")
    assert read_pieces(text, people)[-1].text == '"It was a mistake," said Brandtova quietly.'


def test_whom_nobody_else_is_near_answers_as_the_teller():
    text = [
        "I drive a bus. I was tired. I was cold. A boy got on.",
        '"One, please," the boy said, and counted his dimes.',
        '"Bit late for you."',
        "I looked in the mirror.",
    ]
    assert speakers_of(text) == ["boy", "i"]


def test_where_another_is_near_the_teller_is_not_sure_to_answer():
    text = [
        "I drive a bus. I was tired. I was cold. A boy got on. A nun sat there.",
        '"One, please," the boy said to the nun.',
        '"Bit late for you."',
        "I looked in the mirror.",
    ]
    assert speakers_of(text)[-1] != "i"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('"I am returning this one," it read.', 'It read: "I am returning this one."'),
        ('"Come home," the note read.', 'The note read: "Come home."'),
    ],
)
def test_what_a_card_reads_is_told_as_written(text, told):
    assert pieces_of(text) == [(None, told)]


@pytest.mark.parametrize(
    "text", ['The kids called me "Inspector."', 'They nicknamed the fox "Ghost."', 'She named it "Hope."']
)
def test_what_somebody_is_called_is_not_said(text):
    assert pieces_of(text) == [(None, text)]


def test_a_speech_that_breaks_off_is_heard_to_break_off():
    assert pieces_of('"I thought—" said the fox.') == [("fox", "I thought…")]
    assert pieces_of('"I thought—" said the fox, "that it was yours."') == [
        ("fox", "I thought, that it was yours.")
    ]


def test_before_anybody_is_named_he_is_whom_the_story_is_about():
    text = [
        '"Is this seat taken?" he asked.',
        '"Since Leeds," said the old woman.',
        "Arthur sat down. The old woman knitted. Arthur slept. The old woman left.",
    ]
    assert speakers_of(text) == ["arthur", "woman"]


def test_who_came_in_between_answers_and_not_who_was_left():
    text = [
        "Ines had a parrot. Ines did not know why it spoke.",
        '"Don\'t sell that bird," the auctioneer had told her.',
        'So Ines rang at the door of the dentist. "You want to look under my stairs?" said the dentist.',
        '"It told me to."',
        "The dentist opened the door for Ines. The auctioneer was in Spain.",
    ]
    assert speakers_of(text, "Ines")[-1] == "ines"


@pytest.mark.parametrize(
    "text", ['"Who is this?" you ask.', '"I am here," the voice said.', '"No," you say, and hang up.']
)
def test_what_a_voice_or_you_say_keeps_its_tag(text):
    assert pieces_of(text) == [(None, text)]


def test_what_i_whisper_now_is_mine():
    text = [
        "I sit down. I am tired. My wife Ann sleeps. Ann snores.",
        '"Ann," I whisper. "Wake up."',
        "Ann wakes. I wait.",
    ]
    assert speakers_of(text) == ["i", "i"]


def test_what_others_do_behind_a_tag_is_told():
    assert pieces_of('"Here it is!" yelled the fox, and everybody laughed (even the crow).') == [
        ("fox", "Here it is!"),
        (None, "Everybody laughed (even the crow)."),
    ]
    assert pieces_of('"There was a house," said the girl, and she believed it.')[1] == (
        None,
        "She believed it.",
    )


@pytest.mark.parametrize(
    "text",
    ['"I had a sister," he wrote.', '"The night I left," June said.', '"Come home," my aunt Bea texted.'],
)
def test_what_is_written_or_said_by_no_role_is_told_with_its_tag(text):
    assert pieces_of(text) == [(None, text)]


def test_who_acts_right_before_it_said_it():
    text = [
        "A clockmaker lived alone. The clockmaker mended a watch. Death came in. The clockmaker was afraid.",
        'Death turned the cup in his fingers. "I waited," he said at last. The clockmaker wept. Death knocked.',
    ]
    people = find_people("\n\n".join(text), "The Clockmaker")
    assert "clockmaker" not in [p.speaker for p in read_pieces(text, people)]


def test_a_dog_that_never_spoke_says_nothing_among_people():
    text = [
        "Earl looked at his wife. His wife cried. The driver waited. The dog sat down.",
        '"Who were you calling?" Earl asked.',
        '"You," she said.',
        "Earl drove home with his wife. The dog ran. The dog barked. The driver slept.",
    ]
    assert speakers_of(text) == ["earl", "wife"]


@pytest.mark.parametrize(
    "text",
    [
        '"Just a check," he\'d say, and lie back with his hat on his stomach.',
        'The girl coughed, and somebody in the background said, "Careful, Mama."',
    ],
)
def test_what_was_said_each_time_or_by_somebody_stays_one_sentence(text):
    assert pieces_of(text) == [(None, text)]


def test_whom_she_acts_for_speaks_even_where_she_may_be_two():
    text = [
        "The old cook fought dragons. The old cook had a sister. The sister knitted. A knight came.",
        'The cook looked him over. "You won\'t fight it," she told him. "You\'ll feed it."',
    ]
    assert speakers_of(text, "The Cook") == ["cook", "cook"]


def test_what_a_machine_answers_is_nobodys():
    text = [
        "The girl was alone. The girl thought of her mother. Her mother sang. Her mother laughed. The girl slept.",
        '"We have no air," the computer said.',
        "The girl sat up. The girl found two cables.",
        '"Computer," said the girl, "which of these is hot?"',
        '"I have no data."',
    ]
    assert speakers_of(text) == [None, "girl", None]


def test_how_a_speech_was_meant_and_sounded_is_told():
    assert pieces_of('"Just finish," said the fox, which was meant to be kind.')[1:] == [
        (None, "It was meant to be kind.")
    ]
    assert pieces_of('"Look," the girl said, in the soft voice she had used since the spring.')[1:] == [
        (None, "She said it in the soft voice she had used since the spring.")
    ]
    assert len(pieces_of('"Look," the girl said in a low voice.')) == 1


def test_a_story_may_begin_with_a_mere_tag():
    text = ['He said. "Go," he said. The fox went.']
    assert read_pieces(text, find_people(text[0], "The Fox"))


@pytest.mark.parametrize(
    ("question", "answer", "who"),
    [
        ('Dr. Osei knelt by the boy. "Does it hurt?" Osei asked him.', '"Only a little," he said.', "boy"),
        ('Lena met the guard. "Where is it?" the guard asked her.', '"In the bag," she said.', "lena"),
        ('Lena met the guard. "Where is it?" the guard asked.', '"I mean the bag," the guard said.', "guard"),
    ],
)
def test_who_was_asked_answers_in_the_next_paragraph(question, answer, who):
    people = find_people(f"{question}\n\n{answer} Osei smiled. The boy and Lena and the guard slept.", "")
    assert read_pieces([question, answer], people)[-1].speaker == who
