// Which element to read, and which parts of it to skip.
import { isObject, wrong } from "./shown.js";
import type { ReadOptions } from "./types.js";
import { inherited, unclobbered } from "./unclobbered.js";

const SKIPPABLE = "a CSS selector or a function";

/** The option of `read` and `ranges`. */
export const FOR_READ = {
  skip(name: string, value: unknown): unknown {
    if (typeof value !== "string" && typeof value !== "function") throw wrong(name, value, SKIPPABLE);
    return value;
  },
  main(name: string, value: unknown): unknown {
    if (typeof value !== "boolean") throw wrong(name, value, "true or false");
    return value;
  },
};

/** The node to read. It may belong to another realm, such as an iframe, or to a library's DOM. */
export function readRoot(root: unknown): Element {
  const type = nodeType(root);
  if (type === Node.DOCUMENT_NODE)
    return unclobbered(root as Document).querySelector("body") ?? (root as Element);
  if (type !== Node.ELEMENT_NODE && type !== Node.DOCUMENT_FRAGMENT_NODE)
    throw wrong("element", root, "an element, a document or a fragment");
  return root as Element;
}

/**
 * Calls a function of the module with a test of which elements to skip. Errors from the caller's test must
 * not pass through the module, so they are thrown after it has returned.
 */
export function skipping<T>(
  root: Element,
  skip: ReadOptions["skip"],
  call: (test?: (element: Element) => boolean) => T,
): T {
  if (skip === undefined) return call();
  const test = typeof skip === "function" ? skip : matcher(root, skip);
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

function nodeType(node: unknown): unknown {
  try {
    if (!isObject(node) || typeof inherited(node, "cloneNode") !== "function") return undefined;
    // In some libraries it is the node's own.
    return inherited(node, "nodeType") ?? node["nodeType"];
  } catch {
    // A proxy of a node throws.
    return undefined;
  }
}

function matcher(root: Element, selector: string): (element: Element) => boolean {
  try {
    (inherited(root, "querySelector") as Element["querySelector"]).call(root, selector);
  } catch {
    throw wrong("skip", selector, SKIPPABLE, RangeError);
  }
  return (element) => (inherited(element, "matches") as Element["matches"]).call(element, selector);
}
