// The names of the DOM that the package's types mention, for projects without TypeScript's `dom` library. There
// they are empty, so the functions' types can be used; in projects with it, nothing changes.
interface AbortSignal {}
interface CustomEvent<T = any> {}
interface Document {}
interface DocumentFragment {}
interface Element {}
interface EventTarget {}
interface HTMLElement {}
interface Range {}
interface ReadableStream<R = any> {}
interface Request {}
interface URL {}
declare namespace WebAssembly {
  interface Module {}
}
