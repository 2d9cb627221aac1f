// The type of `nutgraf/languages/de` and its like.
import type { LanguageLists } from "../api/types.js";

declare const lists: LanguageLists;
export default lists;
