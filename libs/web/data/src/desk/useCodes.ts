import { shortNames } from '@cashlight/web-charts';
import { useOperation } from '@cashlight/web-graphql';
import { useFormat, type Named } from '@cashlight/web-i18n';
import { useMemo } from 'react';
import { DataCodesDocument } from './codes.graphql';
import type { CodeColumn } from './kinds';

/** A unit, a channel or a partner. */
interface Coded extends Named {
  readonly code: string;
  /** Of a unit: null at the top of the organisation. */
  readonly parentCode?: string | null;
}

const LISTS = { unit_code: 'units', channel_code: 'channels', provider_code: 'providers' } as const;

/** The company's own codes of a column, with their names. */
export function useCodes(column: CodeColumn): readonly Coded[] {
  const { data } = useOperation(DataCodesDocument, {});
  return data?.[LISTS[column]] ?? [];
}

/** The tops of the organisation. */
export function useTopUnits(): ReadonlySet<string> {
  const units = useCodes('unit_code');
  return useMemo(
    () => new Set(units.filter(({ parentCode }) => parentCode === null).map(({ code }) => code)),
    [units],
  );
}

/** The name of a unit, a channel or a partner by its code. */
export function useNames(column: CodeColumn): (code: string) => string {
  const format = useFormat();
  const codes = useCodes(column);
  return useMemo(() => {
    const names = new Map(codes.map((each) => [each.code, format.name(each)]));
    return (code) => names.get(code) ?? code;
  }, [codes, format]);
}

/** The same as they are told apart in a sentence or a table: without the words that all of them begin with. */
export function useShortNames(column: CodeColumn): (code: string) => string {
  const nameOf = useNames(column);
  const codes = useCodes(column);
  return useMemo(() => {
    const parts = codes.filter(({ parentCode }) => parentCode !== null);
    const names = shortNames(parts.map(({ code }) => ({ code, name: nameOf(code) })));
    return (code) => names.get(code) ?? nameOf(code);
  }, [codes, nameOf]);
}
