// Links that hold a text and its settings in their fragment, which browsers never send.
import type { Span } from "../api/index.js";
import { defaults, settingsFrom, type Settings, type State } from "./state.js";

/** Mail programs and messengers cut longer links. Beyond this length a link has only the settings. */
const LONGEST = 32 * 1024;

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

/** What a fragment asks for; null if it asks for nothing. `text` is a plain text, `z` a compressed one. */
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
  const text = packed === null ? params.get("text") : await unpack(packed);
  const [start, end] = (params.get("part") ?? "").split("-").map(Number);
  const isPart =
    text !== null &&
    start !== undefined &&
    end !== undefined &&
    start >= 0 &&
    start < end &&
    end <= text.length;
  return { settings, text, part: isPart ? { start, end } : null };
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
  const bytes = await through(new Blob([text]), new CompressionStream("deflate-raw"));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new TextDecoder().decode(await through(new Blob([bytes]), new DecompressionStream("deflate-raw")));
}

async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer());
}
