// Decides when a <nut-graf> starts to work: once it is near the viewport and the page is idle.
import { unclobbered } from "./unclobbered.js";

/** Maximum wait for an idle moment, in milliseconds; after that even a busy page gets its summary. */
const PATIENCE = 2000;

const MANY = 100;

/** Whether pages have a layout. Those of jsdom do not, so there the element shows only its own content. */
export const isLaidOut = "innerText" in (globalThis.HTMLElement?.prototype ?? {});

interface Wait {
  run(this: void): void;
  cancelIdle?: () => void;
}

/** The waiting elements. They share one observer and listeners, because a page may have thousands. */
const waits = new Map<Element, Wait>();
let observer: IntersectionObserver | undefined;
/** The documents with a listener for printing. */
const printable = new WeakSet<Document>();

/** Whether so many are waiting that the next one should defer its shadow root, its main cost, until near. */
export function areMany(): boolean {
  return waits.size >= MANY;
}

/** Runs a function once the element is near and the page is idle; without a layout, never. */
export function whenNear(element: Element, run: () => void): void {
  if (!isLaidOut) return;
  waits.set(element, { run });
  const document = unclobbered(element.ownerDocument);
  // Only half of an article that is still being parsed would be read.
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", observeParsed);
  else observe(element);
}

/** Cancels `whenNear`. */
export function stopWaiting(element: Element): void {
  observer?.unobserve(element);
  waits.get(element)?.cancelIdle?.();
  waits.delete(element);
}

function observeParsed({ currentTarget }: Event): void {
  for (const element of waits.keys()) if (element.ownerDocument === currentTarget) observe(element);
}

function observe(element: Element): void {
  if (!printable.has(element.ownerDocument)) {
    printable.add(element.ownerDocument);
    // Before printing, everything is shown: nobody scrolls on paper.
    viewOf(element)?.addEventListener("beforeprint", print);
  }
  if (typeof IntersectionObserver === "undefined") return come(element);
  observer ??= new IntersectionObserver(look, { rootMargin: "100% 0px" });
  observer.observe(element);
}

function look(entries: IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    // An element without a box never intersects.
    const isBoxless =
      boundingClientRect.height === 0 && viewOf(target)?.getComputedStyle(target).display === "contents";
    if (isIntersecting || isBoxless) come(target);
  }
}

function come(element: Element): void {
  observer?.unobserve(element);
  const view = viewOf(element);
  const wait = waits.get(element);
  if (view !== null && wait !== undefined) wait.cancelIdle = whenIdle(view, () => begin(element));
}

function begin(element: Element): void {
  const run = waits.get(element)?.run;
  stopWaiting(element);
  run?.();
}

function print({ currentTarget }: Event): void {
  for (const element of [...waits.keys()]) if (viewOf(element) === currentTarget) begin(element);
}

type View = Window & typeof globalThis;

function viewOf(element: Element): View | null {
  return unclobbered(element.ownerDocument).defaultView;
}

function whenIdle(view: View, run: () => void): () => void {
  // Not `in`: if it is not supported, an element on the page may have this id.
  if (typeof view.requestIdleCallback === "function") {
    const idle = view.requestIdleCallback(run, { timeout: PATIENCE });
    return () => view.cancelIdleCallback(idle);
  }
  // WebKit does not report idle moments, so we assume one after the page has loaded.
  const isLoaded = unclobbered(view.document).readyState === "complete";
  const timer = setTimeout(start, isLoaded ? 0 : PATIENCE);
  view.addEventListener("load", start);
  function start(): void {
    stop();
    run();
  }
  function stop(): void {
    clearTimeout(timer);
    view.removeEventListener("load", start);
  }
  return stop;
}
