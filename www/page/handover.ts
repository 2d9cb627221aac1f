// Articles from other places: a link, another window (the bookmarklet), the share menu, a file handler.
import { read, type Opened } from "./link.js";

/** The fragment with which the bookmarklet opens the page; the article follows in a message. */
export const RECEIVE = "#receive";
/** The fragment with which the service worker opens the page when something was shared with it. */
const SHARED = "#shared";
/** Where the service worker leaves what was shared. */
const SHELF = "nutgraf-shared";
/** Maximum wait for the other window's message, in milliseconds. */
const PATIENCE = 8_000;

/** HTML if there is any, else text. */
export interface Handed {
  html?: string;
  text?: string;
  title?: string;
  file?: File;
}

export interface Receiver {
  link(opened: Opened): void;
  article(handed: Handed, from: string): void;
  /** Nothing came, or nothing that can be used. */
  nothing(reason: string): void;
}

/** Reads the fragment now and whenever it changes, and removes it from the address. */
export function listen(receiver: Receiver): void {
  const look = (): void => {
    const fragment = location.hash;
    if (fragment === RECEIVE) fromWindow(receiver);
    else if (fragment === SHARED) void fromShareMenu(receiver);
    else if (fragment.length > 1) void fromLink(fragment, receiver);
  };
  addEventListener("hashchange", look);
  look();
  fromFiles(receiver);
}

async function fromLink(fragment: string, receiver: Receiver): Promise<void> {
  try {
    const opened = await read(fragment);
    if (opened === null) return;
    tidy();
    receiver.link(opened);
  } catch {
    tidy();
    receiver.nothing(
      "This link is damaged: the text in it cannot be read. Perhaps it was cut off on the way.",
    );
  }
}

/** Tells the window that opened this one that it may send, and takes what it sends. */
function fromWindow(receiver: Receiver): void {
  tidy();
  const opener = window.opener as Window | null;
  // The other site has cut its windows off from ours: then the bookmarklet goes on in its own tab.
  if (opener === null) window.close();
  const patience = setTimeout(
    () => {
      removeEventListener("message", take);
      receiver.nothing(
        "No article arrived from the other page. Look at its own tab, " +
          "or copy the article there and paste it here.",
      );
    },
    opener === null ? PATIENCE / 8 : PATIENCE,
  );
  addEventListener("message", take);
  opener?.postMessage("nutgraf:ready", "*");

  function take({ source, origin, data }: MessageEvent): void {
    const handed = (data as { nutgraf?: unknown } | null)?.nutgraf;
    if (source !== opener || typeof handed !== "object" || handed === null) return;
    clearTimeout(patience);
    removeEventListener("message", take);
    receiver.article(strings(handed), origin.replace(/^https?:\/\//, ""));
  }
}

function strings(raw: object): Handed {
  const handed: Handed = {};
  for (const name of ["html", "text", "title"] as const) {
    const value: unknown = Reflect.get(raw, name);
    if (typeof value === "string") handed[name] = value;
  }
  return handed;
}

async function fromShareMenu(receiver: Receiver): Promise<void> {
  tidy();
  const shelf = await caches.open(SHELF);
  const response = await shelf.match(SHELF);
  await shelf.delete(SHELF);
  if (response === undefined) return;
  const form = await response.formData();
  const field = (name: string): string => String(form.get(name) ?? "").trim();
  const file = form.get("files");
  const text = field("text");
  if (file instanceof File) receiver.article({ file }, "the share menu");
  else if (/\s/.test(text))
    receiver.article({ text: [field("title"), text].filter(Boolean).join("\n\n") }, "the share menu");
  else {
    receiver.nothing(
      "Only an address was shared, and this page fetches nothing from other sites. " +
        "Open it there, select the article and share the text.",
    );
  }
}

function fromFiles(receiver: Receiver): void {
  window.launchQueue?.setConsumer(async ({ files }) => {
    const file = await files[0]?.getFile();
    if (file !== undefined) receiver.article({ file }, file.name);
  });
}

/** After a reload the reader's own changes come back, not the link's text. */
function tidy(): void {
  history.replaceState(null, "", location.pathname + location.search);
}

declare global {
  interface Window {
    launchQueue?: {
      setConsumer(consumer: (params: { files: { getFile(): Promise<File> }[] }) => void): void;
    };
  }
}
