"""What is fast, measured beside its floor. Run from the repository: `python -m benchmarks.render`."""
