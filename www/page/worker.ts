// The worker that summarizes long texts with its own module, while the page stays responsive.
import { loadModule, use } from "../api/instance.js";
import { bring, shelf } from "../api/lists.js";
import { one } from "#lists";
import moduleUrl from "#wasm";
import { answer, languageOf, type Answer, type Request } from "./answer.js";

shelf.one = one;

/** `lacks`: the module cannot be loaded here, so the page, which has it, must do without this worker. */
export type Reply = { answer: Answer } | { error: string } | { lacks: "module" };

onmessage = async ({ data }: MessageEvent<Request>) => {
  try {
    await loadModule({ url: moduleUrl });
  } catch {
    return reply({ lacks: "module" });
  }
  try {
    const language = languageOf(data);
    if (language !== undefined) await bring(language);
    reply({ answer: use((instance) => answer(instance, data, language)) });
  } catch (error) {
    reply({ error: error instanceof Error ? error.message : String(error) });
  }
};

function reply(reply: Reply): void {
  postMessage(reply);
}
