"""Speech by a program: real ones, from a shell's to our own espeak-ng."""

import os
import time
from pathlib import Path

import pytest

from storyassets.errors import BadConfiguration, InvalidOutput, ProviderRefused, ProviderUnavailable
from storyassets.providers.protocols import SpeechFacts
from storyassets.providers.speech.command import CommandVoice, harmless_environment, split_command
from storyassets.studio.acceptance import accept_speech
from storyassets_tests.fakes.outfits import no_keys
from storyassets_tests.fakes.speech import LINE, a_channel, a_line, a_program, a_voice
from storyassets_tests.fakes.workshops import FakeVoice


@pytest.fixture
def spoken(tmp_path) -> Path:
    """A recording that programs of these tests pretend to make."""
    path = tmp_path / "spoken.wav"
    path.write_bytes(FakeVoice().make(a_line()).content)
    return path


def a_command(command, channel=None, **keys) -> CommandVoice:
    return a_voice("command", no_keys(speech_command=command, **keys), channel)


def test_a_program_reads_the_line_and_writes_the_recording(tmp_path, spoken):
    program = a_program(tmp_path, f'cat > {tmp_path}/heard; cp {spoken} "$1"')
    made = a_command(f"{program} {{output}}").make(a_line())
    accept_speech(a_line())(made)
    assert (tmp_path / "heard").read_text() == LINE + "\n"
    assert [word.text for word in SpeechFacts.model_validate(made.facts).words] == LINE.split()
    assert made.cost_usd == 0


def test_without_a_place_for_the_output_the_recording_is_read_from_what_it_prints(tmp_path, spoken):
    made = a_command(str(a_program(tmp_path, f"cat {spoken}"))).make(a_line())
    assert accept_speech(a_line())(made)["duration_s"] > 1


def test_what_is_put_in_stays_one_argument_and_no_shell_sees_it(tmp_path, spoken):
    program = a_program(tmp_path, f'printf "%s\\n" "$@" > {tmp_path}/heard; cp {spoken} "$3"')
    channel = a_channel(voices={"command": {"narrator": "Anna $(touch pwned) {language}"}})
    a_command(f"{program} --voice={{voice}} {{language}} {{output}}", channel).make(a_line(language="de"))
    heard = (tmp_path / "heard").read_text().splitlines()
    assert heard[:2] == ["--voice=Anna $(touch pwned) {language}", "de"]
    assert not Path("pwned").exists()


def test_the_text_is_also_to_be_had_as_a_file(tmp_path, spoken):
    program = a_program(tmp_path, f'cp "$1" {tmp_path}/heard; cp {spoken} "$2"')
    a_command(f"{program} {{text_file}} {{output}}").make(a_line("Tom & Anna; it's $5."))
    assert (tmp_path / "heard").read_text() == "Tom & Anna; it's $5.\n"


def test_another_command_is_another_take(tmp_path, spoken):
    program = a_program(tmp_path, f"cat {spoken}")
    assert a_command(f"{program} a").model != a_command(f"{program} b").model
    assert a_command(f"{program} a").model == a_command(f"{program}   a").model
    assert a_command(str(program)).spell(a_line()) != a_command(str(program)).spell(a_line("No."))


def test_a_program_that_fails_is_told_by_its_last_word_without_secrets(tmp_path):
    program = a_program(tmp_path, "echo loading >&2; echo 'no model for sk-secret-12345' >&2; exit 3")
    with pytest.raises(ProviderRefused, match=r"ended with 3: no model for \*\*\*") as raised:
        a_command(str(program), openai_api_key="sk-secret-12345").make(a_line())
    assert "loading" not in str(raised.value)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("exit 0", "empty"),
        ("echo '<html>busy</html>'", "no recording but a page"),
        ("printf 'RIFF1234WAVEdata'", "cut off"),
    ],
)
def test_what_is_no_recording_is_refused(tmp_path, body, says):
    with pytest.raises(InvalidOutput, match=says):
        a_command(str(a_program(tmp_path, body))).make(a_line())


def test_a_program_that_writes_nothing_to_its_output_is_told(tmp_path):
    with pytest.raises(InvalidOutput, match="wrote no recording"):
        a_command(f"{a_program(tmp_path, 'exit 0')} {{output}}").make(a_line())


def test_a_program_that_is_late_dies_with_all_that_it_started(tmp_path):
    program = a_program(tmp_path, f"sleep 60 & echo $! > {tmp_path}/child; wait")
    channel = a_channel(fallback={"take_deadline_s": 1})
    with pytest.raises(ProviderUnavailable, match=r"not done in 1 s"):
        a_command(str(program), channel).make(a_line())
    child = int((tmp_path / "child").read_text())
    until = time.monotonic() + 5
    while is_running(child) and time.monotonic() < until:
        os.sched_yield()  # it has its signal, and dies when its turn comes
    assert not is_running(child)


def is_running(pid):
    """Whether it runs; one that is dead and not yet fetched does not."""
    try:
        os.kill(pid, 0)
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (ProcessLookupError, FileNotFoundError):
        return False
    return state not in "ZX"


def test_a_program_that_writes_without_end_is_stopped(tmp_path):
    program = a_program(tmp_path, "exec cat /dev/zero")
    with pytest.raises(InvalidOutput, match="more than 64 MB"):
        a_command(str(program)).make(a_line())


def test_the_keys_are_not_in_the_program_s_environment():
    ours = {"OPENAI_API_KEY": "sk", "HF_TOKEN": "hf", "ALERT_WEBHOOK": "https://hooks/secret"}
    ours |= {"ALERT_SMTP_URL": "smtp://user:secret@host", "HF_ENDPOINT_URL": "https://one"}
    kept = harmless_environment({"PATH": "/bin", "HOME": "/root", **ours})
    assert kept == {"PATH": "/bin", "HOME": "/root"}


@pytest.mark.parametrize(
    ("command", "says"),
    [
        ("", "is not set"),
        ("say 'it", "cannot be split"),
        ("no-such-program-here {output}", "no program 'no-such-program-here'"),
        ("sh {ouput}", "{ouput}, and only {output}"),
    ],
)
def test_a_wrong_command_is_told_before_anything_is_made(command, says):
    with pytest.raises(BadConfiguration, match=says) as raised:
        a_command(command)
    assert raised.value.thing == "SPEECH_COMMAND"
    assert raised.value.exit_code == 3


def test_a_voice_that_is_asked_for_has_to_be_named(tmp_path):
    program = a_program(tmp_path, "exit 0")
    with pytest.raises(BadConfiguration, match=r"voices\.command\.narrator: no voice is named"):
        a_command(f"{program} {{voice}} {{output}}").make(a_line())


def test_a_strange_language_is_not_passed_on(tmp_path, spoken):
    with pytest.raises(ProviderRefused, match="not a language"):
        a_command(f"{a_program(tmp_path, f'cat {spoken}')} {{language}}").make(a_line(language="--help"))


def test_a_probe_says_one_word(tmp_path, spoken):
    assert a_command(str(a_program(tmp_path, f"cat {spoken}"))).probe().answered == "speak said one word"


def test_words_are_split_as_a_shell_does():
    assert split_command("sh -c 'a b' \"{output}\"") == ("sh", "-c", "a b", "{output}")
