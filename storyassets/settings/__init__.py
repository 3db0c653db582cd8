"""Settings: where the studio, the channels, the stories and Dagster's home lie on this machine.

Each comes from its environment variable, else from the same in a `.env` file, else from beside the nearest
`workspace.yaml` at or above the current folder, else from a default. What a channel wants is not a setting: `model.channel`.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

from dotenv import dotenv_values
from dotenv.parser import parse_stream
from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from storyassets.errors import BadConfiguration
from storyassets.model.document import Noun
from storyassets.settings.keys import ProviderKeys

PREFIX = "STORYASSETS_"
POSTGRES_VARIABLE = f"{PREFIX}POSTGRES_URL"
UI_VARIABLE = f"{PREFIX}UI"
"""Set by `storyassets ui` for itself and its children."""
WORKSPACE_FILE = "workspace.yaml"
ENV_FILE = ".env"
ENV_FILE_ENCODING = "utf-8-sig"
MAX_ENV_FILE_BYTES = 1 << 20
QUOTES = ("'", '"')
PATH_FIELDS = ("studio", "channels", "stories", "dagster_home")
PACKAGE_DIR = Path(__file__).resolve().parent.parent


class Settings(Noun):
    """Every path is absolute."""

    studio_dir: Path
    channels_dir: Path
    stories_dir: Path
    dagster_home: Path
    ledger_url: str = Field(repr=False, description="SQLAlchemy's form; it may hold a password")
    postgres_url: str | None = Field(default=None, repr=False, description="for a dagster.yaml that names it")
    encoder_slots: int = Field(ge=1, description="how many encoders may run at once on this machine")
    least_free_mb: int = Field(default=500, ge=0, description="free space wanted before work starts, in MB")
    under_ui: bool = Field(default=False, description="whether pictures can be shown by their address")
    keys: ProviderKeys = Field(default_factory=ProviderKeys, repr=False)

    @property
    def tokens_dir(self) -> Path:
        """Where the grants of outlets lie, readable by nobody else; no backup has them."""
        return self.studio_dir / "tokens"

    @property
    def inbox_dir(self) -> Path:
        """Where a story or a brief is dropped to become an episode."""
        return self.studio_dir / "inbox"


class Environment(BaseSettings):
    """The variables as they are set, else as a `.env` file has them; an empty one counts as unset."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, extra="ignore", frozen=True)

    studio: Path | None = Field(default=None, description="what is made; `studio` beside workspace.yaml")
    channels: Path | None = Field(default=None, description="a YAML file for each channel")
    stories: Path | None = Field(default=None, description="the bank of stories; `examples`")
    dagster_home: Path | None = Field(
        default=None,
        validation_alias="DAGSTER_HOME",
        description="beside workspace.yaml, else studio/.dagster",
    )
    ledger_url: str | None = Field(
        default=None,
        description="ledger.sqlite in the studio; or postgresql://user:password@host:5432/database",
    )
    postgres_url: str | None = Field(
        default=None,
        description="for DAGSTER_HOME=dagster_home/postgres: postgresql+psycopg2://user:password@host:5432/database",
    )
    encoder_slots: int | None = Field(
        default=None, ge=1, le=1024, description="how many encoders may run at once; the number of cores"
    )
    least_free_mb: int = Field(default=500, ge=0, description="free space wanted before work starts, in MB")
    ui: bool = Field(default=False, exclude=True, description="set by `storyassets ui` for itself")

    @field_validator(*PATH_FIELDS)
    @classmethod
    def expand_home(cls, path: Path | None) -> Path | None:
        """`~` means what it means in a shell. Raises ValueError if nobody's home is meant by it."""
        try:
            return None if path is None else path.expanduser()
        except RuntimeError as error:
            raise ValueError(str(error)) from error


def find_settings(cwd: Path | None = None) -> Settings:
    """The settings as seen from `cwd`, by default the current folder. Raises BadConfiguration."""
    here = (cwd or Path.cwd()).resolve()
    workspace_dir = find_workspace(here)
    environment = read_environment((workspace_dir or here) / ENV_FILE)
    studio_dir = choose_studio(environment.studio, workspace_dir, here)
    return Settings(
        studio_dir=studio_dir,
        channels_dir=choose_folder(environment.channels, "channels", "channels", workspace_dir, here),
        stories_dir=choose_folder(environment.stories, "stories", "examples", workspace_dir, here),
        dagster_home=choose_dagster_home(environment.dagster_home, workspace_dir, studio_dir, here),
        ledger_url=environment.ledger_url or f"sqlite:///{studio_dir / 'ledger.sqlite'}",
        postgres_url=environment.postgres_url,
        encoder_slots=environment.encoder_slots or os.cpu_count() or 1,
        least_free_mb=environment.least_free_mb,
        under_ui=environment.ui,
        keys=read_keys((workspace_dir or here) / ENV_FILE),
    )


def read_environment(env_file: Path | None = None) -> Environment:
    """The variables; those that only the file has name paths from its folder.

    Raises BadConfiguration, which names the first wrong one but not its value.
    """
    if env_file:
        check_env_file(env_file)
    try:
        named = Environment()
        if env_file is None:
            return named
        both = Environment(_env_file=env_file, _env_file_encoding=ENV_FILE_ENCODING)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise BadConfiguration(
            first["msg"],
            stage="settings",
            thing=variable_name(str(first["loc"][0])),
            fix="Correct or unset it",
        ) from error

    from_file = {
        field: env_file.parent / path
        for field in PATH_FIELDS
        if getattr(named, field) is None and (path := getattr(both, field))
    }
    return both.model_copy(update={**from_file, "ui": named.ui})


