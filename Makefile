# Everything a developer does here. `make` alone lists it.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help setup demo run screens pictures i18n test test-fast test-one lint fix lock bench wheel clean

help: ## List what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: $(READY) ## Virtual environment with the locked dependencies

$(READY): packaging/requirements.lock packaging/system-libraries.txt pyproject.toml
	@packaging/system-libraries.sh
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement packaging/requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

demo: setup ## Play one whole event on the sample data into demo/
	$(BIN)/rtcm-desktop demo demo

run: setup ## Open the window
	@packaging/system-libraries.sh screen
	$(BIN)/rtcm-desktop

screens: setup ## Write a picture of every page into screens/, in each language, light and dark, in two sizes
	$(BIN)/python -m tests.ui.screens --folder screens

pictures: setup ## Renew the pictures of the guide in docs/guide/pictures
	$(BIN)/python -m tests.ui.pictures

test: setup lint ## Lint, types, layer contracts and all tests
	@packaging/system-libraries.sh screen test
	$(BIN)/python -m pytest --quiet --numprocesses 2

test-fast: setup ## The tests without stories, wheel and crash runs
	$(BIN)/python -m pytest --quiet --numprocesses 2 --ignore tests/stories

test-one: setup ## One test or a few: make test-one K=words
	$(BIN)/python -m pytest --quiet -k "$(K)"

lint: setup ## Style, types and the contracts between the rooms
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports

fix: setup ## Let the formatter and the linter mend what they can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

LUPDATE := $(BIN)/pyside6-lupdate -extensions py -no-obsolete -locations none -sort-messages -disable-heuristic similartext

i18n: setup ## Renew the window's texts for translators from the source
	$(LUPDATE) -pluralonly rtcm_desktop -ts resources/i18n/window_en.ts
	$(LUPDATE) rtcm_desktop -ts resources/i18n/window_ru.ts resources/i18n/window_az.ts

bench: setup ## Measure against the goals; writes bench.json
	$(BIN)/python -m tests.bench

wheel: setup ## Build the wheel into dist/
	$(BIN)/python -m build --no-isolation --wheel --outdir dist .

lock: ## Renew packaging/requirements.lock from pyproject.toml (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  --group dev --group bench pyproject.toml --output-file packaging/requirements.lock

clean: ## Remove everything that was made
	rm -rf $(VENV) demo screens dist build bench.json .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
