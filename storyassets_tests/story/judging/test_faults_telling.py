"""What is wrong with a script that a model wrote: an answer of one that obeyed a hostile story among them."""

import pytest

from storyassets.model.channel import Channel
from storyassets.model.script import Script
from storyassets.providers.protocols import ScriptRequest
from storyassets.providers.wire_script import WireScript, to_script
from storyassets.story.asking.prompting import ChannelPrompting
from storyassets.story.judging.faults_telling import find_telling_faults, is_finished
from storyassets.story.writing.write import write_script
from storyassets_tests.fakes.telling import a_script_request, a_wire_line, a_wire_role, a_wire_script


def faults_of(request: ScriptRequest | None = None, **fields) -> tuple[str, ...]:
    request = request or a_script_request()
    script = to_script(WireScript.model_validate(a_wire_script(**fields)), request.story)
    assert tuple(
        ChannelPrompting(Channel(name="default")).find_faults(request, script)
    ) == find_telling_faults(request, script)
    return find_telling_faults(request, script)


def with_text(text: str):
    lines = a_wire_script()["lines"]
    lines[1] = a_wire_line("SETUP", text)
    return {"lines": lines}


def test_a_good_telling_has_no_faults():
    assert faults_of() == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("See https://evil.example/x for more about the crow.", "web or mail address"),
        ("Visit www.crow.example now.", "web or mail address"),
        ("Buy it at bestcheese.com today.", "web or mail address"),
        ("Write to crow@tree.org today.", "web or mail address"),
        ("A <b>Crow</b> sat there.", "markup"),
        ("A **Crow** sat there.", "markup"),
        ("# A Crow", "markup"),
        ("- a Crow", "markup"),
        ("#crow sat there", "markup"),
        ('{"beat": "HOOK"}', "markup"),
        ("A [pause] Crow sat there.", "stage direction"),
        ("(whispering) A Crow sat there.", "stage direction"),
        ("A Crow *sighs* and sat.", "stage direction"),
        ("... ?!", "no word that can be said"),
        ("A Crow " + "sat and sat " * 30, "words long"),
        ("a" * 300, "no voice can say"),
        ("A Crow\u202e sat there.", "nobody sees"),
        ("Fox: A Crow sat there.", "name of its speaker"),
        ("Narrator: A Crow sat there.", "name of its speaker"),
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_said_is_named(text, told):
    found = faults_of(**with_text(text))
    assert [fault for fault in found if told in fault and "setup-1" in fault], found


@pytest.mark.parametrize(
    "text",
    [
        "The Crow said nothing: she only looked.",
        "It was 3.5 miles, and 10:30 at night.",
        "Salt & pepper cost the Crow $5 (or less).",
        "„Wie schön!“, rief der Fuchs – ganz leise…",
        "Qu'est-ce que c'est ? « Rien ! »",
        "Mr. Fox and Dr. Crow went home.",
    ],
)
def test_what_can_be_said_is_left_alone(text):
    assert faults_of(**with_text(text)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "This time his eyes were open, and",
        "This time his eyes were open, and.",
        "This time his eyes were open",
        "This time his eyes were open,",
        "Otto looked at the flowers and could",
        "He said, “I stole her,”",
        "Er öffnete die Augen, und…",
        "The note said:",
        "Then he saw who it was —",
        "乌鸦张开嘴，",
        "乌鸦张开嘴",
        "فتح عينيه،",
    ],
)
def test_a_sentence_that_breaks_off_is_not_finished(text):
    assert not is_finished(text)


@pytest.mark.parametrize(
    "text",
    [
        "His eyes were open.", "Who was it?", "Run!", "And then…", "And then...", "“I stole her.”", "“Why?” he said.",
        "He asked (twice).", "„Wie schön!“", "»Wie schön!«", "« Rien ! »", "乌鸦张开嘴。", "「誰だ？」", "من هو؟", "वह चला गया।",
        "ποιος είναι;", "เขาลืมตา", "He was fifty, or sixty.", "They sold sand.", "It was 3.5 miles.", "He got an A.",
    ],
)  # fmt: skip
def test_a_sentence_with_its_mark_is_finished_in_any_script(text):
    assert is_finished(text)


@pytest.mark.parametrize("number", [0, 1, 3, 4, 5])
def test_a_beat_that_ends_in_mid_sentence_is_named(number):
    lines = a_wire_script()["lines"]
    lines[number] = {**lines[number], "text": lines[number]["text"].rstrip(".!?") + ", and"}
    [fault] = faults_of(lines=lines)
    assert f"ends the beat {lines[number]['beat']} in mid-sentence" in fault


