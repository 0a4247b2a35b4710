import type { Transaction } from '@cashlight/api-platform';
import { NAME_LENGTH } from '../values/text.js';
import { lockFacts, lockReference } from '../locks.js';
import type { Fields } from '../reading/fields.js';
import { ReferenceIntake, type Change } from '../reference-data/reference-intake.js';
import { channelsOfClosedMonths, closedMonthsInTheWay } from '../reference-data/closed-figures.js';
import { isNeededToUndo, removeUnused } from '../reference-data/taking-back.js';
import { columnsOf, type ImportKind } from './kind.js';

export const GROUPS = ['BANK', 'INTERMEDIARY', 'CASH'] as const;

interface Channel {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly group: string;
  readonly cashless: boolean;
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

function read(fields: Fields): Change<Channel> | undefined {
  const code = fields.required('code');
  const name = fields.required('name', NAME_LENGTH);
  const group = fields.oneOf('group', GROUPS);
  const flag = fields.optional('cashless').toLowerCase();
  if (flag !== '' && !FLAGS.has(flag)) fields.fail('cashless', 'OUT_OF_RANGE');
  const nameEn = fields.optional('name_en', NAME_LENGTH) || null;
  if (fields.fault || group === undefined) return undefined;
  const [saysCashless, saysNameEn] = [fields.has('cashless'), fields.has('name_en')];
  const given = FLAGS.get(flag) ?? group !== 'CASH';
  return {
    line: fields.line,
    key: code,
    content: (known) => ({
      code,
      name,
      nameEn: saysNameEn ? nameEn : (known?.nameEn ?? null),
      group,
      cashless: saysCashless ? given : (known?.cashless ?? given),
    }),
  };
}

async function save(transaction: Transaction, contents: readonly Channel[]): Promise<void> {
  await transaction.query(
    `INSERT INTO channel (code, name, name_en, channel_group, cashless)
     SELECT code, name, "nameEn", "group", cashless
     FROM jsonb_to_recordset($1::jsonb) AS given (code text, name text, "nameEn" text, "group" text, cashless boolean)
     ON CONFLICT (code) DO UPDATE
     SET name = excluded.name, name_en = excluded.name_en, channel_group = excluded.channel_group, cashless = excluded.cashless`,
    [JSON.stringify(contents)],
  );
}

const IN_USE = `
  SELECT code AS key
  FROM channel
  WHERE code = ANY ($1)
    AND (EXISTS (SELECT FROM rollup WHERE channel_id = channel.id)
      OR EXISTS (SELECT FROM closing_figure WHERE channel_id = channel.id)
      OR EXISTS (SELECT FROM event WHERE channel_id = channel.id)
      OR EXISTS (SELECT FROM collection_fee WHERE channel_id = channel.id)
      OR ${isNeededToUndo('channelCode', 'channel.code')})
  ORDER BY id`;

/** What would change the figures of every month that the channel has. */
function regrouped(after: Channel, before: Channel | undefined): 'cashless' | 'group' | undefined {
  if (before === undefined) return undefined;
  if (before.cashless !== after.cashless) return 'cashless';
  return before.group === after.group ? undefined : 'group';
}

/** @throws Problem CONFLICT when a closed month has figures of a channel that would count as something else */
async function refuseRegrouping(transaction: Transaction, restored: readonly Channel[]): Promise<void> {
  const settled = await channelsOfClosedMonths(transaction);
  const stored = new Map((await readChannels(transaction)).map((channel) => [channel.code, channel]));
  const inTheWay = restored.filter(
    (channel) => settled.has(channel.code) && regrouped(channel, stored.get(channel.code)) !== undefined,
  );
  if (inTheWay.length > 0) throw closedMonthsInTheWay(inTheWay.map(({ code }) => code));
}

const readChannels = (transaction: Transaction): Promise<Channel[]> =>
  transaction.query<Channel>(
    'SELECT code, name, name_en AS "nameEn", channel_group AS "group", cashless FROM channel',
  );

/** `channels`: the ways to pay. Without a word about `cashless`, every channel outside CASH is. */
export const channels: ImportKind = {
  name: 'channels',
  columns: columnsOf('code,name,group,[cashless],[name_en]'),
  async open(header, surroundings) {
    const { transaction } = surroundings;
    await lockReference(transaction);
    // Whether a month is closed must not change meanwhile.
    await lockFacts(transaction);
    const settled = await channelsOfClosedMonths(transaction);
    const stored = await readChannels(transaction);
    return new ReferenceIntake<Channel>(header, surroundings, {
      kind: 'channels',
      stored: new Map(stored.map((channel) => [channel.code, channel])),
      read,
      refuse: (after, before) => {
        const column = settled.has(after.code) ? regrouped(after, before) : undefined;
        return column && { column, code: 'MONTH_CLOSED', value: String(after[column]) };
      },
      save: (contents) => save(transaction, contents),
    });
  },
  async undo(transaction, removed, restored) {
    await lockFacts(transaction);
    await refuseRegrouping(transaction, restored as readonly Channel[]);
    await save(transaction, restored as readonly Channel[]);
    return removeUnused(transaction, removed, IN_USE, 'DELETE FROM channel WHERE code = ANY ($1)');
  },
};
