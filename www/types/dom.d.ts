// The names of the DOM in the package's types, for projects without TypeScript's `dom` library. They are
// empty: they make the types usable there, and add nothing where that library is.
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
