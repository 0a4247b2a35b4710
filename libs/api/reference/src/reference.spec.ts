import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { JoinedReads } from './joined-reads.js';
import { ReferenceReadModel } from './reference.read-model.js';
import { ReferenceResolver } from './reference.resolver.js';
import { ReferenceService } from './reference.service.js';

describe('the reference lists', () => {
  let test: TestDatabase;
  let service: ReferenceService;
  beforeAll(async () => {
    test = await createTestDatabase();
    service = new ReferenceService(new ReferenceReadModel(test.database));
  });
  afterAll(() => test.drop());

  const resolver = () => new ReferenceResolver(service);
  const write = (sql: string) => test.database.transaction((transaction) => transaction.query(sql));
  const codesBelow = async (code: string) => {
    const tree = await service.unitTree();
    return tree
      .scopeOf(tree.find(code))
      .memberIds.map((id) => tree.byIdOrThrow(id).code)
      .sort();
  };

  it('are empty at first', async () => {
    expect(await Promise.all([resolver().units(), resolver().channels(), resolver().providers()])).toEqual([
      [],
      [],
      [],
    ]);
    expect((await service.unitTree()).tops).toEqual([]);
  });

  describe('of a company', () => {
    beforeAll(async () => {
      await write(`
        INSERT INTO unit (code, name, name_en, level, parent_id) VALUES
          ('C', 'Công ty', 'Company', 'COMPANY', NULL), ('U2', 'Hai', NULL, 'UNIT', 1), ('U1', 'Một', NULL, 'UNIT', 1),
          ('X', 'Xã', NULL, 'COMMUNE', 2)`);
      await write(`
        INSERT INTO channel (code, name, channel_group, cashless) VALUES ('B', 'Ngân hàng', 'BANK', true), ('A', 'Quầy', 'CASH', false)`);
      await write("INSERT INTO provider (code, name, channel_group) VALUES ('P', 'Đối tác', 'BANK')");
    });

    it('come in the order in which they were made', async () => {
      expect((await resolver().units()).map(({ code, parentCode }) => [code, parentCode])).toEqual([
        ['C', null],
        ['U2', 'C'],
        ['U1', 'C'],
        ['X', 'U2'],
      ]);
      expect(
        (await resolver().channels()).map(({ code, group, cashless }) => [code, group, cashless]),
      ).toEqual([
        ['B', 'BANK', true],
        ['A', 'CASH', false],
      ]);
    });
    it('let a unit stand for all below it and nothing else', async () => {
      expect(await codesBelow('C')).toEqual(['C', 'U1', 'U2', 'X']);
      expect(await codesBelow('U2')).toEqual(['U2', 'X']);
      expect(await codesBelow('U1')).toEqual(['U1']);
    });
    it('drop codes that stand below another or stand there twice', async () => {
      const tree = await service.unitTree();
      const found = (codes: string[]) => tree.findAll(codes).map(({ code }) => code);
      expect(found(['X', 'U1', 'U2', 'U1'])).toEqual(['U1', 'U2']);
      expect(found(['X', 'C'])).toEqual(['C']);
      expect(found([])).toEqual([]);
    });
    it('name the codes that nobody has', async () => {
      const tree = await service.unitTree();
      expect(() => tree.findAll(['U1', 'NO', 'c'])).toThrow('There is no unit with the code "NO", "c".');
      await expect(service.channelIds(['A', 'Z'])).rejects.toThrow('no channel with the code "Z"');
      await expect(service.providerIds(['p'])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await service.channelIds(['A', 'B'])).toEqual([2, 1]);
    });
    it('show what was committed before the question', async () => {
      const before = service.unitTree();
      await before;
      await write("INSERT INTO unit (code, name, level, parent_id) VALUES ('N', 'Mới', 'UNIT', 1)");
      expect(await codesBelow('N')).toEqual(['N']);
    });
  });
});

describe('joined reads', () => {
  it('answer equal questions of one turn by one read, later ones by another', async () => {
    let sent = 0;
    const reads = new JoinedReads<number>();
    const ask = (question: string) => reads.ask(question, () => Promise.resolve(++sent));
    expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual([1, 1, 2]);
    expect(await ask('a')).toBe(3);
  });
  it('forget a read that failed', async () => {
    const reads = new JoinedReads<number>();
    const failing = () => Promise.reject(new Error('gone'));
    await expect(reads.ask('a', failing)).rejects.toThrow('gone');
    expect(await reads.ask('a', () => Promise.resolve(1))).toBe(1);
  });
});
