import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { isLive } from '../parts/ImportOutcome';
import type { ImportLineFragment } from '@cashlight/contract';

/** When an import that was under way is over, every figure may be another: all is asked for again. */
export function useRenewal(entries: readonly ImportLineFragment[] | undefined): void {
  const client = useQueryClient();
  const before = useRef<ReadonlySet<number>>(new Set());
  useEffect(() => {
    if (!entries) return;
    const isOver = entries.some((entry) => before.current.has(entry.id) && !isLive(entry));
    before.current = new Set(entries.filter(isLive).map(({ id }) => id));
    if (isOver) void client.invalidateQueries();
  }, [client, entries]);
}
