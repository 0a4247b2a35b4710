import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Async, Card, Skeleton, useView } from '@cashlight/web-ui';
import { ProviderGapsDocument } from './completeness.graphql';
import { useNames } from '../desk/useCodes';
import styles from './map.module.css';

/** Partners whose payments usually come and have not, in the newest month. */
export function ProviderGaps() {
  const t = useWords();
  const format = useFormat();
  const { bounds } = useView();
  const unitOf = useNames('unit_code');
  const providerOf = useNames('provider_code');
  const month = bounds.lastMonth;
  const state = useOperation(ProviderGapsDocument, { month });
  return (
    <Card title={t('data.gaps.title')} description={t('data.gaps.text', { month: format.monthLong(month) })}>
      <Async state={state} skeleton={<Skeleton height={6} />}>
        {({ providerGaps }) =>
          providerGaps.length === 0 ? (
            <p>{t('data.gaps.none')}</p>
          ) : (
            <ul className={styles['list']}>
              {providerGaps.map(({ providerCode, unitCodes, monthsBefore }) => (
                <li key={providerCode}>
                  <strong>{providerOf(providerCode)}</strong>{' '}
                  {unitCodes.length === 0
                    ? t('data.gaps.nowhere', { count: monthsBefore })
                    : t('data.gaps.in', {
                        count: monthsBefore,
                        units: unitCodes.map(unitOf).join(', '),
                      })}
                </li>
              ))}
            </ul>
          )
        }
      </Async>
    </Card>
  );
}
