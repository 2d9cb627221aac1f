// The page without a network: registers its service worker, tells it what to keep, and offers new versions.
import type { Notice } from "./state.js";

/** How often a tab that stays open asks for a new version when it is looked at again. */
const HOUR = 3_600_000;

const workers = workersHere();
const kept = new Set<string>();
/** Whether a service worker of another version has taken over from the one that this page came from. */
let isOutdated = false;

hold();

/** None in older browsers, and where a site shows the page in a frame without rights. */
function workersHere(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

/** While this page is open, the service worker keeps the files of its version, whose lock it holds. */
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

/** Why a file of the page did not come, in words for the reader. */
export function whyMissing(): string {
  return isOutdated ? "This page has a new version: reload it." : "Is there a network?";
}

/** Has the service worker keep a language's word lists: on a first visit they came before it was active. */
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
    // What few visits need is fetched once somebody comes back, not on the first visit.
    if (isRepeatVisit) registration.active?.postMessage("fetch the rest");
    let asked = performance.now();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible" || performance.now() - asked < HOUR) return;
      asked = performance.now();
      registration.update().catch(() => undefined);
    });
  };
  const takeOver = (waiting: ServiceWorker): void => {
    // Another tab was quicker.
    if (isOutdated) return location.reload();
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("take over");
  };
  // Where nothing may be kept, in some private windows, the page works while there is a network.
  const quietly = (): void => void start().catch(() => undefined);
  if (document.readyState === "complete") quietly();
  else addEventListener("load", quietly, { once: true });
}
