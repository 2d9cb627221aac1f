// Copies what a caller passes into plain values. Getters and proxies are the caller's own code, which may
// throw. It runs here and never during a call of the module: an error that passes through the module
// corrupts its stack.
import { cut, isObject, isOdd, wrong } from "./shown.js";
import type { Abortable, Input } from "./types.js";

/** What a value may be. Strings and numbers are only described: the module checks which ones are allowed. */
type Shape = string | readonly [Shape] | Shapes | ((name: string, value: unknown) => unknown);
interface Shapes {
  readonly [name: string]: Shape;
}

const TEXT = "a string";
const NUMBER = "a number";
const SPAN = { start: NUMBER, end: NUMBER };

export const FOR_SEGMENT = { language: TEXT };
export const FOR_SUMMARIZE = {
  sentences: NUMBER,
  words: NUMBER,
  characters: NUMBER,
  share: NUMBER,
  type: TEXT,
  length: TEXT,
  order: TEXT,
  focus: [TEXT],
  title: TEXT,
  language: TEXT,
} as const;
export const FOR_ABORT = { signal };
export const SOURCE = { source: TEXT, blocks: [{ kind: TEXT, ...SPAN }] } as const;
export const SPANS = { sentences: [SPAN] } as const;

/**
 * The given options, own and inherited; undefined and null count as omitted. Errors from the caller's getters
 * are passed on unchanged.
 */
export function readOptions<O extends object>(options: unknown, shapes: Shapes): O {
  const given = checkedOptions(options);
  const read: [string, unknown][] = [];
  for (const [name, shape] of Object.entries(shapes)) {
    const value = valueOf(given, name);
    if (value != null) read.push([name, copy(name, value, shape)]);
  }
  return Object.fromEntries(read) as O;
}

/** The same, plus own names that are not options: the module rejects them and lists the valid ones. */
export function readOnly<O extends object>(options: unknown, shapes: Shapes): O {
  const given = checkedOptions(options);
  const others = Object.keys(given).filter((name) => !Object.hasOwn(shapes, name) && given[name] != null);
  return { ...Object.fromEntries(others.map((name) => [cut(name), true])), ...readOptions<O>(given, shapes) };
}

/** The arguments of a call: a text, perhaps a signal, and other options. */
export function readCall<O extends object>(
  input: unknown,
  given: unknown,
  shapes: Shapes,
): { source: Input; options: O; signal: AbortSignal | undefined } {
  const { signal, ...options } = readOnly<Abortable>(given, { ...shapes, ...FOR_ABORT });
  return { source: copy("source", input, SOURCE) as Input, options: options as O, signal };
}

/** A property, ignoring those that old libraries add to every object. */
export function valueOf<O extends object, N extends keyof O & string>(object: O, name: N): O[N] | undefined {
  return name in Object.prototype && !Object.hasOwn(object, name) ? undefined : object[name];
}

/** Options as an object whose properties can be looked at. */
export function checkedOptions(options: unknown): Record<string, unknown> {
  if (options == null) return {};
  if (!isObject(options) || Array.isArray(options)) throw wrong("options", options, "an object");
  return options;
}

/** A copy of a value with only what the shape names. The module checks the types of strings and numbers. */
export function copy(name: string, value: unknown, shape: Shape): unknown {
  if (typeof shape === "function") return shape(name, value);
  if (typeof shape !== "string" && isObject(value)) {
    if (!isList(shape))
      return Object.fromEntries(
        Object.entries(shape).map(([key, inner]) => [key, copy(`${name}.${key}`, value[key], inner)]),
      );
    if (Array.isArray(value)) return copied(name, value, (name, item) => copy(name, item, shape[0]));
  }
  if (isObject(value) || isOdd(value))
    throw wrong(name, value, typeof shape === "string" ? shape : isList(shape) ? "an array" : "an object");
  return value;
}

/** A copy of an array, up to its first hole: a proxy can claim any length. */
export function copied<T>(name: string, items: unknown[], read: (name: string, item: unknown) => T): T[] {
  const { length } = items;
  const copy: T[] = [];
  for (let at = 0; at < length; at += 1) {
    const item = read(`${name}[${at}]`, items[at]);
    copy.push(item);
    if (item == null) break;
  }
  return copy;
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

/** Checks by members: a signal from another realm or a polyfill is not an instance of our AbortSignal. */
export function signal(name: string, value: unknown): AbortSignal {
  if (isObject(value) && typeof value["aborted"] === "boolean" && "addEventListener" in value)
    return value as unknown as AbortSignal;
  throw wrong(name, value, "an AbortSignal");
}
