import { useFormat, useWords } from '@cashlight/web-i18n';
import { Card, CompactTable, copyText, IconButton, type Column } from '@cashlight/web-ui';
import { useState } from 'react';
import { REPORT_FORMATS, type ReportFormat } from '../address';
import type { ReportMonth } from '../months/months';
import styles from './report.module.css';

type Kept = ReportMonth['kept'][number];

/** A file that can be read; `kept` is null until somebody has. */
interface File {
  readonly address: string;
  readonly format: string;
  readonly language: string;
  readonly kept: Kept | null;
}

/** The files of the month's closings: once read they never change. Those of the closing that holds are made above. */
export function KeptCard({ month }: { readonly month: ReportMonth }) {
  const t = useWords();
  const format = useFormat();
  const { closed, kept, keptDocuments } = month;
  const closings = [...new Set([...kept, ...keptDocuments].map(({ closingId }) => closingId))].toSorted(
    (one, other) => other - one,
  );
  const [current, earlier] = closed ? [closings[0], closings.slice(1)] : [undefined, closings];
  if (!closed && earlier.length === 0) return null;
  const files = keptFiles(month, current);
  return (
    <Card title={t('reports.kept.title')} description={t('reports.kept.text')}>
      {closed && files.length === 0 && <p>{t('reports.kept.none')}</p>}
      {files.length > 0 && (
        <KeptTable caption={t('reports.kept.now', { month: format.monthLong(month.month) })} files={files} />
      )}
      {earlier.map((closing) => {
        const name = t('reports.kept.earlier', { when: format.moment(firstKept(month, closing)) });
        return (
          <details key={closing} className={styles['earlier']}>
            <summary>{name}</summary>
            <KeptTable
              caption={name}
              files={[...keptFiles(month, closing), ...filesToMake(month, closing)].toSorted(byFormat)}
            />
          </details>
        );
      })}
    </Card>
  );
}

function keptFiles({ kept }: ReportMonth, closing: number | undefined): File[] {
  return kept
    .filter(({ closingId }) => closingId === closing)
    .map((file) => ({ address: file.address, format: file.format, language: file.language, kept: file }))
    .toSorted(byFormat);
}

/** What nobody has read of a closing yet: made of what was kept of it. */
function filesToMake({ kept, keptDocuments }: ReportMonth, closing: number): File[] {
  const isKept = ({ format, language }: File) =>
    kept.some((file) => file.closingId === closing && file.format === format && file.language === language);
  return keptDocuments
    .filter(({ closingId }) => closingId === closing)
    .flatMap(({ address, language }) =>
      REPORT_FORMATS.map((format) => ({ address: `${address}.${format}`, format, language, kept: null })),
    )
    .filter((file) => !isKept(file));
}

/** When the first of a closing was kept. */
function firstKept({ kept, keptDocuments }: ReportMonth, closing: number): string {
  const times = [...kept, ...keptDocuments].flatMap(({ closingId, keptAt }) =>
    closingId === closing ? [keptAt] : [],
  );
  return times.toSorted()[0] ?? '';
}

const placeOf = ({ format }: File) => REPORT_FORMATS.findIndex((each) => each === format);

/** As they are offered, Vietnamese first. */
function byFormat(one: File, other: File): number {
  return placeOf(one) - placeOf(other) || Number(other.language === 'vi') - Number(one.language === 'vi');
}

function KeptTable({ caption, files }: { readonly caption: string; readonly files: readonly File[] }) {
  return (
    <CompactTable
      caption={caption}
      columns={useKeptColumns()}
      rows={files}
      rowKey={({ address }) => address}
    />
  );
}

function useKeptColumns(): Column<File>[] {
  const t = useWords();
  const format = useFormat();
  const kindOf = ({ format: kind }: File) => t(`format.${kind as ReportFormat}`);
  return [
    {
      id: 'file',
      header: t('reports.kept.file'),
      kind: 'text',
      minWidth: 10,
      cell: (file) => (
        <a href={file.address} download="">
          {kindOf(file)}
          {' · '}
          {t(`reports.language.${file.language as 'vi' | 'en'}`)}
        </a>
      ),
    },
    {
      id: 'sha256',
      header: 'SHA-256',
      kind: 'text',
      cell: ({ kept }) => (kept ? <Digest sha256={kept.sha256} /> : t('reports.kept.notYet')),
    },
    {
      id: 'size',
      header: t('reports.kept.size'),
      kind: 'text',
      cell: ({ kept }) => kept && format.bytes(kept.bytes),
    },
    {
      id: 'keptAt',
      header: t('reports.kept.at'),
      kind: 'text',
      cell: ({ kept }) => kept && format.moment(kept.keptAt),
    },
  ];
}

const SHOWN = 8;

/** Its beginning and its end tell two files apart; the whole is what a program compares. */
function Digest({ sha256 }: { readonly sha256: string }) {
  const t = useWords();
  const [isCopied, setCopied] = useState(false);
  return (
    <span className={styles['digest']}>
      <code title={sha256}>
        {sha256.slice(0, SHOWN)}…{sha256.slice(-SHOWN)}
      </code>
      <IconButton
        icon={isCopied ? 'check' : 'copy'}
        label={t('reports.kept.copy')}
        onClick={() => setCopied(copyText(sha256))}
        onBlur={() => setCopied(false)}
      />
      <span role="status" className={styles['copied']}>
        {isCopied && t('reports.kept.copied')}
      </span>
    </span>
  );
}
