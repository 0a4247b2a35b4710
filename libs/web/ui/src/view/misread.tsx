import { useFormat, useWords } from '@cashlight/web-i18n';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { IconButton } from '../controls/Button';
import { Notice } from '../states/states';
import styles from '../states/states.module.css';
import { refusedIn } from './search';
import { usePageSearch, useView } from './view';

/** Parts of the address that say what a page shows, by their parameters. */
export type AddressPart =
  'period' | 'measure' | 'unit' | 'tab' | 'year' | 'month' | 'until' | 'group' | 'kind' | 'state';

interface Misreading {
  readonly part: AddressPart;
  /** As it stands in the address. */
  readonly text: string;
  /** What is shown in its place, in the reader's words. */
  readonly shown: string;
}

const LONGEST = 40;

let misreadings: readonly Misreading[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Misreading[]): void {
  misreadings = next;
  listeners.forEach((listener) => listener());
}

/**
 * Has {@link Misread} tell that a part of the address asks for what there is not.
 *
 * @param text what the address asks for; undefined: it is understood, or asks for nothing
 * @param shown what is shown in its place, in the reader's words
 */
export function useMisread(part: AddressPart, text: string | undefined, shown: string): void {
  useEffect(() => {
    if (text === undefined || text.trim() === '') return undefined;
    const misreading: Misreading = { part, text, shown };
    change([...misreadings, misreading]);
    return () => change(misreadings.filter((each) => each !== misreading));
  }, [part, text, shown]);
}

/** As {@link useMisread}, for the measure: on pages that show figures in one. */
export function useMisreadMeasure(): void {
  const t = useWords();
  const { measure } = useView();
  useMisread('measure', refusedIn(useSearch({ strict: false })).measure, t(`measure.${measure}.label`));
}

/** As {@link useMisread}, for the period: on pages that show the figures of one. */
export function useMisreadPeriod(): void {
  const format = useFormat();
  const { period } = useView();
  useMisread('period', refusedIn(useSearch({ strict: false })).period, format.period(period));
}

/** As {@link useMisread}, for the unit. @param shown whose figures are shown instead */
export function useMisreadUnit(shown: string): void {
  const { unit } = useView();
  const { unit: asked }: Record<string, unknown> = useSearch({ strict: false });
  useMisread('unit', unit === undefined && typeof asked === 'string' ? asked : undefined, shown);
}

/** What in the address was not understood and what is shown instead, in one place for all pages; closing it takes those parts out of the address. */
export function Misread() {
  const t = useWords();
  const told = useSyncExternalStore(subscribe, () => misreadings);
  const [, changePage] = usePageSearch();
  const clear = () => changePage(Object.fromEntries(told.map(({ part }) => [part, undefined])), true);
  return (
    <div role="status" className={styles['misread']}>
      {told.length > 0 && (
        <Notice>
          <span className={styles['misreadText']}>
            {told
              .map(({ part, text, shown }) =>
                t('parts.misread.text', {
                  what: t(`parts.misread.what.${part}`),
                  text: cutShort(text),
                  shown,
                }),
              )
              .join(' ')}
          </span>
          <IconButton icon="close" label={t('parts.misread.close')} onClick={clear} />
        </Notice>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function cutShort(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
