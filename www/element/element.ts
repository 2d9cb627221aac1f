// `import "nutgraf/element"`, for bundlers that look for a file with that name.
export * from "./nut-graf.js";
