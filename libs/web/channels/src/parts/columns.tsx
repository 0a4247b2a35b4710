import { Sparkline } from '@cashlight/web-charts';
import { measureLabel, useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import type { Column } from '@cashlight/web-ui';
import { basisOf, basisText, growthOf } from '../figures/basis';
import type { Frame } from '../figures/figures';
import type { Part } from '../figures/part';
import { workedText } from '../figures/words';
import { isWholeYear, type Question } from '../question';
import styles from './page.module.css';

/** A line of a table of parts. */
export interface PartRow {
  readonly key: string;
  readonly kind: 'GROUP' | 'PART' | 'TOTAL';
  readonly part: Part;
}

/** What the columns are told in. */
export interface ColumnsContext {
  readonly question: Pick<Question, 'measure' | 'period'>;
  readonly frame: Frame;
  /** What the shares are parts of. */
  readonly whole: Part;
  /** Tells the columns of two tables on one page apart. */
  readonly prefix: string;
  /** The part whose figures fill in the definition. */
  readonly example: Part | undefined;
  /** What the share is, where the whole is not everything in the scope. */
  readonly shareDefinition?: string;
  readonly t: Translate;
  readonly format: Format;
}

/** Level, share, its changes, growth and course of parts of a whole. */
export function figureColumns(context: ColumnsContext): Column<PartRow>[] {
  return [
    levelColumn(context),
    shareColumn(context),
    ...changeColumns(context),
    growthColumn(context),
    lineColumn(context),
  ];
}

/** How much; money in short, and in full where it is taken away. */
function levelColumn({ question, prefix, t, format }: ColumnsContext): Column<PartRow> {
  const { measure } = question;
  return {
    id: `${prefix}_level`,
    header: measureLabel(question, t),
    kind: measure === 'AMOUNT' ? 'vnd' : 'count',
    value: ({ part }) => part.figures.level?.toString() ?? null,
    cell: ({ part }) => format.quantity(measure, part.figures.level),
  };
}

function shareColumn(context: ColumnsContext): Column<PartRow> {
  const { whole, prefix, example, t, format } = context;
  const { measure } = context.question;
  const text =
    context.shareDefinition ?? t('channels.column.shareDefinition', { of: t(`channels.of.${measure}`) });
  const worked = example && workedText(measure, example, whole, format);
  return {
    id: `${prefix}_share`,
    header: t('channels.column.share'),
    kind: 'percent',
    value: ({ part }) => part.figures.share,
    cell: ({ part }) => <span className={styles['figure']}>{format.percent(part.figures.share)}</span>,
    definition: example && worked ? t('channels.column.worked', { text, name: example.name, worked }) : text,
  };
}

/** Against the period before and the year before; over a whole year the two are one. */
function changeColumns({ question, prefix, t }: ColumnsContext): Column<PartRow>[] {
  const before: Column<PartRow> = {
    id: `${prefix}_change`,
    header: t('channels.column.change'),
    kind: 'points',
    value: (row) => (isAll(row) ? null : row.part.figures.change),
    definition: t('channels.column.changeDefinition'),
  };
  const yearAgo: Column<PartRow> = {
    id: `${prefix}_year`,
    header: t('channels.column.yearChange'),
    kind: 'points',
    value: (row) => (isAll(row) ? null : row.part.figures.yearAgoChange),
    definition: t('channels.column.yearChangeDefinition'),
  };
  return isWholeYear(question.period) ? [yearAgo] : [before, yearAgo];
}

function growthColumn({ question, frame, prefix, t }: ColumnsContext): Column<PartRow> {
  const basis = basisOf(frame);
  return {
    id: `${prefix}_growth`,
    header: t('channels.column.growth'),
    kind: 'points',
    value: ({ part }) => growthOf(part.figures, basis),
    definition: t('channels.column.growthDefinition', {
      measure: measureLabel(question, t),
      basis: basisText(basis, question.period.kind, t),
    }),
  };
}

function lineColumn({ whole, prefix, t }: ColumnsContext): Column<PartRow> {
  return {
    id: `${prefix}_line`,
    header: t('channels.column.trend', { months: whole.line.length }),
    kind: 'graphic',
    cell: (row) => (isAll(row) ? null : <Line part={row.part} />),
    definition: t('channels.column.trendDefinition'),
  };
}

/** The whole is always all of itself: its share has no changes and no course to tell. */
function isAll({ kind, part }: PartRow): boolean {
  return kind === 'TOTAL' && part.figures.share === 1;
}

function Line({ part }: { readonly part: Part }) {
  const t = useWords();
  const format = useFormat();
  const first = part.line.find(({ value }) => value !== null);
  const last = part.line.findLast(({ value }) => value !== null);
  const label = t('channels.column.trendOf', {
    months: part.line.length,
    name: part.name,
    first: format.percent(first?.value),
    last: format.percent(last?.value),
  });
  return <Sparkline points={part.line} label={label} />;
}
