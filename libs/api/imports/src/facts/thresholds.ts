/** Sizes at which an import of payments goes another way, found by measuring; whichever way it goes, the outcome is the same. Specs set them low. */
export const thresholds = {
  /** With so many rows at most, looking each of them up is quicker than going through a month. */
  lookUpRows: 5_000,
  /** With so many rows for a month they become a batch of their own … */
  batchRows: 20_000,
  /** … unless the month has more than so many times as many. */
  batchShare: 16,
};
