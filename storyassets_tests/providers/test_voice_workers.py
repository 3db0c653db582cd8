"""The worker processes: deadlines, deaths, threads, and what one says to the next. Workers are real processes."""

import os
import subprocess
import sys
import threading

import pytest

from storyassets.errors import InvalidOutput, ProviderRefused, ProviderUnavailable
from storyassets.providers.embedded.espeak_process import EspeakPool, SpeechOrder, worker_command

HELLO = SpeechOrder((("en-us", "Hello there."),), "m3", rate_wpm=160, pitch=50, pitch_range=50)
NEVER_ANSWERS = [sys.executable, "-c", "import sys\nfor line in sys.stdin: pass"]
NEVER_ENDS = [sys.executable, "-c", "import signal\nsignal.pause()"]
DIES = [sys.executable, "-c", "import sys\nsys.stdin.readline()"]
BABBLES = [sys.executable, "-c", "import sys\nsys.stdin.readline()\nprint('good morning', flush=True)"]
BREAKS_OFF = [
    sys.executable,
    "-c",
    """import sys
sys.stdin.readline()
print('{"sample_rate_hz": 22050, "pcm_bytes": 100, "words": [], "phonemes": []}', flush=True)""",
]


@pytest.fixture
def pool():
    pool = EspeakPool()
    yield pool
    pool.close()


@pytest.mark.parametrize("command", [NEVER_ANSWERS, NEVER_ENDS], ids=["reads on", "deaf"])
def test_a_worker_that_never_answers_is_unavailable_after_the_deadline(command):
    pool = EspeakPool(command, deadline_s=0.3)
    with pytest.raises(ProviderUnavailable, match=r"0\.3 s") as caught:
        pool.speak(HELLO)
    assert caught.value.retryable


@pytest.mark.parametrize("command", [DIES, BREAKS_OFF], ids=["at once", "in its answer"])
def test_a_worker_that_dies_is_unavailable(command):
    with pytest.raises(ProviderUnavailable, match="stopped"):
        EspeakPool(command, deadline_s=20).speak(HELLO)


def test_a_worker_that_babbles_is_no_answer():
    with pytest.raises(InvalidOutput):
        EspeakPool(BABBLES, deadline_s=20).speak(HELLO)


def test_after_a_worker_was_killed_the_next_order_is_spoken(pool):
    first = pool.speak(HELLO)
    [worker] = pool._idle
    worker.kill()
    assert pool.speak(HELLO) == first


def test_a_late_worker_is_gone_when_we_hear_of_it(tmp_path):
    note = tmp_path / "pid"
    program = f"echo $$ > '{note}'; read order; read another"
    with pytest.raises(ProviderUnavailable):
        EspeakPool(["/bin/sh", "-c", program], deadline_s=0.5).speak(HELLO)
    with pytest.raises(ProcessLookupError):
        os.kill(int(note.read_text()), 0)


def test_one_worker_serves_one_thread_after_another(pool):
    pool.speak(HELLO)
    [worker] = pool._idle
    pool.speak(HELLO)
    assert pool._idle == [worker]


def test_two_threads_at_once_hear_their_own_words(pool):
    texts = ["One small fox.", "The sea was calm and the moon was high above it."]
    alone = [pool.speak(order_of(text)) for text in texts]
    together: dict[int, list] = {0: [], 1: []}
    barrier = threading.Barrier(2)

    def ask(index):
        barrier.wait()
        together[index] = [pool.speak(order_of(texts[index])) for _ in range(5)]

    threads = [threading.Thread(target=ask, args=(index,)) for index in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert together == {0: [alone[0]] * 5, 1: [alone[1]] * 5}


def test_what_was_said_before_changes_nothing(pool):
    first = pool.speak(HELLO)
    pool.speak(order_of("Something else entirely, and much longer than that."))
    assert pool.speak(HELLO) == first


def test_runs_follow_each_other_with_events_counted_through(pool):
    both = pool.speak(
        SpeechOrder((("en-us", "Ken said "), ("ja", "きつね"), ("en-us", " to us.")), "m3", 160, 50, 50)
    )
    assert [position for position, _ in both.words] == [0, 4, 9, 13, 16]
    samples = [sample for _, sample in both.words]
    assert samples == sorted(samples)
    assert samples[-1] < len(both.samples)
    sounds = [sample for _, sample in both.phonemes]
    assert sounds == sorted(sounds)


def test_an_unknown_language_is_refused_and_the_worker_kept(pool):
    with pytest.raises(ProviderRefused, match="xx"):
        pool.speak(SpeechOrder((("xx", "Hello"),), "m3", rate_wpm=160, pitch=50, pitch_range=50))
    assert len(pool._idle) == 1


def test_a_language_of_a_country_falls_back_to_the_language(pool):
    german = pool.speak(SpeechOrder((("de", "Guten Tag"),), "m3", rate_wpm=160, pitch=50, pitch_range=50))
    austrian = pool.speak(
        SpeechOrder((("de-at", "Guten Tag"),), "m3", rate_wpm=160, pitch=50, pitch_range=50)
    )
    assert austrian == german


def test_a_closed_pool_has_no_workers_and_speaks_again(pool):
    first = pool.speak(HELLO)
    [worker] = pool._idle
    pool.close()
    assert not worker.alive
    assert pool.speak(HELLO) == first


def test_the_worker_ends_when_its_input_ends():
    with subprocess.Popen(worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
        worker.stdin.close()
        assert worker.wait(timeout=20) == 0


def test_the_worker_ends_when_it_is_not_its_parents_child():
    command = [*worker_command()[:-1], str(os.getppid())]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
        worker.stdin.write(b"\n")
        worker.stdin.flush()
        assert worker.stdout.read() == b""
        assert worker.wait(timeout=20) == 0


def test_the_worker_ends_when_its_parent_is_killed():
    program = (
        "import sys\n"
        "from storyassets.providers.embedded.espeak_process import EspeakPool, SpeechOrder\n"
        "pool = EspeakPool()\n"
        "pool.speak(SpeechOrder((('en-us', 'Hello'),), 'm3', 160, 50, 50))\n"
        "print('spoken', flush=True)\n"
        "sys.stdin.read()\n"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", program], **pipes) as parent:
        assert parent.stdout.readline() == b"spoken\n"
        parent.kill()
        # The worker holds the same pipe for errors: its end comes when both are gone.
        assert parent.stderr.read() == b""


def test_modules_in_the_current_folder_are_not_taken_for_our_own(pool, tmp_path, monkeypatch):
    (tmp_path / "array.py").write_text("raise SystemExit('not ours')")
    (tmp_path / "json.py").write_text("raise SystemExit('not ours')")
    monkeypatch.chdir(tmp_path)
    assert len(pool.speak(HELLO).samples) > 0


def test_the_worker_imports_nothing_heavy():
    program = (
        "import sys, storyassets.providers.embedded.espeak_worker as _\n"
        "print(sorted({'numpy', 'pydantic', 'scipy', 'subprocess', 'dagster'} & set(sys.modules)))"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def order_of(text: str) -> SpeechOrder:
    return SpeechOrder((("en-us", text),), "linda", rate_wpm=160, pitch=50, pitch_range=50)
