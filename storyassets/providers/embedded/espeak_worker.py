"""The process that holds espeak-ng: JSON lines in, for each a JSON line and raw PCM out.

espeak-ng is GPL-3 and keeps its state in global variables, so it runs here and nowhere else; whoever
wants speech starts `python -P espeak_worker.py PARENT_PID`. Two utterances in one process influence each
other's noise, so each is spoken in a fork of a process that has spoken nothing: the same order gives the
same bytes. Only the standard library and espeakng_loader are imported: a start takes some hundredths of
a second.

Order:  {"runs": [[language, text], …], "variant", "rate_wpm", "pitch", "pitch_range"}
Answer: {"sample_rate_hz", "pcm_bytes", "words": [[position, sample], …], "phonemes": [[ipa, sample], …]},
        then `pcm_bytes` bytes of mono 16-bit samples in this machine's byte order; or {"refused": reason}.
A position is a character of all the runs together, from 0; a sample is counted from the start of the PCM.
"""

from __future__ import annotations

import ctypes
import json
import os
import select
import signal
import sys
from array import array
from pathlib import Path
from typing import Any, NamedTuple

import espeakng_loader

# From espeak-ng's speak_lib.h.
AUDIO_OUTPUT_SYNCHRONOUS = 2
INITIALIZE_PHONEME_EVENTS = 0x0001
INITIALIZE_PHONEME_IPA = 0x0002
INITIALIZE_DONT_EXIT = 0x8000
POSITION_CHARACTER = 1
TEXT_IS_UTF8 = 1
EVENT_LIST_TERMINATED = 0
EVENT_WORD = 1
EVENT_PHONEME = 7
PARAMETER_RATE = 1
PARAMETER_PITCH = 3
PARAMETER_PITCH_RANGE = 4

BUFFER_MS = 200
# Between two runs of a line there is no more silence than this, below this level.
RUN_PAUSE_S = 0.05
SILENT_SAMPLE = 64
UTTERANCE_LIMIT_S = 60
PARENT_CHECK_S = 2.0


