// Finds circular imports between files or folders.

/** The shortest circle through each file, as a path of names, without duplicates. */
export function circles(imports) {
  const found = new Map();
  for (const file of [...imports.keys()].sort()) {
    const circle = circleThrough(imports, file);
    const members = [...new Set(circle)].sort().join();
    if (circle !== null && !found.has(members)) found.set(members, circle.join(" → "));
  }
  return [...found.values()];
}

function circleThrough(imports, start) {
  const paths = [[start]];
  const seen = new Set();
  for (const path of paths)
    for (const next of imports.get(path.at(-1)) ?? []) {
      if (next === start) return [...path, start];
      if (seen.has(next)) continue;
      seen.add(next);
      paths.push([...path, next]);
    }
  return null;
}
