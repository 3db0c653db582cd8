"""Keys: what opens the providers' doors, and where the doors are. Each under its vendor's own name for it.

A key is a SecretStr: it is shown as stars wherever it is printed. `.env.example` is written from here.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import Field, PrivateAttr, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class ProviderKeys(BaseSettings):
    """Every field is the lower-case name of its environment variable."""

    model_config = SettingsConfigDict(
        env_ignore_empty=True, extra="ignore", frozen=True, hide_input_in_errors=True
    )

    openai_api_key: SecretStr | None = Field(default=None, description="text, images and speech of OpenAI")
    openai_base_url: str = "https://api.openai.com/v1"
    xai_api_key: SecretStr | None = Field(default=None, description="text of Grok")
    xai_base_url: str = "https://api.x.ai/v1"
    openrouter_api_key: SecretStr | None = Field(default=None, description="text of OpenRouter")
    openrouter_base_url: str = "https://openrouter.ai/api/v1"
    ollama_base_url: str = "http://127.0.0.1:11434/v1"
    openai_compatible_api_key: SecretStr | None = Field(
        default=None, description="text of vLLM, LM Studio or any other server of that kind; many need no key"
    )
    openai_compatible_base_url: str = ""
    openai_compatible_speech_api_key: SecretStr | None = Field(
        default=None, description="speech of any server with /audio/speech"
    )
    openai_compatible_speech_base_url: str = ""
    anthropic_api_key: SecretStr | None = Field(default=None, description="text of Anthropic")
    anthropic_base_url: str = "https://api.anthropic.com"
    gemini_api_key: SecretStr | None = Field(default=None, description="text of Gemini")
    gemini_base_url: str = "https://generativelanguage.googleapis.com"
    hf_token: SecretStr | None = Field(default=None, description="pictures by Hugging Face Inference")
    hf_base_url: str = "https://router.huggingface.co"
    hf_endpoint_url: str = Field(default="", description="a dedicated endpoint, instead of the router")
    elevenlabs_api_key: SecretStr | None = Field(default=None, description="speech of ElevenLabs")
    elevenlabs_base_url: str = "https://api.elevenlabs.io"
    did_api_key: SecretStr | None = Field(default=None, description="talking heads of D-ID")
    did_base_url: str = "https://api.d-id.com"
    heygen_api_key: SecretStr | None = Field(default=None, description="talking heads of HeyGen")
    heygen_base_url: str = "https://api.heygen.com"
    pexels_api_key: SecretStr | None = Field(default=None, description="photos and videos of Pexels, free")
    pexels_base_url: str = "https://api.pexels.com"
    youtube_client_id: SecretStr | None = Field(
        default=None, description="OAuth client of your Google project, of the kind Desktop app; it uploads"
    )
    youtube_client_secret: SecretStr | None = Field(default=None, description="of the same client")
    youtube_base_url: str = "https://youtube.googleapis.com"
    youtube_analytics_base_url: str = "https://youtubeanalytics.googleapis.com"
    google_auth_url: str = "https://accounts.google.com/o/oauth2/auth"
    google_token_url: str = "https://oauth2.googleapis.com/token"  # noqa: S105 an address
    speech_command: str = Field(
        default="",
        description="a program that reads a line on its standard input and writes a WAV to {output}",
    )
    footage_folder: Path | None = Field(default=None, description="photos and videos of your own")
    alert_webhook: SecretStr | None = Field(default=None, description="told of failures, as JSON by POST")
    alert_smtp_url: SecretStr | None = Field(default=None, description="smtp://user:password@host:587")
    alert_mail_to: str = ""

    @field_validator("*")
    @classmethod
    def can_be_sent(cls, value: Any) -> Any:
        """A key goes into a header as it stands. Raises ValueError for one that cannot, without repeating it."""
        if not isinstance(value, SecretStr):
            return value
        told = value.get_secret_value().strip()
        if not told.isascii() or not told.isprintable() or " " in told or set(told) & set("\"'`"):
            raise ValueError("it has quotes, spaces, line breaks or letters that no key has")
        return SecretStr(told)

    _from_file: dict[str, SecretStr] = PrivateAttr(default_factory=dict)

    def find(self, name: str) -> SecretStr | None:
        """What is set under a lower-case name, ours or that of another package's provider; none if nothing is."""
        if name in type(self).model_fields:
            ours = getattr(self, name)
            return ours if isinstance(ours, SecretStr) else SecretStr(str(ours)) if ours else None
        variable = name.upper()
        if variable in os.environ:
            told = os.environ[variable]
            return SecretStr(told) if told else None
        return self._from_file.get(variable)

    def remember(self, from_file: Mapping[str, str | None]) -> None:
        """Keep what else a `.env` file says, for the providers of other packages."""
        self._from_file = {name.upper(): SecretStr(value) for name, value in from_file.items() if value}
