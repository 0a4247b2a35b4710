import type { DataStateQuery } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Headline } from '@cashlight/web-ui';
import { useShortNames } from './desk/useCodes';
import { findingOf } from './finding';

/** What stands at the head of the page: how complete the latest month is, and what is missing. */
export function Finding({ data, month }: { readonly data: DataStateQuery; readonly month: string }) {
  const t = useWords();
  const format = useFormat();
  const nameOf = { unit: useShortNames('unit_code'), provider: useShortNames('provider_code') };
  return <Headline sentences={findingOf(data, month, nameOf, t, format)} />;
}
