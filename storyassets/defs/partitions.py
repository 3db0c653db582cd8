"""One partition is one episode."""

import dagster as dg

EPISODES = "episodes"

episodes = dg.DynamicPartitionsDefinition(name=EPISODES)