def test_a_sentence_may_go_on_in_the_next_line_of_its_beat_and_a_title_needs_no_mark():
    lines = a_wire_script()["lines"]
    lines[2] = a_wire_line("CONFLICT", "A hungry Fox saw her, and")
    lines[3] = a_wire_line("CONFLICT", "he set his wits to work to get the cheese.")
    assert faults_of(lines=lines, title="The Fox and the Crow") == ()


def test_a_title_has_words_and_a_bound():
    assert faults_of(title=" ") == ("the title has no word",)
    assert "100 at most" in faults_of(title="crow " * 30)[0]
    assert "address" in faults_of(title="crow.com")[0]


def test_beats_speakers_and_the_number_of_lines_are_judged_by_the_gate_s_own_rules():
    lines = a_wire_script()["lines"]
    assert any("TWIST" in fault for fault in faults_of(lines=[*lines[:4], lines[5]]))
    assert any("comes after" in fault for fault in faults_of(lines=[*lines, lines[1]]))
    assert any("at least 5" in fault for fault in faults_of(lines=lines[:4]))
    stranger = a_wire_line("SETUP", "I am here.", "Wolf")
    assert any("spoken by Wolf" in fault for fault in faults_of(lines=[lines[0], stranger, *lines[2:]]))


def test_a_telling_is_neither_too_long_nor_much_too_short():
    lines = a_wire_script()["lines"]
    more = [
        a_wire_line("CONFLICT", f"The Fox went {k} times around the tree of the Crow.") for k in range(20)
    ]
    assert any("leave out" in fault for fault in faults_of(lines=[*lines[:3], *more, *lines[4:]]))
    short = [a_wire_line(one["beat"], "The Crow sat.") for one in lines]
    assert any("tell more of it" in fault for fault in faults_of(lines=short))


def test_a_model_that_obeyed_is_caught_by_its_roles():
    roles = [*a_wire_script()["roles"], a_wire_role("Hacker", species="human")]
    assert any("Hacker is not in the story" in fault for fault in faults_of(roles=roles))
    aliased = [*a_wire_script()["roles"], a_wire_role("Schnabel", aliases=["beak"])]
    assert faults_of(roles=aliased) == ()
    assert any("cannot be said" in f for f in faults_of(roles=[*aliased, a_wire_role("Fox <b>two</b>")]))
    assert any("longer than" in f for f in faults_of(roles=[*aliased, a_wire_role("Fox " * 20)]))
    assert any("12 at most" in f for f in faults_of(roles=[a_wire_role(f"Fox {k}") for k in range(20)]))


def test_a_model_that_told_another_tale_is_caught_by_its_words():
    told = (
        "Why is everyone buying this coin?", "Investors are rushing into a brand new digital currency.",
        "Banks hate what happened on the market yesterday.", "Experts predict enormous profits for early buyers.",
        "The government could not stop the launch of the platform.", "Register your account and become a millionaire.",
    )  # fmt: skip
    beats = ("HOOK", "SETUP", "CONFLICT", "CONFLICT", "TWIST", "RESOLUTION")
    lines = [a_wire_line(beat, text) for beat, text in zip(beats, told, strict=True)]
    assert any("something else than the story" in fault for fault in faults_of(lines=lines, roles=[]))


def test_a_telling_in_another_language_is_not_compared_by_its_words():
    told = (
        "Warum verlor der Rabe seinen Käse?", "Ein Rabe saß mit einem Stück Käse auf dem Ast.",
        "Ein hungriger Fuchs sah ihn und dachte nach.", "Welch ein edler Vogel sitzt dort oben!",
        "Der Rabe öffnete den Schnabel, und der Käse fiel.", "Eine Stimme hast du, aber keinen Verstand.",
    )  # fmt: skip
    beats = ("HOOK", "SETUP", "CONFLICT", "CONFLICT", "TWIST", "RESOLUTION")
    lines = [a_wire_line(beat, text) for beat, text in zip(beats, told, strict=True)]
    roles = [a_wire_role("Fuchs", aliases=["Fox"]), a_wire_role("Rabe", aliases=["Crow"])]
    request = a_script_request(language="de")
    assert faults_of(request, lines=lines, roles=roles, title="Der Fuchs und der Rabe") == ()


def test_hostile_megabytes_are_judged_at_once():
    lines = [a_wire_line(one["beat"], "a.b@[*(" * 9_000) for one in a_wire_script()["lines"]]
    found = faults_of(lines=lines)
    assert any("words long" in fault for fault in found)


@pytest.mark.parametrize("duration_s", [20.0, 45.0, 90.0])
def test_what_the_rules_write_would_pass_too(duration_s):
    request = a_script_request(duration_s=duration_s)
    script: Script = write_script(request)
    assert find_telling_faults(request, script) == ()
