import { usePageSearch } from '@cashlight/web-ui';
import { useEffect, useMemo, useState } from 'react';
import { readCodes, readTrial, writeCodes, writeTrial, type Trial } from './trial';

/** Browsers allow so many changes of the address in a while: it follows when a slider rests. */
const REST_MS = 300;

interface TrialState {
  readonly trial: Trial;
  readonly locks: ReadonlySet<string>;
  readonly put: (code: string, percent: string) => void;
  /** All at once; Back undoes it. */
  readonly reset: (trial: Trial) => void;
  readonly lock: (code: string, isLocked: boolean) => void;
}

/** What is tried and what is locked, kept in the address so that a link can be sent. */
export function useTrial(): TrialState {
  const [{ try: addressed, keep }, change] = usePageSearch();
  const [moving, setMoving] = useState<Trial>();
  if (moving && writeTrial(moving) === addressed) setMoving(undefined);
  useEffect(() => {
    if (!moving) return undefined;
    const timer = setTimeout(() => change({ try: writeTrial(moving) }, true), REST_MS);
    return () => clearTimeout(timer);
  }, [moving, change]);
  const trial = useMemo(() => moving ?? readTrial(addressed), [moving, addressed]);
  const locks = useMemo(() => readCodes(keep), [keep]);
  return {
    trial,
    locks,
    put: (code, percent) => setMoving(new Map(trial).set(code, percent)),
    reset: (next) => {
      setMoving(undefined);
      change({ try: writeTrial(next) });
    },
    lock: (code, isLocked) => {
      const next = new Set(locks);
      if (isLocked) next.add(code);
      else next.delete(code);
      change({ keep: writeCodes(next) }, true);
    },
  };
}
