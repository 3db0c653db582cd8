"""storyassets: a story becomes a narrated, captioned Short, one Dagster partition an episode."""

__version__ = "0.1.0"
