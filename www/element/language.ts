// Reads the page's `lang` attributes.
import { around } from "./article.js";
import { unclobbered } from "./unclobbered.js";

/** A language of two or three letters, and up to seven more subtags. */
const TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,7}$/i;
/** Well-formed tags that name no language: undetermined, multiple, no language, uncoded. */
const NO_LANGUAGE = /^(und|mul|zxx|mis)(-|$)/i;

/**
 * The inherited `lang` of an element, as a BCP 47 tag; `en_US` counts as `en-US`. "" if there is none, or if
 * the page's value is not a language, like `en_US.UTF-8`, `en,fr`, `{{ lang }}` or `x-default`.
 */
export function statedLanguage(element: Element): string {
  const stated = around(element, "[lang]");
  const tag = (stated === null ? null : unclobbered(stated).getAttribute("lang")) ?? "";
  const hyphened = tag.replaceAll("_", "-");
  return TAG.test(hyphened) && !NO_LANGUAGE.test(hyphened) ? hyphened : "";
}
