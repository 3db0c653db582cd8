"""RUNNING: what holds for every run: gates, errors, alerts, the catalogue, who may go on."""
