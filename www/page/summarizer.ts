// Answers requests: short texts at once on the page, long ones in a worker, so that typing stays smooth.
import { load, type Nutgraf } from "../api/index.js";
import moduleUrl from "#wasm";
import { answer, type Answer, type Request } from "./answer.js";
import workerUrl from "#worker";

/** From this many UTF-16 units a text is summarized in the worker: below, the page answers within a frame. */
const LONG = 200_000;

let nutgraf: Nutgraf | null = null;
let worker: Worker | null = null;
/** What the worker is asked now, and the latest of what it is asked next: those between are out of date. */
let running: Waiting | null = null;
let next: Waiting | null = null;

interface Waiting {
  request: Request;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** What comes back where the reader, or a later request, made an answer needless. */
export class Cancelled extends Error {}

export async function start(): Promise<void> {
  nutgraf = await load({ url: moduleUrl });
}

export const isLong = (text: string): boolean => text.length >= LONG;

/** The answer to a short request; null where there is no module yet or the text is long. */
export function now(request: Request): Answer | null {
  if (nutgraf === null || isLong(request.text)) return null;
  return answer(nutgraf, request);
}

/** The answer to any request, in its time; of several that wait only the latest is answered. */
export function later(request: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    next?.reject(new Cancelled());
    next = { request, resolve, reject };
    proceed();
  });
}

/** Gives up what is being done: a worker in the middle of it can only be ended. */
export function cancel(): void {
  fail(new Cancelled());
}

function proceed(): void {
  if (running !== null || next === null) return;
  running = next;
  next = null;
  (worker ??= hire()).postMessage(running.request);
}

function hire(): Worker {
  const worker = new Worker(workerUrl, { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<{ answer: Answer } | { error: string }>) => {
    if ("error" in data) return fail(new Error(data.error));
    running?.resolve(data.answer);
    running = null;
    proceed();
  };
  worker.onerror = (event) => fail(new Error(event.message || "its worker could not be started"));
  return worker;
}

function fail(error: unknown): void {
  worker?.terminate();
  worker = null;
  running?.reject(error);
  next?.reject(error);
  running = next = null;
}
