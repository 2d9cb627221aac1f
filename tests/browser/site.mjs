// A real server for the tests: the built page, the built package, fixtures and pages that a test writes, each with its headers.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { dist, listen, pagePolicy, pkg } from "../../www/serve.mjs";

const fixtures = join(import.meta.dirname, "fixtures");

/** What a careful news site allows, and what <nut-graf> must get along with. */
export const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
/** The same without permission to run WebAssembly. */
export const WITHOUT_WASM = STRICT.replace(" 'wasm-unsafe-eval'", "");

/**
 * The package and the page without their module, and the package whose module comes when the test says so; the page whose
 * worker comes then, the page without scripts, and the page that may keep nothing.
 */
const variants = [
  { start: "/broken/", instead: "/pkg/", missing: ".wasm" },
  { start: "/held/", instead: "/pkg/", held: /\.wasm$/ },
  { start: "/broken-page/", instead: "/", missing: ".wasm" },
  { start: "/held-page/", instead: "/", held: /\/worker-/ },
  { start: "/without-scripts/", instead: "/", policy: "sandbox" },
  { start: "/without-storage/", instead: "/", script: "/fixtures/no-storage.js" },
];

export async function openSite() {
  const written = new Map();
  const policy = await pagePolicy();
  const folders = { "/pkg/": sirv(pkg, { dev: true }), "/fixtures/": sirv(fixtures, { dev: true }) };
  const files = sirv(dist, { dev: true });
  const asked = [];
  let release;
  let isUpdated = false;
  const held = new Promise((resolve) => (release = resolve));

  const server = createServer(async (request, response) => {
    asked.push(request.url);
    const missing = () => response.writeHead(404, { "Content-Type": "text/plain" }).end("not found");
    const variant = variants.find(({ start }) => request.url.startsWith(start));
    if (variant !== undefined) {
      if (request.url.includes(variant.missing ?? "?")) return missing();
      if (variant.held?.test(request.url)) await held;
      request.url = request.url.replace(variant.start, variant.instead);
    }
    if (isUpdated && request.url === "/sw.js") {
      const script = await readFile(join(dist, "sw.js"), "utf8");
      return response.writeHead(200, { "Content-Type": "text/javascript" }).end(script.replace(/(?<=\+)"[A-Za-z0-9]{8}"/, '"next"'));
    }
    const page = async () => ({ text: await readFile(join(dist, "index.html"), "utf8"), policy: variant?.policy ?? policy });
    const html = request.url === "/" ? await page() : written.get(request.url);
    if (html !== undefined) {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": html.policy, ...html.headers });
      // First of all scripts, so that nothing is said before it listens.
      const first = ["/fixtures/recorder.js", variant?.script].filter(Boolean).map((address) => `<script src="${address}"></script>`);
      response.end(html.text.replace("<head>", `<head>${first.join("")}`));
      return;
    }
    const folder = Object.keys(folders).find((start) => request.url.startsWith(start));
    if (folder === undefined) return files(request, response, missing);
    request.url = request.url.slice(folder.length - 1);
    folders[folder](request, response, missing);
  });
  const origin = (await listen(server, 0)).replace(/\/$/, "");

  return {
    origin,
    /** The paths that were asked for, in order. */
    asked,
    /** The address of a page with this HTML. */
    write(text, { policy = STRICT, headers = {} } = {}) {
      const path = `/written/${written.size + 1}.html`;
      written.set(path, { text, policy, headers });
      return origin + path;
    },
    release: () => release(),
    /** From now on the page's service worker is another version. */
    update: () => (isUpdated = true),
    async close() {
      release();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
