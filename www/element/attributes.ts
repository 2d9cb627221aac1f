// The attributes of <nut-graf> and the properties that mirror them.
import type { Options } from "../api/index.js";

/** The attributes as properties. An absent attribute is "", null or false. */
export interface Properties {
  /** The id of the article's element, in the same document or shadow root. Detected if omitted. */
  htmlFor: string;
  /** The kind of summary, named as in the browsers' Summarizer API. */
  type: NonNullable<Options["type"]> | "";
  /** The length of that kind. */
  length: NonNullable<Options["length"]> | "";
  /** Maximum number of sentences. */
  sentences: number | null;
  /** Maximum number of words. */
  words: number | null;
  /** A BCP 47 tag. If omitted, the article's own or inherited `lang` is used. */
  language: string;
  /** Words to steer the summary towards, separated by commas. (`focus` is a method of every element.) */
  focusWords: string;
  /** A CSS selector of elements in the article that are not read. */
  skip: string;
  /** The level of the heading for screen readers, from 1 to 6. */
  headingLevel: number | null;
  /** Whether there is only a button, which the reader presses to get the summary. */
  collapsed: boolean;
  /** Whether the summary's sentences are highlighted in the article. */
  highlight: boolean;
  /** Whether the summary is updated when the article changes. */
  watch: boolean;
}

/** The attributes, as written in framework templates. */
export interface NutGrafAttributes {
  for?: string | undefined;
  type?: Options["type"] | undefined;
  length?: Options["length"] | undefined;
  sentences?: number | string | undefined;
  words?: number | string | undefined;
  language?: string | undefined;
  focus?: string | undefined;
  skip?: string | undefined;
  "heading-level"?: number | string | undefined;
  collapsed?: boolean | "" | undefined;
  highlight?: boolean | "" | undefined;
  watch?: boolean | "" | undefined;
}

type Kind = "text" | "number" | "list" | "boolean";

/** Attribute → property. Some set the option of `summarize` with the attribute's name. */
export const attributes: readonly (readonly [
  attribute: string,
  property: keyof Properties,
  kind: Kind,
  option?: "option",
])[] = [
  ["for", "htmlFor", "text"],
  ["type", "type", "text", "option"],
  ["length", "length", "text", "option"],
  ["sentences", "sentences", "number", "option"],
  ["words", "words", "number", "option"],
  ["language", "language", "text", "option"],
  ["focus", "focusWords", "list", "option"],
  ["skip", "skip", "text"],
  ["heading-level", "headingLevel", "number"],
  ["collapsed", "collapsed", "boolean"],
  ["highlight", "highlight", "boolean"],
  ["watch", "watch", "boolean"],
];

/** Gives the class its mirrored properties. */
export function mirror(prototype: HTMLElement): void {
  const { focus } = prototype;
  // React, Vue and others set a property with the attribute's name, which must not replace the method.
  Object.defineProperty(prototype, "focus", {
    configurable: true,
    get: () => focus,
    set(this: HTMLElement & Properties, words: string) {
      this.focusWords = words;
    },
  });
  for (const [attribute, property, kind] of attributes) {
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement): string | number | boolean | null {
        return valueOf(this.getAttribute(attribute), kind);
      },
      set(this: HTMLElement, value: unknown) {
        if (kind === "boolean") this.toggleAttribute(attribute, Boolean(value));
        else if (value === null || value === undefined) this.removeAttribute(attribute);
        else this.setAttribute(attribute, String(value));
      },
    });
  }
}

function valueOf(value: string | null, kind: Kind): string | number | boolean | null {
  if (kind === "boolean") return value !== null;
  if (kind !== "number") return value ?? "";
  return value === null || value.trim() === "" ? null : Number(value);
}

/** Adopts properties that were set before the class was defined: they would hide the mirrored ones. */
export function adoptEarly(element: HTMLElement & Properties): void {
  const own = Object.getOwnPropertyNames(element);
  for (const [, property] of attributes) {
    if (!own.includes(property)) continue;
    const value = element[property];
    Reflect.deleteProperty(element, property);
    Reflect.set(element, property, value);
  }
}

/** The options for `summarize`, which validates them. The element may be one that has no such properties. */
export function optionsOf(element: Element, language: string): Options {
  // Always an own property: some pages add properties to all objects.
  const options: Record<string, unknown> = { language: language === "" ? undefined : language };
  for (const [attribute, , kind, option] of attributes) {
    const value = valueOf(element.getAttribute(attribute), kind);
    if (option === undefined || value === null || value === "") continue;
    options[attribute] = kind === "list" ? words(String(value)) : value;
  }
  return options as Options;
}

/** How many sentences a summary will probably have. Nobody knows yet whether the article has very many. */
export function expectedCount({ type, length, sentences, words }: Properties): number {
  const more = length === "long" ? 2 : length === "medium" ? 1 : 0;
  if (type === "key-points") return 3 + 2 * more;
  if (type === "tldr" || type === "teaser") return 1 + more;
  if (type !== "") return 1;
  return Math.min(Math.max(words === null ? (sentences ?? 3) : words / 20 + 1, 0) || 0, 7);
}

function words(list: string): string[] {
  return list
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
