// The service worker: keeps one version of the page's files, and serves them online and offline.

/** Set by the build: a hash of all files, the files the page starts with, and those it loads later. */
declare const VERSION: string;
declare const CORE: readonly string[];
declare const REST: readonly string[];
/** The languages with word lists, and the ending of their file names. Each is kept once it has been used. */
declare const LISTS: { readonly tags: string; readonly ending: string };

// TypeScript's service worker types conflict with those of a page.
interface Waits extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface Fetches extends Waits {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface ServiceWorkerScope {
  registration: { scope: string; installing: unknown; waiting: unknown };
  clients: { claim(): Promise<void>; matchAll(): Promise<unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Waits) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetches) => void): void;
  addEventListener(type: "message", listener: (event: Waits & { data: unknown }) => void): void;
}
const worker = globalThis as unknown as ServiceWorkerScope;

const TAGS = LISTS.tags.split(" ");
const PREFIX = "nutgraf-v-";
const CACHE = PREFIX + VERSION;
/** File names with a hash: a page of another version requests its own. */
const HASHED = /^[\w-]+-\w{8}\.(?:js|css|wasm)$/;
/** See handover.ts. */
const SHELF = "nutgraf-shared";
/** Maximum size of shared data in bytes: twice the largest file that the page opens. */
const MOST_SHARED = 16_000_000;

worker.addEventListener("install", (event) => event.waitUntil(fill(CORE).then(takeOverLists)));

worker.addEventListener("activate", (event) => {
  const takeOver = async (): Promise<void> => {
    // If something cannot be kept or deleted, the page still needs its service worker.
    await takeOverLists().catch(() => undefined);
    await tidy().catch(() => undefined);
    await worker.clients.claim();
  };
  event.waitUntil(takeOver());
});

worker.addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(worker.skipWaiting());
  if (event.data === "tidy up") event.waitUntil(tidy().catch(() => undefined));
  if (event.data === "fetch the rest") event.waitUntil(fill(REST).catch(() => undefined));
  const language = (event.data as { language?: unknown } | null)?.language;
  event.waitUntil(fill(listsOf([language])).catch(() => undefined));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (!url.href.startsWith(worker.registration.scope)) return;
  const path = url.href.slice(worker.registration.scope.length).replace(/[?#].*/s, "");
  if (request.method === "POST" && path === "share") return event.respondWith(share(request));
  if (request.method !== "GET") return;
  if (path === "" || path === "index.html") return event.respondWith(answer("./", request));
  if ([...CORE, ...REST, ...listsOf(TAGS)].includes(path)) event.respondWith(answer(path, request));
  else if (HASHED.test(path)) event.respondWith(answerOlder(path, request));
});

/** Fetches files missing from the cache. Names contain hashes, so the browser's own cache may answer. */
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

async function otherCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
}

/** Deletes the files of versions that no open page uses. The others are left for the next time. */
async function tidy(): Promise<void> {
  // One of the other caches may be the next version's.
  if (worker.registration.installing !== null || worker.registration.waiting !== null) return;
  await Promise.all((await otherCaches()).map(deleteUnused));
}

/** An open page holds a lock with the name of its version's cache (see offline.ts). */
async function deleteUnused(name: string): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  if (locks !== undefined)
    await locks.request(name, { ifAvailable: true }, async (lock) => lock && (await caches.delete(name)));
  // Without locks, it is only safe if there is no other page.
  else if ((await worker.clients.matchAll()).length < 2) await caches.delete(name);
}

/** Keeps the lists of the languages that the previous version kept. Unchanged ones are copied. */
async function takeOverLists(): Promise<void> {
  const kept = await Promise.all((await otherCaches()).map(async (name) => (await caches.open(name)).keys()));
  const names = kept.flat().map(({ url }) => /\/([a-z]+)-\w{8}\.js$/.exec(url)?.[1] ?? "");
  const cache = await caches.open(CACHE);
  const take = async (path: string): Promise<void> => {
    const response = await caches.match(path);
    await (response === undefined ? cache.add(path) : cache.put(path, response));
  };
  await Promise.allSettled(listsOf(names).map(take));
}

/** A file of this version, from the cache or otherwise from the network. */
async function answer(path: string, request: Request): Promise<Response> {
  const kept = await keptIn(CACHE, path);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  // If nothing can be kept, or the device is full, the page still gets its file.
  if (response.ok) await keep(path, response.clone()).catch(() => undefined);
  return response;
}

async function keep(path: string, response: Response): Promise<void> {
  await (await caches.open(CACHE)).put(path, response);
}

/** A file of another version, for a page that was open when this one took over. */
async function answerOlder(path: string, request: Request): Promise<Response> {
  for (const name of await otherCaches().catch(() => [])) {
    const kept = await keptIn(name, path);
    if (kept !== undefined) return kept;
  }
  return fetch(request);
}

async function keptIn(name: string, path: string): Promise<Response | undefined> {
  try {
    const kept = await (await caches.open(name)).match(path);
    // Browsers do not accept a redirected response for opening a page.
    return kept?.redirected ? new Response(kept.body, kept) : kept;
  } catch {
    return undefined;
  }
}

/** Opens the page, whatever was shared. The page reports any problem. */
async function share(request: Request): Promise<Response> {
  await shelve(request).catch(() => undefined);
  return Response.redirect(`${worker.registration.scope}#shared`, 303);
}

/** Keeps what was shared until the page opens and takes it. If it is too large, keeps nothing. */
async function shelve(request: Request): Promise<void> {
  const shelf = await caches.open(SHELF);
  await shelf.delete(SHELF);
  // A blob may be stored on disk, but a buffer would be in memory.
  const body = await request.blob();
  const type = request.headers.get("Content-Type") ?? "";
  const isKept = body.size <= MOST_SHARED;
  await shelf.put(SHELF, new Response(isKept ? body : null, { headers: { "Content-Type": type } }));
}
