import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask, makeToken, shared } from '../support/product';

interface Row {
  unitCode: string | null;
  channelGroup: string | null;
  customers: number;
  cashlessCustomers: number;
  ratio: { customers: number | null };
  target: number | null;
  gap: number | null;
}

const ROWS = `query ($filter: AdoptionFilter!, $by: [Dimension!]!) {
  adoption(filter: $filter, groupBy: $by) {
    unitCode channelGroup customers cashlessCustomers ratio { customers } target gap
  }
}`;

describe('the published figures of PC Lai Châu, from the sample through the real pipeline', () => {
  let token: string;
  beforeAll(async () => {
    token = await makeToken(shared.dataDir, 'LEADER');
  }, 60_000);

  async function december2022(by: readonly string[]): Promise<Row[]> {
    const { data } = await ask(shared.url, token, ROWS, {
      filter: { from: '2022-12', to: '2022-12' },
      by,
    });
    return (data as { adoption: Row[] }).adoption;
  }

  it('gives the company of December 2022', async () => {
    const [company] = await december2022(['MONTH']);
    expect(company).toMatchObject({
      customers: 110_000,
      cashlessCustomers: 79_959,
      ratio: { customers: 0.7269 },
      target: 0.6888,
    });
    expect(company?.gap).toBeCloseTo(0.0381, 10);
  });

  it('splits it by channel group', async () => {
    const rows = await december2022(['CHANNEL_GROUP']);
    expect(Object.fromEntries(rows.map(({ channelGroup, customers }) => [channelGroup, customers]))).toEqual({
      BANK: 42_980,
      INTERMEDIARY: 36_979,
      CASH: 30_041,
    });
  });

  it('has the city at 80%', async () => {
    const rows = await december2022(['UNIT']);
    expect(rows.find(({ unitCode }) => unitCode === 'PA2908')?.ratio.customers).toBe(0.8);
  });

  it('needs 5,137 customers more to reach 77.36%', async () => {
    const { data } = await ask(
      shared.url,
      token,
      '{ standings(period: { from: "2022-12", to: "2022-12" }) { goal { year target customersToConvert monthsLeft } } }',
    );
    const [company] = (data as { standings: { goal: object }[] }).standings;
    expect(company?.goal).toEqual({
      year: 2023,
      target: 0.7736,
      customersToConvert: 5137,
      monthsLeft: 12,
    });
  });
});
