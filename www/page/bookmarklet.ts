// The bookmarklet: sends the selection or the page to our own window, because our code may not run on other
// sites.

/** A `javascript:` address that opens our page at `address` with the article of the page it is clicked on. */
export function bookmarklet(address: string): string {
  return `javascript:${encodeURIComponent(`(${collect.toString()})(${JSON.stringify(address)})`)}`;
}

/**
 * Runs on the other site, so it cannot use anything from this file. The two windows exchange messages. If the
 * site isolates its windows (Cross-Origin-Opener-Policy), the text goes into the address's fragment, cut to
 * fit.
 */
function collect(address: string): void {
  const selection = getSelection();
  const text = String(selection ?? "").trim();
  const box = document.createElement("div");
  if (text && selection)
    for (let n = 0; n < selection.rangeCount; n += 1) box.append(selection.getRangeAt(n).cloneContents());
  const html = text ? box.innerHTML : document.documentElement.outerHTML;
  const article = document.querySelector<HTMLElement>("article, main") ?? document.body;
  const plain = (text || `${document.title}\n\n${article.innerText}`).slice(0, 20000);
  const fallBack = (): void => {
    // If the cut splits a character, half of it becomes a replacement character.
    location.href = `${address}#${new URLSearchParams({ text: plain })}`;
  };
  const opened = open(`${address}#receive`);
  if (!opened) return fallBack();
  const origin = new URL(address).origin;
  const watch = setInterval(() => {
    if (opened.closed) {
      stop();
      fallBack();
    }
  }, 300);
  const stop = (): void => {
    clearInterval(watch);
    removeEventListener("message", give);
  };
  const give = (event: MessageEvent): void => {
    if (event.source !== opened || event.data !== "nutgraf:ready") return;
    stop();
    opened.postMessage({ nutgraf: { html, text: plain, title: document.title } }, origin);
  };
  addEventListener("message", give);
  setTimeout(stop, 60000);
}
