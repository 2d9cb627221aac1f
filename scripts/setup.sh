#!/bin/sh
# Installs what a command of the Makefile needs (rust, lint, fuzz, mutants, semver, valgrind, target, wasm,
# node, packages, rouge, peers, browsers, sites, spark), or says what is missing and how to install it.
set -eu
cd "$(dirname "$0")/.."

fail() { echo "setup: $*" >&2; exit 1; }
has() { command -v "$1" > /dev/null; }
# Runs a command as root, or with sudo if that needs no password.
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else has sudo && sudo -n "$@"; fi; }
apt_install() {
    has apt-get && as_root apt-get update -qq &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@"
}

setup_rust() {
    has cargo || fail "Rust is missing: install it with rustup, https://rustup.rs"
    # rustup may be installed without a toolchain.
    cargo --version > /dev/null 2>&1 || rustup default stable
    needed=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
    present=$(rustc --version | cut -d ' ' -f 2)
    [ "$(printf '%s\n' "$needed" "$present" | sort -V | head -n 1)" = "$needed" ] ||
        fail "Rust $needed or newer is needed, but this is $present: run rustup update stable"
    has cc || apt_install gcc libc6-dev || fail "a C linker is missing: install gcc or clang"
}

setup_lint() {
    setup_rust
    { cargo fmt --version && cargo clippy --version; } > /dev/null 2>&1 ||
        { has rustup && rustup component add rustfmt clippy; } ||
        fail "rustfmt or clippy is missing: install Rust with rustup, https://rustup.rs"
}

# Stable Rust is enough. libFuzzer is written in C++ and compiled with the targets.
setup_fuzz() {
    setup_rust
    setup_node
    has c++ || apt_install g++ || fail "a C++ compiler is missing: install g++ or clang++"
    has cargo-fuzz || cargo install cargo-fuzz --locked
}

setup_mutants() {
    setup_rust
    setup_node
    has cargo-mutants || cargo install cargo-mutants --locked
}

setup_semver() {
    setup_rust
    has cargo-semver-checks || cargo install cargo-semver-checks --locked
}

setup_valgrind() {
    setup_rust
    setup_node
    has valgrind || apt_install valgrind ||
        fail "valgrind is missing: install it, on Debian: apt-get install valgrind"
}

setup_target() {
    setup_rust
    [ -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ] ||
        { has rustup && rustup target add wasm32-unknown-unknown; } ||
        fail "the target wasm32-unknown-unknown is missing: install Rust with rustup, https://rustup.rs"
}

setup_wasm() {
    setup_target
    has wasm-pack || cargo install wasm-pack --locked
}

setup_node() {
    { has node && has npm; } || fail "Node.js 20 or newer, with npm, is missing: https://nodejs.org"
    node --eval 'process.exitCode = parseInt(process.versions.node) < 20 ? 1 : 0' ||
        fail "Node.js 20 or newer is needed, but this is $(node --version): https://nodejs.org"
}

setup_packages() {
    setup_node
    # npm writes this file last: after an interrupted install, it is missing or older than the lock file.
    installed=node_modules/.package-lock.json
    { [ -e "$installed" ] && [ ! package-lock.json -nt "$installed" ]; } ||
        npm ci --ignore-scripts --no-audit --no-fund
}

# Nothing else needs these packages, so they are installed separately and on demand.
setup_rouge() {
    setup_node
    npm install --prefix target/rouge --no-save --no-audit --no-fund --prefer-offline --loglevel=error \
        js-rouge@3.2.3 stemmer@2.0.1 > /dev/null ||
        fail "the npm packages js-rouge and stemmer could not be installed"
}

# Other programs that summarize. The data of NLTK, which sumy would download, is part of llama-index-core.
has_python() { python3 -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; }
setup_peers() {
    setup_rust
    setup_node
    peers=target/peers
    [ -x $peers/bin/pithy-cli ] ||
        cargo install pithy --version 0.1.7 --locked --root $peers || fail "pithy could not be installed"
    has_python || { apt_install python3-venv && has_python; } ||
        fail "Python 3.11 or newer, with venv, is missing: install it," \
            "on Debian: apt-get install python3-venv"
    [ -x $peers/sumy/bin/sumy ] || {
        python3 -m venv $peers/sumy &&
            $peers/sumy/bin/pip install --quiet --no-deps --target $peers/nltk llama-index-core==0.14.25 &&
            $peers/sumy/bin/pip install --quiet sumy==0.13.0 nltk==3.10.4 numpy==2.4.6
    } || fail "sumy could not be installed"
}

has_chrome() { has google-chrome || has google-chrome-stable; }
has_chromium() { has chromedriver && { has chromium || has chromium-browser || has_chrome; }; }
has_webkit() { has WebKitWebDriver && has Xvfb; }
has_firefox() { has firefox-esr || has firefox; }
setup_browsers() {
    has_chromium || { apt_install chromium chromium-driver && has_chromium; } ||
        fail "Chromium (or Chrome) or its chromedriver is missing: install both," \
            "on Debian: apt-get install chromium chromium-driver"
    has_firefox || { apt_install firefox-esr && has_firefox; } ||
        fail "Firefox is missing: install it, on Debian: apt-get install firefox-esr"
    has geckodriver || { setup_rust && cargo install geckodriver --locked; }
    has_webkit || { apt_install webkit2gtk-driver xvfb && has_webkit; } ||
        fail "WebKitGTK's driver or Xvfb is missing: install both," \
            "on Debian: apt-get install webkit2gtk-driver xvfb"
}

# Site generators and PHP, which npm does not have. PHP also needs its modules for SQLite and XML.
has_php() { has php && php -m | grep -q pdo_sqlite && php -m | grep -q SimpleXML; }
setup_sites() {
    { has hugo && has jekyll && has_php; } || apt_install hugo jekyll php-cli php-sqlite3 php-xml ||
        fail "Hugo, Jekyll or PHP is missing: install them," \
            "on Debian: apt-get install hugo jekyll php-cli php-sqlite3 php-xml"
}

# Spark with its Java classes is a package of PyPI (700 MB when installed), and so is DuckDB's command.
has_java() { java -version 2>&1 | grep -qE 'version "(1[7-9]|[2-9][0-9])'; }
has_spark() { has_java && has_python; }
setup_spark() {
    has_spark || { apt_install default-jre-headless python3-venv && has_spark; } ||
        fail "Java 17 or Python 3.11 (or newer), with venv, is missing: install both," \
            "on Debian: apt-get install default-jre-headless python3-venv"
    [ -x target/spark/bin/pip ] || python3 -m venv target/spark
    needed=tests/consumers/spark/requirements.txt
    target/spark/bin/pip install --quiet --disable-pip-version-check --requirement $needed ||
        fail "the Python packages in $needed could not be installed"
}

for need in "$@"; do "setup_$need"; done
