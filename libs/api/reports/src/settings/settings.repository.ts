import { Database, type Transaction } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { DEFAULT_SETTINGS, type ReportSettings } from '../document/paper.js';

/** Settings as they are stored. */
export interface StoredSettings extends ReportSettings {
  /** a unit that went back to the form of the whole */
  readonly withdrawn: boolean;
  readonly version: number;
  readonly changedBy: string;
  /** ISO 8601, UTC */
  readonly changedAt: string;
}

const COLUMNS = `
  parent_body AS "parentBody", issuing_body AS "issuingBody", place, number_sign AS "numberSign", recipients,
  signatory_title AS "signatoryTitle", signatory_name AS "signatoryName", withdrawn, version, changed_by AS "changedBy",
  to_json(changed_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "changedAt"`;

const READ = `SELECT ${COLUMNS} FROM report_settings WHERE unit_code = $1`;

/** The official forms: of the whole (null), and of each unit that has had one of its own. */
@Injectable()
export class SettingsRepository {
  constructor(private readonly database: Database) {}

  async read(unitCode: string | null): Promise<StoredSettings | undefined> {
    const [settings] = await this.database.query<StoredSettings>(READ, [unitCode ?? '']);
    return settings;
  }

  /** The form that the report of a unit (null: of the whole) is issued in: its own, else that of the whole. */
  async formOf(unitCode: string | null): Promise<ReportSettings> {
    const own = unitCode === null ? undefined : await this.read(unitCode);
    if (own && !own.withdrawn) return own;
    const whole = (await this.read(null)) ?? DEFAULT_SETTINGS;
    return unitCode !== null && whole.issuingBody === '' ? withoutIssuer(whole) : whole;
  }

  /** Runs the work with the settings, while nobody else changes them. */
  withSettings<T>(
    unitCode: string | null,
    work: (transaction: Transaction, settings: StoredSettings | undefined) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async (transaction) => {
      await transaction.query('LOCK TABLE report_settings IN SHARE ROW EXCLUSIVE MODE');
      const [settings] = await transaction.query<StoredSettings>(READ, [unitCode ?? '']);
      return work(transaction, settings);
    });
  }

  async write(
    transaction: Transaction,
    unitCode: string | null,
    settings: ReportSettings,
    by: string,
  ): Promise<StoredSettings> {
    const [written] = await transaction.query<StoredSettings>(
      `INSERT INTO report_settings AS kept
         (unit_code, parent_body, issuing_body, place, number_sign, recipients, signatory_title, signatory_name, version, changed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9)
       ON CONFLICT (unit_code) DO UPDATE
       SET parent_body = EXCLUDED.parent_body, issuing_body = EXCLUDED.issuing_body, place = EXCLUDED.place,
           number_sign = EXCLUDED.number_sign, recipients = EXCLUDED.recipients, signatory_title = EXCLUDED.signatory_title,
           signatory_name = EXCLUDED.signatory_name, withdrawn = false, version = kept.version + 1, changed_by = EXCLUDED.changed_by,
           changed_at = now()
       RETURNING ${COLUMNS}`,
      [
        unitCode ?? '',
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

  /** The unit goes back to the form of the whole; the version goes on, so that whoever edits the old form is told. */
  async withdraw(transaction: Transaction, unitCode: string, by: string): Promise<void> {
    await transaction.query(
      `UPDATE report_settings
       SET withdrawn = true, version = version + 1, changed_by = $2, changed_at = now()
       WHERE unit_code = $1`,
      [unitCode, by],
    );
  }
}

/** Where the whole names no body that issues, the unit's name stands in its place: nobody of the whole signs for the unit then. */
function withoutIssuer({ place, recipients }: ReportSettings): ReportSettings {
  return { ...DEFAULT_SETTINGS, place, recipients };
}
