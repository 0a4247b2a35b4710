import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const UNITS = 60;
const PROVIDERS = 40;
const PLACES = ['Nậm Nhùn', 'Mường Tè - Bum Nưa - Pa Ủ', 'Than Uyên', 'Sìn Hồ', 'Thành phố'];
const MONTHS = [
  '2021-12',
  ...Array.from({ length: 12 }, (_, nth) => `2022-${String(nth + 1).padStart(2, '0')}`),
];
const CASH = { channel: 'CASH_COUNTER', provider: '' };

export const COMPANY = 'PB';
export const unitCode = (nth) => `${COMPANY}${String(nth).padStart(2, '0')}`;

/**
 * Writes the files of a company of 60 units and 40 providers into a folder: 13 months up to December 2022, in which each unit was paid
 * through every provider and in cash, a plan for all but every third unit. The channels are those of the reference.
 */
export function writeLargeCompany(folder, reference) {
  const units = Array.from({ length: UNITS }, (_, nth) => nth + 1);
  const write = (kind, header, rows) =>
    writeFileSync(join(folder, `${kind}.csv`), `${[header, ...rows].join('\n')}\n`);
  copyFileSync(join(reference, 'channels.csv'), join(folder, 'channels.csv'));
  write('units', 'code,name,parent_code,level', [
    `${COMPANY},Công ty Điện lực,,COMPANY`,
    ...units.map((nth) => `${unitCode(nth)},Điện lực ${PLACES[nth % PLACES.length]} ${nth},${COMPANY},UNIT`),
  ]);
  const providers = Array.from({ length: PROVIDERS }, (_, nth) => providerOf(nth));
  write(
    'providers',
    'code,name,group',
    providers.map(({ provider, group }, nth) => `${provider},Tổ chức thanh toán số ${nth + 1},${group}`),
  );
  const planned = [COMPANY, ...units.filter((nth) => nth % 3 > 0).map(unitCode)];
  write(
    'targets',
    'unit_code,year,target_pct',
    planned.flatMap((unit, nth) => [2021, 2022, 2023].map((year) => `${unit},${year},${50 + (nth % 30)}`)),
  );
  write(
    'payments',
    'record_id,customer_code,unit_code,paid_at,amount_vnd,channel_code,provider_code',
    MONTHS.flatMap((month) => units.flatMap((unit) => paymentsOf(month, unit, [...providers, CASH, CASH]))),
  );
}

function providerOf(nth) {
  const provider = `P${String(nth + 1).padStart(2, '0')}`;
  return nth % 2 === 0
    ? { provider, group: 'BANK', channel: 'AUTO_DEBIT' }
    : { provider, group: 'INTERMEDIARY', channel: 'E_WALLET' };
}

/** Of each way one to four customers, in a fixed scatter. */
function paymentsOf(month, unit, ways) {
  return ways.flatMap(({ channel, provider }, way) => {
    const customers = 1 + ((unit * 7 + way * 11 + Number(month.slice(-2))) % 4);
    return Array.from({ length: customers }, (_, nth) => {
      const place = `${unitCode(unit)}${String(way * 10 + nth).padStart(7, '0')}`;
      const amount = 40_000 + unit * 900 + way * 7_000 + nth;
      return `${month}-${place},${place},${unitCode(unit)},${month}-15T09:00:00+07:00,${amount},${channel},${provider}`;
    });
  });
}
