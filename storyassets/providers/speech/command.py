"""Speech by a program of one's own: whatever reads a line on its standard input and writes a WAV.

`SPEECH_COMMAND` is split as a shell would split it, but no shell sees it. {output}, {text_file}, {voice} and
{language} are put in as they are, each inside its one argument; without {output} the WAV is read from the
program's standard output.
"""

from __future__ import annotations

import hashlib
import os
import re
import shlex
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from storyassets.errors import BadConfiguration, InvalidOutput, ProviderRefused, ProviderUnavailable
from storyassets.providers.answers import without_secrets
from storyassets.providers.offers import Outfit
from storyassets.providers.protocols import Made, Probe, SpeechRequest
from storyassets.providers.recordings import MOST_BYTES, RECIPE, fit_recording
from storyassets.providers.voices import choose_voice, unknown_voice
from storyassets.settings.keys import ProviderKeys

SETTING = "SPEECH_COMMAND"
PLACES = ("output", "text_file", "voice", "language")
DEADLINE_S = 120.0
LOOK_EVERY_S = 0.05
HASH_CHARACTERS = 12
MOST_COMPLAINT_BYTES = 64 * 1024
_PLACE = re.compile(r"\{([a-z_]+)\}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*")


class CommandVoice:
    """Speaks by running a program once for each line."""

    def __init__(self, outfit: Outfit) -> None:
        self.name = outfit.name
        self._outfit = outfit
        self._words = split_command(outfit.keys.speech_command)
        told = hashlib.sha256("\0".join(self._words).encode()).hexdigest()
        self.model = f"{outfit.model}-{told[:HASH_CHARACTERS]}"
        self._deadline_s = min(DEADLINE_S, outfit.channel.fallback.take_deadline_s)
        self._secrets = [one for _, one in outfit.keys if isinstance(one, SecretStr)]

    def spell(self, request: SpeechRequest) -> Mapping[str, Any]:
        """The text, the language and the voice; the command is part of the model."""
        return {
            "text": request.text,
            "language": request.language,
            "voice": self._voice(request) if self._asks_for("voice") else "",
            "recording": RECIPE,
            "timing": self._outfit.time_words.version,
        }

    def estimate_usd(self, request: SpeechRequest) -> Decimal:
        """Nothing."""
        return Decimal(0)

    def make(self, request: SpeechRequest) -> Made:
        """The line as a WAV with word times. Raises ProviderError, BadConfiguration."""
        if not request.text.strip():
            raise ProviderRefused("there is nothing to say", stage="voice", fix="Give the line a word")
        with tempfile.TemporaryDirectory(prefix="storyassets-voice-") as folder:
            audio = self._speak(request, Path(folder))
        recording = fit_recording(audio, self.name)
        facts = self._outfit.time_words(request, recording.wav)
        return Made(content=recording.wav, suffix=".wav", facts=facts.model_dump(mode="json"))

    def probe(self) -> Probe:
        """Let it say one word."""
        self.make(SpeechRequest.model_validate({"text": "Yes.", "voice": {}}))
        return Probe(model=self.model, answered=f"{self._program} said one word")

    @property
    def _program(self) -> str:
        return Path(self._words[0]).name

    def _asks_for(self, place: str) -> bool:
        return any(f"{{{place}}}" in word for word in self._words)

    def _voice(self, request: SpeechRequest) -> str:
        voice = choose_voice(self._outfit.channel, self.name, request)
        if not voice:
            raise unknown_voice(self.name, "", request)
        return voice

    def _speak(self, request: SpeechRequest, folder: Path) -> bytes:
        said = folder / "stdout"
        written = folder / "speech.wav" if self._asks_for("output") else said
        text_file = folder / "text.txt"
        text_file.write_text(request.text + "\n", encoding="utf-8")
        fillings = {"output": str(written), "text_file": str(text_file), "language": _language(request)}
        if self._asks_for("voice"):
            fillings["voice"] = self._voice(request)
        exit_code = self._run([_fill(word, fillings) for word in self._words], folder)
        if exit_code:
            raise ProviderRefused(
                f"{self._program} ended with {exit_code}: {self._complaint(folder)}",
                stage="voice",
                thing=self.name,
                fix=f"Try the command of {SETTING} by hand",
            )
        if not written.is_file():
            raise InvalidOutput(f"{self._program} wrote no recording", stage="voice", thing=self.name)
        return written.read_bytes()

    def _run(self, words: Sequence[str], folder: Path) -> int:
        """Run it to its end; it is stopped with all that it started when it is late or writes without end."""
        with (
            (folder / "text.txt").open("rb") as stdin,
            (folder / "stdout").open("wb") as stdout,
            (folder / "stderr").open("wb") as stderr,
        ):
            try:
                # A session of its own: the terminal's Ctrl-C reaches us alone, and its group can be killed.
                process = subprocess.Popen(  # noqa: S603 the command is its user's own
                    words,
                    stdin=stdin,
                    stdout=stdout,
                    stderr=stderr,
                    env=harmless_environment(os.environ),
                    start_new_session=True,
                )
            except (OSError, ValueError) as error:
                raise _no_program(words[0]) from error
        try:
            return self._wait(process, folder)
        finally:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def _wait(self, process: subprocess.Popen[bytes], folder: Path) -> int:
        late_at = time.monotonic() + self._deadline_s
        while True:
            if sum(file.stat().st_size for file in folder.iterdir() if file.is_file()) > MOST_BYTES:
                raise InvalidOutput(
                    f"{self._program} wrote more than {MOST_BYTES >> 20} MB", stage="voice", thing=self.name
                )
            left_s = late_at - time.monotonic()
            if left_s <= 0:
                raise ProviderUnavailable(
                    f"{self._program} was not done in {self._deadline_s:g} s", stage="voice", thing=self.name
                )
            with suppress(subprocess.TimeoutExpired):
                return process.wait(min(LOOK_EVERY_S, left_s))

    def _complaint(self, folder: Path) -> str:
        """The last line of its standard error."""
        with (folder / "stderr").open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - MOST_COMPLAINT_BYTES))
            lines = file.read().decode("utf-8", "replace").split("\n")
        last = next((line for line in reversed(lines) if line.strip()), "it did not say why")
        return without_secrets(last, self._secrets)


