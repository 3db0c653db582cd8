"""Reading: names, pronouns, figures of speech and tables of words, one by one."""

from __future__ import annotations

import pytest

from storyassets.model.character import Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Relation
from storyassets.story.directing.cutting import cut_script
from storyassets.story.reading.deeds import Reader
from storyassets.story.reading.figures import read_figure
from storyassets.story.reading.handling import handle_thing
from storyassets.story.reading.mentions import NameBook
from storyassets.story.reading.places import find_place
from storyassets.story.reading.relations import relate_actors
from storyassets.story.reading.seen_actions import see_action
from storyassets.story.reading.verb_uses import is_wished
from storyassets.story.words.phrases import break_cost, ends_sentence, part_words
from storyassets.story.words.speech_length import estimate_speech_s
from storyassets.story.words.word_tables import plural_of, verb_forms
from storyassets_tests.fakes.episodes import LION, MOUSE, a_line, a_person, a_script


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("He fell asleep at once.", Action.SLEEP),
        ("She fell on her knees.", Action.KNEEL),
        ("They fell upon him.", Action.FIGHT),
        ("He fell into poverty.", None),
        ("He took to his heels.", Action.RUN),
        ("They came to blows.", Action.FIGHT),
    ],
)
def test_a_figure_of_speech_is_read_as_what_it_means(text, action):
    words = text.split()
    figure = read_figure(words, 1)
    assert figure is not None and figure.action is action


def test_a_verb_meant_as_it_stands_is_no_figure():
    assert read_figure(["He", "fell", "down."], 1) is None


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("He took his axe.", Action.CARRY),
        ("He took his place.", None),
        ("He cried.", Action.CRY),
        ("He cried out loud.", Action.SHOUT),
        ("She played her father's song.", Action.PLAY),
        ("They played all day.", Action.DANCE),
        ("He woke the sailors.", None),
        ("She woke.", Action.SIT),
        ("He hid the coin quickly.", Action.CARRY),
        ("He hid himself.", Action.HIDE),
        ("He opened his mouth.", Action.TALK),
        ("He opened the door.", Action.OPEN),
        ("They worked all night.", Action.WORK),
        ("It worked at last.", None),
        ("She covered them with her coat.", Action.GIVE),
        ("Man wrapped in a cloak.", None),
        ("They raised their hands.", Action.RAISE),
    ],
)
def test_an_action_depends_on_what_follows(text, action):
    assert see_action(text.split(), 1, ()) is action


def test_the_kings_daughter_is_not_the_king():
    king = a_person("King", sex=Sex.MALE)
    daughter = a_person("daughter").model_copy(update={"name": "the king's daughter"})
    book = NameBook(a_script(a_line("So."), roles=(king, daughter)))
    assert [m.character_id for m in book.find(["The", "king's", "daughter", "saw", "the", "king."])] == [
        "daughter",
        "king",
    ]


def test_a_possessive_names_its_owner_but_does_not_act():
    [mention] = NameBook(a_script(a_line("So."), roles=(LION,))).find(["The", "lion's", "skin."])
    assert mention.possessive


def test_a_goat_is_known_by_one_of_the_goats():
    goat = a_person("Goat", species=Species.GOAT)
    book = NameBook(a_script(a_line("So."), roles=(goat,)))
    assert [m.character_id for m in book.find(["One", "of", "the", "goats", "ran."])] == ["goat"]


def test_both_are_the_two_who_were_named():
    reader = Reader.of(a_script(a_line("So.")))
    deeds = reader.read_line(a_line("The lion met the mouse. Both ran away."))
    assert {d.character_id for d in deeds if d.action is Action.RUN} == {"lion", "mouse"}


def test_they_are_nobody_when_nobody_fits():
    reader = Reader.of(a_script(a_line("So."), roles=(LION,)))
    assert reader.read_line(a_line("They ran away.")) == []


def test_who_is_asked_for_a_mouse_has_none():
    reader = Reader.of(a_script(a_line("So."), roles=(LION, MOUSE)))
    deeds = reader.read_line(a_line("The lion asked for a mouse."))
    assert {deed.character_id for deed in deeds} == {"lion"}


def test_breaks_are_cheapest_after_a_sentence_and_dearest_inside_a_phrase():
    costs = [
        break_cost("end.", "The"),
        break_cost("end,", "the"),
        break_cost("ran", "and"),
        break_cost("the", "fox"),
    ]
    assert costs == sorted(costs) and len(set(costs)) == 4
    assert not ends_sentence("Mr.") and ends_sentence('home!"')


def test_words_are_parted_where_it_costs_least():
    assert part_words(5, 3, lambda first, end: 0.0 if (first, end) in ((0, 2), (2, 5)) else 1.0) == [
        (0, 2),
        (2, 5),
    ]
    assert part_words(0, 3, lambda first, end: 0.0) == []


