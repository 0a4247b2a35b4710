import { useOperation, type OperationState } from '@cashlight/web-graphql';
import { useMemo } from 'react';
import { ImportProfilesDocument } from './profiles.graphql';
import type { Layout, Profile } from './upload';

/** The layouts that were remembered. */
export function useProfiles(): OperationState<readonly Profile[]> {
  const state = useOperation(ImportProfilesDocument, {});
  const stored = state.data?.importProfiles;
  const profiles = useMemo(
    // The server keeps nothing as a layout that it would not take as one.
    () => stored?.map(({ id, name, kind, layout }) => ({ id, name, kind, layout: layout as Layout })),
    [stored],
  );
  return { ...state, data: profiles };
}
