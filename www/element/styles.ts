// Style sheets that documents and shadow roots share.
import { unclobbered } from "./unclobbered.js";

/**
 * A function that returns the sheet with these styles for what is in a document; undefined in browsers that
 * do not construct sheets. Constructed, because a strict content security policy forbids a <style>.
 */
export function sheetWith(css: string): (document: Document) => CSSStyleSheet | undefined {
  // Another document, in a frame for example, does not take the sheet of this one.
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
