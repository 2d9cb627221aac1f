// Mozilla's Readability, which finds the article in a whole page: a part of its own, loaded with the first page that needs it.
export { Readability } from "@mozilla/readability";
