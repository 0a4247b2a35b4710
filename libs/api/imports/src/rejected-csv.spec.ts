import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PAYMENTS, World } from './testing/world.js';

let world: World;
beforeEach(async () => {
  world = await (await World.create()).withReference();
});
afterEach(() => world.drop());

async function all(pieces: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const piece of pieces) found.push(piece);
  return found;
}

describe('the rejected rows', () => {
  it('are a CSV file that can be mended', async () => {
    const result = await world.import('payments', [
      PAYMENTS,
      'r1,c,A,2022-12-01,"1,5",CASH,',
      '=r2,c,Z,2022-12-01,1,CASH,',
    ]);
    const read = async (language: 'vi' | 'en') =>
      (await all(world.imports.rejectedCsv(result.importId ?? 0, language))).join('').split('\r\n');
    const english = await read('en');
    expect(english[0]).toBe('\uFEFFline,record_id,column,code,message,value');
    expect(english[1]).toMatch(/^2,r1,amount_vnd,BAD_NUMBER,"amount_vnd is no whole number.*","1,5"$/);
    expect(english[2]).toMatch(/^3,=r2,unit_code,UNKNOWN_UNIT,.*,Z$/);
    expect((await read('vi'))[2]).toContain('Không có đơn vị');
  });

  it('come whole, however many', async () => {
    const result = await world.import('payments', [
      PAYMENTS,
      ...Array.from({ length: 12_345 }, (_, index) => `r${String(index)},c,Z,2022-12-01,1,CASH,`),
    ]);
    let lines = 0;
    for await (const piece of world.imports.rejectedCsv(result.importId ?? 0, 'vi'))
      lines += piece.split('\r\n').length - 1;
    expect(lines).toBe(12_346);
  });

  it('of a dry run are handed over before they vanish', async () => {
    const file = [PAYMENTS, 'r1,c,A,2022-12-01,1,CASH,', 'r2,c,Z,2022-12-01,1,CASH,'];
    const handedOver: string[] = [];
    const onDryRunRejections = async (csvIn: (language: 'vi' | 'en') => AsyncIterable<string>) => {
      handedOver.push((await all(csvIn('vi'))).join(''));
    };
    await world.import('payments', file, { dryRun: true, onDryRunRejections });
    const { importId } = await world.import('payments', file, { onDryRunRejections });
    expect(handedOver).toEqual([(await all(world.imports.rejectedCsv(importId ?? 0, 'vi'))).join('')]);
    await world.import('payments', file.slice(0, 2), { dryRun: true, onDryRunRejections });
    expect(handedOver).toHaveLength(1);
  });
});
