// Numbers and times in words.

const number = new Intl.NumberFormat("en");

export const count = (value: number): string => number.format(value);

export function counted(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
}

export function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  return whole < 5400 ? `${Math.round(whole / 60)} min` : `${Math.round(whole / 3600)} h`;
}

export function milliseconds(time: number): string {
  return time < 0.1 ? "under 0.1 ms" : `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}
