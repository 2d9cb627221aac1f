// Documents and forms as the browser made them, whatever a page has named.

const { apply, get, getPrototypeOf, set } = Reflect;

/** Looks members up on the prototype, where the page's names are not. */
const members: ProxyHandler<Node> = {
  get(node, name) {
    const value: unknown = get(prototypeOf(node), name, node);
    return typeof value === "function" ? (...given: unknown[]) => apply(value, node, given) : value;
  },
  set: (node, name, value) => set(prototypeOf(node), name, value, node),
};

/**
 * A node to read members of. On the node itself, an image with the name "title" hides a document's `title`,
 * and a field with the name "closest" hides its form's `closest`. Only for that: what takes a node takes the
 * node itself.
 */
export function unclobbered<T extends Node>(node: T): T {
  // No other nodes have such names. Told by a member, hidden or not: each frame has classes of its own.
  return "createElement" in node || "elements" in node ? (new Proxy<Node>(node, members) as T) : node;
}

function prototypeOf(node: Node): object {
  return getPrototypeOf(node) ?? node;
}
