import subprocess
import sys

import pytest

FAULTS = """
import ctypes, resource
from storyassets.providers.embedded.scenery.allocation import keep_freed_memory
{keep}
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(20):
    place = libc.malloc(12 << 20)
    ctypes.memset(place, 1, 12 << 20)
    other = libc.malloc(12 << 20)
    ctypes.memset(other, 1, 12 << 20)
    libc.free(place), libc.free(other)
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc can be told so")
def test_memory_that_was_given_back_is_not_asked_for_again() -> None:
    kept, not_kept = (
        int(
            subprocess.run(
                [sys.executable, "-c", FAULTS.format(keep=keep)], capture_output=True, check=True
            ).stdout
        )
        for keep in ("keep_freed_memory()", "")
    )
    assert kept * 3 < not_kept
