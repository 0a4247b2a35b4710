import type { ChannelsUnitFragment } from '@cashlight/contract';
import type { ApiError } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import {
  Button,
  EmptyState,
  monthPeriod,
  Notice,
  Page,
  Skeleton,
  useView,
  ViewLink,
} from '@cashlight/web-ui';
import { shortList } from '../figures/words';
import styles from './page.module.css';

/** Nobody in the scope has data in the period. */
export function NothingInPeriod({ title }: { readonly title: string }) {
  const t = useWords();
  const format = useFormat();
  const { bounds, unit, change } = useView();
  const { firstMonth, lastMonth } = bounds;
  return (
    <Page title={title}>
      <EmptyState
        title={t('channels.nothing')}
        action={
          <div className={styles['actions']}>
            <Button kind="primary" onClick={() => change({ period: monthPeriod(lastMonth) })}>
              {t('channels.toLatest', { month: format.monthLong(lastMonth) })}
            </Button>
            {unit !== undefined && (
              <Button onClick={() => change({ unit: undefined })}>{t('channels.toCompany')}</Button>
            )}
          </div>
        }
      >
        <p>{t('channels.nothingText', { first: format.month(firstMonth), last: format.month(lastMonth) })}</p>
      </EmptyState>
    </Page>
  );
}

/** No channel, provider or unit has the code in the address. */
export function NotFound({ message }: { readonly message: string }) {
  const t = useWords();
  return (
    <Page title={t('channels.notFound')}>
      <p>{message}</p>
      <p>
        <ViewLink to="/channels" view={{ unit: undefined }}>
          {t('channels.toChannels')}
        </ViewLink>
      </p>
    </Page>
  );
}

/** What the server says of a code that it does not know. */
export function unknownMessage(error: ApiError | null): string | undefined {
  return error?.code === 'BAD_USER_INPUT' ? error.message : undefined;
}

interface MissingProps {
  readonly codes: readonly string[];
  readonly units: readonly ChannelsUnitFragment[];
}

const MOST_NAMED = 8;

/** Units that have not reported the last month: the figures are partial, and say so. */
export function Missing({ codes, units }: MissingProps) {
  const t = useWords();
  const format = useFormat();
  if (codes.length === 0) return null;
  const names = units.filter(({ code }) => codes.includes(code)).map((unit) => format.name(unit));
  return (
    <Notice tone="behind">{t('channels.missing', { units: shortList(names, MOST_NAMED, 'unit', t) })}</Notice>
  );
}

/** The shape of a page, on the very first load. */
export function PageSkeleton({ title }: { readonly title: string }) {
  return (
    <Page title={title} headline={<Skeleton height={5} />}>
      <div className={styles['tiles']}>
        <Skeleton height={8} />
        <Skeleton height={8} />
        <Skeleton height={8} />
        <Skeleton height={8} />
      </div>
      <Skeleton height={24} />
      <Skeleton height={24} />
    </Page>
  );
}
