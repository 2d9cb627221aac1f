// What an address's fragment says of an article: a link holds it, another window (the bookmarklet) or the
// share menu sends it.
import { fieldsOf, LARGEST, textFrom } from "./checked.js";
import { read, Unusable, type Opened } from "./link.js";

/** The fragment with which the bookmarklet opens the page; the article follows in a message. */
const RECEIVE = "#receive";
/** The fragment with which the service worker opens the page when something was shared with it. */
const SHARED = "#shared";
/** Where the service worker leaves what was shared. */
const SHELF = "nutgraf-shared";
/** Maximum wait for the other window's message, in milliseconds. */
const PATIENCE = 8_000;

/** HTML if there is any, else text. */
export interface Handed {
  readonly html?: string;
  readonly text?: string;
  readonly title?: string;
  readonly file?: File;
}

export interface Receiver {
  link(opened: Opened): void;
  /** An article from a window that the reader's bookmarklet opened this one from. */
  message(handed: Handed, from: string): void;
  /** Something from another app, or from any site: nobody can tell which. */
  shared(handed: Handed): void;
  /** A file that the system asked the reader to open here. */
  file(file: File): void;
  /** Nothing came, or nothing that can be used. */
  nothing(reason: string): void;
}

/** Takes what a fragment says that there is. */
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

/** Tells the window that opened this one that it may send, and takes what it sends, once. */
function fromWindow(receiver: Receiver): void {
  stop();
  const opener = window.opener as Window | null;
  // The other site has cut its windows off from ours: then the bookmarklet goes on in its own tab.
  if (opener === null) window.close();
  const patience = setTimeout(
    () => {
      stop();
      receiver.nothing(
        "No article arrived from the other page. Look at its own tab, " +
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
    if (handed === "too large") receiver.nothing(`What came from ${from} is too long for this page.`);
    else receiver.message(handed, from);
  }
}

/** What a message hands over; null if it is none of the bookmarklet's. */
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
    return receiver.nothing("What was shared with this page could not be read.");
  }
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? textFrom(value).trim() : "";
  };
  const file = form.get("files");
  const text = field("text");
  if (file instanceof File) receiver.shared({ file });
  else if (text.length > LARGEST) receiver.nothing("The text that was shared is too long for this page.");
  else if (/\s/.test(text))
    receiver.shared({ text: [field("title").slice(0, 1000), text].filter(Boolean).join("\n\n") });
  else {
    receiver.nothing(
      "Only an address was shared, and this page fetches nothing from other sites. " +
        "Open it there, select the article and share the text.",
    );
  }
}
