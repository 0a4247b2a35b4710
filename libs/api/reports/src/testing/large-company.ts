import type { TestCompany } from './company.js';

/** Names and notes that look like formulas or markup, are long, or hold letters that are easily lost. */
const NAMES = [
  '=HYPERLINK("x") Điện lực',
  'Điện lực Nậm Nhùn & <b>Pa Tần</b>',
  '+84 Chi nhánh "Ẵ Ỵ ỡ ặ"',
  '-Điện lực liên huyện Mường Tè - Bum Nưa - Pa Ủ - Ka Lăng - Thu Lũm',
  "@SUM(A1) 'tab'",
];

/**
 * Makes the small company one of 60 units and 40 providers with figures of the 13 months up to December 2022, events and notes, in the place
 * of what it had. A third of the units has no plan, one has no data.
 */
export async function grow(company: TestCompany): Promise<void> {
  await company.write('DELETE FROM rollup');
  await company.write(
    `INSERT INTO unit (id, code, name, level, parent_id)
     SELECT n, 'PB' || n, ($1::text[])[n % 5 + 1] || ' ' || n, 'UNIT', 1
     FROM generate_series((SELECT count(*) FROM unit WHERE parent_id = 1) + 101, 160) AS n`,
    [NAMES],
  );
  await company.write(
    `INSERT INTO provider (id, code, name, channel_group)
     SELECT n, 'P' || n, ($1::text[])[n % 5 + 1] || ' ' || n, CASE WHEN n % 2 = 1 THEN 'BANK' ELSE 'INTERMEDIARY' END
     FROM generate_series(3, 40) AS n`,
    [NAMES],
  );
  await company.write(`
    INSERT INTO rollup (month, unit_id, channel_id, provider_id, customers, payments, amount_vnd)
    SELECT month, unit.id, CASE provider WHEN 0 THEN 3 ELSE 2 - provider % 2 END, provider, customers, customers + nth, customers::numeric * 1234567
    FROM generate_series('2021-12-01'::date, '2022-12-01', '1 month') AS month
    CROSS JOIN (SELECT id FROM unit WHERE parent_id = 1 ORDER BY id LIMIT 59) AS unit
    CROSS JOIN generate_series(0, 5) AS nth
    CROSS JOIN LATERAL (SELECT CASE nth WHEN 0 THEN 0 ELSE (unit.id * 7 + nth * 11) % 40 + 1 END AS provider) AS way
    CROSS JOIN LATERAL (SELECT 200 + (unit.id * 37 + nth * 101 + extract(month FROM month)::int * 13) % 700 AS customers) AS paid`);
  await company.write(`
    INSERT INTO target (unit_id, year, month, measure, target_pct)
    SELECT id, year, 0, 'customers', 60 + id % 30 FROM unit CROSS JOIN (VALUES (2022), (2023)) AS plan (year)
    WHERE parent_id = 1 AND id % 3 > 0
    ON CONFLICT DO NOTHING`);
  await company.write(
    `INSERT INTO event (code, starts_on, type, title)
     SELECT 'E' || n, '2022-12-01'::date + n, 'CAMPAIGN', ($1::text[])[n] FROM generate_series(1, 5) AS n`,
    [NAMES],
  );
  await company.write(
    `INSERT INTO report_note (month, unit_code, number, done, difficulties, proposals, unit_plans, version, changed_by)
     VALUES ('2022-12-01', '', '17', $1, $2, '', $3, 1, 'spec')`,
    [
      NAMES.join('\n'),
      'Bản vùng cao chưa có sóng di động. '.repeat(60).trim(),
      JSON.stringify([{ unitCode: 'PA2907', text: '=Vận động từng hộ' }]),
    ],
  );
}
