import { ask } from './product';

/** The reference data of the tests that look at every dong. */
export const UNITS =
  'code,name,parent_code,level\nC,Công ty,,COMPANY\nU,Điện lực U,C,UNIT\nV,Điện lực V,C,UNIT\n';
export const CHANNELS = 'code,name,group\nBANKING,Ngân hàng,BANK\nCASH,Tiền mặt,CASH\n';
const HEADER = 'record_id,customer_code,unit_code,paid_at,amount_vnd,channel_code,provider_code';

/** What the company has in all, as the figures say it. */
export interface Figures {
  readonly customers: number;
  readonly payments: number;
  readonly amountVnd: string;
}

/** A file of payments of 2022 in which every row is a customer of its own, so that the figures tell exactly how many landed. */
export function payments(batch: string, rows: number, amountVnd: number): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const month = String(1 + (row % 12)).padStart(2, '0');
    const unit = row % 2 === 0 ? 'U' : 'V';
    return `${batch}-${String(row)},K${batch}-${String(row)},${unit},2022-${month}-10,${String(amountVnd)},BANKING,`;
  });
  return `${HEADER}\n${lines.join('\n')}\n`;
}

export async function figures(url: string, token: string): Promise<Figures> {
  const { data, errors } = await ask(
    url,
    token,
    '{ adoption(filter: { from: "2022-01", to: "2022-12" }, groupBy: []) { customers payments amountVnd } }',
  );
  const [row] = (data as { adoption: Figures[] } | null)?.adoption ?? [];
  if (!row) throw new Error(`No figures came back: ${JSON.stringify(errors)}`);
  return row;
}

/** Sends a file as other systems do. */
export function send(url: string, token: string, kind: string, text: string, query = ''): Promise<Response> {
  return fetch(`${url}/api/imports/${kind}${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
    body: text,
  });
}
