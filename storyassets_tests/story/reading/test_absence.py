"""Who and what words name as not there."""

from __future__ import annotations

import pytest

from storyassets.story.reading.absence import find_absent


def absent_of(text):
    words = text.split()
    return {words[at].strip(",.") for at in find_absent(words)}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Last night I mailed Corinne a check.", "Corinne"),
        ("She texted her brother the address.", "brother"),
        ("He wrote to Agnes that night.", "Agnes"),
        ("Danny was gone.", "Danny"),
    ],
)
def test_to_whom_something_is_sent_is_elsewhere(text, who):
    assert who in absent_of(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Danny had gone still.", "Danny"),
        ("Danny had gone ever so quiet.", "Danny"),
        ("Three students had gone down into the cave on Saturday.", "students"),
        ("Agnes has gone to look for the key.", "Agnes"),
        ("Agnes had gone very pale.", "Agnes"),
        ("I handed Corinne a check.", "Corinne"),
        ("The boy wrote something.", "boy"),
    ],
)
def test_who_goes_still_or_is_handed_something_is_there(text, who):
    assert who not in absent_of(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("There is no Dr. Vance.", "Vance"),
        ("The bank has no Mr. Ortega.", "Ortega"),
        ("There was no such captain.", "captain"),
        ("The police searched for the missing boy.", "boy"),
        ("Divers hunted for a young woman all night.", "woman"),
        ("They are searching for her brother.", "brother"),
    ],
)
def test_who_does_not_exist_or_is_searched_for_is_not_there(text, who):
    assert who in absent_of(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("I called Dr. Vance.", "Vance"),
        ("The boy searched for the ring.", "boy"),
        ("She thanked me for carrying the box.", "box"),
        ("He had a hammer for smashing windows.", "hammer"),
        ("They arrested him for stealing the car.", "car"),
        ("Police are searching for a man who robbed a bank.", "man"),
        ("She searched for a man to fix the roof.", "man"),
        ("The manager said he had never seen anything like it.", "manager"),
    ],
)
def test_who_searches_or_did_it_is_seen(text, who):
    assert who not in absent_of(text)


def test_of_the_dead_only_the_body_is_there():
    words = ["The", "body", "of", "Leopold", "Hart", "lay", "on", "the", "floor"]
    assert {3, 4} <= find_absent(words)
    assert not {3, 4} & find_absent(["A", "friend", "of", "Leopold", "Hart", "lay", "on", "the", "floor"])
    assert 7 not in find_absent(["The", "death", "of", "his", "wife", "made", "Tom", "sad"])


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Nobody had a net.", "net"),
        ("He had one of those hammers for smashing bus windows.", "bus"),
        ("She sold a machine for slicing bread.", "bread"),
        ("It was a hook for hanging boats.", "boats"),
        ("None of us had brought a torch.", "torch"),
        ("One more day and we'd have had a fire.", "fire"),
        ("She wouldn't cross a bridge alone.", "bridge"),
        ("It wasn't a boat.", "boat"),
        ("If I had a hammer, I would use it.", "hammer"),
        ("He took a knife instead of a fork.", "fork"),
        ("I joked about treasure.", "treasure"),
        ("He wanted an aquarium.", "aquarium"),
        ("He said there'd be a medal for it.", "medal"),
    ],
)
def test_what_nobody_has_and_what_would_have_been_is_not_there(text, what):
    assert what in absent_of(text)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("He must have dropped a coin.", "coin"),
        ("He would bring a cake every Sunday.", "cake"),
        ("If she had the key, she hid it.", "key"),
        ("Isn't it a lovely boat?", "boat"),
        ("We had a net.", "net"),
    ],
)
def test_what_somebody_surely_has_is_there(text, what):
    assert what not in absent_of(text)
