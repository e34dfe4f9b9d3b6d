# marsad: set-up, demonstration, tests, measurements. Needs make and Python 3.11 or later, nothing else.

VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
BENCH_STAMP := $(VENV)/.installed-bench
FUZZ_STAMP := $(VENV)/.installed-fuzz
STORE  ?= demo.db
SHARED ?= ../shared
PORT   ?= 8765
N      ?= 50000
MINUTES ?= 20
DOCUMENTS ?= 1000 3000 10000
SECONDS_EACH ?= 60
FUZZ_MINUTES ?= 0
ROUNDS ?= 10
TARGETS ?=
STORES ?= sqlite postgresql

# The first interpreter that is new enough; PYTHON=/path/to/python overrides the search.
CANDIDATES := python3 python3.14 python3.13 python3.12 python3.11 python
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in $(CANDIDATES); do if "$$p" -c '$(NEW_ENOUGH)' 2>/dev/null; then command -v "$$p"; break; fi; done)
UV     := $(shell command -v uv 2>/dev/null)

PIP_INSTALL = $(if $(UV),"$(UV)" pip install --quiet --python $(BIN)/python,$(BIN)/python -m pip install --quiet --disable-pip-version-check)
HAVE_MYPYC = $(BIN)/python -c 'import mypyc, setuptools' 2>/dev/null || $(PIP_INSTALL) "mypy[mypyc]"

.DEFAULT_GOAL := help
.PHONY: soak check-exports notebook fuzz fuzz-linear fuzz-keep fuzz-api bench-api bench-web bench-pages bench-warc bench-scale \
  cluster-trial screenshots bench-private torture-kill torture-flip bench-verify \
  outline help setup demo test properties check audit bench bench-fusion bench-speed compiled serve clean requirements exports

help: ## what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP) ## .venv with all that marsad needs; done again only when the requirements change

$(STAMP): requirements.txt pyproject.toml
	@if [ -z "$(PYTHON)" ]; then \
	  echo "marsad needs Python 3.11 or later, and none was found (looked for: $(CANDIDATES))." >&2; \
	  echo "Install one, or name it: make setup PYTHON=/path/to/python3.12" >&2; exit 1; fi
	@"$(PYTHON)" -c '$(NEW_ENOUGH)' || { \
	  echo "marsad needs Python 3.11 or later; $(PYTHON) is $$("$(PYTHON)" -V 2>&1)." >&2; exit 1; }
ifneq ($(UV),)
	@[ -x $(BIN)/python ] || "$(UV)" venv --quiet --python "$(PYTHON)" $(VENV)
else
	@[ -x $(BIN)/python ] || "$(PYTHON)" -m venv $(VENV) || { \
	  echo "venv could not be made. On Debian and Ubuntu: apt install python3-venv" >&2; rm -rf $(VENV); exit 1; }
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(BIN)/python -m ensurepip --upgrade >/dev/null
endif
	$(PIP_INSTALL) --require-hashes -r requirements.txt
	$(PIP_INSTALL) --no-deps -e .
	@touch $@

demo: $(STAMP) ## build the example observatory, print its events and disputes
	@$(BIN)/marsad build examples/corpus --store $(STORE)
	@$(BIN)/marsad events --store $(STORE)
	@echo
	@$(BIN)/python examples/disputes.py $(STORE)
	@echo
	@echo "The event over which they disagree most, each value with its speakers and words:"
	@event=$$($(BIN)/python examples/disputes.py $(STORE) --most); [ -z "$$event" ] || $(BIN)/marsad show "$$event" --store $(STORE)
	@echo
	@echo "To read it on a page:  make serve        (or: $(BIN)/marsad serve --store $(STORE))"

test: $(STAMP) ## all tests
	@MARSAD_PLAIN=1 $(BIN)/python -m pytest $(if $(shell $(BIN)/python -c 'import xdist' 2>/dev/null && echo yes),-n 2)

