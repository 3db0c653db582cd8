import pytest
from pydantic import ValidationError

from storyassets.model.channel import Channel


@pytest.mark.parametrize(
    "fields",
    [
        {"budget": {"run_usd": "1e400"}},
        {"budget": {"day_usd": "1e-400"}},
        {"budget": {"episode_usd": "-1"}},
        {"limits": {"openai": {"per_minute": 1e-300}}},
        {"limits": {"openai": {"at_once": 0}}},
        {"voices": {"elevenlabs": {"narrator": "a\nb"}}},
        {"cast": [{"name": "Fox", "voices": {"elevenlabs": ""}}]},
    ],
)
def test_what_nobody_can_mean_is_refused(fields):
    with pytest.raises(ValidationError):
        Channel.model_validate({"name": "default", **fields})


def test_the_issue_s_names_of_roles_are_understood():
    channel = Channel.model_validate(
        {"name": "one", "providers": {"speech": ["elevenlabs"], "text": ["openai"]}}
    )
    assert channel.providers.voice == ("elevenlabs",)
    assert channel.providers.writer == ("openai",)
    assert Channel.model_validate(channel.model_dump(mode="json")) == channel
