import { targetPercent } from '@cashlight/domain';
import { useWords } from '@cashlight/web-i18n';
import { Button, Notice, ViewLink } from '@cashlight/web-ui';
import { rowsOf, type Plan } from '../plan/model';
import { keyOf } from './draft';
import type { DraftHandle } from './useDrafts';
import styles from './edit.module.css';

/** Ways to begin a year that has no target yet: last year's, a proposal, a file. */
export function Starters({ plan, draft }: { readonly plan: Plan; readonly draft: DraftHandle }) {
  const t = useWords();
  if (draft.stored.size > 0 || draft.entries.size > 0) return null;
  const last = rowsOf(plan).flatMap(({ code, lastTarget }) =>
    lastTarget
      ? [[keyOf({ code, month: 0 }), { kind: 'value', percent: targetPercent(lastTarget) }] as const]
      : [],
  );
  return (
    <Notice>
      <div className={styles['report']}>
        <p>{t('targets.start.text', { year: plan.year })}</p>
        <p className={styles['ways']}>
          {last.length > 0 && (
            <Button onClick={() => draft.write(last)}>
              {t('targets.start.lastYear', { year: plan.year - 1, count: last.length })}
            </Button>
          )}
          <ViewLink to="/targets" page={{ tab: 'proposals', year: String(plan.year) }}>
            {t('targets.start.proposal')}
          </ViewLink>
          <ViewLink to="/data" page={{ tab: 'load' }}>
            {t('targets.start.file')}
          </ViewLink>
        </p>
      </div>
    </Notice>
  );
}
