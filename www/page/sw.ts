// The service worker: keeps one version of the page's files, and answers with them, network or not.

/** Set by the build: a hash of all files, those that the page starts with, and those that it loads later. */
declare const VERSION: string;
declare const CORE: readonly string[];
declare const REST: readonly string[];
/** The languages with word lists, and what their files' names end in. Each is kept once it was used. */
declare const LISTS: { readonly tags: string; readonly ending: string };

// The types of a service worker cannot be had beside those of a page.
interface Waits extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface Fetches extends Waits {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface ServiceWorkerScope {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Waits) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetches) => void): void;
  addEventListener(type: "message", listener: (event: Waits & { data: unknown }) => void): void;
}
const worker = globalThis as unknown as ServiceWorkerScope;

const TAGS = LISTS.tags.split(" ");
const PREFIX = "nutgraf-v-";
const CACHE = PREFIX + VERSION;
/** See handover.ts. */
const SHELF = "nutgraf-shared";

worker.addEventListener("install", (event) => event.waitUntil(fill(CORE).then(takeOverLists)));

worker.addEventListener("activate", (event) => {
  const tidy = async (): Promise<void> => {
    await takeOverLists();
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
    );
    await worker.clients.claim();
  };
  event.waitUntil(tidy());
});

worker.addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(worker.skipWaiting());
  if (event.data === "fetch the rest") event.waitUntil(fill(REST).catch(() => undefined));
  const language = (event.data as { language?: unknown } | null)?.language;
  event.waitUntil(fill(listsOf([language])).catch(() => undefined));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (!url.href.startsWith(worker.registration.scope)) return;
  const path = url.href.slice(worker.registration.scope.length).replace(/[?#].*$/, "");
  if (request.method === "POST" && path === "share") return event.respondWith(shelve(request));
  if (request.method !== "GET") return;
  if (path === "" || path === "index.html") return event.respondWith(answer("./", request));
  if ([...CORE, ...REST, ...listsOf(TAGS)].includes(path)) event.respondWith(answer(path, request));
});

/** What is missing from the cache is fetched; names hold hashes, so the browser's own cache may answer. */
async function fill(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const missing = await Promise.all(
    paths.map(async (path) => ((await cache.match(path)) === undefined ? path : null)),
  );
  await cache.addAll(missing.filter((path) => path !== null));
}

/** The files of these languages' lists; unknown languages are left out. */
function listsOf(languages: readonly unknown[]): string[] {
  return TAGS.filter((tag) => languages.includes(tag)).map((tag) => tag + LISTS.ending);
}

/** Keeps the lists of the languages that the previous version of the page kept; unchanged ones are copied. */
async function takeOverLists(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const kept = await Promise.all(others.map(async (name) => (await caches.open(name)).keys()));
  const names = kept.flat().map(({ url }) => /([a-z]+)-\w{8}\.js$/.exec(url)?.[1] ?? "");
  const cache = await caches.open(CACHE);
  const take = async (path: string): Promise<void> => {
    const response = await caches.match(path);
    await (response === undefined ? cache.add(path) : cache.put(path, response));
  };
  await Promise.allSettled(listsOf(names).map(take));
}

async function answer(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(path);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  // A full device keeps nothing more, but the page still gets its file.
  if (response.ok) await cache.put(path, response.clone()).catch(() => undefined);
  return response;
}

/** Keeps what the share menu gave until the page, which opens next, takes it. */
async function shelve(request: Request): Promise<Response> {
  const shelf = await caches.open(SHELF);
  await shelf.put(
    SHELF,
    new Response(await request.arrayBuffer(), {
      headers: { "Content-Type": request.headers.get("Content-Type") ?? "" },
    }),
  );
  return Response.redirect(`${worker.registration.scope}#shared`, 303);
}
