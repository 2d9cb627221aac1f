// `import … from "nutgraf/worker"`: the functions that do not need the DOM, off the main thread.
import { one } from "#lists";
import { failed, fetched, told } from "./fetched.js";
import { FOR_SEGMENT, FOR_SUMMARIZE, readCall } from "./read-options.js";
import { cut } from "./shown.js";
import type { Abortable, Input, Options, Segmentation, SegmentOptions, Summary } from "./types.js";
import type { Answer, Gift, Question, Wish } from "./worker-messages.js";

export type * from "./types.js";

interface Call {
  question: Question;
  settle(this: void, answer: Answer): void;
  fail(this: void, error: unknown): void;
}

// Pending calls, oldest first.
const calls = new Map<number, Call>();
let worker: Worker | undefined;
let script: string | URL | undefined;
let count = 0;

/** Sets the address of the package's `nutgraf-worker.js`, if it is not next to this script. */
export function serveFrom(url: string | URL): void {
  script = url;
}

/** Like `summarize` of "nutgraf", but in a worker. An abort ends the worker in the middle of its work. */
export async function summarize(input: Input, given?: Options & Abortable): Promise<Summary> {
  const { source, options, signal } = readCall<Options>(input, given, FOR_SUMMARIZE);
  return (await ask((id) => ({ id, name: "summarize", source, options }), signal)) as Summary;
}

/** Like `segment` of "nutgraf", but in a worker. */
export async function segment(input: Input, given?: SegmentOptions & Abortable): Promise<Segmentation> {
  const { source, options, signal } = readCall<SegmentOptions>(input, given, FOR_SEGMENT);
  return (await ask((id) => ({ id, name: "segment", source, options }), signal)) as Segmentation;
}

/** Ends the worker and whatever it is doing. The next call starts a new one. */
export function end(reason: unknown = new DOMException("The worker was ended", "AbortError")): void {
  stop();
  for (const call of [...calls.values()]) call.fail(reason);
}

/** Ends the worker if it is idle. */
export function rest(): void {
  if (calls.size === 0) stop();
}

function ask(
  question: (id: number) => Question,
  signal: AbortSignal | undefined,
): Promise<Summary | Segmentation> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const id = ++count;
    // The call is settled first, in case the caller's own signal throws.
    const leave = () => {
      calls.delete(id);
      signal?.removeEventListener("abort", abort);
    };
    const call: Call = {
      question: question(id),
      settle(answer) {
        if ("value" in answer) resolve(told(answer.value));
        else reject(revived(answer.error));
        leave();
      },
      fail(error) {
        reject(error);
        leave();
      },
    };
    const abort = () => {
      call.fail(signal?.reason);
      // The other calls start again in a new worker.
      stop();
      for (const { question } of calls.values()) post(question);
    };
    calls.set(id, call);
    signal?.addEventListener("abort", abort);
    try {
      post(call.question);
    } catch (error) {
      call.fail(error);
    }
  });
}

function post(question: Question): void {
  worker ??= start();
  worker.postMessage(question);
}

function start(): Worker {
  if (typeof Worker === "undefined")
    throw new Error("workers are not available here; `nutgraf` has the same functions");
  // The worker is one file without imports, so most bundlers just copy it when they see this form.
  const url = script ?? new URL("nutgraf-worker.js", import.meta.url);
  const started = new Worker(trusted(url), { type: "module", name: "nutgraf" });
  started.onmessage = ({ data }: MessageEvent<Answer | Wish>) => {
    if ("wants" in data) void give(started, data.wants);
    else calls.get(data.id)?.settle(data);
  };
  started.onerror = (event) => {
    event.preventDefault?.();
    if (worker === started)
      end(
        new Error(cut(`the worker ${url} could not be run${event.message ? `: ${event.message}` : ""}`, 400)),
      );
  };
  return started;
}

/** Imports a language's lists for the worker, which must stay one file. */
async function give(worker: Worker, wanted: string): Promise<void> {
  const module = one(wanted);
  // The worker may answer before they arrive.
  if (module !== undefined) failed(wanted, "have not loaded yet");
  const [lists] = module === undefined ? [] : await fetched(wanted, module);
  worker.postMessage({ wanted, lists } satisfies Gift);
}

function stop(): void {
  worker?.terminate();
  worker = undefined;
}

interface Policy {
  createScriptURL(url: string): string;
}
let policy: Policy | undefined;

/** For pages that require Trusted Types. The file is this package's own or the one set with `serveFrom`. */
function trusted(url: string | URL): string | URL {
  const types = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } })
    .trustedTypes;
  if (types === undefined) return url;
  policy ??= types.createPolicy("nutgraf", { createScriptURL: (url) => url });
  return policy.createScriptURL(String(url));
}

function revived({ name, message }: { name: string; message: string }): Error {
  const kinds: Record<string, ErrorConstructor> = { RangeError, TypeError };
  return new (kinds[name] ?? Error)(message);
}
