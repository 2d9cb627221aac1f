// Serves the built page at / and the npm package's files at /pkg/, with the headers of a careful site:
// node www/serve.mjs [port]
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const www = dirname(fileURLToPath(import.meta.url));
export const dist = join(www, "dist");
export const pkg = join(dirname(www), "pkg");

/** The content security policy of the built page. A server should send the same one. */
export async function pagePolicy() {
  const html = await readFile(join(dist, "index.html"), "utf8");
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
  if (policy === undefined) throw new Error("index.html has no content security policy");
  return policy.replace(/\s+/g, " ");
}

/** Listens on a port. If it is taken, `orAny` allows any free one. */
export async function listen(server, port, { orAny = false, host = "localhost" } = {}) {
  await new Promise((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", (error) => {
      if (orAny && error.code === "EADDRINUSE") server.listen(0, host);
      else reject(error);
    });
    server.listen(port, host);
  });
  return `http://${host}:${server.address().port}/`;
}

async function main() {
  const asked = process.argv[2] ?? process.env.PORT;
  const headers = {
    "Content-Security-Policy": `${await pagePolicy()}; frame-ancestors 'none'`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
  // Files with a hash in their name never change. The others are revalidated each time.
  const hashed = /-\w{8}\.(js|css|wasm)$/;
  const setHeaders = (response, path) => {
    response.setHeaders(new Map(Object.entries(headers)));
    response.setHeader(
      "Cache-Control",
      hashed.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
    );
  };
  const page = sirv(dist, { dev: true, brotli: true, setHeaders });
  const files = sirv(pkg, {
    dev: true,
    setHeaders(response, path) {
      setHeaders(response, path);
      // Pages from other servers on this machine can try the element.
      response.setHeader("Access-Control-Allow-Origin", "*");
    },
  });
  const server = createServer((request, response) => {
    const missing = () => response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
    if (request.url.startsWith("/pkg/")) {
      request.url = request.url.slice("/pkg".length);
      files(request, response, missing);
    } else page(request, response, missing);
  });
  console.log(await listen(server, Number(asked ?? 8080), { orAny: asked === undefined }));
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    console.error(error.code === "ENOENT" ? `${error.path} is missing; run \`make package\`` : error.message);
    process.exit(1);
  });
}
