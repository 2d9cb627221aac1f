// Eleventy bundles nothing, so the site gets the package's files.
export default function (site) {
  site.addPassthroughCopy({ "node_modules/nutgraf": "nutgraf" });
}
