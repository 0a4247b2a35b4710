import type { Transaction } from '@cashlight/api-platform';
import { lockReference } from '../locks.js';
import type { Fields } from '../reading/fields.js';
import { ReferenceIntake, type Change } from '../reference-data/reference-intake.js';
import { noLongerFits } from '../reference-data/taking-back.js';
import { readDay, type Day } from '../values/day.js';
import { NAME_LENGTH } from '../values/text.js';
import { columnsOf, type ImportKind } from './kind.js';
import { readKnownCodes, type KnownCodes } from './known-codes.js';

const TYPE_LENGTH = 40;
const NOTE_LENGTH = 2_000;
/** One word in capitals. */
const TYPE = /^\p{Lu}[\p{Lu}\p{Nd}_-]*$/u;
const MONTH_ALONE = /^\d{4}-\d\d$/;

/** Days as `2022-04-01`; empty: none. */
interface Event {
  readonly code: string;
  readonly date: string;
  readonly type: string;
  readonly title: string;
  readonly endDate: string;
  readonly unitCode: string;
  readonly channelCode: string;
  readonly providerCode: string;
  readonly note: string;
}

/** Reads a day, perhaps a future one. A month would mean its first day at the start and its last at the end, so it is no day here. */
function readEventDay(text: string): Day | 'BAD_DATE' | 'OUT_OF_RANGE' {
  return MONTH_ALONE.test(text) ? 'BAD_DATE' : readDay(text);
}

function readType(fields: Fields): string {
  const type = fields.required('type', TYPE_LENGTH).toUpperCase();
  if (!TYPE.test(type)) fields.fail('type', 'OUT_OF_RANGE');
  return type;
}

/** The optional columns that the file has. */
function readRest(fields: Fields, known: KnownCodes): Partial<Event> {
  const endDate =
    fields.optional('end_date') === '' ? '' : (fields.parsed('end_date', readEventDay)?.text ?? '');
  const [unitCode, channelCode, providerCode] = ['unit_code', 'channel_code', 'provider_code'].map((column) =>
    fields.optional(column),
  ) as [string, string, string];
  if (unitCode !== '' && !known.units.has(unitCode)) fields.fail('unit_code', 'UNKNOWN_UNIT');
  if (channelCode !== '' && !known.channels.has(channelCode)) fields.fail('channel_code', 'UNKNOWN_CHANNEL');
  if (providerCode !== '' && !known.providers.has(providerCode))
    fields.fail('provider_code', 'UNKNOWN_PROVIDER');
  const note = fields.optional('note', NOTE_LENGTH);
  return {
    ...(fields.has('end_date') && { endDate }),
    ...(fields.has('unit_code') && { unitCode }),
    ...(fields.has('channel_code') && { channelCode }),
    ...(fields.has('provider_code') && { providerCode }),
    ...(fields.has('note') && { note }),
  };
}

const NO_REST = { endDate: '', unitCode: '', channelCode: '', providerCode: '', note: '' };

function read(fields: Fields, known: KnownCodes): Change<Event> | undefined {
  const code = fields.required('code');
  const date = fields.parsed('date', readEventDay)?.text;
  const type = readType(fields);
  const title = fields.required('title', NAME_LENGTH);
  const rest = readRest(fields, known);
  if (fields.fault || date === undefined) return undefined;
  return {
    line: fields.line,
    key: code,
    content: (before) => ({ ...NO_REST, ...before, code, date, type, title, ...rest }),
  };
}

async function readEvents(transaction: Transaction): Promise<Map<string, Event>> {
  const events = await transaction.query<Event>(`
    SELECT coalesce(ends_on::text, '') AS "endDate", coalesce(unit.code, '') AS "unitCode",
           coalesce(channel.code, '') AS "channelCode", coalesce(provider.code, '') AS "providerCode",
           coalesce(note, '') AS note, event.code, starts_on AS date, type, title
    FROM event
    LEFT JOIN unit ON unit.id = unit_id
    LEFT JOIN channel ON channel.id = channel_id
    LEFT JOIN provider ON provider.id = provider_id`);
  return new Map(events.map((event) => [event.code, event]));
}

async function save(transaction: Transaction, contents: readonly Event[]): Promise<void> {
  await transaction.query(
    `INSERT INTO event (code, starts_on, ends_on, type, title, unit_id, channel_id, provider_id, note)
     SELECT given.code, date, nullif("endDate", '')::date, type, title, unit.id, channel.id, provider.id, nullif(note, '')
     FROM jsonb_to_recordset($1::jsonb) AS given (
       code text, date date, type text, title text, "endDate" text, "unitCode" text, "channelCode" text, "providerCode" text, note text
     )
     LEFT JOIN unit ON unit.code = "unitCode"
     LEFT JOIN channel ON channel.code = "channelCode"
     LEFT JOIN provider ON provider.code = "providerCode"
     ON CONFLICT (code) DO UPDATE
     SET starts_on = excluded.starts_on, ends_on = excluded.ends_on, type = excluded.type, title = excluded.title,
         unit_id = excluded.unit_id, channel_id = excluded.channel_id, provider_id = excluded.provider_id, note = excluded.note`,
    [JSON.stringify(contents)],
  );
}

/** Nothing refers to an event; one that is restored may refer to what is gone. */
async function undo(
  transaction: Transaction,
  removed: readonly string[],
  restored: readonly Event[],
): Promise<readonly string[]> {
  const { units, channels, providers } = await readKnownCodes(transaction);
  const homeless = restored.filter(
    ({ unitCode, channelCode, providerCode }) =>
      (unitCode !== '' && !units.has(unitCode)) ||
      (channelCode !== '' && !channels.has(channelCode)) ||
      (providerCode !== '' && !providers.has(providerCode)),
  );
  if (homeless.length > 0) throw noLongerFits(homeless.map(({ code }) => code));
  await save(transaction, restored);
  await transaction.query('DELETE FROM event WHERE code = ANY ($1)', [removed]);
  return [];
}

/** `events`: what happened or will happen that may move the figures. */
export const events: ImportKind = {
  name: 'events',
  columns: columnsOf('code,date,type,title,[end_date],[unit_code],[channel_code],[provider_code],[note]'),
  async open(header, surroundings) {
    const { transaction } = surroundings;
    await lockReference(transaction);
    const known = await readKnownCodes(transaction);
    return new ReferenceIntake<Event>(header, surroundings, {
      kind: 'events',
      stored: await readEvents(transaction),
      read: (fields) => read(fields, known),
      refuse: ({ date, endDate }) =>
        endDate !== '' && endDate < date
          ? { column: 'end_date', code: 'OUT_OF_RANGE', value: endDate }
          : undefined,
      save: (contents) => save(transaction, contents),
    });
  },
  undo: (transaction, removed, restored) => undo(transaction, removed, restored as readonly Event[]),
};
