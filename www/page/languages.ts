// The languages that the module knows, and their names.

export const TAGS = (
  "am ar bg bn cs da de el en es et fa fi fr gu he hi hy id it ja kk ko lt lv ml mr my nb nl pa pl ps pt " +
  "ro ru sk sv ta tr uk ur vi zh"
).split(" ");

const names = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

export function nameOf(tag: string): string {
  return names.of(tag) ?? tag;
}
