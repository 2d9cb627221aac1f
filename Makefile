# The project's commands. `make` without a target lists them.

# rustup's folder comes first: the shell may not know it yet, and a distribution's rustc cannot add targets.
export PATH := $(or $(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)
SHELL := bash
MODULE := target/web/nutgraf_bg.wasm
# Inlining makes the module smaller, but not after brotli. The lowest bytes of memory are the end of the stack.
WASM_OPT := -O3 --converge --low-memory-unused --one-caller-inline-max-function-size 0 \
	--always-inline-max-function-size 0

# Cargo already uses every core, and prerequisites should report in the order in which they are listed.
.NOTPARALLEL:
# A module that wasm-opt did not finish must not count as built.
.DELETE_ON_ERROR:
.PHONY: help serve test test-native test-node test-chrome test-firefox test-page test-browser test-package test-consumers check release-check release-facts package measure-pages same same-wasm growth languages eval ablate fit fuzz faults mutants bench bench-archive bench-spark instructions bench-browser lighthouse size screenshots bless clean

help:
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: package ## builds and serves the page, and prints its address
	npm run --silent serve

test: test-native test-node test-chrome test-firefox test-page test-browser test-package ## runs every test below; each fails if it runs fewer tests than its files contain

test-native: setup-rust setup-node ## runs unit, golden, property, program and doc tests
	node scripts/test.mjs "cargo test"

test-node: setup-wasm setup-node ## wasm-pack test --node
	node scripts/test.mjs "wasm-pack test --node"

test-chrome: setup-wasm setup-node setup-browsers ## wasm-pack test --headless --chrome
	node scripts/test.mjs "wasm-pack test --headless --chrome"

test-firefox: setup-wasm setup-node setup-browsers ## wasm-pack test --headless --firefox
	node scripts/test.mjs "wasm-pack test --headless --firefox"

test-page: setup-packages ## runs property tests of the page's history, links, storage and messages
	node scripts/test.mjs "npm run test:page"

# The engines for the browser tests. `ENGINES=webkit make test-browser` runs them in one.
ENGINES ?= chromium firefox webkit

test-browser: package setup-browsers ## tests the built page, element and package in Chromium, Firefox and WebKitGTK
	for engine in $(ENGINES); do BROWSER=$$engine node scripts/test.mjs "npm run test:browser" || exit; done
	node scripts/test.mjs "npm run test:chromium"

check: setup-lint package target/recheck ## checks formatting, clippy and docs for native and wasm32, types, circles and lengths
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cargo clippy --package nutgraf --no-default-features -- -D warnings
	cargo clippy --manifest-path scripts/measure/Cargo.toml --target-dir target -- -D warnings
	cargo clippy --manifest-path scripts/bindgen/Cargo.toml --target-dir target -- -D warnings
	cargo clippy --workspace --lib --bins --tests --target wasm32-unknown-unknown -- -D warnings
	RUSTDOCFLAGS='-D warnings' cargo doc --no-deps --package nutgraf --package nutgraf-cli
	RUSTDOCFLAGS='-D warnings' cargo doc --no-deps --package nutgraf --all-features --target wasm32-unknown-unknown
	npm run check
	node scripts/test.mjs "npm run test:structure"
	npm run check:package
	node scripts/regexp.mjs

# Without the optional dependencies, which are fast but take 50 MB.
target/recheck: | setup-packages
	npm install --prefix $@ --omit=optional --no-save --no-audit --no-fund recheck@4.5.0 acorn@8.19.0 acorn-walk@8.3.5

package: $(MODULE) ## builds the npm package in pkg/ and the page in www/dist/
	npm run build

# wasm-bindgen is used as a library, which compiles in a fraction of the time of wasm-pack and wasm-bindgen-cli.
# wasm-opt reads from the module which WebAssembly features the compiler used, and uses no others.
$(MODULE): Makefile Cargo.toml Cargo.lock $(shell find src www/module scripts/bindgen -type f) | setup-target setup-packages
	@echo "Compiling the module. The first time this includes wasm-bindgen and takes about two minutes."
	cargo build --package nutgraf-module --profile wasm --target wasm32-unknown-unknown
	cargo run --manifest-path scripts/bindgen/Cargo.toml --target-dir target -- target/wasm32-unknown-unknown/wasm/nutgraf_module.wasm nutgraf target/web
	node_modules/.bin/wasm-opt --minify-imports-and-exports-and-modules $@ -o $@ > $(@D)/names.json
	node_modules/.bin/wasm-opt $(WASM_OPT) --strip-producers --strip-target-features $@ -o $@

test-package: package setup-rust setup-browsers ## tests the npm package in Node, TypeScript, Vite, webpack, esbuild and Next, and the library in a Rust crate
	node scripts/test.mjs "npm run test:package"

test-consumers: package setup-rust setup-browsers setup-sites setup-spark ## tests the same, and the npm package in every other bundler, site generator and runtime, and the program on Spark
	node scripts/test.mjs "npm run test:consumers"

# TAG reaches the script in the environment.
release-check: setup-rust setup-node release-facts package ## packs what a release publishes, installs and uses it, and prints the notes; TAG=v1.2.3 also checks that tag
	node scripts/test.mjs "npm run test:release"
	node scripts/release/semver.mjs
	node scripts/release/notes.mjs > target/release-check/notes.md
	@cat target/release-check/notes.md

# Before anything is compiled.
release-facts:
	@node scripts/release/check.mjs

measure-pages: package setup-browsers ## measures how much of the article is read from the saved web pages in the folder DATA
	node tests/pages/measure.mjs "$(DATA)"

# DATA, SENTENCES, TITLE and CONSTANTS are passed to the scripts in the environment.
same: setup-rust setup-node ## compares this build's results for every text in the folder DATA with those of the commit BEFORE, to the bit
	@node scripts/same.mjs "$(BEFORE)" "$(DATA)"

same-wasm: package ## compares the package's results for every text in the folder DATA with the native ones, to the bit
	@node scripts/same-wasm.mjs "$(DATA)"

# SEED, RANDOM and SHOWN are passed to the script in the environment.
growth: package ## measures how the work for a text grows with its length, for 200 patterns and RANDOM random ones
	@node scripts/growth/growth.mjs

languages: setup-rust ## measures how often the language of the texts in the folder DATA is detected
	@cargo run --quiet --release --manifest-path scripts/measure/Cargo.toml --target-dir target --bin nutgraf-languages -- "$(DATA)"

eval: setup-rust setup-rouge ## measures ROUGE of the summaries of the articles in the folder DATA, compared with their first sentences
	@node scripts/quality/eval.mjs

ablate: setup-rust setup-rouge ## measures what each weight, and CONSTANTS="FILE:NAME=VALUE …", are worth on the articles in DATA
	@node scripts/quality/ablate.mjs

fit: setup-rust setup-rouge ## suggests weights that fit the articles in the folder DATA, cross-validated
	@node scripts/quality/fit.mjs

fuzz: setup-fuzz ## runs every fuzz target, MINUTES=n in total, or only those in TARGETS
	@node fuzz/run.mjs "$(MINUTES)" $(TARGETS)

mutants: setup-mutants ## finds faults in the engine that no test notices; SHARD=0/12 tries one part in twelve
	@node scripts/mutants.mjs

# SEED, COUNT and PART reach the script by the environment.
faults: package setup-browsers target/faults ## counts how many of COUNT one-line faults in www the browser tests catch
	@node scripts/faults.mjs

target/faults: | setup-packages
	npm install --prefix $@ --no-save --no-audit --no-fund @stryker-mutator/instrumenter@10.1.1

bench: package ## measures how fast nutgraf is, natively and in Node, compared with others in turns; of the text DATA
	node scripts/texts.mjs | xargs -d '\n' cargo bench --bench native --
	node benches/first.mjs node
	node benches/program.mjs

bench-archive: setup-peers ## measures how fast the program summarizes COUNT articles, on one core and on two, and beside others
	cargo build --quiet --release --package nutgraf-cli
	@node benches/archive.mjs
	@node benches/peers.mjs

bench-spark: setup-rust setup-node setup-spark ## measures what an article costs on Spark, compared with the program alone
	cargo build --quiet --release --package nutgraf-cli
	@node benches/spark.mjs

instructions: setup-valgrind ## counts the instructions for a summary, in four languages and sizes up to 1 MB, or of the text DATA
	@node scripts/instructions.mjs

bench-browser: package setup-browsers ## measures summaries in browsers, what <nut-graf> costs a page, and how fast the page answers a key
	node benches/first.mjs $(ENGINES)
	node benches/browser.mjs
	node benches/page.mjs

# A large package that nothing else needs, so it is installed separately and on demand.
lighthouse: package setup-browsers ## measures Lighthouse's scores for the page with phone settings, the median of five runs
	npm install --prefix target/lighthouse --no-save --no-audit --no-fund lighthouse@13.5.0
	node benches/lighthouse.mjs

screenshots: package setup-browsers ## saves screenshots of the page's states in target/screenshots/
	npm run --silent screenshots

size: package ## prints what a reader downloads, as the table in the README
	@node www/size.mjs

bless: setup-rust ## rewrites the golden files with the engine's current results; review the diff
	NUTGRAF_BLESS=1 cargo test --test golden

clean: ## removes everything that was built
	rm -rf target www/dist
	find pkg -mindepth 1 ! -name .gitignore -delete

setup-%:
	@scripts/setup.sh $*
