from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from storyassets.render.packets import PacketRun, StoredPacket, pack_run, unpack_run

packets = st.builds(
    StoredPacket,
    pts=st.integers(-(2**40), 2**40),
    duration=st.integers(0, 2**20),
    is_keyframe=st.booleans(),
    content=st.binary(max_size=60),
)
runs = st.builds(
    PacketRun, extradata=st.binary(max_size=60), packets=st.lists(packets, max_size=6).map(tuple)
)


@given(runs)
def test_a_run_is_read_as_it_was_packed(run):
    assert unpack_run(pack_run(run)) == run


@given(runs, st.data())
def test_a_run_with_one_wrong_byte_is_refused(run, data):
    stored = bytearray(pack_run(run))
    stored[data.draw(st.integers(0, len(stored) - 1))] ^= data.draw(st.integers(1, 255))
    assert unpack_run(bytes(stored)) is None


@given(runs, st.data())
def test_a_run_that_was_cut_is_refused(run, data):
    stored = pack_run(run)
    assert unpack_run(stored[: data.draw(st.integers(0, len(stored) - 1))]) is None


@given(st.binary(max_size=200))
def test_bytes_of_something_else_are_refused(content):
    assert unpack_run(content) is None