def split_command(command: str) -> tuple[str, ...]:
    """The words of the command. Raises BadConfiguration: none, a quote left open, an unknown place, no program."""
    try:
        words = tuple(shlex.split(command))
    except ValueError as error:
        raise _wrong(f"cannot be split into words: {error}") from error
    if not words:
        raise _wrong("is not set, and the voice `command` needs it")
    unknown = sorted({place for word in words for place in _PLACE.findall(word)} - set(PLACES))
    if unknown:
        known = ", ".join(f"{{{place}}}" for place in PLACES)
        raise _wrong(f"has {{{unknown[0]}}}, and only {known} are known")
    if shutil.which(words[0]) is None:
        raise _no_program(words[0])
    return words


def harmless_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without our keys: the program has no need of them."""
    fields = ProviderKeys.model_fields.items()
    secret = {
        name.upper() for name, info in fields if "SecretStr" in str(info.annotation) or name.endswith("_url")
    }
    return {
        name: value
        for name, value in environment.items()
        if name.upper() not in secret and not (name.startswith("STORYASSETS_") and name.endswith("_URL"))
    }


def _fill(word: str, fillings: Mapping[str, str]) -> str:
    """One argument; what is put in is not looked at again."""
    return _PLACE.sub(lambda place: fillings[place.group(1)], word)


def _language(request: SpeechRequest) -> str:
    if not _LANGUAGE.fullmatch(request.language):
        raise ProviderRefused(
            f"{request.language[:20]!r} is not a language", stage="voice", fix="Use a code such as en or de"
        )
    return request.language


def _wrong(problem: str) -> BadConfiguration:
    return BadConfiguration(
        problem,
        stage="providers",
        thing=SETTING,
        fix="Set it in .env, such as: piper --model voice.onnx --output_file {output}",
    )


def _no_program(program: str) -> BadConfiguration:
    return BadConfiguration(
        f"there is no program {program!r} that can be run",
        stage="providers",
        thing=SETTING,
        fix="Install it, or write its full path",
    )