def test_passages_cover_a_line_without_passing_four_seconds():
    script = a_script(a_line("word " * 50, "a"), a_line("Oh!", "b", speaker="lion"))
    passages = cut_script(script, 2.4, 2.75)
    assert sum(len(p.words) for p in passages) == 51
    assert max(p.length for p in passages) <= 11


def test_chinese_takes_its_time():
    assert estimate_speech_s("从前有一个国王") == pytest.approx(7 * 0.4, rel=0.1)
    assert estimate_speech_s("once upon a time", 2.0) == 2.0


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("beg", ("beg", "begs", "begged", "begging")),
        ("cry", ("cry", "cries", "cried", "crying")),
        ("dance", ("dance", "dances", "danced", "dancing")),
        ("wash", ("wash", "washes", "washed", "washing")),
        ("carry", ("carry", "carries", "carried", "carrying")),
    ],
)
def test_regular_verbs_are_formed(verb, forms):
    assert verb_forms(verb) == forms


def test_regular_plurals_are_formed():
    assert [plural_of(noun) for noun in ("fox", "fly", "key", "hen")] == ["foxes", "flies", "keys", "hens"]


@pytest.mark.parametrize(
    ("text", "now", "place"),
    [
        ("Mark stood in the rain.", Setting.ROOM, Setting.VILLAGE),
        ("Mark stood in the rain.", Setting.FOREST, None),
        ("Mark sat by the fire.", Setting.ROOM, None),
        ("Otto climbed over the wall.", Setting.STABLE, Setting.FARMYARD),
        ("They waited behind Hugo's house.", Setting.ROOM, Setting.VILLAGE),
        ("Wild flowers covered the whole field.", Setting.STABLE, Setting.FIELD),
        ("He threw seeds into the grain.", Setting.FARMYARD, Setting.FIELD),
        ("They went through the snowy forest to a cave.", Setting.FARMYARD, Setting.CAVE),
        ("Then Hugo knocked.", Setting.FIELD, Setting.ROOM),
        ("Then Hugo knocked.", Setting.CASTLE, Setting.HALL),
        ("A loaf vanished from a locked shop.", Setting.VILLAGE, Setting.SHOP),
        ("He came from the forest.", Setting.VILLAGE, None),
        ("They slept beside her fire.", Setting.CAVE, Setting.ROOM),
    ],
)
def test_words_say_where_it_is_or_whether_it_is_outside(text, now, place):
    assert find_place(text.split(), now, Setting.VILLAGE, lived_in=True) is place


def test_animals_have_no_doors_to_knock_at():
    assert find_place(["Then", "he", "knocked."], Setting.FOREST, Setting.FOREST, lived_in=False) is None


@pytest.mark.parametrize(
    ("words", "wished"),
    [
        ("two little men began to stitch", False),
        ("the fox wanted to run", True),
        ("he was too little to fight", True),
    ],
)
def test_what_is_begun_is_done_and_what_is_wanted_is_not(words, wished):
    said = words.split()
    assert is_wished(said, len(said) - 1) is wished


def who_walks(text):
    """Who does the last deed of a line about Danny and the principal."""
    roles = (a_person("Danny", sex="male"), a_person("Principal"), a_person("Ruth", sex="female"))
    reader = Reader.of(a_script(a_line("Danny waited."), roles=roles))
    reader.read_line(a_line("Danny waited.", subjects=("danny",)))
    deeds = reader.read_line(a_line(text, "setup-2", subjects=("danny", "principal")))
    return next(deed.character_id for deed in reversed(deeds) if deed.action is Action.WALK)


@pytest.mark.parametrize(
    "text",
    [
        "When the principal called his name he walked to the door.",
        "When the principal read his name, he walked to the door.",
        "As the principal praised him, he walked away.",
        "After the principal thanked him he walked home.",
    ],
)
def test_who_is_called_comes_and_not_who_calls(text):
    assert who_walks(text) == "danny"


@pytest.mark.parametrize(
    "text", ["When the principal lost his hat, he walked home.", "When the principal got up, he walked home."]
)
def test_who_does_something_else_goes_on(text):
    assert who_walks(text) == "principal"


@pytest.mark.parametrize(
    ("text", "doer", "action"),
    [
        ("Danny waited, and as headlights swept over the ceiling.", "danny", Action.WORK),
        ("The cloak was so soft that moonlight sank into it.", "danny", Action.FALL),
        ("Danny could hear knocking.", "danny", Action.KNOCK),
        ("Danny stopped laughing.", "danny", Action.LAUGH),
        ("Ruth said he slept all day.", "danny", Action.SLEEP),
        ("Danny saw the little hat float by.", "danny", Action.SWIM),
        ("Ruth caught him with his hand in the jar.", "danny", Action.TRAPPED),
        ("Ruth caught him with his hand in the jar.", "ruth", Action.CARRY),
        ("Danny sat so close her hand touched it.", "danny", Action.OPEN),
        ("Ruth thought he would hit her.", "ruth", Action.FIGHT),
    ],
)
def test_what_things_do_and_what_another_is_thought_to_do_is_nobody_elses_deed(text, doer, action):
    roles = (a_person("Danny", sex="male"), a_person("Ruth", sex="female"))
    reader = Reader.of(a_script(a_line("Danny waited."), roles=roles))
    reader.read_line(a_line("Danny waited.", subjects=("danny",)))
    deeds = reader.read_line(a_line(text, "setup-2", subjects=("danny",)))
    assert not [deed for deed in deeds if deed.character_id == doer and deed.action is action]