class EventId(ctypes.Union):
    """What an event carries: of a phoneme, its IPA in at most 8 bytes."""

    _fields_ = [("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8)]


class Event(ctypes.Structure):
    """espeak_EVENT of speak_lib.h."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", EventId),
    ]


SynthCallback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(Event)
)


class Said(NamedTuple):
    """What one run gave, counted from its own start."""

    pcm: array[int]
    words: list[tuple[int, int]]
    phonemes: list[tuple[str, int]]


class Espeak:
    """The library, loaded and ready. Raises OSError when it does not start."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        # espeak keeps the path of its data in 160 bytes: a relative one fits wherever we are installed.
        os.chdir(Path(espeakng_loader.get_data_path()).parent)
        options = INITIALIZE_PHONEME_EVENTS | INITIALIZE_PHONEME_IPA | INITIALIZE_DONT_EXIT
        self.sample_rate_hz = self._library.espeak_Initialize(
            AUDIO_OUTPUT_SYNCHRONOUS, BUFFER_MS, b".", options
        )
        if self.sample_rate_hz <= 0:
            raise OSError("espeak-ng did not start: its data cannot be read")

    def speak(self, order: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """The answer to one order, and its PCM. Call it once in the life of a process."""
        pcm = array("h")
        words: list[tuple[int, int]] = []
        phonemes: list[tuple[str, int]] = []
        first_character = 0
        for language, text in order["runs"]:
            if not self._choose_voice(language, order):
                return {"refused": f"there is no voice for {language!r}"}, b""
            said = self._speak_run(text)
            if said is None:
                return {"refused": "espeak-ng cannot speak this text"}, b""
            self._end_run(pcm)
            # The rest that ends a run may have stood in the silence that was cut.
            phonemes = [(ipa, min(sample, len(pcm))) for ipa, sample in phonemes]
            words += [(first_character + position, len(pcm) + sample) for position, sample in said.words]
            phonemes += [(ipa, len(pcm) + sample) for ipa, sample in said.phonemes]
            pcm += said.pcm
            first_character += len(text)
        header = {"sample_rate_hz": self.sample_rate_hz, "pcm_bytes": len(pcm) * pcm.itemsize}
        return {**header, "words": words, "phonemes": phonemes}, pcm.tobytes()

    def _speak_run(self, text: str) -> Said | None:
        """One run in the chosen voice; None when espeak fails."""
        said = Said(array("h"), [], [])

        def collect(samples: Any, count: int, events: Any) -> int:
            if samples and count > 0:
                said.pcm.frombytes(ctypes.string_at(samples, said.pcm.itemsize * count))
            index = 0
            while events[index].type != EVENT_LIST_TERMINATED:
                event = events[index]
                if event.type == EVENT_WORD:
                    said.words.append((event.text_position - 1, event.sample))
                elif event.type == EVENT_PHONEME:
                    said.phonemes.append((event.id.string.decode("utf-8", "ignore"), event.sample))
                index += 1
            return 0

        # Kept in a variable: the library calls it as long as it speaks.
        callback = SynthCallback(collect)
        self._library.espeak_SetSynthCallback(callback)
        encoded = text.encode()
        # Neither SSML nor phoneme input is switched on: whatever the text says is read as plain text.
        status = self._library.espeak_Synth(
            encoded, len(encoded) + 1, 0, POSITION_CHARACTER, 0, TEXT_IS_UTF8, None, None
        )
        return said if status == 0 and self._library.espeak_Synchronize() == 0 else None

    def _end_run(self, pcm: array[int]) -> None:
        """Shorten the silence at the end of what was said so far."""
        sounding = len(pcm)
        while sounding and abs(pcm[sounding - 1]) < SILENT_SAMPLE:
            sounding -= 1
        del pcm[sounding + round(RUN_PAUSE_S * self.sample_rate_hz) :]

    def _choose_voice(self, language: str, order: dict[str, Any]) -> bool:
        if not any(self._has_voice(name, order["variant"]) for name in widen(language)):
            return False
        for parameter, key in (
            (PARAMETER_RATE, "rate_wpm"),
            (PARAMETER_PITCH, "pitch"),
            (PARAMETER_PITCH_RANGE, "pitch_range"),
        ):
            self._library.espeak_SetParameter(parameter, int(order[key]), 0)
        return True

    def _has_voice(self, language: str, variant: str) -> bool:
        return bool(self._library.espeak_SetVoiceByName(f"{language}+{variant}".encode()) == 0)


def widen(language: str) -> list[str]:
    """A language and what it is a kind of: de-at, then de."""
    parts = language.split("-")
    return ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]


def write_all(descriptor: int, content: bytes) -> None:
    """Write every byte."""
    view = memoryview(content)
    while view:
        view = view[os.write(descriptor, view) :]


def answer_in_a_fork(espeak: Espeak, line: bytes, answers: int) -> bool:
    """Speak one order in a child of our own; False when the child died or was stopped."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        return status == 0
    status = 1
    try:
        signal.alarm(UTTERANCE_LIMIT_S)
        header, pcm = espeak.speak(json.loads(line))
        write_all(answers, json.dumps(header).encode() + b"\n" + pcm)
        status = 0
    finally:
        # Never back into the loop of the parent, whatever happened.
        os._exit(status)


def read_line(orders: int, pending: bytearray, parent: int) -> bytes | None:
    """The next order; None at the end of the input, or when the parent is gone."""
    while b"\n" not in pending:
        ready, _, _ = select.select([orders], [], [], PARENT_CHECK_S)
        if os.getppid() != parent:
            return None
        if ready:
            chunk = os.read(orders, 1 << 16)
            if not chunk:
                return None
            pending.extend(chunk)
    line, _, rest = bytes(pending).partition(b"\n")
    pending[:] = rest
    return line


def main() -> int:
    """Answer orders until the input ends or the parent dies."""
    parent = int(sys.argv[1])
    # The terminal's Ctrl-C is for the parent, which ends us by closing our input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.dup(1)
    os.dup2(2, 1)  # what the library prints must not come between the answers
    espeak = Espeak()
    pending = bytearray()
    while (line := read_line(0, pending, parent)) is not None:
        if not answer_in_a_fork(espeak, line, answers):
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