def read_keys(env_file: Path) -> ProviderKeys:
    """The keys and addresses, from the environment, else from the `.env` file. Raises BadConfiguration.

    A variable that is set and empty takes away what the file says.
    """
    try:
        named = ProviderKeys()
        both = ProviderKeys(_env_file=env_file, _env_file_encoding=ENV_FILE_ENCODING)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise BadConfiguration(
            first["msg"], stage="settings", thing=str(first["loc"][0]).upper(), fix="Correct or unset it"
        ) from error
    emptied = {name for name, value in os.environ.items() if not value}
    changed = {
        name: info.default for name, info in ProviderKeys.model_fields.items() if name.upper() in emptied
    }
    if both.footage_folder and "footage_folder" not in changed:
        folder = expand_folder(both.footage_folder)
        changed["footage_folder"] = folder if named.footage_folder else env_file.parent / folder
    keys = both.model_copy(update=changed)
    if env_file.is_file():
        keys.remember(dotenv_values(env_file, encoding=ENV_FILE_ENCODING))
    return keys


def expand_folder(folder: Path) -> Path:
    """`~` as in a shell. Raises BadConfiguration if nobody's home is meant by it."""
    try:
        return folder.expanduser()
    except RuntimeError as error:
        raise BadConfiguration(
            str(error), stage="settings", thing="FOOTAGE_FOLDER", fix="Name an existing folder, or unset it"
        ) from error


def check_env_file(path: Path) -> None:
    """Raises BadConfiguration for a `.env` with a line that cannot be read; its words may be secret."""
    fix = "Write NAME=value on each line, with both quotes or none"
    try:
        if not path.is_file():
            return
        with path.open("rb") as file:
            content = file.read(MAX_ENV_FILE_BYTES + 1)
        if len(content) > MAX_ENV_FILE_BYTES:
            reason = f"it is over {MAX_ENV_FILE_BYTES} bytes"
            raise BadConfiguration(reason, stage="settings", thing=str(path), fix=fix)
        bindings = list(parse_stream(io.StringIO(content.decode(ENV_FILE_ENCODING))))
    except UnicodeDecodeError as error:
        raise BadConfiguration(
            "it is not UTF-8 text", stage="settings", thing=str(path), fix="Save it as UTF-8"
        ) from error
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise BadConfiguration(reason, stage="settings", thing=str(path), fix="Check the path") from error
    for binding in bindings:
        if binding.error or (binding.key and not is_whole(binding.value, binding.original.string)):
            raise BadConfiguration(
                f"line {binding.original.line} cannot be read", stage="settings", thing=str(path), fix=fix
            )


def is_whole(value: str | None, line: str) -> bool:
    """Whether the line has a value, and no quote at its end that was not opened."""
    if value is None:
        return False
    is_quoted = line.partition("=")[2].lstrip().startswith(QUOTES)
    return is_quoted or not value.endswith(QUOTES)


def variable_name(field: str) -> str:
    """The environment variable of a field of Environment, or the variable itself."""
    return field if field.isupper() else f"{PREFIX}{field.upper()}"


def find_workspace(start: Path) -> Path | None:
    """The nearest folder with a workspace.yaml, at or above `start`."""
    return next((folder for folder in (start, *start.parents) if (folder / WORKSPACE_FILE).is_file()), None)


def choose_studio(named: Path | None, workspace_dir: Path | None, here: Path) -> Path:
    """The studio's folder, which need not exist yet. Raises BadConfiguration if it is a file."""
    studio_dir = here / named if named else (workspace_dir or here) / "studio"
    if studio_dir.exists() and not studio_dir.is_dir():
        raise BadConfiguration(
            f"{studio_dir} is not a folder",
            stage="settings",
            thing=variable_name("studio"),
            fix="Name a folder; it is made when it is needed",
        )
    return studio_dir


def choose_folder(
    named: Path | None, field: str, folder: str, workspace_dir: Path | None, here: Path
) -> Path:
    """A folder of inputs: the named one, the workspace's, or the package's. Raises BadConfiguration."""
    if named:
        if not (here / named).is_dir():
            raise BadConfiguration(
                f"{here / named} is not a folder",
                stage="settings",
                thing=variable_name(field),
                fix="Name an existing folder, or unset it",
            )
        return here / named
    if workspace_dir and (workspace_dir / folder).is_dir():
        return workspace_dir / folder
    return packaged_folder(folder)


def packaged_folder(folder: str) -> Path:
    """The package's own: inside it when installed from a wheel, beside it in a checkout."""
    inside = PACKAGE_DIR / folder
    beside = PACKAGE_DIR.parent / folder
    in_checkout = (PACKAGE_DIR.parent / WORKSPACE_FILE).is_file() and beside.is_dir()
    return beside if in_checkout and not inside.is_dir() else inside


def choose_dagster_home(named: Path | None, workspace_dir: Path | None, studio_dir: Path, here: Path) -> Path:
    """Dagster's home, which need not exist yet."""
    if named:
        return here / named
    if workspace_dir and (workspace_dir / "dagster_home").is_dir():
        return workspace_dir / "dagster_home"
    return studio_dir / ".dagster"
