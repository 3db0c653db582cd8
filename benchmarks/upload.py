"""What an upload holds in memory: the peak of a process that sends a small video, and of one that sends a large one.

python -m benchmarks.upload
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from google.oauth2.credentials import Credentials

from storyassets.providers.youtube.publisher import YouTubePublisher
from storyassets.settings.keys import ProviderKeys
from storyassets_tests.fakes.youtube import an_outfit, an_upload, publish
from storyassets_tests.simulator.youtube.simulator import YouTubeSimulator

MEGABYTE = 1_000_000
SIZES_MB = (1, 100)
MOST_MORE_MB = 64
"""By how much the large one's peak may be over the small one's."""
BYTES_PER_MAXRSS = 1 if sys.platform == "darwin" else 1024


def send(base_url: str, token: str, path: str) -> None:
    """In a process of its own: publish the file, and print its peak in bytes and the seconds it took."""
    keys = ProviderKeys(youtube_base_url=base_url)
    size_bytes = Path(path).stat().st_size
    upload = an_upload(Path(path), size_bytes)
    with closing(YouTubePublisher(an_outfit(keys), load=lambda _: Credentials(token=token))) as publisher:
        began_s = time.monotonic()
        publish(publisher, upload)
        elapsed_s = time.monotonic() - began_s
    peak_bytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * BYTES_PER_MAXRSS
    print(peak_bytes, elapsed_s)


def measure(simulator: YouTubeSimulator, folder: Path, size_mb: int) -> tuple[float, float]:
    """The peak in megabytes and the seconds of one upload of a sparse file."""
    path = folder / f"{size_mb}.mp4"
    with path.open("wb") as file:
        file.truncate(size_mb * MEGABYTE)
    token = str(simulator.tokens("tides")["access_token"])
    command = [sys.executable, "-m", "benchmarks.upload", simulator.origin, token, str(path)]
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=600).stdout.split()
    if simulator.videos()[-1].size_bytes != size_mb * MEGABYTE:
        raise SystemExit("the video did not arrive whole")
    return float(told[0]) / MEGABYTE, float(told[1])


def main() -> None:
    peaks_mb = []
    with tempfile.TemporaryDirectory() as folder, YouTubeSimulator() as simulator:
        for size_mb in SIZES_MB:
            peak_mb, elapsed_s = measure(simulator, Path(folder), size_mb)
            peaks_mb.append(peak_mb)
            print(f"{size_mb:4d} MB  {peak_mb:7.1f} MB at most, {elapsed_s:5.2f} s")
    print(f"more     {peaks_mb[-1] - peaks_mb[0]:7.1f} MB (at most {MOST_MORE_MB})")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        send(*sys.argv[1:])
    else:
        main()
