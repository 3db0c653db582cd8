"""Every app, by the prefix of its account."""

from storyassets_tests.simulator.exchange import App
from storyassets_tests.simulator.providers.anthropic import AnthropicApp
from storyassets_tests.simulator.providers.did import DidApp
from storyassets_tests.simulator.providers.elevenlabs import ElevenLabsApp
from storyassets_tests.simulator.providers.gemini import GeminiApp
from storyassets_tests.simulator.providers.heygen import HeyGenApp
from storyassets_tests.simulator.providers.hugging_face import HuggingFaceApp
from storyassets_tests.simulator.providers.openai import OpenAIApp
from storyassets_tests.simulator.providers.pexels import PexelsApp


def make_apps() -> dict[str, App]:
    """A fresh one of each."""
    openai_like = ("openai", "xai", "openrouter", "ollama", "compatible", "compatible-speech")
    return {
        **{prefix: OpenAIApp(prefix) for prefix in openai_like},
        "anthropic": AnthropicApp(),
        "gemini": GeminiApp(),
        "huggingface": HuggingFaceApp(),
        "elevenlabs": ElevenLabsApp(),
        "did": DidApp(),
        "heygen": HeyGenApp(),
        "pexels": PexelsApp(),
    }
