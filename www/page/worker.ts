// The worker that summarizes long texts: a module of its own, so that the page goes on meanwhile.
import { loadModule, use } from "../api/instance.js";
import { bring, shelf } from "../api/lists.js";
import { one } from "#lists";
import moduleUrl from "#wasm";
import { answer, languageOf, type Request } from "./answer.js";

shelf.one = one;

onmessage = async ({ data }: MessageEvent<Request>) => {
  try {
    await loadModule({ url: moduleUrl });
    const language = languageOf(data);
    if (language !== undefined) await bring(language);
    postMessage({ answer: use((instance) => answer(instance, data, language)) });
  } catch (error) {
    postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
};
