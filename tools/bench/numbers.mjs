export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

export async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
