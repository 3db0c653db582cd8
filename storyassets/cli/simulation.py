"""Simulation: the providers' simulator of the tests, started by hand. It comes with the source only."""

from __future__ import annotations

import importlib
import shlex
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import typer

from storyassets.errors import BadConfiguration, BadInput

STAGE = "simulate"
MODULE = "storyassets_tests.simulator"
YOUTUBE = "YouTubeSimulator"
HUB = "HF_ENDPOINT"
"""Where Hugging Face's SDK asks who runs a model."""

LARGEST_PORT = 65_535
CHANNEL = """\
# Every provider of this channel is simulated: `storyassets simulate` serves them.
schema_version: 1
name: simulated
title: Simulated providers
providers:
  writer: [openai, anthropic, embedded]
  illustrator: [openai, huggingface, embedded]
  voice: [elevenlabs, openai, embedded]
  talking_head: [did, heygen, motion, embedded]
  footage: [pexels]
  lister: [openai, anthropic, embedded]
budget:
  episode_usd: "20"
# Publish at the simulated YouTube, after: storyassets login youtube --channel simulated
# publishing: {outlet: youtube, approval: false}
"""


def simulate_providers(
    port: str,
    env_file: Path | None,
    channel_file: Path | None,
    wait: Callable[[], Any] | None = None,
) -> None:
    """Serve until Ctrl-C. Raises BadInput for a port or file, BadConfiguration where the simulator is missing."""
    number = read_port(port)
    for file in (env_file, channel_file):
        refuse_existing(file)
    simulator_class = load_simulator()
    try:
        simulator = simulator_class(port=number, controlled=True)
    except OSError as error:
        raise BadInput(
            f"the port cannot be used: {error.strerror or error}",
            stage=STAGE,
            thing=port,
            fix="Give another --port",
        ) from error
    with simulator, load_simulator(f"{MODULE}.youtube", YOUTUBE)(controlled=True) as youtube:
        settings = {**simulator.settings(), **youtube.settings()}
        variables = {name.upper(): value for name, value in settings.items()}
        variables[HUB] = variables["HF_BASE_URL"]
        tell(simulator.origin, variables, env_file, channel_file)
        try:
            (wait or threading.Event().wait)()
        except KeyboardInterrupt:
            typer.echo("Stopped", err=True)


def tell(origin: str, variables: Mapping[str, str], env_file: Path | None, channel_file: Path | None) -> None:
    """Write the files that were asked for, and print what was not."""
    if env_file is not None:
        write(env_file, "".join(f"{name}={value}\n" for name, value in variables.items()))
        typer.echo(f"The variables are in {env_file}")
    else:
        for name, value in variables.items():
            typer.echo(f"export {name}={shlex.quote(value)}")
    if channel_file is not None:
        write(
            channel_file,
            CHANNEL.replace("name: simulated", f"name: {channel_file.stem}").replace(
                "--channel simulated", f"--channel {channel_file.stem}"
            ),
        )
        typer.echo(f"The channel is in {channel_file}")
    else:
        typer.echo("\n# A channel that uses them; put it into your channels folder as simulated.yaml:")
        typer.echo(CHANNEL)
    typer.echo(f"Serving the simulated providers at {origin} until Ctrl-C", err=True)


def load_simulator(module: str = "", name: str = "Simulator") -> Any:
    """The class. Raises BadConfiguration where it was not installed."""
    try:
        return getattr(importlib.import_module(module or MODULE), name)
    except ModuleNotFoundError as error:
        raise BadConfiguration(
            f"the simulator comes with the source, not with the package ({error.name} is missing)",
            stage=STAGE,
            thing=MODULE,
            fix="Run it in a checkout: pip install -e '.[dev]', then storyassets simulate",
        ) from error


def read_port(port: str) -> int:
    """As a number. Raises BadInput."""
    if not port.isdecimal() or int(port) > LARGEST_PORT:
        raise BadInput("it is no port", stage=STAGE, thing=port, fix=f"Give a number up to {LARGEST_PORT}")
    return int(port)


def refuse_existing(file: Path | None) -> None:
    """Raises BadInput for a file that is there: it may hold real keys."""
    if file is not None and file.exists():
        raise BadInput("it is there already", stage=STAGE, thing=str(file), fix="Give the name of a new file")


def write(file: Path, text: str) -> None:
    """A new file. Raises BadInput if it cannot be written."""
    try:
        with file.open("x", encoding="utf-8") as opened:
            opened.write(text)
    except OSError as error:
        problem = error.strerror or str(error)
        raise BadInput(
            f"it cannot be written: {problem}",
            stage=STAGE,
            thing=str(file),
            fix="Name a file in a folder of yours",
        ) from error
