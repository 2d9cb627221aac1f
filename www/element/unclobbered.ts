// For the element's files: members of documents and forms that a page may hide.
export { unclobbered } from "../api/unclobbered.js";