properties: $(STAMP) ## the property tests with ROUNDS (default 10) times other examples than `make test` draws
	@for round in $$(seq $(ROUNDS)); do \
	  MARSAD_RANDOM=1 MARSAD_PLAIN=1 $(BIN)/python -m pytest -q -m hypothesis -n 2 || exit 1; \
	done

check: $(STAMP) ## lint, types, vocabulary tables, documents
	$(BIN)/ruff check .
	$(BIN)/mypy --strict src/marsad
	$(BIN)/marsad lexicon check
	$(BIN)/python -m pytest tests/test_architecture.py tests/test_docs.py

audit: $(STAMP) ## ask the public list of known weaknesses about every pinned package (needs a network)
	@$(BIN)/python tools/audit.py requirements.txt requirements-bench.txt requirements-fuzz.txt

bench: $(STAMP) ## score the reading on the development sets under SHARED (default ../shared)
	@$(BIN)/python benchmarks/bench.py --shared "$(SHARED)"

bench-private: $(STAMP) ## how many names of private persons an export would leave open (composed reports)
	@$(BIN)/python benchmarks/private.py

bench-fusion: $(STAMP) ## score the fusion: events of the development sets, disputes, cost by number of mentions, a made-up store
	@$(BIN)/python benchmarks/fusion.py --shared "$(SHARED)"
	@$(BIN)/python benchmarks/fusion_known.py

bench-speed: $(STAMP) ## articles a second beside spaCy's tokenisation, memory, start-up; plain, and as machine code where there is a C compiler
	@[ -e $(BENCH_STAMP) ] || { $(PIP_INSTALL) --require-hashes -r requirements-bench.txt && touch $(BENCH_STAMP); } || echo "spaCy could not be installed: measuring without it"
	@MARSAD_PLAIN=1 $(BIN)/python benchmarks/speed.py
ifneq ($(shell command -v cc),)
	@$(HAVE_MYPYC)
	@$(BIN)/python tools/compiled.py build/compiled --if-old
	@PYTHONPATH=build/compiled $(BIN)/python benchmarks/speed.py
else
	@echo "No C compiler (cc): measured in plain Python only."
endif

bench-scale: $(STAMP) ## build by number of documents and processes, bulk beside it, peak memory (DOCUMENTS="1000 10000")
	@$(BIN)/python benchmarks/scale.py --documents $(DOCUMENTS)

cluster-trial: $(STAMP) ## bulk on a cluster of two nodes on this machine, one of them killed (N=50000; needs daft and ray)
	@$(BIN)/python -c 'import daft, ray' 2>/dev/null || $(PIP_INSTALL) -e '.[cluster]'
	@$(BIN)/python benchmarks/cluster.py --documents $(N) --folder bench/cluster

torture-kill: N = 1000
torture-kill: $(STAMP) ## builds and reviews killed at random moments: is anything lost? (N=1000 STORES="sqlite postgresql")
	@$(BIN)/python benchmarks/torture/kill.py --kills $(N) --stores $(STORES)

torture-flip: N = 3000
torture-flip: $(STAMP) ## bits of a store flipped at random: does marsad verify name each that changes anything? (N=3000)
	@MARSAD_FLIPS=$(N) $(BIN)/python -m pytest -s tests/test_keeping.py -k flipped_bit

bench-verify: $(STAMP) ## how long marsad verify takes for 100,000 documents (needs 2 GB of disk)
	@$(BIN)/python benchmarks/torture/verify.py

bench-web: $(STAMP) ## what the pages cost with 100,000 events: time, weight, 50 readers and 5 reviewers for two minutes
	@mkdir -p bench && $(BIN)/python benchmarks/web_made.py bench/web.db --events 100000
	@$(BIN)/python benchmarks/web.py bench/web.db --seconds 120

