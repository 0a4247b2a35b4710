import type { UnitMonthFragment } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, Card, usePageSearch, ViewLink } from '@cashlight/web-ui';
import { useState } from 'react';
import { useNames } from '../desk/useCodes';
import { jumpWords } from './cellWords';
import { jumpsOf } from './map';
import styles from './map.module.css';

const MOST_SHOWN = 8;

/** Months in which a unit's customers changed suddenly, in sentences. */
export function Jumps({ unitMonths }: { readonly unitMonths: readonly UnitMonthFragment[] }) {
  const t = useWords();
  const format = useFormat();
  const [search] = usePageSearch();
  const [all, setAll] = useState(false);
  const unitOf = useNames('unit_code');
  const jumps = jumpsOf(unitMonths);
  return (
    <Card title={t('data.jumps.title')} description={t('data.jumps.text')}>
      {jumps.length === 0 && <p>{t('data.jumps.none')}</p>}
      <ul className={styles['list']}>
        {jumps.slice(0, all ? jumps.length : MOST_SHOWN).map(({ month, unitCode, jump, customers }) => (
          <li key={`${month} ${unitCode}`}>
            <ViewLink to="/data" page={{ ...search, cell: `${month}.${unitCode}` }}>
              {unitOf(unitCode)}, {format.month(month)}
            </ViewLink>
            {': '}
            {t('data.jumps.sentence', {
              customers: format.count(customers),
              jump: jumpWords(jump, t, format),
            })}
          </li>
        ))}
      </ul>
      {jumps.length > MOST_SHOWN && (
        <p>
          <Button kind="quiet" onClick={() => setAll(!all)}>
            {all ? t('data.changes.fewer') : t('data.jumps.all', { count: jumps.length })}
          </Button>
        </p>
      )}
    </Card>
  );
}
