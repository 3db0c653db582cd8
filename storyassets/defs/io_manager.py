"""IO manager: an asset's value is `<asset>.json` in its episode's folder, or the studio's if it is of no episode."""

from pathlib import Path

import dagster as dg

from storyassets.defs.resources import Workshop
from storyassets.defs.running.failing import as_failure
from storyassets.errors import BadInput, StoryAssetsError
from storyassets.model.document import Document
from storyassets.studio.documents import read_document, write_document


class EpisodeIOManager(dg.IOManager):
    """Reads and writes versioned documents; a missing one says which asset to materialize."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop

    def handle_output(self, context: dg.OutputContext, obj: Document) -> None:
        """Keep the asset's value."""
        write_document(self._path(context), obj)

    def load_input(self, context: dg.InputContext) -> Document:
        """The stored value, as the type that the input names."""
        path = self._path(context)
        asset = context.asset_key.to_user_string()
        try:
            if not path.is_file():
                raise BadInput(
                    "it has not been made yet",
                    stage=asset,
                    thing=context.partition_key if context.has_asset_partitions else "",
                    fix=f"Materialize {asset} first",
                )
            stored: Document = read_document(path, context.dagster_type.typing_type)
        except StoryAssetsError as error:
            raise as_failure(error, allow_retries=False) from error
        return stored

    def _path(self, context: dg.InputContext | dg.OutputContext) -> Path:
        asset = context.asset_key.to_user_string()
        if not context.has_asset_partitions:
            return self._workshop.settings.studio_dir / f"{asset}.json"
        return self._workshop.folder(context.partition_key).asset(asset)


@dg.io_manager(required_resource_keys={"workshop"})
def episode_io_manager(context: dg.InitResourceContext) -> EpisodeIOManager:
    """The IO manager on the workshop of this code location."""
    return EpisodeIOManager(context.resources.workshop)
