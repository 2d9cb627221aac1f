// When a <nut-graf> starts to work: once it is near what the reader sees and the page is idle.

/** Maximum wait for an idle moment, in milliseconds; then a busy page gets its summary all the same. */
const PATIENCE = 2000;

/** Runs a function when that time has come; returns a function that cancels it. */
export function whenNear(element: Element, run: () => void): () => void {
  const { defaultView: view } = element.ownerDocument;
  if (view === null) return () => {};
  let cancelIdle = () => {};
  const begin = () => {
    stopWaiting();
    cancelIdle = whenIdle(view, run);
  };
  // Before printing everything is shown: nobody scrolls on paper.
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
  // An element without a box never comes near.
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
  // WebKit does not tell idle moments; one comes after the page has loaded.
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
