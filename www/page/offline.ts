// Offline use: registers the service worker, tells it what to keep, and offers new versions.
import type { Notice } from "./state.js";

/** Minimum time between checks for a new version, when the reader returns to an open tab. */
const HOUR = 3_600_000;

const workers = workersHere();
const kept = new Set<string>();
/** Whether a service worker of another version has replaced the one that served this page. */
let isOutdated = false;

hold();

/** Undefined in older browsers, and if a site shows the page in a sandboxed frame. */
function workersHere(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

/** Holds a lock on this page's version while it is open, so that the service worker keeps its files. */
function hold(): void {
  const version = document.documentElement.dataset["version"] ?? "";
  const forever = new Promise<never>(() => undefined);
  const { locks } = navigator as { locks?: LockManager };
  locks?.request(`nutgraf-v-${version}`, { mode: "shared" }, () => forever).catch(() => undefined);
  let hasWorker = workers?.controller != null;
  workers?.addEventListener("controllerchange", () => {
    isOutdated ||= hasWorker;
    hasWorker = true;
  });
}

/** Tells the reader why a file of the page did not load. */
export function whyMissing(): string {
  return isOutdated ? "There is a new version of this page: reload it." : "Are you online?";
}

/** Has the service worker keep a language's lists: on a first visit they load before it is active. */
export function keepLanguage(tag: string | null): void {
  if (tag === null || kept.has(tag)) return;
  kept.add(tag);
  void workers?.ready.then(
    ({ active }) => active?.postMessage({ language: tag }),
    () => undefined,
  );
}

export function offerNewVersions(tell: (notice: Notice) => void): void {
  if (workers === undefined) return;
  const isRepeatVisit = workers.controller !== null;
  const start = async (): Promise<void> => {
    const registration = await workers.register("sw.js");
    const offer = (): void => {
      const { waiting } = registration;
      if (waiting === null || workers.controller === null) return;
      tell({
        text: "A new version of this page is ready.",
        action: { label: "Reload", run: () => takeOver(waiting) },
      });
    };
    offer();
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", offer);
    });
    registration.active?.postMessage("tidy up");
    // Files that few visits need are fetched when somebody comes back, not on the first visit.
    if (isRepeatVisit) registration.active?.postMessage("fetch the rest");
    let asked = performance.now();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible" || performance.now() - asked < HOUR) return;
      asked = performance.now();
      registration.update().catch(() => undefined);
    });
  };
  const takeOver = (waiting: ServiceWorker): void => {
    // The new version was already activated from another tab.
    if (isOutdated) return location.reload();
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("take over");
  };
  // If nothing may be stored, as in some private windows, the page works only online.
  const quietly = (): void => void start().catch(() => undefined);
  if (document.readyState === "complete") quietly();
  else addEventListener("load", quietly, { once: true });
}
