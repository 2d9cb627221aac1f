# The commands of the project: `make` alone lists them.

# rustup's own folder comes first: the shell may be older than rustup, and a distribution's rustc cannot add targets.
export PATH := $(or $(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)
SHELL := bash
MODULE := target/web/nutgraf_bg.wasm
# Inlining makes the module smaller, but not what is left of it after brotli.
WASM_OPT := -O3 --converge --one-caller-inline-max-function-size 0 --always-inline-max-function-size 0

# One thing at a time: cargo uses every core already, and prerequisites stand in the order in which they should report.
.NOTPARALLEL:
# A module that wasm-opt did not finish must not look built.
.DELETE_ON_ERROR:
.PHONY: help serve test test-native test-node test-chrome test-firefox test-page test-browser test-package test-consumers check package measure-pages same same-wasm growth languages eval ablate fit fuzz mutants bench bench-browser lighthouse size screenshots bless clean

help:
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: package ## build the page, serve it and print its address
	npm run --silent serve

test: test-native test-node test-chrome test-firefox test-page test-browser test-package ## every test below; each fails if it ran fewer tests than its files hold

test-native: setup-rust setup-node ## unit, golden, property, program and doc tests
	node scripts/test.mjs "cargo test"

test-node: setup-wasm setup-node ## wasm-pack test --node
	node scripts/test.mjs "wasm-pack test --node"

test-chrome: setup-wasm setup-node setup-browsers ## wasm-pack test --headless --chrome
	node scripts/test.mjs "wasm-pack test --headless --chrome"

test-firefox: setup-wasm setup-node setup-browsers ## wasm-pack test --headless --firefox
	node scripts/test.mjs "wasm-pack test --headless --firefox"

test-page: setup-packages ## what holds for whatever links, storage and messages give the page
	node scripts/test.mjs "npm run test:page"

# The engines that the browser tests run in; `ENGINES=webkit make test-browser` runs them in one.
ENGINES ?= chromium firefox webkit

test-browser: package setup-browsers ## the built page, element and package in Chromium, Firefox and WebKitGTK
	for engine in $(ENGINES); do BROWSER=$$engine node scripts/test.mjs "npm run test:browser" || exit; done
	node scripts/test.mjs "npm run test:chromium"

check: setup-lint package target/recheck ## format, clippy and documentation for native and wasm32, types, circles and lengths
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

# Without what is optional, which is fast and 50 MB.
target/recheck: | setup-packages
	npm install --prefix $@ --omit=optional --no-save --no-audit --no-fund recheck@4.5.0 acorn@8.19.0 acorn-walk@8.3.5

package: $(MODULE) ## the npm package in pkg/ and the page in www/dist/
	npm run build

# wasm-bindgen is a library here: it is compiled in a fraction of the time that wasm-pack and wasm-bindgen-cli
# take. wasm-opt reads from the module itself which WebAssembly features the compiler used, and uses no others.
$(MODULE): Makefile Cargo.toml Cargo.lock $(shell find src www/module scripts/bindgen -type f) | setup-target setup-packages
	@echo "Compiling the module; the first time also wasm-bindgen, which takes about two minutes in all."
	cargo build --package nutgraf-module --profile wasm --target wasm32-unknown-unknown
	cargo run --manifest-path scripts/bindgen/Cargo.toml --target-dir target -- target/wasm32-unknown-unknown/wasm/nutgraf_module.wasm nutgraf target/web
	node_modules/.bin/wasm-opt --minify-imports-and-exports-and-modules $@ -o $@ > $(@D)/names.json
	node_modules/.bin/wasm-opt $(WASM_OPT) --strip-producers --strip-target-features $@ -o $@

test-package: package setup-rust setup-browsers ## the npm package in Node, TypeScript, Vite, webpack, esbuild and Next; the library in a Rust crate
	node scripts/test.mjs "npm run test:package"

test-consumers: package setup-rust setup-browsers ## all of these, and the npm package in Rollup, Parcel, a plain page, Deno, Bun and workerd
	node scripts/test.mjs "npm run test:consumers"

measure-pages: package setup-browsers ## how much of the article is read from saved web pages in the folder DATA
	node tests/pages/measure.mjs "$(DATA)"

# DATA, SENTENCES, TITLE and CONSTANTS reach the scripts by the environment.
same: setup-rust setup-node ## whether this build answers every text in the folder DATA as the commit BEFORE does, to the bit
	@node scripts/same.mjs "$(BEFORE)" "$(DATA)"

same-wasm: package ## whether the package answers every text in the folder DATA as the engine does natively, to the bit
	@node scripts/same-wasm.mjs "$(DATA)"

# SEED, RANDOM and SHOWN reach the script by the environment.
growth: package ## how the work for a text grows with its length, for 200 patterns and RANDOM random ones
	@node scripts/growth/growth.mjs

languages: setup-rust ## how often the language of the texts in the folder DATA is detected
	@cargo run --quiet --release --manifest-path scripts/measure/Cargo.toml --target-dir target --bin nutgraf-languages -- "$(DATA)"

eval: setup-rust setup-rouge ## ROUGE of the summaries of the articles in the folder DATA, beside what they begin with
	@node scripts/quality/eval.mjs

ablate: setup-rust setup-rouge ## what each weight, and CONSTANTS="FILE:NAME=VALUE …", are worth on the articles in DATA
	@node scripts/quality/ablate.mjs

fit: setup-rust setup-rouge ## weights that suit the articles in the folder DATA, cross-validated: a suggestion
	@node scripts/quality/fit.mjs

fuzz: setup-fuzz ## every fuzz target, MINUTES=n in all: inputs that nobody would write, and what must hold for them
	@node fuzz/run.mjs "$(MINUTES)" $(TARGETS)

mutants: setup-mutants ## faults in the engine, one by one, that no test notices; SHARD=0/12 tries one part in twelve
	@node scripts/mutants.mjs

bench: package ## how fast each stage and the whole are, natively and in Node
	cargo bench --bench '*'
	node benches/node.mjs

bench-browser: package setup-browsers ## what <nut-graf> adds to a page, in each engine; how fast the page answers a key
	node benches/browser.mjs
	node benches/page.mjs

# A large package that nothing else needs, so it is installed apart, when it is asked for.
lighthouse: package setup-browsers ## Lighthouse's scores of the page with phone settings, the median of five runs
	npm install --prefix target/lighthouse --no-save --no-audit --no-fund lighthouse@13.5.0
	node benches/lighthouse.mjs

screenshots: package setup-browsers ## pictures of the page's states in target/screenshots/, to be looked at
	npm run --silent screenshots

size: package ## what a reader downloads, as the table in the README
	@node www/size.mjs

bless: setup-rust ## write the golden files anew from what the engine does now; read the diff
	NUTGRAF_BLESS=1 cargo test --test golden

clean: ## remove what was built
	rm -rf target www/dist
	find pkg -mindepth 1 ! -name .gitignore -delete

setup-%:
	@scripts/setup.sh $*
