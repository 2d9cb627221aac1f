// Decides when changes to the page make a <nut-graf> look again.

/** How long the page must be unchanged, in milliseconds. */
const REST = 300;
/** If changes never stop, how often to look anyway, in milliseconds. */
const LONGEST = 3000;

/** Runs a function after relevant changes in a root. Returns a function that stops watching. */
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
