// Decides when changes to the page make a <nut-graf> look again. Loaded only by pages that need it.
import { articleFor, rootOf } from "./article.js";
import { unclobbered } from "./unclobbered.js";
import { isShown } from "./unread.js";

/** How long the page must be unchanged, in milliseconds. */
const REST = 300;
/** If changes never stop, how often to look anyway, in milliseconds. */
const LONGEST = 3000;

/** How long to wait for a missing article before it is an error, in milliseconds. */
const LATE = 3000;
/** Attributes that show or hide what has them. */
const STYLE = ["class", "style", "open"];

/** Runs a function after relevant changes in a root. Returns a function that stops watching. */
function afterChanges(
  root: Node,
  matter: (record: MutationRecord) => boolean,
  run: () => void,
  more: string[] = [],
): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    clearTimeout(rest);
    clearTimeout(longest);
    longest = undefined;
  };
  const end = () => {
    clear();
    run();
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(matter)) return;
    clearTimeout(rest);
    rest = setTimeout(end, REST);
    longest ??= setTimeout(end, LONGEST);
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["id", "hidden", "aria-busy", ...more],
  });
  return () => {
    observer.disconnect();
    clear();
  };
}

/** Runs a function once the page has an article for the host, and another one if it does not come. */
export function untilThere(
  host: HTMLElement,
  id: string,
  run: () => void,
  fail: (error: Error) => void,
): () => void {
  const isThere = () => articleFor(host, id) !== null;
  const look = () => isThere() && run();
  const stop = afterChanges(id === "" ? host.ownerDocument : rootOf(host), () => true, look);
  const what =
    id === ""
      ? 'no article found on the page; name one with for="its id"'
      : `no article with the id "${id.slice(0, 100)}"`;
  const timer = setTimeout(() => (isThere() ? run() : fail(new Error(what))), LATE);
  look();
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/**
 * Runs a function after changes to an article, but not to the host in it, and when it is replaced, shown or
 * hidden. While its text is awaited, styles within it count as well: they may show the text.
 */
export function afterChangesTo(
  article: Element,
  host: Node,
  isAwaited: () => boolean,
  run: () => void,
): () => void {
  const inner = unclobbered(article);
  const wasShown = isShown(article);
  const isTurned = () => isShown(article) !== wasShown;
  const stop = afterChanges(
    rootOf(article),
    ({ target, attributeName }) =>
      !inner.isConnected ||
      (inner.contains(target)
        ? !host.contains(target) && (isAwaited() || !STYLE.includes(attributeName ?? ""))
        : attributeName !== null && target.contains(article) && isTurned()),
    run,
    STYLE,
  );
  // Style sheets, media queries and outer documents can show it, too. That changes its size.
  const sizes = new ResizeObserver(() => isTurned() && run());
  sizes.observe(article);
  return () => {
    stop();
    sizes.disconnect();
  };
}
