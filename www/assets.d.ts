// Files that a script imports as their text.

/** Made smaller by the build. */
declare module "*.css" {
  const text: string;
  export default text;
}

declare module "*.txt" {
  const text: string;
  export default text;
}
