import { useOperation, type OperationState } from '@cashlight/web-graphql';
import { useFormat, useLanguage } from '@cashlight/web-i18n';
import { useMemo } from 'react';
import { placeOf, type Place } from './address';
import { SavedViewsDocument } from './views.graphql';

/** A page that the reader has kept, and where it leads. */
export interface SavedView extends Place {
  readonly id: number;
  readonly name: string;
  /** As it is kept: without the reader's language. */
  readonly address: string;
}

export interface SavedViews extends Pick<OperationState<unknown>, 'error' | 'retry'> {
  /** By name; undefined until they have come. */
  readonly views: readonly SavedView[] | undefined;
}

/** The reader's own views, for a menu or for the command palette. Asked for as soon as a component with this hook is there. */
export function useSavedViews(): SavedViews {
  const language = useLanguage();
  const format = useFormat();
  const { data, error, retry } = useOperation(SavedViewsDocument, {});
  const views = useMemo(
    () =>
      data?.savedViews
        .map((view) => ({ ...view, ...placeOf(view.address, language) }))
        .toSorted((one, other) => format.compare(one.name, other.name)),
    [data, language, format],
  );
  return { views, error, retry };
}
