import type { Transaction } from '@cashlight/api-platform';
import { NAME_LENGTH } from '../values/text.js';
import { lockReference } from '../locks.js';
import type { Fields } from '../reading/fields.js';
import { ReferenceIntake, type Change } from '../reference-data/reference-intake.js';
import { isNeededToUndo, removeUnused } from '../reference-data/taking-back.js';
import { GROUPS } from './channels.js';
import { columnsOf, type ImportKind } from './kind.js';

interface Provider {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly group: string;
}

function read(fields: Fields): Change<Provider> | undefined {
  const code = fields.required('code');
  const name = fields.required('name', NAME_LENGTH);
  const group = fields.oneOf('group', GROUPS);
  const nameEn = fields.optional('name_en', NAME_LENGTH) || null;
  if (fields.fault || group === undefined) return undefined;
  const saysNameEn = fields.has('name_en');
  return {
    line: fields.line,
    key: code,
    content: (known) => ({ code, name, nameEn: saysNameEn ? nameEn : (known?.nameEn ?? null), group }),
  };
}

async function save(transaction: Transaction, contents: readonly Provider[]): Promise<void> {
  await transaction.query(
    `INSERT INTO provider (code, name, name_en, channel_group)
     SELECT code, name, "nameEn", "group"
     FROM jsonb_to_recordset($1::jsonb) AS given (code text, name text, "nameEn" text, "group" text)
     ON CONFLICT (code) DO UPDATE
     SET name = excluded.name, name_en = excluded.name_en, channel_group = excluded.channel_group`,
    [JSON.stringify(contents)],
  );
}

const IN_USE = `
  SELECT code AS key
  FROM provider
  WHERE code = ANY ($1)
    AND (EXISTS (SELECT FROM rollup WHERE provider_id = provider.id)
      OR EXISTS (SELECT FROM closing_figure WHERE provider_id = provider.id)
      OR EXISTS (SELECT FROM event WHERE provider_id = provider.id)
      OR EXISTS (SELECT FROM collection_fee WHERE provider_id = provider.id)
      OR ${isNeededToUndo('providerCode', 'provider.code')})
  ORDER BY id`;

/** `providers`: the banks and intermediaries that collect. */
export const providers: ImportKind = {
  name: 'providers',
  columns: columnsOf('code,name,group,[name_en]'),
  async open(header, surroundings) {
    const { transaction } = surroundings;
    await lockReference(transaction);
    const stored = await transaction.query<Provider>(
      'SELECT code, name, name_en AS "nameEn", channel_group AS "group" FROM provider',
    );
    return new ReferenceIntake<Provider>(header, surroundings, {
      kind: 'providers',
      stored: new Map(stored.map((provider) => [provider.code, provider])),
      read,
      save: (contents) => save(transaction, contents),
    });
  },
  async undo(transaction, removed, restored) {
    await save(transaction, restored as readonly Provider[]);
    return removeUnused(transaction, removed, IN_USE, 'DELETE FROM provider WHERE code = ANY ($1)');
  },
};
