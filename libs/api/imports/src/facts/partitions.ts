/** The table that holds a month of payments. @param month its first day */
export function partitionOf(month: string): string {
  return `payment_${month.slice(0, 7).replace('-', '_')}`;
}
