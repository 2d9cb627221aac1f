// A site of documents. Docusaurus finds "type": "module" in package.json hard to bear, so it is not there.
export default {
  title: "The Varda Messenger",
  url: "https://varda.example",
  baseUrl: "/",
  i18n: { defaultLocale: "de", locales: ["de"] },
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false, pages: false }]],
  clientModules: ["./src/nut-graf.js"],
};
