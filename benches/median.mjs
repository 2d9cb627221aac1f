/** The median, which a busy moment of the machine affects least. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
