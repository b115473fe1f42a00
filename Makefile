# One word for each task. Works with the make of macOS (3.81) as well.

# What to pass on: make run ARGS='kiosk --fullscreen'
ARGS ?=
# Where `make shots` puts its pictures.
DIR ?= shots

.DEFAULT_GOAL := help
.PHONY: help run check check-fast check-long bench shots translations lock clean

help:
	@echo 'make run         open the kiosk on the sample gallery; other commands: make run ARGS="curate"'
	@echo 'make check       every check and test, as continuous integration does'
	@echo 'make check-fast  style, types, imports, QML and the tests that need no Qt'
	@echo 'make check-long  the same, and the tests that take many minutes: a fault at every place, 60 power cuts'
	@echo 'make bench       measure what the documents claim'
	@echo 'make shots       render every screen to pictures in shots/, or DIR=...'
	@echo 'make translations  find the words in the program, keep what is translated, compile; ARGS=--check only looks'
	@echo 'make lock        lock the dependencies anew; the newest of all: make lock ARGS=--upgrade'
	@echo 'make clean       remove what checks and builds left; keeps .venv'

run:
	@.ci/prepare run
	@.venv/bin/python main.py $(ARGS)

check:
	@.ci/prepare check
	@.ci/check $(ARGS)

check-fast:
	@.ci/prepare check
	@.ci/check fast

check-long:
	@.ci/prepare check
	@.ci/check long

bench:
	@.ci/prepare check
	@QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} .venv/bin/python -m pytest tests/benchmarks --no-xvfb $(ARGS)

shots:
	@.ci/prepare run
	@.venv/bin/python main.py shots $(DIR) $(ARGS)

translations:
	@.ci/prepare run
	@.venv/bin/python .ci/translations.py $(ARGS)

lock:
	@.ci/lock $(ARGS)

clean:
	rm -rf build shots .mypy_cache .ruff_cache .pytest_cache .hypothesis .benchmarks .import_linter_cache
	find . -path ./.venv -prune -o -name __pycache__ -type d -exec rm -rf {} +
	find ui -name '*.qmltypes' -exec rm -f {} +
