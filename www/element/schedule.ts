// When the work of a <nut-graf> begins: once it is near what the reader sees, and the page has nothing better to do.

/** How long an idle moment is waited for, in milliseconds; a busy page gets its summary all the same. */
const PATIENCE = 2000;

/** Runs a function when the moment has come; the answer calls it off. */
export function whenNear(element: Element, run: () => void): () => void {
  const { defaultView: view } = element.ownerDocument;
  if (view === null) return () => {};
  let cancelIdle = () => {};
  const begin = () => {
    stopWaiting();
    cancelIdle = whenIdle(view, run);
  };
  // Paper shows what is there: there is no time to scroll.
  const print = () => {
    stop();
    run();
  };
  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && begin(),
    {
      rootMargin: "100% 0px",
    },
  );
  observer.observe(element);
  view.addEventListener("beforeprint", print);
  // An element without a box of its own is near nothing.
  if (view.getComputedStyle(element).display === "contents") begin();

  function stopWaiting(): void {
    observer.disconnect();
    view?.removeEventListener("beforeprint", print);
  }
  function stop(): void {
    stopWaiting();
    cancelIdle();
  }
  return stop;
}

function whenIdle(view: Window & typeof globalThis, run: () => void): () => void {
  if ("requestIdleCallback" in view) {
    const idle = view.requestIdleCallback(run, { timeout: PATIENCE });
    return () => view.cancelIdleCallback(idle);
  }
  // WebKit says nothing about idle moments; one comes after the page has loaded.
  let timer: ReturnType<typeof setTimeout>;
  const { document } = view as Window & typeof globalThis;
  const loaded = () => {
    stop();
    timer = setTimeout(run);
  };
  const stop = () => {
    clearTimeout(timer);
    (view as Window).removeEventListener("load", loaded);
  };
  timer = setTimeout(loaded, document.readyState === "complete" ? 0 : PATIENCE);
  (view as Window).addEventListener("load", loaded);
  return stop;
}
