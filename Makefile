# SPDX-License-Identifier: GPL-3.0-or-later
# Everything a newcomer, the continuous integration and a developer run. Every target sets up
# what it needs: a bare Debian 12 with make is enough.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= $(firstword $(foreach name,python3 python3.13 python3.12 python3.11,$(if \
	$(shell $(name) -c 'import sys; print(sys.version_info >= (3, 11) or "")' 2>/dev/null),$(name))))
TYPED := common kiosk counter display server tests
STYLED := $(TYPED)

.PHONY: help
help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 24

# ── Set-up ───────────────────────────────────────────────────────────────────────────────────
.PHONY: setup
setup: $(VENV)/.installed ## install Debian packages, the virtual environment and its packages

$(VENV)/.debian: installer/debian-packages.txt installer/debian-packages.sh
	@installer/debian-packages.sh installer/debian-packages.txt
	@mkdir -p $(@D)
	@touch $@

$(VENV)/.installed: $(VENV)/.debian requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Nobat needs Python 3.11 or later" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing the Python packages of requirements.lock (some minutes the first time)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q common kiosk counter display server
	@touch $@

# ── Checks ───────────────────────────────────────────────────────────────────────────────────
.PHONY: check check-style check-types check-layers check-qml check-translations check-rules
check: check-style check-types check-layers check-rules check-qml check-translations ## style, types, layers, QML, translations, house rules
	@echo "make check: all is well"

check-style: setup
	$(BIN)/ruff check $(STYLED)
	$(BIN)/ruff format --check $(STYLED)

check-types: setup
	$(BIN)/mypy $(TYPED)

check-layers: setup
	$(BIN)/lint-imports --no-logo

check-rules: setup
	$(BIN)/python -m tests.house.rules

check-qml: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.house.qmllint

check-translations: setup
	$(BIN)/python -m tests.house.translations

# ── Tests ────────────────────────────────────────────────────────────────────────────────────
# The whole suite, then the branches of the rules, messages, flows, retry and merge: all of them
# must have been run. `make test ARGS=tests/kiosk` runs a part, without that demand. The tests wait
# for processes and windows more than they compute: hence more workers than processors.
WORKERS := 4
.PHONY: test demo bench chaos simulate
ifdef ARGS
test: setup
	$(BIN)/python -m pytest $(ARGS)
else
test: setup ## the tests, and the demand that every branch of the rules is run
	@mkdir -p build/coverage
	$(BIN)/python -m pytest --numprocesses=$(WORKERS) --dist=loadfile --cov --cov-report=
	$(BIN)/python -m coverage report
endif

demo: setup ## a working office; HEADLESS=1 plays it and writes build/demo
	$(BIN)/python -m tests.demo

bench: setup ## measures, and writes build/bench.json
	$(BIN)/python -m tests.bench

simulate: setup ## an office with all that can go wrong, for SECONDS=600, or the run SEED=n again
	@$(BIN)/python -m tests.simulation

chaos: setup ## breaks a working office for 8 minutes (MINUTES=, CENTRE=), and writes build/chaos.json
	@installer/debian-packages.sh tests/chaos/debian-packages.txt
	@$(BIN)/python -m tests.chaos

.PHONY: fuzz
fuzz: setup ## a million spoilt inputs (COUNT=, SEED=) for all that reads cards and codes; build/fuzz.json
	@$(BIN)/python -m tests.fuzz

.PHONY: web-pictures
web-pictures: setup ## every public page in five languages, into build/web; needs Chromium
	$(BIN)/python -m tests.server.web.pictures

.PHONY: bench-country
bench-country: setup ## measures 1,400 offices at one centre, and writes build/country.json
	$(BIN)/python -m tests.country

# Not part of the tests: it takes minutes, and packages that only the centre's machines need.
# Debian starts etcd and haproxy as it installs them; the trial uses neither, but its own.
.PHONY: ha
ha: setup ## kills parts of the centre under load, and writes build/ha.json
	@installer/debian-packages.sh installer/centre/debian-packages.txt
	$(BIN)/python -m tests.ha

# ── What is made from sources ────────────────────────────────────────────────────────────────
.PHONY: translations lock clean
translations: setup ## bring the .ts files up to date with the sentences in the code
	$(BIN)/python -m tests.house.fill_translations

lock: ## pin every package anew, with hashes
	@test -x $(BIN)/uv || $(MAKE) setup
	UV_CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/uv pip compile pyproject.toml \
		--quiet --no-config --universal --python-version 3.11 --all-extras --upgrade \
		--generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate \
		--output-file requirements.lock

clean: ## remove what was made; the virtual environment stays
	rm -rf build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find common counter display kiosk server tests -name __pycache__ -prune -exec rm -rf {} +
