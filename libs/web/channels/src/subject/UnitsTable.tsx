import { measureLabel, useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { Card, DataTable, homeOf, useView, ViewLink, type Column } from '@cashlight/web-ui';
import type { UnitPart } from '../figures/units';
import { useSource } from '../parts/useSource';
import styles from '../parts/page.module.css';
import type { SubjectModel } from './model';

const PREFIX = 'unit';

/** A unit's line, or the company's below them. */
interface Row {
  readonly code: string;
  readonly name: string;
  readonly isTotal: boolean;
  readonly part: Omit<UnitPart, 'code' | 'unit'>;
}

/** Unit by unit: how much, how much of all, and how much of the unit. */
export function UnitsTable({ model }: { readonly model: SubjectModel }) {
  const t = useWords();
  const format = useFormat();
  const { sort, change } = useView();
  const { question, answer, units, part, scope } = model;
  const source = useSource(answer, question);
  const period = format.period(question.period);
  const title = t('channels.subject.unitsTable', { name: part.name });
  return (
    <Card title={title}>
      <DataTable
        caption={`${title}, ${period}`}
        columns={columnsOf(model, t, format)}
        rows={units.parts.map((each): Row => ({
          code: each.code,
          name: format.name(each.unit),
          isTotal: false,
          part: each,
        }))}
        rowKey={({ code }) => code}
        total={{ code: '', name: t('channels.column.company'), isTotal: true, part: companyPart(model) }}
        sort={sort?.column.startsWith(`${PREFIX}_`) === true ? sort : LARGEST_FIRST}
        onSort={(next) => change({ sort: next })}
        fileName={`${title} ${period}`}
        about={[period, source]}
        rowClassName={({ code }) => (code === scope?.code ? styles['current'] : undefined)}
      />
    </Card>
  );
}

const LARGEST_FIRST = { column: `${PREFIX}_level`, descending: true };

function companyPart({ units }: SubjectModel): Row['part'] {
  return { level: units.level, ofAll: units.level > 0n ? 1 : null, inUnit: units.company, difference: null };
}

function columnsOf(model: SubjectModel, t: Translate, format: Format): Column<Row>[] {
  const { measure } = model.question;
  const values = { of: t(`channels.of.${measure}`), name: model.part.name };
  return [
    {
      id: `${PREFIX}_name`,
      header: t('term.unit'),
      kind: 'text',
      minWidth: 12,
      value: ({ name }) => name,
      cell: ({ code, name, isTotal }) =>
        isTotal ? (
          name
        ) : (
          <ViewLink to={homeOf(code)} className={styles['name']}>
            {name}
          </ViewLink>
        ),
    },
    {
      id: `${PREFIX}_level`,
      header: measureLabel(model.question, t),
      kind: measure === 'AMOUNT' ? 'vnd' : 'count',
      value: ({ part }) => part.level.toString(),
      cell: ({ part }) => format.quantity(measure, part.level),
    },
    {
      id: `${PREFIX}_all`,
      header: t('channels.column.ofUnit'),
      kind: 'percent',
      value: ({ part }) => part.ofAll,
      definition: t('channels.column.ofUnitDefinition', values),
    },
    {
      id: `${PREFIX}_share`,
      header: t('channels.column.inUnit'),
      kind: 'percent',
      value: ({ part }) => part.inUnit,
      definition: t('channels.column.inUnitDefinition', values),
    },
    {
      id: `${PREFIX}_difference`,
      header: t('channels.column.difference'),
      kind: 'points',
      value: ({ part }) => part.difference,
      definition: t('channels.column.differenceDefinition'),
    },
  ];
}
