// When a <nut-graf> starts to work: once it is near what the reader sees and the page is idle.
import { unclobbered } from "./unclobbered.js";

/** Maximum wait for an idle moment, in milliseconds; then a busy page gets its summary all the same. */
const PATIENCE = 2000;

const MANY = 100;

interface Wait {
  run(this: void): void;
  cancelIdle?: () => void;
}

/** The elements whose time has not come. All share observer and listeners: a page may have thousands. */
const waits = new Map<Element, Wait>();
let observer: IntersectionObserver | undefined;
/** The documents that tell when they are printed. */
const printable = new WeakSet<Document>();

/** Whether so many wait that the next gets its shadow root, most of what it costs, when it is near. */
export function areMany(): boolean {
  return waits.size >= MANY;
}

/** Runs a function when the element's time has come. */
export function whenNear(element: Element, run: () => void): void {
  waits.set(element, { run });
  const document = unclobbered(element.ownerDocument);
  // An article that is still being parsed would be read in half.
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", observeParsed);
  else observe(element);
}

/** Calls it off. */
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
    // Before printing everything is shown: nobody scrolls on paper.
    viewOf(element)?.addEventListener("beforeprint", print);
  }
  if (typeof IntersectionObserver === "undefined") return come(element);
  observer ??= new IntersectionObserver(look, { rootMargin: "100% 0px" });
  observer.observe(element);
}

function look(entries: IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    // An element without a box of its own never comes near.
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
  // Not `in`: where there is none, an element of the page may have this id.
  if (typeof view.requestIdleCallback === "function") {
    const idle = view.requestIdleCallback(run, { timeout: PATIENCE });
    return () => view.cancelIdleCallback(idle);
  }
  // WebKit does not tell idle moments; one comes after the page has loaded.
  let timer: ReturnType<typeof setTimeout>;
  const isLoaded = unclobbered(view.document).readyState === "complete";
  const loaded = () => {
    stop();
    timer = setTimeout(run);
  };
  const stop = () => {
    clearTimeout(timer);
    view.removeEventListener("load", loaded);
  };
  timer = setTimeout(loaded, isLoaded ? 0 : PATIENCE);
  view.addEventListener("load", loaded);
  return stop;
}
