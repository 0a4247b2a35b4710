import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const CUSTOMERS_OF_A_MONTH = 108_334;
const CHANNELS = [
  'AUTO_DEBIT',
  'BANK_COUNTER',
  'INTERNET_BANKING',
  'MOBILE_BANKING',
  'E_WALLET',
  'PAYMENT_POINT',
  'CASH_COUNTER',
  'CASH_COLLECTOR',
];
const PROVIDERS = ['VIETINBANK', 'AGRIBANK', 'BIDV', 'LPBANK', 'MOMO', 'VIETTEL', '', ''];
const UNITS = ['PA2901', 'PA2902', 'PA2904', 'PA2905', 'PA2906', 'PA2907', 'PA2908', 'PA2909'];

/**
 * Writes payments of a year, valid and without duplicates: 1.3 million rows, or a multiple of it by more customers.
 * Ids come in the order of a billing system, one in fifty customers pays twice. @returns the number of rows
 */
export async function writePayments(path, times) {
  const file = createWriteStream(path, { highWaterMark: 1 << 20 });
  file.write('record_id,customer_code,unit_code,paid_at,amount_vnd,channel_code,provider_code\n');
  let rows = 0;
  for (let month = 1; month <= 12; month++) {
    for (let part = 0; part < times; part++) {
      const text = monthOf(month, part);
      rows += text.count;
      if (!file.write(text.csv)) await once(file, 'drain');
    }
  }
  file.end();
  await once(file, 'finish');
  return rows;
}

function monthOf(month, part) {
  const lines = [];
  const mm = String(month).padStart(2, '0');
  for (let customer = 0; customer < CUSTOMERS_OF_A_MONTH; customer++) {
    // A fixed scatter: the same file each time.
    const scatter = Math.imul(customer + 1, 2_654_435_761) >>> 0;
    const unit = UNITS[scatter % 8];
    const code = `${unit}${String(part * CUSTOMERS_OF_A_MONTH + customer).padStart(7, '0')}`;
    const way = (scatter >>> 8) % 8;
    const when = `2022-${mm}-${String(1 + (scatter % 28)).padStart(2, '0')}T${String(7 + (scatter % 14)).padStart(2, '0')}:${String((scatter >>> 4) % 60).padStart(2, '0')}:00+07:00`;
    const amount = 40_000 + (scatter % 900_000);
    const payments = customer % 50 === 0 ? 2 : 1;
    for (let nth = 0; nth < payments; nth++) {
      const id = `B22${mm}${String(part * 2 * CUSTOMERS_OF_A_MONTH + customer * 2 + nth).padStart(9, '0')}`;
      lines.push(
        `${id},${code},${unit},${when},${amount + nth},${CHANNELS[(way + nth) % 8]},${PROVIDERS[(way + nth) % 8]}\n`,
      );
    }
  }
  return { csv: lines.join(''), count: lines.length };
}
