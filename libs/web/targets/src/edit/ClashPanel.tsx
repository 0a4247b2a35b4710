import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, Scroller } from '@cashlight/web-ui';
import { useEffect, useRef, useState } from 'react';
import { TargetHistoryDocument } from '../targets.graphql';
import { byText } from '../history/byText';
import { rowsOf, type Plan } from '../plan/model';
import { cellName, entryWords, percentText } from './changes';
import { cellOf, type Clash } from './draft';
import type { DraftHandle } from './useDrafts';
import styles from './edit.module.css';

interface ClashPanelProps {
  readonly plan: Plan;
  readonly draft: DraftHandle;
  readonly onSettled: () => void;
}

/** Cells that somebody else has saved otherwise meanwhile: both values side by side, to choose between. Nothing typed is lost until one chooses. */
export function ClashPanel({ plan, draft, onSettled }: ClashPanelProps) {
  const t = useWords();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { clashes } = draft;
  const choose = (key: string, isTheirs: boolean) =>
    setTheirs(
      (before) => new Set([...before].filter((other) => other !== key).concat(isTheirs ? [key] : [])),
    );
  return (
    <section className={styles['clash']} aria-labelledby="targets-clash">
      <h2 ref={heading} tabIndex={-1} id="targets-clash">
        {t('targets.clash.title', { count: clashes.length })}
      </h2>
      <p>{t('targets.clash.text')}</p>
      <Scroller label={t('targets.clash.table')}>
        <table className={styles['clashes']}>
          <thead>
            <tr>
              <th scope="col">{t('targets.column.cell')}</th>
              <th scope="col">{t('targets.clash.before')}</th>
              <th scope="col">{t('targets.clash.theirs')}</th>
              <th scope="col">{t('targets.clash.mine')}</th>
            </tr>
          </thead>
          <tbody>
            {clashes.map((clash) => (
              <ClashLine
                key={clash.key}
                plan={plan}
                clash={clash}
                isTheirs={theirs.has(clash.key)}
                onChoose={(isTheirs) => choose(clash.key, isTheirs)}
              />
            ))}
          </tbody>
        </table>
      </Scroller>
      <div className={styles['ways']}>
        <Button
          kind="primary"
          onClick={() => {
            draft.settle([...theirs]);
            onSettled();
          }}
        >
          {t('targets.clash.settle')}
        </Button>
        <Button onClick={() => setTheirs(new Set(clashes.map(({ key }) => key)))}>
          {t('targets.clash.allTheirs')}
        </Button>
        <Button onClick={() => setTheirs(new Set())}>{t('targets.clash.allMine')}</Button>
      </div>
    </section>
  );
}

interface ClashLineProps {
  readonly plan: Plan;
  readonly clash: Clash;
  readonly isTheirs: boolean;
  readonly onChoose: (isTheirs: boolean) => void;
}

function ClashLine({ plan, clash, isTheirs, onChoose }: ClashLineProps) {
  const t = useWords();
  const format = useFormat();
  const cell = cellOf(clash.key);
  const unit = rowsOf(plan).find(({ code }) => code === cell.code)?.shortName ?? cell.code;
  const name = `${unit}, ${cellName(cell, plan.year, t, format)}`;
  const choices = [
    { isTheirs: true, text: percentText(clash.theirs, t, format), by: <SavedBy plan={plan} cell={cell} /> },
    { isTheirs: false, text: entryWords(clash.mine, t, format), by: null },
  ];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{percentText(clash.before, t, format)}</td>
      {choices.map((choice) => (
        <td key={String(choice.isTheirs)}>
          <label className={styles['choice']}>
            <input
              type="radio"
              name={clash.key}
              checked={choice.isTheirs === isTheirs}
              onChange={() => onChoose(choice.isTheirs)}
            />
            <span>
              {choice.text}
              {choice.by}
            </span>
          </label>
        </td>
      ))}
    </tr>
  );
}

/** Who saved the other value, and when. */
function SavedBy({
  plan,
  cell,
}: {
  readonly plan: Plan;
  readonly cell: { readonly code: string; readonly month: number };
}) {
  const t = useWords();
  const format = useFormat();
  const { data } = useOperation(TargetHistoryDocument, {
    year: plan.year,
    measure: plan.measure,
    unitCode: cell.code,
    first: 20,
    before: null,
  });
  const last = data?.targetHistory.find(
    ({ month }) => (month === null ? 0 : Number(month.slice(5))) === cell.month,
  );
  if (!last) return null;
  return <small>{t('targets.clash.by', { who: byText(last.by, t), when: format.moment(last.at) })}</small>;
}
