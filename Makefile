# The four words a person types, and the same words CI runs.
export NO_MKDOCS_2_WARNING = 1
export SITE_DIR = site
PYTHON ?= $(shell .github/find-python)
BIN = .venv/bin

.PHONY: serve site test check bench words lock setup

serve: site  ## set everything up, build the site, serve it on http://127.0.0.1:8000
	@echo "Serving on http://127.0.0.1:8000 (stop with Ctrl+C). After a change: make site, then reload."
	@$(BIN)/python -m http.server 8000 --bind 127.0.0.1 --directory site

site: setup  ## build the site into site/
	@$(BIN)/python -m mkdocs build --strict --quiet --site-dir site

test: site  ## every test, the browsers included
	@$(BIN)/python -m pytest -q --numprocesses 3 --dist loadgroup

check: setup  ## format, lint, types
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy

bench: site  ## measure the site's speed and size, as ratios within one run; BENCH=--growth or BENCH=--json
	@$(BIN)/python -m tests.bench $(BENCH)

words: setup  ## bring the catalogues of other languages up to date with the sources
	@$(BIN)/python -m macros.extract

lock:  ## write requirements.txt and package-lock.json anew from pyproject.toml and package.json
	@$(BIN)/python -m pip --quiet install uv
	@$(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-emit-find-links --no-header \
		--python-version 3.13 --universal --group dev pyproject.toml --output-file requirements.txt
	@npm install --package-lock-only --silent
	@node -e 'const fs = require("fs"), file = "package-lock.json", lock = JSON.parse(fs.readFileSync(file)); for (const one of Object.values(lock.packages)) delete one.funding; fs.writeFileSync(file, JSON.stringify(lock, null, 2) + "\n")'  # no addresses in it

setup: .venv/installed node_modules/installed
	@$(BIN)/python -m tests.browsers

.venv/installed: requirements.txt .python-version
	@test -n "$(PYTHON)" || { .github/find-python --explain; exit 1; }
	@$(PYTHON) -m venv --clear .venv
	@$(BIN)/python -m pip --quiet --disable-pip-version-check install --require-hashes --requirement requirements.txt
	@touch $@

node_modules/installed: package-lock.json
	@command -v npm > /dev/null || { echo "npm was not found. Install Node.js 20 or newer, then run make again."; exit 1; }
	@npm ci --silent
	@touch $@