soak: $(STAMP) ## 100 readers, 10 reviewers and a build at one store: no error, memory flat, 99 of 100 answers within a second (MINUTES=20)
	@$(BIN)/python benchmarks/soak.py --minutes $(MINUTES) $(if $(DATABASE),--database $(DATABASE))

bench-pages: $(STAMP) ## composed Arabic page layouts: text F1, day, title and others right, pages a second
	@$(BIN)/python benchmarks/pages/score.py

bench-warc: $(STAMP) ## pages a second of a web archive before they are read
	@$(BIN)/python benchmarks/pages/warc.py

$(FUZZ_STAMP): requirements-fuzz.txt $(STAMP)
	$(PIP_INSTALL) --require-hashes -r requirements-fuzz.txt
	@touch $@

fuzz: $(FUZZ_STAMP) ## coverage-guided fuzzing (SECONDS_EACH=60 TARGETS="reading places"; FUZZ_MINUTES=60: again and again)
	@nice -n 19 $(BIN)/python -m fuzz.run --seconds $(SECONDS_EACH) --minutes $(FUZZ_MINUTES) $(TARGETS)

fuzz-keep: $(STAMP) ## choose anew the inputs in fuzz/corpus from what `make fuzz` gathered
	@$(BIN)/python -m fuzz.keep $(TARGETS)

fuzz-linear: $(STAMP) ## time by length of hostile texts and pages, 250 kB against 1 MB, which must be linear
	@$(BIN)/python -m fuzz.linear

fuzz-api: $(STAMP) ## 300 questions at random to each address of the API, within its description
	@MARSAD_FUZZ=300 $(BIN)/python -m pytest tests/test_web_fuzz.py

bench-api: $(STAMP) ## events a second that the API lists on one core
	@$(BIN)/python benchmarks/api.py

exports: $(STAMP) ## the example store in every format, into docs/exports
	@$(BIN)/python tools/exports.py

check-exports: $(STAMP) ## open the exports in followthemoney, GeoPandas, polars, libhxl and others, which it installs
	@$(PIP_INSTALL) "followthemoney>=4" "libhxl>=5" six
	@$(BIN)/python -m pytest tests/test_export_tools.py

notebook: $(STAMP) ## run the cells of docs/tour.ipynb and keep what they give
	@$(BIN)/python tools/notebook.py docs/tour.ipynb

screenshots: $(STAMP) ## pictures of the pages in both languages, docs/images (needs Chromium)
	@[ -e $(STORE) ] || $(BIN)/marsad build examples/corpus --store $(STORE)
	@$(BIN)/python tools/screenshots.py $(STORE) docs/images

outline: $(STAMP) ## draw the outlines of the maps anew from the GeoJSON beside them
	@$(BIN)/python tools/outline.py

compiled: $(STAMP) ## a copy of the package that reads faster, used until a program changes (C compiler, some minutes)
	@$(HAVE_MYPYC)
	@$(BIN)/python tools/compiled.py build/compiled --found

serve: $(STAMP) ## open the example observatory on this machine (PORT=8765)
	@[ -e $(STORE) ] || $(BIN)/marsad build examples/corpus --store $(STORE)
	@$(BIN)/marsad serve --store $(STORE) --port $(PORT)

requirements: ## write the hashed requirements anew (needs uv)
	@for set in "dev:requirements.txt" "bench:requirements-bench.txt" "fuzz:requirements-fuzz.txt"; do \
	  extra=$${set%%:*}; file=$${set##*:}; \
	  { grep '^#' $$file; uv pip compile pyproject.toml --extra $$extra --generate-hashes --no-emit-index-url --universal \
	    --python-version 3.11 --no-annotate --no-header --quiet; } > $$file.new && mv $$file.new $$file; done

clean: ## remove what was built; .venv stays
	rm -rf $(STORE) $(STORE)-shm $(STORE)-wal $(STORE)-columns $(STORE)-facts bench build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find src tests benchmarks examples fuzz -name __pycache__ -type d -prune -exec rm -rf {} +
