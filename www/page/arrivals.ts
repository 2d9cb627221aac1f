// Receives articles from elsewhere: in the page's address, and in files that the system opens with it. The
// script that reads an address (handover.ts) is fetched only if there is something to read.
import type { Receiver } from "./handover.js";
import { whyMissing } from "./offline.js";

const fetched = (): Promise<typeof import("./handover.js")> => import("./handover.js");

/** Removes the fragment from the address before it is read: if reading it fails, a reload does not. */
export function takeFragment(): string {
  const { hash } = location;
  if (hash !== "") {
    putFragment("");
    // It is read once the module has loaded; both are fetched in parallel.
    fetched().catch(() => undefined);
  }
  return hash;
}

function putFragment(fragment: string): void {
  try {
    history.replaceState(null, "", location.pathname + location.search + fragment);
  } catch {
    // Browsers refuse this if a page does it too often.
  }
}

/** Reads the fragment that the page started with, and every later one. */
export function listen(first: string, receiver: Receiver): void {
  addEventListener("hashchange", () => void look(takeFragment(), receiver));
  void look(first, receiver);
  fromFiles(receiver);
}

async function look(fragment: string, receiver: Receiver): Promise<void> {
  if (fragment === "") return;
  const handover = await fetched().catch(() => null);
  if (handover !== null) return handover.take(fragment, receiver);
  // The script that reads it never ran, so a reload may try again.
  putFragment(fragment);
  receiver.nothing(`The text sent to this page could not be opened. ${whyMissing()}`);
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
