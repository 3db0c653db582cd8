"""Fifty episodes, good and bad, backfilled by the daemon: `python -m benchmarks.backfill`."""
