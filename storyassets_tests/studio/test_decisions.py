"""What somebody decided holds for that content alone, and is never unsaid."""

import pytest

from storyassets.errors import BadInput
from storyassets.model.listing import Verdict
from storyassets.studio.database import Database
from storyassets.studio.decisions import Decisions
from storyassets_tests.fakes.clocks import FakeTime

A, B = "a" * 64, "b" * 64


@pytest.fixture
def decisions(ledger_url):
    return Decisions(Database(ledger_url), FakeTime().now)


def test_the_last_word_about_a_content_stands_and_all_of_them_are_kept(decisions):
    decisions.approve("the-sea", A, who="Mira", via="page")
    decisions.reject("the-sea", A, "  the end is\nmissing ", who="Ola", via="command line")
    standing = decisions.standing("the-sea", A)
    assert (standing.verdict, standing.who, standing.reason) == (
        Verdict.REJECTED,
        "Ola",
        "the end is missing",
    )
    assert standing.when == FakeTime().now()
    assert [one.verdict for one in decisions.history("the-sea")] == [Verdict.APPROVED, Verdict.REJECTED]
    assert decisions.history("another") == []


def test_another_content_has_to_be_decided_anew_and_an_old_one_that_comes_back_has_its_word(decisions):
    decisions.approve("the-sea", A, who="Mira", via="page")
    assert decisions.standing("the-sea", B) is None
    assert decisions.standing("the-lamp", A) is None
    assert decisions.latest("the-sea").content == A
    assert decisions.standing("the-sea", A).verdict is Verdict.APPROVED


def test_a_decision_has_a_name_and_a_rejection_a_reason(decisions):
    with pytest.raises(BadInput, match="nobody is named"):
        decisions.approve("the-sea", A, who=" ", via="page")
    with pytest.raises(BadInput, match="reason is empty"):
        decisions.reject("the-sea", A, " ", who="Mira", via="page")
    assert decisions.latest("the-sea") is None


def test_what_no_database_can_keep_is_left_out(decisions):
    told = decisions.reject("the-sea", A, "blue\0 \ud800\nmouse\u202e", who="Mi\udcffra", via="command line")
    assert (told.who, told.reason) == ("Mi ra", "blue mouse")
    with pytest.raises(BadInput, match="the reason is empty"):
        decisions.reject("the-sea", A, "\0\u202e", who="Mira", via="page")


def test_a_long_name_and_reason_are_cut(decisions):
    decided = decisions.reject("the-sea", A, "x" * 900, who="y" * 900, via="page")
    assert (len(decided.reason), len(decided.who)) == (500, 200)
    assert decisions.standing("the-sea", A) == decided
