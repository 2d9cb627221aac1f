// Which element to read, and which parts of it to skip.
import { wrong } from "./shown.js";
import type { ReadOptions } from "./types.js";

const SKIPPABLE = "a CSS selector or a function";

/** The option of `read` and `ranges`. */
export const FOR_READ = {
  skip(name: string, value: unknown): unknown {
    if (typeof value !== "string" && typeof value !== "function") throw wrong(name, value, SKIPPABLE);
    return value;
  },
};

/** The node to read. It may belong to another realm, such as an iframe. */
export function readRoot(root: unknown): Element {
  const type = nodeType(root);
  if (type === 9) return Document.prototype.querySelector.call(root as Document, "body") ?? (root as Element);
  if (type !== 1 && type !== 11) throw wrong("element", root, "an element, a document or a fragment");
  return root as Element;
}

/**
 * Calls a function of the module with a test of which elements to skip. Errors from the caller's test must
 * not pass through the module, so they are thrown after it has returned.
 */
export function skipping<T>(skip: ReadOptions["skip"], call: (test?: (element: Element) => boolean) => T): T {
  if (skip === undefined) return call();
  const test = typeof skip === "function" ? skip : matcher(skip);
  const causes: unknown[] = [];
  const answer = call((element) => {
    try {
      return causes.length > 0 || test(element);
    } catch (error) {
      return causes.push(error) > 0;
    }
  });
  if (causes.length > 0) throw new Error("`skip` threw an error", { cause: causes[0] });
  return answer;
}

/** Read through the prototype, because the names of a form's fields hide its own properties. */
function nodeType(node: unknown): number | undefined {
  try {
    return Object.getOwnPropertyDescriptor(Node.prototype, "nodeType")?.get?.call(node) as number;
  } catch {
    // Anything other than a node throws, and so does reading it where there is no DOM.
    return undefined;
  }
}

function matcher(selector: string): (element: Element) => boolean {
  try {
    new DocumentFragment().querySelector(selector);
  } catch {
    throw wrong("skip", selector, SKIPPABLE, RangeError);
  }
  return (element) => Element.prototype.matches.call(element, selector);
}
