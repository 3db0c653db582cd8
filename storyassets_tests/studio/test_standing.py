"""What an episode does without, and what was refused, is known to every process."""

from storyassets.studio.ledger import Ledger
from storyassets.studio.standing import Fall


def test_an_episode_s_falls_are_kept_with_their_first_reason(ledger_url):
    ledger = Ledger(ledger_url)
    ledger.note_fall("the-sea", "voice", "elevenlabs", "no credit is left")
    ledger.note_fall("the-sea", "voice", "elevenlabs", "another reason")
    ledger.note_fall("the-sea", "illustrator", "openai", "x" * 900)
    first, second = Ledger(ledger_url).find_falls("the-sea")
    assert first == Fall("voice", "elevenlabs", "no credit is left")
    assert (second.role, second.provider, len(second.reason)) == ("illustrator", "openai", 500)
    assert ledger.find_falls("another") == []


def test_falls_are_forgotten_by_role_or_all(ledger_url):
    ledger = Ledger(ledger_url)
    for episode in ("the-sea", "another"):
        for role in ("voice", "illustrator"):
            ledger.note_fall(episode, role, "cloud", "why")
    ledger.forget_falls("the-sea", "voice")
    assert [fall.role for fall in ledger.find_falls("the-sea")] == ["illustrator"]
    ledger.forget_falls("the-sea")
    assert ledger.find_falls("the-sea") == []
    assert len(ledger.find_falls("another")) == 2


def test_a_refused_request_is_found_with_its_last_reason(ledger_url):
    ledger = Ledger(ledger_url)
    ledger.note_refusal("a", "blood")
    ledger.note_refusal("a", "violence")
    assert ledger.find_refusals(["a", "b"]) == {"a": "violence"}
    assert ledger.find_refusals([]) == {}
