// Style sheets shared by documents and shadow roots.
import { unclobbered } from "./unclobbered.js";

/**
 * A function that returns the sheet with these styles for a document; undefined in browsers without
 * constructable style sheets. A strict content security policy forbids <style>.
 */
export function sheetWith(css: string): (document: Document) => CSSStyleSheet | undefined {
  // A document, in a frame for example, does not accept another document's sheet.
  const sheets = new WeakMap<Document, CSSStyleSheet>();
  return (document) => {
    const known = sheets.get(document);
    if (known !== undefined) return known;
    const { adoptedStyleSheets, defaultView } = unclobbered(document);
    if (adoptedStyleSheets === undefined || defaultView === null) return undefined;
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(document, sheet);
    return sheet;
  };
}
