// The languages that nutgraf has word lists for, and their names.
import { tags } from "#lists";

export const TAGS = tags;

const names = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

export function nameOf(tag: string): string {
  return names.of(tag) ?? tag;
}
