import type { LateTargetChangesQuery } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Async, CompactTable, Skeleton, type Column } from '@cashlight/web-ui';
import { useShortNames } from '../desk/useCodes';
import type { ImportDetail } from '../parts/ImportOutcome';
import { LateTargetChangesDocument } from './targets.graphql';

type Change = LateTargetChangesQuery['targetHistory'][number];

/** As many rows as one reads before a decision. */
const MOST_SHOWN = 8;

/** What taking back an import of targets does: how many, whose, since when and why, and the values themselves. */
export function TargetsBack({ entry }: { readonly entry: ImportDetail }) {
  const t = useWords();
  const format = useFormat();
  const state = useOperation(LateTargetChangesDocument, {});
  return (
    <Async state={state} skeleton={<Skeleton height={8} />}>
      {({ targetHistory }) => {
        const changes = targetHistory.filter(({ importId, way }) => importId === entry.id && way !== 'UNDO');
        const count = Math.max(changes.length, entry.accepted + entry.replaced);
        const reason = changes.find((change) => change.reason !== null)?.reason;
        const others = count - Math.min(changes.length, MOST_SHOWN);
        return (
          <>
            <p>
              {t('data.undo.targets', { count, who: entry.actor, when: format.moment(entry.startedAt) })}
              {reason && ` ${t('data.undo.reason', { reason })}`}
            </p>
            {changes.length > 0 && <Values changes={changes.slice(0, MOST_SHOWN)} />}
            {changes.length > 0 && others > 0 && <p>{t('data.undo.otherTargets', { count: others })}</p>}
          </>
        );
      }}
    </Async>
  );
}

function Values({ changes }: { readonly changes: readonly Change[] }) {
  const t = useWords();
  const format = useFormat();
  const unitOf = useShortNames('unit_code');
  const percent = (fraction: number | null) => (fraction === null ? t('gap.none') : format.target(fraction));
  const columns: readonly Column<Change>[] = [
    { id: 'unit', header: t('term.unit'), kind: 'text', value: ({ unitCode }) => unitOf(unitCode) },
    {
      id: 'target',
      header: t('data.kind.targets'),
      kind: 'text',
      value: ({ year, month, measure }) =>
        `${month === null ? year : format.month(month)} · ${t(`measure.${measure}.label`)}`,
    },
    { id: 'now', header: t('data.undo.now'), kind: 'text', value: ({ after }) => percent(after) },
    { id: 'back', header: t('data.undo.back'), kind: 'text', value: ({ before }) => percent(before) },
  ];
  return (
    <CompactTable
      caption={t('data.undo.values')}
      columns={columns}
      rows={changes}
      rowKey={({ id }) => String(id)}
    />
  );
}
