# Everything here creates .venv and installs by itself; nothing but pip packages is needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
STORY ?= examples/the-fox-stole-the-same-hen-every-night.md
PYTEST_ARGS ?= -n auto --dist loadgroup --no-loadscope-reorder
UI_ARGS ?=

.PHONY: install episode ui test lint typecheck bench soak backfill clean

install: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

episode: $(STAMP)
	$(BIN)/storyassets make $(STORY)

ui: $(STAMP)
	$(BIN)/storyassets ui $(UI_ARGS)

test: $(STAMP)
	$(BIN)/python -m pytest $(PYTEST_ARGS)

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

typecheck: $(STAMP)
	$(BIN)/mypy

bench: $(STAMP)
	$(BIN)/python -m benchmarks

# What costs money, under kills, races, faults and outages, against simulated providers: about 25 minutes.
soak: $(STAMP)
	$(BIN)/python -m benchmarks.soak

# Fifty episodes, good and bad, twice over by the daemon, on SQLite and on Postgres: about an hour.
backfill: $(STAMP)
	$(BIN)/python -m benchmarks.backfill

clean:
	rm -rf $(VENV) studio .mypy_cache .ruff_cache .pytest_cache
