import type { Transaction } from '@cashlight/api-platform';
import { lockReference } from '../locks.js';
import type { Fields } from '../reading/fields.js';
import { ReferenceIntake, type Change } from '../reference-data/reference-intake.js';
import { noLongerFits } from '../reference-data/taking-back.js';
import { readFirstDay } from '../values/day.js';
import { FEE_VND_LIMIT, readPercent, readWhole } from '../values/number.js';
import { columnsOf, type ImportKind } from './kind.js';
import { type KnownCodes, NO_PROVIDER, readKnownCodes } from './known-codes.js';

interface Fee {
  readonly channelCode: string;
  /** Empty: every provider of the channel that has no fee of its own. */
  readonly providerCode: string;
  /** The first day of a month, as `2022-01-01`. */
  readonly validFrom: string;
  /** VND for each payment, in digits. */
  readonly feeVnd: string;
  /** Of the amount; a percentage in its shortest writing. */
  readonly feePct: string;
}

const NO_PERCENTAGE = '0';

const keyOf = ({ channelCode, providerCode, validFrom }: Fee) =>
  [channelCode, providerCode, validFrom.slice(0, 7)].join('|');

function readFeePct(fields: Fields): string {
  if (fields.optional('fee_pct') === '') return NO_PERCENTAGE;
  return fields.parsed('fee_pct', readPercent)?.text ?? NO_PERCENTAGE;
}

function read(fields: Fields, known: KnownCodes): Change<Fee> | undefined {
  const channelCode = fields.required('channel_code');
  if (!known.channels.has(channelCode)) fields.fail('channel_code', 'UNKNOWN_CHANNEL');
  const validFrom = fields.parsed('valid_from', readFirstDay)?.text;
  const feeVnd = fields.parsed('fee_vnd', (text) => readWhole(text, FEE_VND_LIMIT));
  const providerCode = fields.optional('provider_code');
  if (providerCode !== '' && !known.providers.has(providerCode))
    fields.fail('provider_code', 'UNKNOWN_PROVIDER');
  const feePct = readFeePct(fields);
  if (fields.fault || validFrom === undefined || feeVnd === undefined) return undefined;
  const saysFeePct = fields.has('fee_pct');
  const content: Fee = { channelCode, providerCode, validFrom, feeVnd: String(feeVnd), feePct };
  return {
    line: fields.line,
    key: keyOf(content),
    content: (before) => (saysFeePct || !before ? content : { ...content, feePct: before.feePct }),
  };
}

async function readFees(transaction: Transaction): Promise<Map<string, Fee>> {
  const fees = await transaction.query<Fee>(`
    SELECT channel.code AS "channelCode", coalesce(provider.code, '') AS "providerCode", valid_from AS "validFrom",
           fee_vnd::text AS "feeVnd", trim_scale(fee_pct)::text AS "feePct"
    FROM collection_fee
    JOIN channel ON channel.id = channel_id
    LEFT JOIN provider ON provider.id = provider_id`);
  return new Map(fees.map((fee) => [keyOf(fee), fee]));
}

async function save(transaction: Transaction, contents: readonly Fee[]): Promise<void> {
  await transaction.query(
    `INSERT INTO collection_fee (channel_id, provider_id, valid_from, fee_vnd, fee_pct)
     SELECT channel.id, coalesce(provider.id, ${String(NO_PROVIDER)}), "validFrom", "feeVnd", "feePct"
     FROM jsonb_to_recordset($1::jsonb) AS given (
       "channelCode" text, "providerCode" text, "validFrom" date, "feeVnd" bigint, "feePct" numeric
     )
     JOIN channel ON channel.code = "channelCode"
     LEFT JOIN provider ON provider.code = "providerCode"
     ON CONFLICT (channel_id, provider_id, valid_from) DO UPDATE
     SET fee_vnd = excluded.fee_vnd, fee_pct = excluded.fee_pct`,
    [JSON.stringify(contents)],
  );
}

const REMOVE = `
  DELETE FROM collection_fee AS fee
  USING channel, (SELECT id, code FROM provider UNION ALL SELECT ${String(NO_PROVIDER)}, '') AS provider
  WHERE channel.id = fee.channel_id AND provider.id = fee.provider_id
    AND concat_ws('|', channel.code, provider.code, to_char(valid_from, 'YYYY-MM')) = ANY ($1)`;

/** Nothing refers to a fee; one that is restored may refer to what is gone. */
async function undo(
  transaction: Transaction,
  removed: readonly string[],
  restored: readonly Fee[],
): Promise<readonly string[]> {
  const { channels, providers } = await readKnownCodes(transaction);
  const homeless = restored.filter(
    ({ channelCode, providerCode }) =>
      !channels.has(channelCode) || (providerCode !== '' && !providers.has(providerCode)),
  );
  if (homeless.length > 0) throw noLongerFits(homeless.map(keyOf));
  await save(transaction, restored);
  await transaction.query(REMOVE, [removed]);
  return [];
}

/** `fees`: what the company pays for each collection from a month on, by way to pay and, where they differ, by partner. */
export const fees: ImportKind = {
  name: 'fees',
  columns: columnsOf('channel_code,valid_from,fee_vnd,[provider_code],[fee_pct]'),
  async open(header, surroundings) {
    const { transaction } = surroundings;
    await lockReference(transaction);
    const known = await readKnownCodes(transaction);
    return new ReferenceIntake<Fee>(header, surroundings, {
      kind: 'fees',
      stored: await readFees(transaction),
      read: (fields) => read(fields, known),
      save: (contents) => save(transaction, contents),
    });
  },
  undo: (transaction, removed, restored) => undo(transaction, removed, restored as readonly Fee[]),
};
