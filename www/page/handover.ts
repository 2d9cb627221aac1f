// Gets an article as the address's fragment says: from the link itself, from another window (the bookmarklet)
// or from the share menu.
import { fieldsOf, LARGEST, textFrom } from "./checked.js";
import { read, Unusable, type Opened } from "./link.js";

/** The fragment that the bookmarklet opens the page with. The article follows in a message. */
const RECEIVE = "#receive";
/** The fragment that the service worker opens the page with when something was shared with it. */
const SHARED = "#shared";
/** Where the service worker leaves what was shared. */
const SHELF = "nutgraf-shared";
/** Maximum wait for the other window's message, in milliseconds. */
const PATIENCE = 8_000;

/** HTML if there is any, otherwise text. */
export interface Handed {
  readonly html?: string;
  readonly text?: string;
  readonly title?: string;
  readonly file?: File;
}

export interface Receiver {
  link(opened: Opened): void;
  /** An article from the window where the reader clicked the bookmarklet. */
  message(handed: Handed, from: string): void;
  /** Something from another app, or from any site: it is impossible to tell which. */
  shared(handed: Handed): void;
  /** A file that the reader opened with this page from the system. */
  file(file: File): void;
  /** Nothing came, or nothing usable. */
  nothing(reason: string): void;
}

/** Takes what a fragment announces. */
export async function take(fragment: string, receiver: Receiver): Promise<void> {
  if (fragment === RECEIVE) fromWindow(receiver);
  else if (fragment === SHARED) await fromShareMenu(receiver);
  else await fromLink(fragment, receiver);
}

async function fromLink(fragment: string, receiver: Receiver): Promise<void> {
  try {
    const opened = await read(fragment);
    if (opened !== null) receiver.link(opened);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    receiver.nothing(error.message);
  }
}

/** Stops waiting for another window's message. */
let stop = (): void => undefined;

/** Tells the opener that this window is ready, and takes what it sends, once. */
function fromWindow(receiver: Receiver): void {
  stop();
  const opener = window.opener as Window | null;
  // The other site has isolated its windows from ours: then the bookmarklet continues in its own tab.
  if (opener === null) window.close();
  const patience = setTimeout(
    () => {
      stop();
      receiver.nothing(
        "No article arrived from the other page. Look into that page’s tab, " +
          "or copy the article there and paste it here.",
      );
    },
    opener === null ? PATIENCE / 8 : PATIENCE,
  );
  stop = () => {
    clearTimeout(patience);
    removeEventListener("message", take);
  };
  addEventListener("message", take);
  opener?.postMessage("nutgraf:ready", "*");

  function take({ source, origin, data }: MessageEvent): void {
    if (opener === null || source !== opener) return;
    const from = /^https?:\/\//.test(origin) ? origin.replace(/^https?:\/\//, "") : "another page";
    const handed = handedFrom(data);
    if (handed === null) return;
    stop();
    if (handed === "too large") receiver.nothing(`The article from ${from} is too long for this page.`);
    else receiver.message(handed, from);
  }
}

/** What a message contains; null if it is not from the bookmarklet. */
export function handedFrom(data: unknown): Handed | "too large" | null {
  const { nutgraf } = fieldsOf(data);
  if (typeof nutgraf !== "object" || nutgraf === null) return null;
  const raw = fieldsOf(nutgraf);
  const [html, text, title] = [raw["html"], raw["text"], raw["title"]].map(textOrNone);
  if ([html, text, title].every((value) => value === undefined)) return null;
  if ([html, text, title].some((value) => value !== undefined && value.length > LARGEST)) return "too large";
  return { ...(html && { html }), ...(text && { text }), ...(title && { title }) };
}

const textOrNone = (value: unknown): string | undefined =>
  typeof value === "string" ? (value.length > LARGEST ? value : textFrom(value)) : undefined;

async function fromShareMenu(receiver: Receiver): Promise<void> {
  let form: FormData;
  try {
    const shelf = await caches.open(SHELF);
    const response = await shelf.match(SHELF);
    await shelf.delete(SHELF);
    if (response === undefined) return;
    form = await response.formData();
  } catch {
    return receiver.nothing("The text or file shared with this page could not be read.");
  }
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? textFrom(value).trim() : "";
  };
  const file = form.get("files");
  const text = field("text");
  if (file instanceof File) receiver.shared({ file });
  else if (text.length > LARGEST) receiver.nothing("The shared text is too long for this page.");
  else if (/\s/.test(text))
    receiver.shared({ text: [field("title").slice(0, 1000), text].filter(Boolean).join("\n\n") });
  else {
    receiver.nothing(
      "No article was shared. This page fetches nothing from other sites: " +
        "open the article, select its text and share that.",
    );
  }
}
