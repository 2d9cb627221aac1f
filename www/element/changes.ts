// When changes of the page make a <nut-graf> look again.

/** How long changes must rest, in milliseconds. */
const REST = 300;
/** Changes that never rest are looked at after this time, in milliseconds, and again each time it is over. */
const LONGEST = 3000;

/** Runs a function after changes in a root that matter. Returns a function that ends it. */
export function afterChanges(
  root: Node,
  matter: (records: MutationRecord[]) => boolean,
  run: () => void,
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
    if (!matter(records)) return;
    clearTimeout(rest);
    rest = setTimeout(end, REST);
    longest ??= setTimeout(end, LONGEST);
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["id", "hidden"],
  });
  return () => {
    observer.disconnect();
    clear();
  };
}
