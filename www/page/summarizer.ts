// Answers requests: short texts immediately on the page, long ones in a worker, so that typing stays smooth.
import { unlessAborted } from "../api/abort.js";
import { has, loadModule, use } from "../api/instance.js";
import { bring, shelf } from "../api/lists.js";
import { one } from "#lists";
import moduleUrl from "#wasm";
import { answer, languageOf, type Answer, type Request } from "./answer.js";
import type { Reply } from "./worker.js";

/** Texts with at least this many UTF-16 units go to the worker. For shorter ones, a frame is enough. */
const LONG = 200_000;

let isLoaded = false;
let worker: Worker | null = null;
/** Whether long texts are summarized on the page, because no worker is available. */
let isAlone = false;
/** The worker's current request, and the latest one after it. Those in between are out of date. */
let running: Waiting | null = null;
let next: Waiting | null = null;
/** Languages whose word lists could not be loaded. They are retried when the browser is online. */
const lacking = new Set<string>();
let patience = new AbortController();
/** The latest short request that is waiting for lists. Earlier ones are out of date. */
let latest: Request | null = null;

interface Waiting {
  request: Request;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** Rejects a request that the reader cancelled or that a later one replaced. */
export class Cancelled extends Error {}

/** Calls a function whenever missing lists may have become available. */
export function whenListsMayBeThere(run: () => void): void {
  shelf.one = (tag) => {
    const module = one(tag);
    module?.then(run, () => undefined);
    return module;
  };
  addEventListener("online", () => {
    lacking.clear();
    run();
  });
}

export async function start(): Promise<void> {
  const loading = ready();
  void bring("en");
  await loading;
  isLoaded = true;
}

/** Waits for the module. */
export function ready(): Promise<void> {
  return loadModule({ url: moduleUrl });
}

export const isLong = (text: string): boolean => text.length >= LONG;

/** The answer to a short request; null if the text is long, or the module or its lists are not loaded yet. */
export function now(request: Request): Answer | null {
  if (!isLoaded || isLong(request.text)) return null;
  const begin = performance.now();
  const language = languageOf(request);
  const isLacking = language !== undefined && !has(language) && !lacking.has(language);
  return isLacking ? null : use((instance) => answer(instance, request, language, begin));
}

/** Answers any request, eventually. Of several that wait for the worker, only the latest is answered. */
export function later(request: Request): Promise<Answer> {
  if (!isLong(request.text)) return withLists(request);
  return new Promise((resolve, reject) => {
    next?.reject(new Cancelled());
    next = { request, resolve, reject };
    proceed();
  });
}

/** Cancels the current requests. A busy worker can only be terminated. */
export function cancel(): void {
  const reason = new Cancelled();
  fail(reason);
  patience.abort(reason);
  patience = new AbortController();
}

/** Answers a request on the page, after waiting for its lists for a while. */
async function withLists(request: Request): Promise<Answer> {
  latest = request;
  await ready();
  const language = languageOf(request);
  if (language !== undefined) {
    await unlessAborted(() => bring(language), patience.signal);
    if (!has(language)) lacking.add(language);
  }
  if (request !== latest) throw new Cancelled();
  return use((instance) => answer(instance, request, language));
}

function proceed(): void {
  if (running !== null || next === null) return;
  running = next;
  next = null;
  try {
    if (!isAlone) return (worker ??= hire()).postMessage(running.request);
  } catch {
    // Workers are not available, or not allowed on this page.
    isAlone = true;
  }
  void workAlone(running);
}

function hire(): Worker {
  const hired = new Worker(document.documentElement.dataset["worker"] ?? "", { type: "module" });
  hired.onmessage = ({ data }: MessageEvent<Reply>) => {
    if (hired !== worker) return;
    if ("lacks" in data) return goOnAlone();
    if ("error" in data) return fail(new Error(data.error));
    const { language, lists } = data.answer.summary;
    // If they load after all, the text is read again (see whenListsMayBeThere).
    if (language !== null && lists === "missing") void bring(language);
    settle(data.answer);
  };
  hired.onerror = (event) => {
    event.preventDefault();
    if (hired === worker) goOnAlone();
  };
  return hired;
}

function settle(answer: Answer): void {
  running?.resolve(answer);
  running = null;
  proceed();
}

/** Continues without a worker. Workers report their own errors, so this one could not be started. */
function goOnAlone(): void {
  worker?.terminate();
  worker = null;
  isAlone = true;
  if (running !== null) void workAlone(running);
}

/** Summarizes a long text on the page, which blocks it, so the progress message is shown first. */
async function workAlone(waiting: Waiting): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  if (waiting !== running) return;
  try {
    const answer = await withLists(waiting.request);
    if (waiting === running) settle(answer);
  } catch (error) {
    if (waiting === running) fail(error);
  }
}

function fail(error: unknown): void {
  worker?.terminate();
  worker = null;
  running?.reject(error);
  next?.reject(error);
  running = next = null;
}
