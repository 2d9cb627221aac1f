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

/** The package and the page without their module, and the package whose module comes when the test says so. */
const variants = [
  { start: "/broken/", instead: "/pkg/", broken: true },
  { start: "/held/", instead: "/pkg/", broken: false },
  { start: "/broken-page/", instead: "/", broken: true },
];

export async function openSite() {
  const written = new Map();
  const policy = await pagePolicy();
  const folders = { "/pkg/": sirv(pkg, { dev: true }), "/fixtures/": sirv(fixtures, { dev: true }) };
  const page = sirv(dist, { dev: true });
  const asked = [];
  let release;
  const held = new Promise((resolve) => (release = resolve));

  const server = createServer(async (request, response) => {
    asked.push(request.url);
    const missing = () => response.writeHead(404, { "Content-Type": "text/plain" }).end("not found");
    const variant = variants.find(({ start }) => request.url.startsWith(start));
    if (variant !== undefined) {
      if (request.url.endsWith(".wasm")) {
        if (variant.broken) return missing();
        await held;
      }
      request.url = request.url.replace(variant.start, variant.instead);
    }
    const html = request.url === "/" ? { text: await readFile(join(dist, "index.html"), "utf8"), policy } : written.get(request.url);
    if (html !== undefined) {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": html.policy, ...html.headers });
      // First of all scripts, so that nothing is said before it listens.
      response.end(html.text.replace("<head>", '<head><script src="/fixtures/recorder.js"></script>'));
      return;
    }
    const folder = Object.keys(folders).find((start) => request.url.startsWith(start));
    if (folder === undefined) return page(request, response, missing);
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
    async close() {
      release();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
