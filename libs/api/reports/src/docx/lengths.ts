/** Twentieths of a point, in which Word measures. */
export function ofMillimetres(length: number): number {
  return Math.round((length * 72 * 20) / 25.4);
}

export function ofPoints(length: number): number {
  return Math.round(length * 20);
}
