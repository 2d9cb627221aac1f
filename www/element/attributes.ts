// The attributes of <nut-graf> and the properties that mirror them.
import type { Options } from "../api/index.js";

/** What the attributes say, as properties; an absent attribute is "" or null. */
export interface Properties {
  /** The id of the article's element, in the same document or shadow root. Without it: the closest article or main around. */
  htmlFor: string;
  sentences: number | null;
  words: number | null;
  type: string;
  length: string;
  /** A BCP 47 tag; without it the article's own `lang` counts. */
  language: string;
}

type Kind = "text" | "number";

/** Attribute → property; the properties named like an option of `summarize` are handed to it. */
export const attributes: readonly { attribute: string; property: keyof Properties; kind: Kind; option: boolean }[] = [
  { attribute: "for", property: "htmlFor", kind: "text", option: false },
  { attribute: "sentences", property: "sentences", kind: "number", option: true },
  { attribute: "words", property: "words", kind: "number", option: true },
  { attribute: "type", property: "type", kind: "text", option: true },
  { attribute: "length", property: "length", kind: "text", option: true },
  { attribute: "language", property: "language", kind: "text", option: true },
];

/** Gives the class its mirrored properties. */
export function mirror(prototype: HTMLElement): void {
  for (const { attribute, property, kind } of attributes) {
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement): string | number | null {
        const value = this.getAttribute(attribute);
        if (kind === "text") return value ?? "";
        return value === null || value.trim() === "" ? null : Number(value);
      },
      set(this: HTMLElement, value: string | number | null | undefined) {
        if (value === null || value === undefined) this.removeAttribute(attribute);
        else this.setAttribute(attribute, String(value));
      },
    });
  }
}

/** Takes over what was set as a property before the class was there, which would hide the mirrored one for ever. */
export function adoptEarly(element: HTMLElement & Properties): void {
  for (const { property } of attributes) {
    const own = Object.getOwnPropertyDescriptor(element, property);
    if (own === undefined) continue;
    Reflect.deleteProperty(element, property);
    Reflect.set(element, property, own.value);
  }
}

/** What to ask of `summarize`: unchecked, since it checks and names what is wrong. */
export function optionsOf(element: Properties, language: string): Options {
  const options: Record<string, string | number> = {};
  if (language !== "") options["language"] = language;
  for (const { property, option } of attributes) {
    const value = element[property];
    if (option && value !== null && value !== "") options[property] = value;
  }
  return options as Options;
}
