// The page without a network: registers its service worker, tells it what to keep, and offers new versions.
import type { Notice } from "./state.js";

/** How often a tab that stays open asks for a new version when it is looked at again. */
const HOUR = 3_600_000;

const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
const kept = new Set<string>();

/** Has the service worker keep a language's word lists: on a first visit they came before it was active. */
export function keepLanguage(tag: string | null): void {
  if (tag === null || kept.has(tag)) return;
  kept.add(tag);
  void workers?.ready.then(({ active }) => active?.postMessage({ language: tag }));
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
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("take over");
  };
  // Where nothing may be kept, in some private windows, the page works while there is a network.
  const quietly = (): void => void start().catch(() => undefined);
  if (document.readyState === "complete") quietly();
  else addEventListener("load", quietly, { once: true });
}
