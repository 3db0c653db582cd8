"""The desk: the episode pages and the media, on the Dagster UI's own origin."""
