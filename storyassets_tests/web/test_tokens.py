from storyassets.web import tokens
from storyassets.web.tokens import LIFETIME_S, Tokens


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now


def test_a_token_is_good_once_and_for_its_form_only():
    issued = Tokens(Clock())
    token = issued.issue("/a")
    assert not issued.spend(token, "/b")
    assert issued.spend(token, "/a")
    assert not issued.spend(token, "/a")


def test_a_token_of_another_process_is_none():
    assert not Tokens(Clock()).spend(Tokens(Clock()).issue("/a"), "/a")


def test_a_token_does_not_last_for_ever():
    clock = Clock()
    issued = Tokens(clock)
    token = issued.issue("/a")
    clock.now += LIFETIME_S + 1
    assert not issued.spend(token, "/a")


def test_a_spent_token_stays_spent_while_it_could_still_be_good():
    clock = Clock()
    issued = Tokens(clock)
    token = issued.issue("/a")
    assert issued.spend(token, "/a")
    clock.now += LIFETIME_S - 1
    assert issued.spend(issued.issue("/a"), "/a")
    assert not issued.spend(token, "/a")


def test_what_was_spent_is_forgotten_once_it_is_too_old(monkeypatch):
    clock = Clock()
    issued = Tokens(clock)
    for _ in range(5):
        assert issued.spend(issued.issue("/a"), "/a")
    clock.now += 2 * LIFETIME_S
    assert issued.spend(issued.issue("/a"), "/a")
    assert len(issued._spent) == 1
    assert tokens.MOST_SPENT > 1000
