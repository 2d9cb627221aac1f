// Access to members of documents and forms that a page hides by naming its elements after them.

const { apply, get, getPrototypeOf, set } = Reflect;

/** Looks members up on the prototype, which the page's names do not reach. */
const members: ProxyHandler<Node> = {
  get(node, name) {
    const value: unknown = get(prototypeOf(node), name, node);
    return typeof value === "function" ? (...given: unknown[]) => apply(value, node, given) : value;
  },
  set: (node, name, value) => set(prototypeOf(node), name, value, node),
};

/**
 * A node to read members from. On the node itself, an image named "title" hides a document's `title`, and a
 * field named "closest" hides its form's `closest`. Use it only for that: functions that take a node need the
 * node itself.
 */
export function unclobbered<T extends Node>(node: T): T {
  // Only documents and forms have such names. Not `instanceof`: each frame has its own classes.
  return "createElement" in node || "elements" in node ? (new Proxy<Node>(node, members) as T) : node;
}

/** A member as the node's prototypes have it, whatever the node itself has under that name. */
export function inherited(node: object, name: string): unknown {
  return get(prototypeOf(node), name, node);
}

function prototypeOf(node: object): object {
  return getPrototypeOf(node) ?? node;
}
