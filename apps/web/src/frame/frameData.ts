import type { FrameQuery } from '@cashlight/contract';

export type Viewer = FrameQuery['viewer'];
export type Units = FrameQuery['units'];

/** Whether there is anything on the page of administration that the viewer may change. */
export function mayAdminister({ permissions }: Viewer): boolean {
  return permissions.includes('people.manage') || permissions.includes('import.write');
}
