from pathlib import Path

from pydantic import SecretStr

from storyassets.settings.example import env_example
from storyassets.settings.keys import ProviderKeys

FILE = Path(__file__).parent.parent / ".env.example"


def test_the_example_is_what_the_settings_say():
    assert FILE.read_text() == env_example()


def test_every_key_is_a_secret_and_every_setting_is_in_the_example():
    for name, info in ProviderKeys.model_fields.items():
        assert f"# {name.upper()}=" in env_example()
        if name.endswith(("_key", "_token", "webhook", "smtp_url")):
            assert info.annotation == SecretStr | None


def test_a_key_is_never_printed():
    keys = ProviderKeys(_env_file=None, openai_api_key="sk-canary", alert_webhook="https://hook/canary")
    assert "canary" not in f"{keys!r} {keys} {keys.model_dump_json()}"
