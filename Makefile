# Everything is a target here; `make` alone lists them. Needs Linux, make, bash and Python 3.11 to 3.14, nothing else.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help setup demo chat test test-all test-german-phone pictures system-packages check fix lock bench bench-understanding bench-haggling clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /make \1\t/' | expand -t 18

setup: $(READY) ## make .venv and install exactly what requirements.lock names (seconds when done already)

$(READY): requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "Doorstep needs Python 3.11 to 3.14, and there is no '$(PYTHON)' here. Install it, or say 'make setup PYTHON=/path/to/python3.12'." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' || { echo "Doorstep needs Python 3.11 to 3.14; '$(PYTHON)' is $$($(PYTHON) -V 2>&1). Say 'make setup PYTHON=/path/to/python3.12'." >&2; exit 1; }
	@test "$$(uname -s)" = Linux || { echo "The lock file covers Linux only so far, because the SIP part has no wheels for $$(uname -s). Use a Linux machine or a container." >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "This Python cannot make virtual environments. On Debian and Ubuntu: apt-get install python3-venv." >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -c 'import pip' 2>/dev/null || $(BIN)/python -m ensurepip >/dev/null
	@echo "Installing what requirements.lock names, each file checked by its hash (440 MB to fetch the first time) ..."
	$(BIN)/python -m pip install --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.lock
	$(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation --editable .
	@touch $(READY)
	@echo "Done. Next: make demo"

demo: $(READY) ## phone a second phone on this machine and agree on a delivery, live in the terminal
	@$(BIN)/python -m doorstep.testing.demo

chat: $(READY) ## the same conversation in text, with you as the recipient
	@$(BIN)/doorstep chat --world examples/reference.json

# Tests that only calculate run beside those that mostly wait, at the lowest priority, and are shown when both are over.
CALCULATING := tests/architecture tests/unit tests/languages tests/dialogues tests/haggling \
  $(patsubst %,tests/integration/test_api_%.py,access campaigns orders robustness) \
  $(patsubst %,tests/acceptance/test_%.py,customers reference_memory reference_text)

define run_tests
	@log=$$(mktemp); trap 'kill $$quick 2>/dev/null || true; rm -f "$$log"' EXIT; quick=; \
	nice -n 19 $(BIN)/python -m pytest $(1) $(CALCULATING) >"$$log" 2>&1 & quick=$$!; \
	echo "Tests that only calculate run beside these and are shown last."; ended=0; \
	$(BIN)/python -m pytest $(1) $(addprefix --ignore=,$(CALCULATING)) || ended=$$?; \
	wait $$quick || ended=$$?; quick=; cat "$$log"; exit $$ended
endef

test: $(READY) ## the tests that need no system package, without the long runs
	$(call run_tests,-m "not system and not long")

# `make test-all AFTER_TEST=1` leaves out what `make test` has just run.
test-all: $(READY) system-packages ## every test: against sipp, Debian's baresip, kamailio, PostgreSQL and Chromium, and the long runs
	$(call run_tests,$(if $(AFTER_TEST),-m "system or long"))

test-german-phone: $(READY) ## the reference call in German over SIP with real sound; needs a quiet machine and 10 minutes
	DOORSTEP_TEST_GERMAN_PHONE=1 $(BIN)/python -m pytest tests/acceptance/test_reference_phone.py -k german

pictures: $(READY) system-packages ## draw docs/images anew: the pages in a browser, with people who are invented
	DOORSTEP_PICTURES=docs/images $(BIN)/python -m pytest tests/integration/test_haggle_page.py -k pictures

PEERS := sip-tester baresip-core kamailio kamailio-tls-modules postgresql chromium chromium-driver fonts-dejavu-core
APT := DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $(PEERS)

system-packages:
	@if PATH="$$PATH:/usr/sbin" && command -v sipp >/dev/null && command -v baresip >/dev/null && command -v kamailio >/dev/null && command -v chromium >/dev/null && command -v chromedriver >/dev/null && compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "No apt-get here: install sipp, baresip, kamailio, PostgreSQL, Chromium and its driver by hand, or the tests marked 'system' are skipped."; \
	elif [ "$$(id -u)" = 0 ]; then \
	  apt-get update -q && $(APT); \
	elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then \
	  sudo apt-get update -q && sudo $(APT); \
	else \
	  echo "Not root and no sudo: run 'apt-get install $(PEERS)' as root, or the tests marked 'system' are skipped."; \
	fi

check: $(READY) ## what has to hold for every change: format, lint, types, import contracts, tests, docs
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(call run_tests,-m "not system and not long")

fix: $(READY) ## repair what tools can repair
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

# The lock is renewed on a developer's machine only, so that this target alone needs uv.
UV_COMPILE = uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate pyproject.toml

lock: ## renew both lock files from pyproject.toml (needs uv)
	@command -v uv >/dev/null || { echo "Renewing the lock needs uv: $(BIN)/python -m pip install uv, then put it on the path." >&2; exit 1; }
	@$(UV_COMPILE) --all-extras --group dev --output-file requirements.lock --quiet
	@$(UV_COMPILE) --extra phone --constraint requirements.lock --output-file requirements-without-gpl.lock --quiet

bench: $(READY) ## every published number, each by its own command (benchmarks/README.md)
	@for script in benchmarks/measure_*.py; do \
	  test -e "$$script" || { echo "There is nothing to measure yet in benchmarks/."; break; }; \
	  echo "== $$script"; $(BIN)/python -m "benchmarks.$$(basename "$$script" .py)"; \
	done

DATA ?= ../shared/data

bench-understanding: $(READY) ## what is understood in each language, beside other figures (DATA=folder of public sets)
	@$(BIN)/python -m benchmarks.measure_understanding --data $(DATA) --page docs/reference/understanding-figures.md

bench-haggling: $(READY) ## how well the haggling skill sells, beside plain strategies and people (DATA=folder of public sets)
	@$(BIN)/python -m benchmarks.measure_haggling --data $(DATA)

clean: ## remove what was built, the environment included
	rm -rf .venv build dist .mypy_cache .ruff_cache .import_linter_cache .hypothesis
