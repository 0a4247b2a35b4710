import type { Measure, TargetsQuery } from '@cashlight/contract';

type Row = TargetsQuery['targetPlan']['units'][number];
type Count = NonNullable<Row['base']>;

const count = (cashless: number, total: number): Count => ({
  cashless: String(cashless),
  total: String(total),
});

/** A unit in the plan of 2023, with December 2022 and June 2023. */
export const row = (
  unitCode: string,
  target: number | null,
  base: Count | null,
  more: Partial<Row> = {},
): Row => ({
  unitCode,
  target,
  months: [],
  lastTarget: null,
  base,
  latest: base,
  ...more,
});

const COMPANY = row('PA29', 0.7736, count(79_959, 110_000), {
  lastTarget: 0.6888,
  latest: count(83_716, 111_644),
});
const UNITS = [
  row('PA2908', 0.8419, count(11_600, 14_500), { lastTarget: 0.755 }),
  row('PA2907', 0.7116, count(4_368, 6_700), { lastTarget: 0.6609 }),
  row('PA2901', 0.8067, count(10_260, 13_500), { lastTarget: 0.766 }),
];

export interface PlanOptions {
  readonly year?: number;
  readonly measure?: Measure;
  readonly version?: string;
  readonly company?: Row | null;
  readonly units?: readonly Row[];
  readonly baseMonth?: string | null;
  readonly latestMonth?: string | null;
  readonly permissions?: readonly string[];
}

/** The plan of 2023 of PC Lai Châu with three of its units, unless said otherwise. */
export function plan(options: PlanOptions = {}): TargetsQuery {
  const { year = 2023, measure = 'CUSTOMERS', version = '1', company = COMPANY, units = UNITS } = options;
  const { baseMonth = '2022-12', latestMonth = '2023-06', permissions = ['adoption.read'] } = options;
  const unit = (code: string, name: string, parentCode: string | null = 'PA29') => ({
    code,
    name,
    nameEn: null,
    parentCode,
  });
  return {
    targetPlan: {
      year,
      measure,
      version,
      years: [2022, 2023],
      baseMonth,
      latestMonth,
      company,
      units: [...units],
    },
    units: [
      unit('PA29', 'Công ty Điện lực Lai Châu', null),
      unit('PA2908', 'Điện lực Thành phố Lai Châu'),
      unit('PA2907', 'Điện lực Nậm Nhùn'),
      unit('PA2901', 'Điện lực Tân Uyên'),
    ],
    viewer: { permissions: [...permissions], unitCodes: [] },
    freshness: { dataUntil: '2023-06-30', sample: true },
  };
}

/** The same with other targets of some units. */
export function withTargets(
  targets: Readonly<Record<string, number | null>>,
  options: PlanOptions = {},
): TargetsQuery {
  const units = (options.units ?? UNITS).map((unit) =>
    unit.unitCode in targets ? { ...unit, target: targets[unit.unitCode] ?? null } : unit,
  );
  return plan({ ...options, units });
}
