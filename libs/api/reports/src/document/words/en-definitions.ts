/** What the figures do not count, or count apart. */
export const enExclusions: readonly string[] = [
  'Customers who paid nothing in the month are not counted, neither above nor below the line.',
  'A month goes by the day of payment in Viet Nam; what is paid for an earlier bill counts in the month of payment.',
  'A customer with payments in two units in a month counts in both.',
  'Rows that were refused at import are not in the report.',
];

export const enDefinitions: readonly (readonly [term: string, meaning: string])[] = [
  [
    'Customer',
    'Each customer counts once a month in a unit, under the channel with the largest total amount.',
  ],
  [
    'Ratio',
    'What is paid without cash over all. Over several months or units numerators and denominators are summed, then divided; ratios are never averaged.',
  ],
  [
    'Plan',
    "The ratio to be reached in the month: as given for the month, else on a straight line from last December's actual (without one, from last year's target) to this December's target.",
  ],
  ['Against plan', 'Ratio minus plan, from the exact numbers, in percentage points.'],
  ['Rank', 'By the ratio of customers, 1 is the highest; units that are equal share a place.'],
  [
    'Customers to convert',
    'The fewest customers that would have to switch from cash to reach the target or the plan of the month that the table names, among the customers of the month reported. The units need not add up to the company.',
  ],
  [
    'Year to date',
    'Numerators and denominators are summed from January to the month reported, then divided. It is compared with a year ago only where data reach back to January of that year.',
  ],
  [
    'Coverage of customers',
    'Customers who paid in the month over the active customers, in the units whose customer base is given; it says how complete the month is.',
  ],
  ['Share', 'The part of all in the same month and units.'],
];