def test_who_is_thought_to_do_something_does_it_in_mind():
    roles = (a_person("Danny", sex="male"), a_person("Ruth", sex="female"))
    reader = Reader.of(a_script(a_line("Danny waited."), roles=roles))
    reader.read_line(a_line("Danny waited.", subjects=("danny",)))
    [deed] = [
        deed
        for deed in reader.read_line(a_line("Ruth thought he would hit her.", "setup-2"))
        if deed.action is Action.FIGHT
    ]
    assert (deed.character_id, deed.is_imagined) == ("danny", True)


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("Danny stood on the table.", "table"),
        ("Danny made a mark on the table.", ""),
        ("on the table at each flash.", ""),
        ("Danny left it on the box and strolled away.", ""),
    ],
)
def test_who_only_does_something_there_is_not_on_the_table(words, at):
    script = a_script(a_line("Danny waited."), roles=(a_person("Danny", sex="male"),))
    danny = Actor(character_id="danny")
    [related] = relate_actors([danny], (Prop.TABLE, Prop.BOX), words.split(), NameBook(script))
    assert (related.at if related.relation is Relation.ON else "") == at


def test_this_and_that_before_a_noun_mean_no_thing_of_before():
    seen = [
        handle_thing(Action.WORK, text.split(), 1, (), (Prop.SHIRT,)).at
        for text in ("She scrubbed that room.", "She scrubbed that.", "She scrubbed it with soap.")
    ]
    assert seen == ["", "shirt", "shirt"]


def test_nobody_takes_the_sun_in_hand_and_who_signs_it_signs_a_paper():
    assert handle_thing(Action.CARRY, ["He", "kept", "it."], 1, (), (Prop.KEY, Prop.SUN)).holds == "key"
    signs = handle_thing(Action.WRITE, ["He", "signed", "it."], 1, (), (Prop.DOCUMENT, Prop.PHONE))
    assert signs.holds == "document"


@pytest.mark.parametrize(
    ("text", "action", "thing"),
    [
        ("Danny took a sandwich out of his bag and tore it in half.", Action.OPEN, "sandwich"),
        ("Danny found a key under the lamp and carried it home.", Action.CARRY, "key"),
        ("Danny laid a letter on the chest and read it.", Action.READ, "letter"),
        ("Danny put the letter in a box and locked it.", Action.OPEN, "box"),
        ("Danny opened a box and carried it home.", Action.CARRY, "box"),
    ],
)
def test_it_is_the_thing_and_not_where_it_was(text, action, thing):
    reader = Reader.of(a_script(a_line("So."), roles=(a_person("Danny", sex="male"),)))
    deeds = [deed for deed in reader.read_line(a_line(text)) if deed.action is action]
    assert deeds[-1].holds == thing or deeds[-1].by == thing


def test_to_whom_something_is_thrown_does_not_fall():
    roles = (a_person("Danny", sex="male"), a_person("Ruth", sex="female"))
    reader = Reader.of(a_script(a_line("So."), roles=roles))
    reader.read_line(a_line("Ruth waited."))
    thrown_to = reader.read_line(a_line("Danny threw the ball to her.", "setup-2"))
    assert not [deed for deed in thrown_to if deed.action is Action.FALL]
    thrown = reader.read_line(a_line("Ruth laughed. Danny pushed her.", "setup-3"))
    assert [deed.character_id for deed in thrown if deed.action is Action.FALL] == ["ruth"]


@pytest.mark.parametrize(
    ("words", "action", "at"),
    [
        ("Danny climbed into the boat.", Action.SIT, "boat"),
        ("Danny climbed into the pedalo.", Action.SIT, "pedalo"),
        ("Danny climbed onto the box.", Action.CLIMB, "box"),
    ],
)
def test_who_climbs_into_a_boat_is_in_it(words, action, at):
    script = a_script(a_line("Danny waited."), roles=(a_person("Danny", sex="male"),))
    climbs = Actor(character_id="danny", action=Action.CLIMB)
    [related] = relate_actors([climbs], (Prop.BOAT, Prop.PEDALO, Prop.BOX), words.split(), NameBook(script))
    assert (related.action, related.at) == (action, at)


def test_what_several_come_with_is_in_their_hands():
    script = a_script(a_line("Danny waited."), roles=(a_person("Danny", sex="male"),))
    for words, held in (("Danny came out with ropes.", "rope"), ("Danny came out with tears.", "")):
        [related] = relate_actors(
            [Actor(character_id="danny", action=Action.WALK)], (), words.split(), NameBook(script)
        )
        assert related.holds == held
