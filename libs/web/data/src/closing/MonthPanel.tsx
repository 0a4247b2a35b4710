import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Async, Card, Skeleton } from '@cashlight/web-ui';
import { ClosingsDocument } from './closing.graphql';
import { Closings } from './Closings';
import { CloseForm } from './CloseForm';
import { ReopenForm } from './ReopenForm';
import styles from './closing.module.css';

interface MonthPanelProps {
  readonly month: string;
  readonly isClosed: boolean;
  readonly mayClose: boolean;
}

/** One month: closing it or opening it again, and what was closed before. */
export function MonthPanel({ month, isClosed, mayClose }: MonthPanelProps) {
  const t = useWords();
  const format = useFormat();
  const state = useOperation(ClosingsDocument, { month });
  const name = format.monthLong(month);
  return (
    <div className={styles['panel']}>
      <Card
        title={t(isClosed ? 'data.closing.isClosed' : 'data.closing.isOpen', { month: name })}
        description={mayClose && t(isClosed ? 'data.closing.closedText' : 'data.closing.openText')}
      >
        {!mayClose && <p>{t('data.closing.notYours')}</p>}
        {mayClose && isClosed && <ReopenForm month={month} />}
        {mayClose && !isClosed && <CloseForm month={month} />}
      </Card>
      <Async state={state} skeleton={<Skeleton height={12} />}>
        {({ closings }) => <Closings month={month} closings={closings} />}
      </Async>
    </div>
  );
}
