// What runs in the worker of "nutgraf/worker": one file with the module in it, that imports nothing.
import { segment, summarize } from "./inline.js";
import type { Answer, Question } from "./worker.js";

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Question>) => void;
  postMessage(answer: Answer): void;
};

scope.onmessage = async ({ data }) => {
  try {
    const value =
      data.name === "summarize"
        ? await summarize(data.source, data.options)
        : await segment(data.source, data.options);
    scope.postMessage({ id: data.id, value });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    scope.postMessage({ id: data.id, error: { name, message } });
  }
};
