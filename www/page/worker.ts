// The worker that summarizes long texts: a module of its own, so that the page goes on meanwhile.
import { load } from "../api/index.js";
import moduleUrl from "#wasm";
import { answer, type Request } from "./answer.js";

onmessage = async ({ data }: MessageEvent<Request>) => {
  try {
    postMessage({ answer: answer(await load({ url: moduleUrl }), data) });
  } catch (error) {
    postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
};
