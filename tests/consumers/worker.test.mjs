// The Worker of examples/worker, as wrangler bundles it, in workerd with its cache, in front of a server.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { listen } from "../../www/serve.mjs";
import { program } from "./consumers.mjs";
import { bundledWorker } from "./edge.mjs";

const HTML = { "Content-Type": "text/html; charset=utf-8", ETag: '"one"' };
const WEAK = `W/${HTML.ETag}`;
const KEPT = { ...HTML, "Cache-Control": "public, max-age=600" };

/** A page in which only the contents of the <nut-graf>s named `x` may change. */
const PAGE = `\ufeff<!doctype html><html lang='en'><head><title>Ferry late again | Courier</title>\r
<script>const notAnElement = "<nut-graf>x</nut-graf>";</script></head>
<body  class=a><nav>Home<br/></nav><main>
<nut-graf id=x sentences="2"><h2 slot="heading">In short</h2><p>The author's own words.</p></nut-graf>
<h1>Ferry late again</h1><p>The ferry to Marrøw was late on Monday because of ice in the harbour.<sup>1</sup>
Hundreds of passengers &ldquo;waited&rdquo; &amp; froze for three hours, and it was the &lt;third&gt; time.
<p>The company says that the ice was to blame. The next ferry, if there is one, sails on Tuesday.
<nut-graf  id=x type="headline" ></nut-graf ><nut-graf for="none">Mine.</nut-graf>
<nut-graf collapsed>Mine.</nut-graf><!-- <nut-graf></nut-graf> --></main><p><nut-graf>Mine.</p></body></html>
`;
const LATIN = Buffer.from(PAGE.slice(1), "latin1");
const IMAGE = Buffer.from(Array.from({ length: 256 }, (_, at) => 255 - at));

/** What the server answers, by path: pages that may be kept, */
const kept = {
  "/page": [200, KEPT, PAGE],
  "/gzip": [200, { ...KEPT, "Content-Encoding": "gzip" }, gzipSync(PAGE)],
};
/** pages that are not for all readers, or for how long is not said, */
const own = {
  "/unlimited": [200, HTML, PAGE],
  "/private": [200, { ...HTML, "Cache-Control": "private, max-age=600" }, PAGE],
  "/no-store": [200, { ...HTML, "Cache-Control": "no-store, max-age=600" }, PAGE],
  "/not-shared": [200, { ...HTML, "Cache-Control": "max-age=600, s-maxage=0" }, PAGE],
  "/cookie": [200, { ...KEPT, "Set-Cookie": "reader=7" }, PAGE],
  "/varies": [200, { ...KEPT, Vary: "Accept-Encoding, Cookie" }, PAGE],
};
/** and what is to stay as it is. */
const foreign = {
  "/image.png": [200, { "Content-Type": "image/png", "Cache-Control": "max-age=600" }, IMAGE],
  "/missing": [404, KEPT, PAGE],
  "/without": [200, KEPT, PAGE.replaceAll("nut-graf", "nut-groove")],
  "/fault": [200, KEPT, PAGE.replaceAll("<nut-graf ", '<nut-graf for="none" ')],
  "/latin": [200, { ...KEPT, "Content-Type": "text/html; charset=iso-8859-1" }, LATIN],
  "/not-utf-8": [200, KEPT, LATIN],
  "/unsaid": [200, { ...KEPT, "Content-Type": "text/html" }, PAGE.slice(1)],
  "/large": [200, KEPT, PAGE + " ".repeat(500_000)],
  "/final": [200, { ...KEPT, "Cache-Control": "max-age=600, no-transform" }, PAGE],
};
const answers = { ...kept, ...own, ...foreign };
const asked = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const [status, headers, body] = answers[request.url];
  const isKnown = request.headers["if-none-match"] === WEAK;
  response.writeHead(isKnown ? 304 : status, headers).end(isKnown ? undefined : body);
});

let inFrontOf, origin, written;
before(async () => {
  const bundled = await bundledWorker();
  inFrontOf = bundled.inFrontOf;
  const file = join(bundled.folder, "page.html");
  writeFileSync(file, PAGE);
  // Two of the elements have faults.
  await assert.rejects(program("prerender", file), /no end tag/);
  written = readFileSync(file, "utf8");
  origin = await listen(server, 0);
});
after(() => server.close());

test("the Worker writes into pages what the program writes", () =>
  inFront(async (get) => {
    assert.equal(written.match(/<li>/g).length, 3);
    for (const path of [...Object.keys(kept), ...Object.keys(own)]) assertWritten(await get(path), path);
  }));

test("the Worker passes on all else as the site sent it", () =>
  inFront(async (get) => {
    for (const [path, [status, headers, sent]] of Object.entries(foreign)) {
      const { response, body } = await get(path);
      assert.equal(response.status, status, path);
      assert.ok(body.equals(Buffer.from(sent)), path);
      for (const [name, value] of Object.entries(headers)) assert.equal(response.headers.get(name), value);
    }
    const { body } = await get("/page", { method: "POST", body: "x" });
    assert.equal(body.toString(), PAGE);
  }));

test("the Worker keeps pages that the site allows to be kept, and asks for others each time", () =>
  inFront(async (get) => {
    const known = { headers: { "If-None-Match": WEAK } };
    const authorized = { headers: { Authorization: "Basic eDp5" } };
    const others = Object.keys(own).map((path) => [path]);
    others.push(["/page", authorized]);
    for (const [path, options] of others) assertWritten(await get(path, options), path);
    // The cache is filled after the answer.
    const end = Date.now() + 20_000;
    for (const path of Object.keys(kept))
      while (!isHit(await get(path))) assert.ok(Date.now() < end, `${path} is never kept`);

    asked.length = 0;
    for (const path of Object.keys(kept)) assertWritten(await get(path), path);
    assert.equal((await get("/page", known)).response.status, 304);
    assert.deepEqual(asked, []);

    for (const [path, options] of others) assertWritten(await get(path, options), path);
    assert.equal((await get("/private", known)).response.status, 304);
    assert.deepEqual(
      asked,
      [...others, ["/private"]].map(([path]) => `GET ${path}`),
    );
  }));

/** Runs the Worker and calls a function with one that asks it for a path. */
async function inFront(use) {
  const worker = inFrontOf(origin);
  try {
    const address = await worker.ready;
    await use(async (path, options) => {
      const response = await fetch(new URL(path, address), options);
      return { response, body: Buffer.from(await response.arrayBuffer()) };
    });
  } finally {
    await worker.dispose();
  }
}

/** Checks that a page has the summaries, and is marked as one that the site did not send. */
function assertWritten({ response, body }, path) {
  assert.equal(body.toString(), written, path);
  assert.equal(response.headers.get("ETag"), WEAK, path);
}

function isHit({ response }) {
  return response.headers.get("CF-Cache-Status") === "HIT";
}
