// The type of `nutgraf/languages/de` and the other languages.
import type { LanguageLists } from "../api/types.js";

declare const lists: LanguageLists;
export default lists;
