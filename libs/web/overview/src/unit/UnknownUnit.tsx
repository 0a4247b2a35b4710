import { useOperation, type ApiError } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Async, Card, ErrorState, homeOf, Page, Skeleton, ViewLink } from '@cashlight/web-ui';
import { UnitChoiceDocument } from './unit.graphql';
import styles from './unit.module.css';

interface UnknownUnitProps {
  readonly code: string;
  readonly error: ApiError;
  readonly onRetry: () => void;
}

/** Nobody has the code in the address: the way back, and the units that there are. */
export function UnknownUnit({ code, error, onRetry }: UnknownUnitProps) {
  const t = useWords();
  const format = useFormat();
  const state = useOperation(UnitChoiceDocument, {});
  return (
    <Async state={state} skeleton={<Skeleton height={20} />}>
      {({ units }) =>
        units.some((unit) => unit.code === code) ? (
          <ErrorState error={error} onRetry={onRetry} />
        ) : (
          <Page title={t('unit.unknown.title')}>
            <p>{t('unit.unknown.text', { code })}</p>
            <Card title={t('unit.unknown.list')}>
              <ul className={styles['choice']}>
                {units.map((unit) => (
                  <li key={unit.code}>
                    <ViewLink to={homeOf(unit.parentCode === null ? undefined : unit.code)}>
                      {format.name(unit)}
                    </ViewLink>
                  </li>
                ))}
              </ul>
            </Card>
          </Page>
        )
      }
    </Async>
  );
}
