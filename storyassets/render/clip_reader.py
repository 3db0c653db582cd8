"""Clip reader: MoviePy's reader of moving takes, made to hold its end and to end in time.

Importing this imports MoviePy, which takes half a second: `clips` does so when there is something to read.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from moviepy.video.io.ffmpeg_reader import FFMPEG_VideoReader
from numpy.typing import NDArray

READ_DEADLINE_S = 60.0  # for one frame; a decoder that takes longer is stopped
SKIP_FRAMES = 100  # to read on is cheaper than to seek, up to so many
EARLY_S = 0.5  # a stream that ends so much before its time, with complaints, is damaged
MAX_COMPLAINT_BYTES = 4096
FIRST_STEP_BACK_S = 1.0
LISTENER_NAME = "clip-decoder"  # of the thread that lives as long as a decoder does


class ClipReader(FFMPEG_VideoReader):  # type: ignore[misc]
    """Frames by number, at the clip's own rate, as RGB of the size that `size_for` makes of the clip's own.

    Raises OSError for what is no video, and for one that ends early because it is damaged.
    """

    size: tuple[int, int]
    proc: Any

    def __init__(self, path: Path, size_for: Callable[[tuple[int, int]], tuple[int, int]]) -> None:
        self._size_for: Callable[[tuple[int, int]], tuple[int, int]] | None = size_for
        self._complaints = b""
        self._listener: threading.Thread | None = None
        self._ended = False
        super().__init__(str(path), decode_file=False)

    def frame(self, number: int) -> NDArray[np.uint8]:
        """The frame of that number; beyond the last one, the last one."""
        if number < self.pos - 1 or number > self.pos + SKIP_FRAMES:
            self._seek(number)
        while self.pos <= number and not self._ended:
            self.read_frame()
        frame: NDArray[np.uint8] = self.last_read
        return frame

    def _seek(self, number: int) -> None:
        """Go to a frame, or near the last one."""
        back_s, time_s = FIRST_STEP_BACK_S, min(number / self.fps, max(0.0, self.duration))
        del self.last_read
        while True:
            try:
                self.initialize(time_s)
                return
            except EOFError:
                if time_s == 0:
                    raise
            time_s, back_s = max(0.0, time_s - back_s), 2 * back_s

    def initialize(self, start_time: float = 0) -> None:
        """Start the decoder. The size is decided the first time, when the clip's own is known."""
        if self._size_for is not None:
            if not self.infos.get("video_found") or not self.fps or not self.duration:
                raise OSError("there is no video in it")
            width, height = self.size
            self.size = self._size_for((width, height))
            self.bufsize = self.depth * self.size[0] * self.size[1]
            self._size_for = None
        self._ended, self._complaints = False, b""
        super().initialize(start_time)

    def read_frame(self) -> NDArray[np.uint8]:
        """The next frame; the last one again at the end. Raises EOFError when there was none yet."""
        process: Any = self.proc
        if self._listener is None:
            self._listener = threading.Thread(
                target=self._listen, args=(process.stderr,), name=LISTENER_NAME, daemon=True
            )
            self._listener.start()
        width, height = self.size
        content = _read_in_time(process, self.depth * width * height)
        if len(content) == self.depth * width * height:
            self.last_read = np.frombuffer(content, np.uint8).reshape(height, width, self.depth)
            self.pos += 1
        else:
            self._end(process)
        frame: NDArray[np.uint8] = self.last_read
        return frame

    def _end(self, process: Any) -> None:
        """Note the end of the stream, and whether it is where it should be."""
        self._ended = True
        code = process.wait(READ_DEADLINE_S)
        if self._listener:
            self._listener.join(READ_DEADLINE_S)
        early = self.pos < (self.duration - EARLY_S) * self.fps
        if early and (code != 0 or self._complaints):
            lines = self._complaints.decode(errors="replace").strip().splitlines() or ["the decoder stopped"]
            raise OSError(lines[-1])
        if not hasattr(self, "last_read"):
            raise EOFError("there is no frame in it")

    def _listen(self, stream: Any) -> None:
        """Keep the decoder's first words, and let none of the others block it."""
        try:
            while words := stream.read(MAX_COMPLAINT_BYTES):
                if len(self._complaints) < MAX_COMPLAINT_BYTES:
                    self._complaints += words
        except ValueError:
            # the pipe was closed while it was read
            return

    def close(self, delete_lastread: bool = True) -> None:
        """End the decoder, whatever it is doing, and close its pipes."""
        process: Any = self.proc
        self.proc = None
        if process is not None:
            process.kill()
            process.wait()
            if self._listener:
                self._listener.join()
            self._listener = None
            process.stdout.close()
            process.stderr.close()
        if delete_lastread and hasattr(self, "last_read"):
            del self.last_read


def _read_in_time(process: Any, size_bytes: int) -> bytes:
    """What the decoder writes, as many bytes as asked for or all that there are. Raises TimeoutError."""
    late = threading.Event()

    def stop() -> None:
        late.set()
        process.kill()

    timer = threading.Timer(READ_DEADLINE_S, stop)
    timer.daemon = True
    timer.start()
    try:
        content: bytes = process.stdout.read(size_bytes)
    finally:
        timer.cancel()
    if late.is_set():
        raise TimeoutError(f"the decoder gave no frame in {READ_DEADLINE_S:.0f} s")
    return content
