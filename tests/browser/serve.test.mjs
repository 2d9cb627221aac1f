// `npm run serve` serves the page and the package at the address it prints, with the right headers.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { dist } from "../../www/serve.mjs";

let server;
let address;

before(async () => {
  server = spawn(process.execPath, [join(dist, "../serve.mjs"), "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(server.stdout, "data");
  address = String(line).trim();
});

after(() => server?.kill());

test("it prints the page's address", async () => {
  const response = await fetch(address);
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-type"), /^text\/html/);
  assert.match(await response.text(), /<title>nutgraf/);
});

test("its policy header matches the one in the page", async () => {
  const html = await readFile(join(dist, "index.html"), "utf8");
  const { headers } = await fetch(address);
  const stated = headers.get("content-security-policy").replace("; frame-ancestors 'none'", "");
  assert.ok(html.includes(`content="${stated}"`), stated);
});

/** The page's files with a hash in their name. */
async function pageFiles() {
  const html = await readFile(join(dist, "index.html"), "utf8");
  const types = { js: /^text\/javascript/, css: /^text\/css/, wasm: /^application\/wasm$/ };
  return [...html.matchAll(/"([\w-]+-\w{8}\.(js|css|wasm))"/g)].map(([, name, type]) => [name, types[type]]);
}

test("scripts and the module have the right content types", async () => {
  for (const [path, type] of [
    ...(await pageFiles()),
    ["icon.svg", /^image\/svg\+xml/],
    ["manifest.webmanifest", /^application\/manifest\+json/],
    ["sw.js", /^text\/javascript/],
    ["pkg/nut-graf.js", /^text\/javascript/],
    ["pkg/nutgraf_bg.wasm", /^application\/wasm$/],
  ]) {
    const response = await fetch(address + path);
    assert.equal(response.status, 200, path);
    assert.match(response.headers.get("content-type"), type, path);
  }
});

test("missing files are not found, and nothing outside the folders is served", async () => {
  for (const path of ["nothing", "pkg/nothing.js", "pkg/../serve.mjs", "%2e%2e/package.json"]) {
    assert.equal((await fetch(address + path)).status, 404, path);
  }
});
