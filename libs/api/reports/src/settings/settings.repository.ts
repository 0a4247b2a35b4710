import { Database, type Transaction } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import type { ReportSettings } from '../document/paper.js';

/** The settings as they are stored. */
export interface StoredSettings extends ReportSettings {
  readonly version: number;
  readonly changedBy: string;
  /** ISO 8601, UTC */
  readonly changedAt: string;
}

const COLUMNS = `
  parent_body AS "parentBody", issuing_body AS "issuingBody", place, number_sign AS "numberSign", recipients,
  signatory_title AS "signatoryTitle", signatory_name AS "signatoryName", version, changed_by AS "changedBy",
  to_json(changed_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "changedAt"`;

/** The one row of settings; none until somebody saves. */
@Injectable()
export class SettingsRepository {
  constructor(private readonly database: Database) {}

  async read(): Promise<StoredSettings | undefined> {
    const [settings] = await this.database.query<StoredSettings>(`SELECT ${COLUMNS} FROM report_settings`);
    return settings;
  }

  /** Runs the work with the settings, while nobody else changes them. */
  withSettings<T>(
    work: (transaction: Transaction, settings: StoredSettings | undefined) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async (transaction) => {
      await transaction.query('LOCK TABLE report_settings IN SHARE ROW EXCLUSIVE MODE');
      const [settings] = await transaction.query<StoredSettings>(`SELECT ${COLUMNS} FROM report_settings`);
      return work(transaction, settings);
    });
  }

  async write(transaction: Transaction, settings: ReportSettings, by: string): Promise<StoredSettings> {
    const [written] = await transaction.query<StoredSettings>(
      `INSERT INTO report_settings AS kept
         (parent_body, issuing_body, place, number_sign, recipients, signatory_title, signatory_name, version, changed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8)
       ON CONFLICT (id) DO UPDATE
       SET parent_body = EXCLUDED.parent_body, issuing_body = EXCLUDED.issuing_body, place = EXCLUDED.place,
           number_sign = EXCLUDED.number_sign, recipients = EXCLUDED.recipients, signatory_title = EXCLUDED.signatory_title,
           signatory_name = EXCLUDED.signatory_name, version = kept.version + 1, changed_by = EXCLUDED.changed_by, changed_at = now()
       RETURNING ${COLUMNS}`,
      [
        settings.parentBody,
        settings.issuingBody,
        settings.place,
        settings.numberSign,
        settings.recipients,
        settings.signatoryTitle,
        settings.signatoryName,
        by,
      ],
    );
    if (!written) throw new Error('Settings that were written gave no row.');
    return written;
  }
}
