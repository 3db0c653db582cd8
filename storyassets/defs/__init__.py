"""DAGSTER, and only here.

Here stand what Dagster is given (`episode_asset`, `resources`, `jobs`, `schedules`, `sensors`), one file an artifact in
`assets/`, and in rooms what these are made of.
"""
