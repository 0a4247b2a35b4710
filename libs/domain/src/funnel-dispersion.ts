/** The part at each end that counts no further than where the part begins, so that a few outliers do not widen the limits that are to find them. */
const WINSORISED_PART = 0.1;

/**
 * The mean square of standard normal values after that: (1 − 2q) − 2·a·φ(a) + 2·q·a² with q = 0.1 and a = Φ⁻¹(0.9) = 1.28155. Without it the
 * spread of well-behaved units is told 18% too small, and the limits called 95% hold 89% (docs/decisions/0013).
 */
const WINSORISED_SQUARE = 0.678655;

/** Halvings of the interval in which the spread is sought; the last one is far below what anybody sees. */
const HALVINGS = 50;

/**
 * Overdispersion φ: by how much the variance of z-scores exceeds that of chance alone, which is 1.
 * φ = (1/I) Σ w² / 0.679, where w are the z-scores with the lowest and highest tenth pulled in to their 10% and 90% quantiles.
 * Source: Spiegelhalter, Stat Med 2005;24:1185 and Qual Saf Health Care 2005;14:347 (winsorised φ); the divisor is ours.
 * @param scores (ratio − centre) / chance error of each unit; no unit
 * @returns a factor of variances, without unit; 0 for no scores
 */
export function dispersion(scores: readonly number[]): number {
  if (scores.length === 0) return 0;
  const sorted = scores.toSorted((a, b) => a - b);
  const low = quantile(sorted, WINSORISED_PART);
  const high = quantile(sorted, 1 - WINSORISED_PART);
  const squares = scores.map((score) => Math.min(high, Math.max(low, score)) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / scores.length / WINSORISED_SQUARE;
}

/**
 * The spread τ between units that chance does not explain: the standard deviation that has to be added to each unit's chance error so that
 * φ((ratio − centre) / √(error² + τ²)) = (I − 1) / I. Additive (random effects), because what makes units differ does not shrink with their size.
 * Source: Spiegelhalter 2005 for the model; Paule & Mandel, J Res Natl Bur Stand 1982;87:377 for the estimate, on winsorised scores.
 * @param deviations ratio − centre of each unit, fractions
 * @param errors chance error of each unit, fractions above 0
 * @returns a fraction (0.05 are 5 percentage points); 0 when the units differ no more than by chance
 */
export function spreadBetween(deviations: readonly number[], errors: readonly number[]): number {
  const aim = 1 - 1 / deviations.length;
  const exceeds = (variance: number): boolean =>
    dispersion(
      deviations.map((deviation, at) => deviation / Math.hypot(errors[at] ?? 0, Math.sqrt(variance))),
    ) > aim;
  if (!exceeds(0)) return 0;
  // Twice the largest square brings every score below √½, and their mean square below any aim.
  let [low, high] = [0, 2 * Math.max(...deviations.map((deviation) => deviation ** 2))];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (exceeds(middle)) low = middle;
    else high = middle;
  }
  return Math.sqrt((low + high) / 2);
}

/** Between the two nearest of sorted values, in proportion (Hyndman & Fan's type 7). */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
