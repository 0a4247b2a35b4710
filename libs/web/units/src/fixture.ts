import type { UnitsPageQuery } from '@cashlight/contract';
import { addMonths } from '@cashlight/web-ui';

type Standing = UnitsPageQuery['standings'][number];

/** The sample's units: code, place, customers and ratio in December 2022, ratio in November, value of the path. */
const UNITS = [
  ['PA2908', 'Thành phố Lai Châu', 14_500, 0.8, 0.7948, 0.755],
  ['PA2902', 'Than Uyên', 16_300, 0.775, 0.7701, 0.723],
  ['PA2901', 'Tân Uyên', 13_500, 0.76, 0.7525, 0.766],
  ['PA2905', 'Tam Đường', 13_800, 0.75, 0.7443, 0.71],
  ['PA2904', 'Phong Thổ', 17_400, 0.705, 0.6973, 0.669],
  ['PA2909', 'Mường Tè', 10_200, 0.68, 0.6729, 0.66],
  ['PA2906', 'Sìn Hồ', 17_600, 0.656, 0.6489, 0.624],
  ['PA2907', 'Nậm Nhùn', 6_700, 0.6519402985074627, 0.6458, 0.6609],
] as const;

const MONTHS = 13;
const LAST = '2022-12';
/** Half a point a month up to November, a little more and a little less by turns. */
const STEP = 0.005;
const SWING = 0.001;

/** The answer for the sample's company in December 2022, with a year of months before it. */
export function unitsAnswer(): UnitsPageQuery {
  return {
    standings: [
      standing('PA29', 110_000, 0.7269, 0.6888, 5137, 0.0064),
      ...UNITS.map(([code, , customers, ratio, before, path]) =>
        standing(code, customers, ratio, path, 600, ratio - before),
      ),
    ],
    history: UNITS.flatMap(([code, , customers, ratio, before]) =>
      Array.from({ length: MONTHS }, (_, ago) =>
        month(code, ago, customers, ago === 0 ? ratio : before - (ago - 1) * STEP + (ago % 2) * SWING),
      ),
    ),
    units: [
      unit('PA29', 'Công ty Điện lực Lai Châu', null),
      ...UNITS.map(([code, name]) => unit(code, `Điện lực ${name}`, 'PA29')),
    ],
    freshness: {
      lastMonth: LAST,
      dataUntil: '2022-12-31',
      unitsWithData: UNITS.length,
      units: UNITS.length,
      closed: true,
      sample: true,
    },
    shown: { provisionalMonths: [] },
    organisationBreaks: [],
    viewer: { unitCodes: ['PA2907'] },
  };
}

function standing(
  unitCode: string,
  total: number,
  ratio: number,
  target: number,
  customersToConvert: number,
  change: number,
): Standing {
  const goal = { year: 2023, target: 0.7736, customersToConvert };
  const counts = { cashless: String(Math.round(total * ratio)), total: String(total) };
  const gap = ratio - target;
  return { unitCode, ...counts, ratio, change, latestMonth: LAST, latestRatio: ratio, target, gap, goal };
}

function month(
  unitCode: string,
  ago: number,
  customers: number,
  ratio: number,
): UnitsPageQuery['history'][number] {
  const cashless = Math.round(customers * ratio);
  return {
    unitCode,
    month: addMonths(LAST, -ago),
    customers,
    cashlessCustomers: cashless,
    payments: customers,
    cashlessPayments: cashless,
    amountVnd: '1000',
    cashlessAmountVnd: '900',
  };
}

function unit(code: string, name: string, parentCode: string | null): UnitsPageQuery['units'][number] {
  return { code, name, nameEn: null, parentCode };
}
