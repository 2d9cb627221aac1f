// Looks for articles from other places: in the address, and files that the system opens here. What reads an
// address (handover.ts) is fetched when there is something to read.
import type { Receiver } from "./handover.js";
import { whyMissing } from "./offline.js";

const fetched = (): Promise<typeof import("./handover.js")> => import("./handover.js");

/** Takes the fragment out of the address, before it is read: if reading it fails, a reload does not again. */
export function takeFragment(): string {
  const { hash } = location;
  if (hash !== "") {
    putFragment("");
    // It is read once the module is there: both are fetched at the same time.
    fetched().catch(() => undefined);
  }
  return hash;
}

function putFragment(fragment: string): void {
  try {
    history.replaceState(null, "", location.pathname + location.search + fragment);
  } catch {
    // Browsers refuse it to a page that does it too often.
  }
}

/** Reads the fragment that the page began with, and each that comes later. */
export function listen(first: string, receiver: Receiver): void {
  addEventListener("hashchange", () => void look(takeFragment(), receiver));
  void look(first, receiver);
  fromFiles(receiver);
}

async function look(fragment: string, receiver: Receiver): Promise<void> {
  if (fragment === "") return;
  const handover = await fetched().catch(() => null);
  if (handover !== null) return handover.take(fragment, receiver);
  // What reads it never ran, so a reload may try again.
  putFragment(fragment);
  receiver.nothing(`What was sent to this page could not be opened. ${whyMissing()}`);
}

function fromFiles(receiver: Receiver): void {
  window.launchQueue?.setConsumer(async ({ files }) => {
    try {
      const file = await files[0]?.getFile();
      if (file !== undefined) receiver.file(file);
    } catch {
      receiver.nothing("The file could not be read.");
    }
  });
}

declare global {
  interface Window {
    launchQueue?: {
      setConsumer(consumer: (params: { files: { getFile(): Promise<File> }[] }) => void): void;
    };
  }
}
