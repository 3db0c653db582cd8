"""The episode page and the media, on the Dagster UI's own origin."""
