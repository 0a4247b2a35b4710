export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

export async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Which of the figures are more than the limits of their names, in words. */
export function overLimits(figures, limits, digits = 0) {
  return Object.entries(limits)
    .filter(([name, limit]) => figures[name] > limit)
    .map(([name, limit]) => `${name} ${figures[name].toFixed(digits)}, at most ${limit}`);
}
