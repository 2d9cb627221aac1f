// The type of `nutgraf/languages/all`.
import type { LanguageLists } from "../api/types.js";

declare const languages: readonly LanguageLists[];
export default languages;
