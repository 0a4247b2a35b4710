import { Audit } from '@cashlight/api-access';
import { Database, Problem } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { importKind } from '../kinds/registry.js';
import { readLayout, type Layout } from '../reading/layout.js';

/** A layout under a name: how the files of one sender are laid out. */
export interface ImportProfile {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
  readonly layout: Layout;
  /** When a file was last imported by it, ISO 8601 in UTC; null: never. */
  readonly usedAt: string | null;
}

/** A profile as somebody asks for it to be kept, unchecked. */
export interface ProfileDraft {
  readonly name: string;
  readonly kind: string;
  readonly layout: unknown;
}

const MAX_NAME_LENGTH = 80;

const SELECTED = `id, name, kind, layout, to_json(used_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "usedAt"`;
const LIST = `SELECT ${SELECTED} FROM import_profile ORDER BY name COLLATE "C"`;
const SAVE = `
  INSERT INTO import_profile (name, kind, layout, created_by)
  VALUES ($1, $2, $3, $4)
  ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, layout = excluded.layout
  RETURNING ${SELECTED}`;

/** The named layouts of other people's files. */
@Injectable()
export class ImportProfiles {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** All of them, by name. */
  async list(): Promise<readonly ImportProfile[]> {
    return this.database.query<ImportProfile>(LIST);
  }

  /** @throws Problem NOT_FOUND naming those there are */
  async byName(name: string): Promise<ImportProfile> {
    const profiles = await this.list();
    const found = profiles.find((profile) => profile.name === tidied(name));
    if (found === undefined) throw noSuchProfile(name, profiles);
    return found;
  }

  /**
   * What an import of a kind by a profile is to be told; the use is noted.
   * @throws Problem NOT_FOUND naming those there are; BAD_USER_INPUT when it is for another kind
   */
  async forImport(name: string, kind: string): Promise<{ profileName: string; layout: Layout }> {
    const profile = await this.byName(name);
    if (profile.kind !== importKind(kind).name) throw ofOtherKind(profile, kind);
    await this.noteUse(profile.name);
    return { profileName: profile.name, layout: profile.layout };
  }

  /**
   * Keeps a profile; one of the same name is replaced.
   * @throws Problem when the name, the kind or the layout is wrong
   */
  async save(draft: ProfileDraft, actor: string): Promise<ImportProfile> {
    const name = readName(draft.name);
    const kind = importKind(draft.kind);
    const layout = readLayout(draft.layout, kind.columns);
    return this.database.transaction(async (transaction) => {
      const parameters = [name, kind.name, JSON.stringify(layout), actor];
      const [saved] = await transaction.query<ImportProfile>(SAVE, parameters);
      if (saved === undefined) throw new Error('A profile that was saved was not returned.');
      await this.audit.record(actor, 'import-profile.saved', { name, kind: kind.name }, transaction);
      return saved;
    });
  }

  /** @throws Problem NOT_FOUND */
  async delete(id: number, actor: string): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const [deleted] = await transaction.query<{ name: string }>(
        'DELETE FROM import_profile WHERE id = $1 RETURNING name',
        [id],
      );
      if (deleted === undefined) throw gone(id);
      await this.audit.record(actor, 'import-profile.deleted', { name: deleted.name }, transaction);
    });
  }

  /** Notes that a file is imported by the profile. */
  async noteUse(name: string): Promise<void> {
    await this.database.query('UPDATE import_profile SET used_at = now() WHERE name = $1', [tidied(name)]);
  }
}

function tidied(name: string): string {
  return name.trim().normalize('NFC');
}

function readName(name: string): string {
  const tidy = tidied(name);
  const length = Array.from(tidy).length;
  if (length >= 1 && length <= MAX_NAME_LENGTH && !/\p{Cc}/u.test(tidy)) return tidy;
  throw new Problem('BAD_USER_INPUT', {
    vi: `Tên mẫu đọc tệp dài từ 1 đến ${String(MAX_NAME_LENGTH)} ký tự, trên một dòng.`,
    en: `The name of a profile has 1 to ${String(MAX_NAME_LENGTH)} characters on one line.`,
  });
}

function noSuchProfile(name: string, profiles: readonly ImportProfile[]): Problem {
  const names = profiles.map((profile) => `"${profile.name}"`).join(', ');
  return new Problem('NOT_FOUND', {
    vi: `Không có mẫu đọc tệp "${name.slice(0, 80)}". ${names === '' ? 'Chưa có mẫu nào được lưu.' : `Các mẫu có: ${names}.`}`,
    en: `There is no profile "${name.slice(0, 80)}". ${names === '' ? 'None has been saved yet.' : `There are: ${names}.`}`,
  });
}

const ofOtherKind = ({ name, kind }: ImportProfile, asked: string) =>
  new Problem('BAD_USER_INPUT', {
    vi: `Mẫu đọc tệp "${name}" dành cho loại ${kind}, không dùng được cho ${asked}.`,
    en: `The profile "${name}" is for files of the kind ${kind}, not ${asked}.`,
  });

const gone = (id: number) =>
  new Problem('NOT_FOUND', {
    vi: `Không có mẫu đọc tệp số ${String(id)}; có lẽ nó đã bị xóa.`,
    en: `There is no profile number ${String(id)}; perhaps it has been deleted.`,
  });
