"""One partition is one episode."""

import dagster as dg

EPISODES = "episodes"
PARTITION_TAG = "dagster/partition"  # Dagster's own, on every run of a partition

episodes = dg.DynamicPartitionsDefinition(name=EPISODES)
