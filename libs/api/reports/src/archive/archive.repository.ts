import { Database } from '@cashlight/api-platform';
import type { Language, Month } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import type { ReportDocument } from '../document/document.js';
import type { ReportFormat } from '../document/render.js';
import type { ReportQuestion } from '../monthly/monthly-report.service.js';
import { documentJson, readDocument } from './document-json.js';

/** A document as it was kept at a closing. */
export interface KeptDocument {
  readonly id: number;
  readonly document: ReportDocument;
}

/** A kept document with its closing and what it is of. */
export type DocumentOfClosing = KeptDocument & ReportQuestion & { readonly closingId: number };

/** A file as it was kept; its bytes never change. */
export interface KeptFile {
  readonly id: number;
  readonly bytes: Buffer;
  /** of the bytes, in hexadecimal */
  readonly sha256: string;
}

/** A kept file with what it is of. */
export type KeptReport = KeptFile & ReportQuestion & { readonly format: ReportFormat };

/** A kept file without its bytes, as it is listed. */
export interface KeptEntry {
  readonly id: number;
  readonly closingId: number;
  readonly month: Month;
  readonly format: ReportFormat;
  readonly language: Language;
  readonly sha256: string;
  /** how many */
  readonly bytes: number;
  /** ISO 8601, UTC */
  readonly keptAt: string;
}

/** A kept document without what it says, as it is listed. */
export interface DocumentEntry {
  readonly id: number;
  readonly closingId: number;
  readonly month: Month;
  readonly language: Language;
  /** ISO 8601, UTC */
  readonly keptAt: string;
}

const DOCUMENT = `
  SELECT id, document::text AS document
  FROM report_document
  WHERE closing_id = $1 AND unit_code = $2 AND language = $3`;

const FILE = `
  SELECT id, bytes, encode(sha256, 'hex') AS sha256
  FROM report_file
  WHERE document_id = $1 AND format = $2`;

/** What is kept of closed months: written once, read for ever. */
@Injectable()
export class ArchiveRepository {
  constructor(private readonly database: Database) {}

  async document(
    closingId: number,
    { unitCode, language }: ReportQuestion,
  ): Promise<KeptDocument | undefined> {
    const rows = await this.database.query<StoredDocument>(DOCUMENT, [closingId, unitCode ?? '', language]);
    return rows.map(asDocument)[0];
  }

  async documentById(id: number): Promise<DocumentOfClosing | undefined> {
    const [row] = await this.database.query<Omit<DocumentOfClosing, 'document'> & StoredDocument>(
      `SELECT kept.id, kept.document::text AS document, kept.closing_id AS "closingId",
              to_char(closing.month, 'YYYY-MM') AS month, nullif(kept.unit_code, '') AS "unitCode", kept.language
       FROM report_document AS kept
       JOIN month_closing AS closing ON closing.id = kept.closing_id
       WHERE kept.id = $1`,
      [id],
    );
    return row && { ...row, ...asDocument(row) };
  }

  /** The documents kept of a unit (null: of the whole), newest first. */
  documents(unitCode: string | null): Promise<DocumentEntry[]> {
    return this.database.query<DocumentEntry>(
      `SELECT kept.id, kept.closing_id AS "closingId", to_char(closing.month, 'YYYY-MM') AS month, kept.language,
              to_json(kept.kept_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "keptAt"
       FROM report_document AS kept
       JOIN month_closing AS closing ON closing.id = kept.closing_id
       WHERE kept.unit_code = $1
       ORDER BY kept.closing_id DESC, kept.language`,
      [unitCode ?? ''],
    );
  }

  /** Keeps the document unless one is kept already; gives back the one that is. */
  keepDocument(
    closingId: number,
    { unitCode, language }: ReportQuestion,
    document: ReportDocument,
  ): Promise<KeptDocument> {
    const key = [closingId, unitCode ?? '', language];
    return this.database.transaction(async (transaction) => {
      await transaction.query(
        `INSERT INTO report_document (closing_id, unit_code, language, document)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING`,
        [...key, documentJson(document)],
      );
      const [kept] = await transaction.query<StoredDocument>(DOCUMENT, key);
      if (!kept) throw new Error('A document that was kept is not there.');
      return asDocument(kept);
    });
  }

  /** Notes that every document of the closing is kept. */
  async markFrozen(closingId: number): Promise<void> {
    await this.database.query('INSERT INTO report_freeze (closing_id) VALUES ($1) ON CONFLICT DO NOTHING', [
      closingId,
    ]);
  }

  async file(documentId: number, format: ReportFormat): Promise<KeptFile | undefined> {
    const [file] = await this.database.query<KeptFile>(FILE, [documentId, format]);
    return file;
  }

  /** Keeps the file unless one is kept already; gives back the one that is. */
  keepFile(documentId: number, format: ReportFormat, bytes: Buffer): Promise<KeptFile> {
    return this.database.transaction(async (transaction) => {
      await transaction.query(
        `INSERT INTO report_file (document_id, format, bytes, sha256)
         VALUES ($1, $2, $3, sha256($3))
         ON CONFLICT DO NOTHING`,
        [documentId, format, bytes],
      );
      const [kept] = await transaction.query<KeptFile>(FILE, [documentId, format]);
      if (!kept) throw new Error('A file that was kept is not there.');
      return kept;
    });
  }

  async fileById(id: number): Promise<KeptReport | undefined> {
    const [file] = await this.database.query<KeptReport>(
      `SELECT file.id, file.bytes, encode(file.sha256, 'hex') AS sha256, file.format, to_char(closing.month, 'YYYY-MM') AS month,
              nullif(kept.unit_code, '') AS "unitCode", kept.language
       FROM report_file AS file
       JOIN report_document AS kept ON kept.id = file.document_id
       JOIN month_closing AS closing ON closing.id = kept.closing_id
       WHERE file.id = $1`,
      [id],
    );
    return file;
  }

  /** The kept files of a unit (null: of the whole), newest first. */
  entries(unitCode: string | null): Promise<KeptEntry[]> {
    return this.database.query<KeptEntry>(
      `SELECT file.id, kept.closing_id AS "closingId", to_char(closing.month, 'YYYY-MM') AS month, file.format, kept.language,
              encode(file.sha256, 'hex') AS sha256, length(file.bytes) AS bytes,
              to_json(file.kept_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "keptAt"
       FROM report_file AS file
       JOIN report_document AS kept ON kept.id = file.document_id
       JOIN month_closing AS closing ON closing.id = kept.closing_id
       WHERE kept.unit_code = $1
       ORDER BY file.id DESC`,
      [unitCode ?? ''],
    );
  }
}

interface StoredDocument {
  readonly id: number;
  readonly document: string;
}

function asDocument({ id, document }: StoredDocument): KeptDocument {
  return { id, document: readDocument(document) };
}
