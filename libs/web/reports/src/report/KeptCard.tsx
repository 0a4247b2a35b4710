import { useFormat, useWords } from '@cashlight/web-i18n';
import { Card, CompactTable, copyText, IconButton, type Column } from '@cashlight/web-ui';
import { useState } from 'react';
import { REPORT_FORMATS, type ReportFormat } from '../address';
import type { ReportMonth } from '../months/months';
import styles from './report.module.css';

type Kept = ReportMonth['kept'][number];

/** The files kept of the month's closings: they never change. */
export function KeptCard({ month: { month, closed, kept } }: { readonly month: ReportMonth }) {
  const t = useWords();
  const format = useFormat();
  const closings = [...new Set(kept.map(({ closingId }) => closingId))].toSorted((one, other) => other - one);
  const [current, earlier] = closed ? [closings[0], closings.slice(1)] : [undefined, closings];
  if (!closed && earlier.length === 0) return null;
  const of = (closing: number | undefined) =>
    kept.filter(({ closingId }) => closingId === closing).toSorted(byFormat);
  return (
    <Card title={t('reports.kept.title')} description={t('reports.kept.text')}>
      {closed && current === undefined && <p>{t('reports.kept.none')}</p>}
      {current !== undefined && (
        <KeptTable caption={t('reports.kept.now', { month: format.monthLong(month) })} files={of(current)} />
      )}
      {earlier.map((closing) => {
        const files = of(closing);
        const name = t('reports.kept.earlier', { when: format.moment(firstOf(files)) });
        return (
          <details key={closing} className={styles['earlier']}>
            <summary>{name}</summary>
            <KeptTable caption={name} files={files} />
          </details>
        );
      })}
    </Card>
  );
}

/** When the first of them was kept. */
function firstOf(files: readonly Kept[]): string {
  return files.map(({ keptAt }) => keptAt).toSorted()[0] ?? '';
}

const placeOf = ({ format }: Kept) => REPORT_FORMATS.findIndex((each) => each === format);

/** As they are offered, Vietnamese first. */
function byFormat(one: Kept, other: Kept): number {
  return placeOf(one) - placeOf(other) || Number(other.language === 'vi') - Number(one.language === 'vi');
}

function KeptTable({ caption, files }: { readonly caption: string; readonly files: readonly Kept[] }) {
  return (
    <CompactTable caption={caption} columns={useKeptColumns()} rows={files} rowKey={({ id }) => String(id)} />
  );
}

function useKeptColumns(): Column<Kept>[] {
  const t = useWords();
  const format = useFormat();
  const kindOf = ({ format: kind }: Kept) => t(`format.${kind as ReportFormat}`);
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
      cell: ({ sha256 }) => <Digest sha256={sha256} />,
    },
    {
      id: 'size',
      header: t('reports.kept.size'),
      kind: 'text',
      cell: ({ bytes }) => format.bytes(bytes),
    },
    {
      id: 'keptAt',
      header: t('reports.kept.at'),
      kind: 'text',
      cell: ({ keptAt }) => format.moment(keptAt),
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
