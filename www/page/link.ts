// Links with a text and its settings in the fragment, which browsers never send.
import type { Span } from "../api/index.js";
import { LARGEST, partFrom, settingsFrom, textFrom } from "./checked.js";
import { defaults, type Settings, type State } from "./state.js";

/** Longer links are cut by mail programs and messengers. Beyond this length, a link has only the settings. */
const LONGEST = 32 * 1024;
/** Maximum length of a packed text: browsers do not open longer links. */
const PACKED = 2_000_000;
/** Number of packed bytes that are unpacked at once: they can grow a thousandfold. */
const PIECE = 1024;

/** Tells the reader why a link's text is not shown. */
export class Unusable extends Error {}

const DAMAGED = "This link is damaged, so its text cannot be read. Perhaps it was cut off.";
const TOO_LARGE =
  `The text in this link is longer than ${LARGEST / 1e6} MB, the limit of this page. ` +
  "The program nutgraf has none.";

export interface Opened {
  settings: Settings;
  text: string | null;
  part: Span | null;
}

/** A link that opens the text with its settings; without the text if the link would be too long. */
export async function linkTo(
  { text, settings, part }: State,
  page: string,
): Promise<{ url: string; hasText: boolean }> {
  const params = settingsIn(settings);
  if (part !== null) params.set("part", `${part.start}-${part.end}`);
  params.set("z", await pack(text));
  const url = `${page}#${params}`;
  if (url.length <= LONGEST) return { url, hasText: true };
  return { url: `${page}#${settingsIn(settings)}`, hasText: false };
}

/**
 * What a fragment contains; null if nothing. `text` is a plain text, `z` a compressed one. A link without
 * either, or with an empty text, has settings only. Throws only `Unusable`.
 */
export async function read(fragment: string): Promise<Opened | null> {
  const params = new URLSearchParams(fragment.replace(/^#/, ""));
  const known = ["text", "z", "sentences", "words", "type", "length", "language", "focus"];
  if (!known.some((name) => params.has(name))) return null;
  const kind = params.has("type") ? params.get("type") : params.has("words") ? "words" : "sentences";
  const settings = settingsFrom({
    kind,
    sentences: params.get("sentences"),
    words: params.get("words"),
    length: params.get("length"),
    language: params.get("language"),
    focus: params.getAll("focus"),
  });
  const packed = params.get("z");
  const text = packed === null ? plain(params.get("text") ?? "") : await unpack(packed);
  if (text.trim() === "") {
    if (packed !== null) throw new Unusable("This link contains no text.");
    return known.some((name) => name !== "text" && params.has(name))
      ? { settings, text: null, part: null }
      : null;
  }
  const [start, end] = (params.get("part") ?? "").split("-").map(Number);
  return { settings, text, part: partFrom({ start, end }, text) };
}

function plain(text: string): string {
  if (text.length > LARGEST) throw new Unusable(TOO_LARGE);
  return textFrom(text);
}

function settingsIn({ kind, sentences, words, length, language, focus }: Settings): URLSearchParams {
  const params = new URLSearchParams();
  if (kind === "sentences") params.set("sentences", String(sentences));
  else if (kind === "words") params.set("words", String(words));
  else {
    params.set("type", kind);
    if (length !== defaults.length) params.set("length", length);
  }
  if (language !== "") params.set("language", language);
  for (const word of focus) params.append("focus", word);
  return params;
}

async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function unpack(packed: string): Promise<string> {
  if (packed.length > PACKED) throw new Unusable(TOO_LARGE);
  try {
    const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    return await inflated(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
  } catch (error) {
    throw error instanceof Unusable ? error : new Unusable(DAMAGED);
  }
}

/** Unpacks piece by piece, so that memory never holds more than the limit and one piece. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  let at = 0;
  const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, (at += PIECE)));
    },
  });
  const reader = pieces.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let size = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > LARGEST) {
      reader.cancel().catch(() => undefined);
      throw new Unusable(TOO_LARGE);
    }
    text += decoder.decode(value, { stream: true });
  }
}
