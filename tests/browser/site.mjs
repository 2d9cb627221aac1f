// The tests' server: the built page and package, fixtures, and pages written by tests, with their headers.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { dist, listen, pagePolicy, pkg } from "../../www/serve.mjs";

const fixtures = join(import.meta.dirname, "fixtures");

/** The policy of a careful news site, under which <nut-graf> must work. */
export const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'";
/** The same without permission to run WebAssembly. */
export const WITHOUT_WASM = STRICT.replace(" 'wasm-unsafe-eval'", "");

/** Faulty servers and other browsers: what happens to which file, the page's headers, or its first script. */
const variants = [
  { start: "/broken/", instead: "/pkg/", file: /\.wasm$/, does: "is missing" },
  {
    start: "/held/",
    instead: "/pkg/",
    file: /\.wasm$|\/languages\/|\/translations\.js$/,
    does: "comes when the test says so",
  },
  { start: "/late/", instead: "/pkg/", file: /\/languages\//, does: "comes when the test says so" },
  {
    start: "/late-words/",
    instead: "/pkg/",
    file: /\/translations\.js$/,
    does: "comes when the test says so",
  },
  { start: "/unlisted/", instead: "/pkg/", file: /\/languages\//, does: "is missing until the test says so" },
  {
    start: "/untranslated/",
    instead: "/pkg/",
    file: /\/translations\.js$/,
    does: "is missing until the test says so",
  },
  { start: "/unmarked/", instead: "/pkg/", file: /\/marks\.js$/, does: "is missing" },
  { start: "/unbuilt/", instead: "/pkg/", file: /\/prerendered\.js$/, does: "is missing" },
  { start: "/mislisted/", instead: "/pkg/", file: /\/languages\//, does: "is another script" },
  { start: "/mistyped/", instead: "/pkg/", file: /\.wasm$/, does: "is of a wrong type" },
  { start: "/markup/", instead: "/pkg/", file: /\.wasm$/, does: "is a page" },
  { start: "/broken-page/", instead: "/", file: /\.wasm$/, does: "is missing" },
  {
    start: "/unlisted-page/",
    instead: "/",
    file: /\/de-\w+\.js$/,
    does: "is missing until the test says so",
  },
  { start: "/held-page/", instead: "/", file: /\/worker-\w+\.js$/, does: "comes when the test says so" },
  {
    start: "/bare-page/",
    instead: "/",
    file: /\/(dialogs|handover|html|link)-\w+\.js$/,
    does: "is missing until the test says so",
  },
  { start: "/slow-page/", instead: "/", file: /\/html-\w+\.js$/, does: "comes when the test says so" },
  { start: "/without-scripts/", instead: "/", policy: "sandbox" },
  { start: "/without-storage/", instead: "/", script: "/fixtures/no-storage.js" },
  { start: "/full-storage/", instead: "/", script: "/fixtures/full-storage.js" },
  { start: "/with-launcher/", instead: "/", script: "/fixtures/launcher.js" },
  { start: "/with-clipboard/", instead: "/", script: "/fixtures/clipboard.js" },
  { start: "/without-worker/", instead: "/", script: "/fixtures/no-worker.js" },
  { start: "/without-service-worker/", instead: "/", script: "/fixtures/no-service-worker.js" },
  { start: "/forbidden-worker/", instead: "/", policy: "worker-src 'none'" },
  { start: "/missing-worker/", instead: "/", file: /\/worker-\w+\.js$/, does: "is missing" },
  { start: "/failing-caches/", instead: "/", file: /\/sw\.js$/, does: "loses its caches on a message" },
];

/** Runs in a service worker: after a message, caches no longer work, as on a failing device. */
const LOSES_CACHES = `addEventListener("message", ({ data, source }) => {
  if (data !== "lose caches") return;
  for (const name of ["open", "keys", "match", "delete"])
    CacheStorage.prototype[name] = () => Promise.reject(new DOMException("denied", "SecurityError"));
  source.postMessage("lost");
});
`;

/** File names of another version: each hash is reversed. */
function renamed(text) {
  return text.replace(/-(\w{8})(?=\.(?:js|css|wasm)\b)/g, (_, hash) => `-${[...hash].reverse().join("")}`);
}

/** A file of the page in the next version; null if there is none. */
async function updated(name) {
  const text = await readFile(join(dist, name), "utf8").catch(() => null);
  const [, version] = /data-version="(\w+)"/.exec(await readFile(join(dist, "index.html"), "utf8"));
  return text && renamed(text).replaceAll(`"${version}"`, '"next"');
}

/** `cors`: whether pages from other origins may use what is served here. */
export async function openSite({ cors = false } = {}) {
  const written = new Map();
  const policy = await pagePolicy();
  const folders = { "/pkg/": sirv(pkg, { dev: true }), "/fixtures/": sirv(fixtures, { dev: true }) };
  const files = sirv(dist, { dev: true });
  const asked = [];
  let release;
  let isUpdated = false;
  let isReleased = false;
  const held = new Promise((resolve) => (release = resolve));

  const server = createServer(async (request, response) => {
    asked.push(request.url);
    if (cors) response.setHeader("Access-Control-Allow-Origin", "*");
    const missing = () => response.writeHead(404, { "Content-Type": "text/plain" }).end("not found");
    const variant = variants.find(({ start }) => request.url.startsWith(start));
    if (variant !== undefined) {
      if (variant.file?.test(request.url)) {
        if (variant.does === "is missing") return missing();
        if (variant.does === "is missing until the test says so" && !isReleased) return missing();
        if (variant.does === "is another script")
          return response.writeHead(200, { "Content-Type": "text/javascript" }).end("export default 5;");
        if (variant.does === "is a page")
          return response.writeHead(200, { "Content-Type": "text/html" }).end("<p>Not here.</p>");
        if (variant.does === "is of a wrong type")
          return response
            .writeHead(200, { "Content-Type": "application/octet-stream" })
            .end(await readFile(join(pkg, "nutgraf_bg.wasm")));
        if (variant.does === "loses its caches on a message")
          return response
            .writeHead(200, { "Content-Type": "text/javascript" })
            .end(LOSES_CACHES + (await readFile(join(dist, "sw.js"), "utf8")));
        if (variant.does === "comes when the test says so") await held;
      }
      request.url = request.url.replace(variant.start, variant.instead);
    }
    if (isUpdated && /^\/(sw|[\w-]+-\w{8})\.js$/.test(request.url)) {
      const script = await updated(renamed(request.url));
      if (script === null) return missing();
      return response.writeHead(200, { "Content-Type": "text/javascript" }).end(script);
    }
    if (isUpdated) request.url = renamed(request.url);
    const page = async () => ({
      text: isUpdated ? await updated("index.html") : await readFile(join(dist, "index.html"), "utf8"),
      policy: variant?.policy ?? policy,
    });
    const html = request.url === "/" ? await page() : written.get(request.url);
    if (html !== undefined) {
      response.writeHead(200, {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": html.policy,
        ...html.headers,
      });
      // Before all other scripts, so that nothing is missed.
      const first = ["/fixtures/recorder.js", variant?.script]
        .filter(Boolean)
        .map((address) => `<script src="${address}"></script>`);
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
    /** The requested paths, in order. */
    asked,
    /** The requested paths other than the site's own pages and fixtures. */
    get askedOfPackage() {
      return asked.filter((path) => !/^\/(written|fixtures)\/|favicon/.test(path));
    },
    /** The address of a page with this HTML, or of a file with this text and a content type header. */
    write(text, { policy = STRICT, headers = {} } = {}) {
      const path = `/written/${written.size + 1}.html`;
      written.set(path, { text, policy, headers });
      return origin + path;
    },
    release() {
      isReleased = true;
      release();
    },
    /** Replaces the page by another version with other file names. The files of the first are gone. */
    update: () => (isUpdated = true),
    async close() {
      release();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
