import { Audit } from '@cashlight/api-access';
import { Problem } from '@cashlight/api-platform';
import { ReferenceService } from '@cashlight/api-reference';
import { Injectable } from '@nestjs/common';
import { DEFAULT_SETTINGS, type ReportSettings } from '../document/paper.js';
import { reportedUnit } from '../monthly/reported-unit.js';
import { outdated } from '../writing/outdated.js';
import { firstForm } from './first-form.js';
import { SettingsRepository, type StoredSettings } from './settings.repository.js';
import { readSettings } from './written-settings.js';

/** An official form as it stands; version 0 and nobody's until somebody saves. */
export interface CurrentSettings extends ReportSettings {
  /** null: the whole organisation */
  readonly unitCode: string | null;
  /** false: the unit's report is issued in the form of the whole, and these texts are what a form of its own begins with */
  readonly isOwn: boolean;
  readonly version: number;
  readonly changedBy: string | null;
  /** ISO 8601, UTC */
  readonly changedAt: string | null;
}

/** Who issues and signs the reports, and who gets them on paper: of the whole, and of each unit that issues its own. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly repository: SettingsRepository,
    private readonly reference: ReferenceService,
    private readonly audit: Audit,
  ) {}

  /** @param asked null: the whole, and so is the one top of the organisation @throws Problem BAD_USER_INPUT for an unknown unit */
  async current(asked: string | null): Promise<CurrentSettings> {
    const unitCode = await this.issuer(asked);
    const stored = await this.repository.read(unitCode);
    const { version = 0, changedBy = null, changedAt = null } = stored ?? {};
    const isOwn = unitCode === null || (stored !== undefined && !stored.withdrawn);
    return {
      ...(await this.textsOf(unitCode, stored)),
      ...{ unitCode, isOwn, version, changedBy, changedAt },
    };
  }

  /**
   * Saves the form of the whole or, with a unit, its own: from then on the unit issues its reports itself.
   * @param version of the settings that were edited
   * @throws Problem CONFLICT when somebody else has saved since, BAD_USER_INPUT for an unknown unit or a text that is too long
   */
  async save(
    asked: string | null,
    version: number,
    given: ReportSettings,
    by: string,
  ): Promise<CurrentSettings> {
    const settings = readSettings(given);
    const unitCode = await this.issuer(asked);
    const written = await this.repository.withSettings(unitCode, async (transaction, stored) => {
      refuseOutdated(stored, version);
      const before = stored && !stored.withdrawn ? stored : DEFAULT_SETTINGS;
      const detail = { ...ofUnit(unitCode), ...changesOf(before, settings) };
      await this.audit.record(by, 'report-settings.saved', detail, transaction);
      return this.repository.write(transaction, unitCode, settings, by);
    });
    return { ...written, unitCode, isOwn: true };
  }

  /**
   * Gives up the form of a unit: its reports are issued in that of the whole again. One that has none is left as it is.
   * @throws Problem CONFLICT when somebody else has saved since, BAD_USER_INPUT for an unknown unit or the whole
   */
  async withdraw(asked: string, version: number, by: string): Promise<CurrentSettings> {
    const unitCode = await this.issuer(asked);
    if (unitCode === null) throw wholeHasNoOther();
    await this.repository.withSettings(unitCode, async (transaction, stored) => {
      refuseOutdated(stored, version);
      if (!stored || stored.withdrawn) return;
      await this.repository.withdraw(transaction, unitCode, by);
      await this.audit.record(by, 'report-settings.withdrawn', ofUnit(unitCode), transaction);
    });
    return this.current(unitCode);
  }

  private async issuer(asked: string | null): Promise<string | null> {
    if (asked === null || asked === '') return null;
    const tree = await this.reference.unitTree();
    return reportedUnit(tree, tree.find(asked).code);
  }

  private async textsOf(
    unitCode: string | null,
    stored: StoredSettings | undefined,
  ): Promise<ReportSettings> {
    if (stored && !stored.withdrawn) return stored;
    if (unitCode === null) return DEFAULT_SETTINGS;
    return firstForm(await this.reference.unitTree(), unitCode, await this.repository.formOf(null));
  }
}

function refuseOutdated(stored: StoredSettings | undefined, version: number): void {
  if ((stored?.version ?? 0) !== version) throw outdated(stored?.changedBy ?? null);
}

function ofUnit(unitCode: string | null): { readonly unitCode?: string } {
  return unitCode === null ? {} : { unitCode };
}

/** What differs, as the audit log tells it. */
function changesOf(before: ReportSettings, after: ReportSettings): Record<string, unknown> {
  const fields = Object.keys(after) as (keyof ReportSettings)[];
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  return Object.fromEntries(changed.map((field) => [field, { before: before[field], after: after[field] }]));
}

const wholeHasNoOther = () =>
  new Problem('BAD_USER_INPUT', {
    vi: 'Thể thức của toàn công ty không bỏ được. Hãy chọn một đơn vị, hoặc sửa thể thức của công ty.',
    en: 'The form of the whole company cannot be given up. Choose a unit, or change the form of the company.',
  });
