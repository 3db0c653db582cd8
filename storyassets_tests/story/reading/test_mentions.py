from storyassets.model.character import Role
from storyassets.story.reading.mentions import NameBook, name_book
from storyassets_tests.fakes.episodes import a_line, a_script

PEASANT = Role(character_id="peasant", name="Peasant", aliases=("doctor",))
DOCTOR = Role(character_id="doctor", name="Doctor")


def named_in(text, subjects):
    book = NameBook(a_script(a_line(text, subjects=subjects), roles=(PEASANT, DOCTOR)))
    return [mention.character_id for mention in book.find(text.split())]


def test_a_word_for_two_means_the_one_whom_the_line_is_about():
    assert named_in("The doctor opened his book.", ("peasant",)) == ["peasant"]
    assert named_in("The doctor opened his book.", ("doctor",)) == ["doctor"]


def test_a_word_for_two_who_are_both_there_means_the_one_who_is_called_so():
    assert named_in("The peasant met a doctor.", ("peasant", "doctor")) == ["peasant", "doctor"]


def test_a_word_for_two_of_whom_the_line_does_not_tell_means_neither():
    assert named_in("The doctor opened his book.", ()) == []


def test_all_who_ask_of_one_script_have_one_book_of_its_names():
    script = a_script(a_line("The doctor opened his book."), roles=(DOCTOR,))
    assert name_book(script) is name_book(script)
    assert name_book(script.model_copy()) is not name_book(script)  # one like it may be changed
