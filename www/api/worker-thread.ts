// The worker of "nutgraf/worker": one file that contains the module and imports nothing. It asks the page for
// the lists that a text needs.
import bytes from "#bytes";
import { segmented, summarized } from "./answers.js";
import { origin } from "./instance.js";
import { shelf } from "./lists.js";
import { cut } from "./shown.js";
import { isGift, isQuestion, type Answer, type Question, type Wish } from "./worker-messages.js";

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<unknown>) => void;
  postMessage(message: Answer | Wish): void;
};
/** Pending wishes, by language tag. */
const wishes = new Map<string, (module: { default: unknown }) => void>();

origin.module = () => bytes;
shelf.one = (wants) =>
  new Promise((resolve) => {
    wishes.set(wants, resolve);
    scope.postMessage({ wants });
  });

scope.onmessage = ({ data }) => {
  if (isGift(data)) {
    wishes.get(data.wanted)?.({ default: data.lists });
    wishes.delete(data.wanted);
  } else if (isQuestion(data)) void reply(data);
};

async function reply(question: Question): Promise<void> {
  const { id, source } = question;
  try {
    const value =
      question.name === "summarize"
        ? await summarized(source, question.options)
        : await segmented(source, question.options);
    scope.postMessage({ id, value });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    scope.postMessage({ id, error: { name, message: cut(message, 400) } });
  }
}
