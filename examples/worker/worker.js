// A Cloudflare Worker in front of a site. It writes the summary into each <nut-graf> of a page, and keeps the
// page in the cache. Everything else, and a page that it cannot read, it passes on as the site sent it.
import { parseHTML } from "linkedom/worker";
import { prerender } from "nutgraf/html";

/** Larger pages, in bytes, are passed on: a Worker has 128 MB, and may answer several readers at once. */
const LARGEST = 500_000;
/** By this attribute the two parsers know that they speak of the same element. */
const NUMBER = "data-nut-graf-number";

export default {
  async fetch(request, _environment, context) {
    // `caches.default` also has what `fetch` keeps there: pages without summaries.
    const cache = await caches.open("nutgraf");
    const isForAll = request.method === "GET" && !request.headers.has("Authorization");
    const kept = isForAll ? await cache.match(request) : undefined;
    if (kept !== undefined) return kept;

    const response = await fetch(request);
    if (request.method !== "GET" || !isPage(response)) return response;
    const page = await summarized(response.clone()).catch((error) => warn(request, error));
    if (page === undefined) return response;
    await response.body.cancel();
    if (isForAll && mayBeKept(page)) context.waitUntil(cache.put(request, page.clone()));
    return page;
  },
};

/** Whether it is a whole page, and may be changed. */
function isPage({ status, headers }) {
  const isHtml = /^text\/html\b/i.test(headers.get("Content-Type") ?? "");
  return status === 200 && isHtml && !/\bno-transform\b/i.test(headers.get("Cache-Control") ?? "");
}

/** Whether the site says how long a page may be kept, and it is the same for all readers. */
function mayBeKept({ headers }) {
  const control = headers.get("Cache-Control") ?? "";
  const isLimited = /\b(s-maxage|max-age)="?[1-9]/i.test(control);
  const isOwn = /\b(private|no-store|no-cache)\b/i.test(control) || headers.has("Set-Cookie");
  // The cache knows pages by their address alone.
  const varies = (headers.get("Vary") ?? "").replace(/accept-encoding|[\s,]/gi, "") !== "";
  return isLimited && !isOwn && !varies;
}

/** The page with its summaries; undefined if there are none to write. */
async function summarized(response) {
  const html = await read(response);
  if (html === undefined || !/<nut-graf\b/i.test(html)) return undefined;

  // In one without an end tag of its own, the rest of the page would be replaced.
  const closed = new Set();
  const numbered = await rewritten(html, (element, number) => {
    element.setAttribute(NUMBER, `${number}`);
    element.onEndTag(({ name }) => name === "nut-graf" && closed.add(number));
  });
  const { document } = parseHTML(numbered);
  // An element with a fault stays as it is; the others have their summaries.
  await prerender(document).catch((error) => warn(response, error));
  const written = new Map();
  for (const host of document.querySelectorAll(`nut-graf[${NUMBER}][prerendered]`))
    written.set(Number(host.getAttribute(NUMBER)), host);

  const page = await rewritten(html, (element, number) => {
    const host = closed.has(number) ? written.get(number) : undefined;
    const fingerprint = host?.getAttribute("prerendered");
    // The site itself may have written the summary of this text.
    if (host === undefined || fingerprint === element.getAttribute("prerendered")) return;
    element.setAttribute("prerendered", fingerprint);
    element.setInnerContent(host.innerHTML, { html: true });
  });
  return page === html ? undefined : answer(page, response);
}

/** The text of a page; undefined if it is too large, or does not say that it is in UTF-8. */
async function read({ body, headers }) {
  // What is not UTF-8 after all throws.
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let [html, size] = ["", 0];
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > LARGEST) return undefined;
    html += decoder.decode(chunk, { stream: true });
  }
  html += decoder.decode();
  const charset = /\bcharset=["']?([\w-]+)/i;
  // Where browsers look for it: they do not read on.
  const stated = charset.exec(headers.get("Content-Type")) ?? charset.exec(html.slice(0, 1024));
  return /^utf-?8$/i.test(stated?.[1] ?? "") ? html : undefined;
}

/** The page after a function has seen each <nut-graf> and its number. What it does not change stays. */
function rewritten(html, change) {
  let number = 0;
  const rewriter = new HTMLRewriter().on("nut-graf", { element: (element) => change(element, number++) });
  return rewriter.transform(new Response(html)).text();
}

function answer(page, { status, headers }) {
  const changed = new Headers(headers);
  // It is no longer compressed. Cloudflare does that for each reader.
  for (const name of ["Content-Encoding", "Content-Length"]) changed.delete(name);
  // Weak: these are not the bytes that the site has marked. The site understands it all the same.
  const mark = headers.get("ETag");
  if (mark !== null && !mark.startsWith("W/")) changed.set("ETag", `W/${mark}`);
  return new Response(page, { status, headers: changed });
}

function warn({ url }, error) {
  console.warn(`${url}: ${error}`);
}
