// The page has its article before any script runs.
export const prerender = true;
