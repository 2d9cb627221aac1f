// The types of the JavaScript surface, as the crate states them; the build puts a copy of that file in place of this one's declarations.
export type * from "../../src/web/types.js";
