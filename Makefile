# Everyday commands. `make help` lists them; CONTRIBUTING.md says when to use which.
PYTHON ?= /usr/bin/python3
SCENE ?= resources/sample/flooded_valley.tif
OUT ?= demo-out
PORT ?= 8000
MODEL ?= server_plugin/models/demo_flood
OPTIONS ?=
CALLED ?=
QUICK ?=
ONLY ?=
VERSIONS ?=
MIRROR ?=
MIGRATION ?=

.DEFAULT_GOAL := help
.PHONY: help demo test test-long test-matrix bench bench-gpu serve qgis install lint format train-demo sample translations screenshots package scan clean

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-12s %s\n", $$1, $$2}'

demo: ## the main job, start to finish: SCENE=file.tif OUT=folder
	@tools/setup.sh system server
	@$(PYTHON) tools/demo.py --scene "$(SCENE)" --out "$(OUT)"

test: ## install what is missing and run the checks
	@tools/setup.sh system server stock tests
	@$(PYTHON) tools/checks.py

test-long: ## the checks that take three quarters of an hour; rewrites docs/measurements.md
	@tools/setup.sh system server stock tests older balancer
	@$(PYTHON) tools/checks.py long timing scale vllm-0.28.0 vllm-0.30.0

test-matrix: ## the tests with QGIS in other versions of it, and Qt 6: VERSIONS="here trixie sid qt6" MIRROR=url
	@tools/setup.sh system tests
	@$(PYTHON) -m tools.matrix $(VERSIONS) $(if $(MIRROR),--mirror "$(MIRROR)") $(if $(MIGRATION),--migration "$(MIGRATION)")

bench: ## the figures of docs/performance.md: SCENE=file.tif CALLED="what it is" ONLY=sent QUICK=1
	@tools/setup.sh system server stock tests balancer
	@$(PYTHON) -m tools.bench $(ONLY) --scene "$(SCENE)" --called "$(CALLED)" $(if $(QUICK),--quick)

bench-gpu: ## the same on a graphics card, which needs no QGIS
	@tools/setup.sh gpu
	@TERRAMASK_SERVER=gpu .venv/gpu/bin/python -m tools.bench.gpu

serve: ## the local server in the foreground: PORT=8000 MODEL=folder-or-hub-name OPTIONS=--check
	@tools/setup.sh server
	@.venv/server/bin/terramask-serve --port $(PORT) --model "$(MODEL)" $(OPTIONS)

qgis: ## QGIS desktop with Terramask in it, in a profile of its own
	@tools/setup.sh system
	@$(PYTHON) tools/desktop.py open

install: ## Terramask into your own QGIS profile, enabled
	@$(PYTHON) tools/desktop.py install

lint: ## formatting, lint and types
	@tools/setup.sh tests
	@$(PYTHON) tools/checks.py lint

format: ## let ruff format the code
	@tools/setup.sh tests
	@.venv/tests/bin/ruff format . && .venv/tests/bin/ruff check --fix .

train-demo: ## make the demonstration model again, and its mask of the sample scene
	@tools/setup.sh server
	@.venv/server/bin/python server_plugin/models/demo_flood/train.py
	@.venv/server/bin/python server_plugin/models/demo_flood/make_mask.py

sample: ## make the sample scene again, and the model's mask of it
	@tools/setup.sh server
	@.venv/server/bin/python server_plugin/models/demo_flood/make_sample.py
	@.venv/server/bin/python server_plugin/models/demo_flood/make_mask.py

translations: ## take new texts into resources/i18n, and compile what is translated
	@tools/setup.sh words
	@$(PYTHON) -m tools.translations update

screenshots: ## the pictures of docs/guide, from the real desktop
	@tools/setup.sh system server words
	@$(PYTHON) -m tools.screenshots

package: ## the ZIP for QGIS, from the last commit
	@$(PYTHON) -m tools.package

scan: package ## that ZIP, checked as QGIS's plugin repository does on upload
	@tools/setup.sh tests
	@.venv/tests/bin/python -m tools.scan dist/terramask.zip

clean: ## remove what the commands made here; the environments in the cache folder stay
	@rm -rf .venv dist demo-out .mypy_cache .ruff_cache .pytest_cache .hypothesis .qgis-settings
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
