import { Audit } from '@cashlight/api-access';
import { Injectable } from '@nestjs/common';
import { DEFAULT_SETTINGS, type ReportSettings } from '../document/paper.js';
import { outdated } from './outdated.js';
import { SettingsRepository, type StoredSettings } from './settings.repository.js';
import { readLine, readLines } from './written-text.js';

/** The settings as they stand; version 0 and nobody's until somebody saves. */
export type CurrentSettings = ReportSettings & {
  readonly version: number;
  readonly changedBy: string | null;
  /** ISO 8601, UTC */
  readonly changedAt: string | null;
};

const UNSAVED: CurrentSettings = { ...DEFAULT_SETTINGS, version: 0, changedBy: null, changedAt: null };

/** Who issues and signs the reports, and who gets them on paper. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly repository: SettingsRepository,
    private readonly audit: Audit,
  ) {}

  async current(): Promise<CurrentSettings> {
    return (await this.repository.read()) ?? UNSAVED;
  }

  /**
   * @param version of the settings that were edited
   * @throws Problem CONFLICT when somebody else has saved since, BAD_USER_INPUT for a text that is too long
   */
  async save(version: number, given: ReportSettings, by: string): Promise<StoredSettings> {
    const settings = readSettings(given);
    return this.repository.withSettings(async (transaction, stored) => {
      const before = stored ?? UNSAVED;
      if (before.version !== version) throw outdated(before.changedBy);
      const written = await this.repository.write(transaction, settings, by);
      await this.audit.record(by, 'report-settings.saved', changesOf(before, settings), transaction);
      return written;
    });
  }
}

const LINE = 200;
const LINES = 20;

function readSettings(given: ReportSettings): ReportSettings {
  return {
    parentBody: readLine(given.parentBody, {
      vi: 'Cơ quan chủ quản',
      en: 'The parent body',
      most: LINE,
    }),
    issuingBody: readLine(given.issuingBody, {
      vi: 'Cơ quan ban hành',
      en: 'The issuing body',
      most: LINE,
    }),
    place: readLine(given.place, { vi: 'Địa danh', en: 'The place', most: 100 }),
    numberSign: readLine(given.numberSign, { vi: 'Ký hiệu văn bản', en: 'The number sign', most: 50 }),
    recipients: readLines(given.recipients, {
      vi: 'Nơi nhận',
      en: 'The list of recipients',
      most: LINE,
      mostLines: LINES,
    }),
    signatoryTitle: readLines(given.signatoryTitle, {
      vi: 'Chức vụ người ký',
      en: "The signatory's title",
      most: LINE,
      mostLines: 4,
    }),
    signatoryName: readLine(given.signatoryName, {
      vi: 'Họ tên người ký',
      en: "The signatory's name",
      most: 100,
    }),
  };
}

/** What differs, as the audit log tells it. */
function changesOf(before: ReportSettings, after: ReportSettings): Record<string, unknown> {
  const fields = Object.keys(after) as (keyof ReportSettings)[];
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  return Object.fromEntries(changed.map((field) => [field, { before: before[field], after: after[field] }]));
}
