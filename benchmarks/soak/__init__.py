"""Soak: what costs money, under kills, races, faults and outages, against the simulated providers. `make soak`."""
