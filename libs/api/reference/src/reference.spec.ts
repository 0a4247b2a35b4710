import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { BreaksResolver } from './breaks.resolver.js';
import { JoinedReads } from './joined-reads.js';
import { ReferenceReadModel } from './reference.read-model.js';
import { ReferenceResolver } from './reference.resolver.js';
import { ReferenceService } from './reference.service.js';
import { month } from './testing/units.js';

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

describe('the organisation over time', () => {
  let test: TestDatabase;
  let service: ReferenceService;
  beforeAll(async () => {
    test = await createTestDatabase();
    service = new ReferenceService(new ReferenceReadModel(test.database));
    await write(`
      INSERT INTO unit (id, code, name, name_en, level, parent_id, successor_id, successor_from, split_from_id) VALUES
        (1, 'C', 'Công ty', 'Company', 'COMPANY', NULL, NULL, NULL, NULL),
        (2, 'N', 'Đội N', NULL, 'UNIT', 1, NULL, NULL, NULL),
        (3, 'A', 'Điện lực A', 'A', 'UNIT', 1, 2, '2025-07-15', NULL),
        (4, 'B', 'Điện lực B', 'B', 'UNIT', 1, 2, '2025-07-01', NULL),
        (5, 'S', 'Điện lực S', 'S', 'UNIT', 1, NULL, '2025-09-01', NULL),
        (6, 'P', 'Đội P', 'P', 'UNIT', 1, NULL, NULL, 5)`);
    await write(`
      INSERT INTO unit_name VALUES (1, '2025-07-01', 'Công ty mới', NULL), (1, '2025-10-01', 'Công ty mới nữa', 'New'),
        (5, '2024-02-01', 'Điện lực Sông', 'Song')`);
  });
  afterAll(() => test.drop());
  const write = (sql: string) => test.database.transaction((transaction) => transaction.query(sql));
  const namesAt = async (at: string | null) =>
    (await new ReferenceResolver(service).units(at === null ? null : month(at))).map(
      ({ name, nameEn }) => `${name} (${nameEn ?? '-'})`,
    );
  const breaks = async (from: string, to: string, unitCode: string | null = null) => {
    const found = await new BreaksResolver(service).organisationBreaks(
      { from: month(from), to: month(to) },
      unitCode,
    );
    return found.map(({ month: at, kind, unitCodes, intoCodes }) =>
      [at, kind, unitCodes.join('+'), '>', intoCodes.join('+')].join(' '),
    );
  };

  it('has names that are valid at the end of a month, the English one not longer than its own', async () => {
    expect((await namesAt('2025-06')).slice(0, 2)).toEqual(['Công ty (Company)', 'Đội N (-)']);
    expect((await namesAt('2025-07'))[0]).toBe('Công ty mới (-)');
    expect((await namesAt('2025-12'))[0]).toBe('Công ty mới nữa (New)');
    expect((await namesAt('2024-01'))[4]).toBe('Điện lực S (S)');
    expect((await namesAt('2024-02'))[4]).toBe('Điện lực Sông (Song)');
  });

  it('is named as of the last month with data, or of today without any', async () => {
    expect((await namesAt(null))[0]).toBe('Công ty mới nữa (New)');
    await write("INSERT INTO rollup VALUES ('2025-08-01', 2, 1, 0, 1, 1, 1)");
    expect((await namesAt(null))[0]).toBe('Công ty mới (-)');
  });

  it('tells what became of each unit, and all its names', async () => {
    const units = await new ReferenceResolver(service).units();
    expect(
      units.map(({ code, successorCode, successorFrom, splitFromCode }) => [
        code,
        successorCode,
        successorFrom,
        splitFromCode,
      ]),
    ).toEqual([
      ['C', null, null, null],
      ['N', null, null, null],
      ['A', 'N', '2025-07', null],
      ['B', 'N', '2025-07', null],
      ['S', null, '2025-09', null],
      ['P', null, null, 'S'],
    ]);
    expect(units[4]?.names).toEqual([
      { validFrom: null, name: 'Điện lực S', nameEn: 'S' },
      { validFrom: '2024-02', name: 'Điện lực Sông', nameEn: 'Song' },
    ]);
  });

  it('shows its breaks, of all or of those that concern a unit', async () => {
    expect(await breaks('2024-01', '2025-12')).toEqual([
      '2024-02 RENAMED S > ',
      '2025-07 RENAMED C > ',
      '2025-07 MERGED A+B > N',
      '2025-09 SPLIT S > P',
      '2025-10 RENAMED C > ',
    ]);
    expect(await breaks('2024-01', '2025-12', 'N')).toEqual(['2025-07 MERGED A+B > N']);
    expect(await breaks('2024-01', '2025-12', 'A')).toEqual(['2025-07 MERGED A+B > N']);
    expect(await breaks('2024-01', '2025-08', 'P')).toEqual([]);
    expect(await breaks('2024-01', '2025-08', 'C')).toHaveLength(3);
    await expect(breaks('2024-01', '2025-08', 'X9')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(breaks('2024-02', '2024-01')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('dates the split of a unit that goes on by the first data of its parts', async () => {
    await write('UPDATE unit SET successor_from = NULL WHERE id = 5');
    expect(await breaks('2025-09', '2025-12', 'S')).toEqual([]);
    await write(
      "INSERT INTO unit_month VALUES ('2025-11-01', 6, 'RECORDS', 1, NULL), ('2025-12-01', 6, 'RECORDS', 1, NULL)",
    );
    expect(await breaks('2025-09', '2025-12', 'S')).toEqual(['2025-11 SPLIT S > P']);
  });

  it('knows since when a new unit is waited for', async () => {
    const [tree, working] = [await service.unitTree(), await service.workingUnits()];
    const expected = (code: string) =>
      ['2025-06', '2025-07', '2025-10', '2025-11'].filter((at) =>
        working.isExpected(tree.find(code), month(at)),
      );
    expect(expected('N')).toEqual(['2025-07', '2025-10', '2025-11']);
    expect(expected('P')).toEqual(['2025-11']);
    await write("INSERT INTO customer_base VALUES ('2025-10-01', 6, 1)");
    expect((await service.workingUnits()).isExpected(tree.find('P'), month('2025-10'))).toBe(true);
  });

  it('lists what happened in a period, also what began before it', async () => {
    await write(`
      INSERT INTO event (code, starts_on, ends_on, type, title, unit_id, note) VALUES
        ('E3', '2025-01-31', NULL, 'OUTAGE', 'Ba', NULL, NULL), ('E1', '2025-02-28', NULL, 'OUTAGE', 'Một', 2, 'n'),
        ('E2', '2024-12-01', '2025-02-01', 'CAMPAIGN', 'Hai', NULL, NULL), ('E4', '2025-03-01', NULL, 'OUTAGE', 'Bốn', NULL, NULL)`);
    const events = await new ReferenceResolver(service).events({
      from: month('2025-02'),
      to: month('2025-02'),
    });
    expect(events.map(({ code }) => code)).toEqual(['E2', 'E1']);
    expect(events[1]).toEqual({
      code: 'E1',
      date: '2025-02-28',
      endDate: null,
      type: 'OUTAGE',
      title: 'Một',
      unitCode: 'N',
      channelCode: null,
      providerCode: null,
      note: 'n',
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
