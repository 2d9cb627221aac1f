// The summaries are written while Eleventy builds the site.
import { parseHTML } from "linkedom";
import { prerender } from "nutgraf/html";

export default function (site) {
  site.addPassthroughCopy({ "node_modules/nutgraf": "nutgraf" });
  site.addTransform("summaries", async function (content) {
    if (!this.page.outputPath.endsWith(".html")) return content;
    const { document } = parseHTML(content);
    await prerender(document);
    return document.toString();
  });
}
