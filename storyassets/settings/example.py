"""Example: the text of `.env.example`, written from the settings themselves.

Write it anew: python -m storyassets.settings.example > .env.example
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from pydantic.fields import FieldInfo

from storyassets.settings import Environment, variable_name
from storyassets.settings.keys import ProviderKeys

HEAD = """\
# What can be set for a machine and its accounts, with its default. A channel's settings are in channels/.
# As `.env`, beside workspace.yaml or else in the current folder, it is read; the real environment goes before it.
# Relative paths begin at the folder of `.env`. Take away the # of what you set. Never commit your own `.env`.
"""
OF_THE_MACHINE = "\n# -- the machine\n\n"
OF_THE_PROVIDERS = "\n# -- providers: none is needed; a channel's chains say who is asked\n\n"


def env_example() -> str:
    """The whole file."""
    machine = [
        (str(info.validation_alias or variable_name(name)), info)
        for name, info in Environment.model_fields.items()
        if not info.exclude
    ]
    providers = [(name.upper(), info) for name, info in ProviderKeys.model_fields.items()]
    return HEAD + OF_THE_MACHINE + "".join(_told(machine)) + OF_THE_PROVIDERS + "".join(_told(providers))


def _told(fields: list[tuple[str, FieldInfo]]) -> Iterator[str]:
    for variable, info in fields:
        note = f"# {info.description}\n" if info.description else ""
        default = "" if info.default is None else info.default
        yield f"{note}# {variable}={default}\n"


if __name__ == "__main__":
    sys.stdout.write(env_example())
