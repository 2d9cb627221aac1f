// Means and their confidence intervals.
const RESAMPLES = 1000;

/** The mean of some numbers. */
export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The mean and its 95 % bootstrap interval (paired, if the values are differences). Deterministic. */
export function interval(values) {
  const random = generator();
  const means = Array.from({ length: RESAMPLES }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)])),
  );
  means.sort((a, b) => a - b);
  return {
    mean: mean(values),
    from: means[Math.floor(0.025 * RESAMPLES)],
    to: means[Math.ceil(0.975 * RESAMPLES) - 1],
  };
}

/** A number with its sign. */
export function signed(value) {
  const digits = Math.abs(value).toFixed(2);
  return `${Number(digits) === 0 ? "±" : value < 0 ? "−" : "+"}${digits}`;
}

/** A difference with its interval. */
export function difference(values) {
  const { mean, from, to } = interval(values);
  return `${signed(mean)} (${signed(from)} … ${signed(to)})`;
}

// Random numbers from 0 to 1, the same in each run: mulberry32
// (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c).
function generator(state = 1) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
